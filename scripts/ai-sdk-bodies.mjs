/**
 * Renews test/fixtures/ai-sdk-bodies.json: what the AI SDK sends for the requests of test/fixtures/wire-requests.json, on every wire.
 * The packages are no dependency of the project; install them into a folder of their own, and name it:
 *
 *   mkdir /tmp/ai-sdk && cd /tmp/ai-sdk && npm init -y
 *   npm install @ai-sdk/openai @ai-sdk/anthropic @ai-sdk/google @ai-sdk/amazon-bedrock
 *   node scripts/ai-sdk-bodies.mjs /tmp/ai-sdk && npm run format
 *
 * Nothing is sent anywhere: the body is taken where it would have gone out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = resolve(process.argv[2] ?? '.');
const require = createRequire(join(folder, 'package.json'));
const fixtures = fileURLToPath(new URL('../test/fixtures/', import.meta.url));
const { requests } = JSON.parse(readFileSync(join(fixtures, 'wire-requests.json'), 'utf8'));

const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const versions = {};
function versionOf(name) {
  const path = require.resolve(name);
  const root = path.slice(0, path.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}/`.length);
  versions[name] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

let taken;
const fetch = async (url, { body }) => {
  taken = { path: new URL(url).pathname, body: JSON.parse(body) };
  return new Response('{"error":{"message":"taken"}}', {
    status: 400,
    headers: { 'content-type': 'application/json' },
  });
};
const { createOpenAI } = await load('@ai-sdk/openai');
const { createAnthropic } = await load('@ai-sdk/anthropic');
const { createGoogleGenerativeAI, createGoogle } = await load('@ai-sdk/google');
const { createAmazonBedrock } = await load('@ai-sdk/amazon-bedrock');
for (const name of ['@ai-sdk/openai', '@ai-sdk/anthropic', '@ai-sdk/google', '@ai-sdk/amazon-bedrock']) versionOf(name);

const openai = createOpenAI({ apiKey: 'k', fetch });
const models = {
  chat: openai.chat('gpt-4.1'),
  responses: openai.responses('gpt-4.1'),
  messages: createAnthropic({ apiKey: 'k', fetch })('claude-sonnet-4-5'),
  gemini: (createGoogleGenerativeAI ?? createGoogle)({ apiKey: 'k', fetch })('gemini-2.5-pro'),
  converse: createAmazonBedrock({ apiKey: 'k', region: 'eu-central-1', fetch })('anthropic.claude-sonnet-4-5-v1:0'),
};

/** Our neutral request in the AI SDK's model interface. */
function optionsOf({ messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat }) {
  const names = new Map();
  for (const { toolCalls = [] } of messages) for (const { id, name } of toolCalls) names.set(id, name);
  const part = (one) =>
    one.type === 'text'
      ? { type: 'text', text: one.text }
      : { type: 'file', mediaType: one.mediaType, filename: one.name, data: { type: 'data', data: one.base64 } };
  const prompt = messages.map(({ role, content, toolCalls = [], toolCallId }) => {
    if (role === 'system') return { role, content };
    if (role === 'tool')
      return {
        role,
        content: [
          {
            type: 'tool-result',
            toolCallId,
            toolName: names.get(toolCallId),
            output: { type: 'text', value: content },
          },
        ],
      };
    const said = typeof content === 'string' ? [{ type: 'text', text: content }] : (content ?? []).map(part);
    const calls = toolCalls.map(({ id, name, arguments: input }) => ({
      type: 'tool-call',
      toolCallId: id,
      toolName: name,
      input,
    }));
    return { role, content: [...said, ...calls] };
  });
  return {
    prompt,
    temperature,
    maxOutputTokens: maxTokens,
    seed,
    tools: tools.map(({ function: { name, description, parameters, strict } }) => ({
      type: 'function',
      name,
      description,
      inputSchema: parameters,
      strict,
    })),
    ...(forcedTool && { toolChoice: { type: 'tool', toolName: forcedTool } }),
    ...(responseFormat && {
      responseFormat: {
        type: 'json',
        name: responseFormat.json_schema.name,
        schema: responseFormat.json_schema.schema,
      },
    }),
  };
}

const bodies = {};
for (const [name, request] of Object.entries(requests)) {
  bodies[name] = {};
  for (const [wire, model] of Object.entries(models)) {
    taken = undefined;
    await model.doGenerate(optionsOf(request)).catch((error) => {
      if (taken === undefined) console.error(`${name} on ${wire}: ${error.message}`);
    });
    if (taken !== undefined) bodies[name][wire] = taken;
  }
}
writeFileSync(
  join(fixtures, 'ai-sdk-bodies.json'),
  `${JSON.stringify({ renew: 'node scripts/ai-sdk-bodies.mjs FOLDER, with the packages installed in FOLDER', versions, bodies }, null, 1)}\n`,
);
