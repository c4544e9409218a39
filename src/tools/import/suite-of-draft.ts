/**
 * A draft's cases and checks -> one suite: checks of one kind share one template, and each case states its own
 * expectation.
 */

import { stringify } from 'yaml';
import { SMALLEST_SUITE } from '../../decision/member.ts';
import { DEFAULT_JUDGE } from '../../model-call/models/default-models.ts';
import { mayTakeTemperature } from '../../model-call/models/known-models.ts';
import { canonical, type Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import type { Draft, DraftCase, DraftRule } from './draft.ts';
import { slug, uniqueIds } from './names.ts';

/** One template of the suite, with the expectation of each case that it scores. */
interface Group {
  readonly rule: DraftRule;
  readonly id: string;
  /** Every rule that is this template. */
  readonly rules: ReadonlySet<DraftRule>;
  readonly values: ReadonlyMap<number, Json>;
  /** What is the same for every case, as parameters of the suite; null = each case states it. */
  readonly shared: { readonly [key: string]: Json } | null;
  /** Where a case states it: under the template's own key, or under its id. */
  readonly key: string;
}

export interface DraftSuite {
  readonly entries: readonly { readonly [key: string]: Json }[];
  readonly rows: readonly JsonObject[];
  /** Cases of the rows, in their original order. */
  readonly cases: readonly DraftCase[];
  /** Cases that nothing would score. */
  readonly unscored: readonly DraftCase[];
  /** Template ids by the key of a case that they read (`schema`, `expected.NAME`). */
  readonly ids: ReadonlyMap<string, string>;
  /** Template ids in order of their entries. */
  readonly entryIds: readonly string[];
  /** The template that a rule became. */
  readonly idOf: (rule: DraftRule) => string | undefined;
  /** Templates that report but do not block, since they score too few cases for a verdict while others score enough. */
  readonly advisory: readonly { readonly id: string; readonly cases: number }[];
  readonly text: string;
}

/** Makes an imported judge as repeatable as its model allows. */
function judgeOf({ judge }: Draft): { readonly [key: string]: Json } {
  if (judge === undefined) return { ...DEFAULT_JUDGE };
  return { ...judge, ...(mayTakeTemperature(judge.model) && { temperature: 0 }) };
}

export function suiteOfDraft(draft: Draft, name: string): DraftSuite {
  const cases = draft.cases.filter(({ rules }) => rules.length > 0);
  const groups = groupsOf(cases);
  const advisory = tooFew(groups);
  const entries = groups.map((group) =>
    advisory.includes(group) ? { ...entryOf(group), blocking: false } : entryOf(group),
  );
  const asking = groups.map(({ rule }) => rule);
  const suite = {
    dataset: `${name}.cases.jsonl`,
    templates: entries.map((entry) => (Object.keys(entry).length === 1 ? entry['use']! : entry)),
    ...(asking.some((rule) => rule.judged) ? { judge: judgeOf(draft) } : {}),
    ...(asking.some((rule) => rule.embedding)
      ? { embedding: { provider: 'default', model: 'text-embedding-3-large' } }
      : {}),
    repeats: draft.repeats ?? 1,
  };
  return {
    entries,
    rows: cases.map((item, index) => rowOf(item, index, groups)),
    cases,
    unscored: draft.cases.filter(({ rules: own }) => own.length === 0),
    ids: new Map(groups.map(({ id, key }) => [key, id])),
    entryIds: groups.map(({ id }) => id),
    idOf: (rule) => groups.find(({ rules }) => rules.has(rule))?.id,
    advisory: advisory.map(({ id, values }) => ({ id, cases: values.size })),
    text: stringify(suite, { aliasDuplicateObjects: false }),
  };
}

/**
 * If they blocked, each would keep every pull request inconclusive; if all score as few, the suite itself is too small.
 */
function tooFew(groups: readonly Group[]): readonly Group[] {
  const few = groups.filter(({ values }) => values.size < SMALLEST_SUITE);
  return few.length === groups.length ? [] : few;
}

/** The part of a rule that belongs to the template: rules in which it is equal share one. */
function kindOf({ use, parameters, pass, metric, judged, embedding, join }: DraftRule, nth: number): string {
  // A model is asked about one value per case, so a second value needs a template of its own.
  const isAsked = judged === true || embedding === true;
  return canonical({ use, parameters, pass, metric, nth: isAsked && join === undefined ? nth : 0 });
}

function groupsOf(cases: readonly DraftCase[]): readonly Group[] {
  const found = new Map<string, { rule: DraftRule; rules: Set<DraftRule>; values: Map<number, Json> }>();
  for (const [index, { rules }] of cases.entries()) {
    const own = new Map<string, { rules: DraftRule[]; values: Json[] }>();
    const counts = new Map<string, number>();
    for (const rule of rules) {
      const plain = kindOf(rule, 0);
      const nth = counts.get(plain) ?? 0;
      const kind = kindOf(rule, nth);
      const known = own.get(kind) ?? { rules: [], values: [] };
      known.rules.push(rule);
      if (!known.values.some((value) => canonical(value) === canonical(rule.value))) known.values.push(rule.value);
      counts.set(plain, nth + 1);
      own.set(kind, known);
    }
    for (const [kind, { rules: same, values }] of own) {
      const rule = same[0]!;
      const group = found.get(kind) ?? { rule, rules: new Set(), values: new Map() };
      for (const one of same) group.rules.add(one);
      group.values.set(index, joined(values, rule.join));
      found.set(kind, group);
    }
  }
  const ids = uniqueIds();
  const named = [...found.values()].map(({ rule, rules, values }) => ({
    rule,
    rules,
    values,
    id: ids(slug(rule.metric ?? rule.name, rule.use)),
    shared: sharedParameters(rule, values, cases.length),
  }));
  const taken = new Map<string, number>();
  for (const { rule, shared } of named) {
    const key = shared === null ? nativeKey(rule) : null;
    if (key !== null) taken.set(key, (taken.get(key) ?? 0) + 1);
  }
  return named.map((group) => {
    const key = nativeKey(group.rule);
    const isNative =
      key !== null && taken.get(key) === 1 && group.values.size === cases.length && isPlain(group.values);
    return { ...group, key: isNative ? key : `expected.${group.id}` };
  });
}

/** The key that a template reads by default. */
function nativeKey({ slot }: DraftRule): string | null {
  if (slot.kind === 'schema') return 'schema';
  return slot.kind === 'expected' && slot.key !== null ? `expected.${slot.key}` : null;
}

function isPlain(values: ReadonlyMap<number, Json>): boolean {
  return [...values.values()].every((value) => !(isObject(value) && 'all' in value));
}

/** Combines the values of one case into one. */
function joined(values: readonly Json[], join: DraftRule['join']): Json {
  if (join === 'list') {
    const all = values.flatMap((value) => (Array.isArray(value) ? (value as readonly Json[]) : [value]));
    return [...new Map(all.map((value) => [canonical(value), value])).values()];
  }
  if (join === 'object' && values.every((one) => isObject(one))) {
    const keys = values.flatMap((value) => Object.keys(value));
    if (new Set(keys).size === keys.length) return Object.assign({}, ...values) as Json;
  }
  const [first] = values;
  const isAll = isObject(first) && Object.keys(first).length === 1 && 'all' in first;
  return values.length === 1 && !isAll ? first! : { all: values };
}

const HAS_TERMS: ReadonlySet<string> = new Set(['ContainsAll', 'ContainsAny', 'ContainsNone']);

function sharedParameters(rule: DraftRule, values: ReadonlyMap<number, Json>, cases: number): Group['shared'] {
  if (values.size < cases) return null;
  if (rule.slot.kind === 'none') return {};
  const [first, ...others] = values.values();
  const text = canonical(first!);
  if (cases < 2 || !isPlain(values) || others.some((value) => canonical(value) !== text)) return null;
  if (rule.slot.kind === 'parameters' && isObject(first)) return first as { readonly [key: string]: Json };
  return HAS_TERMS.has(rule.use) && Array.isArray(first) ? { terms: first as readonly Json[] } : null;
}

function entryOf({ rule, id, shared, key }: Group): { readonly [key: string]: Json } {
  return {
    use: rule.use,
    ...(rule.pass === undefined ? {} : { pass: rule.pass }),
    ...(id === rule.use ? {} : { id }),
    ...(shared === null && key === `expected.${id}` ? { reads: id } : {}),
    ...rule.parameters,
    ...shared,
  };
}

function rowOf(item: DraftCase, index: number, groups: readonly Group[]): DraftSuite['rows'][number] {
  const expected = new Map<string, Json>();
  let schema: Json | undefined;
  for (const { values, shared, key } of groups) {
    const value = values.get(index);
    if (value === undefined || shared !== null) continue;
    if (key === 'schema') schema = value;
    else expected.set(key.slice('expected.'.length), value);
  }
  const filled = (value: object | undefined): Json | undefined =>
    value === undefined || Object.keys(value).length === 0 ? undefined : (value as Json);
  return {
    id: item.id,
    input: item.input,
    messages: item.messages,
    context: item.context,
    vars: filled(item.vars),
    tools: item.tools,
    schema,
    expected: filled(Object.fromEntries(expected)),
    tags: filled(item.tags as Json[] | undefined),
    meta: filled(item.meta),
  };
}
