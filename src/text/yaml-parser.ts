/** The library's parser of YAML with our settings, ended where a text has more faults than anybody reads. */
import { Composer, type LineCounter, Parser, type Document as YamlDocument } from 'yaml';

/**
 * A text of faults has one for every few letters. Each takes the parser a kilobyte and nobody reads that many, so a file
 * is left at the thousandth.
 */
export const MOST_FAULTS = 1000;

class TooManyFaults extends Error {}

interface Fault {
  readonly pos: readonly [start: number, end: number];
  readonly message: string;
}

export interface ParsedYaml {
  /** Null where reading ended early. */
  readonly yaml: YamlDocument.Parsed | null;
  readonly faults: readonly Fault[];
}

/**
 * As the library's `parseDocument`, but up to that number of faults. Its own check for duplicate keys compares each with
 * all others, and each of its errors captures a stack.
 */
export function parsedYaml(text: string, lineCounter: LineCounter, merge: boolean): ParsedYaml {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const composer = new Composer({
    lineCounter,
    prettyErrors: false,
    schema: 'core',
    merge,
    uniqueKeys: false,
    // JSON cannot carry binary data, sets or ordered maps.
    resolveKnownTags: false,
    stringKeys: true,
    logLevel: 'error',
  });
  endAtLimit(composer);
  try {
    const tokens = new Parser(lineCounter.addNewLine).parse(text);
    const documents = composer.compose(upToLimit(tokens), true, text.length);
    const yaml = documents.next().value ?? null;
    const more = documents.next().value;
    const own = yaml === null ? [] : [...yaml.errors, ...yaml.warnings];
    return { yaml, faults: more ? [...own, { pos: [more.range[0], more.range[1]], message: SEVERAL }] : own };
  } catch (error) {
    if (!(error instanceof TooManyFaults)) throw error;
    const { errors, warnings } = composer.streamInfo();
    return { yaml: null, faults: [...errors, ...warnings] };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const SEVERAL = 'it contains several documents (---); keep one';

/** The library passes each fault to this method of its own, and has no other way to be stopped. */
function endAtLimit(composer: Composer): void {
  const note: unknown = Reflect.get(composer, 'onError');
  if (typeof note !== 'function') return;
  let count = 0;
  Reflect.set(composer, 'onError', (...fault: readonly unknown[]) => {
    note(...fault);
    count += 1;
    if (count >= MOST_FAULTS) throw new TooManyFaults();
  });
}

/** Faults that the parser itself finds stand among its tokens. */
function* upToLimit<T extends { readonly type: string }>(tokens: Iterable<T>): Generator<T, void> {
  let count = 0;
  for (const token of tokens) {
    yield token;
    if (token.type === 'error') count += 1;
    if (count >= MOST_FAULTS) return;
  }
}
