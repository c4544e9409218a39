/** Reads classes of a Python file that are DSPy signatures: their docstring and fields, from the parsed file alone. */
import type { SyntaxNode } from '@lezer/common';
import type { Signature, SignatureField } from '../dspy/signature.ts';
import { cleandoc, type Literal, NotLiteral, textOf } from './literal.ts';
import type { Named } from './python-names.ts';
import { childrenOf, type PythonNodes } from './python-nodes.ts';

export interface SignatureReader {
  readonly nodes: PythonNodes;
  readonly read: (value: SyntaxNode) => Literal;
}

/** Top-level names that derive from `dspy.Signature`. */
export function signatureClasses(
  top: ReadonlyMap<string, Named>,
  { nodes }: SignatureReader,
): ReadonlyMap<string, SyntaxNode> {
  const found = [...top].flatMap(([name, named]): [string, SyntaxNode][] => {
    const bases = named.kind === 'class' ? named.node.getChild('ArgList') : null;
    const isOne = bases !== null && childrenOf(bases).some((base) => /^(?:dspy\.)?Signature$/.test(nodes.source(base)));
    return isOne && named.kind === 'class' ? [[name, named.node]] : [];
  });
  return new Map(found);
}

/** Throws `NotLiteral` if something would have to be run. */
export function signatureOf(name: string, node: SyntaxNode, reader: SignatureReader): Signature {
  const statements = childrenOf(node.getChild('Body')!);
  const fields = statements.flatMap((statement) => fieldIn(statement, reader));
  if (fields.length === 0) throw new NotLiteral(node.from, `${name} has no InputField and no OutputField`);
  const said = docstring(statements, reader);
  const names = (kind: SignatureField['kind']): string =>
    fields.flatMap((field) => (field.kind === kind ? [`\`${field.name}\``] : [])).join(', ');
  // DSPy's default instructions if nobody wrote any.
  const instructions = said ?? `Given the fields ${names('input')}, produce the fields ${names('output')}.`;
  return { name, instructions, fields, demos: [] };
}

function docstring(statements: readonly SyntaxNode[], { read }: SignatureReader): string | null {
  const first = statements.find(({ name }) => name !== ':' && name !== 'Comment');
  const value = first?.name === 'ExpressionStatement' ? first.firstChild : null;
  if (value === null || value === undefined || !/^(?:String|ContinuedString)$/.test(value.name)) return null;
  return cleandoc(plainText(read(value), value.from));
}

function plainText(literal: Literal, at: number): string {
  const { segments } = textOf(literal, at);
  if (segments.some((segment) => typeof segment !== 'string'))
    throw new NotLiteral(at, 'has names filled in by code; DSPy knows the text, and it cannot be read here');
  return segments.join('');
}

/** `name: type = dspy.InputField(desc="…")`. */
function fieldIn(statement: SyntaxNode, reader: SignatureReader): readonly SignatureField[] {
  const { nodes } = reader;
  const call = statement.name === 'AssignStatement' ? statement.getChild('CallExpression') : null;
  const called = call?.firstChild;
  const kind = called == null ? undefined : /^(?:dspy\.)?(Input|Output)Field$/.exec(nodes.source(called))?.[1];
  const own = statement.getChild('VariableName');
  if (call == null || kind === undefined || own === null) return [];
  const name = nodes.source(own);
  const type = statement.getChild('TypeDef');
  const given = argumentsOf(call, nodes);
  const desc = given.get('desc');
  const description = desc === undefined ? null : plainText(reader.read(desc), desc.from);
  // DSPy describes bounds in the text that it sends.
  const bounds = [...given.keys()].filter((key) => key !== 'desc' && key !== 'prefix');
  const said = type === null ? 'str' : nodes.source(type).replace(/^:\s*/, '');
  return [
    {
      name,
      label: name,
      description: description === `\${${name}}` ? null : description,
      kind: kind === 'Input' ? 'input' : 'output',
      type: bounds.length === 0 ? said : `${said} with ${bounds.join(', ')}`,
    },
  ];
}

function argumentsOf(call: SyntaxNode, nodes: PythonNodes): ReadonlyMap<string, SyntaxNode> {
  const parts = childrenOf(call.getChild('ArgList') ?? call).filter(({ name }) => name !== 'Comment');
  const found = new Map<string, SyntaxNode>();
  for (const [index, part] of parts.entries()) {
    const [key, value] = [parts[index - 1], parts[index + 1]];
    if (part.name === 'AssignOp' && key?.name === 'VariableName' && value !== undefined)
      found.set(nodes.source(key), value);
    if (part.name === '*' || part.name === '**') throw new NotLiteral(part.from, 'takes in what is written elsewhere');
  }
  return found;
}
