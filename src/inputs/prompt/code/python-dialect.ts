/** Replaces valid Python that the parser's grammar lacks by something it knows, of equal length to keep all places. */

/** `yield` without a value. */
const BARE_YIELD = /\byield\b(?=[ \t]{0,40}(?:[)\]}#;:,\n]|$))/g;
/** `1.`, but not the `1.` of `1.5`, `x1.y` or `1..real`. */
const POINT_AT_END = /(?<![\w.])([0-9][0-9_]{0,40})\.(?![\w.])/g;
/** A form feed before a line; the line's indentation begins after it. */
const PAGE_BREAK = /^\f/gm;
/** `case ast.Name():`, a class pattern without arguments. */
const CASE_LINE = /^[ \t]*case [^\n]*/gm;
const EMPTY_BRACKETS = /(?<=\w)\(\)/g;

/** Only the parsed copy: the content of a text is read from the file itself. */
export function forParser(text: string): string {
  return text
    .replace(PAGE_BREAK, '\n')
    .replace(BARE_YIELD, 'None ')
    .replace(POINT_AT_END, '$10')
    .replace(CASE_LINE, (line) => line.replace(EMPTY_BRACKETS, '  '));
}
