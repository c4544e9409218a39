/** Evaluates Python expressions as literals: texts, lists and records, and the text methods that need no run. */
import type { SyntaxNode } from '@lezer/common';
import { placeOf } from '../../../text/utf8.ts';
import { shownCode } from './code-source.ts';
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
import type { Named } from './python-names.ts';
import { childrenOf, itemsOf, type PythonNodes } from './python-nodes.ts';
import { quotedAt, unescaped } from './python-text.ts';

export interface Scope {
  /** False inside a function, whose names hide those of the file. */
  readonly sees: (name: string) => boolean;
  /** Names being read, so that a cycle ends. */
  readonly open: readonly string[];
}

export const FILE_SCOPE: Scope = { sees: () => true, open: [] };
export const MARK_INSTEAD =
  '; a literal inside a function is read where the line above it says "# plumbline: prompt NAME", by #NAME';

export class PythonExpressions {
  readonly #nodes: PythonNodes;
  readonly #top: ReadonlyMap<string, Named>;
  /** Constants already read, by their offset: each is read once, however often it is named. */
  readonly #known = new Map<number, Literal>();

  constructor(nodes: PythonNodes, top: ReadonlyMap<string, Named>) {
    this.#nodes = nodes;
    this.#top = top;
  }

  /** Throws `NotLiteral` if something would have to be run. */
  read(node: SyntaxNode, scope: Scope, level = 0): Literal {
    const at = node.from;
    if (level > MOST_LEVELS) throw new NotLiteral(at, `is nested deeper than ${MOST_LEVELS} levels`);
    switch (node.name) {
      case 'String':
        return { kind: 'text', segments: [this.#nodes.plain(node)], at };
      case 'FormatString':
        return this.#formatted(node, scope, level);
      case 'ContinuedString':
        return joined(
          childrenOf(node)
            .filter(({ name }) => name !== 'Comment')
            .map((part) => textOf(this.read(part, scope, level + 1), part.from)),
          at,
        );
      case 'ParenthesizedExpression': {
        const [inside] = itemsOf(node);
        if (inside === undefined) throw new NotLiteral(at, 'is empty');
        return this.read(inside, scope, level + 1);
      }
      case 'BinaryExpression':
        return this.#sum(node, scope, level);
      case 'CallExpression':
        return this.#call(node, scope, level);
      case 'ArrayExpression':
      case 'TupleExpression':
        return { kind: 'list', items: itemsOf(node).map((item) => this.#value(item, scope, level + 1)) };
      case 'DictionaryExpression':
        return {
          kind: 'record',
          entries: new Map(this.#nodes.entriesOf(node).map(([key, value]) => this.#entry(key, value, scope, level))),
        };
      case 'Boolean':
        return { kind: 'plain', value: this.#nodes.source(node) === 'True' };
      case 'None':
        return { kind: 'plain', value: null };
      case 'Number':
      case 'UnaryExpression': {
        const value = Number(this.#nodes.source(node).replaceAll('_', ''));
        if (Number.isFinite(value)) return { kind: 'plain', value };
        throw new NotLiteral(at, `${shownCode(this.#nodes.source(node))} is code`);
      }
      case 'VariableName':
      case 'MemberExpression':
        return this.#named(node, scope, level);
      default:
        throw new NotLiteral(at, `${shownCode(this.#nodes.source(node))} is code, which is never run${MARK_INSTEAD}`);
    }
  }

  #entry(key: string | null, value: SyntaxNode, scope: Scope, level: number): [string, Literal] {
    if (key === null) throw new NotLiteral(value.from, 'has a key that is no text, or takes in another dictionary');
    return [key, this.#value(value, scope, level + 1)];
  }

  /** In a list or dictionary a name may stand for a list or dictionary of the same file. */
  #value(node: SyntaxNode, scope: Scope, level: number): Literal {
    const root = node.name === 'VariableName' ? this.#nodes.source(node) : '';
    const found = scope.sees(root) ? this.#top.get(root) : undefined;
    if (found?.kind !== 'value' || !/^(?:Array|Dictionary|Tuple)Expression$/.test(found.value.name))
      return this.read(node, scope, level);
    if (scope.open.includes(root)) throw new NotLiteral(node.from, `${root} is made from itself`);
    return this.read(found.value, { ...FILE_SCOPE, open: [...scope.open, root] }, level);
  }

  #formatted(node: SyntaxNode, scope: Scope, level: number): TextLiteral {
    const { prefix, from, to } = quotedAt(this.#nodes.text, node.from, node.to);
    const texts: TextLiteral[] = [];
    const add = (start: number, end: number): void => {
      const raw = this.#nodes.text.slice(start, end).replaceAll('{{', '{').replaceAll('}}', '}');
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

  /** The content of braces: a name, or a text itself. */
  #hole(replacement: SyntaxNode, scope: Scope, level: number): TextLiteral {
    const parts = childrenOf(replacement).filter(({ name }) => name !== '{' && name !== '}');
    const [inside] = parts;
    const shown = shownCode(this.#nodes.source(replacement));
    if (inside !== undefined && parts.length > 1)
      throw new NotLiteral(
        inside.from,
        `${shown} is formatted by code; only a name can be filled: put the formatted text into a variable, and write {${'name'}}`,
      );
    if (inside !== undefined && /^(?:VariableName|MemberExpression|String|Number)$/.test(inside.name))
      return textOf(this.read(inside, scope, level + 1), inside.from);
    throw new NotLiteral(
      replacement.from,
      `${shown} is code; only a name can be filled. Give it a name: context = ${inside === undefined ? '…' : shownCode(this.#nodes.source(inside))}, and write {context}`,
    );
  }

  /** A chain `a + b + c` of any length. */
  #sum(node: SyntaxNode, scope: Scope, level: number): TextLiteral {
    const parts: SyntaxNode[] = [];
    let here = node;
    while (here.name === 'BinaryExpression') {
      const operator = here.getChild('ArithOp');
      if (operator === null || this.#nodes.source(operator) !== '+')
        throw new NotLiteral(node.from, `${shownCode(this.#nodes.source(here))} is code, which is never run`);
      parts.unshift(here.lastChild!);
      here = here.firstChild!;
    }
    parts.unshift(here);
    if (parts.every(({ name }) => name === 'Number'))
      throw new NotLiteral(node.from, 'is a sum of numbers, not a text');
    return joined(
      parts.map((part) => textOf(this.read(part, scope, level + 1), part.from)),
      node.from,
    );
  }

  #call(node: SyntaxNode, scope: Scope, level: number): TextLiteral {
    const method = this.#nodes.methodOf(node);
    if (method === null)
      throw new NotLiteral(
        node.from,
        `${shownCode(this.#nodes.source(node))} is code, which is never run${MARK_INSTEAD}`,
      );
    const on = this.read(method.on, scope, level + 1);
    switch (method.name) {
      case 'join': {
        if (on.kind !== 'list') throw new NotLiteral(node.from, 'joins what is no list in brackets');
        const between = textOf(this.read(method.argument!, scope, level + 1), node.from);
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
        const chars = method.argument === null ? undefined : this.#nodes.plain(method.argument);
        return changed(textOf(on, node.from), (text) =>
          pythonStrip(text, chars, side[method.name as keyof typeof side]),
        );
      }
      default:
        throw new NotLiteral(node.from, `${method.name}() is code, which is never run`);
    }
  }

  /** A constant text of the same file becomes part of the text; any other name is filled in. */
  #named(node: SyntaxNode, scope: Scope, level: number): Literal {
    const name = this.#nodes.source(node);
    if (!/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name))
      throw new NotLiteral(
        node.from,
        `${shownCode(name)} is code; only a name can be filled. Give it a name of its own, and write {name}`,
      );
    const [root = '', ...keys] = name.split('.');
    const hole: Hole = { name, ...placeOf(this.#nodes.text, node.from) };
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
        const isBuilt = value?.name === 'CallExpression' && this.#nodes.methodOf(value) !== null;
        // What is computed under a name of its own is filled in by a case.
        if (!isText && !isBuilt) return filled;
        const known = this.#known.get(value!.from);
        if (known !== undefined) return known;
        const read = textOf(this.read(value!, { ...FILE_SCOPE, open: [...scope.open, root] }, level + 1), node.from);
        this.#known.set(value!.from, read);
        return read;
      }
    }
  }
}
