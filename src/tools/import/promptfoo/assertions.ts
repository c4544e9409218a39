/** One promptfoo assertion -> our checks, or the reason why there are none. */

import { compilePattern } from '../../../scoring/deterministic/pattern.ts';
import { nearest } from '../../../text/did-you-mean.ts';
import type { Json } from '../../../text/digest.ts';
import { isObject } from '../../../text/json-object.ts';
import type { DraftRule, DraftSlot } from '../draft.ts';
import type { Losses } from '../losses.ts';
import { literalPattern } from '../names.ts';
import { assertionKind, KNOWN_ASSERTIONS } from './assertion-kinds.ts';
import { checksOfCode, keysOf, nested, pattern } from './code-checks.ts';

/** An assertion with its value read from its file and its variables filled in. */
export interface Assertion {
  readonly type: string;
  readonly value: Json | undefined;
  readonly threshold: number | undefined;
  readonly metric: string | undefined;
  /** Code that changes the output before it is checked. */
  readonly transform: string | undefined;
}

const TERMS: DraftSlot = { kind: 'expected', key: 'terms' };
const ANSWER: DraftSlot = { kind: 'expected', key: 'answer' };
const WHOLE: DraftSlot = { kind: 'expected', key: null };
const SCHEMA: DraftSlot = { kind: 'schema' };
const PARAMETERS: DraftSlot = { kind: 'parameters' };
const NONE: DraftSlot = { kind: 'none' };
const FOLD: Json = ['case'];

/** If there are no rules, the reason is noted in `losses`. `where` is the place that a reader looks for. */
export function rulesOf(assertion: Assertion, where: string, losses: Losses): readonly DraftRule[] {
  const lose = (why: string): readonly DraftRule[] => {
    losses.lost(`assert ${assertion.type}: ${why}`, where);
    return [];
  };
  const transformed = assertion.transform === undefined ? null : afterTransform(assertion, assertion.transform);
  if (transformed === 'lost')
    return lose(
      `the output is changed by code first (transform: ${shorten(assertion.transform!)}), which a gate never runs`,
    );
  if (transformed !== null)
    losses.note(
      `transform ${shorten(assertion.transform!)}: read by its form, never run: the field is compared by JsonFieldMatch.`,
    );
  const found = transformed ?? translate(assertion);
  if (typeof found === 'string') return lose(found);
  const named = kindName(assertion);
  const kind = assertionKind(named);
  if (kind !== undefined && kind.difference !== 'same')
    losses.note(
      `${named}: ${kind.difference === 'differs' ? 'not quite the same' : kind.difference} here: ${kind.says}.`,
    );
  const { metric } = assertion;
  return found.map((rule) => (metric === undefined ? rule : { ...rule, metric }));
}

function kindName({ type, value }: Assertion): string {
  if (type === 'equals' && typeof value === 'object') return 'equals (an object)';
  if ((type === 'is-json' || type === 'contains-json') && value !== undefined && value !== '')
    return `${type} (a schema)`;
  return type === 'javascript' || type === 'python' ? `${type} (one comparison)` : type;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}

/** `JSON.parse(output).a` before a comparison means a comparison of that field. */
function afterTransform({ type, value }: Assertion, transform: string): readonly DraftRule[] | 'lost' | null {
  const code = transform.trim().replace(/;$/, '');
  if (/^output(\.trim\(\))?$/.test(code)) return null;
  const path = /^JSON\.parse\(output\)((?:\??\.[A-Za-z_$][\w$]*|\[["'][^"'\\]*["']\])+)$/.exec(code);
  if (path === null || type !== 'equals' || value === undefined) return 'lost';
  const json = nested(keysOf(path[1]!), value);
  return [{ use: 'JsonFieldMatch', name: 'json-field', slot: { kind: 'expected', key: 'json' }, value: json }];
}

/** The checks, or the reason why there are none. */
function translate(assertion: Assertion): readonly DraftRule[] | string {
  const { type, value } = assertion;
  const kind = assertionKind(type);
  if (type === 'javascript' || type === 'python') {
    const rules = typeof value === 'string' ? checksOfCode(type, value) : null;
    return rules === null ? kind!.says : sound(rules);
  }
  if (kind?.ours === null) return kind.says;
  const rule = type.startsWith('not-') ? negative(type.slice(4), value) : positive(assertion);
  if (rule !== null) return typeof rule === 'string' ? rule : sound([rule]);
  const near = kind === undefined ? nearest(type, KNOWN_ASSERTIONS) : null;
  if (type.startsWith('not-')) return 'no template is its opposite';
  return `no template does this${near === null ? '' : ` (did they mean ${near}?)`}`;
}

/** Of several patterns, only one that RE2 refuses is lost; `^(?!.*X).*$` is X, negated. */
function sound(rules: readonly DraftRule[]): readonly DraftRule[] | string {
  const made: DraftRule[] = [];
  for (const rule of rules) {
    const given = rule.use === 'RegexMatch' && isObject(rule.value) ? rule.value['pattern'] : undefined;
    if (typeof given !== 'string') {
      made.push(rule);
      continue;
    }
    const isNegated = rule.parameters?.['negate'] === true;
    const absent = /^\^\(\?!\.\*([\s\S]+)\)(?:\.\*)?\$?$/.exec(given);
    const taken = absent === null ? rule : pattern(!isNegated, absent[1]!.replace(/^\((?:\?:)?([^()]*)\)$/, '$1'), '')!;
    const fault = refusal((taken.value as { readonly pattern: string }).pattern);
    if (fault !== null) return fault;
    made.push(taken);
  }
  return made;
}

function refusal(source: string): string | null {
  let fault: string | null = null;
  compilePattern(source, 'pattern', {
    read: () => null,
    note: ({ message }) => {
      fault = message;
    },
  });
  return fault;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

function termsOf(value: Json | undefined): readonly string[] {
  const list = Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value];
  return list.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).filter((term) => term !== '');
}

/** promptfoo's `contains-all: a, "b, c"` in one text. */
function listed(value: Json | undefined): readonly string[] {
  if (typeof value !== 'string') return termsOf(value);
  const parts = value.match(/"(?:[^"\\]|\\.)*"|[^,]+/g) ?? [];
  return parts.map((part) => part.trim().replace(/^"([\s\S]*)"$/, '$1')).filter((part) => part !== '');
}

function contains(use: string, name: string, terms: readonly string[]): DraftRule | string {
  if (terms.length === 0) return 'it names no text';
  const fold = name.replace('not-', '').startsWith('i');
  // Several lists, each of which must contain one match, cannot become one list.
  const join = use === 'ContainsAny' ? undefined : ('list' as const);
  return { use, name, parameters: fold ? { normalise: FOLD } : {}, slot: TERMS, value: terms, join };
}

/** One switch over every kind of theirs: longer than a screen, since dividing it would hide that it is complete. */
function positive({ type, value, threshold }: Assertion): DraftRule | string | null {
  const judged = { judged: true, pass: threshold } as const;
  switch (type) {
    case 'equals':
      return typeof value === 'object' && value !== null
        ? {
            use: 'JsonFieldMatch',
            name: 'equals-json',
            parameters: { exact: true },
            slot: { kind: 'expected', key: 'json' },
            value,
          }
        : { use: 'ExactMatch', name: 'equals', slot: ANSWER, value: textOf(value) };
    case 'contains':
      return contains('ContainsAll', 'contains', termsOf(value));
    case 'contains-all':
      return contains('ContainsAll', 'contains', listed(value));
    case 'icontains':
      return contains('ContainsAll', 'icontains', termsOf(value));
    case 'icontains-all':
      return contains('ContainsAll', 'icontains', listed(value));
    case 'contains-any':
    case 'icontains-any':
      return contains('ContainsAny', type, listed(value));
    case 'starts-with':
    case 'ends-with':
      if (textOf(value).trim() === '') return 'it names no text';
      return {
        use: type === 'starts-with' ? 'StartsWith' : 'EndsWith',
        name: type,
        slot: PARAMETERS,
        value: { text: textOf(value) },
      };
    case 'regex':
      return pattern(false, textOf(value), '');
    case 'is-json':
    case 'contains-json':
      return json(type, value);
    case 'word-count':
      return wordCount(value);
    case 'levenshtein':
      return { use: 'FuzzyMatch', name: type, slot: ANSWER, value: textOf(value) };
    case 'rouge-n':
      return { use: 'RougeL', name: type, pass: threshold ?? 0.75, slot: ANSWER, value: answers(value) };
    case 'bleu':
      return { use: 'BleuScore', name: type, pass: threshold ?? 0.5, slot: ANSWER, value: answers(value) };
    case 'similar':
    case 'similar:cosine':
      return {
        use: 'EmbeddingSimilarity',
        name: 'similar',
        pass: threshold ?? 0.75,
        slot: WHOLE,
        value: answers(value),
        embedding: true,
      };
    case 'is-refusal':
      return { use: 'RefusalPattern', name: type, slot: { kind: 'expected', key: 'behaviour' }, value: 'refuse' };
    case 'is-valid-openai-tools-call':
    case 'is-valid-openai-function-call':
    case 'is-valid-function-call':
      return { use: 'ToolSchemaValid', name: 'valid-tool-calls', slot: NONE, value: true };
    case 'latency':
    case 'cost':
      if (threshold === undefined || threshold <= 0) return 'it has no threshold';
      return type === 'latency'
        ? { use: 'LatencyBudget', name: type, slot: PARAMETERS, value: { 'max-ms': threshold } }
        : { use: 'CostBudget', name: type, slot: PARAMETERS, value: { 'max-usd': threshold } };
    case 'factuality':
    case 'model-graded-factuality':
      return {
        use: 'FactualAccuracy',
        name: 'factuality',
        parameters: { against: 'expected' },
        slot: WHOLE,
        value: textOf(value),
        ...judged,
      };
    case 'llm-rubric':
    case 'g-eval':
    case 'model-graded-closedqa':
    case 'agent-rubric': {
      const items = termsOf(value).filter((item) => item.trim() !== '');
      if (items.length === 0) return 'it says nothing to judge by';
      // A checklist scores 0 or 1, so a threshold between them changes nothing.
      return {
        use: 'TaskCompletion',
        name: 'llm-rubric',
        slot: { kind: 'expected', key: 'checklist' },
        value: items,
        join: 'list',
        judged: true,
      };
    }
    case 'answer-relevance':
      return { use: 'AnswerRelevance', name: type, slot: NONE, value: true, ...judged };
    case 'context-faithfulness':
      return { use: 'Groundedness', name: type, slot: NONE, value: true, ...judged };
    case 'context-relevance':
      return { use: 'ContextRelevance', name: type, slot: NONE, value: true, ...judged };
    case 'context-recall':
      if (value === undefined) return 'it names no ground truth';
      return { use: 'ContextRecall', name: type, slot: WHOLE, value: textOf(value), ...judged };
    default:
      return null;
  }
}

/** For a list of references, the nearest counts. */
function answers(value: Json | undefined): Json {
  return Array.isArray(value) ? termsOf(value) : textOf(value);
}

function json(type: string, value: Json | undefined): DraftRule | string {
  const fence = type === 'contains-json' ? { 'allow-fence': true } : {};
  if (value === undefined || value === '')
    return { use: 'IsJson', name: type, parameters: fence, slot: NONE, value: true };
  if (!isObject(value) && typeof value !== 'boolean') return `its value is no JSON Schema (${shorten(textOf(value))})`;
  return { use: 'JsonSchemaMatch', name: `${type}-schema`, parameters: fence, slot: SCHEMA, value };
}

function wordCount(value: Json | undefined): DraftRule | string {
  const of = (bounds: { readonly [key: string]: Json }): DraftRule => ({
    use: 'LengthBounds',
    name: 'word-count',
    parameters: { 'words-by': 'blanks' },
    slot: PARAMETERS,
    value: bounds,
    join: 'object',
  });
  if (isObject(value)) {
    const { min, max } = value;
    const bounds = {
      ...(typeof min === 'number' ? { 'min-words': min } : {}),
      ...(typeof max === 'number' ? { 'max-words': max } : {}),
    };
    return Object.keys(bounds).length > 0 ? of(bounds) : 'it has neither min nor max';
  }
  const exact = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isInteger(exact) || exact < 0) return 'its value is no number of words';
  return of({ 'min-words': exact, 'max-words': exact });
}

function negative(type: string, value: Json | undefined): DraftRule | string | null {
  switch (type) {
    case 'contains':
    case 'icontains':
      return contains('ContainsNone', `not-${type}`, termsOf(value));
    case 'contains-any':
    case 'icontains-any':
      return contains('ContainsNone', `not-${type.replace('-any', '')}`, listed(value));
    case 'regex':
      return pattern(true, textOf(value), '');
    case 'equals':
      if (typeof value === 'object') return 'no template is its opposite';
      return pattern(true, `^\\s*${literalPattern(textOf(value).trim())}\\s*$`, '');
    case 'starts-with':
      return pattern(true, `^${literalPattern(textOf(value))}`, '');
    case 'ends-with':
      return pattern(true, `${literalPattern(textOf(value))}$`, '');
    case 'is-refusal':
      return {
        use: 'RefusalPattern',
        name: 'not-is-refusal',
        slot: { kind: 'expected', key: 'behaviour' },
        value: 'comply',
      };
    default:
      return null;
  }
}
