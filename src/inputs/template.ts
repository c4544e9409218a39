/** What a template is: a pinned scorer, bound to its parameters, that turns one answer into one score. */
import type { z } from 'zod';
import type { Message, Step, ToolCall, Trace, Usage } from '../model-call/call.ts';
import type { Digest, Json } from '../text/digest.ts';
import type { Problem } from '../text/problem.ts';
import type { Case } from './case/case.ts';

export type TemplateKind = 'deterministic' | 'judge' | 'embedding' | 'hybrid';
export type Scale = 'bin' | '3pt' | '5pt' | 'ratio' | 'real';
/** The kinds of failure that a low score suggests, likeliest first. */
export type Shape = 'prompt' | 'knowledge' | 'capability' | 'weight';

/** 1 = good, always. A failed call or an unreadable judge is `unscored`, never 0. */
export type Score =
  | {
      readonly status: 'scored';
      /** 0..1. */
      readonly score: number;
      /** Exact, groupable failure code of a deterministic template: schema path, missing argument, out-of-set label. */
      readonly code?: string | undefined;
      readonly reason?: string | undefined;
      /** Claims, rules or parts with their verdicts: the components of a ratio. */
      readonly parts?: readonly ScorePart[] | undefined;
    }
  | { readonly status: 'unscored'; readonly code: string; readonly reason: string }
  | { readonly status: 'skipped'; readonly reason: string }
  | { readonly status: 'error'; readonly reason: string };

export interface ScorePart {
  readonly text: string;
  readonly verdict: string;
  readonly reason?: string | undefined;
}

/** One answer, as a template sees it. */
export interface ScoreInput {
  readonly case: Case;
  readonly output: string;
  /** From all steps if the answer lists them, else from its last turn. */
  readonly toolCalls: readonly ToolCall[];
  /** The rendered prompt that was sent. */
  readonly messages: readonly Message[];
  readonly refused: boolean;
  readonly finishReason?: string | undefined;
  readonly latencyMs?: number | undefined;
  readonly usage?: Usage | undefined;
  readonly costUsd?: number | undefined;
  /** What the program says about how it arrived at the answer. */
  readonly trace?: Trace | undefined;
  /** The other arm's answer, for templates with `paired: true`; the base arm of a paired template scores 0.5. */
  readonly rival?: { readonly output: string } | undefined;
  /** The same arm's answers to the case's earlier repeats, for templates with `repeated: true`. */
  readonly earlier?: readonly Pick<ScoreInput, 'output' | 'toolCalls'>[] | undefined;
}

/** What only a judge needs: who answers, and how the call is named. */
export interface JudgeSeat {
  readonly provider: string;
  readonly model: string;
  readonly temperature?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly seed?: number | undefined;
  readonly params?: { readonly [key: string]: Json } | undefined;
  /** A recorded judge gets no votes, re-asks or canaries. */
  readonly recorded: boolean;
  /** The form in which the verdict is requested. */
  readonly structured: 'json-schema' | 'tool' | 'text';
  readonly votes: number;
  readonly place: {
    readonly target: string;
    readonly template: string;
    readonly sample: number;
    readonly arm?: 'base' | 'head' | undefined;
  };
}

export type Scorer =
  | { readonly kind: 'pure'; score(input: ScoreInput): Score }
  | { readonly kind: 'asking'; score(input: ScoreInput, seat: JudgeSeat): Step<Score> };

/** Files named by parameters, read from the same side as the suite; a path is relative to the suite file. */
export interface BindContext {
  /** Text of the file; null if a problem was noted. */
  readonly read: (path: string, key: string) => string | null;
  readonly note: (problem: Omit<Problem, 'file'>) => void;
  /** Specs of the templates that the suite names, including those inside a composition. */
  readonly specs?: ReadonlyMap<string, TemplateSpec> | undefined;
  /** Adds bytes to the template's digest: text of a file it read, the templates it is composed of. */
  readonly pin?: ((bytes: string) => void) | undefined;
}

/** Entry of the built-in library. */
export interface TemplateSpec {
  readonly name: string;
  /** Semver; changes when inputs, scale, pass rule, rubric or algorithm change. */
  readonly version: string;
  /** Letter of the library's group, A..L. */
  readonly group: string;
  readonly kind: TemplateKind;
  readonly summary: string;
  /** `output`, `input`, `context`, `expected`, `tools`, `tool_calls`, `messages`, `schema`, `expected.KEY`, ... */
  readonly inputs: readonly string[];
  readonly optional?: readonly string[] | undefined;
  readonly scale: Scale;
  /** A case passes at score >= pass (0..1). Serves broken/fixed of graded templates and the failure list. */
  readonly pass: number;
  readonly passRule: string;
  readonly shape: readonly Shape[];
  /** Not yet good enough to trust: never blocks. */
  readonly experimental?: boolean | undefined;
  /** Compares head with base in one question. */
  readonly paired?: boolean | undefined;
  /** Compares the repeats of a case: it receives the earlier ones, and its suite figure sees them all. */
  readonly repeated?: boolean | undefined;
  /** Does not block unless the suite says `blocking: true`. */
  readonly advisory?: boolean | undefined;
  /** A figure over all cases, beside the per-case scores; reported, never the gate's statistic. */
  readonly suiteLevel?: ((rows: readonly SuiteLevelRow[]) => SuiteLevelFigure | null) | undefined;
  /** Kebab-case keys, strict. Common keys (use, id, margin, floor, blocking, pass, ...) are the suite's, not listed here. */
  readonly parameters: z.ZodType<Record<string, unknown>>;
  readonly example: TemplateExample;
  /** Bytes beyond name, version and parameters that decide a score (rubric text, phrase lists); part of the digest. */
  readonly pinned?: string | undefined;
  /** May note problems (a bad regex, a schema that does not compile) on the context. */
  readonly bind: (parameters: Record<string, unknown>, context: BindContext) => Scorer;
}

export interface TemplateExample {
  readonly suite: string;
  readonly case: Json;
  readonly output: string;
  /** What the call used or encountered, for templates that read it. */
  readonly call?: Partial<Pick<ScoreInput, 'latencyMs' | 'usage' | 'costUsd' | 'earlier' | 'trace'>> | undefined;
  readonly score: number;
}

export interface SuiteLevelRow {
  readonly input: ScoreInput;
  readonly score: Score;
}
export interface SuiteLevelFigure {
  /** 0..1, 1 = good. */
  readonly value: number;
  readonly detail: string;
}

/** A template as the suite uses it. */
export interface BoundTemplate {
  readonly id: string;
  readonly spec: TemplateSpec;
  readonly scorer: Scorer;
  /** Name, version, parser, parameters and pinned bytes. */
  readonly digest: Digest;
  readonly pass: number;
  /** Points; null = the gate's. */
  readonly margin: number | null;
  /** Points; null = none. */
  readonly floor: number | null;
  readonly blocking: boolean;
  /** Gates, beside the mean, how often all k runs of a task pass. */
  readonly reliability?: { readonly k: number } | undefined;
  /** Also scores the thinking that is in the text of an answer. */
  readonly thinking?: boolean | undefined;
  readonly parameters: { readonly [key: string]: Json };
  /** Key of `expected` that it reads in place of its own; cases without it are skipped. */
  readonly reads?: string | undefined;
  /** What is wrong with the value of a case under `reads`; null = nothing. */
  readonly faultOf?: ((row: Case) => string | null) | undefined;
  /** Human labels beside judge verdicts; below `minKappa` the template can neither block nor pass. */
  readonly calibration?: { readonly file: string; readonly text: string; readonly minKappa: number } | undefined;
}
