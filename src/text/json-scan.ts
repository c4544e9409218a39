/** JSON text walked without building it: where its first fault is, and where each value stands. */

/** Where a value and its key stand, and those inside it. */
interface Spot {
  readonly key: number;
  readonly value: number;
  readonly inside: Map<string, Spot>;
}

/**
 * Offset of the value at a path of the text, or of its key; of the nearest parent that exists when it does not. The text
 * is walked once, with the first question.
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
      // The first of two equal keys is the one that is told.
      if (path.length > 0 && !inside.has(name)) inside.set(name, spot);
    },
  });
  return open[0];
}

/** Does an object anywhere in a JSON text give one key twice? Parsers take the last, readers the first. */
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
  /** Every value; the path is reused, copy it to keep it. */
  readonly member?: (path: readonly (string | number)[], keyOffset: number, valueOffset: number) => void;
  readonly twice?: (key: string, offset: number) => void;
}

const WHITE = /[ \t\r\n]*/y;
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/** Walks JSON text (RFC 8259) without building it or recursing; the first fault with its offset, or null. */
export function walkJson(text: string, visitor: JsonVisitor = {}): { offset: number; message: string } | null {
  type Frame = { readonly object: boolean; readonly keys: Set<string> | null };
  const frames: Frame[] = [];
  const path: (string | number)[] = [];
  let at = 0;
  const skip = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  };
  const found = (): string =>
    at >= text.length ? 'the end of the text' : JSON.stringify(String.fromCodePoint(text.codePointAt(at)!));
  const fault = (message: string) => ({ offset: at, message });

  /** Past a string that starts at `at`, or a fault. */
  const string = (): { offset: number; message: string } | null => {
    at += 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) return fault('a string is not closed');
      if (code === 0x22) break;
      if (code < 0x20) return fault('a control character stands in a string; write it as \\n, \\t or \\u00XX');
      if (code === 0x5c) {
        const next = text[at + 1];
        if (next === 'u') {
          if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) return fault('\\u wants four hex digits');
          at += 6;
        } else if (next !== undefined && '"\\/bfnrt'.includes(next)) at += 2;
        else return fault('unknown escape in a string');
      } else at += 1;
    }
    at += 1;
    return null;
  };

  let want: 'value' | 'first' | 'key' | 'next' = 'value';
  let keyOffset = 0;
  for (;;) {
    at = skip(WHITE);
    const frame = frames.at(-1);
    const c = text[at];
    if (want === 'next') {
      if (frame === undefined) return at < text.length ? fault(`expected the end of the text, found ${found()}`) : null;
      if (c === ',') {
        at += 1;
        if (frame.object) want = 'key';
        else {
          path[path.length - 1] = (path.at(-1) as number) + 1;
          want = 'value';
          at = skip(WHITE);
          keyOffset = at;
        }
      } else if (c === (frame.object ? '}' : ']')) {
        at += 1;
        frames.pop();
        path.pop();
      } else return fault(`expected , or ${frame.object ? '}' : ']'}, found ${found()}`);
      continue;
    }
    if (want === 'first' && c === (frame!.object ? '}' : ']')) {
      at += 1;
      frames.pop();
      path.pop();
      want = 'next';
      continue;
    }
    if (want === 'key' || (want === 'first' && frame!.object)) {
      if (c !== '"') return fault(`expected a key in double quotes, found ${found()}`);
      keyOffset = at;
      const wrong = string();
      if (wrong) return wrong;
      const key = JSON.parse(text.slice(keyOffset, at)) as string;
      if (frame!.keys!.has(key)) visitor.twice?.(key, keyOffset);
      frame!.keys!.add(key);
      path[path.length - 1] = key;
      at = skip(WHITE);
      if (text[at] !== ':') return fault(`expected : after the key, found ${found()}`);
      at += 1;
      want = 'value';
      continue;
    }
    if (frames.length === 0 || !frame!.object) keyOffset = at;
    visitor.member?.(path, keyOffset, at);
    want = 'next';
    if (c === '{' || c === '[') {
      at += 1;
      frames.push({ object: c === '{', keys: c === '{' ? new Set() : null });
      path.push(c === '{' ? '' : 0);
      want = 'first';
    } else if (c === '"') {
      const wrong = string();
      if (wrong) return wrong;
    } else {
      const end = Math.max(skip(LITERAL), skip(NUMBER));
      if (end === at) return fault(`expected a value, found ${found()}`);
      at = end;
    }
  }
}
