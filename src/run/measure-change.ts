/** Measures what the change reaches: asks the models, makes the decision, and puts both into the record. */

import type { Trees } from '../change/recorded-rows.ts';
import type { GateConfig } from '../inputs/config.ts';
import { foreignMarksNote } from '../inputs/prompt/foreign-marks.ts';
import { addUsage, type ModelUsage, NOTHING_USED } from '../model-call/usage.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { batchPermit, collecting } from './batch-permit.ts';
import { decidedRecord, errorRecord, type Frame, skippedRecord, waitingRecord } from './build-record.ts';
import type { GatePorts, GateRequest } from './gate-request.ts';
import { measureUntilDecided } from './measure-until-decided.ts';
import type { DecideInput } from './measured.ts';
import { endNotes } from './model-notes.ts';
import type { OrderedWatch } from './order-watch.ts';
import type { Prepared } from './prepare-targets.ts';
import { planOf } from './recording-plan.ts';
import { gainedTargets } from './score-new-cases.ts';
import { describeResults } from './target-result.ts';

export interface Measurable {
  readonly config: GateConfig;
  readonly prepared: readonly Prepared[];
  /** Targets that only gain cases. */
  readonly gaining: readonly Prepared[];
  readonly request: GateRequest;
  readonly ports: GatePorts;
  readonly trees: Trees;
  readonly isAdopting: boolean;
  /** ISO time. */
  readonly startedAt: string;
}

export async function measureChange(input: Measurable, frame: () => Frame): Promise<PlumblineRecord> {
  const { config, prepared, gaining, request, ports, trees } = input;
  for (const { target, suite, change } of prepared) {
    const differing = suite.cases.filter(({ id }) => change.rendered.get(id)?.equal === false).length;
    ports.progress.note(
      `target ${target.name}: ${suite.cases.length} cases, ${differing} of them differ; ${suite.templates.map(({ id }) => id).join(', ')}`,
    );
  }
  const notes: string[] = [];
  const onWarning = (text: string): void => void (notes.includes(text) || notes.push(text));
  for (const mark of marksIn(prepared)) {
    ports.progress.warn(mark);
    onWarning(mark);
  }
  const asking = prepared.map((one) => ({ ...one, name: one.target.name, arms: [one.arms.base, one.arms.head] }));
  for (const note of endNotes(asking, config, ports.clock.now())) onWarning(note);
  const works = [...prepared, ...gaining];
  const shelf = ports.openShelf();
  const whole = { prepared, gaining, config, request, ports, alone: input.isAdopting, trees, shelf };
  try {
    const ordered = await orderedWatch(whole, input, onWarning);
    if (ordered !== null && ordered.waits !== null)
      return waitingRecord(frame(), ordered.usage, [ordered.waits, ...notes]);
    const models = await ports.openModels({
      config,
      works,
      trees,
      seed: request.seed,
      onWarning,
      ...(ordered === null
        ? { batch: request.origin === 'push' ? undefined : collecting(request.origin) }
        : { spent: ordered.usage }),
    });
    try {
      return await measuredRecord({ ...whole, models }, { ...input, ordered }, notes, frame);
    } finally {
      await models.close();
    }
  } finally {
    shelf.close();
  }
}

/** Null unless this is a drift watch that goes by batch; parts of a run that are merged later ask call by call. */
async function orderedWatch(
  whole: Omit<DecideInput, 'models'>,
  { config, request, isAdopting, startedAt }: Measurable,
  onWarning: (text: string) => void,
): Promise<OrderedWatch | null> {
  const permit = batchPermit('drift', request.origin, config.gate);
  if (permit === undefined || isAdopting || request.shard !== undefined) return null;
  const { orderWatch } = await import('./order-watch.ts');
  return orderWatch(whole, permit, startedAt, onWarning);
}

/** Marks of another template language are sent to the model verbatim, which hardly anyone intends. */
function marksIn(prepared: readonly Prepared[]): readonly string[] {
  return prepared.flatMap(({ arms: { head } }) => {
    const note = foreignMarksNote(head.prompt);
    return note === null ? [] : [`${head.promptFiles[0]}: ${note}`];
  });
}

async function measuredRecord(
  whole: DecideInput,
  { request, isAdopting, startedAt, ordered }: Measurable & { readonly ordered: OrderedWatch | null },
  notes: readonly string[],
  frame: () => Frame,
): Promise<PlumblineRecord> {
  const { models } = whole;
  const used = (): ModelUsage => addUsage(models.usage(), ordered?.usage ?? NOTHING_USED);
  const watch = request.origin === 'schedule' && !isAdopting ? await import('./drift-watch.ts') : null;
  const input =
    watch === null
      ? whole
      : await watch.withBaseline(asOrdered(whole, ordered), watch.driftAt(ordered?.begun ?? startedAt));
  if (input.prepared.length + input.gaining.length === 0) return skippedRecord(frame(), 'no-baseline');
  if (request.shard !== undefined) {
    const { measureShard } = await import('./measure-shard.ts');
    const dead = await measureShard(input, request.shard);
    if (dead !== null) return errorRecord(frame(), 4, undefined, [unanswered(dead)], used());
    return skippedRecord(frame(), 'shard', used());
  }
  const measured = await measureUntilDecided(input);
  const { dead } = measured.measurement;
  if (dead !== null) return errorRecord(frame(), 4, undefined, [unanswered(dead)], used());
  const decision = await describeResults(input, measured);
  const gained = await gainedTargets(input);
  if (ordered !== null) input.ports.openWatch?.().end();
  const reason = isAdopting ? 'first-adoption' : watch !== null ? 'drift' : undefined;
  const record = decidedRecord(
    frame(),
    [...decision.targets, ...gained],
    used(),
    { ...decision.operational, notes: [...decision.operational.notes, ...notes] },
    input.prepared.length === 0 ? 'unaffected' : reason,
  );
  // What is red already stays so, whatever else would be recorded.
  const plan = record.verdict === 'inconclusive' ? planOf(measured) : null;
  if (plan !== null) input.ports.planned?.(plan);
  return record;
}

/** What was ordered is there in full, so all of it is compared. */
function asOrdered(whole: DecideInput, ordered: OrderedWatch | null): DecideInput {
  return ordered === null ? whole : { ...whole, request: { ...whole.request, fixed: true } };
}

function unanswered(who: string): string {
  return `no usable answer at all from the ${who}`;
}
