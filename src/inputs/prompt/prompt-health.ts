/** Prompt health: size, rules and cacheable prefix of a prompt, without a model call. Notes, never a verdict. */

import type { Message } from '../../model-call/call.ts';

/** What the health check reads of a prompt; every loaded prompt has it. */
export interface HealthInput {
  /** Messages with unfilled `{{variables}}`. */
  readonly messages: readonly Message[];
  readonly fewShots: number;
  /** A few rendered requests, for the overall size. */
  readonly rendered?: readonly (readonly Message[])[] | undefined;
  /** Classification or extraction: examples are expected. */
  readonly labels?: boolean | undefined;
}

export interface PromptHealth {
  /** Estimates, characters / 4. */
  readonly staticTokens: number;
  readonly systemTokens: number;
  /** Mean over rendered requests; null if there are none. */
  readonly wholeTokens: number | null;
  readonly rules: number;
  /** Share of the static text before the first variable, 0..1: what a provider can cache. */
  readonly cacheable: number;
  readonly cacheableTokens: number;
  readonly fewShots: number;
  readonly flags: readonly HealthFlag[];
}

export type HealthFlag = 'long-system-prompt' | 'many-rules' | 'cache-hostile' | 'no-few-shots';

const LONG_SYSTEM = 1_000;
const MANY_RULES = 15;
/** With less static text than this, reordering the prompt saves nothing. */
const WORTH_CACHING = 200;
/** OpenAI caches from here on, at half price. */
export const CACHED_FROM = 1_024;

const VARIABLE = /\{\{[^{}]*\}\}/gu;

/** Four characters per token: within about a fifth for English prose, too low for code and most other scripts. */
export function estimateTokens(text: string): number {
  return Math.ceil([...text].length / 4);
}

export function promptHealth(input: HealthInput): PromptHealth {
  const texts = input.messages.map(({ role, content }) => ({ role, text: content ?? '' }));
  const whole = texts.map(({ text }) => text).join('\n');
  const still = whole.replace(VARIABLE, '');
  const first = whole.search(VARIABLE);
  const before = first === -1 ? still : whole.slice(0, first);
  const staticTokens = estimateTokens(still);
  const cacheable = still.trim() === '' ? 0 : before.length / still.length;
  const system = texts
    .filter(({ role }) => role === 'system' || role === 'developer')
    .map(({ text }) => text.replace(VARIABLE, ''));
  const systemTokens = estimateTokens(system.join('\n'));
  const rules = countRules(still);
  const sizes = (input.rendered ?? []).map((messages) =>
    estimateTokens(messages.map(({ content }) => content ?? '').join('\n')),
  );
  const flags: HealthFlag[] = [];
  if (systemTokens > LONG_SYSTEM) flags.push('long-system-prompt');
  if (rules >= MANY_RULES) flags.push('many-rules');
  if (staticTokens >= WORTH_CACHING && cacheable < 0.5) flags.push('cache-hostile');
  if (input.labels === true && input.fewShots === 0) flags.push('no-few-shots');
  return {
    staticTokens,
    systemTokens,
    wholeTokens: sizes.length === 0 ? null : Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length),
    rules,
    cacheable: Math.round(cacheable * 1000) / 1000,
    cacheableTokens: estimateTokens(before),
    fewShots: input.fewShots,
    flags,
  };
}

const LISTED = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(\S.*)$/u;
const COMMANDING =
  /\b(?:must|never|always|do not|don['’]t|should|shall|only|ensure|make sure|avoid|be sure|refuse|required?|at most|at least)\b/iu;

/** Distinct rules: list items, and imperative sentences. Headings and repeats do not count. */
export function countRules(text: string): number {
  const rules = new Set<string>();
  for (const line of text.split(/\r?\n/u)) {
    if (/^\s*#/u.test(line)) continue;
    const item = LISTED.exec(line)?.[1];
    const parts = item === undefined ? line.split(/(?<=[.!?])\s+/u).filter((part) => COMMANDING.test(part)) : [item];
    for (const part of parts) {
      const key = part
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (key !== '') rules.add(key);
    }
  }
  return rules.size;
}

const SAID: Readonly<Record<HealthFlag, (health: PromptHealth) => string>> = {
  'long-system-prompt': ({ systemTokens }) =>
    `The system prompt has about ${systemTokens} tokens: above ${LONG_SYSTEM} it tends to contradict itself.`,
  'many-rules': ({ rules }) =>
    `The prompt holds ${rules} rules: from ${MANY_RULES} on, a new one makes an old one slip.`,
  'cache-hostile': ({ cacheable }) =>
    `Only ${Math.round(cacheable * 100)} % of the fixed text comes before the first variable: put fixed text first, so that a provider can cache it.`,
  'no-few-shots': () => 'Classification or extraction without one example in the prompt: three to five usually help.',
};

export type EstimatedHealth = PromptHealth & {
  /** How the tokens were counted. */
  readonly estimate: string;
};

export interface HealthComparison {
  readonly base: EstimatedHealth | null;
  readonly head: EstimatedHealth;
  readonly flags: readonly HealthFlag[];
  /** In words. */
  readonly notes: readonly string[];
}

/** Both arms side by side, and the concerns that head adds. */
export function comparePromptHealth(base: PromptHealth | null, head: PromptHealth): HealthComparison {
  const notes = head.flags.map(
    (flag) => `${SAID[flag](head)}${base === null || base.flags.includes(flag) ? '' : ' New with this change.'}`,
  );
  if (base !== null && base.staticTokens !== head.staticTokens)
    notes.push(
      `Fixed prompt text: about ${base.staticTokens} -> ${head.staticTokens} tokens (${head.staticTokens > base.staticTokens ? '+' : ''}${head.staticTokens - base.staticTokens}).`,
    );
  if (base !== null && base.cacheableTokens >= CACHED_FROM && head.cacheableTokens < CACHED_FROM)
    notes.push(
      `The cacheable beginning falls from about ${base.cacheableTokens} to ${head.cacheableTokens} tokens, below the ${CACHED_FROM} from which OpenAI caches.`,
    );
  const estimated = (health: PromptHealth): EstimatedHealth => ({ ...health, estimate: 'characters / 4' });
  return { base: base === null ? null : estimated(base), head: estimated(head), flags: head.flags, notes };
}
