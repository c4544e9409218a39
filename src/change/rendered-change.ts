/** The change set by meaning: whether anything that would be sent differs, and in which cases. */

import { type Case, withContext } from '../inputs/case/case.ts';
import { noteUnknown } from '../inputs/prompt/prompt.ts';
import { hasTwoPrograms } from '../inputs/provider.ts';
import type { Message } from '../model-call/call.ts';
import { canonical, type Json } from '../text/digest.ts';
import { Problems } from '../text/problem.ts';
import { type Arm, type Arms, messagesOf, requestIdentity } from './arms.ts';

/** What differs between the two sides of a target, before its cases are looked at. */
export interface SurfaceChange {
  /** Prompt text, few-shots or includes differ in some way; rendering decides whether that matters. */
  readonly prompt: boolean;
  /** The model, or anything else that reaches a request. */
  readonly model: boolean;
  /** A retrieval is declared differently, which reaches no request. */
  readonly retrieval: boolean;
  /** The files of recorded rows differ: another path, or other bytes. */
  readonly rows: boolean;
  /** Changed files that the prompt is exported from. */
  readonly sources: readonly string[];
  /** Those that head declares to match its prompt as it is: they do not count as a change. */
  readonly vouched: readonly string[];
  /** The program that recorded main's rows differs. */
  readonly program: boolean;
}

/** What differs outside the two arms' prompts and model files. */
export type AroundArms = Pick<SurfaceChange, 'rows' | 'sources' | 'vouched' | 'program'>;

export function surfaceChange(arms: Arms, around: AroundArms): SurfaceChange {
  const text = (side: 'base' | 'head'): string =>
    canonical({ messages: arms[side].prompt.messages, follows: arms[side].prompt.caseFollows });
  const model = requestIdentity(arms.base) !== requestIdentity(arms.head);
  const [before, after] = [arms.base.model.retrieval ?? null, arms.head.model.retrieval ?? null];
  return {
    prompt: text('base') !== text('head'),
    model,
    // The team's own endpoint receives the retrieval, so there it is part of the request.
    retrieval: arms.head.provider.type !== 'http' && canonical(before) !== canonical(after),
    ...around,
  };
}

export function touched({ prompt, model, retrieval, rows, sources, program }: SurfaceChange): boolean {
  return prompt || model || retrieval || rows || program || sources.length > 0;
}

/** Rendered messages of both sides for one case; `equal` = the same bytes would be sent. */
export interface Rendered {
  readonly base: readonly Message[];
  readonly head: readonly Message[];
  readonly equal: boolean;
}

/** What is sent for each case, by its id; rendered again on request when there are many. */
export interface Renderings {
  get(id: string): Rendered | undefined;
  /** In the order of the cases. */
  values(): Iterable<Rendered>;
}

export interface TargetChange {
  /** Cases whose messages differ between the sides. */
  readonly differing: number;
  readonly rendered: Renderings;
  /** What changed, in words, for the report. */
  readonly words: readonly string[];
}

/** Besides the messages, what about a change decides which cases are compared. */
export interface Comparable {
  readonly prompt: boolean;
  readonly model: boolean;
  /** Recorded answers differ, whatever their files look like. */
  readonly answers: boolean;
}

/** Renders every case on both sides; faults are noted on the side they belong to, and the result is then null. */
export function changeOf(
  arms: Arms,
  cases: readonly Case[],
  surface: Comparable,
  problems: { readonly ruler: Problems; readonly head: Problems },
): TargetChange | null {
  const isPrompt = surface.prompt || arms.base.contexts !== undefined || arms.head.contexts !== undefined;
  const rendered = new RenderedCases(arms, isPrompt);
  const isProgram = hasTwoPrograms(arms.head.provider);
  let differing = 0;
  let failed = false;
  const unknown = {
    base: noteUnknown(arms.base.prompt, casesOf(arms.base, cases), problems.ruler),
    head: isPrompt && noteUnknown(arms.head.prompt, casesOf(arms.head, cases), problems.head),
  };
  if (unknown.base || unknown.head) return null;
  for (const row of cases) {
    const base = messagesOf(arms.base, row, problems.ruler);
    const head = isPrompt ? messagesOf(arms.head, row, problems.head) : base;
    if (base === null || head === null) {
      failed = true;
      continue;
    }
    const same = base === head || JSON.stringify(base) === JSON.stringify(head);
    if (!same) differing++;
    rendered.add(row, { base, head, equal: same && !surface.model && !surface.answers && !isProgram });
  }
  if (failed) return null;
  const words: string[] = [];
  if (differing > 0)
    words.push(`the prompt, in ${differing} of ${cases.length} cases (${arms.head.promptFiles.join(', ')})`);
  if (surface.model) words.push(`the model config (${arms.head.model.file}: ${modelWords(arms)})`);
  if (surface.answers) words.push('the recorded outputs');
  if (isProgram) words.push('the program that answers');
  return { differing, rendered, words };
}

function casesOf(arm: Arm, cases: readonly Case[]): readonly Case[] {
  return arm.contexts === undefined ? cases : cases.map((row) => withContext(row, arm.contexts?.get(row.id)));
}

/** Treats every case as one that returns the same answer on both sides, whatever is sent for it. */
export function allEqual(rendered: Renderings): Renderings {
  const equal = (one: Rendered): Rendered => ({ ...one, equal: true });
  return {
    get(id) {
      const one = rendered.get(id);
      return one === undefined ? undefined : equal(one);
    },
    *values() {
      for (const one of rendered.values()) yield equal(one);
    },
  };
}

function modelWords({ base, head }: Arms): string {
  if (base.model.model !== head.model.model) return `${base.model.model} -> ${head.model.model}`;
  const before = base.model.source as { readonly [key: string]: Json };
  const after = head.model.source as { readonly [key: string]: Json };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => canonical(before[key] ?? null) !== canonical(after[key] ?? null),
  );
  return keys.join(', ') || 'parameters from the prompt file';
}

/** Messages are kept in memory up to this many characters; later cases are rendered again on request. */
const HELD_CHARACTERS = 8 * 1024 * 1024;

class RenderedCases implements Renderings {
  readonly #held = new Map<string, Rendered | { readonly row: Case; readonly equal: boolean }>();
  readonly #arms: Arms;
  readonly #differ: boolean;
  #characters = 0;

  /** `differ`: the prompts of the two sides differ; otherwise head sends what base sends. */
  constructor(arms: Arms, differ: boolean) {
    this.#arms = arms;
    this.#differ = differ;
  }

  add(row: Case, rendered: Rendered): void {
    for (const { content } of [...rendered.base, ...rendered.head]) this.#characters += content?.length ?? 0;
    this.#held.set(row.id, this.#characters > HELD_CHARACTERS ? { row, equal: rendered.equal } : rendered);
  }

  get(id: string): Rendered | undefined {
    const held = this.#held.get(id);
    return held === undefined || 'base' in held ? held : this.#again(held);
  }

  *values(): Iterable<Rendered> {
    for (const held of this.#held.values()) yield 'base' in held ? held : this.#again(held);
  }

  /** It has already been rendered once without a fault. */
  #again({ row, equal }: { readonly row: Case; readonly equal: boolean }): Rendered {
    const base = messagesOf(this.#arms.base, row, new Problems())!;
    return { base, head: this.#differ ? messagesOf(this.#arms.head, row, new Problems())! : base, equal };
  }
}
