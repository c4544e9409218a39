/** Which lever a pull request pulls: inferred from what it changes, compared with what its author states. */

import { LEVERS, type Lever } from '../inputs/escalation-policy.ts';
import type { ModelConfig } from '../inputs/model-file.ts';
import { hasTunedId, isTuned } from '../inputs/tuned-model-id.ts';
import { canonical, type Json } from '../text/digest.ts';

/** What of an arm tells the lever. */
export interface ArmFacts {
  /** Digest over all prompt files. */
  readonly promptDigest: string;
  readonly fewShots: number;
  readonly model: ModelConfig;
}

/**
 * The dearest lever among those the change pulls; null when nothing that is sent differs. What is taken out, a block or
 * a tool, is no pull of its lever; a tuned model that a route or a cascade brings in is. Sampling parameters and
 * response format count as step 1: they cost no more than a prompt edit.
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

/** What a request goes through besides the model, in the order of the ladder. */
export function stepsOf({ route, retrieval, tools, cascade }: ModelConfig): readonly Lever[] {
  const taken: Partial<Record<Lever, boolean>> = {
    route: route !== undefined,
    rag: retrieval !== undefined && retrieval !== null,
    tools: tools !== undefined && tools.length > 0,
    cascade: cascade !== undefined,
  };
  return LEVERS.filter((lever) => taken[lever] === true);
}

/** Tuned models that answer by way of a route or a cascade. */
function tunedInside({ route, cascade }: ModelConfig): readonly string[] {
  const models = [route?.classifier, ...Object.values(route?.classes ?? {}), cascade?.escalateTo];
  return models.flatMap((target) => (target !== undefined && hasTunedId(target.model) ? [target.model] : []));
}

/** A tool that was not there, or is not as it was. */
function added(before: readonly Json[] = [], after: readonly Json[] = []): boolean {
  const known = new Set(before.map(canonical));
  return after.some((tool) => !known.has(canonical(tool)));
}

function pulled(before: unknown, after: unknown): boolean {
  if (after === undefined || after === null) return false;
  return before === undefined || canonical(before as Json) !== canonical(after as Json);
}

/**
 * The last `Lever:` line of a pull request's body, bold and code marks left out; null when there is none. What an HTML
 * comment hides, such as the hint of a template, is not said. Any text may be there.
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
