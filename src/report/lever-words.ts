/** Describes levers: what changed, and what fixes it. */
import type { Lever } from '../inputs/escalation-policy.ts';

const LEVER_WORDS: Readonly<Record<Lever, string>> = {
  'prompt-optimize': 'a prompt change',
  'model-swap': 'another model',
  route: 'a routing change',
  rag: 'a retrieval change',
  tools: 'a change of tools',
  cascade: 'a cascade change',
  'fine-tune': 'a tuned model',
};

export function leverWords(lever: Lever | null): string {
  return lever === null ? 'a change' : LEVER_WORDS[lever];
}

const REMEDY: Readonly<Record<Lever, string>> = {
  'prompt-optimize': 'fix the prompt and push',
  'model-swap': 'fit the prompt to the new model or go back to the old one, and push',
  route: 'fix the routing and push',
  rag: 'fix the retrieval settings and push',
  tools: 'fix the tools and push',
  cascade: 'fix the cascade and push',
  'fine-tune': 'go back to the base model or fit the prompt to the tuned one, and push',
};

export function remedy(lever: Lever | null): string {
  return lever === null ? 'fix the change and push' : REMEDY[lever];
}
