/** Plain tests of the answer's text: patterns, starts and ends, terms, length. */
import { z } from 'zod';
import type { Case } from '../../inputs/case/case.ts';
import type { Score, TemplateSpec } from '../../inputs/template.ts';
import type { Json } from '../../text/digest.ts';
import { deterministic, excerpt, expectedOf, fail, isList, missing, pass, share } from './define-template.ts';
import { lengthBounds } from './length.ts';
import { formsOf, holdsFor, NORMALISE } from './normalise.ts';
import { compilePattern, noteVacuous } from './pattern.ts';

const regexMatch = deterministic({
  name: 'RegexMatch',
  version: '1.0.0',
  group: 'A',
  summary: 'The answer matches an RE2 pattern anywhere, or with `negate` nowhere.',
  inputs: ['output'],
  scale: 'bin',
  pass: 1,
  passRule: 'the pattern is found; with `negate: true` it is not',
  shape: ['prompt', 'weight'],
  parameters: z.strictObject({ pattern: z.string().min(1), negate: z.boolean().default(false) }),
  example: {
    suite: `- { use: RegexMatch, pattern: '(?i)https?://', negate: true }`,
    case: { id: 'c1', input: 'Where is my order?' },
    output: 'See http://example.com',
    score: 0,
  },
  bind: ({ pattern, negate }, context) => {
    const compiled = compilePattern(pattern, 'pattern', context);
    if (compiled !== null) noteVacuous(compiled, pattern, 'pattern', context);
    return ({ output }) => {
      if (compiled === null) return missing('pattern', 'it does not compile');
      if (compiled.matches(output) !== negate) return pass();
      return negate
        ? fail('match', `matches ${excerpt(pattern)}`)
        : fail('no-match', `does not match ${excerpt(pattern)}`);
    };
  },
});

const EDGE = z.strictObject({
  text: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  normalise: NORMALISE,
});

const starts = holdsFor((text, part) => text.trimStart().startsWith(part.trimStart()));
const ends = holdsFor((text, part) => text.trimEnd().endsWith(part.trimEnd()));
const contains = holdsFor((text, part) => text.includes(part));

function edge(
  name: 'StartsWith' | 'EndsWith',
  where: 'starts' | 'ends',
  example: { output: string; score: number },
): TemplateSpec {
  return deterministic({
    name,
    version: '1.1.0',
    group: 'A',
    summary: `The answer, white space around it aside, ${where} with the text, or with one of several.`,
    inputs: ['output'],
    scale: 'bin',
    pass: 1,
    passRule: `${where} with one of the texts`,
    shape: ['prompt', 'weight'],
    parameters: EDGE,
    example: { suite: `- { use: ${name}, text: 'Best regards' }`, case: { id: 'c1', input: 'Reply.' }, ...example },
    bind: ({ text, normalise }) => {
      const forms = formsOf(normalise);
      const wanted = (typeof text === 'string' ? [text] : text).map((one) => forms(one.trim()));
      return ({ output }) => {
        const answer = forms(output.trim());
        const held = wanted.some((one) => (where === 'starts' ? starts(answer, one) : ends(answer, one)));
        const shown = where === 'starts' ? output.trim().slice(0, 40) : output.trim().slice(-40);
        return held ? pass() : fail(`${where}-otherwise`, `${where} with "${excerpt(shown, 40)}"`);
      };
    },
  });
}

const TERMS = z.strictObject({
  terms: z.array(z.string().min(1)).min(1).optional(),
  normalise: NORMALISE,
});

/** Terms given to the template, or else those of the case (`expected.terms`, a plain list or one text). */
function termsOf(row: Case, own: readonly string[] | undefined): readonly string[] | null {
  if (own !== undefined) return own;
  const read: Json | undefined = expectedOf(row, 'terms');
  const given = typeof read === 'string' ? [read] : read;
  if (isList(given))
    return given.length > 0 && given.every((term): term is string => typeof term === 'string' && term !== '')
      ? given
      : null;
  return null;
}

interface Containment {
  readonly name: string;
  readonly summary: string;
  readonly passRule: string;
  readonly scale: 'bin' | 'ratio';
  readonly shape: TemplateSpec['shape'];
  readonly example: { readonly output: string; readonly score: number };
  readonly judge: (terms: readonly string[], has: (term: string) => boolean) => Score;
}

function containment(spec: Containment): TemplateSpec {
  return deterministic({
    ...spec,
    version: '1.1.0',
    group: 'B',
    inputs: ['output', 'expected.terms'],
    pass: 1,
    parameters: TERMS,
    example: {
      suite: `- { use: ${spec.name}, normalise: [case] }`,
      case: { id: 'c1', input: 'What do you sell?', expected: { terms: ['Bread', 'Milk'] } },
      ...spec.example,
    },
    bind: ({ terms: own, normalise }) => {
      const forms = formsOf(normalise);
      return (input) => {
        const terms = termsOf(input.case, own);
        if (terms === null)
          return missing('expected.terms', 'give a list of texts in the case, or `terms` in the suite');
        const answer = forms(input.output);
        return spec.judge(terms, (term) => contains(answer, forms(term)));
      };
    },
  });
}

const containsAll = containment({
  name: 'ContainsAll',
  summary: 'Share of the terms that stand in the answer.',
  passRule: 'every term stands in the answer; case counts unless `normalise: [case]`',
  scale: 'ratio',
  shape: ['prompt', 'knowledge'],
  example: { output: 'We sell bread.', score: 0.5 },
  judge: (terms, has) =>
    share(
      terms.map((term) => ({ text: term, verdict: has(term) ? 'ok' : 'absent', code: `absent:${excerpt(term, 40)}` })),
    ),
});

const containsAny = containment({
  name: 'ContainsAny',
  summary: 'One of the terms stands in the answer.',
  passRule: 'at least one term stands in the answer; case counts unless `normalise: [case]`',
  scale: 'bin',
  shape: ['prompt', 'knowledge'],
  example: { output: 'We sell bread.', score: 1 },
  judge: (terms, has) =>
    terms.some(has) ? pass() : fail('none-present', `none of ${excerpt(terms.map((term) => `"${term}"`).join(', '))}`),
});

const containsNone = containment({
  name: 'ContainsNone',
  summary: 'None of the terms stands in the answer.',
  passRule: 'no term stands in the answer; case counts unless `normalise: [case]`',
  scale: 'bin',
  shape: ['prompt', 'weight'],
  example: { output: 'We sell bread.', score: 0 },
  judge: (terms, has) => {
    const found = terms.find(has);
    return found === undefined
      ? pass()
      : fail(`present:${excerpt(found, 40)}`, `"${excerpt(found)}" stands in the answer`);
  },
});

export const SPECS: readonly TemplateSpec[] = [
  regexMatch,
  lengthBounds(null),
  edge('StartsWith', 'starts', { output: 'Dear Ms Lee', score: 0 }),
  edge('EndsWith', 'ends', { output: 'It is on its way.\n\nBest regards\n', score: 1 }),
  containsAll,
  containsAny,
  containsNone,
];
