// Takes the comments out of the bundle, which are a third of what every job downloads; licences stand in licenses.txt, sources in src/.
import { parse } from '@babel/parser';

/** What a tool or a lawyer reads. */
const STAYS = /^!|@license|@preserve|@cc_on|copyright|#__PURE__|webpackIgnore|source(?:Mapping)?URL=/i;

/** The same program; throws a SyntaxError for text that is no module. */
export function withoutComments(code) {
  const { comments } = parse(code, { sourceType: 'module', attachComment: false });
  let out = '';
  let at = 0;
  for (const { start, end, value } of comments) {
    if (STAYS.test(value)) continue;
    let [from, to] = [start, end];
    while (from > at && (code[from - 1] === ' ' || code[from - 1] === '\t')) from -= 1;
    const beginsLine = from === 0 || code[from - 1] === '\n';
    const endsLine = to === code.length || code[to] === '\n';
    if (beginsLine && endsLine) to += 1;
    else if (beginsLine) from = start;
    out += code.slice(at, from);
    // A comment parts two tokens, and one of several lines ends a statement as a line break does.
    if (!(beginsLine && endsLine) && !endsLine) out += value.includes('\n') ? '\n' : ' ';
    at = to;
  }
  return out + code.slice(at);
}
