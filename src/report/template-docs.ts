/** Describes the template library from its specs: the list, one template in full, and the documentation pages. */
import { z } from 'zod';
import type { TemplateSpec } from '../inputs/template.ts';
import { type Digest, digestOf, type Json } from '../text/digest.ts';
import { wrap } from '../text/wrap.ts';
import { fenced } from './escape.ts';

export const GROUPS: Readonly<Record<string, string>> = {
  A: 'Format and structure',
  B: 'Text match',
  C: 'Similarity',
  D: 'Retrieval',
  E: 'Task and agent',
  F: 'Tool calls',
  G: 'Safety and refusal',
  H: 'Style and tone',
  I: 'Conversation',
  J: 'Classification',
  K: 'Operational',
  L: 'Composition',
};

const SCALES: Readonly<Record<TemplateSpec['scale'], string>> = {
  bin: '0 or 1',
  '3pt': '0, 0.5 or 1',
  '5pt': '0, 0.25, 0.5, 0.75 or 1',
  ratio: 'a share, 0 to 1',
  real: '0 to 1',
};

const KINDS: Readonly<Record<TemplateSpec['kind'], string>> = {
  deterministic: 'computed, no model asked',
  judge: 'asks the judge',
  embedding: 'asks the embedding model',
  hybrid: 'computed first, the judge for what is left open',
};

/** One row of `plumbline templates --json`. */
export interface LibraryRow {
  readonly name: string;
  readonly version: string;
  readonly kind: string;
  readonly inputs: readonly string[];
  readonly scale: string;
  readonly pass: number;
  readonly shape: readonly string[];
  readonly digest: Digest;
  readonly group: string;
  readonly optional: readonly string[];
  readonly passRule: string;
  readonly summary: string;
  readonly experimental: boolean;
}

/** `digest` is the template's without a suite's parameters. */
export function libraryRow(spec: TemplateSpec): LibraryRow {
  const { name, version, kind, inputs, scale, pass, shape, group, passRule, summary } = spec;
  const digest = digestOf({ name, version, pinned: spec.pinned?.replaceAll('\r\n', '\n') });
  const optional = spec.optional ?? [];
  return {
    name,
    version,
    kind,
    inputs,
    scale,
    pass,
    shape,
    digest,
    group,
    optional,
    passRule,
    summary,
    experimental: spec.experimental === true,
  };
}

/** Grouped, in the library's order within each group. */
export function grouped(
  specs: readonly TemplateSpec[],
): readonly (readonly [letter: string, specs: readonly TemplateSpec[]])[] {
  return Object.keys(GROUPS)
    .map((letter) => [letter, specs.filter(({ group }) => group === letter)] as const)
    .filter(([, members]) => members.length > 0);
}

export function libraryText(specs: readonly TemplateSpec[], width: number): string {
  const sections = grouped(specs).map(([letter, members]) => {
    const entries = members.map((spec) => {
      const head = `  ${spec.name.padEnd(24)} ${spec.kind}, ${spec.scale}${standing(spec, ', ')}`;
      return `${head}\n${wrap(spec.summary, width, '    ')}`;
    });
    return `${letter}. ${GROUPS[letter]}\n${entries.join('\n')}`;
  });
  const count = `${specs.length} templates. 1 is good, always.`;
  return `${sections.join('\n\n')}\n\n${wrap(`${count} "plumbline templates NAME" shows inputs, parameters, pass rule and an example.`, width)}\n`;
}

/** `experimental` or `advisory` if the template is one of these. */
function standing(spec: TemplateSpec, before: string): string {
  if (spec.experimental === true) return `${before}experimental`;
  return spec.advisory === true ? `${before}advisory` : '';
}

/** What the example's call took, in words; empty when the template does not read it. */
function exampleCall({ example: { call = {} } }: TemplateSpec): string {
  const { latencyMs, usage, costUsd, earlier } = call;
  const facts = [
    ...(latencyMs === undefined ? [] : [`took ${latencyMs} ms`]),
    ...(usage === undefined ? [] : [`${usage.promptTokens} prompt and ${usage.completionTokens} completion tokens`]),
    ...(costUsd === undefined ? [] : [`$${costUsd}`]),
    ...(earlier === undefined
      ? []
      : [`earlier answers: ${earlier.map(({ output }) => JSON.stringify(output)).join(', ')}`]),
  ];
  return facts.length === 0 ? '' : ` (${facts.join('; ')})`;
}

function exampleScore({ example: { score } }: TemplateSpec): number {
  return Number(score.toFixed(4));
}

function exampleCase(spec: TemplateSpec): string {
  return JSON.stringify(spec.example.case);
}

export function templateText(spec: TemplateSpec, width: number): string {
  const field = (name: string, text: string): string => wrap(text, width, ' '.repeat(12), `${name}:`.padEnd(12));
  const parameters = parametersOf(spec);
  const optional = spec.optional ?? [];
  const lines = [
    `${spec.name} ${spec.version}`,
    wrap(spec.summary, width),
    '',
    field('kind', `${spec.kind} (${KINDS[spec.kind]})`),
    field('reads', spec.inputs.join(', ')),
    ...(optional.length === 0 ? [] : [field('may read', optional.join(', '))]),
    field('scale', `${spec.scale} (${SCALES[spec.scale]})`),
    field('passes', `${spec.passRule} (score >= ${spec.pass})`),
    field('failures', `suggest: ${spec.shape.join(', then ')}`),
    ...(spec.experimental === true ? [field('status', 'experimental: reported, never blocks')] : []),
    ...(spec.advisory === true ? [field('status', 'advisory: reported, blocks only with blocking: true')] : []),
    ...(parameters.length === 0
      ? []
      : ['parameters:', ...parameters.map(({ name, type }) => wrap(`${name}: ${type}`, width, '  '))]),
    field('digest', libraryRow(spec).digest.slice(0, 23)),
    '',
    'Example:',
    '  # suite',
    `  ${spec.example.suite}`,
    '  # case',
    `  ${exampleCase(spec)}`,
    `  # answer${exampleCall(spec)}`,
    ...spec.example.output.split('\n').map((line) => `  ${line}`),
    `  # score ${exampleScore(spec)}`,
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

interface ParameterText {
  readonly name: string;
  readonly type: string;
}

/** The parameters a suite may set, as described by the template's schema. */
export function parametersOf(spec: TemplateSpec): readonly ParameterText[] {
  const schema = z.toJSONSchema(spec.parameters, { io: 'input', unrepresentable: 'any' }) as {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
  };
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const needed = schema.required?.includes(name) === true ? ['required'] : [];
    const preset = property.default === undefined ? [] : [`default ${JSON.stringify(property.default)}`];
    const notes = [...needed, ...preset, ...(property.description === undefined ? [] : [property.description])];
    return { name, type: [typeText(property), ...notes].join('; ') };
  });
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly default?: Json;
  readonly description?: string;
}

function typeText(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeText))].join(' or ');
  if (schema.type === 'array')
    return schema.items === undefined || Object.keys(schema.items).length === 0
      ? 'list'
      : `list of ${typeText(schema.items)}`;
  if (schema.type === 'object') return 'mapping';
  return schema.type === undefined ? 'any value' : String(schema.type);
}

/** `d-retrieval.md` */
export function pageName(letter: string): string {
  return `${letter.toLowerCase()}-${GROUPS[letter]!.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.md`;
}

const NOTE = '<!-- Written by scripts/templates-docs.ts from the library itself; edit the templates. -->';

/** One page of the documentation: a table of the group, then each template with its example. */
export function groupPage(
  letter: string,
  specs: readonly TemplateSpec[],
  rubrics: (name: string) => readonly string[],
): string {
  const rows = specs.map(
    (spec) =>
      `| [${spec.name}](#${spec.name.toLowerCase()}) | ${spec.kind} | ${spec.scale} | ${cell(spec.inputs.join(', '))} | ${cell(spec.passRule)} | ${spec.shape.join(', ')} |`,
  );
  const sections = specs.map((spec) => templateSection(spec, rubrics(spec.name)));
  return [
    NOTE,
    '',
    `# ${letter}. ${GROUPS[letter]}`,
    '',
    '| template | kind | scale | reads | passes when | a failure suggests |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    sections.join('\n'),
  ].join('\n');
}

function templateSection(spec: TemplateSpec, rubric: readonly string[]): string {
  const parameters = parametersOf(spec);
  const optional = spec.optional ?? [];
  return [
    `## ${spec.name}`,
    '',
    spec.summary,
    '',
    `Version ${spec.version}, ${KINDS[spec.kind]}. Score ${SCALES[spec.scale]}, 1 = good; a case passes at ${spec.pass} and more.${spec.experimental === true ? ' Experimental: reported, never blocks.' : ''}${spec.advisory === true ? ' Advisory: reported, blocks only with `blocking: true`.' : ''}`,
    ...(optional.length === 0 ? [] : ['', `It may also read ${optional.map((name) => `\`${name}\``).join(', ')}.`]),
    ...(parameters.length === 0 ? [] : ['', ...parameters.map(({ name, type }) => `- \`${name}\`: ${type}`)]),
    ...(rubric.length === 0 ? [] : ['', ...rubric]),
    '',
    fenced(spec.example.suite, 'yaml'),
    fenced(exampleCase(spec), 'json'),
    `An answer that scores ${exampleScore(spec)}${exampleCall(spec)}:`,
    fenced(spec.example.output),
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

export function indexPage(specs: readonly TemplateSpec[]): string {
  const groups = grouped(specs).flatMap(([letter, members]) => [
    `## [${letter}. ${GROUPS[letter]}](${pageName(letter)})`,
    '',
    '| template | kind | scale | passes at | reads | what it tells |',
    '|---|---|---|---|---|---|',
    ...members.map((spec) => {
      const link = `[${spec.name}](${pageName(letter)}#${spec.name.toLowerCase()})`;
      return `| ${link} | ${spec.kind}${standing(spec, ', ')} | ${spec.scale} | ${spec.pass} | ${cell(spec.inputs.join(', '))} | ${cell(spec.summary)} |`;
    }),
    '',
  ]);
  return [
    NOTE,
    '',
    '# The template library',
    '',
    `${specs.length} templates. One polarity: 1 is good, always. A failed call or an unreadable judge is \`unscored\`, never 0.`,
    '',
    'Scales: `bin` 0 or 1; `3pt` 0, 0.5 or 1; `5pt` five steps from 0 to 1; `ratio` a share; `real` anything from 0 to 1. An experimental template never blocks, an advisory one only with `blocking: true`.',
    '',
    ...groups,
  ].join('\n');
}
