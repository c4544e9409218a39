/** Training material as a file: prompt and completion as a chat, with a card that states its origin. */
import type { Message } from '../../model-call/call.ts';
import { digestOfText, sha256Hex } from '../../text/digest.ts';

export interface Tried {
  readonly id: string;
  readonly synthetic: boolean;
  /** What the target sends for the row. */
  readonly messages: readonly Message[];
  /** How many of the target's own answers were scored, and how many of those passed every template. */
  readonly scored: number;
  readonly passed: number;
  /** An answer that passed every template; null = there is none. */
  readonly completion: string | null;
}

/** The share of cases that fail most often; ties are broken by the hash of the id, which nobody chose. */
export function hardest(tried: readonly Tried[], percent: number): readonly Tried[] {
  const known = tried.filter(({ scored }) => scored > 0);
  const rate = ({ passed, scored }: Tried): number => passed / scored;
  const failing = known
    .filter((one) => rate(one) < 1)
    .map((one) => ({ one, at: sha256Hex(one.id) }))
    .sort((a, b) => rate(a.one) - rate(b.one) || (a.at < b.at ? -1 : 1))
    .map(({ one }) => one);
  return failing.slice(0, Math.ceil((known.length * percent) / 100));
}

/** Chat JSONL in the order of the rows, without rows that have no passing answer. */
export function trainingText(chosen: readonly Tried[]): string {
  return chosen
    .filter(({ completion }) => completion !== null)
    .map(({ id, messages, completion, synthetic }) => {
      const turns = messages.map(({ role, content }) => ({ role, content: content ?? '' }));
      const chat = [...turns, { role: 'assistant', content: completion }];
      const origin = synthetic ? { synthetic: true, verified: true } : {};
      return `${JSON.stringify({ messages: chat, ...origin, metadata: { case: id } })}\n`;
    })
    .join('');
}

export interface CardFacts {
  readonly file: string;
  readonly text: string;
  readonly target: string;
  readonly kind: 'hard' | 'distil';
  readonly percent: number;
  readonly samples: number;
  readonly models: { readonly base: string; readonly teacher: string };
  readonly suite: { readonly file: string; readonly digest: string };
  readonly templates: Readonly<Record<string, string>>;
  readonly pool: { readonly file: string; readonly read: number; readonly tried: number };
  readonly left: Readonly<Record<string, number>>;
  readonly rows: number;
  readonly synthetic: number;
  /** Chosen rows for which no answer passed every template. */
  readonly unanswered: number;
}

/** Written beside the file, for those who train on it and those who later ask what it was. */
export function cardOf(facts: CardFacts): object {
  const { text, ...rest } = facts;
  return { schema: 'plumbline/training-card@1', digest: digestOfText(text), ...rest };
}
