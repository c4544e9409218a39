/** The record's entry for a template that is gated for reliability in addition to its mean. */
import { unlessBlind } from '../decision/blind.ts';
import { estimateOf } from '../decision/early-stop.ts';
import { resultOf } from '../decision/member-result.ts';
import { reliabilityLevels } from '../decision/reliability.ts';
import { templateResult } from '../decision/template-result.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import type { TemplateResult } from '../record/template-result.ts';
import type { Scored } from './findings.ts';
import { reliabilityId } from './measure/work.ts';
import type { Measured } from './measured.ts';
import { blocks } from './target-work.ts';

/** Name and entry; empty when the suite does not ask for it. */
export function reliabilityResult(
  template: BoundTemplate,
  scored: Scored,
  { family }: Measured,
  margin: number,
): readonly (readonly [name: string, result: TemplateResult])[] {
  if (template.reliability === undefined) return [];
  const { k } = template.reliability;
  const name = reliabilityId(template.id, k);
  const key = scored.key(name);
  const source = scored.key(template.id);
  const found = unlessBlind(resultOf(family, key), margin, undefined);
  const pairs = found.asked.ids.map((id) => scored.table.lookup(source, id, found.refreshed));
  const levels = reliabilityLevels(pairs, template.pass);
  const result = templateResult(found, {
    digest: template.digest,
    kind: template.spec.kind,
    blocking: blocks(template),
    margin,
    estimate: estimateOf(family, key),
    floor: null,
    reliability: levels,
  });
  return [[name, result]];
}

/** Notes on the levels of each template that has them. */
export function reliabilityNotes(templates: Readonly<Record<string, TemplateResult>>): readonly string[] {
  const change = ({ base, head }: { readonly base: number; readonly head: number }): string =>
    `${base.toFixed(1)} to ${head.toFixed(1)}`;
  return Object.entries(templates).flatMap(([name, { reliability: levels = [] }]) => {
    const last = levels.at(-1);
    if (last === undefined) return [];
    const all = levels.map(({ k, all: level }) => `k = ${k}: ${change(level)}`);
    return [
      `${name}: all of k runs pass in per cent of ${last.n} cases, main to change: ${all.join(', ')}. Any of ${last.k} passes: ${change(last.any)} (shown, never decided by).`,
    ];
  });
}
