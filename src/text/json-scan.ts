/** Walks JSON text without building it, to find its first fault and the place of each value. */

/** The places of a value and its key, and of the values inside it. */
interface Spot {
  readonly key: number;
  readonly value: number;
  readonly inside: Map<string, Spot>;
}

/**
 * Offset of the value at a path of the text, or of its key; of its nearest existing parent if it does not exist. The
 * text is walked once, at the first question.
 */
export function jsonOffsets(
  text: string,
): (path: readonly (string | number)[], part: 'key' | 'value') => number | undefined {
  let root: Spot | undefined;
  return (path, part) => {
    root ??= spotsOf(text);
    let spot = root;
    for (const [index, step] of path.entries()) {
      const next = spot?.inside.get(String(step));
      if (next === undefined) return spot?.value;
      if (index === path.length - 1 && part === 'key') return next.key;
      spot = next;
    }
    return spot?.value;
  };
}

function spotsOf(text: string): Spot | undefined {
  const open: Spot[] = [];
  walkJson(text, {
    member: (path, key, value) => {
      const spot = { key, value, inside: new Map<string, Spot>() };
      open[path.length] = spot;
      const { inside } = open[path.length - 1] ?? spot;
      const name = String(path.at(-1));
      // Of two equal keys, the first is reported.
      if (path.length > 0 && !inside.has(name)) inside.set(name, spot);
    },
  });
  return open[0];
}

/** Does any object in a JSON text contain a key twice? Parsers take the last, readers the first. */
export function repeatsKey(text: string): boolean {
  let found = false;
  walkJson(text, {
    twice: () => {
      found = true;
    },
  });
  return found;
}

export interface JsonVisitor {
  /** Called for every value; the path is reused, so copy it to keep it. */
  readonly member?: (path: readonly (string | number)[], keyOffset: number, valueOffset: number) => void;
  readonly twice?: (key: string, offset: number) => void;
}

const WHITE = /[ \t\r\n]*/y;
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/** A position in a text that moves forward. */
class Scanner {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where a match of the pattern from here would end. */
  skip(pattern: RegExp): number {
    pattern.lastIndex = this.at;
    return pattern.test(this.#text) ? pattern.lastIndex : this.at;
  }

  found(): string {
    const code = this.#text.codePointAt(this.at);
    return code === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(code));
  }

  fault(message: string): JsonFault {
    return { offset: this.at, message };
  }

  /** Moves past a string that starts here, or notes a fault. */
  string(): JsonFault | null {
    const text = this.#text;
    this.at += 1;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (Number.isNaN(code)) return this.fault('a string is not closed');
      if (code === 0x22) break;
      if (code < 0x20) return this.fault('a control character stands in a string; write it as \\n, \\t or \\u00XX');
      if (code === 0x5c) {
        const next = text[this.at + 1];
        if (next === 'u') {
          if (!/^[0-9a-fA-F]{4}$/.test(text.slice(this.at + 2, this.at + 6)))
            return this.fault('\\u wants four hex digits');
          this.at += 6;
        } else if (next !== undefined && '"\\/bfnrt'.includes(next)) this.at += 2;
        else return this.fault('unknown escape in a string');
      } else this.at += 1;
    }
    this.at += 1;
    return null;
  }
}

/** Walks JSON text (RFC 8259) without building it or recursing; returns the first fault with its offset, or null. */
export function walkJson(text: string, visitor: JsonVisitor = {}): JsonFault | null {
  type Frame = { readonly object: boolean; readonly keys: Set<string> | null };
  const frames: Frame[] = [];
  const path: (string | number)[] = [];
  const scan = new Scanner(text);
  let want: 'value' | 'first' | 'key' | 'next' = 'value';
  let keyOffset = 0;
  for (;;) {
    scan.at = scan.skip(WHITE);
    const frame = frames.at(-1);
    const c = text[scan.at];
    if (want === 'next') {
      if (frame === undefined)
        return scan.at < text.length ? scan.fault(`expected the end of the text, found ${scan.found()}`) : null;
      if (c === ',') {
        scan.at += 1;
        if (frame.object) want = 'key';
        else {
          path[path.length - 1] = (path.at(-1) as number) + 1;
          want = 'value';
          scan.at = scan.skip(WHITE);
          keyOffset = scan.at;
        }
      } else if (c === (frame.object ? '}' : ']')) {
        scan.at += 1;
        frames.pop();
        path.pop();
      } else return scan.fault(`expected , or ${frame.object ? '}' : ']'}, found ${scan.found()}`);
      continue;
    }
    if (want === 'first' && c === (frame!.object ? '}' : ']')) {
      scan.at += 1;
      frames.pop();
      path.pop();
      want = 'next';
      continue;
    }
    if (want === 'key' || (want === 'first' && frame!.object)) {
      if (c !== '"') return scan.fault(`expected a key in double quotes, found ${scan.found()}`);
      keyOffset = scan.at;
      const wrong = scan.string();
      if (wrong) return wrong;
      const key = JSON.parse(text.slice(keyOffset, scan.at)) as string;
      if (frame!.keys!.has(key)) visitor.twice?.(key, keyOffset);
      frame!.keys!.add(key);
      path[path.length - 1] = key;
      scan.at = scan.skip(WHITE);
      if (text[scan.at] !== ':') return scan.fault(`expected : after the key, found ${scan.found()}`);
      scan.at += 1;
      want = 'value';
      continue;
    }
    if (frames.length === 0 || !frame!.object) keyOffset = scan.at;
    visitor.member?.(path, keyOffset, scan.at);
    want = 'next';
    if (c === '{' || c === '[') {
      scan.at += 1;
      frames.push({ object: c === '{', keys: c === '{' ? new Set() : null });
      path.push(c === '{' ? '' : 0);
      want = 'first';
    } else if (c === '"') {
      const wrong = scan.string();
      if (wrong) return wrong;
    } else {
      const end = Math.max(scan.skip(LITERAL), scan.skip(NUMBER));
      if (end === scan.at) return scan.fault(`expected a value, found ${scan.found()}`);
      scan.at = end;
    }
  }
}
