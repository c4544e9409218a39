/** VerifiableInstructions: an answer against the rules its prompt states, strictly or ignoring the usual wrapping. */
import { z } from 'zod';
import type { ScorePart, TemplateSpec } from '../../inputs/template.ts';
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { deterministic, expectedOf, isList, missing, share } from './define-template.ts';
import { KwargError, type Kwargs, RULES } from './instructions/rules.ts';

interface Instruction {
  readonly id: string;
  readonly kwargs: Kwargs;
}

function readInstructions(value: Json | undefined): readonly Instruction[] | string {
  if (!isList(value) || value.length === 0) return 'give a list of {id, kwargs}';
  const list: Instruction[] = [];
  for (const item of value) {
    const id = isObject(item) ? item['id'] : undefined;
    if (typeof id !== 'string') return 'every instruction needs an id';
    if (!Object.hasOwn(RULES, id)) return `"${id}" is no known instruction`;
    const kwargs = isObject(item) ? item['kwargs'] : undefined;
    list.push({ id, kwargs: isObject(kwargs) ? kwargs : {} });
  }
  return list;
}

/** The answer without its first line, its last line or both, each also without asterisks. */
function looseForms(answer: string): readonly string[] {
  const lines = answer.split('\n');
  const cut = [lines.slice(1), lines.slice(0, -1), lines.slice(1, -1)].map((part) => part.join('\n').trim());
  const forms = [answer, ...cut];
  return [...forms, ...forms.map((form) => form.replaceAll('*', ''))];
}

function follows({ id, kwargs }: Instruction, forms: readonly string[]): boolean {
  const rule = RULES[id]!;
  return forms.some((form) => form.trim() !== '' && rule(form, kwargs));
}

const verifiable = deterministic({
  name: 'VerifiableInstructions',
  version: '1.1.0',
  group: 'E',
  summary:
    'Checks the 25 instruction kinds that need no judge: lengths, keywords, formats, case, language, start and end.',
  inputs: ['output', 'expected.instructions'],
  scale: 'bin',
  pass: 1,
  passRule: 'every instruction holds; with `aggregate: share` the score is the share that holds',
  shape: ['prompt', 'weight'],
  parameters: z.strictObject({
    mode: z.enum(['strict', 'loose']).default('strict'),
    aggregate: z.enum(['all', 'share']).default('all'),
  }),
  example: {
    suite: '- { use: VerifiableInstructions, mode: strict, aggregate: share }',
    case: {
      id: 'c1',
      input: 'Greet me. Use no commas and at least 5 words.',
      expected: {
        instructions: [
          { id: 'punctuation:no_comma', kwargs: {} },
          { id: 'length_constraints:number_words', kwargs: { relation: 'at least', num_words: 5 } },
        ],
      },
    },
    output: 'Hello and welcome.',
    score: 0.5,
  },
  bind:
    ({ mode, aggregate }) =>
    (input) => {
      const instructions = readInstructions(expectedOf(input.case, 'instructions'));
      if (typeof instructions === 'string') return missing('expected.instructions', instructions);
      const forms = mode === 'loose' ? looseForms(input.output) : [input.output];
      const parts: (ScorePart & { code: string })[] = [];
      for (const instruction of instructions) {
        try {
          const ok = follows(instruction, forms);
          parts.push({ text: instruction.id, verdict: ok ? 'ok' : 'broken', code: `broken:${instruction.id}` });
        } catch (error) {
          if (!(error instanceof KwargError)) throw error;
          return missing('expected.instructions', `${instruction.id}: ${error.message}`);
        }
      }
      const score = share(parts);
      if (aggregate === 'share' || score.status !== 'scored') return score;
      return { ...score, score: score.score === 1 ? 1 : 0 };
    },
});

export const SPECS: readonly TemplateSpec[] = [verifiable];
