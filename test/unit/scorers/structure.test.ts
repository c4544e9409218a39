import { describe, expect, test } from 'vitest';
import { bind, outcome, type Row, specOf } from './stand.ts';

const REPORT =
  '# Title\n\nText.\n\n## Summary\n\n- one\n- two\n  - nested\n\n1. first\n2) second\n\n## Next steps ##\n';
const TABLE_TEXT = '| a | b |\n|---|:-:|\n| 1 | 2 |';

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  MarkdownStructure: [
    ['headings in their order, case and closing marks aside', { headings: ['summary', 'Next Steps'] }, {}, REPORT, 1],
    ['headings out of order', { headings: ['Next steps', 'Summary'] }, {}, REPORT, 0.5, 'no-heading:Summary'],
    ['an absent heading', { headings: ['Costs'] }, {}, REPORT, 0, 'no-heading:Costs'],
    ['underlined headings', { headings: ['Title', 'Part'] }, {}, 'Title\n=====\n\nPart\n---\n', 1],
    ['a rule between paragraphs is no heading', { 'max-headings': 0 }, {}, 'one\n\n---\n\ntwo', 1],
    ['a hash without a blank is no heading', { 'max-headings': 0 }, {}, '#hashtag', 1],
    ['a heading inside a code block does not count', { 'max-headings': 0 }, {}, '```sh\n# comment\n```', 1],
    ['a heading in indented code does not count', { 'max-headings': 0 }, {}, 'x\n\n    # comment', 1],
    ['a heading above the level allowed', { 'top-level': 2 }, {}, REPORT, 0, 'heading-too-high'],
    ['a level that is skipped', { 'no-skipped-levels': true }, {}, '# a\n### b', 0, 'heading-level-skipped'],
    ['levels in steps, and back by any', { 'no-skipped-levels': true }, {}, '# a\n## b\n### c\n# d', 1],
    ['bullets, nested ones among them', { 'min-bullets': 3, 'max-bullets': 3 }, {}, REPORT, 1],
    ['bullets too many', { 'max-bullets': 2 }, {}, REPORT, 0, 'too-many:bullets'],
    ['bullets too few', { 'min-bullets': 1 }, {}, 'none', 0, 'too-few:bullets'],
    ['bold text at the start of a line is no bullet', { 'max-bullets': 0 }, {}, '**Note** this\n* * *\n-5 degrees', 1],
    ['numbered items of both kinds', { 'min-numbered': 2, 'max-numbered': 2 }, {}, REPORT, 1],
    ['nesting within its bound', { 'max-list-depth': 2 }, {}, REPORT, 1],
    ['nesting too deep', { 'max-list-depth': 1 }, {}, REPORT, 0, 'too-many:list levels'],
    ['a table that is forbidden', { table: 'forbidden' }, {}, TABLE_TEXT, 0, 'present:table'],
    ['a table that is required', { table: 'required' }, {}, `Prices:\n${TABLE_TEXT}`, 1],
    ['bars alone are no table', { table: 'forbidden' }, {}, 'a | b\nc | d', 1],
    ['code that is required', { code: 'required' }, {}, 'use `x`', 0, 'absent:code'],
    ['code within a list', { code: 'required' }, {}, '- run\n  ```\n  x\n  ```', 1],
    ['HTML', { html: 'forbidden' }, {}, 'a<br/>b', 0, 'present:html'],
    ['HTML in code, a comparison and a link are no HTML', { html: 'forbidden' }, {}, '`<br>` a <b, <https://a.com>', 1],
    ['a fence left open', { 'closed-fences': true }, {}, '```js\nx', 0, 'open-fence'],
    ['a longer fence closes, a shorter one does not', { 'closed-fences': true }, {}, '````\n```\n`````', 1],
    ['Windows line ends', { headings: ['A', 'B'] }, {}, '# A\r\n\r\n## B\r\n', 1],
    ['nothing at all', { 'max-bullets': 1, 'min-headings': 1 }, {}, '', 0.5, 'too-few:headings'],
  ],
  LinkAllowlist: [
    ['no link', { hosts: ['acme.com'] }, {}, 'Call us.', 1],
    ['an allowed host, the full stop aside', { hosts: ['acme.com'] }, {}, 'See https://acme.com/a(b).', 1],
    ['another host', { hosts: ['acme.com'] }, {}, 'See https://evil.com', 0, 'host:evil.com'],
    ['a host below it is another host', { hosts: ['acme.com'] }, {}, 'https://a.acme.com', 0, 'host:a.acme.com'],
    ['a host below it by wildcard', { hosts: ['*.acme.com'] }, {}, 'https://a.b.acme.com', 1],
    ['a wildcard is no suffix', { hosts: ['*.acme.com'] }, {}, 'https://evilacme.com', 0, 'host:evilacme.com'],
    ['a host before an @', { hosts: ['acme.com'] }, {}, 'https://acme.com@evil.com/', 0, 'host:evil.com'],
    ['a backslash', { hosts: ['acme.com'] }, {}, 'https://evil.com\\@acme.com/', 0, 'host:evil.com'],
    ['capitals, a port and a final dot', { hosts: ['Acme.COM'] }, {}, 'HTTPS://ACME.com.:8443/x', 1],
    ['www without a scheme', { hosts: ['acme.com'] }, {}, 'www.evil.com', 0, 'host:www.evil.com'],
    ['half of the links', { hosts: ['acme.com'] }, {}, '[a](https://acme.com/x) <https://b.org>', 0.5, 'host:b.org'],
    ['a scheme that is not allowed', { hosts: ['acme.com'] }, {}, '[x](javascript:alert(1))', 0, 'scheme:javascript'],
    ['plain http where only https may', { hosts: ['a.com'], schemes: ['https'] }, {}, 'http://a.com', 0, 'scheme:http'],
    ['a mail address of an allowed host', { hosts: ['acme.com'] }, {}, '[mail](mailto:Jo@Acme.com?subject=x)', 1],
    ['a mail address of another', { hosts: ['acme.com'] }, {}, '[mail](mailto:jo@b.org)', 0, 'host:b.org'],
    ['a protocol-relative target', { hosts: ['acme.com'] }, {}, '[x](//evil.com/y)', 0, 'host:evil.com'],
    ['an HTML target', { hosts: ['acme.com'] }, {}, "<a href='//evil.com'>x</a>", 0, 'host:evil.com'],
    ['a relative target', { hosts: ['acme.com'] }, {}, '[x](/help#top)', 1],
    ['a relative target that is refused', { hosts: ['a.com'], relative: false }, {}, '[x](/help)', 0, 'relative'],
    ['a scheme alone is no link', { hosts: ['acme.com'] }, {}, 'Begin with "http://" or https://.', 1],
    ['a host that is none', { hosts: ['acme.com'] }, {}, 'https://acme', 0, 'malformed'],
    ['a port that is none', { hosts: ['acme.com'] }, {}, 'http://acme.com:999999/', 0, 'malformed'],
    ['a link the context gave', { given: true }, { context: [{ text: 'At https://b.org/x.' }] }, 'https://b.org/x', 1],
    [
      'a link the context gave, where that is not allowed',
      { hosts: ['acme.com'] },
      { context: [{ text: 'At https://b.org/x.' }] },
      'https://b.org/x',
      0,
      'host:b.org',
    ],
    [
      'another page of the same host',
      { given: true },
      { context: [{ text: 'https://b.org/x' }] },
      'https://b.org/y',
      0,
      'host:b.org',
    ],
    ['an internationalised host', { hosts: ['xn--bcher-kva.example'] }, {}, 'https://bücher.example/a', 1],
    ['Chinese punctuation ends a link', { hosts: ['acme.com'] }, {}, '请看 https://acme.com。谢谢', 1],
  ],
  NoBoilerplate: [
    ['a plain answer', {}, {}, 'Lima.', 1],
    ['an apology', {}, {}, "I'm so sorry, it is late.", 0, 'apology'],
    ['a curly apostrophe and bold print', {}, {}, '**I’m sorry** about that', 0, 'apology'],
    ['talk of itself', {}, {}, 'As an AI language model, I think so.', 0, 'self-reference'],
    ['its training', {}, {}, 'Up to my knowledge cutoff it was so.', 0, 'self-reference'],
    ['sorry as a word of the answer', {}, {}, 'He was a sorry sight, as an airline pilot goes.', 1],
    ['an AI that is the subject', {}, {}, 'The museum shows an AI exhibit.', 1],
    ['empty openers count only where asked', {}, {}, 'Certainly! It is Lima. Hope this helps!', 1],
    ['an empty opener', { kinds: ['filler'] }, {}, 'Certainly! It is Lima.', 0, 'filler'],
    ['a welcome phrase', { allow: ['sorry to hear'] }, {}, 'I am sorry to hear that.', 1],
    [
      'another beside a welcome one',
      { allow: ['sorry to hear'] },
      {},
      "I'm sorry to hear it. I apologise.",
      0,
      'apology',
    ],
    ['a phrase of the suite', { also: ['Kind regards'] }, {}, 'Kind\nregards', 0, 'also'],
    ['German', {}, {}, 'Es tut mir leid, das geht nicht.', 0, 'apology'],
    ['French', {}, {}, "En tant qu'intelligence artificielle, je ne sais pas.", 0, 'self-reference'],
    ['Spanish', {}, {}, 'Lo siento, no lo sé.', 0, 'apology'],
    ['Italian', {}, {}, 'Mi dispiace molto.', 0, 'apology'],
    ['Portuguese', {}, {}, 'Como um modelo de linguagem, digo que sim.', 0, 'self-reference'],
    ['Dutch', {}, {}, 'Als taalmodel weet ik dat niet.', 0, 'self-reference'],
    ['Chinese', {}, {}, '作为一个人工智能，我认为可以。', 0, 'self-reference'],
    ['Japanese', {}, {}, '申し訳ございません。', 0, 'apology'],
    ['nothing', {}, {}, '', 1],
  ],
};

describe.each(Object.entries(TABLE))('%s scores', (name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

test('rules that say nothing, contradict each other or name no host are refused', async () => {
  const refused: readonly [string, Record<string, unknown>][] = [
    ['MarkdownStructure', {}],
    ['MarkdownStructure', { 'closed-fences': false }],
    ['MarkdownStructure', { 'min-bullets': 3, 'max-bullets': 2 }],
    ['MarkdownStructure', { table: true }],
    ['MarkdownStructure', { headings: [] }],
    ['LinkAllowlist', {}],
    ['LinkAllowlist', { hosts: ['https://acme.com'] }],
    ['LinkAllowlist', { hosts: ['a.*.com'] }],
    ['NoBoilerplate', { kinds: ['rude'] }],
    ['NoBoilerplate', { kinds: [] }],
  ];
  for (const [name, parameters] of refused)
    expect((await specOf(name)).parameters.safeParse(parameters).success, `${name} ${JSON.stringify(parameters)}`).toBe(
      false,
    );
});

test('each rule and each link is told with its verdict', async () => {
  const rules = bind(await specOf('MarkdownStructure'), { 'max-bullets': 1, code: 'required' });
  expect(rules.score({}, '- a\n- b')).toMatchObject({
    score: 0,
    parts: [
      { text: 'at most 1 bullets', verdict: 'too-many', reason: '2 found' },
      { text: 'code required', verdict: 'absent' },
    ],
  });
  const links = bind(await specOf('LinkAllowlist'), { hosts: ['a.com'] });
  expect(links.score({}, 'https://a.com https://b.com')).toMatchObject({
    parts: [
      { text: 'https://a.com', verdict: 'ok' },
      { text: 'https://b.com', verdict: 'host' },
    ],
  });
});
