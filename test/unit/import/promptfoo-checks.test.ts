import { describe, expect, it } from 'vitest';
import { Losses } from '../../../src/tools/import/losses.ts';
import { readModel } from '../../../src/tools/import/promptfoo/providers.ts';
import { imported } from './imported.ts';

/** One test that asks about `x` and asserts this. */
const asserting = (assert: string, more = ''): Readonly<Record<string, string>> => ({
  'c.yaml': `prompts: ['{{q}}']\nproviders: [openai:gpt-4o-mini]\n${more}tests:\n  - vars: { q: ask x, name: Ada, list: [1, 2], o: { k: v } }\n    assert: ${assert}\n`,
});

/** Theirs: answer -> what their assertion says of it. */
const SAME: readonly (readonly [assert: string, passes: readonly string[], fails: readonly string[]])[] = [
  ['[{ type: equals, value: yes it is }]', ['yes it is'], ['Yes it is', 'yes']],
  [
    '[{ type: equals, value: { a: 1, b: [2] } }]',
    ['{"b":[2],"a":1}'],
    ['{"a":1,"b":[2],"c":3}', '{"a":1}', 'no JSON', '{"a":1,"b":[2,3]}'],
  ],
  ['[{ type: contains, value: Bee }]', ['a Bee!'], ['a bee']],
  ['[{ type: contains, value: 12 }]', ['costs 12'], ['costs 13']],
  ['[{ type: icontains, value: Bee }]', ['a bee'], ['a fly']],
  ['[{ type: contains-all, value: [a1, b2] }]', ['b2 a1'], ['a1']],
  ['[{ type: contains-all, value: "a1, b2" }]', ['b2 a1'], ['a1']],
  ['[{ type: icontains-all, value: [A1, B2] }]', ['b2 a1'], ['a1']],
  ['[{ type: contains-any, value: [a1, b2] }]', ['b2'], ['c3', 'A1']],
  ['[{ type: contains-any, value: ["one, two", b2] }]', ['one, two'], ['one']],
  [`[{ type: contains-any, value: '"one, two", b2' }]`, ['one, two', 'b2'], ['one']],
  ['[{ type: icontains-any, value: [A1, b2] }]', ['a1'], ['c3']],
  ['[{ type: contains-any, value: [a1, b1] }, { type: contains-any, value: [a2, b2] }]', ['a1 b2'], ['a1', 'b2']],
  ['[{ type: not-contains, value: a1 }, { type: not-contains, value: b2 }]', ['c', 'A1'], ['a1', 'b2']],
  ['[{ type: not-icontains, value: a1 }]', ['c'], ['A1']],
  ['[{ type: not-contains-any, value: [a1, b2] }]', ['c'], ['b2']],
  ['[{ type: contains, value: a1 }, { type: not-contains, value: b2 }]', ['a1'], ['a1 b2', 'c']],
  ['[{ type: contains, value: a1 }, { type: icontains, value: b2 }]', ['a1 B2'], ['A1 b2']],
  ['[{ type: starts-with, value: Dear }]', ['Dear Ada'], ['Oh Dear']],
  ['[{ type: not-starts-with, value: "Dear." }]', ['DearX'], ['Dear. Ada']],
  ['[{ type: regex, value: "^[A-Z]{2}-\\\\d+$" }]', ['AB-12'], ['AB-x', 'see AB-12']],
  ['[{ type: regex, value: "a" }, { type: regex, value: "b" }]', ['ab'], ['a', 'b']],
  ['[{ type: not-regex, value: "\\\\d" }, { type: not-regex, value: "x" }]', ['abc'], ['a1', 'x']],
  ['[{ type: regex, value: "^(?!.*refund).*$" }]', ['no way'], ['a refund']],
  ['[{ type: regex, value: "^(?!.*(refund|money)).*$" }]', ['no way'], ['your money']],
  ['[{ type: not-equals, value: no }]', ['yes', 'no way'], ['no']],
  ['[{ type: is-json }]', ['{"a":1}', '[1]'], ['so: {"a":1}']],
  ['[{ type: is-json, value: { type: object, required: [a] } }]', ['{"a":1}'], ['{"b":1}', 'x']],
  ['[{ type: is-json, value: "{\\"type\\": \\"object\\", \\"required\\": [\\"a\\"]}" }]', ['{"a":1}'], ['{"b":1}']],
  ['[{ type: word-count, value: 2 }]', ['razor-sharp knife', "it's 3.5"], ['a b c', 'one']],
  ['[{ type: word-count, value: { min: 2, max: 3 } }]', ['a b', 'a-b c d'], ['a', 'a b c d']],
  ['[{ type: word-count, value: { min: 2 } }, { type: word-count, value: { max: 3 } }]', ['a b'], ['a', 'a b c d']],
  ['[{ type: icontains, value: "{{name}} {{o.k}}" }]', ['ada v'], ['ada']],
  ['[{ type: contains-all, value: ["{{name}}", "{{ o[\'k\'] }}"] }]', ['Ada v'], ['Ada']],
  ['[{ type: equals, value: { who: "{{name}}" } }]', ['{"who":"Ada"}'], ['{"who":"Bob"}']],
  ['[{ type: rouge-n, value: the fox sat on the wall }]', ['the fox sat on the wall'], ['the fox was on a wall']],
  ['[{ type: rouge-n, value: the fox sat on the wall, threshold: 0.5 }]', ['the fox was on a wall'], ['a cow']],
  ['[{ type: bleu, value: the fox sat on the wall }]', ['the fox sat on the wall'], ['the fox sat there']],
  ['[{ type: assert-set, assert: [{ type: contains, value: a1 }, { type: contains, value: b2 }] }]', ['a1 b2'], ['a1']],
  ['["icontains: bee", "not-contains: fly"]', ['a Bee'], ['a Bee, a fly']],
  // read by their form, never run
  ['[{ type: javascript, value: "output.length < 10" }]', ['short'], ['much too long']],
  ['[{ type: javascript, value: "return output.length >= 3 && output.length <= 5;" }]', ['four'], ['ab', 'abcdef']],
  ["[{ type: javascript, value: \"output.includes('a1') && !output.includes('b2')\" }]", ['a1'], ['a1 b2']],
  ['[{ type: javascript, value: "output.toLowerCase().includes(\'bee\')" }]', ['BEE'], ['fly']],
  ["[{ type: javascript, value: \"output.includes('a1') || output.includes('b2')\" }]", ['b2'], ['c3']],
  ['[{ type: javascript, value: "/^ab+c$/i.test(output)" }]', ['ABBC'], ['abd']],
  ['[{ type: javascript, value: "!/x\\\\/y/.test(output)" }]', ['xy'], ['x/y']],
  ['[{ type: javascript, value: "output.match(/\\\\d+/) !== null" }]', ['a1'], ['a']],
  ["[{ type: javascript, value: \"new RegExp('^a', 'i').test(output)\" }]", ['Ab'], ['ba']],
  ['[{ type: javascript, value: "output === \'yes\'" }]', ['yes'], ['no']],
  [
    '[{ type: javascript, value: "JSON.parse(output).a.b === \'y\'" }]',
    ['{"a":{"b":"y"},"c":1}'],
    ['{"a":{"b":"n"}}', 'x'],
  ],
  ['[{ type: javascript, value: "JSON.parse(output)[\'n\'] == 3" }]', ['{"n":3}'], ['{"n":4}']],
  ['[{ type: javascript, value: "JSON.parse(output).ok === true" }]', ['{"ok":true}'], ['{"ok":"true"}']],
  ['[{ type: javascript, value: "output.split(\' \').length < 3" }]', ['a-b c'], ['a b c']],
  ['[{ type: javascript, value: "output.startsWith(\'Dear\')" }]', ['Dear Ada'], ['Hi']],
  ['[{ type: javascript, value: "!output.endsWith(\'.\')" }]', ['a'], ['a.']],
  ['[{ type: python, value: "len(output) < 10" }]', ['short'], ['much too long']],
  ["[{ type: python, value: \"'bee' in output.lower() and 'fly' not in output\" }]", ['BEE'], ['bee fly', 'x']],
  ["[{ type: python, value: \"json.loads(output)['a'] == 'y'\" }]", ['{"a":"y"}'], ['{"a":"n"}']],
  ['[{ type: python, value: "bool(re.search(r\'\\\\d{2}\', output))" }]', ['12'], ['1']],
  ['[{ type: python, value: "len(output.split()) <= 2" }]', ['a-b c'], ['a b c']],
];

describe('an assertion of promptfoo passes and fails the answers that it passed and failed there', () => {
  it.each(SAME)('%s', (assert, passes, fails) => {
    const { verdict, imported: made } = imported(asserting(assert));
    expect(made.lost).toEqual([]);
    for (const answer of passes) expect([answer, verdict('ask x', answer)]).toEqual([answer, 'pass']);
    for (const answer of fails) expect([answer, verdict('ask x', answer)]).toEqual([answer, 'fail']);
  });
});

describe('an assertion that has no counterpart is named with the reason, and loses nothing else', () => {
  const beside = (assert: string): string => `[{ type: icontains, value: kept }, ${assert}]`;
  it.each([
    ['{ type: javascript, value: "const x = JSON.parse(output); return x.a > 3;" }', 'javascript: runs code'],
    ['{ type: javascript, value: "file://check.js" }', 'javascript: runs code'],
    ['{ type: javascript, value: "output.length < 9 || fetch(1)" }', 'javascript: runs code'],
    ['{ type: python, value: "file://check.py:fn" }', 'python: runs code'],
    ['{ type: python, value: "import os\\nreturn True" }', 'python: runs code'],
    ['{ type: ruby, value: "x" }', 'ruby: runs code'],
    ['{ type: webhook, value: "https://x" }', 'webhook: asks an outside service'],
    ['{ type: moderation }', 'Toxicity is a judged template'],
    ['{ type: regex, value: "(?<=a)b" }', 'is no RE2 pattern'],
    ['{ type: regex, value: "(a)\\\\1" }', 'is no RE2 pattern'],
    ['{ type: is-json, value: "a: [" }', 'does not read as YAML or JSON'],
    ['{ type: is-json, value: { type: nonsense } }', 'is-json-schema: the case has no usable schema'],
    ['{ type: word-count, value: many }', 'no number of words'],
    ['{ type: latency }', 'it has no threshold'],
    ['{ type: not-is-json }', 'no template is its opposite'],
    ['{ type: contians, value: x }', 'did they mean contains?'],
    ['{ type: equals, value: "{% if x %}y{% endif %}" }', 'more of the template language'],
    ['{ type: equals, value: "file://none.txt" }', 'file://none.txt cannot be read'],
    ['{ type: equals, value: x, transform: "output.toUpperCase()" }', 'transform: output.toUpperCase()'],
    ['{ type: contains, value: x, contextTransform: y }', 'contextTransform: no counterpart'],
    ['{ type: contains, value: "" }', 'names no text'],
    ['{ value: x }', 'has no type'],
    ['{ type: gleu, value: x }', 'BleuScore and ChrF are near'],
    ['{ type: "trajectory:tool-used", value: x }', 'TrajectoryMatch'],
    ['{ $ref: "#/assertionTemplates/none" }', 'has no type'],
  ])('%s', (assert, why) => {
    const { said, verdict, suite } = imported(asserting(beside(assert)));
    expect(said).toContain(why);
    expect(suite?.cases).toHaveLength(1);
    expect(verdict('ask x', 'kept')).toMatch(assert.includes('contextTransform') ? /fail/ : /pass/);
  });

  it('one that cannot be taken is told once with its count, however many tests have it', () => {
    const tests = Array.from({ length: 40 }, (_, i) => `  - { vars: { q: question ${i} } }\n`).join('');
    const { imported: made } = imported({
      'c.yaml': `prompts: ['{{q}}']\nproviders: [openai:gpt-4o-mini]\ndefaultTest:\n  assert: [{ type: javascript, value: 'a = 1; b' }, { type: icontains, value: a }]\ntests:\n${tests}`,
    });
    expect(made.lost).toEqual([
      'assert javascript: runs code of the repository, which a gate never does (40 times, first in tests[0])',
    ]);
  });
});

describe('where our rule is laxer or stricter than theirs one line says so', () => {
  it.each([
    ['[{ type: llm-rubric, value: is polite }]', 'llm-rubric: stricter here'],
    ['[{ type: llm-rubric, value: is polite, threshold: 0.8 }]', 'threshold 0.8 of llm-rubric'],
    ['[{ type: factuality, value: the sky }]', 'factuality: stricter here'],
    ['[{ type: latency, threshold: 500 }]', 'gate.max-latency-ratio'],
    ['[{ type: cost, threshold: 0.01 }]', 'gate.max-cost-ratio'],
    ['[{ type: levenshtein, value: abc }]', 'levenshtein: not quite the same'],
    ['[{ type: equals, value: abc }]', 'equals: laxer here'],
    ['[{ type: contains-json }]', 'contains-json: stricter here'],
    ['[{ type: contains, value: x, weight: 2 }]', 'weight: dropped'],
    ['[{ type: contains, value: x, weight: 0 }]', 'weight 0: an assertion with it never failed'],
    [
      '[{ type: assert-set, threshold: 0.5, assert: [{ type: contains, value: x }] }]',
      'passed there when 0.5 of its parts did',
    ],
    ['[{ type: contains, value: x }]\n    threshold: 0.7', 'reached 0.7'],
    ['[{ type: llm-rubric, value: is polite, rubricPrompt: "Be strict {{output}}" }]', 'rubricPrompt'],
    [
      '[{ type: llm-rubric, value: x, provider: "anthropic:messages:claude-sonnet-4-20250514" }]',
      'claude-sonnet-4-20250514',
    ],
  ])('%s', (assert, words) => {
    expect(imported(asserting(assert)).said).toContain(words);
  });

  it('what is the same says nothing', () => {
    expect(
      imported(asserting('[{ type: contains, value: x }, { type: is-json }]')).imported.notes.filter(
        (note) => !/50|copy/.test(note),
      ),
    ).toEqual([]);
  });
});

describe('one suite', () => {
  const suiteOf = (yaml: string) =>
    imported({ 'c.yaml': `prompts: ['{{q}}']\nproviders: [openai:gpt-4o-mini]\n${yaml}` });

  it('twenty-four words that must not stand there are one template', () => {
    const words = Array.from({ length: 24 }, (_, i) => `    - { type: not-contains, value: word${i} }\n`).join('');
    const { suite, verdict } = suiteOf(
      `defaultTest:\n  assert:\n${words}tests:\n  - { vars: { q: a } }\n  - { vars: { q: b } }\n`,
    );
    expect(suite!.templates.map(({ spec }) => spec.name)).toEqual(['ContainsNone']);
    expect([verdict('"a"', 'word23'), verdict('"b"', 'fine')]).toEqual(['fail', 'pass']);
  });

  it('assertions of one kind that differ from case to case are one template, and cases without one are passed over', () => {
    const { suite, verdict } = suiteOf(
      'tests:\n  - { vars: { q: ask a }, assert: [{ type: icontains, value: alpha }] }\n  - { vars: { q: ask b }, assert: [{ type: icontains, value: beta }, { type: regex, value: "[0-9]" }] }\n  - { vars: { q: ask c }, assert: [{ type: regex, value: "^x" }] }\n',
    );
    expect(suite!.templates.map(({ id, spec, reads }) => [id, spec.name, reads])).toEqual([
      ['icontains', 'ContainsAll', 'icontains'],
      ['regex', 'RegexMatch', 'regex'],
    ]);
    expect(verdict('ask a', 'ALPHA')).toBe('pass');
    expect(verdict('ask b', 'beta')).toBe('fail');
    expect(verdict('ask b', 'beta 2')).toBe('pass');
    expect(verdict('ask c', 'xyz')).toBe('pass');
  });

  it('a check that every case has keeps the key that its template reads by itself', () => {
    const { suite, imported: made } = suiteOf(
      'tests:\n  - { vars: { q: a }, assert: [{ type: equals, value: A }] }\n  - { vars: { q: b }, assert: [{ type: equals, value: B }] }\n',
    );
    expect(suite!.templates[0]!.reads).toBeUndefined();
    expect(made.suite.rows.map(({ expected }) => expected)).toEqual([{ answer: 'A' }, { answer: 'B' }]);
  });

  it('a metric of theirs names a template', () => {
    const { suite } = suiteOf(
      'tests:\n  - { vars: { q: a }, assert: [{ type: icontains, value: x, metric: Tone }, { type: icontains, value: y }] }\n',
    );
    expect(suite!.templates.map(({ id }) => id)).toEqual(['tone', 'icontains']);
  });

  it('what they repeat is repeated, and the judge of theirs judges where it can be asked', () => {
    const { suite } = suiteOf(
      'evaluateOptions: { repeat: 3 }\ndefaultTest: { options: { provider: "openai:chat:gpt-4.1-mini-2025-04-14" } }\ntests:\n  - { vars: { q: a }, assert: [{ type: llm-rubric, value: is kind }] }\n',
    );
    expect([suite!.repeats, suite!.judge?.model]).toEqual([3, 'gpt-4.1-mini-2025-04-14']);
  });

  it.each([
    [
      'anthropic:messages:claude-sonnet-5',
      'anthropic',
      { type: 'anthropic', 'api-key-env': 'ANTHROPIC_API_KEY' },
      1024,
    ],
    ['google:gemini-3.8-flash', 'google', { type: 'google', 'api-key-env': 'GEMINI_API_KEY' }, undefined],
    ['bedrock:eu.anthropic.claude-sonnet-5-v1:0', 'bedrock', { type: 'bedrock', region: 'us-east-1' }, undefined],
    [
      'mistral:mistral-small-2603',
      'mistral',
      { 'base-url': 'https://api.mistral.ai/v1', 'api-key-env': 'MISTRAL_API_KEY' },
      undefined,
    ],
  ])('%s is asked in the wire format of its house', (id, name, provider, cap) => {
    const { model, providers } = readModel([id], new Losses());
    expect(providers).toEqual({ [name]: provider });
    expect([model['provider'], model['model'], model['max-tokens']]).toEqual([
      name,
      id.replace(/^[^:]+:(?:messages:)?/, ''),
      cap,
    ]);
  });

  it('several rubrics of a test are one checklist, several references of a judge are templates of their own', () => {
    const { suite } = suiteOf(
      'tests:\n  - vars: { q: a }\n    assert: [{ type: llm-rubric, value: is kind }, { type: llm-rubric, value: is short }, { type: factuality, value: one }, { type: factuality, value: two }]\n',
    );
    expect(suite!.templates.map(({ id }) => id)).toEqual(['llm-rubric', 'factuality', 'factuality-2']);
    expect(JSON.stringify(suite!.cases[0]!.expected)).toContain('["is kind","is short"]');
  });
});
