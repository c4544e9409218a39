/** Finds the judge and embedding models of a suite, in the form that its scorers ask for them. */
import type { GateConfig } from '../inputs/config.ts';
import { replyForm } from '../inputs/refused-settings.ts';
import type { Suite } from '../inputs/suite.ts';
import type { JudgeSeat } from '../inputs/template.ts';

/** The judge and embedding model of a suite; null = none. */
export function seatsOf(
  suite: Suite,
  config: GateConfig,
): { readonly judge: Omit<JudgeSeat, 'place'> | null; readonly embedder: Omit<JudgeSeat, 'place'> | null } {
  return { judge: seatOf(suite, config), embedder: embedderOf(suite) };
}

function seatOf(suite: Suite, config: GateConfig): Omit<JudgeSeat, 'place'> | null {
  const { judge } = suite;
  if (judge === undefined) return null;
  const { provider, model, temperature, maxTokens, seed, params, votes } = judge;
  const structured = replyForm(judge, config.providers[provider]);
  const recorded = config.providers[provider]?.type === 'recorded';
  return { provider, model, temperature, maxTokens, seed, params, structured, votes, recorded };
}

function embedderOf({ embedding }: Suite): Omit<JudgeSeat, 'place'> | null {
  if (embedding === undefined) return null;
  const { provider, model, dimensions } = embedding;
  const params = dimensions === undefined ? {} : { dimensions };
  return { provider, model, params, recorded: false, structured: 'text', votes: 1 };
}
