/** Numbers as people and models write them: thousands groups, decimal commas, powers, fractions, LaTeX, any script. */
import { plainMath } from './latex.ts';

export type DecimalMark = '.' | ',';

/** A number as the text states it; several values when two readings are possible ("2,5": list or decimal comma). */
export interface Reading {
  readonly values: readonly number[];
  /** A percent sign or word follows. */
  readonly percent: boolean;
}

/** Separates the groups of one number whenever groups of three follow on its right. */
const THIN = "'_\u00a0\u2009\u202f٬";
const SEPARATORS = `.,٫${THIN}`;

/** Digits of every script as 0 to 9; lengths may change. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0)!;
    if (point < 0x80) return digit;
    if (point >= 0x1d7ce && point <= 0x1d7ff) return String((point - 0x1d7ce) % 10);
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
    return String(value);
  });
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const VULGAR: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅐': '1/7',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅑': '1/9',
  '⅒': '1/10',
};

/** Groups separated by a plain blank, when a decimal comma shows that they are one number: "1 234,50". */
const SPACED = /(?<![\d.,] ?)[1-9]\d{0,2}(?: \d{3})+(?=,\d)/gu;

/** One notation for everything that is read below. */
function plainNumbers(given: string, decimal: DecimalMark): string {
  const text = plainCharacters(given);
  return decimal === ',' ? text.replace(SPACED, (number) => number.replaceAll(' ', '')) : text;
}

function plainCharacters(text: string): string {
  const math = text.includes('\\') || text.includes('{,}') ? plainMath(text) : text;
  if (!/[^\p{ASCII}]/u.test(math)) return math;
  return asciiDigits(math)
    .replace(/[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (run) => {
      const sign = run[0] === '⁻' ? '-' : '';
      return `^${sign}${[...run.replace(/[⁺⁻]/gu, '')].map((one) => SUPERSCRIPTS.indexOf(one)).join('')}`;
    })
    .replace(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/gu, (one) => ` ${VULGAR[one]!}`)
    .replace(/[⁄∕]/gu, '/')
    .replace(/[−﹣－‐‑‒–—]/gu, '-')
    .replace(/[’ʼ＇]/gu, "'")
    .replace(/[．]/gu, '.')
    .replace(/[，]/gu, ',')
    .replace(/[×✕✖⋅·∙]/gu, '*')
    .replace(/[％﹪٪]/gu, '%');
}

/** A stretch of digits and the marks between them. */
interface Cluster {
  readonly end: number;
  readonly parts: readonly string[];
  readonly marks: readonly string[];
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** No number has this many groups: anything longer is a list, whose end counts. */
const MOST_PARTS = 120;

/** The cluster at `start`; a decimal point before its first digit belongs to it. */
function clusterAt(text: string, start: number): Cluster {
  let parts: string[] = [];
  let marks: string[] = [];
  let at = start;
  if (!isDigit(text[at])) {
    parts.push('');
    marks.push(text[at]!);
    at += 1;
  }
  for (;;) {
    let end = at;
    while (isDigit(text[end])) end += 1;
    parts.push(text.slice(at, end));
    if (!SEPARATORS.includes(text[end] ?? ' ') || !isDigit(text[end + 1])) return { end, parts, marks };
    if (parts.length >= MOST_PARTS) [parts, marks] = [parts.slice(-4), marks.slice(-3)];
    marks.push(text[end]!);
    at = end + 1;
  }
}

/** Groups as they are written: of three (1,200,000), or of two with three at the end (12,34,567). */
function isGrouped(parts: readonly string[], indian: boolean): boolean {
  const [first = '', ...others] = parts;
  if (!/^[1-9]\d{0,2}$/u.test(first) || others.length === 0) return false;
  if (others.every((part) => part.length === 3)) return true;
  const last = others.at(-1)!;
  return indian && first.length <= 2 && last.length === 3 && others.slice(0, -1).every((part) => part.length === 2);
}

type Numbers = readonly (readonly number[])[];

/** The numbers of a cluster in order, each with its possible values. */
function numbersOf({ parts, marks }: Cluster, decimal: DecimalMark): Numbers {
  const plain = (whole: readonly string[], fraction = ''): number => Number(`${whole.join('')}.${fraction}0`);
  const kinds = new Set(marks);
  const last = marks.at(-1);
  if (last === undefined) return [[plain(parts)]];
  const other = decimal === '.' ? ',' : '.';
  const leading = parts.slice(0, -1);
  const before = new Set(marks.slice(0, -1));
  const isGroups = (whole: readonly string[], by: ReadonlySet<string>): boolean =>
    by.size === 1 && isGrouped(whole, by.has(','));
  const isThin = [...kinds].every((mark) => THIN.includes(mark));
  // Groups alone. A single mark that is the decimal mark never separates groups; two of them always do.
  if (isGroups(parts, kinds) && (isThin || kinds.has(other) || (kinds.has(decimal) && marks.length > 1)))
    return [[plain(parts)]];
  const isDecimal = last === decimal || last === '٫' || (last === other && before.size === 1 && before.has(decimal));
  if (isDecimal && !before.has(last)) {
    if (leading.length === 1) return [[plain(leading, parts.at(-1))]];
    if (isGroups(leading, before)) return [[plain(leading, parts.at(-1))]];
  }
  if (marks.length === 1 && last === other) {
    const read = plain(leading, parts.at(-1));
    // A point between digits does not make a list, whatever the decimal mark of the suite.
    return other === '.' ? [[read]] : [[plain(leading)], [plain(parts.slice(-1)), read]];
  }
  return pieces(parts, marks, decimal).map((piece) => [plain([piece[0]], piece[1])]);
}

/** A list of numbers without spaces: its members with at most one decimal mark each. */
function pieces(
  parts: readonly string[],
  marks: readonly string[],
  decimal: DecimalMark,
): readonly (readonly [string, string?])[] {
  const found: [string, string?][] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const isLoneDecimal = marks[at] === decimal && marks[at - 1] !== decimal && marks[at + 1] !== decimal;
    if (isLoneDecimal) {
      found.push([parts[at]!, parts[at + 1]!]);
      at += 1;
    } else if (parts[at] !== '') found.push([parts[at]!]);
  }
  return found;
}

/** Letters before a digit that make it part of a name: "GPT4", "x2"; scripts without blanks between words do not. */
const NAME = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{M}]/u;
const CURRENCY_CODE =
  /(?<![\p{L}\p{N}])(?:USD|EUR|GBP|JPY|CNY|RMB|INR|CHF|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|BRL|MXN|ZAR|KRW|TRY|RUB|Rs|kr|Fr|A|C|US|R|HK)$/u;

/** Is the number that starts at `start` part of a name, an index or an exponent of something else? */
function isNamed(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === undefined) return false;
  if (before === '^') return true;
  if (before === '*' && text[start - 2] === '*') return WORD_OR_CLOSE.test(text[start - 3] ?? ' ');
  if (before === '_') return NAME.test(text[start - 2] ?? ' ');
  if (!NAME.test(before)) return false;
  return !CURRENCY_CODE.test(text.slice(Math.max(0, start - 4), start));
}

const WORD_OR_CLOSE = /[\p{L}\p{N})\]}]/u;
const CURRENCY = /\p{Sc}/u;
/** After these a minus followed by a blank is a sign; elsewhere it is a dash, a bullet or a difference. */
const BEFORE_A_SIGN = /(?:[=≈<>*/([{:]|(?<!\p{L})(?:is|are|was|equals|minus|ist|est|es|è|é)) {0,2}$/u;

/** -1 when an odd number of minus signs precedes the number, ignoring currency signs and blanks. */
function signBefore(text: string, start: number): 1 | -1 {
  let at = start - 1;
  let sign: 1 | -1 = 1;
  let spaced = false;
  for (let steps = 0; at >= 0 && steps < 6; steps += 1) {
    const character = text[at]!;
    if (character === '-' || character === '+') {
      // Between two numbers it is a dash or a subtraction, not a sign.
      if (WORD_OR_CLOSE.test(text[at - 1] ?? ' ')) return sign;
      if (spaced && !opensNumber(text, at)) return sign;
      if (character === '-') sign = sign === 1 ? -1 : 1;
      spaced = false;
    } else if (character === ' ') {
      if (spaced) return sign;
      spaced = true;
    } else if (CURRENCY.test(character)) spaced = false;
    else return sign;
    at -= 1;
  }
  return sign;
}

/** A minus before a blank is a sign if nothing else is possible: at the start of a one-line text, after "=" or "is". */
function opensNumber(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  if (at <= 12 && before.trim() === '') return !text.includes('\n');
  return BEFORE_A_SIGN.test(before);
}

const EXPONENT = /[eE]([-+]?\d{1,4})(?![\p{L}\p{N}])/uy;
const POWER = /(?:\^|\*\*)[({]?([-+]?\d{1,4})[)}]?(?![\d.])/uy;
const TEN = / {0,3}[*xX] {0,3}10(?:\^|\*\*)[({]?([-+]?\d{1,4})[)}]?/uy;
const SLASH = / {0,2}\/ {0,2}(?=[\d.])/uy;
const PERCENT = /[ \u00a0\u202f]?(?:%|(?:percent|per cent|pct|prozent|pour cent|por ciento|procent)(?!\p{L}))/iuy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Found extends Reading {
  readonly end: number;
}

/** Powers after the number that ends at `end`. */
function powered(text: string, values: readonly number[], end: number): { values: readonly number[]; end: number } {
  const exponent = matchAt(EXPONENT, text, end) ?? matchAt(TEN, text, end);
  if (exponent !== null) {
    const by = Number(exponent[1]);
    return { values: values.map((value) => Number(`${value}e${by}`)), end: end + exponent[0].length };
  }
  const power = matchAt(POWER, text, end);
  if (power === null) return { values, end };
  const raised = values.map((value) => value ** Number(power[1]));
  return raised.every(Number.isFinite) ? { values: raised, end: end + power[0].length } : { values, end };
}

/**
 * The number that begins at `start`, with its sign, power, fraction and percent sign; no value when it is part of a
 * name.
 */
function numberAt(text: string, start: number, decimal: DecimalMark): Found {
  const cluster = clusterAt(text, start);
  if (isNamed(text, start)) return { values: [], percent: false, end: cluster.end };
  const all = numbersOf(cluster, decimal);
  const isOne = all.length === 1;
  const sign = isOne ? signBefore(text, start) : 1;
  const bracketed = !isOne && /[([{]/u.test(text[start - 1] ?? ' ');
  const last = all.at(-1) ?? [];
  let read = powered(text, bracketed ? last.slice(0, 1) : last, cluster.end);
  if (isOne) read = divided(text, start, read, decimal);
  const percent = matchAt(PERCENT, text, read.end);
  // The readings of an ambiguous pair share the sign only if they are one number.
  const negative = !isOne && signBefore(text, start) === -1;
  const values = read.values.map((value, index) => (negative && index > 0 ? -value : sign * value));
  return { values, percent: percent !== null, end: read.end + (percent?.[0].length ?? 0) };
}

/** `a/b` as its value, `n a/b` as a mixed number; three numbers with slashes are a date or a path. */
function divided(
  text: string,
  start: number,
  top: { values: readonly number[]; end: number },
  decimal: DecimalMark,
): { values: readonly number[]; end: number } {
  const slash = matchAt(SLASH, text, top.end);
  if (slash === null || text[start - 1] === '/') return top;
  const from = top.end + slash[0].length;
  const cluster = clusterAt(text, from);
  const below = numbersOf(cluster, decimal);
  const bottom = below.length === 1 ? below[0]![0]! : 0;
  const isChain = matchAt(SLASH, text, cluster.end) !== null || text[cluster.end] === '^';
  if (bottom === 0 || isChain) return top;
  const value = top.values[0]! / bottom;
  const whole = wholeBefore(text, start, value);
  return { values: [whole + value], end: cluster.end };
}

/** The 3 of "3 1/2"; 0 when the fraction is alone. */
function wholeBefore(text: string, start: number, value: number): number {
  if (value <= 0 || value >= 1 || text[start - 1] !== ' ') return 0;
  let from = start - 1;
  while (from > start - 12 && isDigit(text[from - 1])) from -= 1;
  if (from === start - 1 || !/[\s([{$€£=:+-]/u.test(text[from - 1] ?? ' ')) return 0;
  return Number(text.slice(from, start - 1));
}

/**
 * The last number of a text, or null. Thousands marks, currency signs, units and a final full stop are dropped, not
 * applied: "50 %" is 50, marked as a percentage. Linear in the text.
 */
export function readingIn(given: string, decimal: DecimalMark = '.'): Reading | null {
  const text = plainNumbers(given, decimal);
  let last: Reading | null = null;
  for (let at = 0; at < text.length; ) {
    const begins = isDigit(text[at]) || (text[at] === decimal && isDigit(text[at + 1]));
    if (!begins) {
      at += 1;
      continue;
    }
    const found = numberAt(text, at, decimal);
    at = found.end;
    const values = found.values.filter(Number.isFinite).map((value) => (value === 0 ? 0 : value));
    if (values.length > 0) last = { values, percent: found.percent };
  }
  return last;
}

/**
 * Can two readings mean the same? A percentage may also be stated as a share, if the other side has no percent sign.
 */
export function sameNumber(found: Reading, wanted: Reading, near: (found: number, wanted: number) => boolean): boolean {
  const forms = ({ values, percent }: Reading, other: Reading): readonly number[] =>
    percent && !other.percent ? [...values, ...values.map((value) => Number(`${value}e-2`))] : values;
  return forms(found, wanted).some((one) => forms(wanted, found).some((other) => near(one, other)));
}
