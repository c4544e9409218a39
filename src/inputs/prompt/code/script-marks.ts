/** Finds literals that a comment on the line above names, anywhere in a TypeScript or JavaScript file. */
import type { ScriptProgram } from '../../../text/parsers.ts';

type Declarator = Extract<
  ScriptProgram['program']['body'][number],
  { type: 'VariableDeclaration' }
>['declarations'][number];
export type ScriptExpression = NonNullable<Declarator['init']>;

export interface Mark {
  readonly name: string;
  /** The line below the comment. */
  readonly line: number;
}

export interface Marked {
  /** Null = there is no literal, or more than one. */
  readonly value: ScriptExpression | null;
  readonly why: string;
  readonly offset: number;
  /** Names of the functions around it. */
  readonly inner: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly loc?: { readonly start: { readonly line: number } };
}

const TEXTUAL =
  /^(?:StringLiteral|TemplateLiteral|TaggedTemplateExpression|BinaryExpression|ArrayExpression|TSAsExpression|TSSatisfiesExpression)$/;
const FUNCTION =
  /^(?:Function(?:Declaration|Expression)|ArrowFunctionExpression|ObjectMethod|Class(?:Private)?Method)$/;

/** By name; the caller reports duplicates. */
export function markedLiterals(program: object, marks: readonly Mark[]): ReadonlyMap<string, readonly Marked[]> {
  const found = new Map<string, Marked[]>();
  if (marks.length === 0) return found;
  const lines = new Map<number, { node: Node; inner: ReadonlySet<string> }[]>();
  for (const { line } of marks) lines.set(line, []);
  gather(program as Node, lines);
  for (const { name, line } of marks) {
    const [first, ...more] = lines.get(line)!;
    const why =
      first === undefined
        ? `marks line ${line}, where no text begins; put the comment on the line above the text`
        : `marks line ${line}, where several texts begin; put the prompt on a line of its own`;
    // Only expressions are gathered, which the type of a node does not say.
    const value = first === undefined || more.length > 0 ? null : (first.node as unknown as ScriptExpression);
    const marked = { value, why, offset: first?.node.start ?? 0, inner: first?.inner ?? new Set<string>() };
    found.set(name, [...(found.get(name) ?? []), marked]);
  }
  return found;
}

/** The outermost texts that begin on the requested lines. */
function gather(root: Node, lines: ReadonlyMap<number, { node: Node; inner: ReadonlySet<string> }[]>): void {
  const open: { node: Node; inner: ReadonlySet<string> }[] = [{ node: root, inner: new Set() }];
  while (open.length > 0) {
    const { node, inner } = open.pop()!;
    const wanted = node.loc === undefined ? undefined : lines.get(node.loc.start.line);
    if (wanted !== undefined && TEXTUAL.test(node.type)) {
      wanted.push({ node, inner });
      continue;
    }
    if (wanted !== undefined && isBuilt(node)) {
      wanted.push({ node, inner });
      continue;
    }
    const names = FUNCTION.test(node.type) && inner.size === 0 ? namesIn(node) : inner;
    for (const child of childrenOf(node)) open.push({ node: child, inner: names });
  }
}

/** A call of a text's own method: `"…".trim()`, `[…].join("\n")`. */
function isBuilt(node: Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const { callee } = node as Node & { readonly callee: Node & { readonly object?: Node; readonly name?: string } };
  const on = callee.type === 'MemberExpression' ? callee.object : undefined;
  return (on !== undefined && (TEXTUAL.test(on.type) || isBuilt(on))) || /^(?:de|out|en)dent$/.test(callee.name ?? '');
}

/** Parameters and variables of a function and of the functions inside it. */
function namesIn(root: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { node: Node; binds: boolean }[] = [{ node: root, binds: false }];
  while (open.length > 0) {
    const { node, binds } = open.pop()!;
    if (binds && node.type === 'Identifier') names.add((node as Node & { readonly name: string }).name);
    for (const [key, child] of namedChildren(node)) {
      const isBinding =
        (FUNCTION.test(node.type) && key === 'params') || (node.type === 'VariableDeclarator' && key === 'id');
      open.push({ node: child, binds: isBinding || (binds && key !== 'key' && key !== 'typeAnnotation') });
    }
  }
  return names;
}

function childrenOf(node: Node): readonly Node[] {
  return namedChildren(node).map(([, child]) => child);
}

function namedChildren(node: Node): readonly (readonly [string, Node])[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'loc' || /Comments$/.test(key) || value === null || typeof value !== 'object') return [];
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.flatMap((one) => (isNode(one) ? [[key, one] as const] : []));
  });
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && typeof (value as { type?: unknown }).type === 'string';
}
