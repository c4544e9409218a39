/** A tree of texts in memory, and problems as one list of lines. */
import { formatProblem, Problems } from '../../../src/text/problem.ts';
import type { Tree } from '../../../src/text/tree.ts';

export function memoryTree(files: Readonly<Record<string, string | Uint8Array>>): Tree {
  const has = (path: string): boolean => Object.hasOwn(files, path);
  return {
    revision: 'MEMORY',
    entry: (path) =>
      has(path) ? { kind: 'file', bytes: Buffer.from(files[path]!), id: String(files[path]) } : { kind: 'absent' },
    paths: () => Object.keys(files).sort(),
  };
}

/** What a loader gave, and what it found wrong, one line each. */
export function read<T>(load: (problems: Problems) => T): {
  readonly value: T;
  readonly said: readonly string[];
  readonly text: string;
} {
  const problems = new Problems();
  const value = load(problems);
  const said = problems.list.map(formatProblem);
  return { value, said, text: said.join('\n') };
}
