/** Valid Python that the parser's grammar lacks, put as something it knows: as long, so that every place stays where it is. */

/** `yield` without a value. */
const BARE_YIELD = /\byield\b(?=[ \t]{0,40}(?:[)\]}#;:,\n]|$))/g;
/** `1.`, and not the `1.` of `1.5`, `x1.y` or `1..real`. */
const POINT_AT_END = /(?<![\w.])([0-9][0-9_]{0,40})\.(?![\w.])/g;
/** A page break before a line; the line's indentation begins after it. */
const PAGE_BREAK = /^\f/gm;
/** `case ast.Name():`, a class of which nothing more is asked. */
const CASE_LINE = /^[ \t]*case [^\n]*/gm;
const EMPTY_BRACKETS = /(?<=\w)\(\)/g;

/** The parsed copy alone: what a text says is read from the file itself. */
export function forParser(text: string): string {
  return text
    .replace(PAGE_BREAK, '\n')
    .replace(BARE_YIELD, 'None ')
    .replace(POINT_AT_END, '$10')
    .replace(CASE_LINE, (line) => line.replace(EMPTY_BRACKETS, '  '));
}
