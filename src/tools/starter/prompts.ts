/** Finds what a repository already has: prompt files the gate can read, and configs of promptfoo. */

import { openCode } from '../../inputs/prompt/code/code-file.ts';
import { codeValue } from '../../inputs/prompt/code/code-value.ts';
import { severalPrompts } from '../../inputs/prompt/collection-file.ts';
import { isSavedProgram } from '../../inputs/prompt/dspy/saved-program.ts';
import { foreignMarksNote } from '../../inputs/prompt/foreign-marks.ts';
import { loadPrompt, type Prompt } from '../../inputs/prompt/prompt.ts';
import { type CodeKind, isCodeKind, kindOf } from '../../inputs/prompt/source-kind.ts';
import { isObject } from '../../text/json-object.ts';
import { formatProblem, Problems } from '../../text/problem.ts';
import { parseDocumentText } from '../../text/read-document.ts';
import type { Tree } from '../../text/tree.ts';
import { readText } from '../../text/utf8.ts';

export interface FoundPrompt {
  /** The address of the tools defined next to it in the same source file. */
  readonly tools?: string | undefined;
  /** A path, with `#` and a name if the file holds several. */
  readonly address: string;
  readonly prompt: Prompt;
}

export interface Found {
  readonly prompts: readonly FoundPrompt[];
  /** Files that look like prompts but cannot be read as one, with the first fault. */
  readonly unreadable: readonly string[];
  readonly promptfoo: readonly string[];
  /** Files of rows that may be cases. */
  readonly datasets: readonly string[];
}

const PROMPTFOO = /(?:^|\/)[^/]*promptfoo[^/]*\.(?:ya?ml|json)$/i;
/** Named as a prompt, wherever it is. */
const BY_NAME = /\.prompt\.(?:ya?ml|md|txt)$|\.prompty$|(?:^|\/)(?:system[-_.]?)?prompt\.(?:md|txt)$/i;
const BY_FOLDER = /(?:^|\/)prompts?\/(?:.+\/)?[^/]+\.(?:md|txt|json|ya?ml|j2|jinja2?|njk|hbs|handlebars|mustache)$/i;
/** Templates of other kinds have these extensions too, so only files that identify themselves as prompts count. */
const TEMPLATE = /prompt[^/]*\.(?:j2|jinja2?|njk|hbs|handlebars|mustache)$/i;
const COLLECTION = /(?:^|\/)[^/]*prompts?\.(?:ya?ml|json)$/i;
const DATASET = /(?:^|\/)(?:evals?|datasets?|goldens?|data|tests?)\/(?:.+\/)?[^/]+\.(?:jsonl|csv)$/i;
/** Third-party code, build output and samples. */
const NOT_OURS =
  /(?:^|\/)(?:node_modules|dist|build|out|vendor|third_party|venv|\.venv|coverage|fixtures|testdata|__tests__)\/|(?:^|\/)(?:readme|changelog|license)\.[a-z]+$/i;
const TEST_CODE = /(?:^|\/)tests?\/|[._](?:test|spec)\.[a-z]+$|(?:^|\/)test_[^/]*\.py$|\.d\.ts$/i;
/** Prompts for an editor rather than for a product; a .prompt.yml there does belong to the product. */
const FOR_EDITORS = /^\.github\/prompts\/.*(?<!\.prompt\.ya?ml)$/i;

/** Never throws; paths come in the tree's order. */
export function findPrompts(tree: Tree): Found {
  const prompts: FoundPrompt[] = [];
  const unreadable: string[] = [];
  const promptfoo: string[] = [];
  const datasets: string[] = [];
  const take = (address: string, isQuiet = false, tools?: string): boolean => {
    const problems = new Problems();
    const prompt = loadPrompt(tree, [address], problems);
    if (prompt !== null) prompts.push({ address, prompt, tools });
    else if (!isQuiet) unreadable.push(problems.list.slice(0, 1).map(formatProblem).join(''));
    return prompt !== null;
  };
  let parsed = 0;
  for (const path of tree.paths()) {
    if (NOT_OURS.test(path) || FOR_EDITORS.test(path)) continue;
    const kind = kindOf(path);
    if (PROMPTFOO.test(path)) promptfoo.push(path);
    else if (isCodeKind(kind)) {
      if (TEST_CODE.test(path) || parsed >= MOST_CODE || !mayHold(tree, path)) continue;
      parsed++;
      const tools = toolsIn(tree, path, kind);
      for (const name of promptNames(tree, path, kind)) take(`${path}#${name}`, false, tools);
    } else if (BY_NAME.test(path) || BY_FOLDER.test(path) || TEMPLATE.test(path) || COLLECTION.test(path)) {
      const members = kind === 'yaml' || kind === 'json' ? membersOf(tree, path) : [];
      for (const member of members) take(`${path}#${member}`, true);
      // Data in a folder of prompts may be anything; only what reads as chat messages counts as a prompt.
      if (members.length === 0) take(path, kind === 'json' || (kind === 'yaml' && !BY_NAME.test(path)));
    } else if (kind === 'json' && isProgram(tree, path)) take(path);
    else if (DATASET.test(path)) datasets.push(path);
  }
  return { prompts, unreadable, promptfoo, datasets };
}

/** How many source files are parsed, and how large each may be. */
const MOST_CODE = 500;
const LARGEST_CODE = 500_000;
const SPEAKS_OF_PROMPTS = /prompt|instruction|system|You are |dspy/i;
const PROMPT_NAME = /prompt|system|instruction|persona|template|message/i;
const LEAST_TEXT = 20;

function mayHold(tree: Tree, path: string): boolean {
  const entry = tree.entry(path);
  if (entry.kind !== 'file' || entry.bytes.length > LARGEST_CODE) return false;
  return SPEAKS_OF_PROMPTS.test(new TextDecoder().decode(entry.bytes));
}

/** Constants that are named or marked as a prompt; anything else in a source file is ignored. */
function promptNames(tree: Tree, path: string, kind: CodeKind): readonly string[] {
  const text = readText(tree, path, new Problems())?.replaceAll('\r\n', '\n');
  const code = text === undefined ? null : openCode(kind, { path, text, tree }, new Problems());
  if (code === null) return [];
  const texts = code.texts().flatMap(({ name, isMarked, read }) => {
    if (isMarked === true) return [name];
    if (!PROMPT_NAME.test(name)) return [];
    try {
      const literal = read();
      const length = literal.kind === 'text' ? literal.segments.join('').length : 0;
      return length >= LEAST_TEXT ? [name] : [];
    } catch {
      // The loader reports why it cannot be read.
      return [name];
    }
  });
  return [...texts, ...code.signatures().keys()];
}

/** A constant named like tools that is a list of tool definitions; undefined if there is none, or more than one. */
function toolsIn(tree: Tree, path: string, kind: CodeKind): string | undefined {
  const text = readText(tree, path, new Problems())?.replaceAll('\r\n', '\n');
  const code = text === undefined ? null : openCode(kind, { path, text, tree }, new Problems());
  const named = code?.names().filter((name) => /tools?$/i.test(name)) ?? [];
  const read = named.filter((selector) => {
    const value = codeValue(tree, { path, selector, kind }, new Problems(), { file: path });
    return Array.isArray(value) && value.length > 0 && value.every((one) => isObject(one) && isTool(one));
  });
  return read.length === 1 ? `${path}#${read[0]}` : undefined;
}

function isTool(one: { readonly [key: string]: unknown }): boolean {
  return (
    isObject(one['function']) || (typeof one['name'] === 'string' && ('parameters' in one || 'input_schema' in one))
  );
}

/** DSPy's saved programs may be anywhere, under any name. */
function isProgram(tree: Tree, path: string): boolean {
  const entry = tree.entry(path);
  if (entry.kind !== 'file' || entry.bytes.length > LARGEST_CODE) return false;
  const text = new TextDecoder().decode(entry.bytes);
  if (!text.includes('"demos"') || !text.includes('"signature"')) return false;
  const document = parseDocumentText(path, text, new Problems());
  return document !== null && isSavedProgram(document.value);
}

/** The prompts of a YAML or JSON file that holds several; empty if the file is one prompt itself. */
function membersOf(tree: Tree, path: string): readonly string[] {
  const text = readText(tree, path, new Problems());
  const document = text === null ? null : parseDocumentText(path, text, new Problems());
  return document === null ? [] : severalPrompts(document.value);
}

/** What to report about a prompt that can be read. */
export function notesOfPrompt(path: string, prompt: Prompt): readonly string[] {
  const foreign = foreignMarksNote(prompt);
  return foreign === null ? [] : [`${path}: ${foreign}`];
}

/** What was found, in a form its owner recognizes: how it begins, and what is filled in. */
export function shownPrompt({ address, prompt }: FoundPrompt): string {
  const text = (prompt.messages[0]?.content ?? '').replace(/\s+/g, ' ').trim();
  const start = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  const names = prompt.variables.map(({ name }) => name);
  return `${address} ("${start}"${names.length === 0 ? '' : `; fills in ${names.slice(0, 8).join(', ')}`})`;
}
