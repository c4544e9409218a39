/** What the declared profile says beyond the criteria while there is a gap: short notes for checklist and report. */

import type { EscalationPolicy, Profile } from '../inputs/escalation-policy.ts';
import type { Gap } from '../record/escalation-entry.ts';
import type { Json } from '../text/digest.ts';
import type { Facts } from './facts.ts';
import { bandNote } from './gap-and-reach.ts';
import { SHORT_RELEASE } from './team-criteria.ts';
import { count, points } from './wording.ts';

export function profileNotes(
  profile: Profile,
  gap: Gap | null,
  facts: Pick<Facts, 'daysToRelease'>,
): readonly string[] {
  if (gap === null || gap.band === 'reached') return [];
  const notes: string[] = [bandNote(gap)];
  if (profile.costOfError === 'low') notes.push('A low cost of error almost never pays for a tune.');
  if (profile.costOfError === 'high')
    notes.push('A high cost of error raises the standing of a tune for refusal calibration and output structure.');
  const latency = profile.latencyBudgetMs;
  if (latency !== undefined)
    notes.push(
      latency < 200
        ? `${count(latency)} ms p95: a long prompt is itself the bottleneck; a small tuned model with a short prompt is favoured.`
        : latency <= 500
          ? `${count(latency)} ms p95: the range where routing and a cascade earn their keep.`
          : `${count(latency)} ms p95: there is room for a longer prompt.`,
    );
  if (profile.style === 'strict')
    notes.push('Strict style is what weights hold best, but only after step 1 failed to move it.');
  if (profile.dataIsolation === 'per-tenant')
    notes.push('Per-tenant data: retrieval over isolated indices and prompts; tune the shared base case at most.');
  const { daysToRelease } = facts;
  if (daysToRelease !== undefined && daysToRelease <= SHORT_RELEASE)
    notes.push(`${points(Math.max(0, daysToRelease))} days to release: only step 1 fits.`);
  return notes;
}

/** The profile as the policy writes it, for the record. */
export function profileJson(policy: EscalationPolicy): { readonly [key: string]: Json } {
  const kebab = (key: string) => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(
    Object.entries(policy.profile ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [kebab(key), value as Json]),
  );
}
