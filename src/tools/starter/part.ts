/** What `init` adds for each prompt: a target, its files, and what there is to say of it. */

import type { Prompt } from '../../inputs/prompt/prompt.ts';
import type { Json } from '../../text/digest.ts';

export const CONFIG_FILE = '.github/plumbline.yml';

export interface StarterFile {
  readonly path: string;
  readonly text: string;
  readonly what: string;
}

export interface Target {
  readonly name: string;
  readonly prompt: string;
  readonly model: string;
  readonly suite: string;
  readonly 'input-var'?: string;
}

export interface Part {
  readonly targets: readonly Target[];
  readonly files: readonly StarterFile[];
  readonly notes: readonly string[];
  /** Providers that it needs beside the default. */
  readonly providers?: { readonly [name: string]: Json };
  /** The file of another tool that it was made from. */
  readonly source?: string;
}

/** More prompts than these wait until the first ones are gated. */
export const MOST_TARGETS = 5;

export function others(paths: readonly string[]): Part {
  return { targets: [], files: [], notes: paths.length === 0 ? [] : [`found too, not gated yet: ${paths.join(', ')}`] };
}

export function targetOf(name: string, prompt: string): Target {
  return { name, prompt, model: `models/${name}.yml`, suite: `evals/${name}.suite.yml` };
}

export interface ExampleRow {
  readonly id: string;
  readonly input?: string;
  readonly context?: string;
  readonly vars?: Readonly<Record<string, string>>;
  readonly tags?: readonly string[];
}

/** A row that renders: one stand-in for every variable of the prompt. */
export function exampleRow(prompt: Prompt, number: number): ExampleRow {
  const own = prompt.variables.map(({ name }) => name).filter((name) => name !== 'input' && name !== 'context');
  const asksByItself = prompt.caseFollows && prompt.messages.some(({ role }) => role === 'user') && own.length > 0;
  const standIn = (what: string): string => `Stand-in ${number}: ${what} as your users really give it.`;
  return {
    id: `example-${number}`,
    ...(asksByItself ? {} : { input: standIn('a question') }),
    ...(prompt.variables.some(({ name }) => name === 'context') ? { context: standIn('a passage') } : {}),
    ...(own.length > 0 ? { vars: Object.fromEntries(own.map((name) => [name, standIn(name)])) } : {}),
  };
}
