import { expect, it } from 'vitest';
import { missingCredentials } from '../../src/adapters/providers/credentials.ts';
import { loadConfig } from '../../src/inputs/config.ts';
import { unsetKeys } from '../../src/run/unset-keys.ts';
import { suggestion } from '../../src/text/did-you-mean.ts';
import { formatProblem, Problems } from '../../src/text/problem.ts';
import { memoryTree } from './inputs/memory-tree.ts';

const tree = memoryTree({
  '.github/plumbline.yml': `version: 1
providers:
  default:
    api-key-env: OPENAI_KEY
targets: { a: { prompt: p.md, model: m.yml, suite: s.yml } }
`,
});
const config = loadConfig(tree, undefined, new Problems())!;
const said = (env: Readonly<Record<string, string>>): readonly string[] =>
  unsetKeys(tree, config, ['default'], {
    missingCredentials: (of, names) => missingCredentials(of, names, env),
  }).map(formatProblem);
const PLACE =
  '.github/plumbline.yml:4:18: providers.default.api-key-env: OPENAI_KEY is not set, and provider "default" takes its key from it';

it.each([
  ['nothing is set', {}, ''],
  [
    'a variable that looks like it is set',
    { OPENAI_API_KEY: 'sk-hidden-value' },
    ' (OPENAI_API_KEY is set: if that is the key, name it in api-key-env)',
  ],
  [
    'a misspelt one is set',
    { OPENAI_KEI: 'x', OPENAI_KEYS: 'sk-hidden-value' },
    ' (OPENAI_KEYS is set: if that is the key, name it in api-key-env)',
  ],
  ['another key is set', { GITHUB_TOKEN: 'x', ACME_KEY_ID: 'y', KEY: 'z' }, ''],
  ['one that looks like it is blank', { OPENAI_API_KEY: ' ' }, ''],
])('says line, key and what to do of a key that is not set, where %s', (_, env, near) => {
  expect(said(env)).toEqual([`${PLACE}${near}; export OPENAI_KEY=...`]);
});

it('says nothing of a key that is set', () => {
  expect(said({ OPENAI_KEY: 'sk-hidden-value' })).toEqual([]);
});

it('knows a name that was cut short among many', () => {
  const many = Array.from({ length: 20 }, (_, i) => `other-name-${i}`);
  expect(suggestion('api-key', [...many, 'api-key-env'])).toBe('; did you mean api-key-env?');
  expect(suggestion('ap', [...many, 'api-key-env'])).toBe('');
});
