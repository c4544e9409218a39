/** What git writes, read: objects of a batch, the header of a commit, the listing of a tree. */
import type { Checkout } from '../../change/which-revisions.ts';

/** An object of a batch; without bytes it is not there. */
export interface GitObject {
  readonly id: string;
  readonly bytes: Uint8Array | null;
}

/** Output of `cat-file --batch`: `ID TYPE SIZE`, the bytes, a line end; or one line for what is not there. */
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

export function checkoutOf(object: GitObject | undefined): Checkout | null {
  if (object === undefined || object.bytes === null) return null;
  const header = Buffer.from(object.bytes).toString('latin1').split('\n\n', 1)[0] ?? '';
  return { sha: object.id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]!) };
}

export interface TreeItem {
  readonly mode: string;
  readonly id: string;
}

/** `MODE TYPE ID TAB PATH NUL`, as `ls-tree -z` writes it. */
export function parseListing(output: Buffer): Map<string, TreeItem> {
  const items = new Map<string, TreeItem>();
  for (const line of output.toString('utf8').split('\0')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
    items.set(line.slice(tab + 1), { mode, id });
  }
  return items;
}
