/** The change set by meaning: does anything that would be sent differ, and in which cases. */

import type { Case } from '../inputs/case/case.ts';
import { noteUnknown } from '../inputs/prompt/prompt.ts';
import type { Message } from '../model-call/call.ts';
import { canonical, type Json } from '../text/digest.ts';
import { Problems } from '../text/problem.ts';
import { type Arms, messagesOf, modelIdentity } from './arms.ts';

/** What differs between the two sides of a target, before its cases are looked at. */
export interface SurfaceChange {
  /** Prompt text, few-shots or includes differ in some way; rendering decides whether it shows. */
  readonly prompt: boolean;
  readonly model: boolean;
  /** Recorded rows differ: another file, or other bytes. */
  readonly rows: boolean;
}

export function surfaceChange(arms: Arms, rowsDiffer: boolean): SurfaceChange {
  const text = (side: 'base' | 'head'): string =>
    canonical({ messages: arms[side].prompt.messages, follows: arms[side].prompt.caseFollows });
  return {
    prompt: text('base') !== text('head'),
    model: modelIdentity(arms.base) !== modelIdentity(arms.head),
    rows: rowsDiffer,
  };
}

export function touched(change: SurfaceChange): boolean {
  return change.prompt || change.model || change.rows;
}

/** Rendered messages of both sides for one case; `equal` = the same bytes would be sent. */
export interface Rendered {
  readonly base: readonly Message[];
  readonly head: readonly Message[];
  readonly equal: boolean;
}

/** What is sent for each case, by its id; filled again when asked for where there are many. */
export interface Renderings {
  get(id: string): Rendered | undefined;
  /** In the order of the cases. */
  values(): Iterable<Rendered>;
}

export interface TargetChange {
  readonly affected: boolean;
  readonly rendered: Renderings;
  /** What changed, in words, for the report. */
  readonly words: readonly string[];
}

/** Renders every case on both sides; faults are noted on the side they belong to and give null. */
export function changeOf(
  arms: Arms,
  cases: readonly Case[],
  surface: SurfaceChange,
  problems: { readonly ruler: Problems; readonly head: Problems },
): TargetChange | null {
  const rendered = new RenderedCases(arms, surface.prompt);
  let differing = 0;
  let failed = false;
  const unknown = {
    base: noteUnknown(arms.base.prompt, cases, problems.ruler),
    head: surface.prompt && noteUnknown(arms.head.prompt, cases, problems.head),
  };
  if (unknown.base || unknown.head) return null;
  for (const row of cases) {
    const base = messagesOf(arms.base, row, problems.ruler);
    const head = surface.prompt ? messagesOf(arms.head, row, problems.head) : base;
    if (base === null || head === null) {
      failed = true;
      continue;
    }
    const same = base === head || JSON.stringify(base) === JSON.stringify(head);
    if (!same) differing++;
    rendered.add(row, { base, head, equal: same && !surface.model && !surface.rows });
  }
  if (failed) return null;
  const words: string[] = [];
  if (differing > 0)
    words.push(`the prompt, in ${differing} of ${cases.length} cases (${arms.head.promptFiles.join(', ')})`);
  if (surface.model) words.push(`the model config (${arms.head.model.file}: ${modelWords(arms)})`);
  if (surface.rows) words.push('the recorded outputs');
  return { affected: differing > 0 || surface.model || surface.rows, rendered, words };
}

function modelWords({ base, head }: Arms): string {
  if (base.model.model !== head.model.model) return `${base.model.model} -> ${head.model.model}`;
  const before = base.model.source as { readonly [key: string]: Json };
  const after = head.model.source as { readonly [key: string]: Json };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => canonical(before[key] ?? null) !== canonical(after[key] ?? null),
  );
  return keys.join(', ') || 'parameters from the prompt file';
}

/** Messages stay in memory up to this many characters; later cases are rendered again when asked for. */
const HELD_CHARACTERS = 8 * 1024 * 1024;

class RenderedCases implements Renderings {
  readonly #held = new Map<string, Rendered | { readonly row: Case; readonly equal: boolean }>();
  readonly #arms: Arms;
  readonly #differ: boolean;
  #characters = 0;

  /** `differ`: the prompts of the two sides differ; else what base sends, head sends. */
  constructor(arms: Arms, differ: boolean) {
    this.#arms = arms;
    this.#differ = differ;
  }

  add(row: Case, rendered: Rendered): void {
    for (const { content } of [...rendered.base, ...rendered.head]) this.#characters += content?.length ?? 0;
    this.#held.set(row.id, this.#characters > HELD_CHARACTERS ? { row, equal: rendered.equal } : rendered);
  }

  get(id: string): Rendered | undefined {
    const held = this.#held.get(id);
    return held === undefined || 'base' in held ? held : this.#again(held);
  }

  *values(): Iterable<Rendered> {
    for (const held of this.#held.values()) yield 'base' in held ? held : this.#again(held);
  }

  /** It has been rendered without a fault before. */
  #again({ row, equal }: { readonly row: Case; readonly equal: boolean }): Rendered {
    const base = messagesOf(this.#arms.base, row, new Problems())!;
    return { base, head: this.#differ ? messagesOf(this.#arms.head, row, new Problems())! : base, equal };
  }
}
