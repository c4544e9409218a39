/** Shows the current quality: every case of one revision asked once and scored, with no second side and no verdict. */

import type { Trees } from '../change/recorded-rows.ts';
import { adoptionOf, everything, intake } from '../change/targets.ts';
import type { GateConfig } from '../inputs/config.ts';
import { appliesTo } from '../inputs/per-case.ts';
import { splitOf } from '../inputs/suite.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import { unknownPrice } from '../model-call/pricing.ts';
import { LEVELS_SCHEMA, type LevelsReport, type TargetLevels, type TemplateLevel } from '../record/levels.ts';
import { InputError, OutsideError, Problems, UsageError } from '../text/problem.ts';
import { type Tree, watchedTree } from '../text/tree.ts';
import type { CaseChoice } from './case-choice.ts';
import { caseScores, type Scored } from './findings.ts';
import type { GatePorts } from './gate-request.ts';
import { levelOf } from './goal-level.ts';
import { strangeHosts } from './known-hosts.ts';
import { readableSides } from './load-parsers.ts';
import type { Measurement } from './measure/measurement.ts';
import { memberKey, type Work } from './measure/work.ts';
import { everyCase, isComparable, measureTargets } from './measure-targets.ts';
import { unpricedModels } from './models-used.ts';
import { prepareChosen } from './prepare-chosen.ts';
import { type Prepared, providersOf } from './prepare-targets.ts';
import { unsetKeys } from './unset-keys.ts';

export interface LevelsRequest {
  readonly tree: Tree;
  readonly config?: string | undefined;
  /** Null = all cases. */
  readonly choice: CaseChoice | null;
  /** Configs whose hosts may be asked; null = those in the revision's own config may be. */
  readonly trusted: readonly GateConfig[] | null;
  readonly seed: string;
  /** Collects the files that the figures depend on. */
  readonly read?: Set<string> | undefined;
}

/** Throws InputError and UsageError for what the user must fix, OutsideError when no answer came at all. */
export async function measureLevels(request: LevelsRequest, ports: GatePorts): Promise<LevelsReport> {
  const tree = request.read === undefined ? request.tree : watchedTree(request.tree, request.read);
  const sides: Trees = { base: tree, head: tree, workspace: tree };
  const trees = await readableSides(sides, adoptionOf(sides, request.config));
  const { file, config, prepared } = await targetsOf(request, trees, ports);
  const asked = [...new Set(prepared.flatMap((one) => providersOf(one, config)))];
  refuseHosts(request, config, asked);
  const unset = unsetKeys(tree, config, asked, ports);
  if (unset.length > 0) throw new InputError(unset);
  const { maxCostUsd, maxCalls } = config.gate;
  const isUnbounded = maxCostUsd !== undefined && maxCalls === undefined;
  const named = prepared.map((one) => ({ ...one, name: one.target.name, arms: [one.arms.base, one.arms.head] }));
  const unpriced = isUnbounded ? unpricedModels(named, config, ports.clock.now()) : [];
  if (unpriced.length > 0) throw new InputError(unpriced.map((model) => unknownPrice(model, file)));

  const notes: string[] = [];
  const models = await ports.openModels({
    config,
    works: prepared,
    trees,
    seed: request.seed,
    onWarning: (text) => notes.push(text),
  });
  try {
    const options = { config, models, ports, seed: request.seed, stage: 'cases', alone: 'head' } as const;
    const { works, measurement } = await measureTargets(prepared, everyCase(undefined, isComparable), options);
    if (measurement.dead !== null) throw new OutsideError(`no usable answer at all from the ${measurement.dead}`);
    if (models.exhausted !== null)
      notes.push(`gate.${models.exhausted} of ${file} is used up: the levels are those of the cases asked until then`);
    const targets = works.map((work) => [work.name, targetLevels(work, measurement, config.redact)] as const);
    return {
      schema: LEVELS_SCHEMA,
      revision: tree.revision,
      config: file,
      targets: Object.fromEntries(targets),
      usage: models.usage(),
      notes,
    };
  } finally {
    await models.close();
  }
}

async function targetsOf(
  { config: path, choice }: LevelsRequest,
  trees: Trees,
  ports: GatePorts,
): Promise<{ readonly file: string; readonly config: GateConfig; readonly prepared: readonly Prepared[] }> {
  const problems = new Problems();
  const faults = { ruler: problems, head: problems };
  const adoption = adoptionOf(trees, path);
  const taken = intake(trees, adoption, faults);
  const drafts = everything(taken?.drafts ?? []);
  // An answer is never assumed just because the other side, which is the same, has it too.
  const surface = { prompt: false, model: false, answers: true };
  const prepared = await prepareChosen({ taken, drafts, trees, choice, surface }, problems, ports);
  problems.throwIfAny();
  choice?.refuseStrange(adoption.file);
  return { file: adoption.file, config: taken!.config, prepared };
}

function refuseHosts({ trusted, tree }: LevelsRequest, config: GateConfig, asked: readonly string[]): void {
  if (trusted === null) return;
  const remedy =
    tree.revision === 'WORKTREE'
      ? 'if that is what you want, run it again with --adopt'
      : `only ${tree.revision} says so, so nothing is sent: check it out, read it, and run with --adopt`;
  const held = strangeHosts(config, asked, trusted).map((sentence) => `${sentence}; ${remedy}`);
  if (held.length > 0) throw new UsageError(held.join('\n'));
}

function targetLevels(work: Work, measurement: Measurement, redact: boolean): TargetLevels {
  const scored: Scored = {
    suite: work.suite,
    units: work.units,
    cases: work.cases,
    table: measurement.table,
    key: (template) => memberKey(work.name, template),
    kept: measurement.kept(work.name),
  };
  const templates = work.suite.templates
    .filter(isComparable)
    .map((template) => [template.id, templateLevel(scored, template, redact)] as const);
  return { cases: work.units.length, templates: Object.fromEntries(templates) };
}

function templateLevel(scored: Scored, template: BoundTemplate, redact: boolean): TemplateLevel {
  const rows = caseScores(scored, template);
  const applying = scored.units.filter(({ id }) => appliesTo(template, scored.cases.get(id)!)).length;
  const found = levelOf(scored, rows, applying);
  const n = found?.level.n ?? 0;
  const failing = rows.flatMap(({ id, head }) => (head !== null && head < template.pass ? [{ id, score: head }] : []));
  const isHeldOut = (id: string): boolean => splitOf(scored.suite, scored.cases.get(id)!) === 'holdout';
  const hidden = failing.filter(({ id }) => isHeldOut(id)).length;
  return {
    n,
    level: found?.level.points ?? null,
    interval: found?.level.interval ?? null,
    unscored: rows.length - n,
    failing: failing
      .filter(({ id }) => !isHeldOut(id))
      .map(({ id, score }) => ({ case: id, score, ...told(scored, template, id, redact) })),
    ...(hidden === 0 ? {} : { heldOutFailing: hidden }),
  };
}

function told(
  scored: Scored,
  template: BoundTemplate,
  id: string,
  redact: boolean,
): { readonly code?: string; readonly reason?: string } {
  const score = scored.table.detail(scored.key(template.id), id).head;
  if (score === undefined) return {};
  const code = 'code' in score ? score.code : undefined;
  const reason = 'reason' in score && !redact ? score.reason : undefined;
  return { ...(code === undefined ? {} : { code }), ...(reason === undefined ? {} : { reason }) };
}
