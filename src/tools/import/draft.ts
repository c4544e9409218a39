/** What an importer has understood, independent of whose format it was -> the files of a suite, and what was lost. */
import { stringify } from 'yaml';
import { canonical, type Json } from '../../text/digest.ts';

/** One of their checks as one of our templates. */
export interface DraftRule {
  readonly use: string;
  readonly parameters?: { readonly [key: string]: Json };
  /** What the template reads from the case, by key of `expected`. Lists of one key are joined. */
  readonly expected?: { readonly [key: string]: Json };
  /** Parameter that can hold the same value when another rule of the case already fills the key. */
  readonly orParameter?: string;
  /** JSON Schema of the case. */
  readonly schema?: Json;
  readonly judged?: boolean;
  readonly embedding?: boolean;
}

export interface DraftCase {
  readonly id: string;
  readonly input?: string | undefined;
  readonly context?: Json | undefined;
  readonly vars: { readonly [key: string]: Json };
  readonly meta: { readonly [key: string]: Json };
  readonly rules: readonly DraftRule[];
}

export interface Draft {
  readonly name: string;
  readonly cases: readonly DraftCase[];
  /** File names under `prompts/` and their text; the first is the target's. `lies`: the file that says the same already. */
  readonly prompts: readonly { readonly file: string; readonly text: string; readonly lies?: string | undefined }[];
  readonly model: { readonly [key: string]: Json };
  /** What has no counterpart here, with where it stood. */
  readonly lost: readonly string[];
  /** Where their rule was laxer than ours, and what to look at. */
  readonly notes: readonly string[];
}

export interface ImportedFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly text: string;
}

export interface Imported {
  readonly files: readonly ImportedFile[];
  readonly lost: readonly string[];
  readonly notes: readonly string[];
  /** The `targets:` block for the config. */
  readonly targets: string;
  readonly cases: number;
}

type Entry = { readonly use: string; readonly [key: string]: Json };
interface Row {
  readonly row: { readonly [key: string]: Json | undefined };
  readonly entries: readonly Entry[];
  readonly rules: readonly DraftRule[];
  readonly clashes: readonly string[];
}

const MOST_SUITES = 8;

/**
 * A suite's templates score every one of its cases, so cases with equal sets of templates become a suite of their own;
 * the eight largest sets are written, the others are listed as lost. A prompt that lies in the repository is the
 * target's as it lies, so that what is gated is what the product reads; `copy` writes it out all the same.
 */
export function filesOf(draft: Draft, copy = false): Imported {
  const lost = [...draft.lost];
  const groups = new Map<string, Row[]>();
  const shared = sharedRules(draft.cases);
  for (const item of draft.cases) {
    const row = rowOf(item, shared);
    lost.push(...row.clashes);
    if (row.entries.length === 0) {
      lost.push(`case ${item.id}: none of its checks has a counterpart, so nothing would score it`);
      continue;
    }
    const key = canonical(row.entries);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const ordered = [...groups.values()].sort((a, b) => b.length - a.length);
  for (const rows of ordered.slice(MOST_SUITES)) {
    for (const { row } of rows)
      lost.push(
        `case ${String(row['id'])}: has a set of checks that few other cases have; write a suite for it by hand`,
      );
  }
  const written = ordered.slice(0, MOST_SUITES);
  const prompts = draft.prompts.map(({ file, text, lies }) =>
    lies === undefined || copy ? { path: `prompts/${file}`, text } : { path: lies, text: null },
  );
  const files: ImportedFile[] = [
    ...prompts.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])),
    { path: `models/${draft.name}.yml`, text: stringify(draft.model) },
  ];
  const targets = new Map<string, Json>();
  for (const [index, rows] of written.entries()) {
    const name = index === 0 ? draft.name : `${draft.name}-${index + 1}`;
    files.push(
      { path: `evals/${name}.suite.yml`, text: suiteText(name, rows) },
      { path: `evals/${name}.cases.jsonl`, text: rows.map(({ row }) => `${JSON.stringify(row)}\n`).join('') },
    );
    targets.set(name, {
      prompt: prompts[0]?.path ?? `prompts/${draft.name}.md`,
      model: `models/${draft.name}.yml`,
      suite: `evals/${name}.suite.yml`,
    });
  }
  const notes = [...new Set(draft.notes)];
  if (written.length > 1)
    notes.push(
      `Their tests assert different things, ours score all cases of a suite alike: ${written.length} suites were written.`,
    );
  const small = [...targets.keys()].flatMap((name, index) => {
    const { length } = written[index]!;
    return length < 50 ? [`${name} has ${length}`] : [];
  });
  if (small.length > 0)
    notes.push(
      `Below 50 cases the gate gives no verdict: ${small.join(', ')}. Bring more cases for the suites that matter, and take the other targets out.`,
    );
  return {
    files,
    lost,
    notes,
    targets: stringify({ targets: Object.fromEntries(targets) }),
    cases: written.reduce((sum, rows) => sum + rows.length, 0),
  };
}

/** Rules that every case has with the same values: a parameter of the suite says them once. */
function sharedRules(cases: readonly DraftCase[]): ReadonlySet<string> {
  const first = new Set(cases.length < 2 ? [] : cases[0]!.rules.map(ruleKey));
  for (const item of cases) {
    const own = new Set(item.rules.map(ruleKey));
    for (const key of first) if (!own.has(key)) first.delete(key);
  }
  return first;
}

function ruleKey(rule: DraftRule): string {
  return canonical(rule);
}

function rowOf(item: DraftCase, shared: ReadonlySet<string>): Row {
  const expected = new Map<string, Json>();
  const filledBy = new Map<string, string>();
  const entries = new Map<string, Entry>();
  const clashes: string[] = [];
  let schema: Json | undefined;
  for (const rule of item.rules) {
    let parameters: { readonly [key: string]: Json } = rule.parameters ?? {};
    const own = canonical({ use: rule.use, ...parameters });
    let dropped = false;
    for (const [key, value] of Object.entries(rule.expected ?? {})) {
      const owner = filledBy.get(key);
      if (rule.orParameter !== undefined && shared.has(ruleKey(rule))) {
        parameters = { ...parameters, [rule.orParameter]: value };
        continue;
      }
      if (owner === undefined || owner === own) {
        const before = expected.get(key);
        const isMore = Array.isArray(before) && Array.isArray(value);
        expected.set(key, isMore ? [...(before as readonly Json[]), ...(value as readonly Json[])] : value);
        filledBy.set(key, own);
      } else if (rule.orParameter !== undefined) {
        parameters = { ...parameters, [rule.orParameter]: value };
      } else if (canonical(expected.get(key)!) !== canonical(value)) {
        clashes.push(
          `case ${item.id}: ${rule.use}: another of its checks already fills expected.${key} with another value`,
        );
        dropped = true;
      }
    }
    if (dropped) continue;
    if (rule.schema !== undefined) schema = rule.schema;
    const entry: Entry = { use: rule.use, ...parameters };
    entries.set(canonical(entry), entry);
  }
  const used = new Map<string, number>();
  const sorted = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => {
      const n = (used.get(entry.use) ?? 0) + 1;
      used.set(entry.use, n);
      const { use, ...rest } = entry;
      return n === 1 ? entry : ({ use, id: `${use}-${n}`, ...rest } as Entry);
    });
  const row = {
    id: item.id,
    input: item.input,
    context: item.context,
    vars: Object.keys(item.vars).length === 0 ? undefined : item.vars,
    schema,
    expected: expected.size === 0 ? undefined : Object.fromEntries(expected),
    meta: Object.keys(item.meta).length === 0 ? undefined : item.meta,
  };
  return { row, entries: sorted, rules: item.rules, clashes };
}

function suiteText(name: string, rows: readonly Row[]): string {
  const rules = rows.flatMap((row) => row.rules);
  const suite = {
    dataset: `${name}.cases.jsonl`,
    templates: (rows[0]?.entries ?? []).map((entry) => (Object.keys(entry).length === 1 ? entry.use : entry)),
    ...(rules.some((rule) => rule.judged)
      ? { judge: { provider: 'default', model: 'gpt-4.1-2025-04-14', temperature: 0 } }
      : {}),
    ...(rules.some((rule) => rule.embedding)
      ? { embedding: { provider: 'default', model: 'text-embedding-3-small' } }
      : {}),
    repeats: 1,
  };
  return stringify(suite, { aliasDuplicateObjects: false });
}

/** `{{name}}` by its value; null when the text has tags, filters or names that no value answers. */
export function fillSimple(text: string, values: { readonly [key: string]: Json | undefined }): string | null {
  let sound = !/\{%|\{#/.test(text);
  const filled = text.replace(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (_whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) sound = false;
    return typeof value === 'string' ? value : JSON.stringify(value ?? '');
  });
  return sound ? filled : null;
}

/** A name that can be part of a path and an id. */
export function slug(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase()
      .slice(0, 60) || 'case'
  );
}

/** Ids that stand once: a second `refund` becomes `refund-2`. */
export function uniqueIds(): (wanted: string) => string {
  const seen = new Map<string, number>();
  return (wanted) => {
    const n = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, n);
    if (n === 1) return wanted;
    const id = `${wanted}-${n}`;
    seen.set(id, (seen.get(id) ?? 0) + 1);
    return id;
  };
}

/** RE2 pattern for a literal text. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const INPUT_NAMES = ['input', 'query', 'question', 'prompt', 'message', 'text', 'topic', 'body'];

/** Which of their variables is the input here: the one of a usual name, else the only one. */
export function inputVariable(names: readonly string[]): string | null {
  const usual = INPUT_NAMES.find((name) => names.includes(name));
  const others = names.filter((name) => name !== 'context');
  return usual ?? (others.length === 1 ? others[0]! : null);
}

/** Their prompt text in our template language: the input renamed, escapes kept. Null when it uses more than plain variables. */
export function convertPrompt(text: string, input: string | null): string | null {
  if (/\{%|\{#/.test(text)) return null;
  let sound = true;
  const converted = text.replace(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (_whole, name: string) => {
    if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name)) sound = false;
    return `{{${name === input ? 'input' : name}}}`;
  });
  return sound ? converted : null;
}
