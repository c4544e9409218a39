/** Which lever a pull request pulls: inferred from what it changes, compared with what its author states. */
import { canonical, type Json } from '../digest.ts';
import type { ModelConfig } from '../model.ts';
import { LEVERS, type Lever } from './policy.ts';

/** What of an arm tells the lever. */
export interface ArmFacts {
  /** Digest over all prompt files. */
  readonly promptDigest: string;
  readonly fewShots: number;
  readonly model: ModelConfig;
}

/**
 * The dearest lever among those the change pulls; null when nothing that is sent differs. A block that is taken out is
 * no pull of its lever. Sampling parameters and response format count as step 1: they cost no more than a prompt edit.
 */
export function inferLever(base: ArmFacts, head: ArmFacts): Lever | null {
  const from = base.model;
  const to = head.model;
  const modelChanged = from.model !== to.model || from.provider !== to.provider;
  if (isTuned(to) && (modelChanged || from.tunedFrom !== to.tunedFrom)) return 'fine-tune';
  if (pulled(from.cascade, to.cascade)) return 'cascade';
  if (pulled(from.tools, to.tools)) return 'tools';
  if (pulled(from.retrieval, to.retrieval)) return 'rag';
  if (pulled(from.route, to.route)) return 'route';
  if (modelChanged) return 'model-swap';
  const sent = (arm: ArmFacts) => ({ prompt: arm.promptDigest, fewShots: arm.fewShots, source: arm.model.source });
  return canonical(sent(base)) === canonical(sent(head)) ? null : 'prompt-optimize';
}

function isTuned(model: ModelConfig): boolean {
  return model.model.startsWith('ft:') || model.tunedFrom !== undefined;
}

function pulled(before: unknown, after: unknown): boolean {
  if (after === undefined || after === null || (Array.isArray(after) && after.length === 0)) return false;
  return before === undefined || canonical(before as Json) !== canonical(after as Json);
}

/** The last `Lever:` line of a pull request's body; null when there is none. Any text may stand there. */
export function leverTrailer(body: string): string | null {
  const found = [...body.matchAll(/^[ \t]*lever:[ \t]*(\S[^\r\n]*?)[ \t]*$/gimu)].at(-1)?.[1];
  return found === undefined ? null : found.toLowerCase().slice(0, 40);
}

/** The stated lever beside the inferred one; an unknown name contradicts any change. */
export function compareStated(
  stated: string | null,
  inferred: Lever | null,
): { readonly lever: string; readonly contradicts: boolean } | undefined {
  if (stated === null) return undefined;
  return { lever: stated, contradicts: !isLever(stated) || (inferred !== null && stated !== inferred) };
}

export function isLever(name: string): name is Lever {
  return (LEVERS as readonly string[]).includes(name);
}
