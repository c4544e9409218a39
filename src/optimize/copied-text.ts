/** Whether a candidate contains the text of a case: such a prompt would win by knowing the answers. */
import type { Case } from '../inputs/case/case.ts';
import type { FewShot } from '../inputs/prompt/few-shots.ts';
import type { Json } from '../text/digest.ts';
import { foldedWords } from '../text/folded-words.ts';
import type { JsonObject } from '../text/json-object.ts';

/** A run of this many words in common is a copy. */
const RUN = 8;
/** A whole input of at least this many words counts, even if it is shorter than a run. */
const WHOLE = 4;
/** Text that this share of all cases contains belongs to no single case. */
const COMMON = 0.02;
/** Ids this short could be any word. */
const SHORTEST_ID = 5;

function textsOf(row: Case): readonly string[] {
  const found: string[] = [];
  const gather = (value: Json | undefined): void => {
    if (typeof value === 'string') found.push(value);
    else if (Array.isArray(value)) for (const item of value as readonly Json[]) gather(item);
    else if (value !== null && typeof value === 'object')
      for (const item of Object.values(value as JsonObject)) gather(item);
  };
  const { input, messages, vars, context, expected } = row;
  gather(JSON.parse(JSON.stringify({ input, messages, vars, context, expected })) as Json);
  return found;
}

function runs(list: readonly string[], length: number): readonly string[] {
  return list.length < length
    ? []
    : Array.from({ length: list.length - length + 1 }, (_, at) => list.slice(at, at + length).join(' '));
}

export interface CopyCheck {
  /** What was copied, in words; null = nothing. Nothing of the case itself is revealed. */
  find(text: string): string | null;
  /** The same for a worked example: its input must not be the whole input of a case, however short that is. */
  findShot(shot: FewShot): string | null;
}

/** Over all cases of all slices. Text in the seed, or shared by more than 2 % of the cases, is not a copy. */
export function copyCheck(cases: readonly Case[], seed: string): CopyCheck {
  const counts = new Map<string, number>();
  const wholes = new Set<string>();
  const asked = new Set<string>();
  for (const row of cases) {
    const own = new Set(textsOf(row).flatMap((text) => runs(foldedWords(text), RUN)));
    for (const run of own) counts.set(run, (counts.get(run) ?? 0) + 1);
    const input = foldedWords(row.input ?? '');
    for (const said of [row.input, ...(row.messages ?? []).map(({ content }) => content)])
      if (typeof said === 'string') asked.add(foldedWords(said).join(' '));
    if (input.length >= WHOLE && input.length < RUN) wholes.add(input.join(' '));
  }
  const known = ` ${foldedWords(seed).join(' ')} `;
  const common = Math.max(1, COMMON * cases.length);
  asked.delete('');
  const ids = cases.map(({ id }) => id).filter((id) => id.length >= SHORTEST_ID);
  return {
    findShot({ input, output }) {
      if (asked.has(foldedWords(input).join(' '))) return 'copies the input of a case';
      return this.find(input) ?? this.find(output);
    },
    find(text) {
      const list = foldedWords(text);
      for (const run of runs(list, RUN)) {
        const count = counts.get(run) ?? 0;
        if (count > 0 && count <= common && !known.includes(` ${run} `)) return `copies ${RUN} words of a case`;
      }
      const joined = ` ${list.join(' ')} `;
      for (const whole of wholes)
        if (joined.includes(` ${whole} `) && !known.includes(` ${whole} `)) return 'copies the input of a case';
      const id = ids.find((one) => text.includes(one) && !seed.includes(one));
      return id === undefined ? null : 'copies the id of a case';
    },
  };
}
