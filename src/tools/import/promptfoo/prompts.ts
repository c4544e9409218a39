/** The prompts of a promptfoo config: texts in the config, files beside it, several in one file. */

import type { Json } from '../../../text/digest.ts';
import { isObject } from '../../../text/json-object.ts';
import { Problems, show } from '../../../text/problem.ts';
import type { Losses } from '../losses.ts';
import { isCode, parseTheirs, type TheirFiles } from './files.ts';

export interface TheirPrompt {
  readonly text: string;
  /** The file that holds it, and which part of the file (from 1) if there are several. */
  readonly from: string | null;
  readonly part: number | null;
  /** Chat messages, if it is a conversation. */
  readonly chat: readonly { readonly role: string; readonly content: string }[] | null;
}

export interface TheirPrompts {
  readonly prompts: readonly TheirPrompt[];
  /** Prompts that code makes. */
  readonly byCode: readonly string[];
}

const FILE = /\.(?:txt|md|json|jsonl|ya?ml|j2|jinja2?|njk|csv|[mc]?[jt]s|py|sh|rb|exe)(?::[\w.]+)?$/;

export function readPrompts(value: Json | undefined, files: TheirFiles, losses: Losses): TheirPrompts {
  const prompts: TheirPrompt[] = [];
  const byCode: string[] = [];
  // `{ path: label }` is an old way to list files.
  const list = Array.isArray(value)
    ? (value as readonly Json[])
    : isObject(value) && !('raw' in value) && !('id' in value)
      ? Object.keys(value)
      : value === undefined
        ? []
        : [value];
  for (const [index, item] of list.entries()) {
    const where = `prompts[${index}]`;
    const named = isObject(item) ? (item['raw'] ?? item['id']) : item;
    if (typeof named !== 'string') {
      losses.lost(`${show(item)}: no text of it can be read`, where);
      continue;
    }
    if (isObject(item))
      for (const key of Object.keys(item))
        if (!['raw', 'id', 'label', 'display'].includes(key)) losses.lost(`${key}: no counterpart`, where);
    const isFile =
      named.startsWith('file://') || (FILE.test(named) && !/[\n]/.test(named)) || named.startsWith('exec:');
    if (!isFile) {
      prompts.push(promptOf(named, null, null));
      continue;
    }
    if (isCode(named)) {
      byCode.push(named);
      continue;
    }
    const paths = files.matching(named);
    if (paths.length === 0) losses.lost(`${named}: is not there`, where);
    for (const path of paths) prompts.push(...fromFile(path, files, losses, where));
  }
  return { prompts, byCode };
}

function fromFile(path: string, files: TheirFiles, losses: Losses, where: string): readonly TheirPrompt[] {
  const text = files.text(path);
  if (text === null) {
    losses.lost(`${path}: cannot be read`, where);
    return [];
  }
  if (path.endsWith('.txt')) {
    const parts = text.split(/^[ \t]*---[ \t]*\r?$/m).map((part) => part.trim());
    const kept = parts.filter((part) => part !== '');
    return kept.map((part, index) => promptOf(part, path, kept.length > 1 ? index + 1 : null));
  }
  if (path.endsWith('.jsonl')) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line, index) => promptOf(line, path, lines.length > 1 ? index + 1 : null));
  }
  if (path.endsWith('.csv')) {
    losses.lost(`${path}: prompts in a CSV file are not read; write each into a file of its own`, where);
    return [];
  }
  return [promptOf(text.trim(), path, null)];
}

function promptOf(text: string, from: string | null, part: number | null): TheirPrompt {
  return { text, from, part, chat: chatOf(text) };
}

/** A text that parses as a list of messages is a conversation, as in promptfoo. */
function chatOf(text: string): TheirPrompt['chat'] {
  if (!/^\s*(?:\[|-\s)/.test(text)) return null;
  const value = parseTheirs('prompt.yaml', text, new Problems());
  if (!Array.isArray(value) || value.length === 0) return null;
  const messages = (value as readonly Json[]).map((item) =>
    isObject(item) && typeof item['role'] === 'string' && typeof item['content'] === 'string'
      ? { role: item['role'], content: item['content'] }
      : null,
  );
  return messages.every((message) => message !== null) ? messages : null;
}
