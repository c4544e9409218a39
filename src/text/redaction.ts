/** Removes secrets from foreign text, however a server spells them when it sends them back. */
import type { Json, JsonLike } from './digest.ts';

export interface Redaction {
  /** From now on these are removed too. */
  add(secrets: readonly string[]): void;
  /** The text with `***` in place of each secret, whether plain, escaped, encoded, wrapped or in another case. */
  text(text: string): string;
  /** The same for every text in a JSON value, including object keys; its structure stays. */
  value<T>(value: T & JsonLike<T>): T;
}

/** Shorter ones are placeholders of local servers, and may be part of any word. */
const SHORTEST_SECRET = 8;
const MARK = '***';
/** The most layers of encoding that are undone: JSON in JSON in a URL in HTML. */
const MOST_LAYERS = 6;

export function openRedaction(secrets: readonly string[] = []): Redaction {
  const needles = new Set<string>();
  const add = (more: readonly string[]): void => {
    for (const secret of more)
      if (secret.length >= SHORTEST_SECRET) for (const needle of spellings(secret)) needles.add(needle);
  };
  const isIn = (flat: string): boolean => {
    for (const needle of needles) if (flat.includes(needle)) return true;
    return false;
  };
  const text = (given: string): string => {
    if (needles.size === 0 || given.length < SHORTEST_SECRET) return given;
    let layer = given;
    for (let depth = 0; depth < MOST_LAYERS; depth++) {
      if (isIn(flattened(layer))) return without(given, needles);
      const next = layer.replaceAll(ESCAPE, unescaped);
      if (next === layer) return given;
      layer = next;
    }
    return given;
  };
  const cut = (given: Json | undefined): Json | undefined => {
    if (typeof given === 'string') return text(given);
    if (given === null || typeof given !== 'object') return given;
    if (Array.isArray(given)) return given.map((item: Json) => cut(item) ?? null);
    return Object.fromEntries(Object.entries(given).map(([key, item]) => [text(key), cut(item)]));
  };
  add(secrets);
  return { add, text, value: (given) => cut(given as Json | undefined) as typeof given };
}

/** What to look for in a flattened text: the secret itself, in hex, and inside any base64. */
function spellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const found = [secret, bytes.toString('hex')];
  // Three bytes make four digits: what precedes the secret decides where its own digits begin.
  for (const before of [0, 1, 2]) {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor((whole.length * 8) / 6);
    for (const form of ['base64', 'base64url'] as const) found.push(whole.toString(form).slice(from, to));
  }
  return found.map(flattened);
}

/** What may occur inside a spelling without being part of it: blanks, zero-width characters, signs of an escape. */
const BLANK = /[\s\\\u00ad\u200b-\u200d\u2060\ufeff]+/g;

function flattened(text: string): string {
  return text.replaceAll(BLANK, '').toLowerCase();
}

/** One escape of JSON, JavaScript, a URL or HTML. No part repeats without bound, so a long text takes linear time. */
const ESCAPE =
  /\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\([bfnrt])|%([0-9a-f]{2})|&#x([0-9a-f]{1,8});|&#([0-9]{1,10});|&([a-z]{2,8});/gi;

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    ast: '*',
    bsol: '\\',
    colon: ':',
    comma: ',',
    commat: '@',
    dollar: '$',
    equals: '=',
    excl: '!',
    grave: '`',
    gt: '>',
    hat: '^',
    hyphen: '-',
    lbrack: '[',
    lcub: '{',
    lowbar: '_',
    lpar: '(',
    lsqb: '[',
    lt: '<',
    num: '#',
    percnt: '%',
    period: '.',
    plus: '+',
    quest: '?',
    quot: '"',
    rbrack: ']',
    rcub: '}',
    rpar: ')',
    rsqb: ']',
    semi: ';',
    sol: '/',
    verbar: '|',
  }),
);

function unescaped(whole: string, ...groups: readonly (string | undefined)[]): string {
  const [unicode, byte, blank, percent, hex, decimal, name] = groups;
  const digits = unicode ?? byte ?? percent ?? hex;
  if (digits !== undefined) return ofCode(Number.parseInt(digits, 16), whole);
  if (decimal !== undefined) return ofCode(Number.parseInt(decimal, 10), whole);
  if (blank !== undefined) return ' ';
  return NAMED.get(name?.toLowerCase() ?? '') ?? whole;
}

/** A secret is printable ASCII: any other character stays as it is, so that positions are easy to track. */
function ofCode(code: number, whole: string): string {
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : whole;
}

/** A text decoded so far, and for each of its characters its position in the original. */
interface Layer {
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Only called if there is something to cut. */
function without(given: string, needles: Iterable<string>): string {
  const places = Uint32Array.from({ length: given.length }, (_, at) => at);
  let layer: Layer = { text: given, from: places, to: places.map((at) => at + 1) };
  const cuts: [from: number, to: number][] = [];
  for (let depth = 0; depth < MOST_LAYERS; depth++) {
    find(layer, needles, cuts);
    const next = unfolded(layer);
    if (next === null) break;
    layer = next;
  }
  let text = '';
  let end = 0;
  for (const [from, to] of cuts.sort(([a], [b]) => a - b)) {
    if (from >= end) text += given.slice(end, from) + MARK;
    end = Math.max(end, to);
  }
  return text + given.slice(end);
}

function find({ text, from, to }: Layer, needles: Iterable<string>, cuts: [number, number][]): void {
  const places: number[] = [];
  let flat = '';
  let start = 0;
  const keep = (until: number): void => {
    flat += text.slice(start, until);
    for (let at = start; at < until; at++) places.push(at);
  };
  for (const blank of text.matchAll(BLANK)) {
    keep(blank.index);
    start = blank.index + blank[0].length;
  }
  keep(text.length);
  // ASCII only: folding other letters could change the length.
  flat = flat.replaceAll(/[A-Z]+/g, (upper) => upper.toLowerCase());
  for (const needle of needles) {
    for (let at = flat.indexOf(needle); at !== -1; at = flat.indexOf(needle, at + needle.length))
      cuts.push([from[places[at]!]!, to[places[at + needle.length - 1]!]!]);
  }
}

/** Null if there is nothing more to decode. */
function unfolded({ text, from, to }: Layer): Layer | null {
  let next = '';
  const nextFrom = new Uint32Array(text.length);
  const nextTo = new Uint32Array(text.length);
  let start = 0;
  let isNew = false;
  const copy = (until: number): void => {
    nextFrom.set(from.subarray(start, until), next.length);
    nextTo.set(to.subarray(start, until), next.length);
    next += text.slice(start, until);
  };
  for (const match of text.matchAll(ESCAPE)) {
    const [whole, ...groups] = match;
    const plain = unescaped(whole, ...groups);
    if (plain === whole) continue;
    isNew = true;
    copy(match.index);
    nextFrom[next.length] = from[match.index]!;
    start = match.index + whole.length;
    nextTo[next.length] = to[start - 1]!;
    next += plain;
  }
  if (!isNew) return null;
  copy(text.length);
  return { text: next, from: nextFrom.subarray(0, next.length), to: nextTo.subarray(0, next.length) };
}
