/** Files that Git LFS will take over at the next commit: the folder has their text, but git will store a pointer. */
import type { Tree } from '../text/tree.ts';
import { attributeOf } from './attribute-rules.ts';

/** The same folder, but files that the gate could not read after a commit are already refused now. */
export function withoutLfs(tree: Tree): Tree {
  const texts = new Map<string, string>();
  const rulesIn = (folder: string): string => {
    let text = texts.get(folder);
    if (text === undefined) {
      const entry = tree.entry(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
      text = entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
      texts.set(folder, text);
    }
    return text;
  };
  return {
    ...tree,
    entry(path) {
      const entry = tree.entry(path);
      if (entry.kind !== 'file') return entry;
      const files = foldersOf(path).map((folder) => ({ folder, text: rulesIn(folder) }));
      if (attributeOf('filter', path, files) !== 'lfs') return entry;
      const line = `${path} !filter !diff !merge`;
      return {
        kind: 'refused',
        why: `.gitattributes hands it to Git LFS, so a commit holds a pointer in its place; keep what the gate reads in git itself: add the line "${line}" at the end of the .gitattributes of the top folder, then "git add --renormalize"`,
      };
    },
  };
}

/** From the top down; the top folder is the empty text. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
