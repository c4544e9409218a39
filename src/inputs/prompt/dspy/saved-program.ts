/** Reads a program that DSPy saved as JSON into signatures: nothing is constructed, and a pickle is never read. */
import type { Json } from '../../../text/digest.ts';
import { isObject } from '../../../text/json-object.ts';
import { NotLiteral } from '../code/literal.ts';
import type { Demo, Signature, SignatureField } from './signature.ts';

type Block = { readonly [key: string]: Json };

/** What one `dspy.Predict` saves. */
export function isPredictor(value: Json): value is Block {
  return isObject(value) && Array.isArray(value['demos']) && signatureIn(value as Block) !== null;
}

/** A file of named predictors, or of a single one. */
export function isSavedProgram(value: Json): boolean {
  return isPredictor(value) || (isObject(value) && Object.values(value).some((one) => isPredictor(one as Json)));
}

/** Predictors by their names in the program, in its order. */
export function predictorsOf(value: Json): readonly Signature[] {
  if (isPredictor(value)) return [predictorOf('program', value)];
  return Object.entries(value as Block).flatMap(([name, one]) => (isPredictor(one) ? [predictorOf(name, one)] : []));
}

export function predictorOf(name: string, value: Block): Signature {
  const { instructions, fields } = signatureIn(value)!;
  const demos = (value['demos'] as readonly Json[]).map((demo, index): Demo => {
    if (!isObject(demo)) throw new NotLiteral(null, `${name}: demos[${index}] is no object of fields`);
    return demo as Demo;
  });
  const read = fields.map((field, index) => fieldOf(field, demos, `${name}: fields[${index}]`));
  const first = firstOutput(read);
  const kindAt = (index: number): SignatureField['kind'] =>
    first === null ? null : index < first ? 'input' : 'output';
  return { name, instructions, fields: read.map((field, index) => ({ ...field, kind: kindAt(index) })), demos };
}

function signatureIn(value: Block): { readonly instructions: string; readonly fields: readonly Json[] } | null {
  const signature = value['extended_signature'] ?? value['signature'] ?? null;
  if (!isObject(signature)) return null;
  const { instructions, fields } = signature as Block;
  return typeof instructions === 'string' && Array.isArray(fields) ? { instructions, fields } : null;
}

/** The file contains no field names: they are in a generated description or in the demos. */
function fieldOf(field: Json, demos: readonly Demo[], where: string): Omit<SignatureField, 'kind'> {
  const { prefix, description } = isObject(field) ? (field as Block) : {};
  if (typeof prefix !== 'string') throw new NotLiteral(null, `${where} has no prefix, as DSPy writes it`);
  const said = typeof description === 'string' ? description : null;
  const own = said === null ? null : (/^\$\{(\w{1,200})\}$/.exec(said)?.[1] ?? null);
  const keys = new Set(demos.flatMap((demo) => Object.keys(demo)));
  const called = [...keys].filter((key) => bare(key) === bare(prefix));
  const name = own ?? (called.length === 1 ? called[0]! : null);
  return { name, label: name ?? prefix, description: own === null ? said : null, type: null };
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** Inputs come before outputs. Of two fields the second is the output, and `reasoning` is always the first output. */
function firstOutput(fields: readonly { readonly name: string | null }[]): number | null {
  if (fields.length === 2) return 1;
  const reasoning = fields.findIndex(({ name }) => name === 'reasoning');
  return reasoning > 0 ? reasoning : null;
}
