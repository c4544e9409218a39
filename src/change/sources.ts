/** Files that a prompt is exported from, and the digest of prompt and sources that an answer was recorded with. */
import type { GateConfig, TargetConfig } from '../inputs/config.ts';
import { sha256Hex } from '../text/digest.ts';
import { globOf } from '../text/glob.ts';
import type { Problems } from '../text/problem.ts';
import { show } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';

/** Files of a tree that `sources` names, by path in byte order; a pattern after `!` excludes files again. */
export function sourceFiles(sources: readonly string[], tree: Tree): readonly string[] {
  if (sources.length === 0) return [];
  const of = (patterns: readonly string[]) => patterns.flatMap((pattern) => globOf(pattern) ?? []);
  const wanted = of(sources.filter((pattern) => !pattern.startsWith('!')));
  const unwanted = of(sources.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : [])));
  return tree
    .paths()
    .filter((path) => wanted.some((fits) => fits(path)) && !unwanted.some((fits) => fits(path)))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** Sources that differ between the two sides, including those that only one side has. */
export function changedSources({ sources }: TargetConfig, base: Tree, head: Tree): readonly string[] {
  const all = new Set([...sourceFiles(sources, base), ...sourceFiles(sources, head)]);
  return [...all].filter((path) => idOf(base, path) !== idOf(head, path));
}

/** SHA-256 over the bytes of prompt files in their order, then of the sources by path: `cat FILES | sha256sum`. */
export function stampOf(prompt: readonly string[], sources: readonly string[], tree: Tree): string {
  const parts = [...prompt, ...sourceFiles(sources, tree)].map((path) => {
    const entry = tree.entry(path);
    return entry.kind === 'file' ? entry.bytes : new Uint8Array();
  });
  return sha256Hex(Buffer.concat(parts));
}

/** A pattern that matches nothing protects nothing: one fault for each. */
export function checkSources(
  config: GateConfig,
  { name, sources }: TargetConfig,
  tree: Tree,
  problems: Problems,
): void {
  for (const [index, pattern] of sources.entries()) {
    if (pattern.startsWith('!')) continue;
    const at = { file: config.file, key: `targets.${name}.sources[${index}]` };
    if (globOf(pattern) === null) problems.add({ ...at, message: `${show(pattern)} has more than 64 alternatives` });
    else if (sourceFiles([pattern], tree).length === 0)
      problems.add({ ...at, message: `${show(pattern)} matches no file; a path or a pattern with *, **, ? and {a,b}` });
  }
}

function idOf(tree: Tree, path: string): string | null {
  const known = tree.blobId?.(path);
  if (known !== undefined) return known;
  const entry = tree.entry(path);
  return entry.kind === 'file' ? entry.id : null;
}
