/** One writer for every line of a job's log: foreign text in it can neither become a command of the runner nor hide anything. */
import { clip, visible } from '../../report/escape.ts';

/** The limit of one log entry; the record has the rest. */
const LONGEST_ENTRY = 20_000;
const MOST_LINES = 200;
/** Begins every line that does not begin an entry, so that foreign text is never at the start of a line. */
const CONTINUED = '| ';

/**
 * Text as lines of a log. The runner obeys a line that begins with `::` after what .NET counts as white space, and one
 * that contains `##[` anywhere. So controls, line separators and bidirectional marks are spelled out, a line break
 * inside the text starts a line with our prefix, and neither of the two forms is left.
 */
export function logLines(text: string): string {
  const [first = '', ...rest] = clip(visible(text), LONGEST_ENTRY).split('\n');
  const shown = rest.slice(0, MOST_LINES);
  const more = rest.length - shown.length;
  const lines = [opened(first), ...shown.map((line) => `${CONTINUED}${line}`)];
  if (more > 0) lines.push(`${CONTINUED}… and ${more} more lines`);
  return lines.join('\n').replaceAll('##[', '## [');
}

/** A first line unchanged, unless it could be read as a command. */
function opened(line: string): string {
  return line.trimStart().startsWith(':') ? `${CONTINUED}${line}` : line;
}
