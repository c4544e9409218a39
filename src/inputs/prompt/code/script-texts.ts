/** Every text in a TypeScript or JavaScript file, by the top-level statement that contains it. */
import type { ScriptProgram } from '../../../text/parsers.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const TEXT = /^(?:StringLiteral|TemplateLiteral|DirectiveLiteral|JSXText)$/;

/** As written, holes included. A module name in an import is not a text of the file. */
export function textsInScript(program: ScriptProgram, text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  // In the parser's types a position may be missing; after parsing it never is.
  for (const statement of program.program.body as unknown as readonly Node[]) {
    if (statement.type === 'ImportDeclaration' || statement.type === 'ExportAllDeclaration') continue;
    const texts: string[] = [];
    gather(statement, text, texts);
    const name = nameOf(statement);
    found.set(name, [...(found.get(name) ?? []), ...texts]);
  }
  return found;
}

function gather(root: Node, text: string, into: string[]): void {
  const open: Node[] = [root];
  const all: Node[] = [];
  while (open.length > 0) {
    const node = open.pop()!;
    if (TEXT.test(node.type)) all.push(node);
    else open.push(...childrenOf(node));
  }
  for (const { start, end } of all.sort((a, b) => a.start - b.start)) into.push(text.slice(start, end));
}

/** The name that the statement declares; texts without a name are all grouped together. */
function nameOf(statement: Node): string {
  const { declaration } = statement as Node & { readonly declaration?: Node | null };
  const bare = declaration ?? statement;
  const { id, declarations } = bare as Node & {
    readonly id?: Named | null;
    readonly declarations?: readonly { readonly id: Named }[];
  };
  return id?.name ?? declarations?.map((one) => one.id.name ?? '').join(',') ?? '';
}

interface Named {
  readonly name?: string;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'loc' || /Comments$/.test(key) || value === null || typeof value !== 'object') return [];
    return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isNode);
  });
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && typeof (value as { type?: unknown }).type === 'string';
}
