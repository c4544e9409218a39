/**
 * Removes the marks of a text that do not affect its meaning; a sign, a decimal point, an operator or a symbol does.
 */

export interface Stripped {
  readonly stripped: string;
  /** The same text with all its marks, but with compatibility forms and dashes folded. */
  readonly folded: string;
}

/** Sentence marks, quotes, brackets, dashes, emphasis, bullets; geometric shapes are bullets and blanks in forms. */
const MARK = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pc}\-"'`.,;:!?¿¡*•·‧،؛؟।॥۔։、。\u25a0-\u25ff☐]/u;
const QUOTE = /["'`\p{Pi}\p{Pf}]/u;
const OPEN = /\p{Ps}/u;
const CLOSE = /\p{Pe}/u;
const DIGIT = /\p{Nd}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Letters that stand alone only as the names of quantities. */
const VARIABLE = /[A-Za-z\p{sc=Greek}]/u;
const OPERATOR = /\p{Sm}/u;
const CURRENCY = /\p{Sc}/u;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Groups of thousands in a number; each group is checked once, because a start is never inside another number. */
const GROUPED = /(?<![\p{Nd}.,'])[1-9]\d{0,2}(?:[,']\d{3})+(?![\d']|,\d)/gu;

/** NFKC, but powers stay powers ("10²" is not "102"), a mixed number's parts stay apart, all dashes become one. */
function fold(text: string): string {
  return text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (run) => `^${[...run].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`)
    .replace(/(\p{Nd})([¼-¾⅐-⅞])/gu, '$1 $2')
    .normalize('NFKC')
    .replaceAll('⁄', '/')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(GROUPED, (number) => number.replace(/[,']/gu, ''));
}

export function withoutMarks(text: string): Stripped {
  const folded = fold(text);
  const characters = [...folded];
  const hasWords = /\p{L}{2}/u.test(folded);
  const kept = keptBrackets(characters);
  const stripped = characters.filter((character, at) => {
    if (!MARK.test(character)) return true;
    if (OPEN.test(character) || CLOSE.test(character)) return kept.has(at);
    return tells(characters, at, hasWords);
  });
  return { stripped: stripped.join(''), folded };
}

/** Does the mark at `at` affect the meaning of the text? */
function tells(characters: readonly string[], at: number, hasWords: boolean): boolean {
  const character = characters[at]!;
  const before = characters[at - 1];
  const after = characters[at + 1];
  if (QUOTE.test(character)) return matches(DIGIT, before) && matches(DIGIT, after);
  const besideOperator = matches(OPERATOR, before) || matches(OPERATOR, after);
  switch (character) {
    case '-':
      return besideOperator || isSign(characters, at) || joins(characters, at);
    case '.':
      return matches(DIGIT, after) && (matches(DIGIT, before) || !matches(WORD, before));
    case ',':
    case ':':
      return (matches(DIGIT, before) && matches(DIGIT, after)) || (character === ':' && besideOperator);
    case '!':
      return (
        besideOperator ||
        (matches(WORD, after) && !matches(WORD, before)) ||
        (!hasWords && isQuantity(characters, at - 1, -1))
      );
    case '*':
      return besideOperator || joins(characters, at);
    case '_':
    case '·':
    case '•':
    case '‧':
      return joins(characters, at);
    default:
      return false;
  }
}

function matches(pattern: RegExp, character: string | undefined): boolean {
  return character !== undefined && pattern.test(character);
}

/** A dash before a number, not after a word: "-5", "-$5", "-.5", "-(5)". */
function isSign(characters: readonly string[], at: number): boolean {
  const before = characters[at - 1];
  if (matches(WORD, before) || before === '-') return false;
  let next = at + 1;
  while (matches(CURRENCY, characters[next]) || '(.,'.includes(characters[next] ?? ' ')) next += 1;
  return matches(DIGIT, characters[next]);
}

/** Marks between two quantities, adjacent or with a blank on both sides: "3-4", "x * y", "2**10". */
function joins(characters: readonly string[], at: number): boolean {
  const character = characters[at];
  let left = at - 1;
  let right = at + 1;
  // Two marks at most: a longer run is a horizontal rule or emphasis.
  if (characters[left] === character) left -= 1;
  if (characters[right] === character) right += 1;
  if (matches(/\s/u, characters[left]) && matches(/\s/u, characters[right])) {
    left -= 1;
    right += 1;
  }
  return isQuantity(characters, left, -1) && isQuantity(characters, right, 1);
}

/** A digit, or a single letter; `away` is the direction that leads away from the mark. */
function isQuantity(characters: readonly string[], at: number, away: 1 | -1): boolean {
  const character = characters[at];
  return matches(DIGIT, character) || (matches(VARIABLE, character) && !matches(WORD, characters[at + away]));
}

const PARTNERS: ReadonlyMap<string, string> = new Map(Object.entries({ '(': ')', '[': ']', '{': '}' }));

/** Brackets that multiply, apply or bound: "2(3+4)", "f(x)", "[1, 2)". Brackets around a text have no meaning. */
function keptBrackets(characters: readonly string[]): ReadonlySet<number> {
  const kept = new Set<number>();
  const open: number[] = [];
  for (const [at, character] of characters.entries()) {
    if (OPEN.test(character)) open.push(at);
    else if (CLOSE.test(character)) {
      const start = open.pop();
      if (start === undefined) continue;
      const partner = PARTNERS.get(characters[start]!);
      const isInterval = partner !== undefined && partner !== character;
      if (!isInterval && !isQuantity(characters, start - 1, -1)) continue;
      kept.add(start);
      kept.add(at);
    }
  }
  return kept;
}
