/** A suite file and all it names become the ruler of a target: cases, bound templates, judge, split, parameters. */
import { z } from 'zod';
import { check } from '../text/check-schema.ts';
import { suggestion } from '../text/did-you-mean.ts';
import { canonical, type Digest, digestOf, digestOfText, digestOfTexts, type Json, sha256Hex } from '../text/digest.ts';
import { type Document, follow, type Path, problemAt, valueAt } from '../text/document.ts';
import { type Problems, show } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import { atMost, SUITE_LIMIT } from '../text/size-limits.ts';
import type { Tree } from '../text/tree.ts';
import { bindAll, ENTRY, namedFiles, TEMPLATE_NAME } from './bind-templates.ts';
import { type Case, saidBy } from './case/case.ts';
import { loadCases } from './case/dataset.ts';
import { checkInputs } from './check-case-inputs.ts';
import { type MediaFile, mediaFiles } from './media-files.ts';
import type { BoundTemplate, TemplateSpec } from './template.ts';

export const REPLY_FORMS = ['json-schema', 'tool', 'text'] as const;
export type ReplyForm = (typeof REPLY_FORMS)[number];
/** What the lock pins for a suite that names no form. */
export const USUAL_FORM = 'json-schema' satisfies ReplyForm;

export interface JudgeConfig {
  readonly provider: string;
  readonly model: string;
  readonly temperature?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly seed?: number | undefined;
  readonly params: { readonly [key: string]: Json };
  /** Undefined = the form that its model is known to keep to. */
  readonly structured?: ReplyForm | undefined;
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
  /** Pictures and documents that its cases name. */
  readonly media: readonly MediaFile[];
  /** Digest of everything that can move a score. */
  readonly digest: Digest;
  readonly datasetDigest: Digest;
  readonly source: Json;
}

const NAME = z.string().min(1).max(300);
const share = z.number().min(0).max(1);
const path = z.string().min(1);

const JUDGE = z.strictObject({
  provider: NAME.default('default'),
  model: NAME,
  temperature: z.number().min(0).max(2).optional(),
  'max-tokens': z.int().min(1).optional(),
  seed: z.int().optional(),
  params: z.record(z.string(), z.unknown()).default({}),
  structured: z
    .enum(REPLY_FORMS)
    .optional()
    .describe('How the verdict is asked for; default: the form that the model is known to keep to.'),
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

/** What a suite cannot know by itself; each is checked only if given. */
export interface SuiteSurroundings {
  /** All template names that exist, for "did you mean". */
  readonly knownNames?: readonly string[] | undefined;
  /** Names of the config's providers. */
  readonly providers?: readonly string[] | undefined;
  /** Cases whose context comes from their recorded rows. */
  readonly contexts?: Pick<ReadonlySet<string>, 'has'> | undefined;
}

/**
 * A suite with its cases and bound templates; null if a problem was noted: unknown names, parameters that a template
 * refuses, missing files, a judge that is needed and missing, cases that lack what a template reads.
 */
export function loadSuite(
  tree: Tree,
  path: string,
  specs: ReadonlyMap<string, TemplateSpec>,
  problems: Problems,
  surroundings: SuiteSurroundings = {},
): Suite | null {
  const document = readDocument(atMost(tree, SUITE_LIMIT), path, problems);
  if (document === null) return null;
  const before = problems.count;
  const read = check(document, SUITE_SCHEMA, problems);
  // Templates and cases are checked even if the file has faults, so that one report names them all.
  const files = namedFiles(tree, document, problems);
  const templates = bindAll(document, specs, surroundings.knownNames ?? [...specs.keys()], files, problems);
  const datasetFile = isText(document, ['dataset']) ? follow(document, ['dataset'], path, problems) : null;
  const media = datasetFile === null ? null : mediaFiles(tree, datasetFile);
  const cases =
    datasetFile === null ? null : loadCases(tree, datasetFile, problems, problemAt(document, ['dataset']), media?.find);
  if (read === null) return null;
  checkReliability(document, read.repeats, templates, problems);
  checkJudges(document, read, templates, surroundings.providers, problems);
  if (cases !== null && datasetFile !== null)
    checkInputs(datasetFile, { cases, contexts: surroundings.contexts }, templates, problems);
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
    files: files.list(),
    media: media?.found() ?? [],
    digest: digestOf({
      templates: templates
        .map((template) => ({
          id: template.id,
          digest: template.digest,
          pass: template.pass,
          margin: template.margin,
          floor: template.floor,
          blocking: template.blocking,
          reliability: template.reliability && { k: template.reliability.k },
          calibration: template.calibration && {
            digest: digestOfText(template.calibration.text),
            minKappa: template.calibration.minKappa,
          },
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      // A suite that names no form pins the usual one: the form that a model keeps to is known, not chosen.
      judge: judge && { ...judge, structured: judge.structured ?? USUAL_FORM },
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

/** From fewer than k runs nobody can say that k succeed. */
function checkReliability(
  document: Document,
  repeats: number,
  templates: readonly BoundTemplate[],
  problems: Problems,
): void {
  for (const { id, reliability } of templates)
    if (reliability !== undefined && repeats < reliability.k)
      problems.add({
        ...problemAt(document, ['repeats']),
        message: `is ${repeats}; ${id} gates how often ${reliability.k} runs of a case all pass: set repeats: ${2 * reliability.k}, at least ${reliability.k}`,
      });
}

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

// --- digests and the split ------------------------------------------------------------------------------------------

/** Digest of what the cases say, in the order of their ids: neither the file's format nor its row order matters. */
export function digestOfCases(cases: readonly Case[]): Digest {
  const sorted = [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
  return digestOfTexts(sorted, (row) => canonical(saidBy(row)), '\n');
}

/** Some cases are held out, by the suite's share or by their own `split`. */
export function isSplit({ holdout, cases }: Pick<Suite, 'holdout' | 'cases'>): boolean {
  return holdout > 0 || cases.some(({ split }) => split !== undefined);
}

/**
 * The side of the split that a case is on: the one it names itself, else by the hash of its cluster (or id), so that a
 * cluster stays together and a new case moves no other.
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
