/** Reports keys that are not set, each at the config line that names its variable, with what to do locally. */
import type { GateConfig } from '../inputs/config.ts';
import { keyNames } from '../inputs/provider-keys.ts';
import { type Document, problemAt } from '../text/document.ts';
import { type Problem, Problems } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import type { Tree } from '../text/tree.ts';
import type { GatePorts } from './gate-request.ts';

/** `tree` is where the config was read from. */
export function unsetKeys(
  tree: Tree,
  config: GateConfig,
  names: readonly string[],
  { missingCredentials }: Pick<GatePorts, 'missingCredentials'>,
): readonly Problem[] {
  let document: Document | null | undefined;
  return [...new Set(names)].flatMap((name) =>
    missingCredentials(config, [name]).map((message) => {
      document ??= readDocument(tree, config.file, new Problems());
      const provider = config.providers[name];
      const path = ['providers', name, 'api-key-env'];
      const place = document == null ? { file: config.file, key: path.join('.') } : problemAt(document, path);
      const unset = provider === undefined ? [] : keyNames(provider);
      const variable = unset.find((one) => message.startsWith(`${one} is not set`));
      return { ...place, message: variable === undefined ? message : `${message}; export ${variable}=...` };
    }),
  );
}
