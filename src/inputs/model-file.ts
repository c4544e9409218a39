/** A model file: provider, model and everything sent beside the messages. */

import { z } from 'zod';
import { check } from '../text/check-schema.ts';
import { suggestion } from '../text/did-you-mean.ts';
import type { Json } from '../text/digest.ts';
import { type Document, follow, type Path, problemAt, valueAt } from '../text/document.ts';
import { isObject } from '../text/json-object.ts';
import { type Problem, type Problems, show } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import { atMost, MODEL_LIMIT, SENT_LIMIT } from '../text/size-limits.ts';
import type { Tree } from '../text/tree.ts';
import { codeAddress, codeValue } from './prompt/code/code-value.ts';
import type { CodeKind } from './prompt/source-kind.ts';

export interface ModelConfig {
  readonly file: string;
  readonly provider: string;
  readonly model: string;
  readonly temperature?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly seed?: number | undefined;
  readonly params: { readonly [key: string]: Json };
  readonly tools?: readonly Json[] | undefined;
  readonly responseFormat?: Json | undefined;
  /** Names that the server may report besides the model's own. */
  readonly reportsAs?: readonly string[] | undefined;
  /** `file:line` of max-tokens, or the file if it is not set. */
  readonly maxTokensAt?: string | undefined;
  readonly tunedFrom?: string | undefined;
  /** Set in the file: overrides what the id looks like. */
  readonly tuned?: boolean | undefined;
  readonly tunedBy?: TuningMethod | undefined;
  /** ISO date after which the vendor no longer offers the model (for a tuned one: its base). */
  readonly availableUntil?: string | undefined;
  /** Declarative only: part of the arm's identity and of the lever, not executed here. */
  readonly retrieval?: Json | undefined;
  readonly route?: RouteConfig | undefined;
  readonly cascade?: CascadeConfig | undefined;
  /** Normal form of the whole file. */
  readonly source: Json;
}

export const TUNING_METHODS = ['sft', 'lora', 'grpo', 'distil', 'other'] as const;
export type TuningMethod = (typeof TUNING_METHODS)[number];

/** A classifier call picks the model: its answer, trimmed and lower-cased, is a key of `classes`, else `otherwise`. */
export interface RouteConfig {
  readonly classifier: { readonly provider?: string | undefined; readonly model: string; readonly prompt: string };
  readonly classes: Readonly<Record<string, { readonly provider?: string | undefined; readonly model: string }>>;
  readonly otherwise: string;
}

/** The file's own model answers first; if the rule fires, `escalate-to` answers instead. */
export interface CascadeConfig {
  readonly escalateTo: { readonly provider?: string | undefined; readonly model: string };
  /** RE2 on the first answer, or an empty / refused / cut answer. */
  readonly when: {
    readonly matches?: string | undefined;
    readonly empty: boolean;
    readonly refused: boolean;
    readonly cut: boolean;
  };
}

/** Every provider that an arm with this model may call, with the key that names it. */
export function providersNamed(model: ModelConfig): readonly { readonly key: string; readonly provider: string }[] {
  const { route, cascade } = model;
  const others = [
    { key: 'route.classifier.provider', provider: route?.classifier.provider },
    ...Object.entries(route?.classes ?? {}).map(([name, { provider }]) => ({
      key: `route.classes.${name}.provider`,
      provider,
    })),
    { key: 'cascade.escalate-to.provider', provider: cascade?.escalateTo.provider },
  ];
  const named = others.flatMap(({ key, provider }) => (provider === undefined ? [] : [{ key, provider }]));
  return [{ key: 'provider', provider: model.provider }, ...named];
}

/** Every model that an arm with this file may call. */
export function modelsNamed(config: ModelConfig): readonly { readonly provider: string; readonly model: string }[] {
  const { provider, model, route, cascade } = config;
  const answering = route === undefined ? [{ model }] : [route.classifier, ...Object.values(route.classes)];
  const named: readonly { readonly provider?: string | undefined; readonly model: string }[] = [
    ...answering,
    ...(cascade === undefined ? [] : [cascade.escalateTo]),
  ];
  return named.map((seat) => ({ provider: seat.provider ?? provider, model: seat.model }));
}

const NAME = z.string().min(1).max(300);
const JSON_OBJECT = z.record(z.string(), z.unknown());
const MODEL_REF = z.strictObject({ provider: NAME.optional(), model: NAME });

const ROUTE = z.strictObject({
  classifier: z.strictObject({ provider: NAME.optional(), model: NAME, prompt: z.string().min(1) }),
  classes: z
    .record(z.string().min(1), MODEL_REF)
    .refine((all) => Object.keys(all).length > 0, 'needs at least one class'),
  otherwise: NAME.describe('The class that any other answer counts as.'),
});

const CASCADE = z.strictObject({
  'escalate-to': MODEL_REF,
  when: z
    .strictObject({
      matches: z.string().min(1).optional().describe('RE2 on the first answer.'),
      empty: z.boolean().default(false),
      refused: z.boolean().default(false),
      cut: z.boolean().default(false),
    })
    .default({ empty: true, refused: true, cut: true }),
});

/** The whole of a model file. */
export const MODEL_SCHEMA = z.strictObject({
  provider: NAME.default('default').describe('A key of providers in the config.'),
  model: NAME,
  temperature: z.number().min(0).max(2).optional(),
  'max-tokens': z.int().min(1).optional(),
  seed: z.int().optional(),
  params: JSON_OBJECT.default({}).describe('Sent verbatim beside the messages.'),
  tools: z
    .union([z.string().min(1), z.array(JSON_OBJECT)])
    .optional()
    .describe('Tool definitions, or the path of a JSON or YAML list of them; PATH#NAME is a constant in code.'),
  'response-format': z
    .union([z.string().min(1), JSON_OBJECT])
    .optional()
    .describe('The value, or the path of a JSON or YAML file; PATH#NAME is a constant in code.'),
  'reports-as': z
    .union([NAME, z.array(NAME)])
    .default([])
    .describe('Model names the server may report besides its own; any other one is not measured.'),
  'tuned-from': NAME.optional().describe('The base model of a tuned one.'),
  tuned: z.boolean().optional().describe('Whether it is a tuned model; default by tuned-from and the form of its id.'),
  'tuned-by': z.enum(TUNING_METHODS).optional().describe('How it was tuned.'),
  'available-until': z.iso.date().optional().describe('Last day on which its vendor offers it.'),
  retrieval: JSON_OBJECT.optional().describe('Declared, not executed: index, top-k, embedding model.'),
  route: ROUTE.optional(),
  cascade: CASCADE.optional(),
});

/** Request keys that have their own key in the model file, or that the gate sets. */
const NOT_PARAMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    model: 'model',
    temperature: 'temperature',
    max_tokens: 'max-tokens',
    max_completion_tokens: 'max-tokens',
    max_output_tokens: 'max-tokens',
    seed: 'seed',
    tools: 'tools',
    response_format: 'response-format',
  }),
);
const NEVER_PARAMS: readonly string[] = ['messages', 'input', 'contents', 'stream', 'stream_options', 'n'];

/** Parsers needed to read its tools or its format, which may be in code. */
export function languagesOfModel(tree: Tree, path: string): readonly CodeKind[] {
  const entry = tree.entry(path);
  if (entry.kind !== 'file') return [];
  const text = new TextDecoder().decode(entry.bytes.subarray(0, MODEL_LIMIT.bytes));
  const named = [...text.matchAll(/^(?:tools|response-format):[ \t]{0,40}["']?([^\s"']+)/gm)];
  return named.flatMap(([, address]) => codeAddress(address!)?.kind ?? []);
}

/** A model file; null if a problem was noted. The caller checks whether its provider exists. */
export function loadModel(
  tree: Tree,
  path: string,
  problems: Problems,
  named?: Omit<Problem, 'message'>,
): ModelConfig | null {
  const document = readDocument(atMost(tree, MODEL_LIMIT), path, problems, named);
  if (document === null) return null;
  const before = problems.count;
  const read = check(document, MODEL_SCHEMA, problems);
  const params = valueAt(document.value, ['params']);
  for (const key of isObject(params) ? Object.keys(params) : []) {
    const own = NOT_PARAMS.get(key);
    const at = problemAt(document, ['params', key], 'key');
    if (own !== undefined) problems.add({ ...at, message: `write it as ${own}, a key of the file itself` });
    else if (NEVER_PARAMS.includes(key)) problems.add({ ...at, message: 'is set by the gate and cannot be given' });
  }
  const tools = readNamed(atMost(tree, SENT_LIMIT), document, ['tools'], problems);
  const format = readNamed(atMost(tree, SENT_LIMIT), document, ['response-format'], problems);
  if (read === null) return null;
  const { route, cascade } = read;
  const classes = route && readClasses(document, route.classes, problems);
  const otherwise = route?.otherwise.trim().toLowerCase();
  if (classes !== undefined && otherwise !== undefined && !Object.hasOwn(classes, otherwise)) {
    problems.add({
      ...problemAt(document, ['route', 'otherwise']),
      message: `${show(route?.otherwise)} is not one of the classes${suggestion(otherwise, Object.keys(classes))}`,
    });
  }
  if (tools.value !== undefined && !(Array.isArray(tools.value) && tools.value.every((one) => isObject(one)))) {
    problems.add({
      ...problemAt(document, ['tools']),
      message: `expected a list of tools (objects), found ${show(tools.value)}`,
    });
  }
  if (format.value !== undefined && !isObject(format.value)) {
    problems.add({
      ...problemAt(document, ['response-format']),
      message: `expected an object, found ${show(format.value)}`,
    });
  }
  if (problems.count > before) return null;
  const reports = read['reports-as'];
  return {
    file: path,
    provider: read.provider,
    model: read.model,
    temperature: read.temperature,
    maxTokens: read['max-tokens'],
    seed: read.seed,
    params: read.params as { readonly [key: string]: Json },
    tools: tools.value as readonly Json[] | undefined,
    responseFormat: format.value,
    reportsAs: typeof reports === 'string' ? [reports] : reports,
    maxTokensAt: placeOf(document, ['max-tokens']),
    tunedFrom: read['tuned-from'],
    tuned: read.tuned,
    tunedBy: read['tuned-by'],
    availableUntil: read['available-until'],
    retrieval: read.retrieval as Json | undefined,
    route: route && { classifier: route.classifier, classes: classes!, otherwise: otherwise! },
    cascade: cascade && {
      escalateTo: cascade['escalate-to'],
      when: {
        matches: cascade.when.matches,
        empty: cascade.when.empty,
        refused: cascade.when.refused,
        cut: cascade.when.cut,
      },
    },
    source: normalForm(document.value, tools, format),
  };
}

/** `file:line` of a key, or the file alone if the key is absent. */
function placeOf(document: Document, at: Path): string {
  const line = valueAt(document.value, at) === undefined ? undefined : problemAt(document, at, 'key').line;
  return line === undefined ? document.file : `${document.file}:${line}`;
}

/** Class names in the form in which the classifier's answer is compared with them. */
function readClasses(document: Document, classes: RouteConfig['classes'], problems: Problems): RouteConfig['classes'] {
  const folded = new Map<string, RouteConfig['classes'][string]>();
  for (const [name, target] of Object.entries(classes)) {
    const key = name.trim().toLowerCase();
    if (folded.has(key)) {
      problems.add({
        ...problemAt(document, ['route', 'classes', name], 'key'),
        message: 'stands twice: class names are compared in lower case',
      });
    }
    folded.set(key, target);
  }
  return Object.fromEntries(folded);
}

interface Named {
  readonly path: boolean;
  readonly value: Json | undefined;
}

/** A value in the file itself, or in a file that it names relative to itself. */
function readNamed(tree: Tree, document: Document, at: Path, problems: Problems): Named {
  const value = valueAt(document.value, at);
  if (typeof value !== 'string') return { path: false, value };
  const file = follow(document, at, document.file, problems);
  const code = file === null ? null : codeAddress(file);
  if (code !== null) return { path: true, value: codeValue(tree, code, problems, problemAt(document, at)) };
  const named = file === null ? null : readDocument(tree, file, problems, problemAt(document, at));
  return { path: true, value: named?.value };
}

/** The file's value with the content of the files it names: moving a tool list to a file of its own changes nothing. */
function normalForm(value: Json, tools: Named, format: Named): Json {
  return {
    ...(value as { readonly [key: string]: Json }),
    ...(tools.path ? { tools: tools.value } : {}),
    ...(format.path ? { 'response-format': format.value } : {}),
  };
}
