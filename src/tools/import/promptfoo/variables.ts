/** The variables of a promptfoo test: files are read, lists multiplied, members and other variables filled in. */

import type { Json } from '../../../text/digest.ts';
import { canonical } from '../../../text/digest.ts';
import { isObject, type JsonObject } from '../../../text/json-object.ts';
import { show } from '../../../text/problem.ts';
import type { TheirFiles } from './files.ts';

export type Vars = { readonly [name: string]: Json };

/** Nobody reads a suite with more combinations of one test than this. */
const MOST_COMBINATIONS = 1_000;

/** Every combination of a test's variables, or the reason why there is none. */
export function combinations(vars: JsonObject, files: TheirFiles, isExpanded: boolean): readonly Vars[] | string {
  let all: Vars[] = [{}];
  for (const [name, given] of Object.entries(vars)) {
    const values = valuesOf(name, given ?? null, files, isExpanded);
    if (typeof values === 'string') return values;
    all = all.flatMap((some) => values.map((value) => ({ ...some, [name]: value })));
    if (all.length > MOST_COMBINATIONS) return `its lists of variables make more than ${MOST_COMBINATIONS} tests`;
  }
  return all.map(resolved);
}

function valuesOf(name: string, given: Json, files: TheirFiles, isExpanded: boolean): readonly Json[] | string {
  if (typeof given === 'string' && given.startsWith('file://')) {
    const found = files.matching(given);
    if (found.length === 0) return `vars.${name}: ${given} is not there`;
    const read = found.map((path) => files.variable(path));
    const fault = read.find((one) => 'why' in one);
    if (fault !== undefined && 'why' in fault) return `vars.${name}: ${given} ${fault.why}`;
    return read.map((one) => (one as { readonly text: string }).text);
  }
  if (typeof given === 'string' && /^(package|exec|python):/.test(given)) return `vars.${name}: ${given} runs code`;
  // As in promptfoo, a list of texts makes one test per text; any other list is one value.
  if (isExpanded && Array.isArray(given) && typeof given[0] === 'string') {
    const each = (given as readonly Json[]).map((item) => valuesOf(name, item, files, isExpanded));
    return each.find((one) => typeof one === 'string') ?? (each as readonly (readonly Json[])[]).flat();
  }
  return [given];
}

/** A value may name other variables; five rounds, as in promptfoo. */
function resolved(vars: Vars): Vars {
  const values: Record<string, Json> = Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [name, typeof value === 'string' ? value.replace(/\n$/, '') : value]),
  );
  for (let round = 0; round < 5; round += 1) {
    const before = canonical(values);
    for (const [name, value] of Object.entries(values))
      if (typeof value === 'string') values[name] = fillNames(value, { ...values, [name]: undefined });
    if (canonical(values) === before) break;
  }
  return values;
}

const HOLE = /\{\{([^{}]*)\}\}/g;

/** The content between the braces, without the whitespace-control marks. */
function expressionIn(inner: string): string {
  const from = inner.startsWith('-') ? 1 : 0;
  return inner.slice(from, inner.endsWith('-') && inner.length > from ? -1 : undefined).trim();
}

/** Fills in the values that exist and leaves the rest unchanged. */
function fillNames(text: string, values: JsonObject): string {
  return text.replace(HOLE, (whole, inner: string) => {
    const value = memberOf(values, expressionIn(inner));
    return value === undefined ? whole : textOf(value);
  });
}

/**
 * `a`, `a.b`, `a["b"]`, `a[0]`; filters that change nothing are ignored. Undefined = no such value, or more than a
 * name.
 */
export function memberOf(values: JsonObject, expression: string): Json | undefined {
  const bare = expression.replace(/\s*\|\s*(safe|dump|trim)\s*$/, '').trim();
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+|\[(?:"[^"]*"|'[^']*'|[0-9]+)\])*$/u.test(bare))
    return undefined;
  const keys = bare.split(/\.|\[["']?|["']?\]/).filter((key) => key !== '');
  if (Object.hasOwn(values, bare)) return values[bare];
  let value: Json | undefined = values as Json;
  for (const key of keys) {
    if (Array.isArray(value)) value = (value as readonly Json[])[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

/** As promptfoo's template language prints it; null prints nothing. */
export function textOf(value: Json): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value of an assertion with its variables filled in; null = it uses more of the template language than names. */
export function filledValue(value: Json | undefined, vars: Vars): Json | undefined | null {
  if (typeof value === 'string') return filledText(value, vars);
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => filledValue(item, vars));
    return items.some((item) => item === null) ? null : (items as readonly Json[]);
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    ([key, item]) => [key, item === null ? undefined : filledValue(item, vars)] as const,
  );
  return members.some(([, item]) => item === null) ? null : (Object.fromEntries(members) as Json);
}

/** A name without a value prints nothing, as in promptfoo. */
export function filledText(text: string, vars: Vars): string | null {
  if (/\{%|\{#/.test(text)) return null;
  let isPlain = true;
  const filled = text.replace(HOLE, (_whole, inner: string) => {
    const expression = expressionIn(inner);
    if (!isName(expression)) {
      isPlain = false;
      return '';
    }
    return textOf(memberOf(vars, expression) ?? null);
  });
  return isPlain ? filled : null;
}

function isName(expression: string): boolean {
  const bare = expression.replace(/\s*\|\s*(safe|trim)\s*$/, '').trim();
  return /^[\p{L}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+|\[(?:"[^"]*"|'[^']*'|[0-9]+)\])*$/u.test(bare);
}

/** Names that a promptfoo text refers to, as written in it; null = it uses more than names. */
export function namesIn(text: string): readonly string[] | null {
  if (/\{%|\{#/.test(text)) return null;
  const names = [...text.matchAll(HOLE)].map(([, inner]) => expressionIn(inner!));
  return names.every(isName) ? names : null;
}

export function describe(value: Json | undefined): string {
  return value === undefined ? 'nothing' : show(value);
}
