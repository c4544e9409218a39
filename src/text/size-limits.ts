/** How large a file of each kind may be: more than anybody writes by hand, yet quick to read whatever it contains. */
import type { Tree } from './tree.ts';

export interface SizeLimit {
  /** What the file is, in words. */
  readonly what: string;
  /** Size as committed. */
  readonly bytes: number;
}

export const MODEL_LIMIT: SizeLimit = { what: 'a model file', bytes: 64_000 };
export const CONFIG_LIMIT: SizeLimit = { what: 'a config', bytes: 256_000 };
export const SUITE_LIMIT: SizeLimit = { what: 'a suite', bytes: 256_000 };
export const PROMPT_LIMIT: SizeLimit = { what: 'a prompt', bytes: 1_000_000 };
/** Tools and response formats, which go out with every request. */
export const SENT_LIMIT: SizeLimit = { what: 'a file that is sent with every request', bytes: 1_000_000 };
/** Schemas, labels, rubrics, ledgers, and imported files. */
export const NAMED_LIMIT: SizeLimit = { what: 'a file of this kind', bytes: 4_000_000 };

/** A ledger is small; anything larger is not one. */
export const LEDGER_LIMIT: SizeLimit = { what: 'a ledger file', bytes: 16_000_000 };

/** The same tree, but a larger file cannot be read. */
export function atMost(tree: Tree, limit: SizeLimit): Tree {
  return {
    ...tree,
    entry: (path) => {
      const entry = tree.entry(path);
      if (entry.kind !== 'file' || entry.bytes.length <= limit.bytes) return entry;
      return { kind: 'refused', why: tooLarge(entry.bytes.length, limit) };
    },
    paths: () => tree.paths(),
  };
}

/** `it is 3 MB; a prompt has at most 1 MB`. */
export function tooLarge(bytes: number, { what, bytes: most }: SizeLimit): string {
  return `it is ${sizeText(bytes)}; ${what} has at most ${sizeText(most)}`;
}

/** Rounded up, so that a size over the limit never reads as the limit. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
