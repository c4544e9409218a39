/** Says what a suite can and cannot see before anyone relies on it, and what a lock refuses. */

import { sightOf } from '../decision/suite-sight.ts';
import type { GateConfig } from '../inputs/config.ts';
import type { ModelConfig } from '../inputs/model-file.ts';
import type { ModelPrices } from '../inputs/model-prices.ts';
import { refusedOfJudge } from '../inputs/refused-settings.ts';
import type { Suite } from '../inputs/suite.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import { costOfCalls } from '../model-call/price.ts';
import { many } from '../report/format-numbers.ts';
import { isJudged } from '../scoring/judge/is-judged.ts';
import { effectiveClusters, type SameSize, withCluster } from '../stats/cluster-sums.ts';
import type { Problem } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { reliabilityId } from './measure/work.ts';
import { casesOf, type NeverDecides, neverDeciding } from './never-decides.ts';

export interface Preview {
  readonly cases: number;
  readonly clusters: number;
  readonly templates: number;
  /** Points; a real drop of this size is blocked with 80 % probability. null = no template can decide anything. */
  readonly smallestDrop: number | null;
  /** The template that sees only that drop when others see smaller ones. */
  readonly seesLeast: string | null;
  /** Points, from the config. */
  readonly margin: number;
  /** Points, of blocking templates that have their own margin. */
  readonly ownMargins: readonly { readonly template: string; readonly margin: number }[];
  /** Smallest margin, points, that an unchanged suite passes about nine times in ten; null = none. */
  readonly passableMargin: number | null;
  /** 0..1: chance that an unchanged suite passes on all templates, and that it ends inconclusive. */
  readonly passesWhenUnchanged: number;
  readonly inconclusiveWhenUnchanged: number;
  /** What is gated for reliability beside its mean. */
  readonly reliable: readonly ReliableSight[];
  /** Answers of one case on one side. */
  readonly repeats: number;
  /** Runs of the program a pull request, both sides, where answers are recorded; null = a model is asked. */
  readonly programRuns: number | null;
  /** Cases to add for an unchanged suite to pass 9 times in 10. */
  readonly casesToAdd: number;
  /** Per full run: every case on both arms, all repeats, and every judge call. */
  readonly calls: number;
  readonly promptTokens: number;
  /** null = a price is not known. */
  readonly costUsd: number | null;
  readonly warnings: readonly string[];
  /** Blocking templates that hold up every pull request. */
  readonly never: readonly NeverDecides[];
}

/** A template that is gated for pass^k, and what the gate sees of that. */
export interface ReliableSight {
  readonly id: string;
  readonly k: number;
  /** Points of pass^k, blocked with 80 % probability. */
  readonly drop: number;
}

export interface PreviewOptions {
  /** Characters sent to each model over all cases, including the prompt; if absent, the cases' own text counts. */
  readonly sent?: readonly number[] | undefined;
  /** Without it no cost is known. */
  readonly prices?: ModelPrices | undefined;
}

/** With fewer than this, the suite depends on one or two clusters. */
const FEWEST_EFFECTIVE = 6;
/** Characters per token, as a rough guide in English. */
export const CHARACTERS_PER_TOKEN = 4;

/**
 * Assumes that one case in ten comes out differently from run to run; the rest is the decision's own code, for all
 * blocking templates together, run the way the suite will be. Points.
 */
export function preview(
  suite: Suite,
  config: GateConfig | null,
  models: readonly ModelConfig[],
  { sent = [], prices }: PreviewOptions = {},
): Preview {
  const n = Math.max(1, suite.cases.length);
  const clusters = clustersOf(suite);
  const blocking = suite.templates.filter(({ blocking: blocks, spec }) => blocks && spec.experimental !== true);
  const never = neverDeciding(suite, config);
  const stuck = new Set(never.map(({ template }) => template));
  const decisive = blocking.filter(({ id }) => !stuck.has(id));
  const deciding = decisive.length > 0 ? decisive : blocking;
  const members = membersOf(deciding);
  const scored = members.map(({ template }) => casesOf(template, suite));
  const sizes = (scored.length > 0 ? scored : [suite.cases]).map(
    (rows) => [rows.length, effectiveCases(rows)] as const,
  );
  const alpha = config?.gate.alpha ?? 0.05;
  const margin = config?.gate.margin ?? 5;
  const live = (provider: string | undefined): boolean =>
    provider === undefined || config?.providers[provider]?.type !== 'recorded';
  const judged = suite.templates.filter(
    ({ scorer, spec }) =>
      scorer.kind === 'asking' && live((spec.kind === 'embedding' ? suite.embedding : suite.judge)?.provider),
  ).length;
  const isRecorded = models.length > 0 && models.every((model) => !live(model.provider));
  const sight = sightOf({
    cases: sizes.map(([, effective]) => effective),
    repeats: suite.repeats,
    baselineRepeats: isRecorded ? suite.repeats : (config?.gate.baselineRepeats ?? suite.repeats),
    margin: margin / 100,
    margins: members.map(({ template }) => (template.margin === null ? null : template.margin / 100)),
    allOf: members.map(({ k }) => k),
    alpha,
    beta: 0.05,
    once: isRecorded && judged === 0,
  });
  const canDecide = decisive.length > 0 || blocking.length === 0;
  const answers = 2 * suite.repeats;
  const tokensOf = (text: number): number => Math.round((text / CHARACTERS_PER_TOKEN) * answers);
  const own = charactersIn(suite);
  const targets = Math.max(1, models.length);
  const arms = models.map((model, index) => ({
    model,
    live: live(model.provider),
    tokens: tokensOf(sent[index] ?? own),
  }));
  const asked = models.length === 0 ? 1 : arms.filter((arm) => arm.live).length;
  const calls = n * answers * (asked + judged * targets);
  const armTokens =
    models.length === 0 ? tokensOf(own) : arms.reduce((sum, arm) => sum + (arm.live ? arm.tokens : 0), 0);
  const judgeTokens = judged === 0 ? 0 : targets * (judged * tokensOf(own) + tokensOf(rubricCharacters(suite) * n));
  return {
    cases: suite.cases.length,
    clusters,
    templates: suite.templates.length,
    smallestDrop: canDecide ? 100 * sight.smallestDrop : null,
    seesLeast: sight.seesLeast === null || !canDecide ? null : (members[sight.seesLeast]?.id ?? null),
    margin,
    ownMargins: deciding.flatMap(({ id, margin: own }) =>
      own === null || own === margin ? [] : [{ template: id, margin: own }],
    ),
    passableMargin: never.length > 0 ? null : 100 * sight.passableMargin,
    passesWhenUnchanged: never.length > 0 ? 0 : sight.passes,
    inconclusiveWhenUnchanged: never.length > 0 ? 1 : sight.inconclusive,
    reliable: members.flatMap(({ id, k }, place) =>
      k === null || !canDecide ? [] : [{ id, k, drop: 100 * sight.drops[place]! }],
    ),
    repeats: suite.repeats,
    programRuns: isRecorded ? n * answers : null,
    // What is missing is stated in cases, however little each cluster's cases tell.
    casesToAdd: Math.max(
      ...never.map(({ lacking }) => lacking),
      ...sizes.map(([cases, effective]) => Math.ceil((sight.casesToAdd * cases) / effective)),
    ),
    calls,
    promptTokens: armTokens + judgeTokens,
    costUsd: costUsd({ suite, config, arms, n, judged: judged * targets, judgeTokens, prices }),
    warnings: warnings(suite, models, clusters, never),
    never,
  };
}

/** One test of the family: a template's mean, or what is read from its samples as reliability. */
interface Tested {
  readonly id: string;
  readonly template: BoundTemplate;
  /** Null = the mean. */
  readonly k: number | null;
}

function membersOf(templates: readonly BoundTemplate[]): readonly Tested[] {
  return templates.flatMap((template): readonly Tested[] => {
    const { id, reliability } = template;
    const mean = { id, template, k: null };
    if (reliability === undefined) return [mean];
    return [mean, { id: reliabilityId(id, reliability.k), template, k: reliability.k }];
  });
}

interface Costing {
  readonly suite: Suite;
  readonly config: GateConfig | null;
  readonly arms: readonly { readonly model: ModelConfig; readonly live: boolean; readonly tokens: number }[];
  /** Cases. */
  readonly n: number;
  /** Judgements per answer. */
  readonly judged: number;
  readonly judgeTokens: number;
  readonly prices: ModelPrices | undefined;
}

function costUsd({ suite, config, arms, n, judged, judgeTokens, prices }: Costing): number | null {
  if (config === null || arms.length === 0) return null;
  let total = 0;
  for (const { model, live, tokens } of arms) {
    if (!live) continue;
    const price = prices?.usual(model) ?? null;
    if (price === null) return null;
    const calls = n * 2 * suite.repeats;
    total += costOfCalls(calls, { promptTokens: tokens, completionTokens: calls * (model.maxTokens ?? 256) }, price);
  }
  if (judged > 0 && suite.judge !== undefined && config.providers[suite.judge.provider]?.type !== 'recorded') {
    const price = prices?.usual(suite.judge) ?? null;
    if (price === null) return null;
    const calls = n * 2 * suite.repeats * judged;
    total += costOfCalls(calls, { promptTokens: judgeTokens, completionTokens: calls * 200 }, price);
  }
  return total;
}

/** Of the cases' own texts. */
export function charactersIn(suite: Suite): number {
  let sum = 0;
  for (const row of suite.cases) {
    sum += (row.input ?? '').length + (row.context ?? []).reduce((total, chunk) => total + chunk.text.length, 0);
    sum += (row.messages ?? []).reduce((total, message) => total + (message.content ?? '').length, 0);
    for (const value of Object.values(row.vars)) sum += value.length;
  }
  return sum;
}

/** Characters that the judges get besides the case, once per answer. */
export function rubricCharacters(suite: Suite): number {
  return suite.templates.reduce((sum, { scorer }) => sum + (isJudged(scorer) ? scorer.instructionCharacters() : 0), 0);
}

/** Case counts by cluster; a case without a cluster counts alone. */
function clusterSizes(cases: Suite['cases']): readonly number[] {
  const sizes = new Map<string, number>();
  for (const { cluster } of cases) if (cluster !== undefined) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const alone = cases.filter((row) => row.cluster === undefined);
  return [...sizes.values(), ...alone.map(() => 1)];
}

/** How many cases, or clusters of one size, would tell as much. */
function effectiveCases(cases: Suite['cases']): number {
  const sums = new Map<number, SameSize>();
  for (const size of clusterSizes(cases)) withCluster(sums, 0, size);
  return Math.max(1, effectiveClusters(sums));
}

export function clustersOf(suite: Suite): number {
  const clusters = new Set(suite.cases.flatMap((row) => (row.cluster === undefined ? [] : [row.cluster])));
  if (clusters.size === 0) return 0;
  return clusters.size + suite.cases.filter((row) => row.cluster === undefined).length;
}

function warnings(
  suite: Suite,
  models: readonly ModelConfig[],
  clusters: number,
  never: readonly NeverDecides[],
): readonly string[] {
  const list: string[] = [];
  const n = suite.cases.length;
  if (n < 50)
    list.push(`${many(n, 'case')}: below 50 the gate reports and never decides; 200 or more is honest advice`);
  else if (n < 200)
    list.push(`${many(n, 'case')}: unchanged suites of this size are often inconclusive; 200 or more is honest advice`);
  if (clusters === 1) list.push('all cases share one cluster: the gate cannot decide; use "tags" for topics');
  const largest = Math.max(0, ...clusterSizes(suite.cases));
  const effective = effectiveCases(suite.cases);
  if (clusters > 1 && effective < FEWEST_EFFECTIVE)
    list.push(
      `one cluster holds ${Math.round((100 * largest) / Math.max(1, n))} % of the cases: the gate sees the suite as ${Math.round(effective)} cases`,
    );
  if (
    suite.repeats > 1 &&
    suite.templates.every(({ reliability }) => reliability === undefined) &&
    models.some((model) => model.temperature === 0)
  ) {
    list.push(`repeats: ${suite.repeats} at temperature 0 draws nearly the same answer again; 1 is enough`);
  }
  for (const { id, reliability } of suite.templates)
    if (reliability !== undefined && suite.repeats < 2 * reliability.k)
      list.push(
        `${id}^${reliability.k} of ${suite.repeats} runs a case swings widely: repeats: ${2 * reliability.k} sees smaller losses`,
      );
  const told = new Set(never.map(({ template }) => template));
  const partial = suite.templates.flatMap((template) => {
    const own = casesOf(template, suite).length;
    return own < n && !told.has(template.id) ? [`${template.id} ${own}`] : [];
  });
  if (partial.length > 0) list.push(`of ${many(n, 'case')} some templates score fewer: ${partial.join(', ')}`);
  return list;
}

/**
 * What a lock must not pin: a model that changes under its name, a judge that refuses its settings, too few clusters.
 */
export function lockRefusals(
  suite: Suite,
  known?: { readonly tree: Tree; readonly config: GateConfig } | undefined,
): readonly Problem[] {
  const list: Problem[] = [];
  if (suite.judge !== undefined && known !== undefined) {
    const asked = known.config.providers[suite.judge.provider];
    list.push(...refusedOfJudge({ ...suite, judge: suite.judge }, asked, known.tree));
  }
  const pinned = [
    ['judge.model', suite.judge?.model],
    ['embedding.model', suite.embedding?.model],
  ] as const;
  for (const [key, model] of pinned) {
    if (model !== undefined && /(^|[-:/])latest$/.test(model)) {
      list.push({ file: suite.file, key, message: `"${model}" is an alias that moves; pin a dated model` });
    }
  }
  const clusters = clustersOf(suite);
  if (clusters >= 2 && clusters <= 9) {
    list.push({
      file: suite.datasetFile,
      key: 'cluster',
      message: `${clusters} clusters are too few to decide by (10 or more are needed). A cluster is a document, user or conversation that cases share; for a topic or label use "tags"`,
    });
  }
  return list;
}
