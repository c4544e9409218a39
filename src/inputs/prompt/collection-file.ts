/** A YAML or JSON file with several prompts, each named by a dotted path; and other tools' formats in such files. */

import { suggestion } from '../../text/did-you-mean.ts';
import type { Json } from '../../text/digest.ts';
import { type Document, type Path, valueAt } from '../../text/document.ts';
import { isObject } from '../../text/json-object.ts';
import { Problems } from '../../text/problem.ts';
import { parseDocumentText } from '../../text/read-document.ts';
import { offsetOf, type Place } from '../../text/utf8.ts';
import { dspyPiece } from './dspy/dspy-piece.ts';
import { isPredictor, isSavedProgram, predictorOf, predictorsOf } from './dspy/saved-program.ts';
import { isLangChain, langChainPiece } from './langchain-file.ts';
import { literalOfJson, literalPiece, noteNotLiteral } from './literal-piece.ts';
import { noteGone, type Piece, type PromptSource } from './prompt-part.ts';

/** `whole`: the file is one prompt of its own kind. Null if a fault was noted. */
export function memberPiece(source: PromptSource, problems: Problems): Piece | 'whole' | null {
  const { path, selector, text } = source;
  const document = parseDocumentText(path, text, problems);
  if (document === null) return null;
  if (selector === null) {
    if (isSavedProgram(document.value)) return savedPiece(source, document, problems);
    if (isLangChain(document.value)) return langChainPiece(source, document.value, problems);
    const keys = severalPrompts(document.value);
    if (keys.length === 0) return 'whole';
    problems.add({
      file: path,
      message: `holds several prompts; name one: ${keys
        .map((key) => `${path}#${key}`)
        .slice(0, 8)
        .join(', ')}`,
    });
    return null;
  }
  const at = pathOf(document.value, selector);
  if (at === null) {
    const keys = promptsIn(document.value);
    noteGone(source, `has no ${selector}${suggestion(selector, keys.slice(0, 12))}`, problems);
    return null;
  }
  try {
    const value = valueAt(document.value, at) as Json;
    if (isLangChain(value)) return langChainPiece(source, value, problems);
    if (isPredictor(value)) return dspyPiece(source, [predictorOf(selector, value)], placeAt(document, at));
    return literalPiece(source, literalOfJson(value, offsets(document, text, at)), 'own', problems);
  } catch (error) {
    return noteNotLiteral(source, error, problems);
  }
}

function savedPiece(source: PromptSource, document: Document, problems: Problems): Piece | null {
  try {
    return dspyPiece(source, predictorsOf(document.value), placeAt(document, []));
  } catch (error) {
    return noteNotLiteral(source, error, problems);
  }
}

function placeAt(document: Document, path: Path): Place {
  return document.place(path) ?? { line: 1, column: 1 };
}

function offsets(document: Document, text: string, root: Path): (path: Path) => number {
  return (path) => {
    const place = document.place([...root, ...path]);
    return place === undefined ? 0 : offsetOf(text, place);
  };
}

/** `agents.triage.system` as keys; a key may contain dots itself, so the longest match wins. */
export function pathOf(value: Json, selector: string): Path | null {
  if (selector === '') return [];
  const names = selector.split('.');
  for (let length = names.length; length > 0; length--) {
    const key = names.slice(0, length).join('.');
    const isThere = value !== null && typeof value === 'object' && Object.hasOwn(value, key);
    if (!isThere) continue;
    const inner = (value as { readonly [key: string]: Json })[key]!;
    const rest = pathOf(inner, names.slice(length).join('.'));
    if (rest !== null) return [Array.isArray(value) ? Number(key) : key, ...rest];
  }
  return null;
}

/** The prompts in a file; empty if the file is itself one prompt. */
export function severalPrompts(value: Json): readonly string[] {
  return isOnePrompt(value) || isLangChain(value) || isSavedProgram(value) ? [] : promptsIn(value);
}

/** Keys whose value could be a prompt, at most three levels down. */
export function promptsIn(value: Json, prefix = '', level = 0): readonly string[] {
  if (!isObject(value) || level > 2) return [];
  return Object.entries(value as { readonly [key: string]: Json }).flatMap(([key, item]) => {
    const name = `${prefix}${key}`;
    if (typeof item === 'string') return item.trim().length >= LEAST_TEXT ? [name] : [];
    if (isChat(item)) return [name];
    return promptsIn(item, `${name}.`, level + 1);
  });
}

/** Shorter texts are names, models and the like. */
const LEAST_TEXT = 20;

function isChat(value: Json): boolean {
  const list = isObject(value) && Array.isArray(value['messages']) ? value['messages'] : value;
  return (
    Array.isArray(list) &&
    list.length > 0 &&
    list.every((item) => isObject(item) && 'role' in item && 'content' in item)
  );
}

function isOnePrompt(value: Json): boolean {
  return isChat(value) || (isObject(value) && 'messages' in value);
}

/** Also true if the file does not parse. */
export function hasMember(path: string, text: string, selector: string): boolean {
  const document = parseDocumentText(path, text, new Problems());
  return document === null || pathOf(document.value, selector) !== null;
}
