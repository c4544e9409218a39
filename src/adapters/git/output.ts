/** Parses git's output: objects of a batch, the header of a commit, how trees differ. */
import type { Checkout } from '../../change/which-revisions.ts';

/** An object of a batch; it has no bytes if it does not exist. */
export interface GitObject {
  readonly id: string;
  readonly bytes: Uint8Array | null;
}

/**
 * Output of `cat-file --batch`: `ID TYPE SIZE`, the bytes, a line end; or one line for an object that does not exist.
 */
export function batch(output: Buffer): GitObject[] {
  const objects: GitObject[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const line = output.toString('utf8', at, end);
    const header = /^([0-9a-f]{40,64}) [a-z]+ (\d+)$/.exec(line);
    at = end + 1;
    if (header === null) {
      objects.push({ id: line.split(' ', 1)[0] ?? '', bytes: null });
      continue;
    }
    const size = Number(header[2]);
    objects.push({ id: header[1]!, bytes: output.subarray(at, at + size) });
    at += size + 1;
  }
  return objects;
}

/** A commit and the tree of its files. */
export interface Commit extends Checkout {
  readonly tree: string;
}

export function commitOf(object: GitObject | undefined): Commit | null {
  if (object === undefined || object.bytes === null) return null;
  const header = Buffer.from(object.bytes).toString('latin1').split('\n\n', 1)[0] ?? '';
  return {
    sha: object.id,
    tree: /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '',
    parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]!),
  };
}

export interface TreeItem {
  readonly mode: string;
  readonly id: string;
}

/** Files by path. */
export type Listing = ReadonlyMap<string, TreeItem>;

/**
 * Output of `diff-tree --stdin -r -z` for pairs of trees, each pair beginning with the tree that ended the one before:
 * returns the listing at the end of every pair. A pair is a line `ID ID`, then `:MODE MODE ID ID STATUS NUL PATH NUL`
 * for each file that differs.
 */
export function listings(output: Buffer): readonly Listing[] {
  const found: Map<string, TreeItem>[] = [];
  let at = 0;
  const upTo = (mark: number): string => {
    const end = output.indexOf(mark, at);
    const text = output.toString('utf8', at, end < 0 ? output.length : end);
    at = end < 0 ? output.length : end + 1;
    return text;
  };
  while (at < output.length) {
    if (output[at] !== COLON) {
      upTo(LINE_END);
      found.push(new Map(found.at(-1)));
      continue;
    }
    const [, mode = '', , id = '', status] = upTo(NUL).split(' ');
    const path = upTo(NUL);
    if (status === 'D') found.at(-1)?.delete(path);
    else found.at(-1)?.set(path, { mode, id });
  }
  return found;
}

const COLON = 58;
const LINE_END = 10;
const NUL = 0;
