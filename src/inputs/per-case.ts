/** Templates that read their own key from each case (`reads: NAME`): which cases they score, and what a value means. */

import { checkValue } from '../text/check-schema.ts';
import { canonical, type Json } from '../text/digest.ts';
import { isObject, type JsonObject } from '../text/json-object.ts';
import { show } from '../text/problem.ts';
import { type Case, caseWith } from './case/case.ts';
import type { BindContext, BoundTemplate, Score, ScoreInput, Scorer, TemplateSpec } from './template.ts';

type Parameters = JsonObject;

/** The value that a template with `reads` finds in a case; undefined = the case is not one of its own. */
function valueFor(row: Case, key: string): Json | undefined {
  const { expected } = row;
  if (!isObject(expected) || !Object.hasOwn(expected, key)) return undefined;
  return expected[key] ?? undefined;
}

/** False for the cases that a template skips: those without the key that it reads. */
export function appliesTo({ reads }: Pick<BoundTemplate, 'reads'>, row: Case): boolean {
  return reads === undefined || valueFor(row, reads) !== undefined;
}

/**
 * What the value of a case means: what the template reads of `expected`, a schema, or, if it reads neither, its own
 * parameters. `{all: [...]}` has several values, each of which must be met.
 */
type Slot =
  | { readonly kind: 'expected'; readonly key: string | null }
  | { readonly kind: 'schema' }
  | { readonly kind: 'parameters' }
  | { readonly kind: 'nothing' };

/** `own`: the parameters of the suite, which may declare what the template reads. */
export function slotOf(spec: TemplateSpec, own: Parameters): Slot {
  const declared = Array.isArray(own['inputs']) ? (own['inputs'] as readonly Json[]).map(String) : [];
  const inputs = [...spec.inputs, ...declared];
  const read = [...inputs, ...(spec.optional ?? [])].flatMap((input) => input.split('|'));
  if (inputs.includes('schema')) return { kind: 'schema' };
  const key = read.find((input) => input.startsWith('expected.'));
  if (key !== undefined && !inputs.includes('expected'))
    return { kind: 'expected', key: key.slice('expected.'.length) };
  if (read.includes('expected')) return { kind: 'expected', key: null };
  // A template that asks a model has its parameters only in the suite.
  return spec.kind === 'deterministic' ? { kind: 'parameters' } : { kind: 'nothing' };
}

/** The one or several values of a case. */
function valuesOf(value: Json): readonly Json[] {
  if (!isObject(value) || Object.keys(value).length !== 1 || !Array.isArray(value['all'])) return [value];
  return value['all'] as readonly Json[];
}

export interface PerCaseScorer {
  readonly scorer: Scorer;
  /** What is wrong with the value of a case that has one; null = nothing. */
  readonly faultOf: (row: Case) => string | null;
}

/**
 * The scorer of a template that reads `key` of each case. `context`: the suite's own parameters are bound there; null
 * if the cases supply some of them, so that they are bound case by case.
 */
export function bindPerCase(
  spec: TemplateSpec,
  key: string,
  own: Parameters,
  context: BindContext | null,
): PerCaseScorer {
  const slot = slotOf(spec, own);
  if (slot.kind !== 'parameters' && context !== null) {
    const bound = spec.bind(own, context);
    const scorer = shapedScorer(bound, key, (row, value) => shaped(row, value, slot));
    return { scorer, faultOf: (row) => valueFault(scorer, valueFor(row, key)!, slot, row) };
  }
  const made = new Map<string, Scorer | Fault>();
  const scorerFor = (value: Json): Scorer | Fault => {
    if (value !== true && !isObject(value))
      return { fault: `expected parameters of ${spec.name}, found ${show(value)}` };
    const given = canonical(value);
    const known = made.get(given) ?? bindAlone(spec, value === true ? own : { ...own, ...value });
    made.set(given, known);
    return known;
  };
  return {
    scorer: {
      kind: 'pure',
      score: (input) =>
        over(input, key, (value) => {
          const bound = scorerFor(value);
          if ('fault' in bound) return { status: 'error', reason: bound.fault };
          return bound.kind === 'pure' ? bound.score(input) : passedOver(key);
        }),
    },
    faultOf: (row) => {
      const values = valuesOf(valueFor(row, key)!);
      if (values.length === 0) return NO_VALUE;
      for (const one of values) {
        const bound = scorerFor(one);
        if ('fault' in bound) return bound.fault;
      }
      return null;
    },
  };
}

interface Fault {
  readonly fault: string;
}

/** Binds by parameters alone: a value in a case may not name a file. */
function bindAlone(spec: TemplateSpec, given: Parameters): Scorer | Fault {
  let fault: string | null = null;
  const parameters = checkValue(spec.parameters, given, ({ path, message }) => {
    fault ??= `${path.length === 0 ? '' : `${path.join('.')}: `}${message} (a parameter of ${spec.name})`;
  });
  if (parameters === null) return { fault: fault ?? `no parameters of ${spec.name}` };
  const inSuite = `${spec.name} has parts that stand in the suite alone; leave reads out`;
  const scorer = spec.bind(parameters, {
    read: () => {
      fault ??= inSuite;
      return null;
    },
    pin: () => {
      fault ??= inSuite;
    },
    note: (problem) => {
      fault ??= problem.message;
    },
  });
  return fault === null ? scorer : { fault };
}

const NO_VALUE = 'all: holds no value';
/** Several values of one case make one score, the lowest; a judge is asked about one. */
function shapedScorer(bound: Scorer, key: string, shape: (row: Case, value: Json) => Case): Scorer {
  if (bound.kind === 'pure') {
    return {
      kind: 'pure',
      score: (input) => over(input, key, (value) => bound.score({ ...input, case: shape(input.case, value) })),
    };
  }
  // What a judge exposes of itself (its rubric, its canaries) stays unchanged.
  return {
    ...bound,
    score: (input, seat) => {
      const value = valueFor(input.case, key);
      if (value === undefined) return { done: passedOver(key) };
      return bound.score({ ...input, case: shape(input.case, valuesOf(value)[0]!) }, seat);
    },
  };
}

function valueFault(scorer: Scorer, value: Json, slot: Slot, row: Case): string | null {
  const values = valuesOf(value);
  if (slot.kind === 'nothing' && value !== true)
    return `expected true, found ${show(value)}; it needs no value of a case`;
  if (values.length === 0) return NO_VALUE;
  if (scorer.kind === 'asking') return values.length > 1 ? 'a template that asks a model takes one value a case' : null;
  // A value that no answer could be scored by is a fault of the case, so any answer will do.
  const trial = scorer.score({ case: row, output: '', toolCalls: [], messages: [], refused: false });
  return trial.status === 'error' ? trial.reason : null;
}

function shaped(row: Case, value: Json, slot: Exclude<Slot, { kind: 'parameters' }>): Case {
  if (value === true || slot.kind === 'nothing') return row;
  if (slot.kind === 'schema') return caseWith(row, { schema: value });
  if (slot.key === null) return caseWith(row, { expected: value });
  return caseWith(row, { expected: { ...(row.expected as { readonly [key: string]: Json }), [slot.key]: value } });
}

function over(input: ScoreInput, key: string, scoreOf: (value: Json) => Score): Score {
  const value = valueFor(input.case, key);
  if (value === undefined) return passedOver(key);
  let least: Score | null = null;
  for (const one of valuesOf(value)) {
    const score = scoreOf(one);
    if (score.status !== 'scored') return score;
    if (least === null || (least.status === 'scored' && score.score < least.score)) least = score;
  }
  return least ?? passedOver(key);
}

function passedOver(key: string): Score {
  return { status: 'skipped', reason: `the case has no expected.${key}` };
}
