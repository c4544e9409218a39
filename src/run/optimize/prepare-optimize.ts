/** Prepares what `optimize` works on from a revision: target, suite and lock, goal, guards, components and limits. */
import { type Arm, loadArm } from '../../change/arms.ts';
import { clusterCount, FEWEST_CLUSTERS } from '../../decision/member.ts';
import { findConfig, type GateConfig, loadConfig, type TargetConfig } from '../../inputs/config.ts';
import { checkLock } from '../../inputs/lock.ts';
import type { OptimizePolicy } from '../../inputs/optimize-policy.ts';
import { appliesTo } from '../../inputs/per-case.ts';
import { parseAddress } from '../../inputs/prompt/address.ts';
import type { FewShot } from '../../inputs/prompt/few-shots.ts';
import { readingOf } from '../../inputs/prompt/prompt-part.ts';
import { refusedOfModel } from '../../inputs/refused-settings.ts';
import type { Suite } from '../../inputs/suite.ts';
import type { BoundTemplate } from '../../inputs/template.ts';
import { type Component, componentsOf } from '../../optimize/component.ts';
import { LEAST_HELDOUT, LEAST_SEARCH, LEAST_SELECT } from '../../optimize/plan.ts';
import { shotsOf } from '../../optimize/shots-file.ts';
import { type Slices, slicesOf } from '../../optimize/slices.ts';
import { suggestion } from '../../text/did-you-mean.ts';
import { InputError, Problems } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { readText } from '../../text/utf8.ts';
import type { GatePorts } from '../gate-request.ts';
import { readable } from '../load-parsers.ts';
import { suiteOf } from '../prepare-targets.ts';
import { blocks } from '../target-work.ts';
import { ownDemonstrations } from './demonstrations.ts';
import { type MovedModel, movedModel } from './moved-model.ts';
import type { OptimizeRequest } from './optimize-request.ts';
import { type Recordings, recordingsOf } from './recordings.ts';
import { strategiesOf } from './strategies-of.ts';

export interface OptimizeTarget {
  readonly config: GateConfig;
  readonly target: TargetConfig;
  readonly policy: OptimizePolicy;
  readonly suite: Suite;
  /** The current arm. */
  readonly arm: Arm;
  /** The arm candidates run on: the same, or the model they are moved to. */
  readonly candidateArm: Arm;
  readonly goal: BoundTemplate;
  readonly guards: readonly BoundTemplate[];
  readonly components: readonly (Component & { readonly text: string })[];
  /** Text of each prompt file that can be edited. */
  readonly files: ReadonlyMap<string, string>;
  readonly slices: Slices;
  /** Set when the prompt is moved to another model. */
  readonly moved: MovedModel | null;
  /** Null when the target asks a model. */
  readonly recordings: Recordings | null;
  /** The prompt names a few-shot file that can be rewritten. */
  readonly hasShots: boolean;
  /** The team's own examples. */
  readonly demonstrations: readonly FewShot[];
}

/** @throws InputError with every fault of every file at once; nothing has been sent or written. */
export async function prepareOptimize(request: OptimizeRequest, ports: GatePorts): Promise<OptimizeTarget> {
  const problems = new Problems();
  const file = request.config ?? findConfig(request.tree) ?? '.github/plumbline.yml';
  const config = loadConfig(request.tree, file, problems);
  if (config === null) throw new InputError(problems.list);
  const target = targetNamed(config, request.target, problems);
  const policy = policyOf(config, request, problems);
  if (target === null) throw new InputError(problems.list);
  const tree = await readable(request.tree, config);
  const { name, prompt, model } = target;
  const paths = { ...readingOf(target), name, prompt, model };
  const arm = loadArm('head', tree, paths, config, { problems });
  const suite = await suiteOf(tree, target.suite, problems, ports, { config });
  for (const refused of arm === null ? [] : refusedOfModel(arm, config.providers, tree, suite?.media))
    problems.add(refused);
  if (suite !== null) checkLock(tree, suite, problems);
  const moved =
    arm === null || request.to === undefined ? null : movedModel(arm, request.to, { config, tree, problems });
  for (const refused of moved === null ? [] : refusedOfModel(moved.arm, config.providers, tree, suite?.media))
    problems.add({ ...refused, file: request.to ?? refused.file, line: undefined });
  const goal = suite === null ? null : goalOf(suite, target, { policy, config, problems });
  const { files, components } = textsOf(target, tree, { policy, config, problems });
  const hasShots = components.some((one) => shotsOf(tree, one.file, files.get(one.file) ?? '') !== null);
  const isWanted = policy !== null && strategiesOf({ policy, hasShots }, request).includes('few-shots');
  const sought = { file: policy?.demos, files, components, suite, isWanted };
  const demonstrations = ownDemonstrations(request.tree, sought, problems);
  // As in the gate, a goal that reads its own key is measured on the cases that have it.
  const scored = (suite?.cases ?? []).filter((row) => goal === null || appliesTo(goal, row));
  const slices = suite === null ? null : slicesOf({ ...suite, cases: scored }, request.seed);
  if (slices !== null) checkSlices(slices, suite!, problems);
  const recordings = arm === null || suite === null ? null : recordingsOf(arm, suite, { config, request, problems });
  problems.throwIfAny();
  return {
    config,
    target,
    policy: policy!,
    suite: suite!,
    arm: arm!,
    candidateArm: moved?.arm ?? arm!,
    goal: goal!,
    guards: suite!.templates.filter((one) => one.id !== goal!.id && blocks(one) && one.spec.paired !== true),
    components,
    files,
    slices: slices!,
    moved,
    recordings,
    hasShots,
    demonstrations,
  };
}

interface Findings {
  readonly policy: OptimizePolicy | null;
  readonly config: GateConfig;
  readonly problems: Problems;
}

/** The prompt files that can be written, and which of their texts may change. */
function textsOf(target: TargetConfig, tree: Tree, { policy, config, problems }: Findings) {
  const files = new Map<string, string>();
  const before = problems.count;
  const components = target.prompt.flatMap((path) => {
    // A machine does not rewrite one of several prompts in a file, or a text in code.
    if (parseAddress(path).selector !== null) return [];
    const text = readText(tree, path, problems)?.replaceAll('\r\n', '\n');
    if (text === undefined) return [];
    files.set(path, text);
    const isWanted = (policy?.components ?? []).length === 0 || policy?.components.includes(path) === true;
    return isWanted ? componentsOf(path, text) : [];
  });
  if (problems.count === before && components.length === 0)
    problems.add({
      file: config.file,
      key: `targets.${target.name}.prompt`,
      message: 'holds no text that could be edited; optimize writes .md, .txt, .prompt.yml and .json prompts',
    });
  return { files, components };
}

function targetNamed(config: GateConfig, name: string, problems: Problems): TargetConfig | null {
  const found = config.targets.find((target) => target.name === name);
  if (found !== undefined) return found;
  const names = config.targets.map((target) => target.name);
  problems.add({
    file: config.file,
    key: 'targets',
    message: `there is no target "${name}"${suggestion(name, names)}; there are: ${names.join(', ')}`,
  });
  return null;
}

/** The policy, overridden by the command line. */
function policyOf(config: GateConfig, { limits }: OptimizeRequest, problems: Problems): OptimizePolicy | null {
  const policy = config.optimize;
  if (policy === undefined) {
    problems.add({
      file: config.file,
      key: 'optimize.reflector',
      message: 'is missing: which model writes the candidates? For example optimize: { reflector: { model: gpt-4.1 } }',
    });
    return null;
  }
  if (!Object.hasOwn(config.providers, policy.reflector.provider))
    problems.add({
      file: config.file,
      key: 'optimize.reflector.provider',
      message: `"${policy.reflector.provider}" is not one of the providers (${Object.keys(config.providers).join(', ')})`,
    });
  return {
    ...policy,
    maxCalls: limits.maxCalls ?? policy.maxCalls,
    maxCostUsd: limits.maxCostUsd ?? policy.maxCostUsd,
    maxMinutes: limits.maxMinutes ?? policy.maxMinutes,
  };
}

function goalOf(suite: Suite, target: TargetConfig, { policy, config, problems }: Findings): BoundTemplate | null {
  const named = policy?.goal ?? target.escalation?.goal?.template ?? config.escalation?.goal?.template;
  const only = suite.templates.length === 1 ? suite.templates[0] : undefined;
  const found = named === undefined ? only : suite.templates.find(({ id }) => id === named);
  if (found !== undefined && found.spec.paired !== true) return found;
  const ids = suite.templates.map(({ id }) => id).join(', ');
  problems.add({
    file: config.file,
    key: 'optimize.goal',
    message:
      named === undefined
        ? `is missing: which template is to rise? ${suite.file} has ${ids}`
        : `"${named}" is no template of ${suite.file} that has a level of its own (there: ${ids})`,
  });
  return null;
}

function checkSlices({ search, select, heldout }: Slices, suite: Suite, problems: Problems): void {
  const share = Math.max(0.05, suite.holdout / 100);
  const short = (name: string, has: number, least: number, needed: number): string =>
    `the ${name} slice has ${has} cases and needs ${least}; about ${needed} cases in all would do`;
  const faults: string[] = [];
  if (heldout.length === 0)
    faults.push('no case is held out, so no claim could be made; set split: { holdout: 40 } and lock again');
  else if (heldout.length < LEAST_HELDOUT)
    faults.push(short('held-out', heldout.length, LEAST_HELDOUT, Math.ceil(LEAST_HELDOUT / share)));
  if (select.length < LEAST_SELECT)
    faults.push(short('select', select.length, LEAST_SELECT, Math.ceil((LEAST_SELECT * 1.5) / (1 - share))));
  if (search.length < LEAST_SEARCH)
    faults.push(short('search', search.length, LEAST_SEARCH, Math.ceil((LEAST_SEARCH * 3) / (1 - share))));
  const clusters = clusterCount(heldout);
  if (clusters !== null && clusters < FEWEST_CLUSTERS)
    faults.push(`the held-out cases are ${clusters} clusters and need ${FEWEST_CLUSTERS}`);
  for (const message of faults) problems.add({ file: suite.file, key: 'split', message });
}
