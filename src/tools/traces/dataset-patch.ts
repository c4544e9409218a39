/** Adds lines to a dataset as a patch, since the file itself may be locked and is a person's to change. */

const SHOWN = 3;

/** For `git apply` at the repository's root; `path` is relative to it, `text` is the file as it is. */
export function patchThatAdds(path: string, text: string, lines: readonly string[]): string {
  const old = text.split('\n');
  const isEnded = text === '' || old.at(-1) === '';
  if (isEnded) old.pop();
  const shown = old.slice(-SHOWN);
  const start = old.length - shown.length + 1;
  const last = shown.at(-1);
  const context = (isEnded ? shown : shown.slice(0, -1)).map((line) => ` ${line}`);
  // Without a final newline the last line is replaced by itself with one.
  const ended = isEnded ? [] : [`-${last}`, '\\ No newline at end of file', `+${last}`];
  const name = (side: string): string => `${side}/${path}${path.includes(' ') ? '\t' : ''}`;
  const range = (from: number, count: number): string => `${count === 0 ? 0 : from},${count}`;
  return [
    `--- ${name('a')}`,
    `+++ ${name('b')}`,
    `@@ -${range(start, shown.length)} +${range(start, shown.length + lines.length)} @@`,
    ...context,
    ...ended,
    ...lines.map((line) => `+${line}`),
    '',
  ].join('\n');
}
