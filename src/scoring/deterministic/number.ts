/** Numbers as people and models write them: thousands groups, decimal commas, powers, fractions, LaTeX, any script. */
import { plainMath } from './latex.ts';

export type DecimalMark = '.' | ',';

/** A number as the text states it; several values when two readings are possible ("2,5": list or decimal comma). */
export interface Reading {
  readonly values: readonly number[];
  /** A percent sign or word follows. */
  readonly percent: boolean;
}

/** Between the digits of one number: the decimal mark, and what may separate its groups. */
const SEPARATORS = ".,'_\u00a0\u2009\u202f٬";

/** Digits of every script as 0 to 9; lengths may change. */
function asciiDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0)!;
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
  const text = plainCharacters(given).replaceAll('٫', decimal).trim();
  return decimal === ',' ? text.replace(SPACED, (number) => number.replaceAll(' ', '')) : text;
}

function plainCharacters(text: string): string {
  return asciiDigits(plainMath(text))
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

function isDigit(character = ''): boolean {
  return character >= '0' && character <= '9';
}

/** The cluster at `start`; a decimal point before its first digit belongs to it. */
function clusterAt(text: string, start: number): Cluster {
  const parts: string[] = [];
  const marks: string[] = [];
  let at = start;
  for (;;) {
    let end = at;
    while (isDigit(text[end])) end += 1;
    parts.push(text.slice(at, end));
    if (!SEPARATORS.includes(text[end] ?? ' ') || !isDigit(text[end + 1])) return { end, parts, marks };
    marks.push(text[end]!);
    at = end + 1;
  }
}

/** No number is written with more groups than this: anything longer is a list of numbers of three digits. */
const MOST_GROUPS = 12;

/** Groups as they are written: of three (1,200,000), or of two with three at the end (12,34,567). */
function isGrouped(parts: readonly string[], indian: boolean): boolean {
  const [first = '', ...others] = parts;
  if (!/^[1-9]\d{0,2}$/u.test(first) || parts.length > MOST_GROUPS) return false;
  if (others.every((part) => part.length === 3)) return true;
  const last = others.at(-1)!;
  return indian && first.length <= 2 && last.length === 3 && others.slice(0, -1).every((part) => part.length === 2);
}

/** What a cluster states: a number, or a list of which the last member counts, with the possible values. */
interface Stated {
  readonly values: readonly number[];
  readonly isList: boolean;
}

function statedBy({ parts, marks }: Cluster, decimal: DecimalMark): Stated {
  const plain = (whole: readonly string[], fraction = ''): number => Number(`${whole.join('')}.${fraction}0`);
  const one = (value: number): Stated => ({ values: [value], isList: false });
  const isGroups = (whole: readonly string[], by: ReadonlySet<string>): boolean =>
    by.size === 1 && isGrouped(whole, by.has(','));
  const mark = marks.at(-1) ?? '';
  const before = new Set(marks.slice(0, -1));
  const leading = parts.slice(0, -1);
  const last = parts.at(-1)!;
  // A single mark that is the decimal mark never separates groups; two of them always do.
  if (isGroups(parts, new Set(marks)) && (mark !== decimal || marks.length > 1)) return one(plain(parts));
  const other = decimal === '.' ? ',' : '.';
  const isDecimal = mark === decimal || (mark === other && before.has(decimal));
  if (isDecimal && !before.has(mark) && (leading.length === 1 || isGroups(leading, before)))
    return one(plain(leading, last));
  if (marks.length === 1 && mark === other) {
    const read = plain(leading, last);
    // A point between digits does not make a list, whatever the decimal mark of the suite.
    return other === '.' ? one(read) : { values: [plain([last]), read], isList: true };
  }
  // The last member of a list may have a decimal mark of its own.
  const hasFraction = mark === decimal && marks.at(-2) !== decimal;
  return {
    values: [hasFraction ? plain(leading.slice(-1), last) : plain([last])],
    isList: marks.length > 0,
  };
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
  let sign: 1 | -1 = 1;
  let spaced = false;
  for (let at = start - 1; ; at -= 1) {
    const character = text[at] ?? '';
    if (character === '-' || character === '+') {
      // Between two numbers it is a dash or a subtraction, not a sign.
      if (WORD_OR_CLOSE.test(text[at - 1] ?? ' ')) return sign;
      if (spaced && !opensNumber(text, at)) return sign;
      if (character === '-') sign = sign === 1 ? -1 : 1;
      spaced = false;
    } else if (character === ' ') spaced = true;
    else if (CURRENCY.test(character)) spaced = false;
    else return sign;
  }
}

/** A minus before a blank is a sign if nothing else is possible: at the start of a one-line text, after "=" or "is". */
function opensNumber(text: string, at: number): boolean {
  return at === 0 ? !text.includes('\n') : BEFORE_A_SIGN.test(text.slice(Math.max(0, at - 12), at));
}

const EXPONENT = /[eE]([-+]?\d{1,4})(?![\p{L}\p{N}])/uy;
const POWER = /(?:\^|\*\*)[({]?([-+]?\d{1,4})[)}]?(?!\.?\d)/uy;
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
  return raised(text, values, end);
}

/** The power that follows directly, if its value can be told. */
function raised(text: string, values: readonly number[], end: number): { values: readonly number[]; end: number } {
  const power = matchAt(POWER, text, end);
  if (power === null) return { values, end };
  const all = values.map((value) => value ** Number(power[1]));
  return all.every(Number.isFinite) ? { values: all, end: end + power[0].length } : { values, end };
}

/**
 * The number that begins at `start`, with its sign, power, fraction and percent sign; no value when it is part of a
 * name.
 */
function numberAt(text: string, start: number, decimal: DecimalMark): Found {
  const cluster = clusterAt(text, start);
  if (isNamed(text, start)) return { values: [], percent: false, end: cluster.end };
  const stated = statedBy(cluster, decimal);
  const bracketed = stated.isList && /[([{]/u.test(text[start - 1] ?? ' ');
  const top = powered(text, bracketed ? stated.values.slice(0, 1) : stated.values, cluster.end);
  const read = stated.isList ? { ...top, start } : divided(text, { ...top, start }, decimal);
  const percent = matchAt(PERCENT, text, read.end);
  const sign = signBefore(text, read.start);
  // The readings of an ambiguous pair share the sign only if they are one number.
  const values = read.values.map((value, index) => (stated.isList && index === 0 ? value : sign * value));
  return { values, percent: percent !== null, end: read.end + (percent?.[0].length ?? 0) };
}

interface Stretch {
  readonly values: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** `a/b` as its value, `n a/b` as a mixed number. */
function divided(text: string, top: Stretch, decimal: DecimalMark): Stretch {
  const slash = matchAt(SLASH, text, top.end);
  // Three numbers with slashes are a date or a path, of which the last counts.
  if (slash === null || text[top.start - 1] === '/') return top;
  const cluster = clusterAt(text, top.end + slash[0].length);
  const below = statedBy(cluster, decimal);
  const bottom = raised(text, below.values, cluster.end);
  if (below.isList || bottom.values[0] === 0) return top;
  const value = top.values[0]! / bottom.values[0]!;
  const start = value < 1 ? wholeBefore(text, top.start) : top.start;
  return { values: [Number(text.slice(start, top.start)) + value], start, end: bottom.end };
}

/** Where the 3 of "3 1/2" begins; the fraction's own start when it stands alone. */
function wholeBefore(text: string, start: number): number {
  if (text[start - 1] !== ' ') return start;
  let from = start - 1;
  while (isDigit(text[from - 1])) from -= 1;
  return /[\s([{$€£=:+-]/u.test(text[from - 1] ?? ' ') ? from : start;
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
