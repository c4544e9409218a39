/** Which paths judge: everything that decides what is measured, by what means, and who must approve a change to it. */
import { CONFIG_PATHS, type GateConfig } from '../inputs/config.ts';
import { LEDGER_FOLDER, LEDGER_PATH } from '../inputs/escalation-policy.ts';
import { lockPath } from '../inputs/suite-names.ts';
import { isLike } from '../text/glob.ts';
import type { Tree } from '../text/tree.ts';
import { gateWorkflows } from './gate-workflows.ts';

export type RulerPart =
  | 'config'
  | 'suite'
  | 'dataset'
  | 'template file'
  | 'case file'
  | 'lock'
  | 'recorded outputs'
  | 'recorded judge'
  | 'ledger'
  | 'failure review'
  | 'training data'
  | 'probe'
  | 'workflow'
  | 'code owners'
  | 'attributes';

export interface RulerFiles {
  readonly config: GateConfig;
  /** Suite path -> every path it names: the dataset first, then schemas, rubrics and calibration. */
  readonly suites: ReadonlyMap<string, readonly string[]>;
  /** Pictures and documents that cases name. */
  readonly media?: Iterable<string> | undefined;
}

const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** Paths of either tree that judge; every `.gitattributes` is included, whether or not it affects a gated file. */
export function rulerPaths(ruler: RulerFiles, trees: readonly Tree[]): ReadonlyMap<string, RulerPart> {
  const found = new Map<string, RulerPart>();
  const add = (path: string, part: RulerPart): void => void (found.has(path) || found.set(path, part));
  for (const path of [ruler.config.file, ...CONFIG_PATHS]) add(path, 'config');
  for (const [suite, [dataset, ...others]] of ruler.suites) {
    add(suite, 'suite');
    add(lockPath(suite), 'lock');
    if (dataset !== undefined) add(dataset, 'dataset');
    for (const file of others) add(file, 'template file');
  }
  for (const path of ruler.media ?? []) add(path, 'case file');
  const named = namedByPolicy(ruler.config);
  const rows = recordedPatterns(ruler.config);
  for (const path of OWNERS) add(path, 'code owners');
  for (const tree of trees) {
    for (const path of tree.paths()) {
      const policy = named.find(({ file }) => path === file || path.startsWith(`${file}/`));
      const recorded = rows.find(({ pattern }) => isLike(pattern, path));
      if (policy !== undefined) add(path, policy.part);
      else if (recorded !== undefined) add(path, recorded.part);
      else if (path === '.gitattributes' || path.endsWith('/.gitattributes')) add(path, 'attributes');
    }
    for (const path of gateWorkflows(tree)) add(path, 'workflow');
  }
  return found;
}

interface Named {
  readonly file: string;
  readonly part: RulerPart;
}

/** Files, or folders of them, that an escalation policy names. */
function namedByPolicy(config: GateConfig): readonly Named[] {
  const policies = [config.escalation, ...config.targets.map(({ escalation }) => escalation)];
  const named = policies.flatMap((policy): readonly (Omit<Named, 'file'> & { readonly file: string | undefined })[] => [
    { file: policy?.ledger, part: 'ledger' },
    { file: policy?.trainingData, part: 'training data' },
    { file: policy?.review, part: 'failure review' },
    { file: policy?.probes?.strongerModel, part: 'probe' },
    { file: policy?.probes?.editedPrompt, part: 'probe' },
  ]);
  const usual = [LEDGER_PATH, LEDGER_FOLDER].map((file) => ({ file, part: 'ledger' as const }));
  const all = [...named, ...usual];
  return all.flatMap(({ file, part }) => (file === undefined ? [] : [{ file: file.replace(/\/$/, ''), part }]));
}

/** Where recorded rows of main may be, under any model or prompt name; excludes rows that a change itself supplies. */
function recordedPatterns(config: GateConfig): readonly { readonly pattern: string; readonly part: RulerPart }[] {
  return Object.values(config.providers).flatMap((provider) => {
    if (provider.type !== 'recorded' || provider.from === 'head') return [];
    const of = (path: string | undefined, part: RulerPart) =>
      path === undefined ? [] : [{ pattern: path.replace(/\{(?:model|prompt)\}/g, '*'), part }];
    return [...of(provider.outputs, 'recorded outputs'), ...of(provider.judgeOutputs, 'recorded judge')];
  });
}
