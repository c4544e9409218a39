/** Wraps text to a width: for terminals, help and messages. */

/**
 * Breaks at white space; a word longer than the line (a path, a command) stays whole. Each line begins with `indent`,
 * the first with `first`, whose full width counts.
 */
export function wrap(text: string, width: number, indent = '', first = indent): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty && lines.length === 0 ? '' : [...lines, line].join('\n');
}

/** The same for a text of several lines: each is wrapped by itself and continued under its own indent plus two. */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const own = /^ */.exec(line)![0];
      return line.length <= width ? line : wrap(line, width, `${own}  `, own);
    })
    .join('\n');
}
