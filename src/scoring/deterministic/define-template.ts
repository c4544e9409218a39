/**
 * What deterministic scorer files need to define a template briefly: typed parameters, expected values, plain scores.
 */

import type { z } from 'zod';
import type { Case } from '../../inputs/case/case.ts';
import type { BindContext, Score, ScoreInput, ScorePart, TemplateSpec } from '../../inputs/template.ts';
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { ownOf } from '../../text/own-entry.ts';

type Defined<P> = Omit<TemplateSpec, 'kind' | 'parameters' | 'bind'> & {
  readonly parameters: z.ZodType<P>;
  readonly bind: (parameters: P, context: BindContext) => (input: ScoreInput) => Score;
};

/**
 * A deterministic template whose `bind` receives its own parameter type. Throws what zod throws on invalid parameters.
 */
export function deterministic<P extends Record<string, unknown>>(spec: Defined<P>): TemplateSpec {
  return {
    ...spec,
    kind: 'deterministic',
    parameters: spec.parameters,
    bind: (parameters, context) => ({ kind: 'pure', score: spec.bind(spec.parameters.parse(parameters), context) }),
  };
}

/** The value a template reads from `expected`: the key of an object, or else the plain value itself. */
export function expectedOf(row: Case, key: string): Json | undefined {
  const expected = row.expected ?? undefined;
  return isObject(expected) ? ownOf(expected, key) : expected;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A required input is missing from the case: a fault of the suite, so there is no score at all. */
export function missing(key: string, wants: string): Score {
  return { status: 'error', reason: `the case has no usable ${key}: ${wants}` };
}

export function pass(reason?: string): Score {
  return reason === undefined ? { status: 'scored', score: 1 } : { status: 'scored', score: 1, reason };
}

/** `code` groups failures of one kind; `reason` describes this one. */
export function fail(code: string, reason: string): Score {
  return { status: 'scored', score: 0, code, reason };
}

/** Share of parts that are satisfied; the first failing part determines the code. Zero parts score 1. */
export function share(
  parts: readonly (ScorePart & { readonly code?: string | undefined })[],
): Extract<Score, { status: 'scored' }> {
  const broken = parts.filter((part) => part.verdict !== 'ok');
  const score = parts.length === 0 ? 1 : (parts.length - broken.length) / parts.length;
  const said = parts.map(({ text, verdict, reason }) =>
    reason === undefined ? { text, verdict } : { text, verdict, reason },
  );
  const first = broken[0];
  if (first === undefined) return { status: 'scored', score, parts: said };
  return {
    status: 'scored',
    score,
    code: first.code ?? first.verdict,
    reason: broken
      .slice(0, 5)
      .map((part) => (part.reason === undefined ? part.text : `${part.text}: ${part.reason}`))
      .join('; '),
    parts: said,
  };
}

/** At most `limit` characters of a text for use in a reason; a cut is visible. */
export function excerpt(text: string, limit = 80): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= limit ? flat : `${flat.slice(0, limit - 1)}…`;
}
