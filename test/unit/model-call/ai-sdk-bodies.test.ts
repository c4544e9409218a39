/** A second opinion on what each wire sends: the AI SDK's bodies for the same requests, but for a list of known differences. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SENDERS } from '../../../scripts/wires-page.ts';
import type { ChatRequest, Message } from '../../../src/model-call/call.ts';
import { isMedia, type MessagePart, mediaOf } from '../../../src/model-call/media.ts';
import type { WireName } from '../../../src/model-call/wires/wire-name.ts';
import { isObject } from '../../../src/text/json-object.ts';

type PartText =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image' | 'document'; readonly name: string; readonly base64: string };
type Said = Omit<Message, 'content' | 'parts'> & { readonly content: string | readonly PartText[] };
type Request = Omit<ChatRequest, 'kind' | 'model' | 'messages'> & { readonly messages: readonly Said[] };

const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8')) as T;
const { requests } = fixture<{ readonly requests: Readonly<Record<string, Request>> }>('wire-requests');
const { bodies, versions } = fixture<{
  readonly versions: Readonly<Record<string, string>>;
  readonly bodies: Readonly<
    Record<string, Readonly<Record<WireName, { readonly path: string; readonly body: object }>>>
  >;
}>('ai-sdk-bodies');
const WIRES = Object.keys(SENDERS) as WireName[];

/** Where theirs is not ours, and why ours stays as it is; `only` says who has something at the place. */
const KNOWN: readonly {
  readonly wire: WireName;
  readonly at: RegExp;
  readonly only: 'ours' | 'theirs' | 'both';
  readonly why: string;
}[] = [
  {
    wire: 'responses',
    at: /^store$/,
    only: 'ours',
    why: 'what a gate asks is kept nowhere; theirs leaves it to the API, which keeps it',
  },
  {
    wire: 'responses',
    at: /^input\[\d\]\.content$/,
    only: 'both',
    why: 'a text alone is sent as the text, which the API takes for one part',
  },
  {
    wire: 'responses',
    at: /^seed$/,
    only: 'ours',
    why: 'nothing is dropped in silence: lock, doctor and run refuse it before',
  },
  {
    wire: 'messages',
    at: /^seed$/,
    only: 'ours',
    why: 'nothing is dropped in silence: lock, doctor and run refuse it before',
  },
  {
    wire: 'messages',
    at: /^messages\[2\]\.content\[[01]\]\.content$/,
    only: 'both',
    why: 'a result is a list of blocks, of which a text is short for',
  },
  {
    wire: 'messages',
    at: /^messages\[2\]\.content\[2\]$/,
    only: 'theirs',
    why: 'results and the words after them stay two turns, as they were said; the API joins them',
  },
  { wire: 'messages', at: /^messages\[3\]$/, only: 'ours', why: 'the second of those two turns' },
  {
    wire: 'messages',
    at: /^output_config\.format\.schema\.properties\.n\.(?:description|minimum)$/,
    only: 'theirs',
    why: 'a schema is not rewritten',
  },
  {
    wire: 'messages',
    at: /^output_config\.format\.schema\.properties\.n\.(?:description|minimum)$/,
    only: 'ours',
    why: 'a schema is not rewritten',
  },
  {
    wire: 'messages',
    at: /^messages\[0\]\.content\[1\]\.title$/,
    only: 'theirs',
    why: 'the name of a file is no part of what was asked',
  },
  {
    wire: 'gemini',
    at: /^contents\[1\]\.parts\[[12]\]\.thoughtSignature$/,
    only: 'ours',
    why: 'models from version 3 on ask for it; theirs sends it to those alone',
  },
  {
    wire: 'gemini',
    at: /^contents\[2\]\.parts\[0\]\.functionResponse\.response\./,
    only: 'ours',
    why: 'a result that is an object goes as it is',
  },
  {
    wire: 'gemini',
    at: /^contents\[2\]\.parts\[0\]\.functionResponse\.response\./,
    only: 'theirs',
    why: 'a result that is an object goes as it is',
  },
  {
    wire: 'gemini',
    at: /^contents\[2\]\.parts\[1\]$/,
    only: 'ours',
    why: 'results of calls that were made together stand in one turn',
  },
  { wire: 'gemini', at: /^contents\[3\]\.parts\[0\]\./, only: 'ours', why: 'the turns behind it have moved up' },
  { wire: 'gemini', at: /^contents\[3\]\.parts\[0\]\./, only: 'theirs', why: 'the turns behind it have moved up' },
  { wire: 'gemini', at: /^contents\[4\]$/, only: 'theirs', why: 'the turns behind it have moved up' },
  {
    wire: 'gemini',
    at: /^toolConfig$/,
    only: 'theirs',
    why: 'strict is a word of a tool, and this a mode of all calls; who wants it writes it into params',
  },
  { wire: 'converse', at: /^system$/, only: 'theirs', why: 'an empty list says nothing' },
  {
    wire: 'converse',
    at: /^additionalModelResponseFieldPaths$/,
    only: 'theirs',
    why: 'the stop sequence that was met is of no use to a gate',
  },
  {
    wire: 'converse',
    at: /^inferenceConfig\.seed$/,
    only: 'ours',
    why: 'nothing is dropped in silence: lock, doctor and run refuse it before',
  },
  {
    wire: 'converse',
    at: /^outputConfig$/,
    only: 'ours',
    why: "Bedrock's own field, for every model; theirs is Claude's",
  },
  {
    wire: 'converse',
    at: /^additionalModelRequestFields$/,
    only: 'theirs',
    why: "Bedrock's own field, for every model; theirs is Claude's",
  },
  {
    wire: 'converse',
    at: /^messages\[0\]\.content\[1\]\.document\.name$/,
    only: 'both',
    why: 'names must differ and hold few kinds of characters, so documents are counted',
  },
];

interface Difference {
  readonly at: string;
  readonly only: 'ours' | 'theirs' | 'both';
}

function differences(ours: unknown, theirs: unknown, at = ''): readonly Difference[] {
  if (ours === undefined || theirs === undefined)
    return ours === theirs ? [] : [{ at, only: ours === undefined ? 'theirs' : 'ours' }];
  const isList = Array.isArray(ours) && Array.isArray(theirs);
  if (isList || (isObject(ours) && isObject(theirs))) {
    const [left, right] = [ours, theirs] as [Record<string, unknown>, Record<string, unknown>];
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
      differences(left[key], right[key], isList ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`),
    );
  }
  return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ at, only: 'both' }];
}

function messageOf({ content, ...rest }: Said): Message {
  if (typeof content === 'string') return { ...rest, content };
  const parts = content.map((part): MessagePart => {
    if (part.type === 'text') return { text: part.text };
    const bytes = Buffer.from(part.base64, 'base64');
    return mediaOf(bytes, part.name, { written: part.name, read: () => bytes })!;
  });
  return { ...rest, content: parts.map((part) => (isMedia(part) ? '' : part.text)).join(''), parts };
}

function ours(name: string, wire: WireName): { readonly path: string; readonly body: unknown } {
  const { messages, ...rest } = requests[name]!;
  const model = {
    chat: 'gpt-4.1',
    responses: 'gpt-4.1',
    messages: 'claude-sonnet-4-5',
    gemini: 'gemini-2.5-pro',
    converse: 'anthropic.claude-sonnet-4-5-v1:0',
  }[wire];
  const { path, body } = SENDERS[wire]({ kind: 'chat', model, messages: messages.map(messageOf), ...rest });
  return { path, body: JSON.parse(JSON.stringify(body)) };
}

const met = new Set<(typeof KNOWN)[number]>();

describe.each(WIRES)('what is sent over %s is what the AI SDK sends', (wire) => {
  it.each(Object.keys(requests))('for %s, but for differences that are known', (name) => {
    const theirs = bodies[name]![wire];
    const own = ours(name, wire);
    expect(theirs.path.endsWith(own.path)).toBe(true);
    const unknown = differences(own.body, theirs.body).filter(({ at, only }) => {
      const known = KNOWN.find((one) => one.wire === wire && one.only === only && one.at.test(at));
      if (known !== undefined) met.add(known);
      return known === undefined;
    });
    expect(unknown).toEqual([]);
  });
});

describe('the second opinion', () => {
  it('differs wherever the list says so', () => {
    expect(KNOWN.filter((one) => !met.has(one))).toEqual([]);
  });

  it('says which versions it is of', () => {
    expect(Object.keys(versions)).toEqual([
      '@ai-sdk/openai',
      '@ai-sdk/anthropic',
      '@ai-sdk/google',
      '@ai-sdk/amazon-bedrock',
    ]);
    for (const version of Object.values(versions)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
