/** Binds the template entries of a suite to their parameters and to the files that these name. */
import { z } from 'zod';
import { checkValue } from '../text/check-schema.ts';
import { suggestion } from '../text/did-you-mean.ts';
import { type Digest, digestOf, type Json } from '../text/digest.ts';
import { type Document, type Path, problemAt, valueAt } from '../text/document.ts';
import { isObject, type JsonObject } from '../text/json-object.ts';
import { type Problems, show } from '../text/problem.ts';
import { atMost, NAMED_LIMIT } from '../text/size-limits.ts';
import { resolvePath, type Tree } from '../text/tree.ts';
import { readText } from '../text/utf8.ts';
import { bindPerCase, slotOf } from './per-case.ts';
import type { BindContext, BoundTemplate, TemplateSpec } from './template.ts';

const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
/** The name of a template; the library decides which names exist. */
export const TEMPLATE_NAME = z.string().min(1).max(100);
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
  reads: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('Key of expected that this template reads in place of its own; cases without it are passed over.'),
  thinking: z.boolean().optional().describe('Scores the thinking that stands in the text of an answer too.'),
  reliability: z
    .strictObject({ k: z.int().min(2).max(50) })
    .optional()
    .describe(
      'Gates beside the mean how often k runs of a case all pass (pass^k); the suite has repeats of at least k.',
    ),
  'min-kappa': share.optional(),
  calibration: z
    .string()
    .min(1)
    .optional()
    .describe('Rows of case, judge, human; output or model says whose answer was judged.'),
};
const COMMON_KEYS: ReadonlySet<string> = new Set(['use', ...Object.keys(COMMON)]);
export const ENTRY = z.looseObject({ use: TEMPLATE_NAME, ...COMMON });

/** Files that a suite names: each is read once and remembered. */
export interface NamedFiles {
  /** Text of the file `named`, resolved against the suite file; null if a problem was noted at `at`. */
  readonly read: (named: string, at: Path) => string | null;
  readonly list: () => readonly { readonly path: string; readonly digest: Digest }[];
}

export function namedFiles(tree: Tree, document: Document, problems: Problems): NamedFiles {
  const texts = new Map<string, string>();
  return {
    read(named, at) {
      const place = problemAt(document, at);
      const file = resolvePath(document.file, named);
      if (file === null) {
        const message = `${show(named)} is not a path inside the repository; write a relative path with / that does not leave it`;
        problems.add({ ...place, message });
        return null;
      }
      const text = texts.get(file) ?? readText(atMost(tree, NAMED_LIMIT), file, problems, place);
      if (text !== null) texts.set(file, text);
      return text;
    },
    list() {
      return [...texts]
        .map(([file, text]) => ({ path: file, digest: digestOf(contentOf(file, text)) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** A JSON file by its value, so that key order does not matter; any other file by its text. */
function contentOf(file: string, text: string): Json {
  if (file.endsWith('.json')) {
    try {
      return JSON.parse(text) as Json;
    } catch {
      // The template that reads the file reports the fault.
    }
  }
  return text.replaceAll('\r\n', '\n');
}

/** The templates of a suite that have no fault; every fault is noted. */
export function bindAll(
  document: Document,
  specs: ReadonlyMap<string, TemplateSpec>,
  knownNames: readonly string[],
  files: NamedFiles,
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
    const template = bindOne({ document, at, id, block, spec }, specs, files, problems);
    if (template !== null) bound.push(template);
  }
  return bound;
}

/** One entry of `templates`, and its place. */
interface TemplateEntry {
  readonly document: Document;
  readonly at: Path;
  readonly id: string;
  readonly block: JsonObject;
  readonly spec: TemplateSpec;
}

function bindOne(
  entry: TemplateEntry,
  specs: ReadonlyMap<string, TemplateSpec>,
  files: NamedFiles,
  problems: Problems,
): BoundTemplate | null {
  const { document, at, id, block, spec } = entry;
  const before = problems.count;
  const own = Object.fromEntries(Object.entries(block).filter(([key]) => !COMMON_KEYS.has(key)));
  const reads = typeof block['reads'] === 'string' && block['reads'] !== '' ? block['reads'] : undefined;
  // Parameters that cases supply are checked in the cases.
  const isFilledByCases = reads !== undefined && slotOf(spec, own).kind === 'parameters';
  const parameters = isFilledByCases ? own : checkParameters(entry, own, problems);
  const calibration = readCalibration(document, at, block, files);
  if (spec.experimental === true && block['blocking'] === true) {
    problems.add({
      ...problemAt(document, [...at, 'blocking']),
      message: `${spec.name} is experimental and cannot block; leave blocking out`,
    });
  }
  const reliability = reliabilityIn(block);
  if (reliability !== undefined && (spec.paired === true || spec.repeated === true)) {
    problems.add({
      ...problemAt(document, [...at, 'reliability']),
      message: `${spec.name} compares answers, so no single one of them passes or fails; leave reliability out`,
    });
  }
  if (parameters === null) return null;
  const texts = new Map<string, string>();
  const parts: string[] = [];
  const context: BindContext = {
    specs,
    pin: (bytes) => void parts.push(bytes),
    read: (named, key) => {
      const text = files.read(named, [...at, ...pathOf(key)]);
      if (text !== null) texts.set(named, text);
      return text;
    },
    note: (problem) => {
      const key: Path = problem.key === undefined ? at : [...at, ...pathOf(problem.key)];
      problems.add({ ...problemAt(document, key), message: problem.message });
    },
  };
  const given = parameters as { readonly [key: string]: Json };
  const perCase = reads === undefined ? null : bindPerCase(spec, reads, given, isFilledByCases ? null : context);
  const scorer = perCase?.scorer ?? spec.bind(given, context);
  if (problems.count > before) return null;
  const number = (key: string): number | null => (typeof block[key] === 'number' ? block[key] : null);
  const thinking = block['thinking'] === true ? { thinking: true as const } : {};
  return {
    id,
    spec,
    scorer,
    digest: digestOf({ ...pinnedBy(spec, given, texts, parts), reads, ...thinking }),
    pass: number('pass') ?? spec.pass,
    margin: number('margin'),
    floor: number('floor'),
    blocking: spec.experimental !== true && (block['blocking'] ?? spec.advisory !== true) !== false,
    parameters: given,
    ...thinking,
    ...(reliability === undefined ? {} : { reliability }),
    ...(perCase === null ? {} : { reads, faultOf: perCase.faultOf }),
    ...(calibration === undefined ? {} : { calibration }),
  };
}

function reliabilityIn({ reliability }: TemplateEntry['block']): BoundTemplate['reliability'] {
  const k = isObject(reliability) ? reliability['k'] : undefined;
  return typeof k === 'number' ? { k } : undefined;
}

function checkParameters(
  { document, at, spec }: TemplateEntry,
  own: JsonObject,
  problems: Problems,
): Record<string, unknown> | null {
  return checkValue(spec.parameters, own, (fault) => {
    problems.add({
      ...problemAt(document, [...at, ...fault.path], fault.part),
      message: `${fault.message} (a parameter of ${spec.name})`,
    });
  });
}

/** `of[0].terms` -> of, 0, terms. */
function pathOf(key: string): Path {
  return key.split(/[.[\]]+/).flatMap((part) => (part === '' ? [] : [/^[0-9]+$/.test(part) ? Number(part) : part]));
}

function readCalibration(
  document: Document,
  at: Path,
  block: JsonObject,
  files: NamedFiles,
): BoundTemplate['calibration'] {
  const named = block['calibration'];
  if (typeof named !== 'string') return undefined;
  const text = files.read(named, [...at, 'calibration']);
  const own = block['min-kappa'] ?? valueAt(document.value, ['min-kappa']);
  return text === null
    ? undefined
    : { file: resolvePath(document.file, named) ?? named, text, minKappa: typeof own === 'number' ? own : 0.6 };
}

/** Name, version, parameters and pinned bytes; a path among the parameters counts by the content of its file. */
function pinnedBy(
  spec: TemplateSpec,
  parameters: { readonly [key: string]: Json },
  texts: ReadonlyMap<string, string>,
  parts: readonly string[],
): JsonObject {
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
  return {
    name: spec.name,
    version: spec.version,
    parameters: filled(parameters),
    pinned: spec.pinned?.replaceAll('\r\n', '\n'),
    parts: parts.length === 0 ? undefined : parts,
  };
}
