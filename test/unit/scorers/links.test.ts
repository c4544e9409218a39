/** Where a link begins and ends, and where it leads: sentences, brackets, Markdown and HTML targets around it. */
import { expect, test } from 'vitest';
import { bind, specOf } from './stand.ts';

const OK = (...links: readonly string[]) => links.map((text) => ({ text, verdict: 'ok' }));

/** `[answer, its links with their verdicts]`; acme.com is allowed. */
const ROWS: readonly (readonly [string, readonly { readonly text: string; readonly verdict: string }[]])[] = [
  ['It stands (see https://acme.com/a).', OK('https://acme.com/a')],
  ['https://acme.com/a_(b)', OK('https://acme.com/a_(b)')],
  ['(https://acme.com/a_(b))', OK('https://acme.com/a_(b)')],
  ['((https://acme.com/(b)))', OK('https://acme.com/(b)')],
  ['https://acme.com/((a)', OK('https://acme.com/((a)')],
  ['https://acme.com/a! Or **https://acme.com/b**?', OK('https://acme.com/a', 'https://acme.com/b')],
  ['https://acme.com/?to=https://b.org', OK('https://acme.com/?to=https://b.org')],
  ['https://acme.com/a https://acme.com/a', OK('https://acme.com/a')],
  ['https://acme.com/to/www.b.org [x](//acme.com/y)', OK('https://acme.com/to/www.b.org', '//acme.com/y')],
  ['What does "://" mean?', []],
  ['[x]() [y]("no target")', []],
  ['[x](/a(b)c) [y]( /d )', OK('/a(b)c', '/d')],
  [
    '[x](https://acme.com/b.) [y](www.acme.com/c.)',
    [...OK('https://acme.com/b'), { text: 'www.acme.com/c', verdict: 'host' }],
  ],
  ['[x](/go?www.b.org)', [{ text: 'www.b.org', verdict: 'host' }, ...OK('/go?www.b.org')]],
  ['[x](/t?at=a:b)', OK('/t?at=a:b')],
  ['[1]: /a\n  [ab]:   /b\n [c]:\t</c>', OK('/a', '/b', '/c')],
  ['as [1]: /a says', []],
  ['<a href=/x> <a href = "/y"> <img src=\'/z\'>', OK('/x', '/y', '/z')],
  ['http://acme', [{ text: 'http://acme', verdict: 'malformed' }]],
  ['https://mylocalhost', [{ text: 'https://mylocalhost', verdict: 'malformed' }]],
  ['https://localhosts', [{ text: 'https://localhosts', verdict: 'malformed' }]],
  ['https://localhost/x', [{ text: 'https://localhost/x', verdict: 'host' }]],
  ['https://[::1]/x', [{ text: 'https://[::1]/x', verdict: 'host' }]],
];

test.each(ROWS)('in "%s"', async (answer, links) => {
  const score = bind(await specOf('LinkAllowlist'), { hosts: [' ACME.com. '] }).score({}, answer);
  expect(score).toMatchObject({ status: 'scored', parts: links });
  expect(score).toHaveProperty('parts.length', links.length);
});

test('a link without a host is judged by its scheme alone', async () => {
  const { score } = bind(await specOf('LinkAllowlist'), { hosts: ['acme.com'], schemes: [' TEL '] });
  expect(score({}, '[call](tel:+4930901820)')).toMatchObject({ score: 1 });
  expect(score({}, '[write](sms:+4930901820)')).toMatchObject({ score: 0, code: 'scheme:sms' });
});

test('hosts are named, or those of the case allowed; anything else is refused with the remedy', async () => {
  const { parameters } = await specOf('LinkAllowlist');
  const fault = (rules: object) => parameters.safeParse(rules).error?.issues[0]?.message;
  expect(fault({})).toBe('name the hosts that are allowed, or set given: true');
  expect(fault({ given: true })).toBeUndefined();
  for (const host of ['a.com/x', 'a.com:80', '*.*.com', 'x*.com', 'a b.com'])
    expect(fault({ hosts: [host] })).toMatch(/^must be a host such as example\.com/u);
});
