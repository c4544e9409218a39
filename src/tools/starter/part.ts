/** What `init` adds for each prompt: a target, its files, and what to report about it. */

import type { Prompt } from '../../inputs/prompt/prompt.ts';
import type { Shape } from '../../inputs/prompt/variables.ts';
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
  /** The file that its prompt was copied from. */
  readonly sources?: readonly string[];
}

export interface Part {
  readonly targets: readonly Target[];
  readonly files: readonly StarterFile[];
  readonly notes: readonly string[];
  /** Providers that it needs besides the default. */
  readonly providers?: { readonly [name: string]: Json };
  /** The other tool's file that it was made from. */
  readonly source?: string;
}

/** If there are more prompts than this, the rest wait until the first ones are gated. */
export const MOST_TARGETS = 5;
const MOST_TOLD = 20;

export function others(paths: readonly string[]): Part {
  return {
    targets: [],
    files: [],
    notes:
      paths.length === 0
        ? []
        : [
            `found too, not gated yet: ${paths.slice(0, MOST_TOLD).join(', ')}${paths.length > MOST_TOLD ? ` and ${paths.length - MOST_TOLD} more` : ''}`,
          ],
  };
}

/** DSPy programs: they are read, and DSPy's own adapter makes what is sent. */
export function programs(shown: readonly string[]): Part {
  const what = shown.slice(0, MOST_TOLD).join(', ');
  const note = `programs of DSPy, read and not gated yet: ${what}. DSPy makes their messages itself: "plumbline init --recorded" gates the answers that you record with them; a target with "dspy: chat-adapter@3" sends what its ChatAdapter makes of texts`;
  return { targets: [], files: [], notes: shown.length === 0 ? [] : [note] };
}

/** Existing rows, and how they become cases. */
export function datasets(paths: readonly string[]): Part {
  const [first] = paths;
  if (first === undefined) return { targets: [], files: [], notes: [] };
  const more = paths.slice(1, 6);
  const others = more.length === 0 ? '' : `; also ${more.join(', ')}`;
  return {
    targets: [],
    files: [],
    notes: [`found rows: "plumbline import rows ${first} --dry-run" shows what they would be as cases${others}`],
  };
}

export function targetOf(name: string, prompt: string): Target {
  return { name, prompt, model: `models/${name}.yml`, suite: `evals/${name}.suite.yml` };
}

export interface ExampleRow {
  readonly id: string;
  readonly input?: string;
  readonly context?: Json;
  readonly vars?: Readonly<Record<string, Json>>;
  readonly tags?: readonly string[];
}

/** A row that renders: one placeholder value for every variable of the prompt. */
export function exampleRow(prompt: Prompt, number: number): ExampleRow {
  const own = prompt.variables.filter(({ name }) => name !== 'input' && name !== 'context' && name !== 'messages');
  const asksByItself = prompt.caseFollows && prompt.messages.some(({ role }) => role === 'user') && own.length > 0;
  const context = prompt.variables.find(({ name }) => name === 'context');
  const standIn = (what: string): string => `Stand-in ${number}: ${what} as your users really give it.`;
  return {
    id: `example-${number}`,
    ...(asksByItself ? {} : { input: standIn('a question') }),
    ...(context === undefined ? {} : { context: passages(context.shape, standIn) }),
    ...(own.length > 0
      ? { vars: Object.fromEntries(own.map(({ name, shape }) => [name, shaped(name, shape, standIn)])) }
      : {}),
  };
}

/** A variable that is iterated over is a list of passages. */
function passages(shape: Shape | undefined, standIn: (what: string) => string): Json {
  if (shape === undefined) return standIn('a passage');
  const titled = shape.members.includes('title') ? { title: standIn('a title') } : {};
  return [{ ...titled, text: standIn('a passage') }];
}

/** In the form the prompt expects: a text, an object with the members that it reads, or a list of either. */
function shaped(name: string, shape: Shape | undefined, standIn: (what: string) => string): Json {
  if (shape === undefined) return standIn(name);
  const { isList, members } = shape;
  const item =
    members.length === 0 ? standIn(name) : Object.fromEntries(members.map((member) => [member, standIn(member)]));
  return isList ? [item] : item;
}
