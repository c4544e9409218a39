import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keysOf, runSecret } from '../../../src/adapters/providers/credentials.ts';
import type { BedrockProvider, HttpProvider, ProviderConfig } from '../../../src/inputs/provider.ts';
import { PROVIDER_SCHEMA, toProvider } from '../../../src/inputs/provider.ts';
import { keyVariables } from '../../../src/inputs/provider-keys.ts';
import { ANSWERS } from '../../servers/houses.ts';
import { apiError, completion, type ModelServer, type ServerReply, startModelServer } from '../../servers/model.ts';
import { temporaryFolder } from '../../servers/repository.ts';
import { configOf, MODEL, open, openai, question } from './port.ts';

const KEY = 'sk-plumb/ine+test/3f9c2a7e51d84b60==';
const base64 = Buffer.from(`Bearer ${KEY}`).toString('base64');
const half = [KEY.slice(0, 18), KEY.slice(18)] as const;
const slashed = KEY.replaceAll('/', '\\/');
const json = (text: string): ServerReply => ({ headers: { 'content-type': 'application/json' }, body: text });

let server: ModelServer;
const folder = temporaryFolder('redaction');
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  server.calls.length = 0;
  server.models = () => ({ body: { data: [{ id: MODEL }] } });
});
afterAll(async () => {
  folder.remove();
  await server.close();
});

/** All that a run of one question says, keeps and throws. */
async function sinks(
  provider: ProviderConfig,
  name: string,
  env: Readonly<Record<string, string>> = { ENGINE_KEY: KEY },
): Promise<string> {
  const storeDir = join(folder.path, name.replaceAll(/\W+/g, '-'));
  const { models, notes, warnings } = await open(provider, { env, storeDir, backoffMs: 1 });
  const said = await models.ask(question('a')).catch((error: unknown) => String(error));
  await models.close();
  const kept = readdirSync(storeDir).map((file) => readFileSync(join(storeDir, file), 'utf8'));
  return [JSON.stringify(said), ...notes, ...warnings, ...kept].join('\n');
}

function expectNone(text: string): void {
  expect(text).toContain('***');
  const plain = text.replaceAll('\\', '').replaceAll(/\s/g, '');
  for (const form of [KEY, base64.slice(10, -6), ...half]) expect(plain).not.toContain(form);
}

describe('a provider that hands the key back', () => {
  it.each<[string, ServerReply]>([
    ['as it is in an answer', { body: completion(`you sent ${KEY}`) }],
    ['with escaped slashes', json(JSON.stringify(completion('HERE')).replace('HERE', `you sent ${slashed}`))],
    ['in base64', { body: completion(`you sent ${base64}`) }],
    [
      'in the parts of an answer',
      { body: completion(null, { message: { content: half.map((text) => ({ type: 'text', text })) } }) },
    ],
    [
      'in the arguments of a call',
      {
        body: completion(null, {
          message: {
            tool_calls: [{ id: KEY, function: { name: KEY, arguments: JSON.stringify({ [KEY]: slashed }) } }],
          },
        }),
      },
    ],
    ['as the name of the model', { body: completion('7', { model: `m-${KEY}` }) }],
    [
      'in the headers of a gateway',
      { headers: { 'x-prism-model-used': KEY, 'x-prism-trace': base64 }, body: completion('7') },
    ],
    ['in an error', apiError(400, `bad key ${base64}`)],
    ['in an error, cut in the middle of the key', apiError(400, `${'x'.repeat(285)}${KEY} is bad`)],
    [
      'in the title of a page',
      {
        status: 401,
        headers: { 'content-type': 'text/html' },
        body: `<html><title>no ${KEY.replaceAll('/', '&#x2F;')}</title></html>`,
      },
    ],
    ['in an answer that is no JSON', { body: `key ${KEY} is no JSON` }],
  ])('%s, finds it in no answer, message or store', async (name, reply) => {
    server.respond = () => reply;
    expectNone(await sinks(openai(server.url), name));
  });

  it('in its list of models, finds it in no note and no warning', async () => {
    server.respond = () => ({ body: completion('7') });
    const data = [
      { id: MODEL, deprecation: `ask with ${KEY}` },
      { id: `${MODEL}-20${KEY}`, shutdown_date: base64 },
    ];
    server.models = () => ({ body: { data } });
    expectNone(await sinks(openai(server.url), 'list'));
  });

  it.each<[string, ServerReply]>([
    ['in an output', { body: { output: `you sent ${base64}`, model: KEY } }],
    ['in an error', apiError(401, `no such key: ${slashed}`)],
  ])('and is the user’s own endpoint, %s, finds it nowhere', async (name, reply) => {
    server.respond = () => reply;
    const own: HttpProvider = {
      type: 'http',
      name: 'default',
      url: `${server.url}/own`,
      apiKeyEnv: 'ENGINE_KEY',
      timeoutSeconds: 5,
      headers: {},
    };
    expectNone(await sinks(own, `http ${name}`));
  });

  it('and is signed for with the keys of AWS, finds none of the three anywhere', async () => {
    const aws = {
      AWS_ACCESS_KEY_ID: 'AKIDOFTHETESTS42',
      AWS_SECRET_ACCESS_KEY: 'secret/of+the/tests/1234567890',
      AWS_SESSION_TOKEN: 'token//of+a+while==0987654321',
    };
    const bedrock: BedrockProvider = {
      type: 'bedrock',
      name: 'default',
      region: 'eu-central-1',
      baseUrl: server.url,
      timeoutSeconds: 5,
      headers: {},
    };
    const keys = Object.values(aws);
    expect(keysOf(configOf(bedrock), aws)).toEqual(keys);
    const echoed = keys.map((key) => `${key} ${Buffer.from(key).toString('base64')}`).join(' and ');
    for (const [name, reply] of [
      ['answer', { body: ANSWERS.converse({ text: `you sent ${echoed}` }) }],
      ['error', apiError(400, `bad keys ${echoed}`)],
    ] as const) {
      server.respond = () => reply;
      const told = await sinks(bedrock, `aws ${name}`, aws);
      expect(told).toContain('***');
      for (const key of keys)
        for (const form of [key, Buffer.from(key).toString('base64').slice(0, -4)]) expect(told).not.toContain(form);
    }
  });
});

/** One provider of every type: a new type does not compile here until it says where its keys are. */
const VARIABLES: Readonly<Record<ProviderConfig['type'], readonly string[]>> = {
  openai: ['OWN'],
  anthropic: ['OWN'],
  google: ['OWN'],
  http: ['OWN'],
  bedrock: ['OWN'],
  recorded: [],
};

describe('the variables that hold keys', () => {
  it.each(Object.entries(VARIABLES))('of a provider of type %s are known', (type, names) => {
    const block = PROVIDER_SCHEMA.parse({
      type,
      ...(type === 'recorded' ? { outputs: 'a.jsonl' } : { 'api-key-env': 'OWN' }),
      ...(type === 'bedrock' && { region: 'eu-central-1' }),
      ...(type === 'http' && { url: 'https://app.example' }),
    });
    expect(keyVariables(toProvider('default', block)).map(({ name }) => name)).toEqual(names);
  });

  it('what seals the store is a secret: never the id of a key, which others may know', () => {
    const block = PROVIDER_SCHEMA.parse({ type: 'bedrock', region: 'eu-central-1' });
    const config = { providers: { default: toProvider('default', block) } };
    const id = { AWS_ACCESS_KEY_ID: 'AKIA0123456789ABCDEF' };
    expect(runSecret(config, id)).toBeNull();
    expect(runSecret(config, { ...id, AWS_SECRET_ACCESS_KEY: 'a-secret-of-forty-letters' })).toBe(
      'a-secret-of-forty-letters',
    );
  });
});
