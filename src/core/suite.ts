/** A suite file and all it names -> the ruler of a target: cases, bound templates, judge, split, parameters. */
import { z } from 'zod';
import { type Case, loadCases } from './cases.ts';
import { isObject } from './chat.ts';
import { canonical, type Digest, digestOf, digestOfText, type Json, sha256Hex } from './digest.ts';
import {
  type Document,
  follow,
  type Path,
  Problems,
  problemAt,
  readDocument,
  readText,
  show,
  suggestion,
  valueAt,
} from './document.ts';
import { check, checkValue } from './schema.ts';
import type { BoundTemplate, TemplateSpec } from './template.ts';
import { resolvePath, type Tree } from './tree.ts';

export interface JudgeConfig {
  readonly provider: string;
  readonly model: string;
  readonly temperature?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly seed?: number | undefined;
  readonly params: { readonly [key: string]: Json };
  readonly structured: 'json-schema' | 'tool' | 'text';
  readonly votes: number;
  /** Model names the server may report besides the pinned one. */
  readonly reportsAs: readonly string[];
}

export interface Suite {
  readonly file: string;
  readonly datasetFile: string;
  readonly cases: readonly Case[];
  readonly templates: readonly BoundTemplate[];
  readonly judge?: JudgeConfig | undefined;
  /** Embedding model for embedding templates and failure review. */
  readonly embedding?:
    | { readonly provider: string; readonly model: string; readonly dimensions?: number | undefined }
    | undefined;
  /** K_max. */
  readonly repeats: number;
  /** Per cent of cases (of clusters) held out. */
  readonly holdout: number;
  readonly minKappa: number;
  /** Files read besides suite and dataset (schemas, labels, rubrics, calibration), with their digests. */
  readonly files: readonly { readonly path: string; readonly digest: Digest }[];
  /** Digest over everything that can move a score. */
  readonly digest: Digest;
  readonly datasetDigest: Digest;
  readonly source: Json;
}

const NAME = z.string().min(1).max(300);
/** The name of a template; which names there are is the library's to say. */
export const TEMPLATE_NAME = z.string().min(1).max(100);
const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const path = z.string().min(1);

/** Keys that every template entry may have beside the template's own parameters. */
const COMMON = {
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,99}$/u, 'letters, digits and . _ : - only')
    .optional()
    .describe('Default: use.'),
  margin: points.optional().describe("Points; default the gate's."),
  floor: points.optional().describe('Points that head must keep.'),
  blocking: z.boolean().optional(),
  pass: share.optional().describe('A case passes at this score, 0..1.'),
  'min-kappa': share.optional(),
  calibration: path.optional().describe('Rows of case, judge, human.'),
};
const COMMON_KEYS: ReadonlySet<string> = new Set(['use', ...Object.keys(COMMON)]);
const ENTRY = z.looseObject({ use: TEMPLATE_NAME, ...COMMON });

const JUDGE = z.strictObject({
  provider: NAME.default('default'),
  model: NAME,
  temperature: z.number().min(0).max(2).optional(),
  'max-tokens': z.int().min(1).optional(),
  seed: z.int().optional(),
  params: z.record(z.string(), z.unknown()).default({}),
  structured: z.enum(['json-schema', 'tool', 'text']).default('json-schema'),
  votes: z
    .int()
    .min(1)
    .max(15)
    .refine((n) => n % 2 === 1, 'must be odd, so that a vote always decides')
    .default(1),
  'reports-as': z
    .union([NAME, z.array(NAME)])
    .default([])
    .describe('Model names the server may report besides the pinned one.'),
});

/** The whole of a suite file; a template's own parameters are checked by the template. */
export const SUITE_SCHEMA = z.strictObject({
  description: z.string().optional(),
  dataset: path.describe('.jsonl, .json or .csv, relative to this file.'),
  templates: z.array(z.union([TEMPLATE_NAME, ENTRY])).min(1),
  judge: JUDGE.optional(),
  embedding: z
    .strictObject({ provider: NAME.default('default'), model: NAME, dimensions: z.int().min(1).optional() })
    .optional(),
  repeats: z.int().min(1).max(100).default(1),
  split: z
    .strictObject({ holdout: z.number().min(0).max(90).default(0) })
    .prefault({})
    .describe('Per cent held out.'),
  'min-kappa': share.default(0.6),
});

/** What a suite cannot know by itself; each is checked only when given. */
export interface SuiteSurroundings {
  /** All template names there are, for "did you mean". */
  readonly knownNames?: readonly string[] | undefined;
  /** Names of the config's providers. */
  readonly providers?: readonly string[] | undefined;
}

/** Template names a suite uses, nested ones too; `NAME#tokens` asks for a template's token counter. Never fails. */
export function suiteTemplateNames(tree: Tree, path: string): readonly string[] {
  const document = readDocument(tree, path, new Problems());
  const names = new Set<string>();
  const collect = (value: Json | undefined): void => {
    if (typeof value === 'string') names.add(value);
    else if (Array.isArray(value)) for (const item of value as readonly Json[]) collect(item);
    else if (isObject(value)) {
      const { use } = value;
      if (typeof use === 'string') {
        names.add(use);
        if (Object.keys(value).some((key) => key.endsWith('-tokens'))) names.add(`${use}#tokens`);
      }
      for (const item of Object.values(value)) if (typeof item === 'object') collect(item);
    }
  };
  if (document !== null) collect(valueAt(document.value, ['templates']));
  return [...names].sort();
}

/**
 * A suite with its cases and bound templates; null when a problem was noted: unknown names, parameters a template
 * refuses, files that are not there, a judge that is needed and missing, cases that lack what a template reads.
 */
export function loadSuite(
  tree: Tree,
  path: string,
  specs: ReadonlyMap<string, TemplateSpec>,
  problems: Problems,
  surroundings: SuiteSurroundings = {},
): Suite | null {
  const document = readDocument(tree, path, problems);
  if (document === null) return null;
  const before = problems.count;
  const read = check(document, SUITE_SCHEMA, problems);
  // Templates and cases are looked at even when the file has faults, so that one report names all.
  const library = new FileReader(tree, document, problems);
  const templates = bindAll(document, specs, surroundings.knownNames ?? [...specs.keys()], library, problems);
  const datasetFile = isText(document, ['dataset']) ? follow(document, ['dataset'], path, problems) : null;
  const cases = datasetFile === null ? null : loadCases(tree, datasetFile, problems, problemAt(document, ['dataset']));
  if (read === null) return null;
  checkJudges(document, read, templates, surroundings.providers, problems);
  if (cases !== null && datasetFile !== null) checkInputs(datasetFile, cases, templates, problems);
  if (problems.count > before || cases === null || datasetFile === null) return null;

  const judge = read.judge && toJudge(read.judge);
  const datasetDigest = digestOfCases(cases);
  const holdout = read.split.holdout;
  const minKappa = read['min-kappa'];
  return {
    file: path,
    datasetFile,
    cases,
    templates,
    judge,
    embedding: read.embedding,
    repeats: read.repeats,
    holdout,
    minKappa,
    files: library.files(),
    digest: digestOf({
      templates: templates
        .map((template) => ({
          id: template.id,
          digest: template.digest,
          pass: template.pass,
          margin: template.margin,
          floor: template.floor,
          blocking: template.blocking,
          calibration: template.calibration && {
            digest: digestOfText(template.calibration.text),
            minKappa: template.calibration.minKappa,
          },
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      judge: judge as unknown as Json | undefined,
      embedding: read.embedding,
      dataset: datasetDigest,
      repeats: read.repeats,
      holdout,
    }),
    datasetDigest,
    source: document.value,
  };
}

function toJudge(block: z.infer<typeof JUDGE>): JudgeConfig {
  const reports = block['reports-as'];
  return {
    provider: block.provider,
    model: block.model,
    temperature: block.temperature,
    maxTokens: block['max-tokens'],
    seed: block.seed,
    params: block.params as { readonly [key: string]: Json },
    structured: block.structured,
    votes: block.votes,
    reportsAs: typeof reports === 'string' ? [reports] : reports,
  };
}

// --- binding --------------------------------------------------------------------------------------------------------

/** Reads the files that a suite names, each once, and remembers what it read. */
class FileReader {
  readonly #tree: Tree;
  readonly #document: Document;
  readonly #problems: Problems;
  readonly #texts = new Map<string, string>();

  constructor(tree: Tree, document: Document, problems: Problems) {
    this.#tree = tree;
    this.#document = document;
    this.#problems = problems;
  }

  /** Text of the file that `named` is, seen from the suite file. */
  read(named: string, at: Path): string | null {
    const place = problemAt(this.#document, at);
    const file = resolvePath(this.#document.file, named);
    if (file === null) {
      this.#problems.add({
        ...place,
        message: `${show(named)} is not a path inside the repository; write a relative path with / that does not leave it`,
      });
      return null;
    }
    const text = this.#texts.get(file) ?? readText(this.#tree, file, this.#problems, place);
    if (text !== null) this.#texts.set(file, text);
    return text;
  }

  files(): Suite['files'] {
    return [...this.#texts]
      .map(([file, text]) => ({ path: file, digest: digestOf(contentOf(file, text)) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/** A JSON file by its value, so that key order does not matter; any other file by its text. */
function contentOf(file: string, text: string): Json {
  if (file.endsWith('.json')) {
    try {
      return JSON.parse(text) as Json;
    } catch {
      // Whoever reads it says so.
    }
  }
  return text.replaceAll('\r\n', '\n');
}

function bindAll(
  document: Document,
  specs: ReadonlyMap<string, TemplateSpec>,
  knownNames: readonly string[],
  files: FileReader,
  problems: Problems,
): readonly BoundTemplate[] {
  const listed = valueAt(document.value, ['templates']);
  const bound: BoundTemplate[] = [];
  const ids = new Map<string, number>();
  for (const [index, entry] of (Array.isArray(listed) ? (listed as readonly Json[]) : []).entries()) {
    const at: Path = ['templates', index];
    const block = typeof entry === 'string' ? { use: entry } : entry;
    if (!isObject(block) || typeof block['use'] !== 'string' || block['use'] === '') continue;
    const use = block['use'];
    const useAt = typeof entry === 'string' ? at : [...at, 'use'];
    const spec = specs.get(use);
    const id = typeof block['id'] === 'string' ? block['id'] : use;
    const first = ids.get(id);
    if (first === undefined) ids.set(id, index);
    else {
      const message = `${show(id)} is the id of templates[${first}] already; give one of the two an id of its own (id: ...)`;
      problems.add({ ...problemAt(document, block['id'] === undefined ? useAt : [...at, 'id']), message });
    }
    if (spec === undefined) {
      problems.add({
        ...problemAt(document, useAt),
        message: `${show(use)} is not a template${suggestion(use, knownNames)} ("plumbline templates" lists them)`,
      });
      continue;
    }
    const template = bindOne(document, at, id, block, spec, specs, files, problems);
    if (template !== null) bound.push(template);
  }
  return bound;
}

function bindOne(
  document: Document,
  at: Path,
  id: string,
  block: { readonly [key: string]: Json | undefined },
  spec: TemplateSpec,
  specs: ReadonlyMap<string, TemplateSpec>,
  files: FileReader,
  problems: Problems,
): BoundTemplate | null {
  const before = problems.count;
  const own = Object.fromEntries(Object.entries(block).filter(([key]) => !COMMON_KEYS.has(key)));
  const parameters = checkValue(spec.parameters, own, (fault) => {
    problems.add({
      ...problemAt(document, [...at, ...fault.path], fault.part),
      message: `${fault.message} (a parameter of ${spec.name})`,
    });
  });
  const calibration = readCalibration(document, at, block, files);
  if (spec.experimental === true && block['blocking'] === true) {
    problems.add({
      ...problemAt(document, [...at, 'blocking']),
      message: `${spec.name} is experimental and cannot block; leave blocking out`,
    });
  }
  if (parameters === null) return null;
  const texts = new Map<string, string>();
  const parts: string[] = [];
  const scorer = spec.bind(parameters, {
    specs,
    pin: (bytes) => void parts.push(bytes),
    read: (named, key) => {
      const text = files.read(named, [...at, ...key.split('.')]);
      if (text !== null) texts.set(named, text);
      return text;
    },
    note: (problem) => {
      const key: Path = problem.key === undefined ? at : [...at, ...problem.key.split('.')];
      problems.add({ ...problemAt(document, key), message: problem.message });
    },
  });
  if (problems.count > before) return null;
  const number = (key: string): number | null => (typeof block[key] === 'number' ? block[key] : null);
  return {
    id,
    spec,
    scorer,
    digest: templateDigest(spec, parameters as { readonly [key: string]: Json }, texts, parts),
    pass: number('pass') ?? spec.pass,
    margin: number('margin'),
    floor: number('floor'),
    blocking: spec.experimental !== true && block['blocking'] !== false,
    parameters: parameters as { readonly [key: string]: Json },
    ...(calibration === undefined ? {} : { calibration }),
  };
}

function readCalibration(
  document: Document,
  at: Path,
  block: { readonly [key: string]: Json | undefined },
  files: FileReader,
): BoundTemplate['calibration'] {
  const named = block['calibration'];
  if (typeof named !== 'string') return undefined;
  const text = files.read(named, [...at, 'calibration']);
  const own = block['min-kappa'] ?? valueAt(document.value, ['min-kappa']);
  return text === null
    ? undefined
    : { file: resolvePath(document.file, named) ?? named, text, minKappa: typeof own === 'number' ? own : 0.6 };
}

/** Name, version, parameters and pinned bytes; a path among the parameters counts by what the file holds. */
function templateDigest(
  spec: TemplateSpec,
  parameters: { readonly [key: string]: Json },
  texts: ReadonlyMap<string, string>,
  parts: readonly string[],
): Digest {
  const filled = (value: Json | undefined): Json | undefined => {
    if (typeof value === 'string') {
      const text = texts.get(value);
      return text === undefined ? value : contentOf(value, text);
    }
    if (Array.isArray(value)) return (value as readonly Json[]).map((item) => filled(item) ?? null);
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]))
      : value;
  };
  return digestOf({
    name: spec.name,
    version: spec.version,
    parameters: filled(parameters),
    pinned: spec.pinned?.replaceAll('\r\n', '\n'),
    parts: parts.length === 0 ? undefined : parts,
  });
}

// --- what templates need --------------------------------------------------------------------------------------------

function isText(document: Document, at: Path): boolean {
  const value = valueAt(document.value, at);
  return typeof value === 'string' && value !== '';
}

function checkJudges(
  document: Document,
  read: z.infer<typeof SUITE_SCHEMA>,
  templates: readonly BoundTemplate[],
  providers: readonly string[] | undefined,
  problems: Problems,
): void {
  const asking = templates.filter(({ scorer }) => scorer.kind === 'asking');
  const need = (block: 'judge' | 'embedding', users: readonly BoundTemplate[]): void => {
    if (read[block] !== undefined || users.length === 0) return;
    const names = users.map(({ id }) => id).join(', ');
    problems.add({
      ...problemAt(document, [block]),
      message: `is missing; ${names} ${users.length === 1 ? 'needs' : 'need'} one: { provider: ..., model: ... }`,
    });
  };
  need(
    'judge',
    asking.filter(({ spec }) => spec.kind !== 'embedding'),
  );
  need(
    'embedding',
    asking.filter(({ spec }) => spec.kind === 'embedding'),
  );
  for (const block of ['judge', 'embedding'] as const) {
    const name = read[block]?.provider;
    if (name === undefined || providers === undefined || providers.includes(name)) continue;
    problems.add({
      ...problemAt(document, [block, 'provider']),
      message: `${show(name)} is not a provider of the config${suggestion(name, providers)}`,
    });
  }
}

/** Inputs that the answer, not the case, gives. */
const OF_THE_ANSWER: ReadonlySet<string> = new Set([
  'output',
  'tool_calls',
  'rival',
  'latency',
  'usage',
  'cost',
  'finish_reason',
]);

/** Every case holds what its templates read. `a|b` = either; a parameter of the same name stands in for the case's. */
function checkInputs(
  file: string,
  cases: readonly Case[],
  templates: readonly BoundTemplate[],
  problems: Problems,
): void {
  const anyTools = cases.some((row) => row.tools !== undefined);
  for (const { id, spec, parameters } of templates) {
    const declared = parameters['inputs'];
    const inputs =
      Array.isArray(declared) && declared.every((name) => typeof name === 'string')
        ? (declared as readonly string[])
        : spec.inputs;
    const needed = inputs.filter((input) => {
      if (OF_THE_ANSWER.has(input) || spec.optional?.includes(input)) return false;
      // Tools may all stand in the model file; only a dataset that has some of its own must have them everywhere.
      if (input === 'tools' && !anyTools) return false;
      return !input.split('|').some((name) => parameters[name.slice(name.lastIndexOf('.') + 1)] !== undefined);
    });
    for (const input of needed) {
      const names = input.split('|');
      for (const row of cases) {
        if (names.some((name) => has(row, name))) continue;
        problems.add({ file, line: row.line, key: input, message: `case ${show(row.id)} has none; ${id} reads it` });
      }
    }
  }
}

function has(row: Case, input: string): boolean {
  const [head = '', ...rest] = input.split('.');
  const key = rest.join('.');
  switch (head) {
    case 'input':
    case 'messages':
      return row.input !== undefined || row.messages !== undefined || Object.keys(row.vars).length > 0;
    case 'context':
      return row.context !== undefined;
    case 'tools':
      return row.tools !== undefined;
    case 'schema':
      return row.schema !== undefined;
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
    default:
      return true;
  }
}

// --- digests and the split ------------------------------------------------------------------------------------------

/** Of what the cases say, in the order of their ids: neither the file's format nor its row order matters. */
export function digestOfCases(cases: readonly Case[]): Digest {
  const rows = cases.map(({ line: _line, ...row }) => ({ id: row.id, text: canonical(row as unknown as Json) }));
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  return `sha256:${sha256Hex(rows.map(({ text }) => text).join('\n'))}`;
}

/**
 * Which side of the split a case is on: what it says itself, else by the hash of its cluster (or id), so that a cluster
 * stays together and a new case moves no other.
 */
export function splitOf(
  suite: Pick<Suite, 'holdout'>,
  row: Pick<Case, 'id' | 'cluster' | 'split'>,
): 'search' | 'holdout' {
  if (row.split !== undefined) return row.split;
  if (suite.holdout === 0) return 'search';
  const share = Number.parseInt(sha256Hex(`split\0${row.cluster ?? row.id}`).slice(0, 12), 16) / 2 ** 48;
  return share * 100 < suite.holdout ? 'holdout' : 'search';
}
