/** A case: one checked row of a dataset; and the table of its fields, from which everything about them is derived. */

import type { Message } from '../../model-call/call.ts';
import { isMedia, type Media } from '../../model-call/media.ts';
import type { FindMedia, Note } from '../../model-call/messages.ts';
import { nearest } from '../../text/did-you-mean.ts';
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { show } from '../../text/problem.ts';
import {
  type Chunk,
  chunkJson,
  filesJson,
  messageJson,
  type Read,
  readChat,
  readCluster,
  readContext,
  readCritical,
  readFiles,
  readId,
  readInput,
  readMeta,
  readSchema,
  readSplit,
  readTags,
  readTools,
  readVars,
  unlessEmpty,
} from './case-values.ts';

export interface Case {
  readonly id: string;
  readonly cluster?: string | undefined;
  readonly input?: string | undefined;
  /** Pictures and documents that are sent before the input's text. */
  readonly files?: readonly Media[] | undefined;
  readonly messages?: readonly Message[] | undefined;
  readonly vars: Readonly<Record<string, string>>;
  readonly context?: readonly Chunk[] | undefined;
  /** Verbatim, as the provider or the checker's dialect expects them. */
  readonly tools?: readonly Json[] | undefined;
  readonly schema?: Json | undefined;
  /** An object whose keys templates read; a plain value stands for the template's own key. */
  readonly expected?: Json | undefined;
  readonly split?: 'search' | 'holdout' | undefined;
  readonly critical: boolean;
  readonly tags: readonly string[];
  readonly meta: { readonly [key: string]: Json };
  /** 1-based line of the row in its file. */
  readonly line: number;
}

export type CaseKey = Exclude<keyof Case, 'line'>;

interface Field<V> {
  readonly read: Read<V>;
  /** Its value in a row; undefined = left out. Without this function the value is written unchanged. */
  readonly write?: (value: V) => Json | undefined;
  /** Small, and needed for all cases at once: it stays in memory even if the dataset is large. */
  readonly held: boolean;
  /** How a CSV cell represents it; `maybe-json` reads as JSON if it begins like a list or an object. */
  readonly cell: 'text' | 'json' | 'maybe-json' | 'list' | 'flag';
  /** A description for people. */
  readonly about: string;
  /** What other tools call it. */
  readonly aliases?: readonly string[];
}

/**
 * In the order in which people write them. A missing field does not compile; one that is here is read, locked, written
 * back and found in large datasets.
 */
const FIELDS: { readonly [K in CaseKey]-?: Field<Case[K]> } = {
  id: {
    about: 'text, once in the file',
    read: readId,
    held: true,
    cell: 'text',
    aliases: ['case_id', 'test_id', 'example_id', 'uuid'],
  },
  cluster: {
    about: 'text; cases that share a document, user or conversation are resampled together',
    read: readCluster,
    held: true,
    cell: 'text',
  },
  input: {
    about: 'text, sent as the user',
    read: readInput,
    held: false,
    cell: 'text',
    aliases: ['question', 'query', 'user_input', 'user_query', 'prompt', 'request', 'inputs'],
  },
  files: {
    about: 'paths of pictures (PNG, JPEG, GIF, WebP) and PDFs, from this file; they stand before the input',
    read: readFiles,
    write: (files) => files && filesJson(files),
    held: false,
    cell: 'list',
    aliases: ['attachments'],
  },
  messages: {
    about:
      "list of messages, sent as they stand; a user's content may be a list of `{type: text, text}`, `{type: image, file}`, `{type: document, file}`",
    read: readChat,
    write: (messages) => messages?.map(messageJson),
    held: false,
    cell: 'json',
    aliases: ['conversation', 'conversations', 'chat', 'chat_history', 'turns', 'dialog', 'dialogue'],
  },
  vars: {
    about: 'object of names and values, for the variables of the prompt',
    read: readVars,
    write: unlessEmpty,
    held: false,
    cell: 'maybe-json',
    aliases: ['variables'],
  },
  context: {
    about: 'text, or list of texts or `{id, title, text}`',
    read: readContext,
    write: (context) => context?.map(chunkJson),
    held: false,
    cell: 'text',
    aliases: [
      'contexts',
      'retrieval_context',
      'retrieved_contexts',
      'retrievalContext',
      'reference_contexts',
      'documents',
      'passages',
      'chunks',
    ],
  },
  tools: {
    about: 'list of tools, for templates that read them',
    read: readTools,
    held: false,
    cell: 'json',
    aliases: ['functions', 'tool_definitions'],
  },
  schema: {
    about: 'JSON Schema, for templates that read it',
    read: readSchema,
    held: false,
    cell: 'json',
    aliases: ['json_schema', 'jsonSchema', 'output_schema'],
  },
  expected: {
    about: "object whose keys templates read; a plain value is the template's own key",
    read: (value) => value,
    held: false,
    cell: 'maybe-json',
    aliases: [
      'expected_output',
      'expectedOutput',
      'expected_outputs',
      'expected_answer',
      'expected_response',
      'ideal',
      'ground_truth',
      'ground_truths',
      'groundTruth',
      'reference',
      'reference_answer',
      'reference_output',
      'reference_outputs',
      'outputs',
      'target',
      'gold',
      'golden',
      'answer',
      'correct_answer',
      'label',
    ],
  },
  split: { about: '`search` or `holdout`', read: readSplit, held: true, cell: 'text' },
  critical: {
    about: '`true`: the case blocks by itself',
    read: readCritical,
    write: (critical) => critical || undefined,
    held: true,
    cell: 'flag',
  },
  tags: {
    about: 'list of texts',
    read: readTags,
    write: unlessEmpty,
    held: true,
    cell: 'list',
    aliases: ['labels', 'categories'],
  },
  meta: {
    about: 'object of whatever else',
    read: readMeta,
    write: unlessEmpty,
    held: false,
    cell: 'maybe-json',
    aliases: ['metadata', 'additional_metadata', 'extra'],
  },
};

export const CASE_KEYS = Object.keys(FIELDS) as readonly CaseKey[];
const KNOWN_KEYS: ReadonlySet<string> = new Set(CASE_KEYS);
/** Recorded answers in a row; kept under `meta`, never sent. */
const CARRIED = /^output(_[0-9]+)?$/;

/** Our keys by the names that other tools use for them. */
const ALIASES: ReadonlyMap<string, CaseKey> = new Map(
  CASE_KEYS.flatMap((key) => (FIELDS[key].aliases ?? []).map((alias) => [folded(alias), key] as const)),
);

function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Our key for another tool's name. */
export function aliasOf(name: string): CaseKey | undefined {
  return ALIASES.get(folded(name));
}

/** What other tools call one of our keys. */
export function aliasesOf(key: CaseKey): readonly string[] {
  return FIELDS[key].aliases ?? [];
}

/** A description of a field, for people. */
export function aboutField(key: CaseKey): string {
  return FIELDS[key].about;
}

/** The key that an unknown name most likely means, or null. */
export function meantKey(name: string): CaseKey | null {
  return aliasOf(name) ?? (nearest(name, CASE_KEYS) as CaseKey | null);
}

/** True for a key of a row, and for the recorded answers that a row may contain. */
export function isRowKey(name: string): boolean {
  return KNOWN_KEYS.has(name) || CARRIED.test(name);
}

export function cellOf(key: string): Field<unknown>['cell'] {
  return KNOWN_KEYS.has(key) ? FIELDS[key as CaseKey].cell : 'text';
}

/** Keys whose values a large dataset keeps in memory, and those it reads again from the file's bytes. */
export const HELD_KEYS: readonly CaseKey[] = CASE_KEYS.filter((key) => FIELDS[key].held);
export const READ_AGAIN_KEYS: readonly CaseKey[] = CASE_KEYS.filter((key) => !FIELDS[key].held);

/** One row as a case; null if a fault was noted. A key whose value is null counts as absent. */
export function readCase(row: Json, line: number, note: Note, media?: FindMedia): Case | null {
  if (!isObject(row)) {
    note([], `expected an object with an id, found ${show(row)}`);
    return null;
  }
  let sound = true;
  let key = '';
  const at: Note = (path, message) => {
    sound = false;
    note([key, ...path], message);
  };
  let carried: { [key: string]: Json } | null = null;
  for (const name in row) {
    if (KNOWN_KEYS.has(name)) continue;
    if (CARRIED.test(name)) {
      carried ??= {};
      carried[name] = row[name] as Json;
      continue;
    }
    sound = false;
    const near = meantKey(name);
    const hint = near === null ? '; what templates do not read goes under meta' : `; did you mean ${near}?`;
    note([], `unknown key ${show(name)}${hint}`);
  }
  const found: Record<string, unknown> = {};
  for (key of CASE_KEYS) found[key] = FIELDS[key as CaseKey].read(row[key] ?? undefined, at, media);
  if (found['files'] !== undefined && found['messages'] !== undefined) {
    key = 'files';
    at(
      [],
      'goes out with the input; where the case has messages, write {type: image, file: PATH} into the content of one',
    );
  }
  if (!sound) return null;
  if (carried !== null) found['meta'] = { ...carried, ...(found['meta'] as Case['meta']) };
  found['line'] = line;
  return found as unknown as Case;
}

/** Pictures and documents of a case, wherever they are in it. */
export function mediaOfCase({ files = [], messages = [] }: Pick<Case, 'files' | 'messages'>): readonly Media[] {
  return [...files, ...messages.flatMap(({ parts = [] }) => parts.filter(isMedia))];
}

/** All that a case says, as plain values; its line number is not included. */
export function saidBy(row: Case): { readonly [K in CaseKey]: Case[K] } {
  const said: Record<string, unknown> = {};
  for (const key of CASE_KEYS) said[key] = row[key];
  return said as { readonly [K in CaseKey]: Case[K] };
}

/** The same case with other values for some of its fields. */
export function caseWith(row: Case, other: Partial<Case>): Case {
  return { ...saidBy(row), line: row.line, ...other } as Case;
}

/** A case written back as one line of a dataset: JSON without a line break, absent keys left out. */
export function caseLine(row: Case, critical = row.critical): string {
  const line: Record<string, Json | undefined> = {};
  for (const key of CASE_KEYS) {
    const { write } = FIELDS[key] as Field<unknown>;
    const value = key === 'critical' ? critical : row[key];
    line[key] = write === undefined ? (value as Json | undefined) : write(value);
  }
  return JSON.stringify(line);
}

/** What was retrieved for the case comes before the case's own context. */
export function withContext(row: Case, context: readonly Chunk[] | undefined): Case {
  if (context === undefined) return row;
  // A case of a large dataset reads its texts on demand: copying its own fields would lose them.
  return new Proxy(row, { get: (own, key) => (key === 'context' ? context : Reflect.get(own, key)) });
}
