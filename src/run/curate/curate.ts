/**
 * Asks a target a pool's rows and keeps answers that pass every template: training material by the gate's own ruler.
 */

import { type Answered, scoreInputOf } from '../../change/arm-answer.ts';
import { armStep } from '../../change/arm-call.ts';
import type { Arm } from '../../change/arms.ts';
import type { Trees } from '../../change/recorded-rows.ts';
import { adoptionOf, everything, intake } from '../../change/targets.ts';
import type { Case } from '../../inputs/case/case.ts';
import type { GateConfig } from '../../inputs/config.ts';
import { loadModel } from '../../inputs/model-file.ts';
import { appliesTo } from '../../inputs/per-case.ts';
import { renderPrompt } from '../../inputs/prompt/prompt.ts';
import type { Suite } from '../../inputs/suite.ts';
import type { BoundTemplate, JudgeSeat, Score } from '../../inputs/template.ts';
import { done, type Message, type Step } from '../../model-call/call.ts';
import type { ModelUsage } from '../../model-call/usage.ts';
import { follow } from '../../scoring/judge/ask-judge.ts';
import { InputError, OutsideError, Problems, UsageError } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import type { GatePorts } from '../gate-request.ts';
import { Calls } from '../measure/drive-steps.ts';
import { seatsOf } from '../model-seats.ts';
import { suiteOf } from '../prepare-targets.ts';
import { blocks } from '../target-work.ts';
import { type Pool, poolOf } from './pool.ts';
import { hardest, type Tried } from './training-set.ts';

export interface CurateRequest {
  readonly tree: Tree;
  readonly config?: string | undefined;
  readonly target: string;
  /** JSONL with the repository's keys for a dataset. */
  readonly pool: { readonly file: string; readonly text: string };
  /** Model file whose answers are the completions; undefined = the target's own. */
  readonly teacher?: string | undefined;
  readonly samples: number;
  /** Percentage of the rows to keep, those that fail most often; null = every row, for a distillation. */
  readonly percent: number | null;
  readonly seed: string;
}

export interface Curated {
  readonly suite: Suite;
  readonly pool: Pool;
  readonly tried: number;
  readonly chosen: readonly Tried[];
  readonly models: { readonly base: string; readonly teacher: string };
  readonly usage: ModelUsage;
}

/** Throws InputError and UsageError for what the user must fix, OutsideError when no answer came at all. */
export async function curate(request: CurateRequest, ports: GatePorts): Promise<Curated> {
  const { tree, target, samples, percent } = request;
  const trees: Trees = { base: tree, head: tree, workspace: tree };
  const problems = new Problems();
  const taken = intake(trees, adoptionOf(trees, request.config), { ruler: problems, head: problems });
  const draft = everything(taken?.drafts ?? []).find((one) => one.target.name === target);
  problems.throwIfAny();
  if (taken === null || draft === undefined) throw new UsageError(`curate: there is no target "${target}"`);
  const { config } = taken;
  const suite = await suiteOf(tree, draft.target.suite, problems, ports, { config });
  const pool = suite === null ? null : poolOf(request.pool.file, request.pool.text, suite.cases, problems);
  const own = draft.arms.head;
  const teacher = request.teacher === undefined ? own : teacherArm(own, request.teacher, config, tree, problems);
  problems.throwIfAny();
  const rows = pool!.rows.map(({ row, synthetic }) => ({ row, synthetic, messages: messagesOf(own, row, problems) }));
  problems.throwIfAny();
  refuseUnasked(config, [own, teacher!], suite!, ports);
  const works = [{ ...draft, suite: suite!, rows: { base: null, head: null } }];
  const models = await ports.openModels({ config, works, trees, seed: request.seed });
  try {
    const asking: Asking = {
      calls: new Calls(models),
      suite: suite!,
      seat: seatsOf(suite!, config),
      width: ports.width,
      target,
    };
    const first = await each(rows, asking, (row) => tryRow(row, own, samples, asking));
    if (asking.calls.dead !== null) throw new OutsideError(`no usable answer at all from the ${asking.calls.dead}`);
    const wanted = percent === null ? first : hardest(first, percent);
    const chosen =
      teacher === own ? wanted : await each(wanted, asking, (row) => taught(row, rows, teacher!, samples, asking));
    const names = { base: own.model.model, teacher: teacher!.model.model };
    return { suite: suite!, pool: pool!, tried: first.length, chosen, models: names, usage: models.usage() };
  } finally {
    await models.close();
  }
}

interface Asking {
  readonly calls: Calls;
  readonly suite: Suite;
  readonly seat: ReturnType<typeof seatsOf>;
  readonly width: number;
  readonly target: string;
}

interface Row {
  readonly row: Case;
  readonly synthetic: boolean;
  readonly messages: readonly Message[] | null;
}

function messagesOf(arm: Arm, row: Case, problems: Problems): readonly Message[] | null {
  return renderPrompt(arm.prompt, row, problems);
}

function teacherArm(own: Arm, file: string, config: GateConfig, tree: Tree, problems: Problems): Arm | null {
  const model = loadModel(tree, file, problems);
  const provider = model === null ? undefined : config.providers[model.provider];
  if (model !== null && provider === undefined)
    problems.add({ file, key: 'provider', message: `"${model.provider}" is not a provider of ${config.file}` });
  return model === null || provider === undefined ? null : { ...own, model, provider };
}

/** Recordings have answers to the suite's cases only, and those must not be trained on. */
function refuseUnasked(config: GateConfig, arms: readonly Arm[], suite: Suite, ports: GatePorts): void {
  const recorded = arms.find(({ provider }) => provider.type === 'recorded');
  if (recorded !== undefined)
    throw new InputError({
      file: recorded.model.file,
      key: 'provider',
      message: `"${recorded.model.provider}" replays recorded answers, which hold none to the rows of a pool; name a live model with --teacher, and a target that asks one`,
    });
  const judge = suite.judge === undefined ? [] : [suite.judge.provider];
  const asked = [...new Set([...arms.map(({ model }) => model.provider), ...judge])];
  const unset = ports.missingCredentials(config, asked);
  if (unset.length > 0) throw new UsageError(unset.join('\n'));
}

/** Results in the given order, with a limited number under way at once. */
async function each<A, B>(items: readonly A[], { width, calls }: Asking, act: (item: A) => Promise<B>): Promise<B[]> {
  const found = new Map<number, B>();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length && !calls.stopped) {
      const at = next++;
      found.set(at, await act(items[at]!));
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return [...found].sort(([a], [b]) => a - b).map(([, value]) => value);
}

async function tryRow({ row, synthetic, messages }: Row, arm: Arm, samples: number, asking: Asking): Promise<Tried> {
  let [scored, passed] = [0, 0];
  let completion: string | null = null;
  for (let sample = 0; sample < samples && messages !== null; sample++) {
    const one = await answerOf({ row, messages, arm, sample }, asking);
    if (one === null) continue;
    scored++;
    if (!one.passes) continue;
    passed++;
    completion ??= one.output;
  }
  return { id: row.id, synthetic, messages: messages ?? [], scored, passed, completion };
}

/** The same row with the teacher's answer; the pass rate stays the target's own. */
async function taught(
  tried: Tried,
  rows: readonly Row[],
  teacher: Arm,
  samples: number,
  asking: Asking,
): Promise<Tried> {
  const own = rows.find(({ row }) => row.id === tried.id)!;
  const { completion } = await tryRow(own, teacher, samples, asking);
  return { ...tried, completion };
}

interface AskedRow {
  readonly row: Case;
  readonly messages: readonly Message[];
  readonly arm: Arm;
  readonly sample: number;
}

/** Null = no answer, or one that some template could not score, which is no failure of the answer. */
async function answerOf(
  { row, messages, arm, sample }: AskedRow,
  { calls, suite, seat, target }: Asking,
): Promise<{ readonly output: string; readonly passes: boolean } | null> {
  const promptName = arm.prompt.name;
  const place = { role: 'arm', arm: 'head', target, case: row.id, sample, turn: 0, promptName } as const;
  const run = await calls.drive(armStep(arm, messages, place));
  const who = `model ${arm.model.model} of ${target}`;
  if (!('output' in run)) {
    if (run.kind === 'failed') calls.count(who, run.message);
    return null;
  }
  calls.count(who, null);
  const templates = suite.templates.filter(
    (template) =>
      blocks(template) && template.spec.paired !== true && template.spec.repeated !== true && appliesTo(template, row),
  );
  let passes = templates.length > 0 && run.finishReason !== 'length' && run.toolCalls.length === 0;
  for (const template of passes ? templates : []) {
    const score = await calls.drive(scoreStep(template, row, run, { seat, target, sample }));
    if (score === null || score.status !== 'scored') return null;
    passes &&= score.score >= template.pass;
    if (!passes) break;
  }
  return { output: run.output, passes };
}

interface Judging {
  readonly seat: Asking['seat'];
  readonly target: string;
  readonly sample: number;
}

function scoreStep(
  template: BoundTemplate,
  row: Case,
  run: Answered,
  { seat, target, sample }: Judging,
): Step<Score | null> {
  const input = scoreInputOf(row, run);
  if (template.scorer.kind === 'pure') return done(template.scorer.score(input));
  const by = template.spec.kind === 'embedding' ? seat.embedder : seat.judge;
  if (by === null || by.recorded) return done(null);
  const whole: JudgeSeat = { ...by, place: { target, template: template.id, sample, arm: 'head' } };
  return follow(template.scorer.score(input, whole), (score): Step<Score | null> => done(score));
}
