/**
 * Config, targets, suites and locks as doctor sees them: what cannot be read, what has drifted, what is too small to
 * decide anything.
 */
import { type Arm, loadArm, messagesOf } from '../../change/arms.ts';
import { contextsIn, noteMissing, readRows } from '../../change/recorded-rows.ts';
import { checkSources } from '../../change/sources.ts';
import { checkGoals } from '../../escalation/write-goal.ts';
import { type GateConfig, loadConfig, type TargetConfig } from '../../inputs/config.ts';
import { checkLock } from '../../inputs/lock.ts';
import { foreignMarksNote } from '../../inputs/prompt/foreign-marks.ts';
import { noteUnknown, type Prompt } from '../../inputs/prompt/prompt.ts';
import { hasTwoPrograms } from '../../inputs/provider.ts';
import { keyNames } from '../../inputs/provider-keys.ts';
import { refusedOfModel } from '../../inputs/refused-settings.ts';
import { loadSuite, type Suite } from '../../inputs/suite.ts';
import type { TemplateSpec } from '../../inputs/template.ts';
import { isTuned } from '../../inputs/tuned-model-id.ts';
import { endNotes, priceNotes } from '../../run/model-notes.ts';
import type { AskingTarget } from '../../run/models-used.ts';
import { marginText, spoken } from '../../run/preview-text.ts';
import { blindTemplates } from '../../run/recorded-levels.ts';
import { lockRefusals, preview } from '../../run/suite-preview.ts';
import { TEMPLATE_NAMES } from '../../run/template-library.ts';
import { type Path, valueAt } from '../../text/document.ts';
import { Problems } from '../../text/problem.ts';
import { readDocument } from '../../text/read-document.ts';
import type { Tree } from '../../text/tree.ts';
import { advice, at, type Finding, fault } from './finding.ts';

export interface RulerLook {
  readonly config: GateConfig | null;
  /** Variables that hold the keys of the providers in use, each with its provider. */
  readonly keys: readonly { readonly name: string; readonly provider: string }[];
  /** Model files on main that name a tuned model which is called. */
  readonly tuned: readonly string[];
  /** Paths of what judges: config, suites, datasets, locks. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

const MOVES = /(?:^|[-:/])latest$/;

/** What every target is checked with, and what has been found so far. */
interface Look {
  readonly tree: Tree;
  readonly config: GateConfig;
  /** The specs of every template that a suite names. */
  readonly specs: (suite: string) => ReadonlyMap<string, TemplateSpec>;
  readonly problems: Problems;
  readonly findings: Finding[];
  readonly files: Set<string>;
  /** Names of the providers in use. */
  readonly providers: Set<string>;
  /** Model files that name a tuned model which is called. */
  readonly tuned: Set<string>;
  /** By file; null for a suite that cannot be read. */
  readonly suites: Map<string, Suite | null>;
  readonly asking: AskingTarget[];
}

/** `specs` returns those of every template that a suite file names; `now` is an ISO time. */
export function lookAtRuler(
  tree: Tree,
  file: string | undefined,
  specs: (suite: string) => ReadonlyMap<string, TemplateSpec>,
  now: string,
): RulerLook {
  const problems = new Problems();
  const config = loadConfig(tree, file, problems);
  if (config === null) return { config, keys: [], tuned: [], files: [], findings: problems.list.map(fault) };
  const suites = new Map<string, Suite | null>();
  const files = new Set([config.file]);
  const look: Look = {
    tree,
    config,
    specs,
    problems,
    suites,
    files,
    findings: [],
    providers: new Set(),
    tuned: new Set(),
    asking: [],
  };
  for (const target of config.targets) lookAtTarget(target, look);
  const ids = [...suites].flatMap(([path, suite]) =>
    suite === null ? [] : [[path, suite.templates.map(({ id }) => id)] as const],
  );
  checkGoals(tree, config, new Map(ids), problems);
  const live = [...look.providers].filter((name) => config.providers[name]?.type !== 'recorded');
  return {
    config,
    keys: live.flatMap((provider) => {
      const block = config.providers[provider];
      return block === undefined ? [] : keyNames(block).map((name) => ({ name, provider }));
    }),
    tuned: [...look.tuned],
    files: [...files],
    findings: [
      ...problems.list.map(fault),
      ...look.findings,
      ...unmeasuredLetThrough(tree, config),
      ...aboutModels(tree, config, look.asking, now),
      ...unboundedSpending(tree, config, live),
    ],
  };
}

function lookAtTarget(target: TargetConfig, look: Look): void {
  const { tree, config, problems, findings, files, providers, asking } = look;
  const arm = loadArm('head', tree, target, config, { problems, isAlone: true });
  if (arm !== null) {
    for (const refused of refusedOfModel(arm, config.providers, tree)) problems.add(refused);
    providers.add(arm.model.provider);
    if (isTuned(arm.model) && arm.provider.type !== 'recorded') look.tuned.add(target.model);
    findings.push(...aboutArm(target, arm, look));
  }
  checkSources(config, target, tree, problems);
  const suite = suiteOf(target, arm, look);
  files.add(target.suite);
  if (suite === null) return;
  files.add(suite.datasetFile);
  for (const provider of [suite.judge?.provider, suite.embedding?.provider]) {
    if (provider !== undefined) providers.add(provider);
  }
  if (arm === null) return;
  for (const refused of refusedOfModel(arm, config.providers, tree, suite.media)) problems.add(refused);
  asking.push({ name: target.name, suite, arms: [arm] });
  findings.push(...cannotFall(tree, suite, arm, config));
  const brought = contextsIn(tree, [arm]);
  const whole = suite.cases.filter(({ id, context }) => context !== undefined || !brought.has(id));
  if (!noteUnknown(arm.prompt, whole, problems)) for (const row of whole) messagesOf(arm, row, problems);
  // A pipeline that writes its outputs into the workspace has not run here.
  if (arm.provider.type === 'recorded' && arm.provider.from !== 'workspace') {
    const rows = readRows('head', arm, { base: tree, head: tree, workspace: null }, problems);
    if (rows !== null) noteMissing(rows, suite.cases, problems);
  }
}

function aboutArm(target: TargetConfig, arm: Arm, { tree, config }: Look): readonly Finding[] {
  const { prompt, model } = arm;
  const findings: Finding[] = [];
  if (MOVES.test(model.model)) {
    const message = `"${model.model}" is an alias that moves under its name; name the dated model, so that a change of it is a pull request`;
    findings.push(adviceIn(tree, target.model, ['model'], message));
  }
  if (hasTwoPrograms(arm.provider) && target.sources.length === 0)
    findings.push(unseenProgram(tree, config, target.name, model.provider));
  findings.push(...promptAdvice(prompt));
  if (prompt.model !== undefined && bareName(prompt.model) !== bareName(model.model)) {
    const file = target.prompt.find((path) => /\.prompt\.ya?ml$/.test(path)) ?? target.prompt[0]!;
    const message = `"${prompt.model}" is not what is asked: ${target.model} says "${model.model}", and only a change there is gated`;
    findings.push(adviceIn(tree, file, ['model'], message));
  }
  return findings;
}

/** The suite of a target, read and checked once for all targets that share it. */
function suiteOf(target: TargetConfig, arm: Arm | null, look: Look): Suite | null {
  const { tree, config, specs, problems, findings, suites } = look;
  const known = suites.get(target.suite);
  if (known !== undefined) return known;
  const suite = loadSuite(tree, target.suite, specs(target.suite), problems, {
    knownNames: TEMPLATE_NAMES,
    providers: Object.keys(config.providers),
    contexts: contextsIn(tree, arm === null ? [] : [arm]),
  });
  suites.set(target.suite, suite);
  if (suite === null) return null;
  for (const problem of lockRefusals(suite, { tree, config })) problems.add(problem);
  checkLock(tree, suite, problems);
  findings.push(...sizeOf(tree, suite, config, arm === null ? [] : [arm.model]), ...standIns(suite));
  return suite;
}

function unboundedSpending(tree: Tree, config: GateConfig, live: readonly string[]): readonly Finding[] {
  const { maxCostUsd, maxCalls } = config.gate;
  if (live.length === 0 || maxCostUsd !== undefined || maxCalls !== undefined) return [];
  const message = 'is not set and neither is max-calls: a run has no upper bound on what it spends';
  return [adviceIn(tree, config.file, ['gate', 'max-cost-usd'], message)];
}

/** What no rule forbids but hardly anyone intends: marks of another template language, a prompt that says nothing. */
function promptAdvice(prompt: Prompt): readonly Finding[] {
  const file = prompt.files[0] ?? '';
  const foreign = foreignMarksNote(prompt);
  const [only, ...others] = prompt.messages;
  const isPassThrough = others.length === 0 && /^\s*\{\{[^{}]*\}\}\s*$/.test(only?.content ?? '');
  return [
    ...(foreign === null ? [] : [advice({ file, message: foreign })]),
    ...(isPassThrough
      ? [advice({ file, message: 'is nothing but the input: only a change of the model file can alter what is sent' })]
      : []),
  ];
}

/** What the gate will refuse to pay for, and models that are about to be shut down. */
function aboutModels(
  tree: Tree,
  config: GateConfig,
  targets: readonly AskingTarget[],
  now: string,
): readonly Finding[] {
  const prices = priceNotes(targets, config, now).map(({ key, message, isRefused }) => {
    const finding = adviceIn(tree, config.file, key.split('.'), message);
    return isRefused ? fault(finding) : finding;
  });
  const ends = endNotes(targets, config, now).map((message) => advice({ file: config.file, message }));
  return [...prices, ...ends];
}

/** A change to a program shows in no prompt and no model file. */
function unseenProgram(tree: Tree, config: GateConfig, target: string, provider: string): Finding {
  const message = `provider "${provider}" asks a program of each side, and no "sources" say which files it is made of, so a change of it starts no run; name them, for example sources: ["src/**"]`;
  return adviceIn(tree, config.file, ['targets', target], message);
}

/** Letting through what was not measured must be an explicit choice. */
function unmeasuredLetThrough(tree: Tree, config: GateConfig): readonly Finding[] {
  if (config.gate.onUnmeasured === 'fail') return [];
  const path = ['gate', 'on-unmeasured'];
  if (valueAt(config.source, path) !== undefined) {
    const message = 'warns only, so a change that could not be measured can be merged; fail is the strict choice';
    return [adviceIn(tree, config.file, path, message)];
  }
  const message =
    'is not set, so a change that could not be measured can be merged without anybody having said so: write "on-unmeasured: fail" under gate, or "on-unmeasured: warn" where that is wanted';
  return [fault(adviceIn(tree, config.file, path, message))];
}

/** A key of a file that has been read before. */
function adviceIn(tree: Tree, file: string, path: Path, message: string): Finding {
  const document = readDocument(tree, file, new Problems());
  return advice(document === null ? { file, message } : at(document, path, message));
}

/** Without the vendor prefix, which some providers want and others do not. */
function bareName(model: string): string {
  return model.replace(/^.*\//, '');
}

function sizeOf(
  tree: Tree,
  suite: Suite,
  config: GateConfig,
  models: Parameters<typeof preview>[2],
): readonly Finding[] {
  const view = preview(suite, config, models);
  const said = [
    ...spoken(view).map(({ index, message }) => {
      const finding = adviceIn(tree, suite.file, ['templates', index], message);
      // A suite that is still being filled gets advice; one large enough for a verdict is expected to reach one.
      return view.cases < 50 ? finding : fault(finding);
    }),
    ...view.warnings.map((message) => advice({ file: suite.datasetFile, message })),
  ];
  const { smallestDrop, passableMargin } = view;
  if (smallestDrop === null || passableMargin === null || view.casesToAdd === 0 || view.cases < 50) return said;
  const least = view.seesLeast === null ? '' : ` (${view.seesLeast} sees least)`;
  const message = `${view.cases} cases see a drop of ${smallestDrop.toFixed(1)} points or more${least}, and pass an unchanged prompt at a margin of ${passableMargin.toFixed(1)}; yours is ${marginText(view)}: add cases or widen the margin`;
  return [...said, advice({ file: config.file, key: 'gate.margin', message })];
}

/** A blocking template that no change could make worse lets every change through. */
function cannotFall(tree: Tree, suite: Suite, arm: Arm, config: GateConfig): readonly Finding[] {
  const document = readDocument(tree, suite.file, new Problems());
  const blind = blindTemplates(suite, arm, config, tree).filter(({ template }) => template.blocking);
  return blind.map(({ index, message }) =>
    fault(document === null ? { file: suite.file, message } : at(document, ['templates', index], message)),
  );
}

function standIns(suite: Suite): readonly Finding[] {
  const first = suite.cases.find((row) => JSON.stringify([row.input, row.vars]).includes('"Stand-in '));
  if (first === undefined) return [];
  const message = `"${first.id}" is a stand-in that init wrote; put in what users really give, then run "plumbline lock"`;
  return [advice({ file: suite.datasetFile, line: first.line, message })];
}
