/** Keys at the shortest length that their issuers give, and canaries in their disguises. */
import { expect, test } from 'vitest';
import { canaryIn, secretsIn } from '../../../src/scoring/deterministic/secret-patterns.ts';
import { loadedAnew } from './stand.ts';

/** Assembled here, so that no scanner takes this file for a leak. */
const mixed = (length: number): string => 'aB3dE5fG7hJ9kL2mN4pQ6rS8tU'.repeat(20).slice(0, length);
const capitals = (length: number): string => 'QYLPMN5HFIRK7XWZ'.repeat(2).slice(0, length);
const join = (...parts: readonly string[]): string => parts.join('');

/** `[kind, a value of it with a part of so many characters, the fewest characters]` */
const SHORTEST: readonly (readonly [string, (length: number) => string, number])[] = [
  ['aws-access-key', (n) => join('AKIA', capitals(n)), 16],
  ['aws-access-key', (n) => join('ASIA', capitals(n)), 16],
  ['anthropic-key', (n) => join('sk-', 'ant-', mixed(n)), 20],
  ['openai-key', (n) => join('sk-', 'proj-', mixed(n)), 20],
  ['openai-key', (n) => join('sk-', mixed(n)), 32],
  ['github-token', (n) => join('ghp', '_', mixed(n)), 36],
  ['github-token', (n) => join('github', '_pat_', mixed(n)), 36],
  ['gitlab-token', (n) => join('glpat', '-', mixed(n)), 20],
  ['slack-token', (n) => join('xox', 'b-', mixed(n)), 20],
  ['slack-token', (n) => join('xapp', '-1-', mixed(n)), 20],
  ['stripe-key', (n) => join('sk', '_live_', mixed(n)), 16],
  ['stripe-key', (n) => join('rk', '_test_', mixed(n)), 16],
  ['stripe-key', (n) => join('wh', 'sec_', mixed(n)), 24],
  ['google-key', (n) => join('AI', 'za', mixed(n)), 35],
  ['google-key', (n) => join('GOC', 'SPX-', mixed(n)), 20],
  ['google-key', (n) => join('ya', '29.', mixed(n)), 20],
  ['npm-token', (n) => join('npm', '_', mixed(n)), 36],
  ['pypi-token', (n) => join('pypi-', 'AgEI', mixed(n)), 50],
  ['huggingface-token', (n) => join('h', 'f_', mixed(n)), 30],
  ['sendgrid-key', (n) => join('S', 'G.', mixed(n), '.', mixed(32)), 16],
  ['sendgrid-key', (n) => join('S', 'G.', mixed(16), '.', mixed(n)), 32],
  ['azure-key', (n) => join('Account', 'Key=', mixed(n)), 80],
  ['azure-key', (n) => join('Account', 'Key=', mixed(n), '=='), 80],
  ['jwt', (n) => join('ey', 'J', mixed(n), '.ey', 'J', mixed(10), '.', mixed(10)), 10],
  ['jwt', (n) => join('ey', 'J', mixed(10), '.ey', 'J', mixed(n), '.', mixed(10)), 10],
  ['jwt', (n) => join('ey', 'J', mixed(10), '.ey', 'J', mixed(10), '.', mixed(n)), 10],
  ['password-in-url', (n) => join('postgres:', '//', 'app:', mixed(n), '@d'), 3],
];

test('each key is found whole from its shortest length on', async () => {
  const found = (await loadedAnew<{ secretsIn: typeof secretsIn }>('secret-patterns')).secretsIn;
  for (const [kind, value, least] of SHORTEST) {
    expect(found(`(${value(least)})`), kind).toEqual([{ kind, text: value(least) }]);
    expect(found(`(${value(least - 1)})`), kind).toEqual([]);
    const glued = kind === 'password-in-url' ? [{ kind, text: `x${value(least)}` }] : [];
    expect(found(`(x${value(least)})`), kind).toEqual(glued);
  }
});

test('a longer run of letters is no key of a fixed length', () => {
  for (const value of [
    join('AKIA', capitals(17)),
    join('sk-', mixed(65)),
    join('AI', 'za', mixed(36)),
    join('npm', '_', mixed(37)),
    join('h', 'f_', mixed(65)),
  ])
    expect(secretsIn(value), value).toEqual([]);
});

test.each(['', 'RSA ', 'EC ', 'OPENSSH ENCRYPTED '])('a private key is one, even an example: %s', (what) => {
  const head = (end: string) => join('-----BEGIN ', what, 'PRIVATE', ' KEY', end, '-----');
  expect(
    secretsIn(`${head('')} ${head(' BLOCK')} ${join('-----BEGIN ', 'EXAMPLE PRIVATE', ' KEY-----')}`),
  ).toHaveLength(3);
});

test('six different characters are a placeholder, seven a key', () => {
  expect(secretsIn(join('ghp', '_', 'ab'.repeat(18)))).toEqual([]);
  expect(secretsIn(join('ghp', '_', 'abc'.repeat(12)))).toHaveLength(1);
});

test.each([
  ['your-password', []],
  ['your_token1', []],
  ['redacted12', []],
  ['xxxxxx12', []],
  ['00000000a1', []],
  ['yours4ever', ['password-in-url']],
])('a password of an address that says it is none: %s', (word, kinds) => {
  expect(secretsIn(join('https:', '//', 'app:', word, '@acme.io')).map(({ kind }) => kind)).toEqual(kinds);
});

test.each<[string, string, string | null]>([
  ['a b c - d e f', 'abc-def', 'spelt with marks between'],
  ['a b c - d e', 'abc-de', null],
  ['f e d, c b a', 'abc-def', 'backwards'],
  ['s t r a s s e 7 7', 'straße-77', null],
  [btoa('heron-7412!'), 'heron-7412', 'in Base64'],
  [btoa('abcd'), 'abcd', 'in Base64'],
  [btoa('abc'), 'abc', null],
  ['=61626364=', 'abcd', 'in hexadecimal'],
  ['616263', 'abc', null],
])('in %s the canary %s is found: %s', (text, canary, how) => {
  expect(canaryIn(text, canary)).toBe(how);
});
