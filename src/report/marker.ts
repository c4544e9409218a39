/** The mark our one comment on a pull request begins with, by which it is found again. */

const MARKER = '<!-- plumbline:';

export function marker(verdict: string): string {
  return `${MARKER}v1 verdict=${verdict} -->`;
}

export function isMarked(body: string): boolean {
  return body.trimStart().startsWith(MARKER);
}
