// Takes out of the bundle what only its sources need: comments, a third of what every job downloads, and half of the
// indentation. Licences are in licenses.txt.
import { parse } from '@babel/parser';

/** Comments that a tool or a lawyer reads. */
const STAYS = /^!|@license|@preserve|@cc_on|copyright|#__PURE__|webpackIgnore|source(?:Mapping)?URL=/i;

/** The same program; throws a SyntaxError for text that is not a module. */
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
    // A comment separates two tokens, and one of several lines ends a statement as a line break does.
    if (!(beginsLine && endsLine) && !endsLine) out += value.includes('\n') ? '\n' : ' ';
    at = to;
  }
  return out + code.slice(at);
}

/**
 * The same program with one tab for two spaces of indentation. Lines that begin inside a text or a comment stay as they
 * are; throws a SyntaxError for text that is not a module.
 */
export function withTabs(code) {
  const tree = parse(code, { sourceType: 'module', attachComment: false });
  const kept = tree.comments.map(({ start, end }) => ({ start, end }));
  const nodes = [tree.program];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (TEXTS.has(node.type)) kept.push(node);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child?.type === 'string') nodes.push(child);
      }
    }
  }
  kept.sort((a, b) => a.start - b.start);
  let place = 0;
  return code.replace(/^ +/gm, (spaces, at) => {
    while (place < kept.length && kept[place].end <= at) place += 1;
    const isText = place < kept.length && kept[place].start < at;
    return isText ? spaces : '\t'.repeat(spaces.length >> 1) + ' '.repeat(spaces.length & 1);
  });
}

const TEXTS = new Set(['TemplateElement', 'StringLiteral', 'DirectiveLiteral', 'RegExpLiteral']);
