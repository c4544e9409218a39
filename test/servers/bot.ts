/** A small bot under test behind the fake model server: its files, and answers that depend on the request alone. */
import { createHash } from 'node:crypto';
import type { Json } from '../../src/text/digest.ts';
import { allText, completion, type ServerCall, type ServerReply } from './model.ts';
import type { Files } from './repository.ts';

export const BOT_MODEL = 'gpt-4.1-mini-2025-04-14';
export const BOT_JUDGE = 'gpt-4.1-2025-04-14';
export const BOT_KEY = { BOT_KEY: 'sk-bot-1234567890' };

export interface BotOptions {
  readonly cases?: number;
  readonly repeats?: number;
  /** Lines below `templates:` of the suite. */
  readonly templates?: readonly string[];
  readonly judged?: boolean;
  /** Cases a cluster. */
  readonly clusters?: number;
  /** Lines of the gate block. */
  readonly gate?: readonly string[];
  readonly escalation?: string;
  readonly more?: (at: number) => object;
}

export function prompt(name: string): string {
  return `Answer as ${name}.\n\n{{input}}\n`;
}

export function botFiles(url: string, options: BotOptions = {}): Files {
  const {
    cases = 120,
    repeats = 1,
    templates = ['ExactMatch'],
    judged = false,
    clusters,
    gate = [],
    escalation,
  } = options;
  const rows = Array.from({ length: cases }, (_, at) => ({
    id: `c-${at}`,
    input: `Question ${at}?`,
    expected: `answer ${at}`,
    ...(clusters === undefined ? {} : { cluster: `doc-${Math.floor(at / clusters)}` }),
    ...options.more?.(at),
  }));
  return {
    '.github/plumbline.yml': [
      'version: 1',
      'providers:',
      `  default: { base-url: "${url}", api-key-env: BOT_KEY }`,
      'targets:',
      '  bot: { prompt: prompts/bot.md, model: models/bot.yml, suite: evals/bot.suite.yml }',
      `gate: { ${['margin: 10', ...gate].join(', ')} }`,
      ...(escalation === undefined ? [] : [`escalation: ${escalation}`]),
      '',
    ].join('\n'),
    'prompts/bot.md': prompt('good'),
    'models/bot.yml': `provider: default\nmodel: ${BOT_MODEL}\ntemperature: 1\nmax-tokens: 20\n`,
    'evals/bot.suite.yml': [
      'dataset: bot.cases.jsonl',
      'templates:',
      ...templates.map((line) => `  - ${line}`),
      `repeats: ${repeats}`,
      ...(judged ? [`judge: { provider: default, model: ${BOT_JUDGE} }`] : []),
      '',
    ].join('\n'),
    'evals/bot.cases.jsonl': `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`,
    'docs/notes.md': 'Nothing here is evaluated.\n',
  };
}

/** Share of wrong answers by the name in the prompt; the n-th answer to the same request may differ from the first. */
export function botReply(wrong: Readonly<Record<string, number>>): (call: ServerCall) => ServerReply {
  const asked = new Map<string, number>();
  return (call) => {
    const text = allText(call);
    if (call.body.model === BOT_JUDGE) {
      const schema = call.body.response_format?.json_schema?.schema ?? call.body.tools?.[0]?.function?.parameters;
      const good = /answer \d+/.test(text) && !/no idea/.test(text);
      return { body: completion(JSON.stringify(filled(schema ?? {}, good, text)), { model: BOT_JUDGE }) };
    }
    const name = /Answer as (\w+)/.exec(text)?.[1] ?? '';
    const question = /Question (\d+)\?/.exec(text)?.[1] ?? '0';
    const turn = asked.get(text) ?? 0;
    asked.set(text, turn + 1);
    const draw = createHash('sha256').update(`${name} ${question} ${turn}`).digest().readUInt16BE(0) / 65_536;
    const said = draw < (wrong[name] ?? 0) ? 'no idea' : `answer ${question}`;
    return { body: completion(said, { model: BOT_MODEL }) };
  };
}

/** A form filled in as a judge would who finds the answer good or bad. */
function filled(schema: Json, good: boolean, text: string): Json {
  const { type, properties, items, ...rest } = schema as {
    readonly type?: string;
    readonly properties?: { readonly [key: string]: Json };
    readonly items?: Json;
    readonly enum?: readonly (string | number)[];
  };
  const choices = rest.enum;
  if (choices !== undefined) {
    if (choices.every((choice) => typeof choice === 'number'))
      return good ? Math.max(...choices) : Math.min(...choices);
    const wanted = good ? /^(pass|yes|true|met|supported)/i : /^(fail|no|false|unmet|unsupported)/i;
    return choices.find((choice) => wanted.test(String(choice))) ?? choices[good ? 0 : choices.length - 1] ?? '';
  }
  if (type === 'object') {
    return Object.fromEntries(Object.entries(properties ?? {}).map(([key, field]) => [key, filled(field, good, text)]));
  }
  if (type === 'array') return [filled(items ?? {}, good, text)];
  if (type === 'boolean') return good;
  return type === 'integer' || type === 'number' ? (good ? 1 : 0) : 'As it says.';
}
