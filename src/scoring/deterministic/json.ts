/** Is the answer JSON, and does it have the expected fields? */
import { z } from 'zod';
import type { TemplateSpec } from '../../inputs/template.ts';
import type { Json } from '../../text/digest.ts';
import { errorText } from '../../text/error-text.ts';
import { isObject } from '../../text/json-object.ts';
import { deterministic, excerpt, expectedOf, fail, missing, pass } from './define-template.ts';
import { compareFields } from './json-fields.ts';
import { NORMALISE, normaliser } from './normalise.ts';

export type Parsed =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly code: string; readonly reason: string };

const OPENING_FENCE = /^```[a-z]*[^\S\n]*\n/iu;

/** The contents of one code fence around all of the text, without the last line break and the blanks around it. */
function fencedBody(text: string): string | undefined {
  const opening = OPENING_FENCE.exec(text)?.[0];
  if (opening === undefined || !text.endsWith('```') || text.length < opening.length + 3) return undefined;
  const body = text.slice(opening.length, -3);
  const end = body.trimEnd().length;
  const lastBreak = body.lastIndexOf('\n');
  return body.slice(0, lastBreak < end ? end : lastBreak);
}

/** The whole answer as JSON, ignoring white space around it; one code fence around all of it only if allowed. */
export function parseAnswer(output: string, allowFence: boolean): Parsed {
  const text = output.trim();
  if (text === '') return { ok: false, code: 'empty', reason: 'the answer is empty' };
  const fenced = fencedBody(text);
  if (fenced !== undefined && !allowFence)
    return { ok: false, code: 'fenced', reason: 'the JSON stands in a code fence' };
  try {
    return { ok: true, value: JSON.parse(fenced ?? text) as Json };
  } catch (error) {
    return {
      ok: false,
      code: 'not-json',
      reason: excerpt(errorText(error), 120),
    };
  }
}

const isJson = deterministic({
  name: 'IsJson',
  version: '1.0.0',
  group: 'A',
  summary: 'The whole answer is one JSON value.',
  inputs: ['output'],
  scale: 'bin',
  pass: 1,
  passRule: 'the trimmed answer parses; a code fence around it is allowed only with `allow-fence: true`',
  shape: ['prompt', 'weight'],
  parameters: z.strictObject({ 'allow-fence': z.boolean().default(false) }),
  example: {
    suite: '- IsJson',
    case: { id: 'c1', input: 'Give me the order as JSON.' },
    output: '```json\n{"order": 7}\n```',
    score: 0,
  },
  bind:
    ({ 'allow-fence': allowFence }) =>
    ({ output }) => {
      const parsed = parseAnswer(output, allowFence);
      return parsed.ok ? pass() : fail(parsed.code, parsed.reason);
    },
});

const jsonFieldMatch = deterministic({
  name: 'JsonFieldMatch',
  version: '1.1.0',
  group: 'A',
  summary:
    'Share of the leaf fields of the expected JSON that the answer has equal; fields beyond the expected are not looked at, or with `exact: true` refused.',
  inputs: ['output', 'expected.json'],
  scale: 'ratio',
  pass: 1,
  passRule: 'every leaf equal; texts after `normalise`, numbers to `decimals`, an absent field equals null',
  shape: ['prompt', 'capability'],
  parameters: z.strictObject({
    arrays: z.enum(['ordered', 'any-order']).default('ordered'),
    normalise: NORMALISE,
    decimals: z.int().min(0).max(15).optional(),
    'allow-fence': z.boolean().default(false),
    // Omitted when it is not given, so that it does not change any digest.
    exact: z.boolean().optional(),
  }),
  example: {
    suite: '- { use: JsonFieldMatch, normalise: [case], decimals: 2 }',
    case: { id: 'c1', input: 'Extract name and price.', expected: { json: { name: 'Lamp', price: 12.5 } } },
    output: '{"name": "lamp", "price": 12}',
    score: 0.5,
  },
  bind: ({ arrays, normalise, decimals = null, 'allow-fence': allowFence, exact = false }) => {
    const plain = normaliser(normalise);
    const rules = { arrays, plain, decimals, blankIsNull: normalise.length > 0 };
    return (input) => {
      const { expected } = input.case;
      const wanted = isObject(expected) || expected === null ? (expectedOf(input.case, 'json') ?? undefined) : expected;
      if (wanted === undefined) return missing('expected.json', 'give the JSON the answer should hold');
      const parsed = parseAnswer(input.output, allowFence);
      if (!parsed.ok) return fail(parsed.code, parsed.reason);
      const fields = compareFields(wanted, parsed.value, rules);
      const wrong = fields.filter((field) => !field.ok);
      const score = (fields.length - wrong.length) / fields.length;
      const first = wrong[0];
      if (first === undefined) {
        // What the answer has in addition is what the expected value lacks when the two are swapped.
        const beyond = exact ? compareFields(parsed.value, wanted, rules).find((field) => !field.ok) : undefined;
        return beyond === undefined
          ? pass()
          : fail(`beyond:${beyond.path || '/'}`, `the answer has ${beyond.path || 'more'} beyond what is expected`);
      }
      const paths = [...new Set(wrong.map((field) => field.path || '/'))];
      return {
        status: 'scored',
        score,
        code: `${first.present ? 'differs' : 'absent'}:${first.path || '/'}`,
        reason: `${wrong.length} of ${fields.length} fields differ: ${excerpt(paths.join(', '), 200)}`,
      };
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [isJson, jsonFieldMatch];
