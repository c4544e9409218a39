/** CODEOWNERS: whether somebody has to approve a change to what judges. */
import { fits } from '../../text/glob.ts';
import type { Tree } from '../../text/tree.ts';
import { advice, type Finding } from './finding.ts';

const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** Advice for the files that nobody owns; the gate lists edits to them but cannot forbid them. */
export function lookAtOwners(tree: Tree, files: readonly string[]): readonly Finding[] {
  const place = PLACES.find((path) => tree.entry(path).kind === 'file');
  const entry = place === undefined ? null : tree.entry(place);
  const text = entry?.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
  const rules = text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/s, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [pattern = '', ...owners] = line.split(/\s+/);
      return { matches: matcherOf(pattern), owned: owners.length > 0 };
    });
  // The last rule that matches decides.
  const bare = files.filter((file) => rules.findLast(({ matches }) => matches(file))?.owned !== true);
  if (bare.length === 0) return [];
  const shown = `${bare.slice(0, 4).join(', ')}${bare.length > 4 ? ` and ${bare.length - 4} more` : ''}`;
  const message = `${place === undefined ? 'is not there, so nobody owns' : 'names no owner of'} ${shown}. What judges lies in these files; with an owner and "require review from code owners" a pull request cannot weaken them alone. In an organisation a ruleset that requires the workflow does the same for the workflow`;
  return [advice({ file: place ?? PLACES[0], message })];
}

/** Patterns of a CODEOWNERS file: as in .gitignore, but without negation and character classes. */
function matcherOf(pattern: string): (path: string) => boolean {
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = pattern.startsWith('/') || bare.includes('/');
  // `docs/*` owns the files of the folder but not those of its subfolders; `docs/` and `docs` own everything below.
  const below = pattern.endsWith('/') ? ['*', '**'] : /\/\*$/.test(pattern) ? [] : ['**'];
  const parts = [...(isAnchored ? [] : ['**']), ...bare.split('/'), ...below];
  return (path) => fits(parts, path.split('/'));
}
