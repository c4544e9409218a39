/** Constants of Python as literals, from the parsed file alone: nothing is imported, called or run. */
import type { Tree as PythonTree, SyntaxNode } from '@lezer/common';
import { placeOf } from '../../../text/utf8.ts';
import { type CodeSource, type Declared, markedName, shownCode } from './code-source.ts';
import {
  changed,
  cleandoc,
  type Hole,
  joined,
  type Literal,
  MOST_LEVELS,
  NotLiteral,
  pythonStrip,
  type TextLiteral,
  textOf,
  textwrapDedent,
} from './literal.ts';
import { NO_PYTHON } from './python-lines.ts';
import { quotedAt, unescaped } from './python-text.ts';

type Named =
  | { readonly kind: 'value'; readonly value: SyntaxNode; readonly offset: number }
  | { readonly kind: 'class'; readonly names: ReadonlyMap<string, Named>; readonly offset: number }
  | { readonly kind: 'import'; readonly offset: number }
  | { readonly kind: 'other'; readonly what: string; readonly offset: number };

interface Scope {
  /** False inside a function, whose names hide those of the file. */
  readonly sees: (name: string) => boolean;
  /** Names being read, so that a circle ends. */
  readonly open: readonly string[];
}

const FILE_SCOPE: Scope = { sees: () => true, open: [] };
const MOST_MARKS = 200;
const MARK_INSTEAD =
  '; a literal inside a function is read where the line above it says "# plumbline: prompt NAME", by #NAME';

/** Throws `NotLiteral` at the first place that is no Python. */
export function pythonSource(tree: PythonTree, text: string): CodeSource {
  tree.iterate({
    enter({ type, from }) {
      if (type.isError) throw new NotLiteral(from, NO_PYTHON);
    },
  });
  return new PythonSource(tree, text);
}

class PythonSource implements CodeSource {
  readonly #text: string;
  readonly #top: ReadonlyMap<string, Named>;
  readonly #marked = new Map<string, Declared>();
  /** Constants that were read already, by their offset: each is read once, however often it is named. */
  readonly #known = new Map<number, Literal>();

  constructor(tree: PythonTree, text: string) {
    this.#text = text;
    this.#top = this.#namesOf(tree.topNode);
    this.#readMarks(tree);
  }

  find(selector: string): Declared | null {
    const marked = this.#marked.get(selector);
    if (marked !== undefined) return marked;
    const [root = '', ...keys] = selector.split('.');
    let found = this.#top.get(root);
    while (found?.kind === 'class' && keys.length > 0) found = found.names.get(keys.shift()!);
    if (found === undefined) return null;
    switch (found.kind) {
      case 'value': {
        const value = this.#member(found.value, keys);
        if (value === null) return null;
        const read = (): Literal => this.#read(value, { ...FILE_SCOPE, open: [root] });
        return { name: selector, offset: value.from, read };
      }
      case 'import':
        throw new NotLiteral(found.offset, 'is imported; name the file that it is written in');
      case 'class':
        throw new NotLiteral(
          found.offset,
          `is a class; name a text of it: ${[...found.names.keys()].slice(0, 8).join(', ')}`,
        );
      case 'other':
        throw new NotLiteral(found.offset, `${found.what}${MARK_INSTEAD}`);
    }
  }

  texts(): readonly Declared[] {
    const all = (names: ReadonlyMap<string, Named>, prefix: string): readonly Declared[] =>
      [...names].flatMap(([name, found]) => {
        if (found.kind === 'class') return all(found.names, `${prefix}${name}.`);
        return found.kind === 'value' ? this.#textsIn(`${prefix}${name}`, found.value, 0) : [];
      });
    return [...all(this.#top, ''), ...this.#marked.values()].sort((a, b) => a.offset - b.offset);
  }

  #textsIn(name: string, value: SyntaxNode, level: number): readonly Declared[] {
    if (value.name === 'DictionaryExpression' && level < 3)
      return this.#entriesOf(value).flatMap(([key, item]) =>
        key === null ? [] : this.#textsIn(`${name}.${key}`, item, level + 1),
      );
    const isText = /^(?:String|FormatString|ContinuedString|BinaryExpression|ParenthesizedExpression)$/.test(
      value.name,
    );
    const isBuilt = value.name === 'CallExpression' && this.#methodOf(value) !== null;
    const found = isText || isBuilt ? this.find(name) : null;
    return found === null ? [] : [found];
  }

  // --- names --------------------------------------------------------------------------------------------------------

  /** What a module or the body of a class assigns, in order. A name that is assigned twice, or in a branch, is no constant. */
  #namesOf(body: SyntaxNode): ReadonlyMap<string, Named> {
    const names = new Map<string, Named>();
    const set = (name: string, found: Named): void => {
      const what = 'is assigned more than once; a constant has one value';
      names.set(name, names.has(name) ? { kind: 'other', what, offset: found.offset } : found);
    };
    for (const statement of childrenOf(body)) {
      const offset = statement.from;
      switch (statement.name) {
        case 'AssignStatement':
          for (const [name, value] of this.#assigned(statement))
            set(
              name,
              value === null
                ? { kind: 'other', what: 'is not assigned one text', offset }
                : { kind: 'value', value, offset },
            );
          break;
        case 'ImportStatement':
          for (const name of this.#imported(statement)) names.set(name, { kind: 'import', offset });
          break;
        case 'ClassDefinition': {
          const inside = statement.getChild('Body');
          const own = statement.getChild('VariableName');
          if (own !== null && inside !== null)
            names.set(this.#source(own), { kind: 'class', names: this.#namesOf(inside), offset });
          break;
        }
        case 'FunctionDefinition':
        case 'DecoratedStatement': {
          const own = (statement.getChild('FunctionDefinition') ?? statement).getChild('VariableName');
          if (own !== null)
            names.set(this.#source(own), { kind: 'other', what: 'is a function, which is never run', offset });
          break;
        }
        case 'ExpressionStatement':
        case 'Comment':
          break;
        default:
          for (const name of this.#assignedIn(statement))
            set(name, { kind: 'other', what: 'is assigned in a branch or a loop', offset });
      }
    }
    return names;
  }

  /** `A = B = "…"` assigns both; null where several values are unpacked. */
  #assigned(statement: SyntaxNode): readonly (readonly [string, SyntaxNode | null])[] {
    const parts = childrenOf(statement).filter(({ name }) => name !== 'TypeDef');
    const value = parts.at(-1);
    const isOne = parts.every(({ name }, index) => name !== ',' || index === parts.length - 1);
    const targets = parts.slice(0, -1).filter(({ name }) => name === 'VariableName');
    if (value === undefined || parts.at(-2)?.name !== 'AssignOp') return [];
    return targets.map((target) => [this.#source(target), isOne ? value : null] as const);
  }

  #assignedIn(statement: SyntaxNode): readonly string[] {
    const names: string[] = [];
    statement.cursor().iterate((node) => {
      if (node.name === 'FunctionDefinition' || node.name === 'ClassDefinition') return false;
      if (node.name !== 'AssignStatement' && node.name !== 'UpdateStatement') return;
      const target = node.node.firstChild;
      if (target?.name === 'VariableName') names.push(this.#source(target));
    });
    return names;
  }

  #imported(statement: SyntaxNode): readonly string[] {
    const parts = childrenOf(statement);
    const after = parts.findIndex(({ name }) => name === 'import');
    return parts
      .slice(after + 1)
      .filter(({ name }, index, all) => name === 'VariableName' && all[index + 1]?.name !== 'as')
      .map((part) => this.#source(part));
  }

  #readMarks(tree: PythonTree): void {
    const cursor = tree.cursor();
    do {
      const name = cursor.name === 'Comment' ? markedName(this.#source(cursor)) : null;
      if (name === null || this.#marked.size >= MOST_MARKS) continue;
      const offset = cursor.from;
      const line = placeOf(this.#text, offset).line + 1;
      const isTwice = this.#marked.has(name);
      const { values, inner } = this.#textsAt(tree, line);
      const read = (): Literal => {
        if (isTwice) throw new NotLiteral(offset, 'is the name of two marked texts');
        const [value, second] = values;
        if (value === undefined || second !== undefined)
          throw new NotLiteral(
            offset,
            `marks line ${line}, where ${value === undefined ? 'no text begins' : 'several texts begin'}; put the comment on the line above the text`,
          );
        return this.#read(value, { open: [], sees: (one) => !inner.has(one) });
      };
      this.#marked.set(name, { name, offset: values[0]?.from ?? offset, read, isMarked: true });
    } while (cursor.next());
  }

  /** The outermost texts that begin on a line, and the names of the functions around them. */
  #textsAt(
    tree: PythonTree,
    line: number,
  ): { readonly values: readonly SyntaxNode[]; readonly inner: ReadonlySet<string> } {
    const values: SyntaxNode[] = [];
    const inner = new Set<string>();
    tree.iterate({
      enter: (node) => {
        if (placeOf(this.#text, node.from).line > line || placeOf(this.#text, node.to).line < line) return false;
        if (node.name === 'FunctionDefinition' || node.name === 'LambdaExpression')
          for (const name of this.#boundIn(node.node)) inner.add(name);
        const isCall = node.name === 'CallExpression' && this.#methodOf(node.node) !== null;
        const isText =
          /^(?:String|FormatString|ContinuedString|BinaryExpression|ArrayExpression)$/.test(node.name) || isCall;
        if (!isText || placeOf(this.#text, node.from).line !== line) return;
        values.push(node.node);
        return false;
      },
    });
    return { values, inner };
  }

  #boundIn(body: SyntaxNode): readonly string[] {
    const names = childrenOf(body.getChild('ParamList') ?? body).filter(({ name }) => name === 'VariableName');
    return [...names.map((name) => this.#source(name)), ...this.#assignedIn(body.getChild('Body') ?? body)];
  }

  /** The value at keys of a dictionary or list literal; null where there is none. */
  #member(value: SyntaxNode, keys: readonly string[]): SyntaxNode | null {
    let here = value;
    for (const key of keys) {
      const items = here.name === 'ArrayExpression' && /^\d+$/.test(key) ? itemsOf(here) : null;
      const found =
        items === null
          ? here.name === 'DictionaryExpression'
            ? this.#entriesOf(here).findLast(([name]) => name === key)?.[1]
            : undefined
          : items[Number(key)];
      if (found === undefined) return null;
      here = found;
    }
    return here;
  }

  /** A key that is no text is null, and so is what `**` takes in. */
  #entriesOf(dictionary: SyntaxNode): readonly (readonly [string | null, SyntaxNode])[] {
    const parts = childrenOf(dictionary).filter(({ name }) => name !== 'Comment');
    const entries: (readonly [string | null, SyntaxNode])[] = [];
    for (const [index, part] of parts.entries()) {
      if (part.name === '**') entries.push([null, part]);
      if (part.name !== ':') continue;
      const [key, value] = [parts[index - 1], parts[index + 1]];
      if (key === undefined || value === undefined) continue;
      entries.push([key.name === 'String' ? this.#plain(key) : null, value]);
    }
    return entries;
  }

  // --- expressions --------------------------------------------------------------------------------------------------

  #read(node: SyntaxNode, scope: Scope, level = 0): Literal {
    const at = node.from;
    if (level > MOST_LEVELS) throw new NotLiteral(at, `is nested deeper than ${MOST_LEVELS} levels`);
    switch (node.name) {
      case 'String':
        return { kind: 'text', segments: [this.#plain(node)], at };
      case 'FormatString':
        return this.#formatted(node, scope, level);
      case 'ContinuedString':
        return joined(
          childrenOf(node)
            .filter(({ name }) => name !== 'Comment')
            .map((part) => textOf(this.#read(part, scope, level + 1), part.from)),
          at,
        );
      case 'ParenthesizedExpression': {
        const [inside] = itemsOf(node);
        if (inside === undefined) throw new NotLiteral(at, 'is empty');
        return this.#read(inside, scope, level + 1);
      }
      case 'BinaryExpression':
        return this.#sum(node, scope, level);
      case 'CallExpression':
        return this.#call(node, scope, level);
      case 'ArrayExpression':
      case 'TupleExpression':
        return { kind: 'list', items: itemsOf(node).map((item) => this.#read(item, scope, level + 1)) };
      case 'DictionaryExpression':
        return {
          kind: 'record',
          entries: new Map(this.#entriesOf(node).map(([key, value]) => this.#entry(key, value, scope, level))),
        };
      case 'Boolean':
        return { kind: 'plain', value: this.#source(node) === 'True' };
      case 'None':
        return { kind: 'plain', value: null };
      case 'Number':
      case 'UnaryExpression': {
        const value = Number(this.#source(node).replaceAll('_', ''));
        if (Number.isFinite(value)) return { kind: 'plain', value };
        throw new NotLiteral(at, `${shownCode(this.#source(node))} is code`);
      }
      case 'VariableName':
      case 'MemberExpression':
        return this.#named(node, scope, level);
      default:
        throw new NotLiteral(at, `${shownCode(this.#source(node))} is code, which is never run${MARK_INSTEAD}`);
    }
  }

  #entry(key: string | null, value: SyntaxNode, scope: Scope, level: number): [string, Literal] {
    if (key === null) throw new NotLiteral(value.from, 'has a key that is no text, or takes in another dictionary');
    return [key, this.#read(value, scope, level + 1)];
  }

  #plain(node: SyntaxNode): string {
    const { prefix, from, to } = quotedAt(this.#text, node.from, node.to);
    const raw = this.#text.slice(from, to);
    return prefix.includes('r') ? raw : unescaped(raw, node.from);
  }

  #formatted(node: SyntaxNode, scope: Scope, level: number): TextLiteral {
    const { prefix, from, to } = quotedAt(this.#text, node.from, node.to);
    const texts: TextLiteral[] = [];
    const add = (start: number, end: number): void => {
      const raw = this.#text.slice(start, end).replaceAll('{{', '{').replaceAll('}}', '}');
      texts.push({ kind: 'text', segments: [prefix.includes('r') ? raw : unescaped(raw, start)], at: node.from });
    };
    let end = from;
    for (const replacement of node.getChildren('FormatReplacement')) {
      add(end, replacement.from);
      texts.push(this.#hole(replacement, scope, level));
      end = replacement.to;
    }
    add(end, to);
    return joined(texts, node.from);
  }

  /** What stands in braces: a name, or a text itself. */
  #hole(replacement: SyntaxNode, scope: Scope, level: number): TextLiteral {
    const parts = childrenOf(replacement).filter(({ name }) => name !== '{' && name !== '}');
    const [inside] = parts;
    const shown = shownCode(this.#source(replacement));
    if (inside !== undefined && parts.length > 1)
      throw new NotLiteral(
        inside.from,
        `${shown} is formatted by code; only a name can be filled: put the formatted text into a variable, and write {${'name'}}`,
      );
    if (inside !== undefined && /^(?:VariableName|MemberExpression|String|Number)$/.test(inside.name))
      return textOf(this.#read(inside, scope, level + 1), inside.from);
    throw new NotLiteral(
      replacement.from,
      `${shown} is code; only a name can be filled. Give it a name: context = ${inside === undefined ? '…' : shownCode(this.#source(inside))}, and write {context}`,
    );
  }

  /** `a + b + c` in a row, however many. */
  #sum(node: SyntaxNode, scope: Scope, level: number): TextLiteral {
    const parts: SyntaxNode[] = [];
    let here = node;
    while (here.name === 'BinaryExpression') {
      const operator = here.getChild('ArithOp');
      if (operator === null || this.#source(operator) !== '+')
        throw new NotLiteral(node.from, `${shownCode(this.#source(here))} is code, which is never run`);
      parts.unshift(here.lastChild!);
      here = here.firstChild!;
    }
    parts.unshift(here);
    if (parts.every(({ name }) => name === 'Number'))
      throw new NotLiteral(node.from, 'is a sum of numbers, not a text');
    return joined(
      parts.map((part) => textOf(this.#read(part, scope, level + 1), part.from)),
      node.from,
    );
  }

  #call(node: SyntaxNode, scope: Scope, level: number): TextLiteral {
    const method = this.#methodOf(node);
    if (method === null)
      throw new NotLiteral(node.from, `${shownCode(this.#source(node))} is code, which is never run${MARK_INSTEAD}`);
    const on = this.#read(method.on, scope, level + 1);
    switch (method.name) {
      case 'join': {
        if (on.kind !== 'list') throw new NotLiteral(node.from, 'joins what is no list in brackets');
        const between = textOf(this.#read(method.argument!, scope, level + 1), node.from);
        return joined(
          on.items.map((item) => textOf(item, node.from)),
          node.from,
          between,
        );
      }
      case 'dedent':
        return changed(textOf(on, node.from), textwrapDedent);
      case 'cleandoc':
        return changed(textOf(on, node.from), cleandoc);
      case 'strip':
      case 'lstrip':
      case 'rstrip': {
        const side = { strip: 'both', lstrip: 'left', rstrip: 'right' } as const;
        const chars = method.argument === null ? undefined : this.#plain(method.argument);
        return changed(textOf(on, node.from), (text) =>
          pythonStrip(text, chars, side[method.name as keyof typeof side]),
        );
      }
      default:
        throw new NotLiteral(node.from, `${method.name}() is code, which is never run`);
    }
  }

  /** `"…".strip()`, `textwrap.dedent("…")`, `"\n".join([…])`; null for any other call. */
  #methodOf(
    call: SyntaxNode,
  ): { readonly name: string; readonly on: SyntaxNode; readonly argument: SyntaxNode | null } | null {
    const [callee, list] = childrenOf(call);
    if (callee === undefined || list?.name !== 'ArgList') return null;
    const given = itemsOf(list);
    const [first] = given;
    const called = this.#source(callee);
    if (/^(?:(?:textwrap\.)?dedent|(?:inspect\.)?cleandoc)$/.test(called))
      return first !== undefined && given.length === 1
        ? { name: called.replace(/^.*\./, ''), on: first, argument: null }
        : null;
    if (callee.name !== 'MemberExpression') return null;
    const property = callee.getChild('PropertyName');
    const on = callee.firstChild;
    if (property === null || on === null) return null;
    const name = this.#source(property);
    if (/^[lr]?strip$/.test(name) && given.length <= 1 && (first === undefined || first.name === 'String'))
      return { name, on, argument: first ?? null };
    const isList = first?.name === 'ArrayExpression' || first?.name === 'TupleExpression';
    return name === 'join' && isList && given.length === 1 ? { name, on: first!, argument: on } : null;
  }

  /** A constant text of the same file is part of the text; any other name is filled in. */
  #named(node: SyntaxNode, scope: Scope, level: number): Literal {
    const name = this.#source(node);
    if (!/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name))
      throw new NotLiteral(
        node.from,
        `${shownCode(name)} is code; only a name can be filled. Give it a name of its own, and write {name}`,
      );
    const [root = '', ...keys] = name.split('.');
    const hole: Hole = { name, ...placeOf(this.#text, node.from) };
    const filled: Literal = { kind: 'text', segments: [hole], at: node.from };
    if (!scope.sees(root)) return filled;
    let found = this.#top.get(root);
    while (found?.kind === 'class' && keys.length > 0) found = found.names.get(keys.shift()!);
    switch (found?.kind) {
      case undefined:
      case 'class':
      case 'other':
        return filled;
      case 'import':
        throw new NotLiteral(
          node.from,
          `${name} is imported, and no other file is looked into; write its text here, or fill it in under a name of its own`,
        );
      case 'value': {
        if (scope.open.includes(root)) throw new NotLiteral(node.from, `${root} is made from itself`);
        const value = keys.length === 0 ? found.value : null;
        const isText =
          value !== null &&
          /^(?:String|FormatString|ContinuedString|ParenthesizedExpression|BinaryExpression|Number|ArrayExpression|DictionaryExpression)$/.test(
            value.name,
          );
        const isBuilt = value?.name === 'CallExpression' && this.#methodOf(value) !== null;
        // What is computed under a name of its own is what a case fills in.
        if (!isText && !isBuilt) return filled;
        const known = this.#known.get(value!.from);
        if (known !== undefined) return known;
        const read = textOf(this.#read(value!, { ...FILE_SCOPE, open: [...scope.open, root] }, level + 1), node.from);
        this.#known.set(value!.from, read);
        return read;
      }
    }
  }

  #source({ from, to }: { readonly from: number; readonly to: number }): string {
    return this.#text.slice(from, to);
  }
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** What stands between brackets, without the brackets, commas and comments. */
function itemsOf(list: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(list).filter(({ name }) => !/^[()[\],]$|^Comment$/.test(name));
}
