/** Evaluates TypeScript and JavaScript expressions as literals: texts, lists, records, and methods that need no run. */
import { placeOf } from '../../../text/utf8.ts';
import { shownCode } from './code-source.ts';
import {
  changed,
  type Hole,
  joined,
  type Literal,
  MOST_LEVELS,
  NotLiteral,
  type Segment,
  type TextLiteral,
  textOf,
} from './literal.ts';
import type { ScriptExpression } from './script-marks.ts';
import type { TopLevel } from './script-names.ts';
import { dotted, keyOf, METHODS, memberOf, methodOf, TAGS, unwrapped } from './script-nodes.ts';

/** What a name may mean at the place of an expression. */
export interface Scope {
  /** Names of an enclosing function: they hide those of the file. */
  readonly inner: ReadonlySet<string>;
  /** Constants being read, so that a cycle ends. */
  readonly open: readonly string[];
}

export const FILE_SCOPE: Scope = { inner: new Set(), open: [] };
export const MARK_INSTEAD =
  '; a literal inside a function is read where the line above it says "// plumbline: prompt NAME", by #NAME';

export class ScriptExpressions {
  readonly #text: string;
  readonly #top: ReadonlyMap<string, TopLevel>;
  /** Constants already read: each is read once, however often it is named. */
  readonly #known = new Map<ScriptExpression, Literal>();

  constructor(text: string, top: ReadonlyMap<string, TopLevel>) {
    this.#text = text;
    this.#top = top;
  }

  /** Throws `NotLiteral` if something would have to be run. */
  read(expression: ScriptExpression, scope: Scope, level = 0): Literal {
    const bare = unwrapped(expression);
    const at = bare.start ?? 0;
    if (level > MOST_LEVELS) throw new NotLiteral(at, `is nested deeper than ${MOST_LEVELS} levels`);
    switch (bare.type) {
      case 'StringLiteral':
        return { kind: 'text', segments: [bare.value], at };
      case 'NumericLiteral':
      case 'BooleanLiteral':
        return { kind: 'plain', value: bare.value };
      case 'NullLiteral':
        return { kind: 'plain', value: null };
      case 'TemplateLiteral':
        return this.#template(bare, scope, level, false);
      case 'TaggedTemplateExpression':
        return this.#tagged(bare, scope, level);
      case 'BinaryExpression':
        return this.#sum(bare, scope, level);
      case 'CallExpression':
        return this.#call(bare, scope, level);
      case 'ArrayExpression':
        return { kind: 'list', items: bare.elements.map((item) => this.#item(item, at, scope, level)) };
      case 'ObjectExpression':
        return this.#record(bare, scope, level);
      case 'Identifier':
      case 'MemberExpression':
        return this.#named(bare, scope, level);
      default:
        throw new NotLiteral(at, `${shownCode(this.#source(bare))} ${WHAT[bare.type] ?? 'is code'}${MARK_INSTEAD}`);
    }
  }

  #item(item: ScriptExpression | { type: 'SpreadElement' } | null, at: number, scope: Scope, level: number): Literal {
    if (item === null) throw new NotLiteral(at, 'has an empty place');
    if (item.type === 'SpreadElement') throw new NotLiteral(at, '... takes in what is written elsewhere');
    return this.#value(item as ScriptExpression, scope, level + 1);
  }

  /** In a list or object a name may stand for an object or list of the same file. */
  #value(expression: ScriptExpression, scope: Scope, level: number): Literal {
    const path = dotted(expression);
    const root = path?.[0] ?? '';
    const found = scope.inner.has(root) ? undefined : this.#top.get(root);
    const value = found?.kind === 'const' ? memberOf(found.value, path!.slice(1)) : null;
    if (value === null || !/^(?:Object|Array)Expression$/.test(unwrapped(value).type))
      return this.read(expression, scope, level);
    if (scope.open.includes(root)) throw new NotLiteral(expression.start ?? 0, `${root} is made from itself`);
    return this.read(value, { ...FILE_SCOPE, open: [...scope.open, root] }, level);
  }

  #record(bare: Extract<ScriptExpression, { type: 'ObjectExpression' }>, scope: Scope, level: number): Literal {
    const entries = bare.properties.map((property): [string, Literal] => {
      const key = keyOf(property);
      const offset = property.start ?? 0;
      if (property.type === 'SpreadElement') throw new NotLiteral(offset, '... takes in what is written elsewhere');
      if (key === null) throw new NotLiteral(offset, 'has a key that is computed');
      if (property.type === 'ObjectMethod') throw new NotLiteral(offset, `${key} is a function`);
      return [key, this.#value(property.value as ScriptExpression, scope, level + 1)];
    });
    return { kind: 'record', entries: new Map(entries) };
  }

  #template(
    { quasis, expressions, start }: Extract<ScriptExpression, { type: 'TemplateLiteral' }>,
    scope: Scope,
    level: number,
    isRaw: boolean,
  ): TextLiteral {
    const at = start ?? 0;
    const texts = quasis.flatMap(({ value }, index): TextLiteral[] => {
      const said = isRaw ? value.raw : (value.cooked ?? value.raw);
      const text: TextLiteral = { kind: 'text', segments: [said], at };
      const hole = expressions[index];
      return hole === undefined ? [text] : [text, this.#hole(hole as ScriptExpression, scope, level)];
    });
    return joined(texts, at);
  }

  /** The content of `${}`: a name, or a text itself. */
  #hole(expression: ScriptExpression, scope: Scope, level: number): TextLiteral {
    const bare = unwrapped(expression);
    const at = bare.start ?? 0;
    const isText = /^(?:StringLiteral|NumericLiteral|TemplateLiteral|Identifier|MemberExpression)$/.test(bare.type);
    if (isText) return textOf(this.read(bare, scope, level + 1), at);
    throw new NotLiteral(at, codeInHole(this.#source(bare)));
  }

  #tagged(bare: Extract<ScriptExpression, { type: 'TaggedTemplateExpression' }>, scope: Scope, level: number): Literal {
    const tag = this.#source(bare.tag as ScriptExpression);
    const at = bare.start ?? 0;
    if (tag === 'String.raw') return this.#template(bare.quasi, scope, level, true);
    const method = TAGS.get(tag);
    if (method === undefined)
      throw new NotLiteral(
        at,
        `the tag ${shownCode(tag)} is code; known are ${[...TAGS.keys()].join(', ')}, String.raw`,
      );
    return changed(this.#template(bare.quasi, scope, level, false), method);
  }

  /** A chain `a + b + c` of any length. */
  #sum(bare: Extract<ScriptExpression, { type: 'BinaryExpression' }>, scope: Scope, level: number): TextLiteral {
    const at = bare.start ?? 0;
    const parts: ScriptExpression[] = [];
    let here: ScriptExpression = bare;
    while (here.type === 'BinaryExpression') {
      if (here.operator !== '+') throw new NotLiteral(at, `${shownCode(this.#source(here))} is code`);
      parts.unshift(here.right);
      here = unwrapped(here.left as ScriptExpression);
    }
    parts.unshift(here);
    if (parts.every((part) => unwrapped(part).type === 'NumericLiteral'))
      throw new NotLiteral(at, 'is a sum of numbers, not a text');
    return joined(
      parts.map((part) => textOf(this.read(part, scope, level + 1), part.start ?? at)),
      at,
    );
  }

  #call(bare: Extract<ScriptExpression, { type: 'CallExpression' }>, scope: Scope, level: number): TextLiteral {
    const at = bare.start ?? 0;
    const method = methodOf(bare);
    if (method === null) throw new NotLiteral(at, `${shownCode(this.#source(bare))} is code, which is never run`);
    const on = this.read(method.on, scope, level + 1);
    const { name, argument } = method;
    if (name !== 'join') return changed(textOf(on, at), METHODS.get(name) ?? TAGS.get(name)!);
    if (on.kind !== 'list') throw new NotLiteral(at, '.join() is read of a list in brackets alone');
    const between = argument === null ? ',' : argument;
    return joined(
      on.items.map((item) => textOf(item, at)),
      at,
      { kind: 'text', segments: [between], at },
    );
  }

  /** A constant text of the same file becomes part of the text; any other name is filled in. */
  #named(
    bare: Extract<ScriptExpression, { type: 'Identifier' | 'MemberExpression' }>,
    scope: Scope,
    level: number,
  ): Literal {
    const at = bare.start ?? 0;
    const path = dotted(bare);
    if (path === null) throw new NotLiteral(at, codeInHole(this.#source(bare)));
    const [root = '', ...keys] = path;
    const hole: Hole = { name: path.join('.'), ...placeOf(this.#text, at) };
    const filled: Literal = { kind: 'text', segments: [hole satisfies Segment], at };
    const found = scope.inner.has(root) ? undefined : this.#top.get(root);
    if (found === undefined || root === 'this') return filled;
    switch (found.kind) {
      case 'import':
        throw new NotLiteral(
          at,
          `${hole.name} is imported from ${found.from}, and no other file is looked into; write its text here, or fill it in under a name of its own`,
        );
      case 'other':
        return filled;
      case 'const': {
        if (scope.open.includes(root)) throw new NotLiteral(at, `${root} is made from itself`);
        const value = memberOf(found.value, keys);
        if (value === null) return filled;
        const known = this.#known.get(value);
        if (known !== undefined) return known;
        try {
          const read = textOf(this.read(value, { ...FILE_SCOPE, open: [...scope.open, root] }, level + 1), at);
          this.#known.set(value, read);
          return read;
        } catch (error) {
          // What is computed under a name of its own is filled in by a case.
          if (error instanceof NotLiteral && isComputed(value)) return filled;
          throw error;
        }
      }
    }
  }

  #source({ start, end }: { readonly start?: number | null; readonly end?: number | null }): string {
    return this.#text.slice(start ?? 0, end ?? 0);
  }
}

const WHAT: Readonly<Record<string, string | undefined>> = {
  ArrowFunctionExpression: 'is a function, which is never run',
  FunctionExpression: 'is a function, which is never run',
  ConditionalExpression: 'chooses between texts',
  AwaitExpression: 'waits for something',
  LogicalExpression: 'chooses between texts',
};

function codeInHole(code: string): string {
  const shown = shownCode(code);
  return `\${${shown}} is code; only a name can be filled. Give it a name: const context = ${shown}, and write \${context}`;
}

function isComputed(value: ScriptExpression): boolean {
  return !/^(?:StringLiteral|TemplateLiteral|TaggedTemplateExpression|BinaryExpression)$/.test(unwrapped(value).type);
}
