/** Prompt files -> a prompt that renders to messages: .md/.txt, .prompt.yml/.prompt.yaml, .json; few-shots, includes. */
import { z } from 'zod';
import type { Case } from './cases.ts';
import { isObject, readMessages } from './chat.ts';
import type { Json } from './digest.ts';
import { type Document, follow, type Path, problemAt, valueAt } from './document.ts';
import { parseDocumentText } from './document-file.ts';
import type { Message } from './exchange.ts';
import { parseJsonLine } from './json.ts';
import { type Problem, type Problems, show } from './problem.ts';
import { check } from './schema.ts';
import { suggestion } from './suggestion.ts';
import { type Place, placeOf, readText, refuseConflict } from './text.ts';
import { eachLine } from './text-lines.ts';
import type { Tree } from './tree.ts';
import { fillTemplate, type Part, parseTemplate, type TemplateFault, type Variable, variableOf } from './variables.ts';
import { parseYamlText } from './yaml.ts';

/** A parsed prompt. Rendering is strict and single-pass; see `renderPrompt`. */
export interface Prompt {
  readonly files: readonly string[];
  /** Front matter `name`, else the base name of the first file without its extensions. */
  readonly name: string;
  /** Messages with unfilled text; `caseFollows` = the case's messages or input come after them. */
  readonly messages: readonly Message[];
  readonly caseFollows: boolean;
  /** Variables mentioned anywhere, with the first place of each. */
  readonly variables: readonly {
    readonly name: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
  readonly fewShots: number;
  /** The text of each message, split at its variables; null = sent as it stands (few-shots). */
  readonly parts?: readonly (readonly Part[] | null)[] | undefined;
  /** What a .prompt.yml says about the model; the model file wins. */
  readonly model?: string | undefined;
  readonly modelParameters?: { readonly [key: string]: Json } | undefined;
  readonly responseFormat?: Json | undefined;
}

const ROLE = z.enum(['system', 'developer', 'user', 'assistant']);
const FILES = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** Front matter of a `.md` prompt. */
export const FRONT_MATTER_SCHEMA = z.strictObject({
  name: z.string().min(1).max(200).optional(),
  role: ROLE.optional(),
  'few-shots': z.string().min(1).optional(),
  include: FILES.optional(),
});

/** A `.prompt.yml` as GitHub published the format. */
export const PROMPT_YML_SCHEMA = z.strictObject({
  name: z.string().optional(),
  description: z.string().optional(),
  model: z.string().min(1).optional(),
  modelParameters: z.record(z.string(), z.unknown()).optional(),
  responseFormat: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  jsonSchema: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  messages: z.array(z.unknown()).min(1),
  testData: z.array(z.unknown()).optional(),
  evaluators: z.array(z.unknown()).optional(),
});

/** What one file contributes. */
interface Piece {
  readonly name: string | undefined;
  readonly messages: readonly Message[];
  /** Parts of each message's text; null = sent as it stands. */
  readonly parts: readonly (readonly Part[] | null)[];
  readonly fewShots: number;
  readonly model?: string | undefined;
  readonly modelParameters?: { readonly [key: string]: Json } | undefined;
  readonly responseFormat?: Json | undefined;
}

/**
 * The prompt of one or several files, in their order; null when a problem was noted. Needs no case: what a case lacks
 * is found by `renderPrompt`. `named` says which file and key names the path at an index.
 */
export function loadPrompt(
  tree: Tree,
  paths: readonly string[],
  problems: Problems,
  named?: (index: number) => Omit<Problem, 'message'>,
): Prompt | null {
  const before = problems.count;
  const pieces = paths.map((path, index) => loadPiece(tree, path, problems, named?.(index)));
  if (problems.count > before || pieces.some((piece) => piece === null)) return null;
  const whole = pieces as readonly Piece[];
  const parts = whole.flatMap((piece) => piece.parts);
  const variables = new Map<string, Variable>();
  for (const part of parts.flatMap((list) => list ?? [])) {
    if (typeof part !== 'string' && !variables.has(part.name)) variables.set(part.name, part);
  }
  const said = whole.find(
    (piece) => piece.model !== undefined || piece.modelParameters !== undefined || piece.responseFormat !== undefined,
  );
  return {
    files: paths,
    name: whole[0]?.name ?? baseName(paths[0] ?? ''),
    messages: whole.flatMap((piece) => piece.messages),
    caseFollows: !variables.has('input'),
    variables: [...variables.values()],
    fewShots: whole.reduce((sum, piece) => sum + piece.fewShots, 0),
    parts,
    model: said?.model,
    modelParameters: said?.modelParameters,
    responseFormat: said?.responseFormat,
  };
}

/** `prompts/support.prompt.yml` -> `support`. */
function baseName(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.replace(/(\.prompt)?\.(md|markdown|txt|ya?ml|json)$/, '');
}

function loadPiece(
  tree: Tree,
  path: string,
  problems: Problems,
  named: Omit<Problem, 'message'> | undefined,
): Piece | null {
  const read = readText(tree, path, problems, named);
  if (read === null) return null;
  const text = read.replaceAll('\r\n', '\n');
  if (refuseConflict(path, text, problems)) return null;
  if (/\.(md|markdown|txt)$/.test(path)) return textPiece(tree, path, text, problems);
  if (/\.ya?ml$/.test(path)) return ymlPiece(path, text, problems);
  if (path.endsWith('.json')) return jsonPiece(path, text, problems);
  problems.add({
    file: path,
    message: 'is no kind of prompt file; known: .md, .txt, .prompt.yml, .prompt.yaml, .json',
  });
  return null;
}

// --- .md and .txt ---------------------------------------------------------------------------------------------------

function textPiece(tree: Tree, path: string, text: string, problems: Problems): Piece | null {
  const front = path.endsWith('.txt') ? null : splitFrontMatter(path, text, problems);
  const bodyStart = front?.bodyStart ?? 0;
  const settings = front?.settings ?? {};
  const note = (fault: TemplateFault, file: string): void =>
    problems.add({ file, line: fault.line, column: fault.column, message: fault.message });

  const body = withoutFinalNewline(text.slice(bodyStart));
  const pieces: { text: string; parts: readonly Part[] }[] = [];
  for (const at of includesOf(settings)) {
    const file = follow(front!.document, at, path, problems);
    const included = file === null ? null : readText(tree, file, problems, problemAt(front!.document, at));
    if (file === null || included === null) continue;
    const plain = withoutFinalNewline(included.replaceAll('\r\n', '\n'));
    pieces.push({ text: plain, parts: parseTemplate(file, plain, (fault) => note(fault, file)) });
  }
  if (body !== '' || pieces.length === 0) {
    pieces.push({
      text: body,
      parts: parseTemplate(
        path,
        body,
        (fault) => note(fault, path),
        (offset) => placeOf(text, bodyStart + offset),
      ),
    });
  }
  const content = pieces.map((piece) => piece.text).join('\n\n');
  const parts = pieces.flatMap((piece, index) => (index === 0 ? piece.parts : ['\n\n', ...piece.parts]));
  const asks = parts.some((part) => typeof part !== 'string' && part.name === 'input');
  const shots = settings['few-shots'] === undefined ? [] : loadFewShots(tree, front!.document, path, problems);
  if (content.trim() === '' && shots.length === 0) {
    problems.add({ file: path, message: 'is empty: nothing would be sent; a prompt that adds nothing is {{input}}' });
    return null;
  }
  const own: readonly Message[] =
    content === '' ? [] : [{ role: settings.role ?? (asks ? 'user' : 'system'), content }];
  const literal = shots.map(() => null);
  const before = own[0]?.role === 'user';
  return {
    name: settings.name,
    messages: before ? [...shots, ...own] : [...own, ...shots],
    parts: before ? [...literal, ...own.map(() => parts)] : [...own.map(() => parts), ...literal],
    fewShots: shots.length / 2,
  };
}

type Settings = z.infer<typeof FRONT_MATTER_SCHEMA>;

/** null = no front matter. After a fault the body can still be looked at: one report names all. */
function splitFrontMatter(
  file: string,
  text: string,
  problems: Problems,
): { settings: Settings; document: Document; bodyStart: number } | null {
  if (!/^---[ \t]*\n/.test(text)) return null;
  const start = text.indexOf('\n') + 1;
  const none = { settings: {}, document: { file, value: {}, place: () => undefined } };
  const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
  if (close === null) {
    problems.add({ file, line: 1, message: 'opens front matter with --- but never closes it; add a second --- line' });
    return { ...none, bodyStart: start };
  }
  const yaml = text.slice(start, start + close.index);
  const bodyStart = start + close.index + close[0].length;
  if (yaml.trim() === '') return { ...none, bodyStart };
  const document = parseYamlText(file, yaml, problems, 2);
  const settings = document === null ? null : check(document, FRONT_MATTER_SCHEMA, problems);
  return document === null || settings === null ? { ...none, bodyStart } : { settings, document, bodyStart };
}

function includesOf(settings: Settings): readonly Path[] {
  if (settings.include === undefined) return [];
  return typeof settings.include === 'string' ? [['include']] : settings.include.map((_, index) => ['include', index]);
}

function withoutFinalNewline(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** User and assistant messages in turn, never expanded. */
function loadFewShots(tree: Tree, document: Document, from: string, problems: Problems): readonly Message[] {
  const at = ['few-shots'];
  const file = follow(document, at, from, problems);
  const text = file === null ? null : readText(tree, file, problems, problemAt(document, at));
  if (file === null || text === null || refuseConflict(file, text, problems)) return [];
  const messages: Message[] = [];
  eachLine(file, text, problems, (line, number) => {
    const row = parseJsonLine(file, line, number, problems);
    if (row === undefined) return;
    if (!isObject(row)) {
      problems.add({ file, line: number, message: `expected {"input", "output"}, found ${show(row)}` });
      return;
    }
    for (const key of Object.keys(row)) {
      if (key !== 'input' && key !== 'output')
        problems.add({
          file,
          line: number,
          key,
          message: `unknown key ${show(key)}${suggestion(key, ['input', 'output'])}`,
        });
    }
    const { input, output } = row;
    if (typeof input === 'string' && typeof output === 'string') {
      messages.push({ role: 'user', content: input }, { role: 'assistant', content: output });
      return;
    }
    const key = typeof input === 'string' ? 'output' : 'input';
    problems.add({
      file,
      line: number,
      key,
      message: row[key] === undefined ? 'is missing' : `expected a text, found ${show(row[key])}`,
    });
  });
  if (messages.length === 0) problems.add({ file, message: 'holds no few-shot; write rows of {"input", "output"}' });
  return messages;
}

// --- .prompt.yml and .json ------------------------------------------------------------------------------------------

function ymlPiece(file: string, text: string, problems: Problems): Piece | null {
  const document = parseDocumentText(file, text, problems);
  const read = document === null ? null : check(document, PROMPT_YML_SCHEMA, problems);
  if (document === null || read === null) return null;
  const format = read.responseFormat;
  const responseFormat = responseFormatOf(
    document,
    typeof format === 'object' ? (format as Json) : format,
    read.jsonSchema as Json | undefined,
    problems,
  );
  return {
    ...chatPiece(document, text, ['messages'], problems),
    name: undefined,
    model: read.model,
    modelParameters: read.modelParameters as { readonly [key: string]: Json } | undefined,
    responseFormat,
  };
}

/** `json_schema` takes the schema from `jsonSchema`, a text or the value itself; `text` is what is sent anyway. */
function responseFormatOf(
  document: Document,
  format: Json | undefined,
  schema: Json | undefined,
  problems: Problems,
): Json | undefined {
  const known = ['text', 'json_object', 'json_schema'];
  if (typeof format === 'string' && !known.includes(format)) {
    problems.add({
      ...problemAt(document, ['responseFormat']),
      message: `expected one of ${known.join(', ')}, found ${show(format)}`,
    });
    return undefined;
  }
  if (format === 'json_object') return { type: 'json_object' };
  if (format !== 'json_schema') return typeof format === 'object' ? format : undefined;
  if (typeof schema !== 'string') {
    if (schema === undefined)
      problems.add({
        ...problemAt(document, ['jsonSchema']),
        key: 'jsonSchema',
        message: 'is missing; responseFormat json_schema needs it',
      });
    return schema === undefined ? undefined : { type: 'json_schema', json_schema: schema };
  }
  try {
    return { type: 'json_schema', json_schema: JSON.parse(schema) as Json };
  } catch {
    problems.add({ ...problemAt(document, ['jsonSchema']), message: 'is not valid JSON' });
    return undefined;
  }
}

/** A list of chat messages, or an object whose `messages` is one. JSON is parsed before variables are filled. */
function jsonPiece(file: string, text: string, problems: Problems): Piece | null {
  const document = parseDocumentText(file, text, problems);
  if (document === null) return null;
  const under = isObject(document.value);
  if (isObject(document.value)) {
    for (const key of Object.keys(document.value)) {
      if (key !== 'messages')
        problems.add({
          ...problemAt(document, [key], 'key'),
          message: `unknown key ${show(key)}${suggestion(key, ['messages'])}`,
        });
    }
  }
  return { ...chatPiece(document, text, under ? ['messages'] : [], problems), name: undefined };
}

function chatPiece(document: Document, text: string, at: Path, problems: Problems): Omit<Piece, 'name'> {
  const messages =
    readMessages(valueAt(document.value, at), (path, message) =>
      problems.add({ ...problemAt(document, [...at, ...path]), message }),
    ) ?? [];
  const parts = messages.map((message, index) => {
    if (message.content === null) return null;
    const { content } = message;
    const start = offsetOf(text, document.place([...at, index, 'content']));
    // The file's text differs from the value by quoting and indentation, but both have the same {{ in the same order.
    const whereIs = (offset: number): Place => {
      let found = text.indexOf('{{', start);
      for (let open = content.indexOf('{{'); open >= 0 && open < offset; open = content.indexOf('{{', open + 2)) {
        found = text.indexOf('{{', found + 2);
      }
      return placeOf(text, found < 0 ? start : found);
    };
    return parseTemplate(
      document.file,
      content,
      (fault) => problems.add({ file: document.file, line: fault.line, column: fault.column, message: fault.message }),
      whereIs,
    );
  });
  return { messages, parts, fewShots: messages.filter((message) => message.role === 'assistant').length };
}

function offsetOf(text: string, place: Place | undefined): number {
  if (place === undefined) return 0;
  let start = 0;
  for (let line = 1; line < place.line; line += 1) start = text.indexOf('\n', start) + 1;
  return start + place.column - 1;
}

// --- rendering ------------------------------------------------------------------------------------------------------

/**
 * The messages that are sent for a case: the prompt's with their variables filled, then the case's own messages (or its
 * input as user) unless the prompt asks for `{{input}}`. Null when a variable has no value: noted with its place and the case.
 */
export function renderPrompt(prompt: Prompt, row: Case, problems: Problems): readonly Message[] | null {
  const messages: Message[] = [];
  let whole = true;
  for (const [index, message] of prompt.messages.entries()) {
    const parts = prompt.parts === undefined ? null : prompt.parts[index];
    if (parts === null || parts === undefined || message.content === null) {
      messages.push(message);
      continue;
    }
    const content = fillTemplate(
      parts,
      (name) => variableOf(row, name),
      (variable) => noteMissing(variable, row, problems),
    );
    if (content === null) whole = false;
    else messages.push(content === message.content ? message : { ...message, content });
  }
  if (prompt.caseFollows) {
    if (row.messages !== undefined) messages.push(...row.messages);
    else if (row.input !== undefined) messages.push({ role: 'user', content: row.input });
    else if (prompt.variables.length === 0) {
      problems.add({
        file: prompt.files[0] ?? '',
        message: `nothing of case ${show(row.id)} (line ${row.line}) is sent: it has no input and no messages`,
      });
      whole = false;
    }
  }
  return whole ? messages : null;
}

/** Notes, once each, the variables that not one of the cases has a value for; true when there are any. */
export function noteUnknown(prompt: Prompt, cases: readonly Case[], problems: Problems): boolean {
  const [first] = cases;
  if (first === undefined) return false;
  const unknown = prompt.variables.filter(({ name }) => cases.every((row) => variableOf(row, name) === undefined));
  for (const { name, file, line, column } of unknown) {
    const message = `{{${name}}}: no case has "${name}" (first: case ${show(first.id)}, line ${first.line}); ${hintOf(first)}`;
    problems.add({ file, line, column, message });
  }
  return unknown.length > 0;
}

function hintOf(row: Case): string {
  const has = [
    ...(row.input === undefined ? [] : ['input']),
    ...(row.context === undefined ? [] : ['context']),
    ...Object.keys(row.vars),
  ];
  return has.length === 0 ? 'it has none' : `it has ${has.slice(0, 12).join(', ')}`;
}

function noteMissing(variable: Variable, row: Case, problems: Problems): void {
  const { file, line, column, name } = variable;
  problems.add({
    file,
    line,
    column,
    message: `{{${name}}}: case ${show(row.id)} (line ${row.line}) has no such variable; ${hintOf(row)}`,
  });
}

/** Variables that cases carry in `vars` and the prompt never mentions: what people wrote that no model sees. */
export function unusedVariables(prompt: Prompt, cases: readonly Case[]): readonly string[] {
  const used = new Set(prompt.variables.map(({ name }) => name));
  const unused = new Set<string>();
  for (const row of cases) for (const name in row.vars) if (!used.has(name)) unused.add(name);
  return [...unused].sort();
}
