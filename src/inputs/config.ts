/** `.github/plumbline.yml`: providers, targets, gate settings, policy, and their defaults. */
import { z } from 'zod';
import type { Price } from '../model-call/price.ts';
import { check } from '../text/check-schema.ts';
import type { Json } from '../text/digest.ts';
import { type Document, follow, type Path, valueAt } from '../text/document.ts';
import type { Problems } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import { atMost, CONFIG_LIMIT } from '../text/size-limits.ts';
import { resolvePath, type Tree } from '../text/tree.ts';
import { BATCH_USES, type BatchUse } from './batches.ts';
import { fromRepository } from './config-paths.ts';
import { type EscalationPolicy, policyOf } from './escalation-policy.ts';
import { OPTIMIZE_SCHEMA, type OptimizePolicy, optimizePolicyOf } from './optimize-policy.ts';
import { POLICY_SCHEMA, TARGET_POLICY_SCHEMA } from './policy-schema.ts';
import { DSPY_LAYOUTS, type PromptReading } from './prompt/prompt-part.ts';
import { checkProvider, PROVIDER_SCHEMA, type ProviderConfig, toProvider } from './provider.ts';
import { readPolicies } from './read-policy.ts';

export interface TargetConfig extends PromptReading {
  readonly name: string;
  readonly prompt: readonly string[];
  readonly model: string;
  readonly suite: string;
  /** Patterns of the files that the prompt is exported from. */
  readonly sources: readonly string[];
  /** The command that exports the prompt from them; shown, never run. */
  readonly exportedBy?: string | undefined;
  /** The target's own block, merged over the global one. */
  readonly escalation?: EscalationPolicy | undefined;
}

export interface GateSettings {
  /** Points. */
  readonly margin: number;
  readonly alpha: number;
  readonly onInconclusive: 'warn' | 'fail' | 'pass';
  /** Default: as onInconclusive (pass counts as warn). */
  readonly onUnmeasured: 'warn' | 'fail';
  /** How a case counts if a recorded program failed on it. */
  readonly onProgramFailure: 'unscored' | 'regress';
  readonly onNoCredentials: 'warn' | 'fail';
  readonly smallSuite: 'report' | 'exact';
  readonly baseline: 'eager' | 'lazy';
  /** What may wait for hours, and is requested at half price. */
  readonly batch: readonly BatchUse[];
  /** Samples per case that a push to main collects and judges, for every template. */
  readonly baselineRepeats: number;
  /** Commit that main is compared with; default the last tag, else the first push that was kept. */
  readonly anchor?: string | undefined;
  /** What to do once main has drifted down. */
  readonly onDrift: 'warn' | 'fail';
  readonly maxCostUsd?: number | undefined;
  readonly maxCalls?: number | undefined;
  readonly maxMinutes?: number | undefined;
  /** Ceilings on head / base, compared pairwise; absent = reported only. */
  readonly maxLatencyRatio?: number | undefined;
  readonly maxCostRatio?: number | undefined;
}

export interface GateConfig {
  readonly version: 1;
  /** Path of the config file itself. */
  readonly file: string;
  readonly providers: Readonly<Record<string, ProviderConfig>>;
  readonly targets: readonly TargetConfig[];
  readonly gate: GateSettings;
  readonly escalation?: EscalationPolicy | undefined;
  /** Overrides and additions to the shipped table. */
  readonly prices: Readonly<Record<string, Price>>;
  /** Who writes candidates for `optimize`, and what a run of it may cost. */
  readonly optimize?: OptimizePolicy | undefined;
  /** Keeps case and model text out of comment, record and report. */
  readonly redact: boolean;
  /** Normal form of the whole file, for digests and ruler comparison. */
  readonly source: Json;
}

// --- the file -------------------------------------------------------------------------------------------------------

const NAME = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u, 'letters, digits, . _ - and blanks, at most 100');
const positive = z.number().gt(0);
const points = z.number().min(0).max(100);
const path = z.string().min(1);

const TARGET = z.strictObject({
  prompt: z
    .union([path, z.array(path).min(1)])
    .describe(
      'One file or a list, relative to the repository; PATH#NAME names one prompt of several in a file, or a constant in code.',
    ),
  model: path,
  suite: path,
  sources: z
    .array(path)
    .min(1)
    .optional()
    .describe('Files that the prompt is exported from: patterns with *, **, ? and {a,b}; ! takes files out.'),
  export: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe(
      'The command that exports the prompt from its sources; it is told where an export is stale, and never run.',
    ),
  'input-var': z
    .string()
    .regex(/^[\p{L}_][\p{L}\p{N}_.-]*$/u, 'the name of a variable')
    .optional()
    .describe("The variable of the prompt that is a case's input, where it is not called input."),
  template: z
    .enum(['jinja', 'mustache'])
    .optional()
    .describe("The template language of the prompt, where the file's name does not say it."),
  format: z
    .enum(['python'])
    .optional()
    .describe('python: {name} in a text is a variable and {{ a brace, as in str.format and LangChain.'),
  jinja: z
    .strictObject({ 'trim-blocks': z.boolean().default(false), 'lstrip-blocks': z.boolean().default(false) })
    .optional()
    .describe('How Jinja treats white space around {% %}; default: as Jinja itself does.'),
  dspy: z
    .enum(DSPY_LAYOUTS)
    .optional()
    .describe(
      'chat-adapter@3: sends what ChatAdapter of DSPy 3 makes of a signature or saved program whose fields are texts; without it a change is seen and nothing is sent.',
    ),
  escalation: TARGET_POLICY_SCHEMA.optional().describe('Overrides the global block.'),
});

const GATE = z.strictObject({
  margin: points.default(5).describe('Points a change may cost and still pass.'),
  alpha: z.number().gt(0).max(0.5).default(0.05),
  'on-inconclusive': z.enum(['warn', 'fail', 'pass']).default('warn'),
  'on-program-failure': z
    .enum(['unscored', 'regress'])
    .default('unscored')
    .describe('A recorded program that failed on a case: no score, or a score of 0.'),
  'on-unmeasured': z.enum(['warn', 'fail']).optional().describe('Default: what on-inconclusive says.'),
  'on-no-credentials': z.enum(['warn', 'fail']).default('fail'),
  'small-suite': z.enum(['report', 'exact']).default('report'),
  baseline: z.enum(['eager', 'lazy']).default('eager'),
  batch: z
    .array(z.enum(BATCH_USES))
    .default([])
    .describe(
      "What is asked through the vendors' batch interfaces, at half price and with answers hours later: main's stored answers, the drift watch, optimize's held-out cases; never what decides a change.",
    ),
  'baseline-repeats': z
    .int()
    .min(1)
    .max(100)
    .default(4)
    .describe(
      'Samples a case that a push to the default branch draws and judges; pull requests use them all. From 10 on, repeats go to the cases whose stored answers vary.',
    ),
  anchor: z
    .string()
    .regex(/^[0-9a-f]{7,64}$/, 'the id of a commit, 7 hex digits or more')
    .optional()
    .describe('The commit that main is held against. Default: the last tag, else the first push that was kept.'),
  'on-drift': z
    .enum(['warn', 'fail'])
    .default('warn')
    .describe('fail: once main has crept down, a change of that target must be no worse than the anchor either.'),
  'max-cost-usd': z.number().min(0).optional(),
  'max-calls': z.int().min(0).optional(),
  'max-minutes': positive.optional(),
  'max-latency-ratio': positive.optional().describe('Ceiling on head / base.'),
  'max-cost-ratio': positive.optional().describe('Ceiling on head / base.'),
});

const PRICE = z.strictObject({
  input: z.number().min(0),
  output: z.number().min(0),
  'cached-input': z.number().min(0).optional(),
  'cache-write': z.number().min(0).optional().describe('Default: 1.25 times input.'),
});

/** The whole of `.github/plumbline.yml`. */
export const CONFIG_SCHEMA = z.strictObject({
  version: z.literal(1),
  paths: z
    .enum(['root', 'config'])
    .default('root')
    .describe("What paths in this file are relative to: the repository, or this file's folder."),
  providers: z
    .record(NAME, PROVIDER_SCHEMA)
    .refine((all) => Object.keys(all).length > 0, 'needs at least one provider'),
  targets: z.record(NAME, TARGET).refine((all) => Object.keys(all).length > 0, 'needs at least one target'),
  gate: GATE.prefault({}),
  escalation: POLICY_SCHEMA.optional(),
  prices: z.record(z.string().min(1), PRICE).default({}).describe('USD per million tokens, by model.'),
  optimize: OPTIMIZE_SCHEMA.optional(),
  redact: z.boolean().default(false).describe('Keeps case and model text out of comment, record and report.'),
});

/** Where a config may be, best first. */
export const CONFIG_PATHS = [
  '.github/plumbline.yml',
  '.github/plumbline.yaml',
  'plumbline.yml',
  'plumbline.yaml',
] as const;

/** Path of the repository's config, or null when it has none. */
export function findConfig(tree: Tree): string | null {
  return CONFIG_PATHS.find((path) => tree.entry(path).kind !== 'absent') ?? null;
}

/** The config at `path`, or at the usual places; null if a problem was noted. */
export function loadConfig(tree: Tree, path: string | undefined, problems: Problems): GateConfig | null {
  const file = path ?? findConfig(tree);
  if (file === null) {
    problems.add({ file: CONFIG_PATHS[0], message: 'does not exist; "plumbline init" writes one to start from' });
    return null;
  }
  const document = readDocument(atMost(tree, CONFIG_LIMIT), file, problems);
  return document === null ? null : readConfig(fromRepository(document), problems);
}

function readConfig(document: Document, problems: Problems): GateConfig | null {
  const before = problems.count;
  const read = check(document, CONFIG_SCHEMA, problems);
  // Paths are checked even if the schema found faults, so that one report names them all.
  checkPaths(document, problems);
  if (read === null) return null;
  const policies = readPolicies(document, problems);
  if (problems.count > before) return null;

  const { gate } = read;
  const onInconclusive = gate['on-inconclusive'];
  return {
    version: 1,
    file: document.file,
    providers: Object.fromEntries(
      Object.entries(read.providers).map(([name, block]) => [name, toProvider(name, block)]),
    ),
    targets: Object.entries(read.targets).map(([name, target]) => ({
      name,
      prompt: (typeof target.prompt === 'string' ? [target.prompt] : target.prompt).map(fromRoot),
      model: fromRoot(target.model),
      suite: fromRoot(target.suite),
      sources: (target.sources ?? []).map(patternFromRoot),
      exportedBy: target.export,
      inputVar: target['input-var'],
      template: target.template,
      format: target.format,
      jinja:
        target.jinja === undefined
          ? undefined
          : { trimBlocks: target.jinja['trim-blocks'], lstripBlocks: target.jinja['lstrip-blocks'] },
      dspy: target.dspy,
      escalation: policyOf(policies, name),
    })),
    gate: {
      margin: gate.margin,
      alpha: gate.alpha,
      onInconclusive,
      onProgramFailure: gate['on-program-failure'],
      onUnmeasured: gate['on-unmeasured'] ?? (onInconclusive === 'fail' ? 'fail' : 'warn'),
      onNoCredentials: gate['on-no-credentials'],
      smallSuite: gate['small-suite'],
      baselineRepeats: gate['baseline-repeats'],
      baseline: gate.baseline,
      batch: gate.batch,
      anchor: gate.anchor,
      onDrift: gate['on-drift'],
      maxCostUsd: gate['max-cost-usd'],
      maxCalls: gate['max-calls'],
      maxMinutes: gate['max-minutes'],
      maxLatencyRatio: gate['max-latency-ratio'],
      maxCostRatio: gate['max-cost-ratio'],
    },
    escalation: policies.global,
    prices: Object.fromEntries(
      Object.entries(read.prices).map(([model, price]) => [
        model,
        {
          input: price.input,
          output: price.output,
          cachedInput: price['cached-input'],
          cacheWrite: price['cache-write'],
        },
      ]),
    ),
    optimize: read.optimize === undefined ? undefined : optimizePolicyOf(read.optimize),
    redact: read.redact,
    source: document.value,
  };
}

function fromRoot(path: string): string {
  return resolvePath('', path) ?? path;
}

/** A pattern after `!` excludes files. */
function patternFromRoot(pattern: string): string {
  return pattern.startsWith('!') ? `!${fromRoot(pattern.slice(1))}` : fromRoot(pattern);
}

/** Checks that every path of the config stays inside the repository and that its placeholders are known. */
function checkPaths(document: Document, problems: Problems): void {
  const { value } = document;
  for (const name of keysOf(valueAt(value, ['targets']))) {
    const target = ['targets', name];
    const prompt = valueAt(value, [...target, 'prompt']);
    const paths: Path[] = [
      [...target, 'model'],
      [...target, 'suite'],
      ...(Array.isArray(prompt) ? prompt.map((_, i) => [...target, 'prompt', i]) : [[...target, 'prompt']]),
    ];
    for (const at of paths) {
      const text = valueAt(value, at);
      if (typeof text === 'string' && text !== '') follow(document, at, '', problems);
    }
  }
  for (const name of keysOf(valueAt(value, ['providers']))) checkProvider(document, ['providers', name], problems);
}

function keysOf(value: Json | undefined): readonly string[] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
}
