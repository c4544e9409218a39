/** Finds the files that cases name: pictures and documents sent with a case are part of the ruler. */
import type { Trees } from '../change/recorded-rows.ts';
import { Problems } from '../text/problem.ts';
import type { Prepared } from './prepare-targets.ts';

/** Cases may name files of these kinds; other files are found when their suite is measured. */
const MEDIA_FILE = /\.(?:png|jpe?g|gif|webp|pdf)$/i;

/** Pictures and documents of cases. An unmeasured dataset is read only if the change touches such a file. */
export async function caseFiles(
  suites: readonly (readonly string[])[],
  prepared: readonly Prepared[],
  trees: Pick<Trees, 'base' | 'head'>,
): Promise<ReadonlySet<string>> {
  const named = new Set(prepared.flatMap(({ suite }) => suite.media.map(({ path }) => path)));
  const measured = new Set(prepared.map(({ suite }) => suite.datasetFile));
  if (!touchesMedia(trees)) return named;
  // Most changes touch no such file, so they never load the code that reads cases.
  const [{ loadCases }, { mediaFiles }] = await Promise.all([
    import('../inputs/case/dataset.ts'),
    import('../inputs/media-files.ts'),
  ]);
  for (const [dataset] of suites) {
    if (dataset === undefined || measured.has(dataset)) continue;
    for (const tree of [trees.base, trees.head]) {
      const media = mediaFiles(tree, dataset);
      loadCases(tree, dataset, new Problems(), undefined, media.find);
      for (const { path } of media.found()) named.add(path);
    }
  }
  return named;
}

function touchesMedia({ base, head }: Pick<Trees, 'base' | 'head'>): boolean {
  const paths = new Set([...base.paths(), ...head.paths()].filter((path) => MEDIA_FILE.test(path)));
  return [...paths].some((path) => base.blobId === undefined || base.blobId(path) !== head.blobId?.(path));
}
