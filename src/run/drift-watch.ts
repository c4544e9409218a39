/**
 * The drift watch sends the same requests again and compares with stored answers; nothing in the repository changed.
 */

import { armStep } from '../change/arm-call.ts';
import { messagesOf } from '../change/arms.ts';
import { type Draft, everything } from '../change/targets.ts';
import type { Question, Step } from '../model-call/call.ts';
import { Problems } from '../text/problem.ts';
import type { Drift } from './measure/work.ts';
import type { DecideInput } from './measured.ts';
import type { Models } from './ports.ts';
import type { Prepared } from './prepare-targets.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Targets that ask a provider; recorded answers do not drift. */
export function watched(drafts: readonly Draft[]): readonly Draft[] {
  return everything(drafts.filter(({ arms }) => arms.base.provider.type !== 'recorded'));
}

/** `begun`: the ISO time at which the watch began, which may be days ago. */
export function driftAt(begun: string): Drift {
  return { before: new Date(Date.parse(begun) - DAY_MS).toISOString(), generation: `drift ${begun.slice(0, 10)}` };
}

/**
 * The cases that have an old answer, with as many repeats as all of them have; targets without any are left out. Sends
 * nothing.
 */
export async function withBaseline(input: DecideInput, drift: Drift): Promise<DecideInput> {
  const prepared: Prepared[] = [];
  for (const target of input.prepared) {
    const { suite } = target;
    const kept: (typeof suite.cases)[number][] = [];
    let repeats = target.repeats;
    for (const row of suite.cases) {
      let samples = 0;
      while (samples < repeats && (await isStored(target, row, samples, input.models, drift))) samples++;
      if (samples === 0) continue;
      kept.push(row);
      repeats = samples;
    }
    if (kept.length === 0) continue;
    const oldest = `nothing in the repository: the same requests, asked again (${kept.length} of ${suite.cases.length} cases have an answer older than a day)`;
    prepared.push({
      ...target,
      suite: { ...suite, cases: kept },
      change: { ...target.change, words: [oldest] },
      repeats,
      added: [],
    });
  }
  return { ...input, prepared, drift };
}

async function isStored(
  { arms, target }: Prepared,
  row: Prepared['suite']['cases'][number],
  sample: number,
  models: Models,
  { before }: Drift,
): Promise<boolean> {
  const messages = messagesOf(arms.base, row, new Problems());
  if (messages === null) return false;
  let step: Step<{ readonly kind: string }> = armStep(arms.base, messages, {
    role: 'arm',
    arm: 'base',
    target: target.name,
    case: row.id,
    sample,
    turn: 0,
    promptName: arms.base.prompt.name,
  });
  while ('ask' in step) {
    const question: Question = { ...step.ask, storedBefore: before };
    const reply = await models.ask(question);
    if (reply.kind === 'failed') return false;
    step = step.next(reply);
  }
  return true;
}
