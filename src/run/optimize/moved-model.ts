/** The model that a prompt is moved to: the arm that candidates run on, and the model file that declares it. */
import { type Document, parseDocument } from 'yaml';
import type { Arm } from '../../change/arms.ts';
import type { GateConfig } from '../../inputs/config.ts';
import { loadModel, type ModelConfig } from '../../inputs/model-file.ts';
import { type ProviderConfig, wireOf } from '../../inputs/provider.ts';
import { housesOf } from '../../inputs/provider-vendors.ts';
import { EFFORT_PATHS, refusedSettings } from '../../inputs/refused-settings.ts';
import { HOUSES, modelRow } from '../../model-call/models/known-models.ts';
import { overlayTree } from '../../optimize/component.ts';
import type { FileChange } from '../../optimize/result.ts';
import { type Path, valueAt } from '../../text/document.ts';
import { Problems, show } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { readText } from '../../text/utf8.ts';

export interface MovedModel {
  readonly arm: Arm;
  /** The target's model file before and after. */
  readonly change: FileChange;
  /** What became of settings that the new model does not accept, a sentence each. */
  readonly notes: readonly string[];
}

export interface MoveRequest {
  readonly config: GateConfig;
  readonly tree: Tree;
  readonly problems: Problems;
}

/** Keys that describe only a model file's own model. */
const OF_THE_OLD = ['reports-as', 'tuned-from', 'tuned', 'tuned-by', 'available-until'] as const;
/** Used when an API requires a cap and the file has none. */
const CAP = 4_000;

/** `to` is a model file of the tree or the name of a model. Null when a fault was noted. */
export function movedModel(arm: Arm, to: string, request: MoveRequest): MovedModel | null {
  const { config, tree, problems } = request;
  const { file } = arm.model;
  const before = readText(tree, file, new Problems()) ?? '';
  const made =
    tree.entry(to).kind === 'file'
      ? { text: readText(tree, to, problems), notes: [] }
      : namedModel(arm, to, before, request);
  if (made === null || made.text === null) return null;
  const model = loadModel(overlayTree(tree, file, made.text), file, problems);
  if (model === null) return null;
  const provider = config.providers[model.provider];
  if (provider === undefined) {
    problems.add({ file: to, key: 'provider', message: `"${model.provider}" is not one of the providers` });
    return null;
  }
  return { arm: { ...arm, model, provider }, change: { file, before, after: made.text }, notes: made.notes };
}

/** The target's model file for another model, without what that model does not accept. */
function namedModel(
  { model, provider }: Arm,
  to: string,
  before: string,
  { config, problems }: MoveRequest,
): { readonly text: string; readonly notes: readonly string[] } | null {
  const fault = (message: string): null => {
    problems.add({ file: '--to', message: `${to}: ${message}` });
    return null;
  };
  if (model.route !== undefined || model.cascade !== undefined)
    return fault(`${model.file} asks several models; write a model file for the new ones and name it with --to`);
  const next = providerFor(to, provider, config);
  if (typeof next === 'string') return fault(next);
  const document = parseDocument(before);
  const notes: string[] = [];
  document.set('model', to);
  if (next.name !== model.provider) {
    document.set('provider', next.name);
    notes.push(`provider: ${next.name} in place of ${model.provider}, which does not reach ${to}`);
  }
  for (const key of OF_THE_OLD) if (document.delete(key)) notes.push(`${key} is left out: it speaks of ${model.model}`);
  const moving = { document, notes, model, to };
  if (wireOf(next) !== wireOf(provider)) translateParams(moving, provider, next);
  return dropRefused(moving, next, fault) ? { text: document.toString({ lineWidth: 0 }), notes } : null;
}

/** The provider that reaches a model: the current one, unless the model is known to be another vendor's. */
function providerFor(to: string, own: ProviderConfig, config: GateConfig): ProviderConfig | string {
  const row = modelRow({ model: to, houses: HOUSES });
  const reaches = (provider: ProviderConfig): boolean => row === null || housesOf(provider).includes(row.house);
  // A gateway's address does not show what it reaches.
  if (own.type === 'http' || reaches(own) || modelRow({ model: to, houses: housesOf(own) }) !== null) return own;
  const others = Object.values(config.providers).filter(
    (one) => one.type !== 'recorded' && one.type !== 'http' && reaches(one),
  );
  const [only, ...more] = others;
  if (only === undefined)
    return `is a model of ${row!.house}, which none of the providers of ${config.file} reaches; add one, or name a model file`;
  return more.length === 0
    ? only
    : `is reached by ${others.map(({ name }) => name).join(' and ')}; name a model file that says which`;
}

interface Moving {
  readonly document: Document;
  readonly notes: string[];
  readonly model: ModelConfig;
  readonly to: string;
}

/**
 * Parameters sent verbatim have one API's names: each has a known one for reasoning effort, others must be looked up.
 */
function translateParams({ document, notes, model }: Moving, from: ProviderConfig, to: ProviderConfig): void {
  const [old, next] = [wireOf(from), wireOf(to)];
  const effort = old === null ? undefined : valueAt(model.params, EFFORT_PATHS[old]);
  for (const key of Object.keys(model.params)) {
    const isEffort = old !== null && EFFORT_PATHS[old][0] === key && effort !== undefined;
    document.deleteIn(['params', key]);
    if (!isEffort) notes.push(`params.${key} is left out: it is a name of the API of provider ${from.name}`);
  }
  if (effort === undefined || next === null) return;
  document.setIn(['params', ...EFFORT_PATHS[next]], effort);
  notes.push(
    `params.${EFFORT_PATHS[old!].join('.')} is written as params.${EFFORT_PATHS[next].join('.')}, its name at provider ${to.name}`,
  );
}

/** Removes and reports settings that the table knows the model to refuse; false when one cannot be removed. */
function dropRefused(
  { document, notes, model, to }: Moving,
  provider: ProviderConfig,
  fault: (message: string) => null,
): boolean {
  const { tools = [] } = model;
  const read = document.toJS() as { readonly [key: string]: never };
  const settings = {
    ...{ model: to, temperature: read['temperature'], maxTokens: read['max-tokens'], seed: read['seed'] },
    ...{ responseFormat: model.responseFormat, params: read['params'] ?? {} },
    ...{ hasTools: tools.length > 0, forcesTool: false },
  };
  let isSound = true;
  for (const { key, message } of refusedSettings(settings, provider)) {
    const value = valueAt(read, key);
    if (key[0] === 'max-tokens') {
      document.set('max-tokens', CAP);
      notes.push(`max-tokens: ${CAP} is set, since the API of provider ${provider.name} asks for a cap`);
    } else if (key[0] === 'tools') {
      fault(message);
      isSound = false;
    } else {
      removed(document, key);
      notes.push(`${key.join('.')} (${show(value)}) is left out: ${whyOf(message)}`);
    }
  }
  return isSound;
}

/** Also removes blocks that this leaves empty. */
function removed(document: Document, key: Path): void {
  document.deleteIn(key);
  for (let end = key.length - 1; end > 0; end--) {
    const above = valueAt(document.toJS() as never, key.slice(0, end));
    if (above !== undefined && Object.keys((above ?? {}) as object).length > 0) return;
    document.deleteIn(key.slice(0, end));
  }
}

/** The message without its remedy, which has been applied. */
function whyOf(message: string): string {
  return message.split('; ')[0]!;
}
