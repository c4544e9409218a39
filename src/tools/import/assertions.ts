/** promptfoo's assertion types -> our templates, with what is lost or stricter on the way. */

import { isObject } from '../../model-call/messages.ts';
import { nearest } from '../../text/did-you-mean.ts';
import type { Json } from '../../text/digest.ts';
import { ownOf } from '../../text/own-entry.ts';
import { type DraftRule, fillSimple, literalPattern } from './draft.ts';

export interface Assertion {
  readonly type: string;
  readonly value: Json | undefined;
  readonly threshold: number | undefined;
  readonly weight: number | undefined;
}

export interface Translated {
  readonly rules: readonly DraftRule[];
  readonly lost?: string;
  readonly notes?: readonly string[];
}

const FOLD: readonly Json[] = ['case'];
const RUNS_CODE = 'it runs code of the repository, which a gate never does';

const NO_COUNTERPART: Readonly<Record<string, string>> = {
  javascript: RUNS_CODE,
  python: RUNS_CODE,
  ruby: RUNS_CODE,
  webhook: 'it asks an outside service for the verdict',
  classifier: 'it asks an outside classifier for the verdict',
  moderation: 'it asks an outside moderation service; Toxicity is a judged template',
  perplexity: 'log probabilities are not part of an answer here',
  'perplexity-score': 'log probabilities are not part of an answer here',
  'select-best': 'it compares several prompts; the gate compares base and head',
  'max-score': 'it compares several prompts; the gate compares base and head',
  human: 'a person is not part of a gate; calibrate a judge against people instead',
};

/** Thresholds of theirs that our pass rule takes over. */
const SIMILARITY: Readonly<Record<string, readonly [use: string, key: string]>> = {
  similar: ['EmbeddingSimilarity', 'answer'],
  levenshtein: ['FuzzyMatch', 'answer'],
  'rouge-n': ['RougeL', 'answer'],
  bleu: ['BleuScore', 'answer'],
};

const JUDGED: Readonly<Record<string, string>> = {
  'answer-relevance': 'AnswerRelevance',
  'context-faithfulness': 'Groundedness',
  'context-recall': 'ContextRecall',
  'context-relevance': 'ContextRelevance',
};

/** One assertion of one test; `vars` fill `{{name}}` in its value. */
export function translate(
  assertion: Assertion,
  vars: { readonly [key: string]: Json },
  readFile: (path: string) => Json | undefined,
): Translated {
  const negated = assertion.type.startsWith('not-');
  const type = negated ? assertion.type.slice(4) : assertion.type;
  let { value } = assertion;
  if (typeof value === 'string' && value.startsWith('file://')) {
    const path = value.slice('file://'.length);
    if (/\.(m?[jt]s|c[jt]s|py|rb)(:|$)/.test(path)) return { rules: [], lost: RUNS_CODE };
    value = readFile(path);
    if (value === undefined) return { rules: [], lost: `${path} cannot be read` };
  } else if (typeof value === 'string') {
    const filled = fillSimple(value, vars);
    if (filled === null) return { rules: [], lost: 'its value uses more than plain variables' };
    value = filled;
  }
  const translated = negated ? negative(type, value) : positive(type, value, assertion);
  if (assertion.weight === undefined || assertion.weight === 1 || translated.rules.length === 0) return translated;
  const note =
    assertion.weight === 0
      ? 'An assertion with weight 0 never failed their test; here every template can block (blocking: false turns that off).'
      : 'Weights are dropped: each template is judged for itself.';
  return { ...translated, notes: [...(translated.notes ?? []), note] };
}

function terms(value: Json | undefined): readonly string[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
  if (typeof value === 'string') return [value];
  return value === undefined || value === null ? [] : [JSON.stringify(value)];
}

/** Their `contains-all: a, b` in one text. */
function listed(value: Json | undefined): readonly string[] {
  return typeof value === 'string' ? value.split(',').map((part) => part.trim()) : terms(value);
}

function contains(use: string, list: readonly string[], fold: boolean): Translated {
  return {
    rules: [
      { use, ...(fold ? { parameters: { normalise: FOLD } } : {}), expected: { terms: list }, orParameter: 'terms' },
    ],
  };
}

function positive(type: string, value: Json | undefined, { threshold }: Assertion): Translated {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  const similarity = ownOf(SIMILARITY, type);
  if (similarity !== undefined) {
    const [use, key] = similarity;
    const pass = type === 'levenshtein' || threshold === undefined ? {} : { parameters: { pass: threshold } };
    const notes =
      type === 'levenshtein'
        ? ['levenshtein passed up to a distance in characters; FuzzyMatch passes from a similarity of 0.8.']
        : [];
    return {
      rules: [{ use, ...pass, expected: { [key]: text }, ...(type === 'similar' ? { embedding: true } : {}) }],
      notes,
    };
  }
  const judged = ownOf(JUDGED, type);
  if (judged !== undefined) {
    return {
      rules: [{ use: judged, ...(threshold === undefined ? {} : { parameters: { pass: threshold } }), judged: true }],
      notes: [JUDGE_NOTE],
    };
  }
  switch (type) {
    case 'equals':
      return isObject(value) || Array.isArray(value)
        ? { rules: [{ use: 'JsonFieldMatch', expected: { json: value } }] }
        : { rules: [{ use: 'ExactMatch', expected: { answer: text } }] };
    case 'contains':
    case 'contains-all':
      return contains('ContainsAll', type === 'contains' ? terms(value) : listed(value), false);
    case 'icontains':
    case 'icontains-all':
      return contains('ContainsAll', type === 'icontains' ? terms(value) : listed(value), true);
    case 'contains-any':
    case 'icontains-any':
      return contains('ContainsAny', listed(value), type.startsWith('i'));
    case 'starts-with':
      return { rules: [{ use: 'StartsWith', parameters: { text } }] };
    case 'ends-with':
      return { rules: [{ use: 'EndsWith', parameters: { text } }] };
    case 'regex':
      return { rules: [{ use: 'RegexMatch', parameters: { pattern: text } }], notes: [REGEX_NOTE] };
    case 'is-json':
      return isObject(value)
        ? { rules: [{ use: 'JsonSchemaMatch', schema: value as Json }] }
        : { rules: [{ use: 'IsJson' }] };
    case 'contains-json':
      return {
        rules: isObject(value)
          ? [{ use: 'JsonSchemaMatch', parameters: { 'allow-fence': true }, schema: value as Json }]
          : [{ use: 'IsJson', parameters: { 'allow-fence': true } }],
        notes: [
          'contains-json found JSON anywhere in the text; here the whole answer, or one fenced block, must be JSON.',
        ],
      };
    case 'is-valid-openai-tools-call':
    case 'is-valid-openai-function-call':
    case 'is-valid-function-call':
      return { rules: [{ use: 'ToolSchemaValid' }] };
    case 'is-refusal':
      return { rules: [{ use: 'RefusalPattern', expected: { behaviour: 'refuse' } }] };
    case 'word-count':
      return wordCount(value);
    case 'latency':
    case 'cost':
      if (threshold === undefined || threshold <= 0) return { rules: [], lost: 'it has no threshold' };
      return {
        rules: [
          type === 'latency'
            ? { use: 'LatencyBudget', parameters: { 'max-ms': threshold } }
            : { use: 'CostBudget', parameters: { 'max-usd': threshold } },
        ],
        notes: [
          `${type} failed a test there; here it is advisory (blocking: true makes it block), and gate.max-${type}-ratio compares the arms.`,
        ],
      };
    case 'factuality':
    case 'model-graded-factuality':
      return {
        rules: [
          { use: 'FactualAccuracy', parameters: { against: 'expected' }, expected: { reference: text }, judged: true },
        ],
        notes: [
          JUDGE_NOTE,
          'factuality passed any answer whose category scored above 0, a subset of the reference among them; FactualAccuracy passes from 0.75.',
        ],
      };
    case 'llm-rubric':
    case 'g-eval':
    case 'model-graded-closedqa':
    case 'agent-rubric': {
      const items = terms(value);
      return {
        rules: [{ use: 'TaskCompletion', expected: { checklist: items }, judged: true }],
        notes: [
          JUDGE_NOTE,
          `${type} became a checklist of TaskCompletion: every item must hold${type === 'llm-rubric' ? '; llm-rubric passed on whatever the judge called a pass' : ''}.`,
        ],
      };
    }
    default: {
      const known = ownOf(NO_COUNTERPART, type);
      const near = known === undefined ? nearest(type, Object.keys(NO_COUNTERPART)) : null;
      return { rules: [], lost: known ?? `no template does this${near === null ? '' : ` (did they mean ${near}?)`}` };
    }
  }
}

const JUDGE_NOTE =
  'A judge reply that cannot be read was a failed test there; here the case is unscored, and the pinned judge model decides the rest.';
const REGEX_NOTE = 'Patterns are RE2 here: look-around and back-references are refused.';

function negative(type: string, value: Json | undefined): Translated {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  switch (type) {
    case 'contains':
    case 'contains-any':
      return contains('ContainsNone', type === 'contains' ? terms(value) : listed(value), false);
    case 'icontains':
    case 'icontains-any':
      return contains('ContainsNone', type === 'icontains' ? terms(value) : listed(value), true);
    case 'regex':
      return { rules: [{ use: 'RegexMatch', parameters: { pattern: text, negate: true } }], notes: [REGEX_NOTE] };
    case 'equals':
      return {
        rules: [
          { use: 'RegexMatch', parameters: { pattern: `(?s)^\\s*${literalPattern(text.trim())}\\s*$`, negate: true } },
        ],
      };
    case 'starts-with':
      return { rules: [{ use: 'RegexMatch', parameters: { pattern: `^${literalPattern(text)}`, negate: true } }] };
    case 'is-refusal':
      return { rules: [{ use: 'RefusalPattern', expected: { behaviour: 'comply' } }] };
    default:
      return { rules: [], lost: 'no template is its opposite' };
  }
}

function wordCount(value: Json | undefined): Translated {
  if (isObject(value)) {
    const { min, max } = value;
    const bounds = {
      ...(typeof min === 'number' ? { 'min-words': min } : {}),
      ...(typeof max === 'number' ? { 'max-words': max } : {}),
    };
    if (Object.keys(bounds).length > 0) return { rules: [{ use: 'LengthBounds', parameters: bounds }] };
  }
  const exact = Number(value);
  if (!Number.isInteger(exact) || exact < 0) return { rules: [], lost: 'its value is no number of words' };
  return { rules: [{ use: 'LengthBounds', parameters: { 'min-words': exact, 'max-words': exact } }] };
}
