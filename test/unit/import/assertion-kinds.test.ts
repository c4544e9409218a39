/** The table of assertion kinds: every kind of promptfoo stands in it, and the importer does what the table says. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/text/digest.ts';
import { Losses } from '../../../src/tools/import/losses.ts';
import { ASSERTION_KINDS, assertionKind } from '../../../src/tools/import/promptfoo/assertion-kinds.ts';
import { rulesOf } from '../../../src/tools/import/promptfoo/assertions.ts';

/** As their schema listed them on 2026-11-30 (`BaseAssertionTypesSchema` and the special ones), and what older versions had. */
const THEIRS =
  `agent-rubric answer-relevance bleu classifier contains contains-all contains-any contains-html contains-json
  contains-sql contains-xml context-faithfulness context-recall context-relevance conversation-relevance cost equals
  factuality finish-reason g-eval gleu guardrails icontains icontains-all icontains-any is-html is-json is-refusal is-sql
  is-valid-function-call is-valid-openai-function-call is-valid-openai-tools-call is-xml javascript latency levenshtein
  llm-rubric pi meteor model-graded-closedqa model-graded-factuality moderation perplexity perplexity-score python regex
  rouge-n ruby search-rubric similar similar:cosine similar:dot similar:euclidean skill-used starts-with tool-call-f1
  trace-error-spans trace-span-count trace-span-duration trajectory:goal-success trajectory:step-count
  trajectory:tool-args-match trajectory:tool-sequence trajectory:tool-used webhook word-count
  select-best human max-score rouge-l rouge-s ends-with promptfoo:redteam:pii`.split(/\s+/);

const VALUES: Readonly<Record<string, Json>> = {
  regex: 'a+',
  'word-count': 5,
  javascript: 'output.length < 40',
  python: 'len(output) < 40',
  'equals (an object)': { a: 1 },
  'is-json (a schema)': { type: 'object' },
  'contains-json (a schema)': { type: 'object' },
};

/** What the importer makes of one: the templates, or why there is none. */
function made(type: string, value: Json | undefined): { readonly uses: readonly string[]; readonly lost: string } {
  const losses = new Losses();
  const threshold = type === 'latency' || type === 'cost' ? 5 : undefined;
  const assertion = { type, value, threshold, metric: undefined, transform: undefined };
  const rules = rulesOf(assertion, 'tests[0]', losses);
  return { uses: rules.map(({ use }) => use), lost: losses.lines.join('\n') };
}

const valueFor = (name: string): Json | undefined => {
  if (Object.hasOwn(VALUES, name)) return VALUES[name];
  return name === 'is-json' || name === 'contains-json' ? undefined : 'some text';
};

describe('the table of assertion kinds', () => {
  it.each(THEIRS)('has %s', (name) => {
    expect(assertionKind(name) ?? assertionKind(`${name} (one comparison)`)).toBeDefined();
  });

  const rows = ASSERTION_KINDS.flatMap(({ theirs, ...kind }) => theirs.split(', ').map((name) => ({ name, ...kind })));
  const single = rows.filter(({ name }) => !/\.\.\.$/.test(name));

  it.each(single.filter(({ ours }) => ours !== null))('$name becomes $ours', ({ name, ours }) => {
    const { uses, lost } = made(name.replace(/ \(.*$/, ''), VALUES[name.replace(/ \(one.*$/, '')] ?? valueFor(name));
    expect(lost).toBe('');
    expect(uses.length).toBeGreaterThan(0);
    const known = ours!.split(', ').map((one) => one.replace('...', ''));
    for (const use of uses) expect(known.some((one) => use === one || use.startsWith(one))).toBe(true);
  });

  it.each(single.filter(({ ours }) => ours === null))(
    '$name is lost, with the reason of the table',
    ({ name, says }) => {
      const { uses, lost } = made(name, name === 'javascript' || name === 'python' ? 'import x; f(x)' : 'some text');
      expect(uses).toEqual([]);
      expect(lost).toContain(says);
    },
  );

  it.each(THEIRS.filter((name) => !rows.some((row) => row.name === `not-${name}`)))(
    'not-%s has a template of its own, or is lost with a reason',
    (name) => {
      const { uses, lost } = made(`not-${name}`, valueFor(name));
      expect(uses.length > 0 || lost.includes(`not-${name}: `)).toBe(true);
      expect(lost).not.toMatch(/did they mean|undefined/);
    },
  );

  it('calls lost what has no template, and nothing else', () => {
    for (const { difference, ours, says } of ASSERTION_KINDS) {
      expect(difference === 'lost').toBe(ours === null);
      expect(difference === 'same' || says !== '').toBe(true);
    }
  });
});
