/** The texts that src writes for people, as its source spells them; a value put in stands as `␣`. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from '@babel/parser';

const SRC = resolve(import.meta.dirname, '../../src');

export interface SourceText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** `key` = it places a problem in a file, `path` = it is part of a path into one, else it is read as it stands. */
  readonly as: 'key' | 'path' | 'text';
}

interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Where a string is no text: modules and types. */
const SILENT: ReadonlySet<string> = new Set([
  'ExportAllDeclaration',
  'ImportDeclaration',
  'ImportExpression',
  'TSLiteralType',
]);
/** Functions that take the path of a key as a list. */
const TAKES_PATH: ReadonlySet<string> = new Set(['adviceIn', 'at', 'follow', 'locate', 'placeOf', 'problemAt']);

function textOf(node: Node): string | null {
  if (node.type === 'StringLiteral') return node['value'] as string;
  if (node.type !== 'TemplateLiteral') return null;
  return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('␣');
}

function nameOf(node: Node | null): string | null {
  if (node?.type !== 'ObjectProperty') return null;
  const key = node['key'] as { name?: string; value?: string };
  return key.name ?? key.value ?? null;
}

/** Calls `see` with every node below and the node that holds it. */
function walk(value: unknown, parent: Node | null, see: (node: Node, parent: Node | null) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, parent, see);
    return;
  }
  if (!isNode(value) || SILENT.has(value.type)) return;
  see(value, parent);
  for (const [field, child] of Object.entries(value)) {
    if (field !== 'loc' && !field.endsWith('Comments') && typeof child === 'object') walk(child, value, see);
  }
}

function files(folder: string): readonly string[] {
  return readdirSync(resolve(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .map((file) => `${folder === '' ? '' : `${folder}/`}${file.replaceAll('\\', '/')}`);
}

const tree = (source: string): unknown => parse(source, { sourceType: 'module', plugins: ['typescript'] }).program;

/** Elements of the lists that a call gives to a function that takes a path. */
function pathsOf(node: Node): readonly Node[] {
  if (node.type !== 'CallExpression' || !TAKES_PATH.has((node['callee'] as { name?: string }).name ?? '')) return [];
  const lists = (node['arguments'] as Node[]).filter(({ type }) => type === 'ArrayExpression');
  return lists.flatMap((list) => list['elements'] as Node[]);
}

export function textsIn(file: string, source: string): readonly SourceText[] {
  const found: SourceText[] = [];
  const parts = new Set<Node>();
  walk(tree(source), null, (node, parent) => {
    for (const part of pathsOf(node)) parts.add(part);
    const text = textOf(node);
    if (text === null) return;
    const as = parts.has(node) ? 'path' : nameOf(parent) === 'key' && !text.includes(' ') ? 'key' : 'text';
    found.push({ file, line: node.loc.start.line, text, as });
  });
  return found;
}

export function sourceTexts(): readonly SourceText[] {
  return files('').flatMap((file) => textsIn(file, readFileSync(resolve(SRC, file), 'utf8')));
}

/** Names of all options that a command reads: `name: { type: 'string' }` in the files of the commands. */
export function commandOptions(): ReadonlySet<string> {
  const names = new Set<string>(['help', 'version']);
  for (const file of files('cli')) {
    walk(tree(readFileSync(resolve(SRC, file), 'utf8')), null, (node, parent) => {
      if (node.type !== 'ObjectProperty' || parent?.type !== 'ObjectExpression') return;
      const value = node['value'] as Node;
      if (value.type !== 'ObjectExpression') return;
      const types = (value['properties'] as Node[]).filter((property) => nameOf(property) === 'type');
      if (types.some((property) => ['string', 'boolean'].includes(textOf(property['value'] as Node) ?? ''))) {
        names.add(nameOf(node)!);
      }
    });
  }
  return names;
}

/** Names of the commands, as `cli/main.ts` finds them. */
export function commandNames(): ReadonlySet<string> {
  const names = new Set<string>();
  walk(tree(readFileSync(resolve(SRC, 'cli/main.ts'), 'utf8')), null, (node) => {
    if (node.type !== 'VariableDeclarator' || (node['id'] as { name?: string }).name !== 'COMMANDS') return;
    for (const property of (node['init'] as { properties: Node[] }).properties) names.add(nameOf(property)!);
  });
  return names;
}
