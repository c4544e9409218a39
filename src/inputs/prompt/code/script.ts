/** Reads TypeScript and JavaScript constants as literals, from the parsed file: nothing is imported, called or run. */
import type { ScriptProgram } from '../../../text/parsers.ts';
import { type CodeSource, type Declared, type DeclaredSignature, markedName } from './code-source.ts';
import { type Literal, NotLiteral } from './literal.ts';
import { FILE_SCOPE, MARK_INSTEAD, ScriptExpressions } from './script-expressions.ts';
import { type Marked, markedLiterals, type ScriptExpression } from './script-marks.ts';
import { type TopLevel, topLevelOf } from './script-names.ts';
import { keyOf, memberOf, methodOf, unwrapped } from './script-nodes.ts';
import { textsInScript } from './script-texts.ts';

export function scriptSource(program: ScriptProgram, text: string): CodeSource {
  return new ScriptSource(program, text);
}

/** The most comments of a file that are searched for marks. */
const MOST_COMMENTS = 20_000;

class ScriptSource implements CodeSource {
  readonly #program: ScriptProgram;
  readonly #text: string;
  readonly #top: ReadonlyMap<string, TopLevel>;
  readonly #expressions: ScriptExpressions;
  readonly #marked: ReadonlyMap<string, readonly Marked[]>;

  constructor(program: ScriptProgram, text: string) {
    this.#program = program;
    this.#text = text;
    this.#top = topLevelOf(program);
    this.#expressions = new ScriptExpressions(text, this.#top);
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
        const value = memberOf(found.value, keys);
        if (value === null) return null;
        const read = (): Literal => this.#expressions.read(value, { ...FILE_SCOPE, open: [root] });
        return { name: selector, offset: value.start ?? found.offset, read };
      }
      case 'import':
        throw new NotLiteral(found.offset, `is imported from ${found.from}; name the file that it is written in`);
      case 'other':
        throw new NotLiteral(found.offset, `is ${found.what}; only a const can be read${MARK_INSTEAD}`);
    }
  }

  names(): readonly string[] {
    return [...this.#top].flatMap(([name, { kind }]) => (kind === 'const' ? [name] : []));
  }

  texts(): readonly Declared[] {
    const constants = [...this.#top].flatMap(([name, found]) =>
      found.kind === 'const' ? this.#textsIn(name, found.value, 0) : [],
    );
    const marked = [...this.#marked].flatMap(([name, marks]) => this.#marker(name, marks));
    return [...constants, ...marked].sort((a, b) => a.offset - b.offset);
  }

  writtenTexts(): ReadonlyMap<string, readonly string[]> {
    return textsInScript(this.#program, this.#text);
  }

  signatures(): ReadonlyMap<string, DeclaredSignature> {
    return new Map();
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
      return this.#expressions.read(mark!.value, { inner: mark!.inner, open: [] });
    };
    return { name, offset, read, isMarked: true };
  }
}
