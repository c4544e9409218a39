/** Reads the syntax tree of a Python file: the kinds of its nodes, and what they say. */
import type { SyntaxNode } from '@lezer/common';
import { quotedAt, unescaped } from './python-text.ts';

/** What a call does to a text: its name, its subject and its arguments. */
export interface PythonMethod {
  readonly name: string;
  readonly on: SyntaxNode;
  readonly argument: SyntaxNode | null;
}

export class PythonNodes {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  source({ from, to }: { readonly from: number; readonly to: number }): string {
    return this.text.slice(from, to);
  }

  plain(node: SyntaxNode): string {
    const { prefix, from, to } = quotedAt(this.text, node.from, node.to);
    const raw = this.text.slice(from, to);
    return prefix.includes('r') ? raw : unescaped(raw, node.from);
  }

  /** The value at keys of a dictionary or list literal; null if there is none. */
  member(value: SyntaxNode, keys: readonly string[]): SyntaxNode | null {
    let here = value;
    for (const key of keys) {
      const items = here.name === 'ArrayExpression' && /^\d+$/.test(key) ? itemsOf(here) : null;
      const found =
        items === null
          ? here.name === 'DictionaryExpression'
            ? this.entriesOf(here).findLast(([name]) => name === key)?.[1]
            : undefined
          : items[Number(key)];
      if (found === undefined) return null;
      here = found;
    }
    return here;
  }

  /** A key that is not a text is null, and so is the operand of `**`. */
  entriesOf(dictionary: SyntaxNode): readonly (readonly [string | null, SyntaxNode])[] {
    const parts = childrenOf(dictionary).filter(({ name }) => name !== 'Comment');
    const entries: (readonly [string | null, SyntaxNode])[] = [];
    for (const [index, part] of parts.entries()) {
      if (part.name === '**') entries.push([null, part]);
      if (part.name !== ':') continue;
      const [key, value] = [parts[index - 1], parts[index + 1]];
      if (key === undefined || value === undefined) continue;
      entries.push([key.name === 'String' ? this.plain(key) : null, value]);
    }
    return entries;
  }

  /** `"…".strip()`, `textwrap.dedent("…")`, `"\n".join([…])`; null for any other call. */
  methodOf(call: SyntaxNode): PythonMethod | null {
    const [callee, list] = childrenOf(call);
    if (callee === undefined || list?.name !== 'ArgList') return null;
    const given = itemsOf(list);
    const [first] = given;
    const called = this.source(callee);
    if (/^(?:(?:textwrap\.)?dedent|(?:inspect\.)?cleandoc)$/.test(called))
      return first !== undefined && given.length === 1
        ? { name: called.replace(/^.*\./, ''), on: first, argument: null }
        : null;
    if (callee.name !== 'MemberExpression') return null;
    const property = callee.getChild('PropertyName');
    const on = callee.firstChild;
    if (property === null || on === null) return null;
    const name = this.source(property);
    if (/^[lr]?strip$/.test(name) && given.length <= 1 && (first === undefined || first.name === 'String'))
      return { name, on, argument: first ?? null };
    const isList = first?.name === 'ArrayExpression' || first?.name === 'TupleExpression';
    return name === 'join' && isList && given.length === 1 ? { name, on: first!, argument: on } : null;
  }
}

export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The nodes between brackets, without the brackets, commas and comments. */
export function itemsOf(list: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(list).filter(({ name }) => !/^[()[\],]$|^Comment$/.test(name));
}
