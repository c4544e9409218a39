/** Reads constants of Python as literals, from the parsed file alone: nothing is imported, called or run. */
import type { Tree as PythonTree, SyntaxNode } from '@lezer/common';
import type { CodeSource, Declared, DeclaredSignature } from './code-source.ts';
import { type Literal, NotLiteral } from './literal.ts';
import { FILE_SCOPE, MARK_INSTEAD, PythonExpressions } from './python-expressions.ts';
import { NO_PYTHON } from './python-lines.ts';
import { markedTexts } from './python-marks.ts';
import { type Named, namesOf } from './python-names.ts';
import { PythonNodes } from './python-nodes.ts';
import { signatureClasses, signatureOf } from './python-signatures.ts';
import { textsInPython } from './python-texts.ts';

/** Throws `NotLiteral` at the first place that is not Python. */
export function pythonSource(tree: PythonTree, text: string): CodeSource {
  tree.iterate({
    enter({ type, from }) {
      if (type.isError) throw new NotLiteral(from, NO_PYTHON);
    },
  });
  return new PythonSource(tree, text);
}

class PythonSource implements CodeSource {
  readonly #tree: PythonTree;
  readonly #nodes: PythonNodes;
  readonly #top: ReadonlyMap<string, Named>;
  readonly #expressions: PythonExpressions;
  readonly #marked: ReadonlyMap<string, Declared>;

  constructor(tree: PythonTree, text: string) {
    const nodes = new PythonNodes(text);
    const top = namesOf(tree.topNode, nodes);
    const expressions = new PythonExpressions(nodes, top);
    this.#tree = tree;
    this.#nodes = nodes;
    this.#top = top;
    this.#expressions = expressions;
    this.#marked = markedTexts(tree, nodes, (value, inner) =>
      expressions.read(value, { open: [], sees: (name) => !inner.has(name) }),
    );
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
        const value = this.#nodes.member(found.value, keys);
        if (value === null) return null;
        const read = (): Literal => this.#expressions.read(value, { ...FILE_SCOPE, open: [root] });
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

  names(): readonly string[] {
    return [...this.#top].flatMap(([name, { kind }]) => (kind === 'value' ? [name] : []));
  }

  texts(): readonly Declared[] {
    const all = (names: ReadonlyMap<string, Named>, prefix: string): readonly Declared[] =>
      [...names].flatMap(([name, found]) => {
        if (found.kind === 'class') return all(found.names, `${prefix}${name}.`);
        return found.kind === 'value' ? this.#textsIn(`${prefix}${name}`, found.value, 0) : [];
      });
    return [...all(this.#top, ''), ...this.#marked.values()].sort((a, b) => a.offset - b.offset);
  }

  writtenTexts(): ReadonlyMap<string, readonly string[]> {
    return textsInPython(this.#tree, this.#nodes);
  }

  signatures(): ReadonlyMap<string, DeclaredSignature> {
    const reader = { nodes: this.#nodes, read: (value: SyntaxNode) => this.#expressions.read(value, FILE_SCOPE) };
    return new Map(
      [...signatureClasses(this.#top, reader)].map(([name, node]) => [
        name,
        { offset: node.from, read: () => signatureOf(name, node, reader) },
      ]),
    );
  }

  #textsIn(name: string, value: SyntaxNode, level: number): readonly Declared[] {
    if (value.name === 'DictionaryExpression' && level < 3)
      return this.#nodes
        .entriesOf(value)
        .flatMap(([key, item]) => (key === null ? [] : this.#textsIn(`${name}.${key}`, item, level + 1)));
    const isText = /^(?:String|FormatString|ContinuedString|BinaryExpression|ParenthesizedExpression)$/.test(
      value.name,
    );
    const isBuilt = value.name === 'CallExpression' && this.#nodes.methodOf(value) !== null;
    const found = isText || isBuilt ? this.find(name) : null;
    return found === null ? [] : [found];
  }
}
