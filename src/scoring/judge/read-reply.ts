/** The only reader of a judge's reply: a verdict according to the form, or why there is none. */

import type { Answer } from '../../model-call/call.ts';
import { canonical, type Json } from '../../text/digest.ts';
import type { JsonObject } from '../../text/json-object.ts';
import { repeatsKey } from '../../text/json-scan.ts';
import { type Checked, type Choice, check, type ObjectShape, type Shape } from './reply-form.ts';

/** Name of the tool with which a judge files its grade. */
export const VERDICT_TOOL = 'verdict';

/** Faults that asking again in the same way will not fix. */
export const CUT_OFF = 'the reply was cut off before its end';

/**
 * Reads a judge's reply: the forced tool's call, or else the text as JSON or as a bare choice, or else the one form
 * that JSON objects in the text fill in. Nothing else in the reply may contradict it: two verdicts that differ, a key
 * given twice, or a call to another tool are no verdict, so that one quoted from the material cannot replace the
 * judge's.
 */
export function readReply(answer: Answer, shape: ObjectShape): Checked {
  const calls = answer.toolCalls.filter(({ name }) => name === VERDICT_TOOL);
  const text = answer.text.replace(/^\uFEFF/, '').trim();
  if (calls.length === 0) {
    const [other] = answer.toolCalls;
    if (text === '' && other !== undefined)
      return { fault: `the reply calls ${JSON.stringify(other.name)}, not "${VERDICT_TOOL}"` };
    return readText(text, answer.finishReason === 'length', shape);
  }
  const isCut = answer.finishReason === 'length';
  const filed = calls.map((call): Checked => {
    if (call.arguments === undefined) return { fault: isCut ? CUT_OFF : 'the arguments of the call are not JSON' };
    if (call.argumentsRaw !== undefined && repeatsKey(call.argumentsRaw)) return { fault: REPEATED };
    return check(shape, call.arguments);
  });
  return agreed([...filed, ...formsIn(text, shape)], shape);
}

const REPEATED = 'the reply gives a key twice';
const CONTRADICTED = 'the reply holds verdicts that contradict each other';

function readText(text: string, isCut: boolean, shape: ObjectShape): Checked {
  if (text === '') return { fault: isCut ? CUT_OFF : 'the reply is empty' };
  const whole = parse(text);
  const bare = bareChoice(shape, whole ?? text);
  if (bare !== null) return { value: { verdict: bare } };
  if (whole !== undefined) return repeatsKey(text) ? { fault: REPEATED } : check(shape, whole);
  if (isCut) return { fault: CUT_OFF };
  const found = formsIn(text, shape);
  return found.length === 0 ? { fault: 'the reply holds no JSON object' } : agreed(found, shape);
}

/** The one verdict that all of them agree on; a fault in any is a fault of all. */
function agreed(found: readonly Checked[], shape: ObjectShape): Checked {
  const last = found.at(-1)!;
  for (const one of found) if ('fault' in one) return one;
  const said = new Set(found.map((one) => ('value' in one ? canonical(decisive(shape, one.value)) : '')));
  return said.size > 1 ? { fault: CONTRADICTED } : last;
}

/** The part of a checked value that decides a score: loose fields do not. */
function decisive(shape: Shape, value: Json): Json {
  switch (shape.kind) {
    case 'text':
    case 'flag':
    case 'choice':
      return value;
    case 'list':
      return (value as readonly Json[]).map((item) => decisive(shape.item, item));
    case 'object': {
      const given = value as JsonObject;
      const kept = Object.entries(shape.fields).flatMap(([key, field]) => {
        const member = given[key];
        return shape.loose?.includes(key) || member === undefined ? [] : [[key, decisive(field, member)] as const];
      });
      return Object.fromEntries(kept);
    }
  }
}

/** A reply that is one of the choices and nothing else, when the form decides by its verdict alone. */
function bareChoice(shape: ObjectShape, said: Json): Choice | null {
  const { verdict, ...others } = shape.fields;
  if (verdict?.kind !== 'choice' || !Object.keys(others).every((key) => shape.loose?.includes(key))) return null;
  const checked = check(verdict, said);
  return 'value' in checked ? (checked.value as Choice) : null;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** A brace in prose may open nothing; this many false starts are skipped before giving up. */
const FALSE_STARTS = 100;

/**
 * Every outermost JSON object of a text that relates to the form, in order, each checked. Braces in prose do not count,
 * and an object that shares no key with the form is one that the judge merely mentions.
 */
function formsIn(text: string, shape: ObjectShape): readonly Checked[] {
  const asked = Object.keys(shape.fields).filter((key) => !shape.loose?.includes(key));
  const found: Checked[] = [];
  let falseStarts = 0;
  for (let start = text.indexOf('{'); start !== -1 && falseStarts <= FALSE_STARTS; ) {
    const end = closing(text, start);
    const written = end === -1 ? '' : text.slice(start, end + 1);
    const object = parse(written);
    if (object === undefined) {
      falseStarts += 1;
      start = text.indexOf('{', start + 1);
      continue;
    }
    if (asked.some((key) => Object.hasOwn(object as object, key)))
      found.push(repeatsKey(written) ? { fault: REPEATED } : check(shape, object));
    start = text.indexOf('{', end + 1);
  }
  return found;
}

/** Index of the brace that closes the one at `start`, ignoring braces inside JSON strings; -1 = never closed. */
function closing(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i += 1;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x7b) depth += 1;
    else if (c === 0x7d) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}
