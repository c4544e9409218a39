/** Parses YAML text into a document: the core schema, no tags, and only what JSON can carry. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  visit,
  type Document as YamlDocument,
} from 'yaml';
import type { Json } from './digest.ts';
import { type Document, MAX_DEPTH, type Path, problemAt, shallow } from './document.ts';
import { errorText } from './error-text.ts';
import type { Problems } from './problem.ts';
import { type SizeLimit, tooLarge } from './size-limits.ts';
import type { Place } from './utf8.ts';
import { MOST_FAULTS, type ParsedYaml, parsedYaml } from './yaml-parser.ts';

const MAX_ALIASES = 100;
const YAML_LIMIT: SizeLimit = { what: 'a YAML file', bytes: 4_000_000 };
/**
 * The parser keeps about 0.4 kB for each piece that the lexer cuts a text into, blanks and line ends included. Files
 * that people or tools write have a piece for every two bytes or more; a list of single digits has three for two bytes.
 */
const MOST_PIECES = 1_300_000;
const PIECES_PER_BYTE = 0.6;
const SPARE_PIECES = 100_000;
/** A byte makes two pieces at most, so that a shorter text needs no counting. */
const COUNTED_FROM = 70_000;
const MOST_FOREIGN_ALIASES = 2_000;

export interface YamlOptions {
  /** Where the text begins in its file. */
  readonly firstLine?: number;
  /** A file of another tool: `<<` merges in the keys of another map, and there are many aliases. */
  readonly foreign?: boolean;
}

/** YAML 1.2 core schema, no custom tags, string keys. */
export function parseYamlText(
  file: string,
  text: string,
  problems: Problems,
  { firstLine = 1, foreign = false }: YamlOptions = {},
): Document | null {
  const lineCounter = new LineCounter();
  const shifted = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  if (text.length > YAML_LIMIT.bytes) {
    problems.add({ file, message: tooLarge(text.length, YAML_LIMIT) });
    return null;
  }
  const excess = excessIn(text);
  if (excess !== null) {
    const before = text.slice(0, excess.at).split('\n');
    const place = { line: before.length + firstLine - 1, column: (before.at(-1) ?? '').length + 1 };
    problems.add({ file, ...place, message: excess.message });
    return null;
  }
  let read: ParsedYaml;
  try {
    read = parsedYaml(text, lineCounter, foreign);
  } catch (error) {
    problems.add({ file, line: firstLine, message: tooDeep(error) });
    return null;
  }
  const { yaml, faults } = read;
  if (yaml === null || faults.length > 0) {
    if (faults.length >= MOST_FAULTS) problems.leaveOff(file);
    for (const fault of faults) {
      const message = fault.message.includes('call stack')
        ? `is nested deeper than ${MAX_DEPTH} levels`
        : `is not valid YAML: ${fault.message}`;
      problems.add({ file, ...shifted(fault.pos[0]), message });
    }
    return null;
  }
  let look: ReturnType<typeof lookAt>;
  try {
    look = lookAt(yaml, foreign ? MOST_FOREIGN_ALIASES : MAX_ALIASES);
  } catch (error) {
    problems.add({ file, line: firstLine, message: tooDeep(error) });
    return null;
  }
  if (look.fault !== null) {
    problems.add({ file, ...shifted(look.fault.at), message: look.fault.message });
    return null;
  }
  if (yaml.contents === null) {
    problems.add({ file, line: firstLine, message: 'is empty' });
    return null;
  }
  let value: Json;
  try {
    value = yaml.toJS({ maxAliasCount: foreign ? MOST_FOREIGN_ALIASES : MAX_ALIASES }) as Json;
  } catch (error) {
    const message = error instanceof ReferenceError ? TOO_MANY_ALIASES : tooDeep(error);
    problems.add({ file, line: firstLine, message });
    return null;
  }
  const place = (path: Path, part: 'key' | 'value' = 'value'): Place | undefined => {
    const offset = yamlOffset(yaml, look.pairs, path, part);
    return offset === undefined ? undefined : shifted(offset);
  };
  const document = { file, value, place };
  return shallow(document, problems) && finite(document, problems) ? document : null;
}

/** Tokens of the lexer without characters: start of a document, implied end of a flow collection, text follows. */
const DOCUMENT = '\u0002';
const FLOW_END = '\u0018';
const TEXT = '\u001f';

interface Excess {
  readonly at: number;
  readonly message: string;
}

/**
 * Where a text would cost more memory than reading it is worth: the parser would first keep all its pieces, and note a
 * fault for each bracket that nests too deeply, which takes a kilobyte.
 */
function excessIn(text: string): Excess | null {
  if (text.length > COUNTED_FROM) return lexedExcess(text);
  let open = 0;
  let most = 0;
  for (let at = 0; at < text.length && most <= MAX_DEPTH; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x5b || letter === 0x7b) open += 1;
    else if (letter === 0x5d || letter === 0x7d) open = Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  // Brackets inside texts do not count; only a lexer can tell, so it is run if there may be too many.
  return most <= MAX_DEPTH ? null : lexedExcess(text);
}

function lexedExcess(text: string): Excess | null {
  const most = Math.min(MOST_PIECES, SPARE_PIECES + Math.floor(text.length * PIECES_PER_BYTE));
  let pieces = 0;
  let open = 0;
  let at = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    pieces += 1;
    if (pieces > most) return { at, message: tooManyPieces(most) };
    if (token === DOCUMENT || token === FLOW_END || token === TEXT) {
      scalar = token === TEXT;
      continue;
    }
    if (!scalar && (token === '[' || token === '{')) open += 1;
    else if (!scalar && (token === ']' || token === '}')) open -= 1;
    if (open > MAX_DEPTH) return { at, message: `is nested deeper than ${MAX_DEPTH} levels` };
    scalar = false;
    at += token.length;
  }
  return null;
}

function tooManyPieces(most: number): string {
  return `has more than ${most.toLocaleString('en-US')} values, marks and blanks up to here, more than a YAML file of its size is read for; split the file, or write it as JSON`;
}

const TOO_MANY_ALIASES = `its aliases (*name) expand to more than ${MAX_ALIASES} copies; write the values out`;

/** The pairs of each map by key. */
type Pairs = ReadonlyMap<unknown, ReadonlyMap<string, Pair>>;

/** One walk over all nodes: pairs by key, and the first fault that the parser does not report itself. */
function lookAt(
  yaml: YamlDocument.Parsed,
  most: number,
): {
  readonly pairs: Pairs;
  readonly fault: { readonly at: number; readonly message: string } | null;
} {
  const pairs = new Map<unknown, Map<string, Pair>>();
  let fault: { readonly at: number; readonly message: string } | null = null;
  let aliases = 0;
  visit(yaml, {
    Alias: (_, node) => {
      aliases += 1;
      if (aliases <= most) return undefined;
      fault = { at: startOf(node) ?? 0, message: TOO_MANY_ALIASES };
      return visit.BREAK;
    },
    Map: (_, node) => {
      const own = new Map<string, Pair>();
      for (const pair of node.items) {
        const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
        // Several maps may be merged into one.
        if (own.has(key) && key !== '<<') {
          fault = { at: startOf(pair.key) ?? 0, message: 'is not valid YAML: Map keys must be unique' };
          return visit.BREAK;
        }
        own.set(key, pair);
      }
      pairs.set(node, own);
      return undefined;
    },
  });
  return { pairs, fault };
}

function tooDeep(error: unknown): string {
  if (error instanceof RangeError) return `is nested deeper than ${MAX_DEPTH} levels`;
  return `cannot be read: ${errorText(error)}`;
}

function yamlOffset(yaml: YamlDocument.Parsed, pairs: Pairs, path: Path, part: 'key' | 'value'): number | undefined {
  let node: unknown = yaml.contents;
  let best = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(yaml);
    let next: unknown;
    let keyStart: number | undefined;
    if (isMap(node)) {
      const pair = pairs.get(node)?.get(String(step));
      if (pair === undefined) return best;
      keyStart = startOf(pair.key);
      next = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      if (step >= node.items.length) return best;
      next = node.items[step];
    } else return best;
    const last = index === path.length - 1;
    const own = startOf(next);
    best = (last && part === 'key' ? (keyStart ?? own) : (own ?? keyStart)) ?? best;
    // An empty value has no width: the place of its key is more useful.
    if (isScalar(next) && next.range && next.range[0] === next.range[1] && keyStart !== undefined) best = keyStart;
    node = next;
  }
  return best;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

/** Refuses the numbers of YAML that JSON cannot carry: NaN and infinities. */
function finite(document: Document, problems: Problems): boolean {
  let sound = true;
  const visit = (value: Json | undefined, path: (string | number)[]): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      problems.add({ ...problemAt(document, path), message: `${value} is not a number that JSON can carry` });
      sound = false;
    } else if (Array.isArray(value)) {
      value.forEach((item: Json, index) => {
        visit(item, [...path, index]);
      });
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(document.value, []);
  return sound;
}
