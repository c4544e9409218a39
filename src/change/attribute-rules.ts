/**
 * Rules of `.gitattributes`: they decide what a checkout makes of a file, and so what a program reads of a gated
 * prompt.
 */
import { globOf } from '../text/glob.ts';

/** Longer lines and files are not parsed: they count as matching every path. */
const LONGEST_LINE = 2_000;
const LARGEST_FILE = 256 * 1024;

/** The first of these paths whose rules differ between two versions of the file in `folder`; null when none does. */
export function touchedPath(before: string, after: string, folder: string, paths: Iterable<string>): string | null {
  const isLarge = before.length > LARGEST_FILE || after.length > LARGEST_FILE;
  const [old, now] = isLarge ? [whole(before), whole(after)] : [rulesOf(before), rulesOf(after)];
  const prefix = folder === '' ? '' : `${folder}/`;
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const inside = path.slice(prefix.length);
    if (holding(old, inside) !== holding(now, inside)) return path;
  }
  return null;
}

/** The value these files set for a key on a path, the deepest folder last; undefined = not set, or unset again. */
export function attributeOf(
  key: string,
  path: string,
  files: readonly { readonly folder: string; readonly text: string }[],
): string | undefined {
  let value: string | undefined;
  for (const { folder, text } of files) {
    const inside = folder === '' ? path : path.slice(folder.length + 1);
    for (const { line, matches } of text.length > LARGEST_FILE ? [] : rulesOf(text)) {
      if (line.startsWith('[attr]') || line.startsWith('"') || line.length > LONGEST_LINE || !matches(inside)) continue;
      for (const word of line.split(/[ \t]+/).slice(1)) {
        if (word === `-${key}` || word === `!${key}`) value = undefined;
        else if (word.startsWith(`${key}=`)) value = word.slice(key.length + 1);
      }
    }
  }
  return value;
}

interface Rule {
  readonly line: string;
  readonly matches: (path: string) => boolean;
}

function whole(text: string): readonly Rule[] {
  return [{ line: text, matches: () => true }];
}

function rulesOf(text: string): readonly Rule[] {
  return text.split('\n').flatMap((raw) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    // Any rule may use a macro, and a quoted pattern is rare: both count as matching every path.
    const isRare = line.startsWith('[attr]') || line.startsWith('"') || line.length > LONGEST_LINE;
    if (isRare) return whole(line);
    const [pattern = ''] = line.split(/[ \t]/, 1);
    return [{ line, matches: matcherOf(pattern) }];
  });
}

/** As in `.gitignore`, except that a pattern ending in `/` matches no file. A character class matches any character. */
function matcherOf(pattern: string): Rule['matches'] {
  const simple = pattern.replace(/\[(?:\[:[a-z]+:\]|[^[\]])*\]/g, '?').replace(/^\//, '');
  const anchored = pattern.startsWith('/') || simple.includes('/');
  // Braces are plain characters here.
  const plain = simple.replace(/[{}]/g, '?');
  return globOf(anchored ? plain : `**/${plain}`) ?? (() => true);
}

/** The rules that match a path, in their order: a later one overrides an earlier one. */
function holding(rules: readonly Rule[], path: string): string {
  return rules.flatMap(({ line, matches }) => (matches(path) ? [line.split(/[ \t]+/).join(' ')] : [])).join('\n');
}
