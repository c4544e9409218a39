/** Criteria, levers, shapes and steps in words: an id is never shown alone. */

import type { CriterionId, Lever } from '../inputs/escalation-policy.ts';
import type { AntiPattern, CostStepName } from '../record/escalation-entry.ts';
import type { ShapeName } from '../record/failure-review.ts';

const CRITERION: Readonly<Record<CriterionId, string>> = {
  E1: 'gap above what is accepted',
  E2: 'same ruler',
  E3: 'prompting done',
  E4: 'routing done',
  E5: 'retrieval done',
  E6: 'tools done',
  E7: 'cascade done',
  E8: 'failure review',
  E9: 'weight-shaped failures',
  E10: 'volume pays',
  E11: 'examples, stable task',
  E12: 'data isolation',
  E13: 'time to release',
  E14: 'enough cases',
  E15: 'base model stays',
};

/** `E3 prompting done`; a step without a criterion is shown by its name. */
export function criterionWords(id: string): string {
  return Object.hasOwn(CRITERION, id)
    ? `${id} ${CRITERION[id as CriterionId]}`
    : id === 'cache'
      ? 'an unused cache'
      : id;
}

/** What to do: `improve the prompt`. */
export const LEVER_TASK: Readonly<Record<Lever, string>> = {
  'prompt-optimize': 'improve the prompt',
  'model-swap': 'another base model',
  route: 'routing',
  rag: 'retrieval',
  tools: 'tools',
  cascade: 'a cascade',
  'fine-tune': 'a tuned model',
};

/** What was tried, as the subject of a sentence. */
export const LEVER_SUBJECT: Readonly<Record<Lever, string>> = {
  'prompt-optimize': 'Prompting',
  'model-swap': 'Another base model',
  route: 'Routing',
  rag: 'Retrieval',
  tools: 'Tools',
  cascade: 'A cascade',
  'fine-tune': 'A tune',
};

/** The kind of a failure. */
export const SHAPE_NOUN: Readonly<Record<ShapeName, string>> = {
  prompt: 'failures of the prompt',
  knowledge: 'missing knowledge',
  capability: 'missing capability',
  weight: 'failures of the weights',
  unclear: 'unclear',
};

/** Explained once, when a shape is first mentioned. */
export const SHAPE_GLOSS: Readonly<Record<ShapeName, string>> = {
  prompt: 'an instruction, the layout or the wording was missed',
  knowledge: 'a fact was not there, unsupported or out of date',
  capability: 'it takes a tool, an action or stronger reasoning',
  weight: 'tone, format or refusal habits that survived a scored prompt attempt',
  unclear: 'nobody knows',
};

/** The cheapest saving that is left: `cache the fixed part of the prompt`. */
export const STEP_TASK: Readonly<Record<CostStepName, string>> = {
  cache: 'cache the fixed part of the prompt',
  shorten: 'shorten the system prompt',
  'cheaper-model': 'a cheaper model',
  route: 'routing the easy part to a cheaper model',
  cascade: 'a cheaper model first, and a cascade for what it cannot do',
  distil: 'a small model tuned on the answers of this one',
};

const ANTI_PATTERN: Readonly<Record<AntiPattern, string>> = {
  'fine-tune-first': 'fine-tuning as the first lever',
  'no-scored-prompt-attempt': 'weights changed without a scored prompt attempt',
  'per-tenant-tune': 'one tuned model per tenant',
  'no-failure-review': 'deciding without a failure review',
  'tuning-facts': 'tuning to teach facts',
  'few-examples': 'tuning on fewer than 200 examples',
  'changing-task': 'tuning while the task still changes',
  'synthetic-unverified': 'training on synthetic examples that nobody verified',
  'base-ends': 'tuning a base model that is about to end',
};

/** The pattern's name from the closed list and what it means. */
export function antiPatternWords(pattern: AntiPattern): string {
  return `${pattern} (${ANTI_PATTERN[pattern]})`;
}
