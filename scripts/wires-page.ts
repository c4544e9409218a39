/** The page that shows what is sent: one request with every kind of part, on every wire: `docs/wires.md`. */
import type { ChatRequest } from '../src/model-call/call.ts';
import { type Media, mediaOf } from '../src/model-call/media.ts';
import { capNameOf, chatBody } from '../src/model-call/wires/chat.ts';
import { CONVERSE } from '../src/model-call/wires/converse.ts';
import { GEMINI } from '../src/model-call/wires/gemini.ts';
import { MESSAGES } from '../src/model-call/wires/messages.ts';
import { RESPONSES } from '../src/model-call/wires/responses.ts';
import type { Sending } from '../src/model-call/wires/wire.ts';
import type { WireName } from '../src/model-call/wires/wire-name.ts';
import type { Json } from '../src/text/digest.ts';

export const SENDERS: Readonly<Record<WireName, (request: ChatRequest) => Sending>> = {
  chat: (request) => ({ path: '/chat/completions', body: chatBody(request, 'NONCE', capNameOf(request.model)) }),
  responses: (request) => RESPONSES.send(request, 'NONCE'),
  messages: (request) => MESSAGES.send(request, 'NONCE'),
  gemini: (request) => GEMINI.send(request, 'NONCE'),
  converse: (request) => CONVERSE.send(request, 'NONCE'),
};

/** The first bytes identify it, and are enough to show. */
function file(name: string, base64: string): Media {
  const bytes = Buffer.from(base64, 'base64');
  return mediaOf(bytes, name, { written: name, read: () => bytes })!;
}

/** Every part contains a mark that can be found again in what is sent. */
export const REQUEST: ChatRequest = {
  kind: 'chat',
  model: 'MODEL',
  messages: [
    { role: 'system', content: 'SYSTEM' },
    {
      role: 'user',
      content: 'QUESTION',
      parts: [file('scan.png', 'iVBORw0KGgo='), file('form.pdf', 'JVBERi0xLjQ='), { text: 'QUESTION' }],
    },
    {
      role: 'assistant',
      content: 'ANSWER',
      toolCalls: [{ id: 'CALL', name: 'look_up', arguments: { city: 'ARGUMENT' } }],
    },
    { role: 'tool', content: 'RESULT', toolCallId: 'CALL' },
    { role: 'user', content: 'AGAIN' },
  ],
  temperature: 0.25,
  maxTokens: 2000,
  seed: 99,
  tools: [
    {
      type: 'function',
      function: {
        name: 'TOOL',
        description: 'DESCRIPTION',
        strict: true,
        parameters: { type: 'object', properties: { city: { type: 'string' } } },
      },
    },
  ],
  forcedTool: 'FORCED',
  responseFormat: { type: 'json_schema', json_schema: { name: 'FORM', strict: true, schema: { title: 'SCHEMA' } } },
  params: { any_parameter: 'VERBATIM' },
};

/** Besides `content-type` and the headers of every HTTP request. */
const HEADERS: Readonly<Record<WireName, string>> = {
  chat: "`authorization: Bearer KEY` and what OpenAI's client says of itself (`x-stainless-*`)",
  responses: "`authorization: Bearer KEY` and what OpenAI's client says of itself (`x-stainless-*`)",
  messages: '`x-api-key: KEY` and `anthropic-version`, which is the `version` of the provider',
  gemini: '`x-goog-api-key: KEY`',
  converse: '`authorization: Bearer KEY`, or a signature by AWS keys with `x-amz-date`',
};

/** What a user writes, and the mark that identifies it. */
const MARKS: readonly (readonly [string, Json])[] = [
  ['`model`', 'MODEL'],
  ['system message', 'SYSTEM'],
  ['user message', 'QUESTION'],
  ['a picture', 'iVBORw0KGgo='],
  ['a document', 'JVBERi0xLjQ='],
  ['earlier answer', 'ANSWER'],
  ['name of an earlier call', 'look_up'],
  ['its arguments', 'ARGUMENT'],
  ['result of a call', 'RESULT'],
  ['`temperature`', 0.25],
  ['`max-tokens`', 2000],
  ['`seed`', 99],
  ['name of a tool', 'TOOL'],
  ['its description', 'DESCRIPTION'],
  ['a tool that must be called (`structured: tool`)', 'FORCED'],
  ['schema of `response-format`', 'SCHEMA'],
  ['`params.any_parameter`', 'VERBATIM'],
];

/** The position of a mark in what is sent. */
function placeOf(mark: Json, value: Json | undefined, path = ''): string | null {
  if (value === mark) return path;
  if (typeof value === 'string' && typeof mark === 'string' && value.includes(mark))
    return `${path} (${value.startsWith('data:') ? 'in an address of its bytes' : 'as text'})`;
  if (typeof value !== 'object' || value === null) return null;
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) {
    const found = placeOf(mark, item as Json, isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

export function wiresPage(): string {
  const names = Object.keys(SENDERS) as WireName[];
  const sent = new Map(names.map((name) => [name, SENDERS[name](REQUEST)]));
  const rows = MARKS.map(([what, mark]) => {
    const cells = names.map((name) => {
      const { path, body } = sent.get(name)!;
      const found = placeOf(mark, body);
      if (found !== null) return `\`${found}\``;
      return typeof mark === 'string' && path.includes(mark) ? 'in the path' : '-';
    });
    return `| ${what} | ${cells.join(' | ')} |`;
  });
  const bodies = names.map((name) => {
    const { path, body } = sent.get(name)!;
    const bytes = JSON.stringify(body);
    return `## ${name}\n\n\`POST ${path}\` with ${HEADERS[name]}; ${Buffer.byteLength(bytes)} bytes:\n\n\`\`\`\n${bytes}\n\`\`\`\n\nThe same, laid out:\n\n\`\`\`json\n${JSON.stringify(body, null, 2)}\n\`\`\`\n`;
  });
  return `# What is sent

Written by \`npm run generate\` from the wire formats themselves: one request with everything in it, on every wire, byte for byte as it goes out (a test sends it). Nothing is dropped: what a
wire has no place for goes out under its own name, and \`lock\`, \`doctor\` and \`run\` refuse it before that where it is known; the name and \`strict\` of a schema or tool are left out where a vendor has no word for them.

| what you write | ${names.join(' | ')} |
|---|${names.map(() => '---|').join('')}
${rows.join('\n')}

${bodies.join('\n')}`;
}
