import { describe, expect, it } from 'vitest';
import { CONFIG_SCHEMA, findConfig, loadConfig } from '../../../src/inputs/config.ts';
import { escalationGoal, policyOf } from '../../../src/inputs/escalation-policy.ts';
import { CONFIG_KEYS, loadPolicy } from '../../../src/inputs/read-policy.ts';
import { memoryTree, read } from './memory-tree.ts';

const FILE = '.github/plumbline.yml';
const CONFIG = `version: 1
providers:
  replay: { type: recorded, outputs: "evals/outputs/{model}.jsonl" }
targets:
  app:
    prompt: prompts/app.md
    model: models/app.yml
    suite: evals/app.suite.yml
gate: { margin: 5 }
`;
const load = (text: string) => read((problems) => loadConfig(memoryTree({ [FILE]: text }), undefined, problems));

describe('a config', () => {
  it('fills in the documented defaults', () => {
    const { value, said } = load(CONFIG.replace('gate: { margin: 5 }\n', ''));
    expect(said).toEqual([]);
    expect(value?.gate).toMatchObject({
      margin: 5,
      alpha: 0.05,
      onInconclusive: 'warn',
      onUnmeasured: 'warn',
      onProgramFailure: 'unscored',
      onNoCredentials: 'fail',
    });
    expect(value?.gate.maxCostUsd).toBeUndefined();
    expect(value?.gate.maxCalls).toBeUndefined();
    expect(value?.providers['replay']).toMatchObject({ type: 'recorded', from: 'base' });
    expect(value?.targets[0]).toMatchObject({ name: 'app', prompt: ['prompts/app.md'] });
  });

  it('takes a provider without a type for an OpenAI-compatible one', () => {
    const { value } = load(
      CONFIG.replace(/\{ type: recorded.*\}/, '{ base-url: "http://127.0.0.1:9/v1/", api-key-env: KEY }'),
    );
    expect(value?.providers['replay']).toMatchObject({
      type: 'openai',
      baseUrl: 'http://127.0.0.1:9/v1',
      apiKeyEnv: 'KEY',
      timeoutSeconds: 60,
    });
  });

  it('lets on-unmeasured follow on-inconclusive unless it is set', () => {
    const of = (gate: string) => load(CONFIG.replace('{ margin: 5 }', gate)).value?.gate.onUnmeasured;
    expect(of('{ on-inconclusive: fail }')).toBe('fail');
    expect(of('{ on-inconclusive: pass }')).toBe('warn');
    expect(of('{ on-inconclusive: warn, on-unmeasured: fail }')).toBe('fail');
  });

  it.each([
    [
      'a header that a plain object would lose',
      CONFIG.replace(/\{ type: recorded.*\}/, '{ base-url: "http://127.0.0.1:9/v1", headers: { __proto__: x } }'),
      'providers.replay.headers.__proto__: the name __proto__ cannot be used here',
    ],
    [
      'an unknown key',
      CONFIG.replace('targets:', 'targetz:'),
      '.github/plumbline.yml:4:1: targetz: unknown key "targetz"; did you mean targets?',
    ],
    [
      'another version',
      CONFIG.replace('version: 1', 'version: 2'),
      '.github/plumbline.yml:1:10: version: expected 1, found 2',
    ],
    [
      'a margin below 0',
      CONFIG.replace('margin: 5', 'margin: -5'),
      '.github/plumbline.yml:9:17: gate.margin: must be at least 0, found -5',
    ],
    [
      'an alpha of 2',
      CONFIG.replace('margin: 5', 'alpha: 2'),
      '.github/plumbline.yml:9:16: gate.alpha: must be at most 0.5, found 2',
    ],
    [
      'a path that leaves the repository',
      CONFIG.replace('evals/app.suite', '../../app.suite'),
      '.github/plumbline.yml:8:12: targets.app.suite: "../../app.suite.yml" is not a path inside',
    ],
    [
      'a misspelt provider type',
      CONFIG.replace('recorded', 'recordd'),
      'providers.replay.type: expected one of openai, anthropic, google, bedrock, http, recorded, found "recordd"; did you mean recorded?',
    ],
    ['an unknown placeholder', CONFIG.replace('{model}', '{modl}'), 'providers.replay.outputs: {modl} is not known'],
    [
      'a recorded provider without rows',
      CONFIG.replace(/outputs: ".*"/, 'from: base'),
      'a recorded provider needs outputs or judge-outputs',
    ],
    ['no targets', CONFIG.replace(/targets:[\s\S]*gate/, 'targets: {}\ngate'), 'targets: needs at least one target'],
  ])('names %s', (_what, text, message) => {
    const { value, text: said } = load(text);
    expect(value).toBeNull();
    expect(said).toContain(message);
  });

  it('never repeats a key that was written where its name belongs', () => {
    const { text } = load(CONFIG.replace(/\{ type: recorded.*\}/, '{ api-key-env: sk-secret-123 }'));
    expect(text).toContain('api-key-env: takes the NAME of an environment variable');
    expect(text).not.toContain('secret');
  });

  it.each([
    'GITHUB_TOKEN',
    'github_token',
    'GH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'INPUT_KEY',
  ])('refuses %s, which is the runner’s own, as a provider’s key', (name) => {
    const { text } = load(CONFIG.replace(/\{ type: recorded.*\}/, `{ api-key-env: ${name} }`));
    expect(text).toMatch(/providers\.replay\.api-key-env: may not name a token of the runner/);
  });

  it.each(['PATH', 'Path', 'HOME', 'https_proxy', 'GIT_CONFIG_VALUE_0'])(
    'refuses %s, which git is handed, as a provider’s key',
    (name) => {
      const { text } = load(CONFIG.replace(/\{ type: recorded.*\}/, `{ api-key-env: ${name} }`));
      expect(text).toMatch(/providers\.replay\.api-key-env: may not name a variable that git reads/);
    },
  );

  it.each([
    ['a Cyrillic a', 'https://\u0430pi.openai.com/v1', 'xn--pi-6kc.openai.com'],
    ['full-width letters', 'https://api.ｏpenai.com/v1', 'api.openai.com'],
    ['an ideographic full stop', 'https://api\u3002openai.com/v1', 'api.openai.com'],
    ['one number', 'http://2130706433/v1', '127.0.0.1'],
    ['a hexadecimal number', 'http://0x7f000001:8080/v1', '127.0.0.1'],
    ['octal', 'http://0177.0.0.1/v1', '127.0.0.1'],
    ['fewer parts', 'http://127.1/v1', '127.0.0.1'],
    ['an escape', 'https://api%2eopenai.com/v1', 'api.openai.com'],
    ['a soft hyphen', 'https://api.open\u00adai.com/v1', 'api.openai.com'],
    ['a long address of version 6', 'http://[0:0:0:0:0:0:0:1]:8080/v1', '[::1]'],
  ])('refuses a host written with %s, and says which it is', (_, url, host) => {
    for (const provider of [`{ base-url: "${url}" }`, `{ type: http, url: "${url}" }`])
      expect(load(CONFIG.replace(/\{ type: recorded.*\}/, provider)).text).toContain(
        `names the host ${host} in another spelling`,
      );
  });

  it.each([
    'https://API.openai.com/v1',
    'http://localhost:11434/v1',
    'http://127.0.0.1:9',
    'http://[::1]:8080/v1',
    'https://xn--pi-6kc.example/v1',
  ])('takes %s', (url) => {
    expect(load(CONFIG.replace(/\{ type: recorded.*\}/, `{ base-url: "${url}" }`)).text).toBe('');
  });

  it('is looked for in .github first, and its absence names the place', () => {
    expect(findConfig(memoryTree({ 'plumbline.yml': '', [FILE]: '' }))).toBe(FILE);
    expect(findConfig(memoryTree({}))).toBeNull();
    expect(read((problems) => loadConfig(memoryTree({}), undefined, problems)).text).toContain(
      '.github/plumbline.yml: does not exist',
    );
  });
});

const GOAL =
  'escalation: { goal: { template: T, target: 85, max-residual-gap: 3 }, min-lift: 1, profile: { style: strict, task: stable } }\n';

describe('an escalation policy', () => {
  it("is merged: a target's keys override, goal and profile key by key", () => {
    const own = CONFIG.replace(
      'app.suite.yml\n',
      'app.suite.yml\n    escalation: { goal: { target: 90 }, profile: { task: changing } }\n',
    );
    const { value } = load(own + GOAL);
    expect(value && escalationGoal(value, 'app', { templates: [{ id: 'T' }] })).toEqual({
      template: 'T',
      target: 90,
      maxResidualGap: 3,
      slice: 'all',
    });
    expect(value?.targets[0]?.escalation).toMatchObject({ minLift: 1, profile: { style: 'strict', task: 'changing' } });
    expect(value?.escalation?.profile?.task).toBe('stable');
  });

  it('is read from a bare block and from a whole config alike', () => {
    const from = (text: string) =>
      read((problems) => loadPolicy(memoryTree({ 'p.yml': text }), 'p.yml', problems)).value;
    const bare = from(GOAL);
    const whole = from(CONFIG + GOAL);
    expect(bare && policyOf(bare, 'app')).toEqual(whole && policyOf(whole, 'app'));
  });

  it.each([
    [
      'a waiver without a reason',
      'waivers: [{ criterion: E5, reason: " " }]',
      'escalation.waivers[0].reason: a waiver needs a written reason',
    ],
    [
      'a criterion there is not',
      'waivers: [{ criterion: E16, reason: x }]',
      'escalation.waivers[0].criterion: expected one of E1',
    ],
    [
      'a value outside its set',
      'profile: { task: stabel }',
      'escalation.profile.task: expected one of stable, changing, found "stabel"; did you mean stable?',
    ],
    ['half a goal', 'goal: { template: T }', 'escalation.goal.target: is missing'],
    [
      'a share above 1',
      'economics: { prompt: { input-tokens: 1, output-tokens: 1, price-in: 1, price-out: 1, cached-share: 2 } }',
      'cached-share: must be at most 1, found 2',
    ],
  ])('names %s', (_what, block, message) => {
    const { value, text } = read((problems) =>
      loadPolicy(memoryTree({ 'p.yml': `escalation: { ${block} }\n` }), 'p.yml', problems),
    );
    expect(value).toBeNull();
    expect(text).toContain(message);
  });

  it('refuses a policy file that is neither', () => {
    const said = (text: string) =>
      read((problems) => loadPolicy(memoryTree({ 'p.yml': text }), 'p.yml', problems)).text;
    expect(said('escalaton: {}\n')).toContain('unknown key "escalaton"; did you mean escalation?');
    expect(said('- 1\n')).toContain('expected an object');
  });

  it('knows the same top-level keys as the config', () => {
    expect([...CONFIG_KEYS].sort()).toEqual(Object.keys(CONFIG_SCHEMA.shape).sort());
  });
});
