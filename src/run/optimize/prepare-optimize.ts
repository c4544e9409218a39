/** From a revision to what `optimize` works on: the target, its suite and lock, goal, guards, components and limits. */
import { parseDocument } from 'yaml';
import { type Arm, loadArm } from '../../change/arms.ts';
import { clusterCount, FEWEST_CLUSTERS } from '../../decision/member.ts';
import { findConfig, type GateConfig, loadConfig, type TargetConfig } from '../../inputs/config.ts';
import { checkLock } from '../../inputs/lock.ts';
import { loadModel, type ModelConfig } from '../../inputs/model-file.ts';
import type { OptimizePolicy } from '../../inputs/optimize-policy.ts';
import { parseAddress } from '../../inputs/prompt/address.ts';
import { readingOf } from '../../inputs/prompt/prompt-part.ts';
import { refusedOfModel } from '../../inputs/refused-settings.ts';
import type { Suite } from '../../inputs/suite.ts';
import type { BoundTemplate } from '../../inputs/template.ts';
import { type Component, componentsOf } from '../../optimize/component.ts';
import { LEAST_HELDOUT, LEAST_SEARCH, LEAST_SELECT } from '../../optimize/plan.ts';
import type { FileChange } from '../../optimize/result.ts';
import { type Slices, slicesOf } from '../../optimize/slices.ts';
import { suggestion } from '../../text/did-you-mean.ts';
import { InputError, Problems } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { readText } from '../../text/utf8.ts';
import type { GatePorts } from '../gate-request.ts';
import { readable } from '../load-parsers.ts';
import { suiteOf } from '../prepare-targets.ts';
import { blocks } from '../target-work.ts';
import type { OptimizeRequest } from './optimize-request.ts';

export interface OptimizeTarget {
  readonly config: GateConfig;
  readonly target: TargetConfig;
  readonly policy: OptimizePolicy;
  readonly suite: Suite;
  /** As it is. */
  readonly arm: Arm;
  /** What candidates run on: the same, or the model they are moved to. */
  readonly candidateArm: Arm;
  readonly goal: BoundTemplate;
  readonly guards: readonly BoundTemplate[];
  readonly components: readonly (Component & { readonly text: string })[];
  /** Text of each prompt file that can be edited. */
  readonly files: ReadonlyMap<string, string>;
  readonly slices: Slices;
  /** The model file before and after, where the prompt is moved. */
  readonly movedModel: FileChange | null;
}

/** @throws InputError with every fault of every file at once; nothing has been sent or written. */
export async function prepareOptimize(request: OptimizeRequest, ports: GatePorts): Promise<OptimizeTarget> {
  const problems = new Problems();
  const file = request.config ?? findConfig(request.tree) ?? '.github/plumbline.yml';
  const config = loadConfig(request.tree, file, problems);
  problems.throwIfAny();
  const target = targetNamed(config!, request.target);
  const policy = limited(config!, request);
  const tree = await readable(request.tree, config);
  const { name, prompt, model } = target;
  const paths = { ...readingOf(target), name, prompt, model };
  const arm = loadArm('head', tree, paths, config!, problems);
  for (const refused of arm === null ? [] : refusedOfModel(arm, config!.providers, tree)) problems.add(refused);
  const suite = await suiteOf(tree, target.suite, problems, ports, { config: config! });
  if (suite !== null) checkLock(tree, suite, problems);
  const candidateArm = arm === null || request.to === undefined ? arm : movedArm(arm, request.to, config!, request);
  const goal = suite === null ? null : goalOf(suite, target, policy, config!);
  const files = new Map<string, string>();
  const components = target.prompt.flatMap((path) => {
    // One of several prompts in a file, or a text in code, is not written by a machine.
    if (parseAddress(path).selector !== null) return [];
    const text = readText(tree, path, problems)?.replaceAll('\r\n', '\n');
    if (text === undefined) return [];
    files.set(path, text);
    const isWanted = policy.components.length === 0 || policy.components.includes(path);
    return isWanted ? componentsOf(path, text) : [];
  });
  if (problems.count === 0 && components.length === 0)
    problems.add({
      file: config!.file,
      key: `targets.${target.name}.prompt`,
      message: 'holds no text that could be edited; optimize writes .md, .txt, .prompt.yml and .json prompts',
    });
  problems.throwIfAny();
  const slices = slicesOf(suite!, request.seed);
  checkSlices(slices, suite!);
  return {
    config: config!,
    target,
    policy,
    suite: suite!,
    arm: arm!,
    candidateArm: candidateArm!,
    goal: goal!,
    guards: suite!.templates.filter((one) => one.id !== goal!.id && blocks(one) && one.spec.paired !== true),
    components,
    files,
    slices,
    movedModel: request.to === undefined ? null : movedFile(tree, target.model, request.to),
  };
}

/** The target's model file with the new model in it; another model file takes its place as a whole. */
function movedFile(tree: Tree, file: string, to: string): FileChange {
  const textOf = (path: string): string => readText(tree, path, new Problems()) ?? '';
  const before = textOf(file);
  if (tree.entry(to).kind === 'file') return { file, before, after: textOf(to) };
  const document = parseDocument(before);
  document.set('model', to);
  return { file, before, after: document.toString({ lineWidth: 0 }) };
}

function targetNamed(config: GateConfig, name: string): TargetConfig {
  const found = config.targets.find((target) => target.name === name);
  if (found !== undefined) return found;
  const names = config.targets.map((target) => target.name);
  throw new InputError({
    file: config.file,
    key: 'targets',
    message: `there is no target "${name}"${suggestion(name, names)}; there are: ${names.join(', ')}`,
  });
}

/** The policy with what the command line says instead. */
function limited(config: GateConfig, { limits }: OptimizeRequest): OptimizePolicy {
  if (config.optimize === undefined)
    throw new InputError({
      file: config.file,
      key: 'optimize.reflector',
      message: 'is missing: which model writes the candidates? For example optimize: { reflector: { model: gpt-4.1 } }',
    });
  const policy = config.optimize;
  if (!Object.hasOwn(config.providers, policy.reflector.provider))
    throw new InputError({
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

function goalOf(suite: Suite, target: TargetConfig, policy: OptimizePolicy, config: GateConfig): BoundTemplate {
  const named = policy.goal ?? target.escalation?.goal?.template ?? config.escalation?.goal?.template;
  const only = suite.templates.length === 1 ? suite.templates[0] : undefined;
  const found = named === undefined ? only : suite.templates.find(({ id }) => id === named);
  if (found !== undefined && found.spec.paired !== true) return found;
  const ids = suite.templates.map(({ id }) => id).join(', ');
  throw new InputError({
    file: config.file,
    key: 'optimize.goal',
    message:
      named === undefined
        ? `is missing: which template is to rise? ${suite.file} has ${ids}`
        : `"${named}" is no template of ${suite.file} that has a level of its own (there: ${ids})`,
  });
}

function movedArm(arm: Arm, to: string, config: GateConfig, { tree }: OptimizeRequest): Arm {
  const problems = new Problems();
  const isFile = tree.entry(to).kind === 'file';
  const model: ModelConfig | null = isFile ? loadModel(tree, to, problems) : { ...arm.model, model: to };
  problems.throwIfAny();
  const provider = config.providers[model!.provider];
  if (provider === undefined)
    throw new InputError({ file: to, key: 'provider', message: `"${model!.provider}" is not one of the providers` });
  return { ...arm, model: model!, provider };
}

function checkSlices({ search, select, heldout }: Slices, suite: Suite): void {
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
  if (faults.length > 0) throw new InputError(faults.map((message) => ({ file: suite.file, key: 'split', message })));
}
