/** Composite: all, any or a weighted mean of deterministic templates, written as data in the suite. */
import { z } from 'zod';
import type { BindContext, Score, ScoreInput, ScorePart, Scorer, TemplateSpec } from '../../inputs/template.ts';
import { canonical, type Json } from '../../text/digest.ts';
import { schemaAnswer } from '../../text/schema-answer.ts';

const member = z.union([
  z.string().min(1),
  z.looseObject({
    use: z.string().min(1),
    id: z.string().min(1).optional(),
    weight: z.number().positive().optional(),
    pass: z.number().min(0).max(1).optional(),
  }),
]);

const parameters = z.strictObject({
  of: z.array(member).min(1),
  combine: z.enum(['all', 'any', 'weighted']).default('all'),
});

type Parameters = z.infer<typeof parameters>;

interface Part {
  readonly name: string;
  readonly weight: number;
  /** 0..1. */
  readonly pass: number;
  readonly scorer: Extract<Scorer, { kind: 'pure' }>;
}

function bindPart(item: Parameters['of'][number], index: number, context: BindContext): Part | null {
  const { use, id, weight, pass, ...own } =
    typeof item === 'string' ? { use: item } : (item as { use: string; id?: string; weight?: number; pass?: number });
  const key = `of[${index}]`;
  const spec = context.specs?.get(use);
  if (spec === undefined) {
    context.note({ key, message: `unknown template "${use}"; \`plumbline templates\` lists them` });
    return null;
  }
  if (spec.kind !== 'deterministic' || spec.name === 'Composite') {
    context.note({
      key,
      message: `"${use}" is ${spec.kind === 'deterministic' ? 'itself a composition' : 'not deterministic'}; a composition takes deterministic templates only`,
    });
    return null;
  }
  const parsed = schemaAnswer(spec.parameters, own);
  if (!parsed.success) {
    for (const issue of parsed.issues)
      context.note({ key: [key, ...issue.path.map(String)].join('.'), message: issue.message });
    return null;
  }
  const scorer = spec.bind(parsed.data, {
    ...context,
    read: (path, place) => context.read(path, `${key}.${place}`),
    note: (problem) => context.note({ ...problem, key: problem.key === undefined ? key : `${key}.${problem.key}` }),
  });
  context.pin?.(canonical([spec.name, spec.version, own as Json, spec.pinned ?? null]));
  return scorer.kind === 'pure' ? { name: id ?? use, weight: weight ?? 1, pass: pass ?? spec.pass, scorer } : null;
}

/** `all` and `any` return 0 or 1 by each part's own threshold; `weighted` returns the mean of the parts' scores. */
function combine(how: Parameters['combine'], parts: readonly Part[], input: ScoreInput): Score {
  const scored: { readonly part: Part; readonly score: Extract<Score, { status: 'scored' }> }[] = [];
  for (const part of parts) {
    const score = part.scorer.score(input);
    if (score.status === 'error') return { ...score, reason: `${part.name}: ${score.reason}` };
    if (score.status === 'unscored') return { ...score, reason: `${part.name}: ${score.reason}` };
    if (score.status === 'scored') scored.push({ part, score });
  }
  if (scored.length === 0) return { status: 'skipped', reason: 'every part was skipped' };
  const told: ScorePart[] = scored.map(({ part, score }) => ({
    text: part.name,
    verdict: score.score >= part.pass ? 'pass' : 'fail',
    ...(score.reason === undefined ? {} : { reason: score.reason }),
  }));
  const failed = scored.filter(({ part, score }) => score.score < part.pass);
  const total = scored.reduce((sum, { part }) => sum + part.weight, 0);
  const value =
    how === 'all'
      ? Number(failed.length === 0)
      : how === 'any'
        ? Number(failed.length < scored.length)
        : scored.reduce((sum, { part, score }) => sum + part.weight * score.score, 0) / total;
  const first = failed[0];
  const reason = failed.map(({ part, score }) => `${part.name}: ${score.reason ?? score.score}`).join('; ');
  return {
    status: 'scored',
    score: Math.min(1, Math.max(0, value)),
    ...(value < 1 && first !== undefined ? { code: first.score.code ?? first.part.name } : {}),
    ...(reason === '' ? {} : { reason }),
    parts: told,
  };
}

const composite: TemplateSpec = {
  name: 'Composite',
  version: '1.0.0',
  group: 'L',
  kind: 'deterministic',
  summary: 'All, any or a weighted mean of deterministic templates, composed in the suite.',
  inputs: ['what its parts read'],
  scale: 'real',
  pass: 1,
  passRule: 'all: every part passes; any: one part passes; weighted: mean of the parts >= `pass`',
  shape: ['prompt'],
  parameters,
  example: {
    suite: '- { use: Composite, id: short-json, combine: all, of: [IsJson, { use: LengthBounds, max-chars: 200 }] }',
    case: { id: 'c1', input: 'Give me the status as JSON.' },
    output: '{"status": "open"}',
    score: 1,
  },
  pinned: 'combine 1',
  bind: (raw, context) => {
    const own = parameters.parse(raw);
    const parts = own.of.map((item, index) => bindPart(item, index, context)).filter((part) => part !== null);
    return { kind: 'pure', score: (input) => combine(own.combine, parts, input) };
  },
};

export const SPECS: readonly TemplateSpec[] = [composite];
