/** What the declared axes say beyond the criteria, as long as there is a gap: short notes for checklist and report. */

import type { Profile } from '../inputs/escalation-policy.ts';
import type { Gap } from '../record/escalation-entry.ts';
import { count, list, points } from './wording.ts';

export function profileNotes(profile: Profile, gap: Gap | null): readonly string[] {
  if (gap === null || gap.band === 'reached') return [];
  const notes: string[] = [];
  if (gap.bands.length > 1)
    notes.push(
      `The gap's interval spans the bands ${list(gap.bands)}: the advice is that of the cheaper one. ${ADVICE[gap.bands[0] === 'reached' ? '0-5' : (gap.bands[0] ?? '0-5')] ?? ''}`.trim(),
    );
  else notes.push(ADVICE[gap.band] ?? '');
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
  if (profile.releaseInDays !== undefined && profile.releaseInDays <= 7)
    notes.push(`${points(profile.releaseInDays)} days to release: only step 1 fits.`);
  return notes.filter((note) => note !== '');
}

const ADVICE: Readonly<Record<string, string>> = {
  '0-5': 'Below 5 points step 1 almost always closes the gap.',
  '5-10': 'Between 5 and 10 points routing and retrieval come before any tune.',
  '10+': 'Above 10 points no single lever is enough; a tune is in scope only for what steps 1 to 4 leave.',
};
