/** Checks which inputs templates read from a case, and which cases lack them. */

import { valueAt } from '../text/document.ts';
import { isObject } from '../text/json-object.ts';
import { type Problems, show } from '../text/problem.ts';
import { CASE_KEYS, type Case, type CaseKey } from './case/case.ts';
import { appliesTo } from './per-case.ts';
import type { BoundTemplate } from './template.ts';

/** Inputs that come from the answer or its request, not from the case; a composite names those of its parts. */
const OF_NO_CASE: ReadonlySet<string> = new Set([
  'output',
  'prompt',
  'what its parts read',
  'tool_calls',
  'rival',
  'latency',
  'usage',
  'cost',
  'finish_reason',
  'steps',
  'state',
  'grades',
]);

export interface ReadCases {
  readonly cases: readonly Case[];
  /** Cases whose context comes from their recorded rows. */
  readonly contexts?: Pick<ReadonlySet<string>, 'has'> | undefined;
}

/** Checks that every case has what its templates read. `a|b` = either; a parameter of that name replaces the case's. */
export function checkInputs(
  file: string,
  { cases, contexts }: ReadCases,
  templates: readonly BoundTemplate[],
  problems: Problems,
): void {
  const anyTools = cases.some((row) => row.tools !== undefined);
  for (const template of templates) {
    const { id, spec, parameters } = template;
    checkLabels(file, cases, template, problems);
    const own = template.reads === undefined ? cases : readCases(file, cases, template, problems);
    if (template.reads === undefined && spec.inputs.includes('schema')) checkSchemas(file, cases, template, problems);
    const declared = parameters['inputs'];
    const inputs =
      Array.isArray(declared) && declared.every((name) => typeof name === 'string')
        ? (declared as readonly string[])
        : spec.inputs;
    const needed = inputs.filter((input) => {
      if (OF_NO_CASE.has(input) || spec.optional?.includes(input)) return false;
      // It receives what it reads of `expected` or as a schema under a key of its own.
      if (template.reads !== undefined && /(^|\|)(expected|schema)/.test(input)) return false;
      // All tools may be in the model file; only a dataset that has some of its own must have them everywhere.
      if (input === 'tools' && !anyTools) return false;
      return !input.split('|').some((name) => parameters[name.slice(name.lastIndexOf('.') + 1)] !== undefined);
    });
    const lacking = new Set<string>();
    for (const input of needed) {
      const names = input.split('|');
      for (const row of own) {
        if (names.some((name) => has(row, name) || (name === 'context' && contexts?.has(row.id) === true))) continue;
        lacking.add(row.id);
        problems.add({ file, line: row.line, key: input, message: `case ${show(row.id)} has none; ${id} reads it` });
      }
    }
    if (template.reads === undefined && !spec.inputs.includes('schema'))
      checkValues(file, { cases: own.filter((row) => !lacking.has(row.id)), contexts }, template, problems);
  }
}

/** A schema that does not compile could not score any answer, so any answer reveals it. */
function checkSchemas(file: string, cases: readonly Case[], { id, scorer }: BoundTemplate, problems: Problems): void {
  if (scorer.kind !== 'pure') return;
  for (const row of cases) {
    if (row.schema === undefined) continue;
    const trial = scorer.score({ case: row, output: '', toolCalls: [], messages: [], refused: false });
    if (trial.status !== 'error') continue;
    problems.add({
      file,
      line: row.line,
      key: 'schema',
      message: `case ${show(row.id)}: ${trial.reason}; ${id} reads it`,
    });
  }
}

/** A value that no answer could be scored by is a fault of the case: a malformed behaviour, instruction or list. */
function checkValues(
  file: string,
  { cases, contexts }: ReadCases,
  { id, spec, scorer }: BoundTemplate,
  problems: Problems,
): void {
  if (scorer.kind !== 'pure' || spec.paired === true || spec.repeated === true) return;
  for (const row of cases) {
    // Their context comes with the answer, and all tools may be in the model file.
    if (row.expected === undefined || contexts?.has(row.id) === true) continue;
    const trial = scorer.score({ case: row, output: 'x', toolCalls: [], messages: [], refused: false });
    if (trial.status !== 'error') continue;
    const said = trial.reason.replace(/^the case has no usable /, '');
    if (!said.startsWith('expected')) continue;
    const key = said.slice(0, said.indexOf(':'));
    const message = `case ${show(row.id)}: is not usable by ${id}: ${said.slice(key.length + 2)}`;
    problems.add({ file, line: row.line, key, message });
  }
}

/** The cases that have the key a template reads, with faults of their values; it is also a fault if no case has it. */
function readCases(file: string, cases: readonly Case[], template: BoundTemplate, problems: Problems): readonly Case[] {
  const key = template.reads!;
  const own = cases.filter((row) => appliesTo(template, row));
  if (own.length === 0) {
    const message = `no case has expected.${key}, which ${template.id} reads; write it into the cases that it is to score`;
    problems.add({ file, message });
  }
  for (const row of own) {
    const fault = template.faultOf?.(row) ?? null;
    if (fault !== null)
      problems.add({ file, line: row.line, key: `expected.${key}`, message: `case ${show(row.id)}: ${fault}` });
  }
  return own;
}

/** A label outside the set could never be answered. */
function checkLabels(
  file: string,
  cases: readonly Case[],
  { spec, parameters }: BoundTemplate,
  problems: Problems,
): void {
  const { labels } = parameters;
  if (spec.name !== 'LabelMatch' || !Array.isArray(labels)) return;
  const folded = (text: unknown): string => String(text).normalize('NFC').trim().toLowerCase();
  const known = new Set(labels.map(folded));
  for (const row of cases) {
    const label = isObject(row.expected) ? row.expected['label'] : row.expected;
    if (typeof label !== 'string' || known.has(folded(label))) continue;
    const message = `${show(label)} is none of the labels (${labels.slice(0, 12).join(', ')}${labels.length > 12 ? ', ...' : ''})`;
    problems.add({ file, line: row.line, key: 'expected.label', message });
  }
}

/** A field of a case that templates may read; `metadata` is what other tools call `meta`. */
type Readable = CaseKey | 'metadata';

const READABLE: ReadonlySet<string> = new Set<Readable>([...CASE_KEYS, 'metadata']);

/** The field of the case that an input names. Throws for an unknown name: its template would never be scored. */
function fieldOf(input: string): Readable {
  const [field = ''] = input.split('.', 1);
  if (!READABLE.has(field)) throw new Error(`a template reads "${input}", which neither case nor answer gives`);
  return field as Readable;
}

function has(row: Case, input: string): boolean {
  const field = fieldOf(input);
  const key = input.slice(field.length + 1);
  switch (field) {
    case 'input':
    case 'messages':
      // A case without one is asked by the prompt alone; whether that asks anything is seen when it is rendered.
      return true;
    case 'id':
    case 'cluster':
    case 'context':
    case 'files':
    case 'tools':
    case 'schema':
    case 'split':
    case 'critical':
      return row[field] !== undefined;
    case 'tags':
      return row.tags.length > 0;
    case 'expected':
      return (
        row.expected !== undefined &&
        (key === '' || !isObject(row.expected) || valueAt(row.expected, [key]) !== undefined)
      );
    case 'meta':
    case 'metadata':
      return key === '' ? Object.keys(row.meta).length > 0 : row.meta[key] !== undefined;
    case 'vars':
      return key === '' || Object.hasOwn(row.vars, key);
  }
}
