/** Which lever a pull request uses: inferred from what it changes, and compared with what its author states. */

import { LEVERS, type Lever } from '../inputs/escalation-policy.ts';
import type { ModelConfig } from '../inputs/model-file.ts';
import { hasTunedId, isTuned } from '../inputs/tuned-model-id.ts';
import { canonical, type Json } from '../text/digest.ts';

/** The facts about an arm that reveal the lever. */
export interface ArmFacts {
  /** Digest over all prompt files. */
  readonly promptDigest: string;
  readonly fewShots: number;
  readonly model: ModelConfig;
}

/**
 * The most expensive of the levers that the change uses; null when nothing that is sent differs. Removing a block or a
 * tool does not use its lever; a tuned model introduced by a route or a cascade does. Sampling parameters and response
 * format count as step 1: they cost no more than a prompt edit.
 */
export function inferLever(base: ArmFacts, head: ArmFacts): Lever | null {
  const from = base.model;
  const to = head.model;
  const modelChanged = from.model !== to.model || from.provider !== to.provider;
  const declared = from.tunedFrom !== to.tunedFrom || from.tuned !== to.tuned;
  if (isTuned(to) && (modelChanged || declared)) return 'fine-tune';
  const known = tunedInside(from);
  if (tunedInside(to).some((model) => !known.includes(model))) return 'fine-tune';
  if (pulled(from.cascade, to.cascade)) return 'cascade';
  if (added(from.tools, to.tools)) return 'tools';
  if (pulled(from.retrieval, to.retrieval)) return 'rag';
  if (pulled(from.route, to.route)) return 'route';
  if (modelChanged) return 'model-swap';
  const sent = (arm: ArmFacts) => ({ prompt: arm.promptDigest, fewShots: arm.fewShots, source: arm.model.source });
  return canonical(sent(base)) === canonical(sent(head)) ? null : 'prompt-optimize';
}

/** What a request passes through besides the model, in the order of the ladder. */
export function stepsOf({ route, retrieval, tools, cascade }: ModelConfig): readonly Lever[] {
  const taken: Partial<Record<Lever, boolean>> = {
    route: route !== undefined,
    rag: retrieval !== undefined && retrieval !== null,
    tools: tools !== undefined && tools.length > 0,
    cascade: cascade !== undefined,
  };
  return LEVERS.filter((lever) => taken[lever] === true);
}

/** Tuned models that answer through a route or a cascade. */
function tunedInside({ route, cascade }: ModelConfig): readonly string[] {
  const models = [route?.classifier, ...Object.values(route?.classes ?? {}), cascade?.escalateTo];
  return models.flatMap((target) => (target !== undefined && hasTunedId(target.model) ? [target.model] : []));
}

/** A tool that is new or has changed. */
function added(before: readonly Json[] = [], after: readonly Json[] = []): boolean {
  const known = new Set(before.map(canonical));
  return after.some((tool) => !known.has(canonical(tool)));
}

function pulled(before: unknown, after: unknown): boolean {
  if (after === undefined || after === null) return false;
  return before === undefined || canonical(before as Json) !== canonical(after as Json);
}

/**
 * The last `Lever:` line of a pull request's body, without bold and code marks; null when there is none. Text in an
 * HTML comment, such as a template's hint, does not count. The line may contain any text.
 */
export function leverTrailer(body: string): string | null {
  const found = [...withoutComments(body).matchAll(/^[ \t*_]*lever[*_]*:[ \t]*(\S[^\r\n]*)$/gimu)].at(-1)?.[1];
  const said = found?.replace(/[`*_]/gu, '').trim().toLowerCase().slice(0, 40);
  return said === undefined || said === '' ? null : said;
}

function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('<!--');
  const after = rest.map((part) => {
    const end = part.indexOf('-->');
    return end === -1 ? '' : part.slice(end + 3);
  });
  return [first, ...after].join('');
}

/** Compares the stated lever with the inferred one; an unknown name contradicts any change. */
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
