/** Constants of TypeScript and JavaScript as literals, from the parsed file alone: nothing is imported, called or run. */
import type { ScriptProgram } from '../../../text/parsers.ts';
import { placeOf } from '../../../text/utf8.ts';
import { type CodeSource, type Declared, markedName, shownCode } from './code-source.ts';
import {
  changed,
  dedentTag,
  type Hole,
  joined,
  type Literal,
  MOST_LEVELS,
  NotLiteral,
  outdentTag,
  type Segment,
  type TextLiteral,
  textOf,
} from './literal.ts';
import { type Marked, markedLiterals, type ScriptExpression } from './script-marks.ts';

type Statement = ScriptProgram['program']['body'][number];

/** What a name of the file's top level is. */
type TopLevel =
  | { readonly kind: 'const'; readonly value: ScriptExpression; readonly offset: number }
  | { readonly kind: 'import'; readonly from: string; readonly offset: number }
  | { readonly kind: 'other'; readonly what: string; readonly offset: number };

/** What a name may mean where an expression stands. */
interface Scope {
  /** Names of an enclosing function: they hide those of the file. */
  readonly inner: ReadonlySet<string>;
  /** Constants being read, so that a circle ends. */
  readonly open: readonly string[];
}

const FILE_SCOPE: Scope = { inner: new Set(), open: [] };

export function scriptSource(program: ScriptProgram, text: string): CodeSource {
  return new ScriptSource(program, text);
}

class ScriptSource implements CodeSource {
  readonly #text: string;
  readonly #top = new Map<string, TopLevel>();
  readonly #marked: ReadonlyMap<string, readonly Marked[]>;
  /** Constants that were read already: each is read once, however often it is named. */
  readonly #known = new Map<ScriptExpression, Literal>();

  constructor(program: ScriptProgram, text: string) {
    this.#text = text;
    for (const statement of program.program.body) this.#declare(statement);
    const marks = (program.comments ?? []).slice(0, MOST_COMMENTS).flatMap(({ value, loc }) => {
      const name = markedName(value);
      return name === null || loc == null ? [] : [{ name, line: loc.end.line + 1 }];
    });
    this.#marked = markedLiterals(program.program, marks);
  }

  find(selector: string): Declared | null {
    const marks = this.#marked.get(selector);
    if (marks !== undefined) return this.#marker(selector, marks);
    const [root = '', ...keys] = selector.split('.');
    const found = this.#top.get(root);
    if (found === undefined) return null;
    switch (found.kind) {
      case 'const': {
        const value = this.#member(found.value, keys);
        if (value === null) return null;
        const read = (): Literal => this.#read(value, { ...FILE_SCOPE, open: [root] });
        return { name: selector, offset: value.start ?? found.offset, read };
      }
      case 'import':
        throw new NotLiteral(found.offset, `is imported from ${found.from}; name the file that it is written in`);
      case 'other':
        throw new NotLiteral(found.offset, `is ${found.what}; only a const can be read${MARK_INSTEAD}`);
    }
  }

  texts(): readonly Declared[] {
    const constants = [...this.#top].flatMap(([name, found]) =>
      found.kind === 'const' ? this.#textsIn(name, found.value, 0) : [],
    );
    const marked = [...this.#marked].flatMap(([name, marks]) => this.#marker(name, marks));
    return [...constants, ...marked].sort((a, b) => a.offset - b.offset);
  }

  #textsIn(name: string, value: ScriptExpression, level: number): readonly Declared[] {
    const bare = unwrapped(value);
    if (bare.type === 'ObjectExpression' && level < 3)
      return bare.properties.flatMap((property) => {
        const key = keyOf(property);
        if (key === null || property.type !== 'ObjectProperty') return [];
        return this.#textsIn(`${name}.${key}`, property.value as ScriptExpression, level + 1);
      });
    const isText = /^(?:StringLiteral|TemplateLiteral|TaggedTemplateExpression|BinaryExpression)$/.test(bare.type);
    const isBuilt = bare.type === 'CallExpression' && methodOf(bare) !== null;
    const found = isText || isBuilt ? this.find(name) : null;
    return found === null ? [] : [found];
  }

  #marker(name: string, marks: readonly Marked[]): Declared {
    const [mark, second] = marks;
    const offset = mark!.value?.start ?? mark!.offset;
    const read = (): Literal => {
      if (second !== undefined) throw new NotLiteral(second.offset, 'is the name of two marked texts');
      if (mark!.value === null) throw new NotLiteral(mark!.offset, mark!.why);
      return this.#read(mark!.value, { inner: mark!.inner, open: [] });
    };
    return { name, offset, read, isMarked: true };
  }

  #declare(statement: Statement): void {
    const offset = statement.start ?? 0;
    switch (statement.type) {
      case 'ExportNamedDeclaration':
        if (statement.declaration != null) this.#declare(statement.declaration as Statement);
        return;
      case 'ExportDefaultDeclaration': {
        const { declaration } = statement;
        const isValue = !/Declaration$/.test(declaration.type);
        if (isValue) this.#set('default', { kind: 'const', value: declaration as ScriptExpression, offset });
        return;
      }
      case 'ImportDeclaration':
        for (const { local } of statement.specifiers)
          this.#set(local.name, { kind: 'import', from: statement.source.value, offset });
        return;
      case 'VariableDeclaration':
        for (const { id, init } of statement.declarations) {
          if (id.type !== 'Identifier') continue;
          const what = statement.kind === 'const' ? 'without a value' : `declared with ${statement.kind}`;
          const isConst = statement.kind === 'const' && init != null;
          this.#set(id.name, isConst ? { kind: 'const', value: init, offset } : { kind: 'other', what, offset });
        }
        return;
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
      case 'TSEnumDeclaration': {
        const { id } = statement;
        const what = { FunctionDeclaration: 'a function', ClassDeclaration: 'a class', TSEnumDeclaration: 'an enum' };
        if (id != null) this.#set(id.name, { kind: 'other', what: what[statement.type], offset });
        return;
      }
      default:
    }
  }

  #set(name: string, found: TopLevel): void {
    const known = this.#top.get(name);
    // Overloads of a function and a type beside a value bear one name; two values do not.
    const isTwice = known?.kind === 'const' && found.kind === 'const';
    if (isTwice) this.#top.set(name, { kind: 'other', what: 'declared twice', offset: found.offset });
    else if (known?.kind !== 'const') this.#top.set(name, found);
  }

  /** The value at keys of an object literal; null where there is none. */
  #member(value: ScriptExpression, keys: readonly string[]): ScriptExpression | null {
    let here = value;
    for (const key of keys) {
      const bare = unwrapped(here);
      if (bare.type === 'ArrayExpression' && /^\d+$/.test(key)) {
        const item = bare.elements[Number(key)];
        if (item == null || item.type === 'SpreadElement') return null;
        here = item;
        continue;
      }
      if (bare.type !== 'ObjectExpression') return null;
      const property = bare.properties.findLast((one) => keyOf(one) === key);
      if (property === undefined) return null;
      if (property.type !== 'ObjectProperty') throw new NotLiteral(property.start ?? 0, 'is a function');
      here = property.value as ScriptExpression;
    }
    return here;
  }

  // --- expressions --------------------------------------------------------------------------------------------------

  #read(expression: ScriptExpression, scope: Scope, level = 0): Literal {
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
    return this.#read(item as ScriptExpression, scope, level + 1);
  }

  #record(bare: Extract<ScriptExpression, { type: 'ObjectExpression' }>, scope: Scope, level: number): Literal {
    const entries = bare.properties.map((property): [string, Literal] => {
      const key = keyOf(property);
      const offset = property.start ?? 0;
      if (property.type === 'SpreadElement') throw new NotLiteral(offset, '... takes in what is written elsewhere');
      if (key === null) throw new NotLiteral(offset, 'has a key that is computed');
      if (property.type === 'ObjectMethod') throw new NotLiteral(offset, `${key} is a function`);
      return [key, this.#read(property.value as ScriptExpression, scope, level + 1)];
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

  /** What stands in `${}`: a name, or a text itself. */
  #hole(expression: ScriptExpression, scope: Scope, level: number): TextLiteral {
    const bare = unwrapped(expression);
    const at = bare.start ?? 0;
    const isText = /^(?:StringLiteral|NumericLiteral|TemplateLiteral|Identifier|MemberExpression)$/.test(bare.type);
    if (isText) return textOf(this.#read(bare, scope, level + 1), at);
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

  /** `a + b + c` in a row, however many. */
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
      parts.map((part) => textOf(this.#read(part, scope, level + 1), part.start ?? at)),
      at,
    );
  }

  #call(bare: Extract<ScriptExpression, { type: 'CallExpression' }>, scope: Scope, level: number): TextLiteral {
    const at = bare.start ?? 0;
    const method = methodOf(bare);
    if (method === null) throw new NotLiteral(at, `${shownCode(this.#source(bare))} is code, which is never run`);
    const on = this.#read(method.on, scope, level + 1);
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

  /** A constant text of the same file is part of the text; any other name is filled in. */
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
        const value = this.#member(found.value, keys);
        if (value === null) return filled;
        const known = this.#known.get(value);
        if (known !== undefined) return known;
        try {
          const read = textOf(this.#read(value, { ...FILE_SCOPE, open: [...scope.open, root] }, level + 1), at);
          this.#known.set(value, read);
          return read;
        } catch (error) {
          // What is computed under a name of its own is what a case fills in.
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

/** Of a file, that are looked at for marks. */
const MOST_COMMENTS = 20_000;
const MARK_INSTEAD =
  '; a literal inside a function is read where the line above it says "// plumbline: prompt NAME", by #NAME';

const WHAT: Readonly<Record<string, string | undefined>> = {
  ArrowFunctionExpression: 'is a function, which is never run',
  FunctionExpression: 'is a function, which is never run',
  ConditionalExpression: 'chooses between texts',
  AwaitExpression: 'waits for something',
  LogicalExpression: 'chooses between texts',
};

const TAGS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['dedent', dedentTag],
  ['endent', dedentTag],
  ['outdent', outdentTag],
]);

const METHODS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['trim', (text: string) => text.trim()],
  ['trimStart', (text: string) => text.trimStart()],
  ['trimEnd', (text: string) => text.trimEnd()],
]);

function codeInHole(code: string): string {
  const shown = shownCode(code);
  return `\${${shown}} is code; only a name can be filled. Give it a name: const context = ${shown}, and write \${context}`;
}

/** `x.trim()`, `[…].join("x")`, `dedent("…")`; null for any other call. */
function methodOf(
  call: Extract<ScriptExpression, { type: 'CallExpression' }>,
): { readonly name: string; readonly on: ScriptExpression; readonly argument: string | null } | null {
  const { callee, arguments: given } = call;
  const [first] = given;
  if (callee.type === 'Identifier' && TAGS.has(callee.name) && first !== undefined && given.length === 1)
    return { name: callee.name, on: first as ScriptExpression, argument: null };
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return null;
  const { name } = callee.property;
  const on = callee.object as ScriptExpression;
  if (METHODS.has(name) && given.length === 0) return { name, on, argument: null };
  if (name !== 'join' || given.length > 1 || unwrapped(on).type !== 'ArrayExpression') return null;
  if (first === undefined) return { name, on, argument: null };
  return first.type === 'StringLiteral' ? { name, on, argument: first.value } : null;
}

/** Without what says something of the type alone. */
function unwrapped(expression: ScriptExpression): ScriptExpression {
  let here = expression;
  for (;;) {
    switch (here.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ParenthesizedExpression':
        here = here.expression;
        break;
      default:
        return here;
    }
  }
}

/** `user.tier` as its names; null where anything but names stands in it. */
function dotted(expression: ScriptExpression): readonly string[] | null {
  const names: string[] = [];
  let here = unwrapped(expression);
  while (here.type === 'MemberExpression') {
    if (here.computed || here.property.type !== 'Identifier') return null;
    names.unshift(here.property.name);
    here = unwrapped(here.object as ScriptExpression);
  }
  if (here.type === 'ThisExpression') return ['this', ...names];
  return here.type === 'Identifier' ? [here.name, ...names] : null;
}

function isComputed(value: ScriptExpression): boolean {
  return !/^(?:StringLiteral|TemplateLiteral|TaggedTemplateExpression|BinaryExpression)$/.test(unwrapped(value).type);
}

function keyOf(property: Extract<ScriptExpression, { type: 'ObjectExpression' }>['properties'][number]): string | null {
  if (property.type === 'SpreadElement' || property.computed) return null;
  const { key } = property;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : null;
}
