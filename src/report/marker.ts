/**
 * The mark at the start of the gate's comment on a pull request, by which it is found again: one comment per config.
 */
import { CONFIG_PATHS } from '../inputs/config.ts';

const MARKER = '<!-- plumbline:';

/** What identifies the comment of a config; empty for the repository's own config. */
function suffixOf(config: string): string {
  const path = config.replace(/^\.\//, '');
  if (path === '' || (CONFIG_PATHS as readonly string[]).includes(path)) return '';
  // Encoded so that nothing in it can end an HTML comment or the mark itself.
  const plain = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return ` config=${plain.replaceAll('--', '-%2D')}`;
}

export function marker(verdict: string, config: string): string {
  return `${MARKER}v1 verdict=${verdict}${suffixOf(config)} -->`;
}

/** Whether a comment belongs to this config; a mark without a suffix belongs to the repository's own config. */
export function isMarked(body: string, config: string): boolean {
  const mark = /^\s*<!-- plumbline:[^\n]*?-->/.exec(body)?.[0];
  if (mark === undefined) return false;
  return (/ config=\S+(?= )/.exec(mark)?.[0] ?? '') === suffixOf(config);
}
