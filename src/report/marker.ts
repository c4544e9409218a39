/** The mark our one comment on a pull request begins with, by which it is found again: one comment for each config. */
import { CONFIG_PATHS } from '../inputs/config.ts';

const MARKER = '<!-- plumbline:';

/** What tells the comment of a config apart; that of the repository's own config has nothing to tell. */
function suffixOf(config: string): string {
  const path = config.replace(/^\.\//, '');
  if (path === '' || (CONFIG_PATHS as readonly string[]).includes(path)) return '';
  // Nothing in it may end an HTML comment or the mark's own words.
  const plain = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return ` config=${plain.replaceAll('--', '-%2D')}`;
}

export function marker(verdict: string, config: string): string {
  return `${MARKER}v1 verdict=${verdict}${suffixOf(config)} -->`;
}

/** Whether a comment is the one of this config; a mark without the word is that of the repository's own. */
export function isMarked(body: string, config: string): boolean {
  const mark = /^\s*<!-- plumbline:[^\n]*?-->/.exec(body)?.[0];
  if (mark === undefined) return false;
  return (/ config=\S+(?= )/.exec(mark)?.[0] ?? '') === suffixOf(config);
}
