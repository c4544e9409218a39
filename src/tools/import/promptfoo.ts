/** A promptfoo config -> a draft of a suite: prompts, tests and assertions; what has no counterpart is listed. */

import { loadPrompt } from '../../inputs/prompt/prompt.ts';
import { isObject } from '../../model-call/messages.ts';
import type { Json } from '../../text/digest.ts';
import { Problems, show } from '../../text/problem.ts';
import { parseDocumentText, readDocument } from '../../text/read-document.ts';
import { resolvePath, type Tree } from '../../text/tree.ts';
import { readText } from '../../text/utf8.ts';
import { translate } from './assertions.ts';
import { convertPrompt, type Draft, type DraftCase, type DraftRule, inputVariable, slug, uniqueIds } from './draft.ts';
import { readTests } from './promptfoo-tests.ts';

/** Keys of theirs that say nothing about what is scored. */
const SILENT: ReadonlySet<string> = new Set([
  'description',
  'prompts',
  'providers',
  'targets',
  'tests',
  'defaultTest',
  'tags',
  'outputPath',
  'sharing',
  '$schema',
  'metadata',
  'commandLineOptions',
]);

/** Faults of the file itself are noted on `problems` (null then); what cannot be taken over goes to `lost`. */
export function draftOfPromptfoo(tree: Tree, path: string, name: string, problems: Problems): Draft | null {
  const document = readDocument(tree, path, problems);
  if (document === null) return null;
  const { value } = document;
  if (!isObject(value) || (value['tests'] === undefined && value['defaultTest'] === undefined)) {
    problems.add({
      file: path,
      line: 1,
      key: 'tests',
      message: `is no promptfoo config: expected an object with prompts and tests, found ${show(value)}`,
    });
    return null;
  }
  const lost: string[] = [];
  const notes: string[] = [];
  for (const key of Object.keys(value)) if (!SILENT.has(key)) lost.push(`${key}: no counterpart`);
  const tests = readTests(tree, path, value, lost, notes, problems);
  const names = [...new Set(tests.flatMap((test) => Object.keys(test.vars)))];
  const input = inputVariable(names);
  const ids = uniqueIds();
  const cases = tests.map((test, index): DraftCase => {
    const id = ids(test.name === '' ? `case-${String(index + 1).padStart(3, '0')}` : slug(test.name));
    const rules = test.assertions.flatMap((assertion): readonly DraftRule[] => {
      const translated = translate(assertion, test.vars, (file) => readValue(tree, path, file));
      notes.push(...(translated.notes ?? []));
      if (translated.lost !== undefined) lost.push(`case ${id}: assert ${assertion.type}: ${translated.lost}`);
      return translated.rules;
    });
    const vars = Object.fromEntries(Object.entries(test.vars).filter(([key]) => key !== input && key !== 'context'));
    const own = input === null ? undefined : test.vars[input];
    return {
      id,
      input: own === undefined ? undefined : asText(own),
      context: test.vars['context'],
      vars,
      meta: test.name === '' ? {} : { description: test.name },
      rules,
    };
  });
  return {
    name,
    cases,
    prompts: readPrompts(tree, path, value['prompts'], name, input, lost, notes),
    model: readModel(value['providers'] ?? value['targets'], lost, notes),
    lost,
    notes,
  };
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function readValue(tree: Tree, from: string, named: string): Json | undefined {
  const file = resolvePath(from, named.replace(/^\.\//, ''));
  if (file === null) return undefined;
  const text = readText(tree, file, new Problems());
  if (text === null) return undefined;
  return /\.(json|ya?ml)$/.test(file) ? parseDocumentText(file, text, new Problems())?.value : text;
}

function readPrompts(
  tree: Tree,
  path: string,
  value: Json | undefined,
  name: string,
  input: string | null,
  lost: string[],
  notes: string[],
): Draft['prompts'] {
  const list = Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value];
  const prompts: { file: string; text: string; lies?: string | undefined }[] = [];
  for (const [index, item] of list.entries()) {
    const source = promptSource(tree, path, item);
    const where = `prompts[${index}]`;
    if (source === null) {
      lost.push(`${where}: ${show(item)}: no text of it can be read`);
      continue;
    }
    const { text, from } = source;
    const converted = convertPrompt(text, input);
    if (converted === null) {
      lost.push(`${where}: uses tags or filters of its template language; only {{name}} is filled here`);
      continue;
    }
    const suffix = prompts.length === 0 ? '' : `-${prompts.length + 1}`;
    const chat = /^\s*\[/.test(converted) && isChat(converted);
    const body = converted.endsWith('\n') ? converted : `${converted}\n`;
    const role = chat || converted.includes('{{input}}') ? '' : '---\nrole: user\n---\n';
    const file = `${name}${suffix}.${chat ? 'json' : 'md'}`;
    const isSame = from !== null && role === '' && converted === text;
    const lies = isSame && loadPrompt(tree, [from], new Problems()) !== null ? from : undefined;
    prompts.push({ file, text: `${role}${body}`, lies });
    if (lies === undefined) notes.push(copyNote(`prompts/${file}`, from ?? path, text === converted ? null : input));
  }
  if (prompts.length === 0) {
    lost.push('prompts: none could be taken over; prompts/ holds a stand-in');
    return [{ file: `${name}.md`, text: '{{input}}\n' }];
  }
  if (prompts.length > 1)
    notes.push(
      `Several prompts were compared there; the target here is ${prompts[0]!.file}, and a pull request changes it.`,
    );
  return prompts;
}

/** What is gated is the copy; whoever goes on editing the original is to know. */
function copyNote(copy: string, from: string, renamed: string | null): string {
  const how = renamed === null || renamed === 'input' ? '' : `, with {{${renamed}}} called {{input}}`;
  return `${copy} is a copy of the prompt in ${from}${how}. Only the copy is gated: let your application read it, or a change of ${from} goes unseen.`;
}

/** Its text, and the file that holds nothing else; null = not to be read. */
function promptSource(
  tree: Tree,
  path: string,
  item: Json,
): { readonly text: string; readonly from: string | null } | null {
  const named = isObject(item) ? (item['raw'] ?? item['id']) : item;
  if (typeof named !== 'string') return null;
  const isFile = named.startsWith('file://') || (/\.(txt|md|json|ya?ml)$/.test(named) && !named.includes('\n'));
  if (!isFile) return { text: named, from: null };
  const found = /\.(txt|md|json)$/.test(named)
    ? resolvePath(path, named.replace(/^file:\/\//, '').replace(/^\.\//, ''))
    : null;
  const text = found === null ? null : readText(tree, found, new Problems());
  return text === null ? null : { text, from: found };
}

function isChat(text: string): boolean {
  return parseDocumentText('prompt.json', text, new Problems()) !== null;
}

function readModel(value: Json | undefined, lost: string[], notes: string[]): Draft['model'] {
  const list = Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value];
  const first = list[0];
  for (const [index, item] of list.slice(1).entries())
    lost.push(`providers[${index + 1}]: ${show(isObject(item) ? item['id'] : item)}: a target has one model`);
  const id = isObject(first) ? first['id'] : first;
  const parts = typeof id === 'string' ? id.split(':') : [];
  const model = parts.length > 1 ? parts.at(-1)! : '';
  if (model === '' || parts[0] !== 'openai') {
    notes.push(`The provider ${show(id ?? null)} is not taken over: set provider and model in the model file.`);
  }
  const config = isObject(first) && isObject(first['config']) ? first['config'] : {};
  const taken: Record<string, Json> = { provider: 'default', model: model === '' ? 'gpt-4.1-mini-2025-04-14' : model };
  for (const [theirs, ours] of [
    ['temperature', 'temperature'],
    ['max_tokens', 'max-tokens'],
    ['seed', 'seed'],
  ] as const) {
    const setting = config[theirs];
    if (typeof setting === 'number') taken[ours] = setting;
  }
  for (const key of Object.keys(config)) {
    if (!['temperature', 'max_tokens', 'seed', 'apiKey', 'apiKeyEnvar', 'apiBaseUrl'].includes(key))
      lost.push(`providers[0].config.${key}: write it into the model file (params, tools, response-format)`);
  }
  return taken;
}
