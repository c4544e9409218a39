/** Where the statements of a Python file can begin: at its lines, except inside brackets, texts and continued lines. */

/** What is known about the place where reading ends. */
export const NO_PYTHON = 'is not Python as far as it can be read here (3.12)';

/**
 * Offsets, in order; the first line counts. If the file is not Python they are a guess, which only affects how deep an
 * expression may be.
 */
export function logicalLines(text: string): readonly number[] {
  const starts: number[] = [0];
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    switch (char) {
      case '#':
        at = endOfLine(text, at);
        break;
      case '\\':
        at += 2;
        break;
      case '"':
      case "'":
        at = afterText(text, at, char);
        break;
      case '\n':
        at++;
        if (depth === 0) starts.push(at);
        break;
      default:
        if ('([{'.includes(char)) depth++;
        else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
        at++;
    }
  }
  return starts;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** A text in single quotes ends at the end of its line at the latest. */
function afterText(text: string, from: number, quote: string): number {
  const triple = quote.repeat(3);
  const isTriple = text.startsWith(triple, from);
  let at = from + (isTriple ? 3 : 1);
  while (at < text.length) {
    const char = text[at];
    if (char === '\\') at += 2;
    else if (char === quote && (!isTriple || text.startsWith(triple, at))) return at + (isTriple ? 3 : 1);
    else if (char === '\n' && !isTriple) return at;
    else at++;
  }
  return text.length;
}
