/** A prompt: its messages from one or several files, and what they say for a case. */

import type { Message } from '../../model-call/call.ts';
import type { Media, MessagePart } from '../../model-call/media.ts';
import type { Json } from '../../text/digest.ts';
import { type Problem, Problems, show } from '../../text/problem.ts';
import { atMost, PROMPT_LIMIT, sizeText, tooLarge } from '../../text/size-limits.ts';
import type { Tree } from '../../text/tree.ts';
import { readText, refuseConflict } from '../../text/utf8.ts';
import type { Case } from '../case/case.ts';
import { fileOf, parseAddress } from './address.ts';
import { jsonPiece, ymlPiece } from './chat-file.ts';
import { codePiece, hasConstant } from './code-piece.ts';
import { hasMember, memberPiece } from './collection-file.ts';
import { isMediaPart, type MessageParts, type Piece, type PromptReading, type PromptSource } from './prompt-part.ts';
import { promptyPiece } from './prompty-file.ts';
import { EXTENSION, KNOWN_FILES, kindOf } from './source-kind.ts';
import { textPiece } from './text-file.ts';
import {
  fillTemplate,
  isComposed,
  type Part,
  type Shape,
  type Unfillable,
  type Values,
  type Variable,
  valueIn,
  variableOf,
  variablesIn,
} from './variables.ts';

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
    /** The text itself says what to use without it. */
    readonly optional?: boolean | undefined;
    readonly shape?: Shape | undefined;
  }[];
  readonly fewShots: number;
  /** Why it cannot be sent, only compared; absent = it can. */
  readonly unsent?: string | undefined;
  /** The text of each message, split at its variables; null = sent unchanged (few-shots). */
  readonly parts?: readonly MessageParts[] | undefined;
  /** What a .prompt.yml says about the model; the model file takes precedence. */
  readonly model?: string | undefined;
  readonly modelParameters?: { readonly [key: string]: Json } | undefined;
  readonly responseFormat?: Json | undefined;
}

export interface PromptOptions {
  /** Which file and key name the address at an index. */
  readonly named?: ((index: number) => Omit<Problem, 'message'>) | undefined;
  readonly reading?: PromptReading | undefined;
}

/**
 * The prompt of one or several addresses, in their order; null if a problem was noted. Needs no case: `renderPrompt`
 * finds what a case lacks.
 */
export function loadPrompt(
  tree: Tree,
  addresses: readonly string[],
  problems: Problems,
  { named, reading = {} }: PromptOptions = {},
): Prompt | null {
  const before = problems.count;
  const small = atMost(tree, PROMPT_LIMIT);
  const { inputVar = 'input' } = reading;
  let size = 0;
  const pieces = addresses.map((address, index) => {
    // A file may be named many times; reading stops once the total is too large.
    if (size > PROMPT_LIMIT.bytes) return null;
    const source = readSource(small, address, problems, named?.(index));
    const piece = source === null ? null : pieceOf({ ...source, reading, named: named?.(index) }, problems);
    size += piece?.messages.reduce((sum, { content }) => sum + (content?.length ?? 0), 0) ?? 0;
    return piece === null || inputVar === 'input' ? piece : { ...piece, parts: piece.parts.map(withInput(inputVar)) };
  });
  if (problems.count > before) return null;
  if (size > PROMPT_LIMIT.bytes) {
    problems.add({
      file: fileOf(addresses[0] ?? ''),
      message: `with all that it includes ${tooLarge(size, PROMPT_LIMIT)}`,
    });
    return null;
  }
  if (pieces.some((piece) => piece === null)) return null;
  const whole = pieces as readonly Piece[];
  const parts = whole.flatMap((piece) => piece.parts);
  const variables = new Map<string, Variable>();
  for (const variable of variablesIn(
    parts.flatMap((list) => list?.flatMap((part) => (isMediaPart(part) ? [] : [part])) ?? []),
  )) {
    if (!variables.has(variable.name)) variables.set(variable.name, variable);
  }
  const said = whole.find(
    (piece) => piece.model !== undefined || piece.modelParameters !== undefined || piece.responseFormat !== undefined,
  );
  return {
    files: addresses.map(fileOf),
    name: whole[0]?.name ?? baseName(addresses[0] ?? ''),
    messages: whole.flatMap((piece) => piece.messages),
    caseFollows: !variables.has('input'),
    variables: [...variables.values()],
    fewShots: whole.reduce((sum, piece) => sum + piece.fewShots, 0),
    parts,
    unsent: whole.find(({ unsent }) => unsent !== undefined)?.unsent,
    model: said?.model,
    modelParameters: said?.modelParameters,
    responseFormat: said?.responseFormat,
  };
}

/**
 * Whether something is at an address, sound or not: a selector names a text of a file, which may be gone while the file
 * remains.
 */
export function hasPrompt(tree: Tree, address: string, reading: PromptReading): boolean {
  const { path, selector } = parseAddress(address);
  if (tree.entry(path).kind === 'absent') return false;
  if (selector === null) return true;
  const source = readSource(atMost(tree, PROMPT_LIMIT), address, new Problems(), undefined);
  return source === null || hasSelected({ ...source, reading });
}

/** Also true if the file does not parse; that is reported when it is read. */
function hasSelected(source: PromptSource): boolean {
  const { path, selector, text } = source;
  const kind = kindOf(path);
  switch (kind) {
    case 'script':
    case 'python':
      return hasConstant(source, kind);
    case 'yaml':
    case 'json':
      return hasMember(path, text, selector!);
    default:
      return true;
  }
}

/** Characters of one message that is sent: more than any model reads. */
const MOST_FILLED = 4_000_000;

/** Renames the variable of the input to `input`. */
function withInput(inputVar: string): (parts: MessageParts) => MessageParts {
  const renamed = (variable: Variable): Variable =>
    variable.name === inputVar ? { ...variable, name: 'input' } : variable;
  const theirs = (name: string): string => (name === inputVar ? 'input' : name);
  return (parts) =>
    parts?.map((part) => {
      if (typeof part === 'string' || isMediaPart(part)) return part;
      if (!isComposed(part)) return renamed(part);
      const fill = (values: Values, most: number): string =>
        part.fill({ text: (name) => values.text(theirs(name)), value: (name) => values.value(theirs(name)) }, most);
      return { variables: part.variables.map(renamed), fill };
    }) ?? null;
}

/** `prompts/support.prompt.yml` -> `support`, `prompts/all.txt#2` -> `all-2`. */
function baseName(address: string): string {
  const { path, selector } = parseAddress(address);
  const file = path.slice(path.lastIndexOf('/') + 1).replace(EXTENSION, '');
  return selector === null ? file : `${file}-${selector}`;
}

function readSource(
  tree: Tree,
  address: string,
  problems: Problems,
  named: Omit<Problem, 'message'> | undefined,
): Omit<PromptSource, 'reading'> | null {
  const { path, selector } = parseAddress(address);
  const read = readText(tree, path, problems, named);
  if (read === null) return null;
  const text = read.replaceAll('\r\n', '\n');
  return refuseConflict(path, text, problems) ? null : { tree, path, selector, text };
}

function pieceOf(source: PromptSource, problems: Problems): Piece | null {
  const { path } = source;
  const kind = kindOf(path);
  switch (kind) {
    case 'text':
    case 'jinja':
    case 'mustache':
      return textPiece(source, problems);
    case 'script':
    case 'python':
      return codePiece(source, kind, problems);
    case 'yaml':
    case 'json': {
      const member = memberPiece(source, problems);
      if (member !== 'whole') return member;
      return kind === 'yaml' ? ymlPiece(source, problems) : jsonPiece(source, problems);
    }
    case 'prompty':
      return promptyPiece(source, problems);
    case null:
      problems.add({ file: path, message: `is no kind of prompt file; known: ${KNOWN_FILES}` });
      return null;
  }
}

/**
 * The messages that are sent for a case: the prompt's with their variables filled in, then the case's own messages (or
 * its input as user) unless the prompt asks for `{{input}}`. The case's files come before the input, wherever it goes.
 * Null if a variable has no value: noted with its place and the case.
 */
export function renderPrompt(prompt: Prompt, row: Case, problems: Problems): readonly Message[] | null {
  const messages: Message[] = [];
  let whole = true;
  for (const [index, message] of prompt.messages.entries()) {
    const filled = filledMessage(message, prompt.parts?.[index], { prompt, row, problems });
    if (filled === null) whole = false;
    else messages.push(filled);
  }
  if (!prompt.caseFollows) return whole ? withFiles(messages, row) : null;
  if (row.messages !== undefined) messages.push(...row.messages);
  else if (row.input !== undefined || row.files !== undefined) messages.push(spoken(row.input ?? '', row.files));
  else if (
    prompt.unsent === undefined &&
    prompt.variables.length === 0 &&
    !prompt.messages.some(({ role }) => role === 'user')
  ) {
    problems.add({
      file: prompt.files[0] ?? '',
      message: `nothing of case ${show(row.id)} (line ${row.line}) is sent: it has no input and no messages`,
    });
    whole = false;
  }
  return whole ? messages : null;
}

/** A user's message of files, then what is said about them. */
function spoken(content: string, files: readonly Media[] | undefined): Message {
  if (files === undefined) return { role: 'user', content };
  return { role: 'user', content, parts: content === '' ? files : [...files, { text: content }] };
}

/** The case's files are sent in the last user message, before everything else in it. */
function withFiles(messages: readonly Message[], { files }: Case): readonly Message[] {
  if (files === undefined) return messages;
  const at = messages.findLastIndex(({ role }) => role === 'user');
  const asked = messages[at];
  if (asked === undefined) return [...messages, spoken('', files)];
  const { content, parts = [{ text: content ?? '' }] } = asked;
  return messages.with(at, { ...asked, parts: [...files, ...parts] });
}

/** The prompt that is filled in, the case it is for, and where to note what the case lacks. */
interface Filling {
  readonly prompt: Prompt;
  readonly row: Case;
  readonly problems: Problems;
}

function filledMessage(message: Message, parts: MessageParts | undefined, filling: Filling): Message | null {
  if (parts === null || parts === undefined || message.content === null) return message;
  const { prompt, row, problems } = filling;
  const texts: (string | null)[] = [];
  const filled: MessagePart[] = [];
  for (const run of runsOf(parts)) {
    if (isMediaPart(run)) {
      filled.push(run);
      continue;
    }
    const text = fillTemplate(
      run,
      { text: (name) => variableOf(row, name), value: (name) => valueIn(row, name) },
      (why) => noteUnfillable(why, prompt, row, problems),
      MOST_FILLED,
    );
    texts.push(text);
    if (text !== null && text !== '') filled.push({ text });
  }
  if (texts.includes(null)) return null;
  const content = texts.join('');
  if (content.length > MOST_FILLED) {
    const what = `with the values of case ${show(row.id)} (line ${row.line}) a message is larger than ${sizeText(MOST_FILLED)}`;
    problems.add({ file: prompt.files[0] ?? '', message: what });
    return null;
  }
  if (message.parts !== undefined) return { ...message, content, parts: filled };
  return content === message.content ? message : { ...message, content };
}

/** Adjacent parts of a text, and the files between them. */
function runsOf(parts: readonly (Part | Media)[]): readonly (readonly Part[] | Media)[] {
  if (!parts.some(isMediaPart)) return [parts as readonly Part[]];
  const runs: (Part[] | Media)[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (isMediaPart(part)) runs.push(part);
    else if (Array.isArray(last)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** Notes, once each, the variables for which no case has a value; true if there are any. */
export function noteUnknown(prompt: Prompt, cases: readonly Case[], problems: Problems): boolean {
  const [first] = cases;
  if (first === undefined) return false;
  const unknown = prompt.variables.filter(
    ({ name, optional }) => optional !== true && cases.every((row) => valueIn(row, name) === undefined),
  );
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

function noteUnfillable(why: Unfillable, prompt: Prompt, row: Case, problems: Problems): void {
  if (typeof why.at !== 'number') {
    noteMissing(why.at, row, problems);
    return;
  }
  const message = `case ${show(row.id)} (line ${row.line}): ${why.message}`;
  problems.add({ file: prompt.files[0] ?? '', line: why.at, message });
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
