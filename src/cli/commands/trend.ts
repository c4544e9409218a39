/** `plumbline trend`: whether a branch has crept down, from a file of its scores. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { writeJson } from '../../adapters/system/output-files.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { CREEP_LIMIT, type Creep, creepOf } from '../../decision/creep.ts';
import { parseLevelHistory, type TemplateHistory } from '../../inputs/level-history.ts';
import { oneLine } from '../../report/escape.ts';
import { change, many, points } from '../../report/format-numbers.ts';
import { Problems, UsageError } from '../../text/problem.ts';
import { wrap } from '../../text/wrap.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline trend --history FILE [--json [FILE]]

Whether a branch has crept down: many changes that each cost a little less than
any one comparison can see. The file is JSONL, one case of one push a row:

  {"push": 0, "target": "bot", "template": "Match", "case": "t-1",
   "scores": [1, 0, 1, 1]}

Push 0 is the anchor that the later ones are held against, 10 samples a case if
you can; scores are 0..1, null for unscored. An alarm is a loss that a branch
which nobody changed shows in 1 of 20 histories of 20 pushes at most.

  --json [FILE]    {"templates": {NAME: {"alarm", "merges", "lost", "interval",
                   "z", "limit"}}}; alarm is the first push that raises it, or
                   null; figures are those of that push, else of the last

Exit code: 0, with and without an alarm.
`;

/** Figures at the alarm, or else at the last push; in points. */
interface Trend {
  readonly alarm: number | null;
  readonly merges: number;
  readonly lost: number | null;
  readonly interval: readonly [number, number] | null;
  readonly z: number | null;
  readonly limit: number;
}

export async function command(args: string[], io: Terminal): Promise<number> {
  const options = { history: { type: 'string' }, json: { type: 'string' } } as const;
  const { values } = readOptions('trend', args, options, { alone: ['json'] });
  if (values.history === undefined) throw new UsageError('trend needs --history FILE');
  const problems = new Problems();
  const full = resolve(io.cwd, values.history);
  const name = relative(io.cwd, full) || values.history;
  let bytes: Uint8Array | null = null;
  try {
    bytes = readFileSync(full);
  } catch {
    problems.add({ file: name, message: 'cannot be read; --history names a JSONL file of scores by push' });
  }
  const histories = bytes === null ? null : parseLevelHistory(name, bytes, problems);
  problems.throwIfAny();
  const isOne = new Set(histories!.map(({ target }) => target)).size === 1;
  const templates = Object.fromEntries(
    histories!.map((one) => [isOne ? one.template : `${one.target}/${one.template}`, trendOf(one)]),
  );
  if (!writeJson(io, values.json, { templates })) io.say(text(templates));
  return 0;
}

function trendOf({ pushes }: TemplateHistory): Trend {
  const anchor = pushes.get(0)!;
  let last: { readonly push: number; readonly merges: number; readonly creep: Creep } | null = null;
  let merges = 0;
  for (const push of [...pushes.keys()].sort((a, b) => a - b).filter((at) => at > 0)) {
    merges += 1;
    const creep = creepOf(anchor, pushes.get(push)!);
    if (creep !== null) last = { push, merges, creep };
    if (creep?.alarm) break;
  }
  if (last === null) return { alarm: null, merges, lost: null, interval: null, z: null, limit: CREEP_LIMIT };
  const { lost, interval, z, alarm } = last.creep;
  return { alarm: alarm ? last.push : null, merges: last.merges, lost, interval, z, limit: CREEP_LIMIT };
}

function text(templates: Readonly<Record<string, Trend>>): string {
  const lines = Object.entries(templates).map(([name, { alarm, merges, lost, interval }]) => {
    const what = oneLine(name, 60);
    if (lost === null || interval === null) return `${what}: no later push shares a case with the anchor`;
    const range = `${change(interval[0])} to ${change(interval[1])}`;
    return alarm === null
      ? `${what}: no alarm in ${many(merges, 'push', 'pushes')} since the anchor; ${change(-lost)} points (${range})`
      : `${what}: ALARM at push ${alarm}: ${points(lost)} points lost since the anchor (${range})`;
  });
  return `${lines.map((line) => wrap(line, 80)).join('\n')}\n`;
}
