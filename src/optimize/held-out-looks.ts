/** Which held-out cases earlier looks have used up: a case serves one claim, or a further one spends alpha openly. */
import type { Case } from '../inputs/case/case.ts';
import { type Json, sha256Hex } from '../text/digest.ts';
import { foldedWords } from '../text/folded-words.ts';
import type { JsonObject } from '../text/json-object.ts';

/** One use of held-out cases for one claim, as written down before the first of them is asked. */
export interface LookEntry {
  readonly target: string;
  readonly goal: string;
  readonly run: string;
  readonly look: number;
  readonly alpha: number;
  /** ISO time. */
  readonly at: string;
  /** Two marks per case, of its id and of its text: a renamed case is still the same case. */
  readonly cases: readonly (readonly [string, string])[];
}

const ALPHA = 0.05;
/** Fewer unseen cases than this are not enough for a look of their own. */
export const LEAST_UNSEEN = 30;

export function marksOf(row: Pick<Case, 'id' | 'input' | 'messages' | 'vars'>): readonly [string, string] {
  const said = JSON.stringify([row.input ?? null, row.messages ?? null, row.vars ?? null]);
  const folded = foldedWords(said).join(' ');
  return [sha256Hex(`id\0${row.id}`).slice(0, 12), sha256Hex(`text\0${folded}`).slice(0, 12)];
}

export type LookPlan =
  | { readonly kind: 'open'; readonly look: number; readonly alpha: number; readonly cases: readonly Case[] }
  | { readonly kind: 'used'; readonly earlier: readonly LookEntry[]; readonly unseen: number };

/** `entries`: looks at the same target by other runs. `spend`: look again at a smaller alpha. */
export function planLook(heldout: readonly Case[], entries: readonly LookEntry[], spend: boolean): LookPlan {
  const seen = new Set(entries.flatMap(({ cases }) => cases.flat()));
  const unseen = heldout.filter((row) => !marksOf(row).some((mark) => seen.has(mark)));
  if (unseen.length === heldout.length) return { kind: 'open', look: 1, alpha: ALPHA, cases: heldout };
  if (unseen.length >= LEAST_UNSEEN) return { kind: 'open', look: 1, alpha: ALPHA, cases: unseen };
  if (!spend) return { kind: 'used', earlier: entries, unseen: unseen.length };
  const look = 1 + new Set(entries.map(({ run }) => run)).size;
  return { kind: 'open', look, alpha: ALPHA / 2 ** (look - 1), cases: heldout };
}

/** The look in a line of the register or of a ledger; null when there is none. */
export function lookEntryOf(value: Json): LookEntry | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const row = value as JsonObject;
  const { target, goal, run, look, alpha, at, cases } = row;
  if (typeof target !== 'string' || typeof run !== 'string' || typeof look !== 'number') return null;
  if (!Array.isArray(cases)) return null;
  const marks = (cases as readonly Json[]).flatMap((pair): readonly (readonly [string, string])[] => {
    const [id, text] = Array.isArray(pair) ? (pair as readonly Json[]) : [];
    return typeof id === 'string' && typeof text === 'string' ? [[id, text]] : [];
  });
  return {
    target,
    goal: typeof goal === 'string' ? goal : '',
    run,
    look,
    alpha: typeof alpha === 'number' ? alpha : ALPHA,
    at: typeof at === 'string' ? at : '',
    cases: marks,
  };
}

/** Beside a ledger, one look per line. */
export const LOOKS_FILE = 'looks.jsonl';

/** Looks in a file of lines, each a look or an attempt that reports one; other lines are ignored. */
export function looksIn(text: string): readonly LookEntry[] {
  return text.split('\n').flatMap((line) => {
    const value = parsed(line);
    const entry = value === undefined ? null : (lookOf(value) ?? lookEntryOf(value));
    return entry === null ? [] : [entry];
  });
}

/** The look that an attempt of the ledger reports. */
export function lookOf(attempt: Json): LookEntry | null {
  if (typeof attempt !== 'object' || attempt === null || Array.isArray(attempt)) return null;
  const { heldout } = attempt as JsonObject;
  return heldout === undefined ? null : lookEntryOf(heldout);
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
