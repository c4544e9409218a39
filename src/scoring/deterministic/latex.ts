/** Converts LaTeX mathematics to the plain characters with the same meaning. */

/** Commands that represent a character, or nothing. */
const COMMANDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    times: '×',
    cdot: '·',
    div: '÷',
    left: '',
    right: '',
    displaystyle: '',
    text: '',
    mathrm: '',
    mathbf: '',
    textbf: '',
    mathit: '',
    operatorname: '',
    boxed: ' ',
    fbox: ' ',
    quad: ' ',
    qquad: ' ',
    approx: ' ≈ ',
    pi: 'π',
    infty: '∞',
    '%': '%',
    $: '$',
    '#': '#',
    '&': '&',
    _: '_',
    ',': '\u2009',
    ';': '\u2009',
    ':': '\u2009',
    ' ': '\u2009',
    '!': '',
    '(': ' ',
    ')': ' ',
    '[': ' ',
    ']': ' ',
    '\\': ' ',
  }),
);
const FRACTIONS: ReadonlySet<string> = new Set(['frac', 'dfrac', 'tfrac', 'cfrac', 'sfrac', 'nicefrac']);
/** The number under a root is not the number that the text states. */
const ROOTS: ReadonlySet<string> = new Set(['sqrt']);

const NUMBER = /^\s*-?[\d.,]{1,40}\s*$/u;
/** An argument longer than this is prose. */
const LONGEST_ARGUMENT = 200;

interface Argument {
  readonly text: string;
  readonly end: number;
}

/** `{...}` without braces inside, or one character. */
function argumentAt(text: string, at: number): Argument | null {
  if (text[at] !== '{') {
    const one = text[at] ?? '';
    return /[0-9a-z]/iu.test(one) ? { text: one, end: at + 1 } : null;
  }
  const end = text.slice(at + 1, at + 1 + LONGEST_ARGUMENT).search(/[{}]/u);
  return text[at + 1 + end] === '}' ? { text: text.slice(at + 1, at + 1 + end), end: at + 2 + end } : null;
}

/**
 * A fraction of two numbers as `a/b`, after a blank if a whole number precedes it; any other fraction is not a number.
 */
function fractionAt(text: string, at: number, written: string): { readonly said: string; readonly end: number } | null {
  const top = argumentAt(text, at);
  if (top === null) return null;
  const bottom = argumentAt(text, top.end);
  if (bottom === null) return null;
  const isNumber = NUMBER.test(top.text) && NUMBER.test(bottom.text);
  const said = isNumber ? `${top.text.trim()}/${bottom.text.trim()}` : '…';
  return { said: /\d/u.test(written) ? ` ${said}` : said, end: bottom.end };
}

/** Linear: every character is visited once, and an argument's lookahead is short. */
export function plainMath(given: string): string {
  const text = given.replaceAll('{,}', ',').replaceAll('{.}', '.');
  const out: string[] = [];
  for (let at = 0; at < text.length; ) {
    const character = text[at]!;
    if (character !== '\\') {
      out.push(character);
      at += 1;
      continue;
    }
    const name = /[A-Za-z]{1,20}|[^A-Za-z]/u.exec(text.slice(at + 1, at + 22))?.[0] ?? '';
    const end = at + 1 + name.length;
    const fraction = FRACTIONS.has(name) ? fractionAt(text, end, out.at(-1) ?? '') : null;
    const root = ROOTS.has(name) ? argumentAt(text, end) : null;
    if (fraction !== null) {
      out.push(fraction.said);
      at = fraction.end;
    } else if (root !== null) {
      out.push('…');
      at = root.end;
    } else {
      out.push(COMMANDS.get(name) ?? ` ${name} `);
      at = end;
    }
  }
  return out.join('');
}
