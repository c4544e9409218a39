/** Turns measurements into closed targets: figures, findings, failure review and the escalation decision. */

import { casesInPrompt } from '../change/cases-in-prompt.ts';
import type { Rendered } from '../change/rendered-change.ts';
import { unlessBlind } from '../decision/blind.ts';
import { estimateOf } from '../decision/early-stop.ts';
import { judgedDifference } from '../decision/judged-difference.ts';
import { resultOf } from '../decision/member-result.ts';
import { slicesOf } from '../decision/slices.ts';
import { templateResult } from '../decision/template-result.ts';
import { targetReason, targetVerdict } from '../decision/verdict.ts';
import { compareStated, leverTrailer, stepsOf } from '../escalation/infer-lever.ts';
import { tunedBlocks } from '../escalation/tuned-model.ts';
import type { GateConfig } from '../inputs/config.ts';
import { escalationGoal } from '../inputs/escalation-policy.ts';
import type { ModelConfig } from '../inputs/model-file.ts';
import { comparePromptHealth, promptHealth } from '../inputs/prompt/prompt-health.ts';
import type { ProviderConfig } from '../inputs/provider.ts';
import { splitOf } from '../inputs/suite.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import { isTuned } from '../inputs/tuned-model-id.ts';
import type { TunedVerdict } from '../record/escalation-entry.ts';
import type { Operational } from '../record/operational.ts';
import { type TargetResult, type TargetVerdict, TUNED_SET } from '../record/target-result.ts';
import type { TemplateResult } from '../record/template-result.ts';
import { sameFamily } from '../scoring/judge/same-vendor.ts';
import { kappaOf, labelsByArm, type Trust, trustNotes } from '../scoring/judge-trust.ts';
import { type AgainstAnchor, unlessBelowAnchor } from './against-anchor.ts';
import { type Closed, verdictOf } from './build-record.ts';
import { type EscalatingInput, escalateTarget, goalOf, policyFor } from './escalate-target.ts';
import {
  caseRows,
  codesOf,
  exhibitsOf,
  heldOutOf,
  regressionsOf,
  type Scored,
  shownCritical,
  sliceRows,
} from './findings.ts';
import { completeLevel, wantsAllPairs } from './goal-level.ts';
import { operationalOf } from './latency-and-cost.ts';
import type { AnswerCount } from './measure/answer-counts.ts';
import { memberKey, type Work } from './measure/work.ts';
import type { DecideInput, Measured } from './measured.ts';
import { rememberPush } from './past-of-target.ts';
import type { Prepared } from './prepare-targets.ts';
import { reliabilityNotes, reliabilityResult } from './reliability-result.ts';
import { scoreAdded } from './score-new-cases.ts';
import { clustersOf } from './suite-preview.ts';
import { blocks, leverOf } from './target-work.ts';
import { tunedVerdict } from './tuned-sets.ts';

/** What the record says about the targets of a run. */
export interface Results {
  readonly targets: readonly Closed[];
  readonly operational: Pick<Operational, 'estimate' | 'fullCalls' | 'notes'>;
}

export async function describeResults(input: DecideInput, measured: Measured): Promise<Results> {
  const described: Described[] = [];
  for (const [index, target] of input.prepared.entries()) {
    described.push(await describeTarget(target, measured.works[index]!, input, measured));
  }
  // What may be said about a level depends on how the whole run ended.
  const run = verdictOf(described);
  const targets: Closed[] = [];
  for (const { escalating, lacksSets, ...closed } of described) {
    const { entry, blocked } = await escalateTarget({ ...escalating, run });
    targets.push({ ...closed, escalation: entry, orderBlocked: blocked || lacksSets });
  }
  const budgets = targets.map(({ result }) =>
    Math.max(0, ...Object.values(result.templates).map(({ budget }) => budget ?? 0)),
  );
  const { calls, promptTokens, costUsd } = measured.planned;
  const fullCalls = budgets.reduce((sum, most) => sum + most, 0);
  return { targets, operational: { estimate: { calls, promptTokens, costUsd }, fullCalls, notes: [] } };
}

/** A target whose figures are complete, before its escalation. */
interface Described extends Omit<Closed, 'escalation' | 'orderBlocked'> {
  readonly escalating: Omit<EscalatingInput, 'run'>;
  /**
   * Policy requires sets of its tuned model that are missing or do not pass; this blocks, with no regression to accept.
   */
  readonly lacksSets: boolean;
}

async function describeTarget(
  target: Prepared,
  work: Work,
  input: DecideInput,
  measured: Measured,
): Promise<Described> {
  const { config, request } = input;
  const { name } = target.target;
  const { suite, arms } = target;
  const scored: Scored = {
    suite,
    units: work.units,
    cases: work.cases,
    table: measured.measurement.table,
    key: (template) => memberKey(name, template),
    kept: measured.measurement.kept(name),
  };
  const templates = templatesOf(target, scored, input, measured);
  const critical = measured.critical.get(name);
  const lever = leverOf(target);
  const steps = stepsOf(arms.head.model);
  const newCases = await scoreAdded(target, input);
  const tuned = lever === 'fine-tune' ? tunedOf(target, scored, templates, input) : undefined;
  const judged = input.alone ? 'skipped' : targetVerdict(Object.values(templates), critical);
  const blocking = !input.alone && tunedBlocks(tuned, policyFor(config, name));
  const verdict = blocking ? withSets(judged, tuned) : judged;
  const reason =
    verdict === judged && !(blocking && judged === 'inconclusive')
      ? targetReason({ verdict, templates, critical })
      : TUNED_SET;
  const heldOut = heldOutOf(scored);
  // Taken before escalation reads the level, which asks about cases that the verdict did not need.
  const regressions = regressionsOf(scored);
  const slices = suite.templates.flatMap((template) => slicesOf(template.id, sliceRows(scored, template)));
  const exhibits = exhibitsOf(scored, config.redact);
  const goal = goalOf(config, work);
  if (goal !== undefined) await completeLevel(work, goal, policyFor(config, name), { input, measured });
  const result: TargetResult = {
    verdict,
    ...(reason === undefined ? {} : { reason }),
    lever,
    ...(steps.length === 0 ? {} : { steps }),
    changed: target.change.words,
    suite: suiteFactsOf(suite),
    ...(work.judge === null
      ? {}
      : { judge: { model: work.judge.model, provider: work.judge.provider, recorded: work.judge.recorded } }),
    models: { base: arms.base.model.model, head: arms.head.model.model },
    ...answersOf(target, measured),
    templates,
    ...(heldOut === undefined ? {} : { heldOut }),
    regressions,
    ...(critical === undefined ? {} : { critical: shownCritical(scored, critical) }),
    slices,
    exhibits,
    cases: caseRows(scored),
    ...(target.hasEqualAnswers ? { equalAnswers: true } : {}),
    ...(newCases === undefined ? {} : { newCases }),
    notes: [...notesOf(target, config), ...reliabilityNotes(templates)],
  };
  const stated = compareStated(leverTrailer(request.body), lever);
  const health = healthOf(target);
  const red = verdict === 'regressed';
  const newToPushes = rememberPush(target, input, { family: measured.family, work, red });
  const facts = measured.measurement.draws.facts.get(name)?.values() ?? [];
  return {
    name,
    result,
    escalating: { name, result, stated, scored, work, input, measured, tuned, health },
    lacksSets: blocking && verdict !== 'regressed',
    operational: {
      ...operationalOf(facts, config.gate, measured.measurement.draws.baseline.get(name)),
      promptHealth: health,
      ...(wantsAllPairs(input) ? { requests: work.units.filter(({ equal }) => !equal).length } : {}),
      ...(newToPushes === undefined ? {} : { unlooked: newToPushes }),
    },
  };
}

function suiteFactsOf(suite: Prepared['suite']): TargetResult['suite'] {
  return {
    digest: suite.digest,
    cases: suite.cases.length,
    holdout: suite.cases.filter((row) => splitOf(suite, row) === 'holdout').length,
    repeats: suite.repeats,
    clusters: clustersOf(suite),
  };
}

/** What became of the answers; empty when none came. */
function answersOf(
  { target, arms }: Prepared,
  { measurement }: Measured,
): Pick<TargetResult, 'cut' | 'answers' | 'maxTokensAt'> {
  const { base, head } = measurement.draws.counts.of(target.name);
  if (base.answers + head.answers === 0) return {};
  const told = ({
    answers: n,
    filtered,
    thinking,
  }: AnswerCount): { n: number; filtered: number; thinking: number } => ({
    n,
    filtered,
    thinking,
  });
  const at = ({ model }: { readonly model: ModelConfig }): string => model.maxTokensAt ?? model.file;
  return {
    cut: { base: base.cut, head: head.cut },
    answers: { base: told(base), head: told(head) },
    ...(base.cut + head.cut === 0 ? {} : { maxTokensAt: { base: at(arms.base), head: at(arms.head) } }),
  };
}

/** A tuned model's regressed set makes the verdict red; a set without evidence leaves it undecided. */
function withSets(verdict: TargetVerdict, tuned: TunedVerdict | undefined): TargetVerdict {
  if (verdict === 'regressed' || tuned?.verdict === 'fails') return 'regressed';
  return 'inconclusive';
}

function templatesOf(
  target: Prepared,
  scored: Scored,
  input: DecideInput,
  measured: Measured,
): Readonly<Record<string, TemplateResult>> {
  const { config } = input;
  const against = againstOf(target, input, measured);
  const floors = target.suite.templates.filter((template) => blocks(template) && template.floor !== null).length;
  return Object.fromEntries(
    target.suite.templates.flatMap((template) => {
      const key = scored.key(template.id);
      const margin = template.margin ?? config.gate.margin;
      const found = unlessBlind(resultOf(measured.family, key), margin, target.equalLevels?.get(template.id));
      const trust = target.trust.get(template.id);
      const corrected = trust === undefined ? undefined : correctedBy(trust, template, target, { scored, measured });
      const byArm = corrected?.interval != null;
      const levels = { base: found.base, head: found.head, n: found.measured, binary: found.binary, byArm };
      const result = templateResult(found, {
        digest: template.digest,
        kind: template.spec.kind,
        blocking: blocks(template),
        margin,
        estimate: estimateOf(measured.family, key),
        floor: template.floor,
        floors,
        experimental: template.spec.experimental,
        codes: codesOf(scored, template),
        suiteLevel: measured.measurement.scoring.suiteLevel(target.target.name, template),
        kappa: trust === undefined ? undefined : kappaOf(trust),
        corrected,
        notes: [...(measured.notes.get(key) ?? []), ...trustNotes(trust, levels, config.redact)],
      });
      const own = against === null ? result : unlessBelowAnchor(template.id, result, { ...against, scored });
      return [[template.id, own] as const, ...reliabilityResult(template, scored, measured, margin)];
    }),
  );
}

/** What labels of either side's answers make of the change. */
function correctedBy(
  { labels }: Trust,
  template: BoundTemplate,
  { arms }: Prepared,
  { scored, measured }: { readonly scored: Scored; readonly measured: Measured },
): TemplateResult['corrected'] {
  const models = { base: arms.base.model.model, head: arms.head.model.model };
  const byArm = labelsByArm(labels, models, (id) => {
    const texts = scored.kept.get(id);
    return { base: texts?.base?.output, head: texts?.head?.output };
  });
  const told = labels.some(({ model, output }) => model !== undefined || output !== undefined);
  const paired = template.spec.paired === true;
  return judgedDifference(measured.family, scored.key(template.id), { byArm, count: labels.length, told, paired });
}

/** Main's anchor, which a change may not fall below either; null if the policy asks for none. */
function againstOf(
  { target }: Prepared,
  { config, request, ports }: DecideInput,
  { works }: Measured,
): Omit<AgainstAnchor, 'scored'> | null {
  const isGated = request.origin === 'pull_request' || request.origin === 'merge_group';
  const work = works.find(({ name }) => name === target.name);
  if (config.gate.onDrift !== 'fail' || !isGated || work === undefined || ports.anchors === undefined) return null;
  return { ledger: ports.anchors(config), work };
}

function notesOf(target: Prepared, { providers, redact }: GateConfig): readonly string[] {
  const { arms, suite, surface, hindrance } = target;
  const notes: string[] = [];
  if (surface?.retrieval === true && hindrance === null && arms.head.provider.type !== 'recorded')
    notes.push(
      `The retrieval of ${arms.head.model.file} changed too. It is declared and not executed here, so nothing of it was measured.`,
    );
  const copied = casesInPrompt(arms, suite.cases);
  if (copied !== null)
    notes.push(
      `The changed prompt holds the questions of ${copied.found} of ${copied.looked} cases, which main's does not: what it gets right on them tells nothing of other questions. Take them out of the prompt, or out of the suite.`,
    );
  const isSupplied = (provider: ProviderConfig | undefined): boolean =>
    provider?.type === 'recorded' && provider.from !== 'base';
  if (isSupplied(arms.head.provider)) notes.push(suppliedNote(target));
  const asks = arms.head.provider.type === 'recorded' && arms.head.provider.outputs?.includes('{arm}') === true;
  if (asks && target.program?.kind === 'unstamped')
    notes.push(
      'The recorded rows do not say which program made them, so rows that nobody recorded again would pass for new ones; "plumbline record" stamps them.',
    );
  const judge = suite.judge === undefined ? undefined : providers[suite.judge.provider];
  if (isSupplied(judge)) notes.push('The judge replies were supplied by the PR.');
  if (suite.judge !== undefined && !redact) {
    const family = sameFamily(suite.judge.model, arms.head.model.model);
    if (family !== null)
      notes.push(
        `Judge and model under test are of one family (${family}): such judges tend to prefer their own kind.`,
      );
  }
  return notes;
}

function suppliedNote({ program, hindrance }: Prepared): string {
  return program?.kind === 'own' && hindrance === null
    ? "The outputs of the head side were made by head's own program, as their stamp says."
    : 'The outputs of the head side were supplied by the PR.';
}

function tunedOf(
  target: Prepared,
  scored: Scored,
  templates: Readonly<Record<string, TemplateResult>>,
  input: DecideInput,
): TunedVerdict {
  const { gate } = input.config;
  const goal = escalationGoal(input.config, target.target.name, target.suite);
  const { rules, staticTokens } = promptHealth(target.arms.base.prompt);
  return tunedVerdict(
    scored,
    {
      alpha: gate.alpha,
      margin: gate.margin,
      tunedFrom: target.arms.head.model.tunedFrom,
      rollBackTo: rollBackTo(target.arms),
      prompt: { rules, tokens: staticTokens },
      goal: target.suite.templates.find(({ id }) => id === goal?.template),
    },
    templates,
    target.overlap,
  );
}

/** What main asks today, or what the tuned model was made from if main's is tuned too. */
function rollBackTo({ base, head }: Prepared['arms']): string {
  return isTuned(base.model) ? (head.model.tunedFrom ?? base.model.model) : base.model.model;
}

/** Rendered requests sampled to estimate the size of all. */
const HEALTH_SAMPLE = 20;

function healthOf({ arms, change, suite }: Prepared): NonNullable<Closed['operational']['promptHealth']> {
  const rendered: Rendered[] = [];
  for (const row of change.rendered.values()) {
    if (rendered.length === HEALTH_SAMPLE) break;
    rendered.push(row);
  }
  const labels = suite.templates.some(({ spec }) => spec.group === 'J');
  const of = (side: 'base' | 'head'): ReturnType<typeof promptHealth> =>
    promptHealth({
      messages: arms[side].prompt.messages,
      fewShots: arms[side].prompt.fewShots,
      rendered: rendered.map((row) => row[side]),
      labels,
    });
  const { base, head, flags, notes } = comparePromptHealth(of('base'), of('head'));
  return { base, head, flags, notes };
}
