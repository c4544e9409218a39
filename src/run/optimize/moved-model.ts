/** The model that a prompt is moved to: the arm that candidates run on, and the model file that says so. */
import { parseDocument } from 'yaml';
import type { Arm } from '../../change/arms.ts';
import type { GateConfig } from '../../inputs/config.ts';
import { loadModel, type ModelConfig } from '../../inputs/model-file.ts';
import type { FileChange } from '../../optimize/result.ts';
import { Problems } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { readText } from '../../text/utf8.ts';

export interface MovedModel {
  readonly arm: Arm;
  /** The target's model file before and after. */
  readonly change: FileChange;
}

/** `to`: a model file of the tree, or the name of a model. Null where a fault was noted. */
export function movedModel(
  arm: Arm,
  to: string,
  { config, tree, problems }: { readonly config: GateConfig; readonly tree: Tree; readonly problems: Problems },
): MovedModel | null {
  const isFile = tree.entry(to).kind === 'file';
  const model: ModelConfig | null = isFile ? loadModel(tree, to, problems) : { ...arm.model, model: to };
  if (model === null) return null;
  const provider = config.providers[model.provider];
  if (provider === undefined) {
    problems.add({ file: to, key: 'provider', message: `"${model.provider}" is not one of the providers` });
    return null;
  }
  return { arm: { ...arm, model, provider }, change: changedFile(tree, arm.model.file, to) };
}

/** The target's model file with the new model in it; another model file takes its place as a whole. */
function changedFile(tree: Tree, file: string, to: string): FileChange {
  const textOf = (path: string): string => readText(tree, path, new Problems()) ?? '';
  const before = textOf(file);
  if (tree.entry(to).kind === 'file') return { file, before, after: textOf(to) };
  const document = parseDocument(before);
  document.set('model', to);
  return { file, before, after: document.toString({ lineWidth: 0 }) };
}
