/** Who looked at a group of failures, and what kind it is: derived again from codes, probes, labels and survival. */

import type { ClusterReview, FailureReview, Probed, ProbeKind, ShapeName } from '../record/failure-review.ts';
import { isSpeaking, isStyle } from './speaking-codes.ts';

export const LOOKERS = ['human', 'probe', 'judge', 'code', 'survival', 'none'] as const;
export type Looker = (typeof LOOKERS)[number];

/** The shape of a group, who determined it, and which part of its loss belongs to which shape. */
export interface Looked {
  readonly shape: ShapeName;
  readonly by: Looker;
  readonly split?: Readonly<Partial<Record<ShapeName, number>>> | undefined;
}

/** What determines the shape of a group. */
export interface GroupEvidence {
  readonly template?: string | undefined;
  readonly code?: string | undefined;
  /** A person's statement on its cases. */
  readonly human?: ShapeName | undefined;
  /** The judge's label; `unclear` when it was not sure. */
  readonly judge?: ShapeName | undefined;
  /** First shape that its template suggests, leaving out weight. */
  readonly prior?: ShapeName | undefined;
  readonly probes?: Readonly<Partial<Record<ProbeKind, Probed>>> | undefined;
  /** Scored prompt attempts after which most of its cases still fail. */
  readonly survived?: number | undefined;
  /** Only when labels are closed: confusions may be weight-shaped by exclusion. */
  readonly closedLabels?: boolean | undefined;
  /** Scored prompt attempts on this suite. */
  readonly promptAttempts?: number | undefined;
}

/** Cheapest cure first. */
const CURES: readonly (readonly [ProbeKind, ShapeName])[] = [
  ['edited', 'prompt'],
  ['reference', 'knowledge'],
  ['stronger', 'capability'],
];

/**
 * Strongest evidence first: a person, a probe that fixed more than half, a judge, a code that speaks, survival. Weight
 * must be earned: a style failure that no prompt attempt has addressed counts as a prompt failure.
 */
export function lookedAt(evidence: GroupEvidence): Looked {
  const { human, judge, code, template = '', probes = {}, survived = 0 } = evidence;
  if (human !== undefined) return { shape: earned(human, survived), by: 'human' };
  for (const [kind, shape] of CURES) {
    const probed = probes[kind];
    if (probed === undefined || probed.of === 0 || probed.fixed * 2 <= probed.of) continue;
    const share = probed.fixed / probed.of;
    return { shape, by: 'probe', split: share < 1 ? { [shape]: share, unclear: 1 - share } : undefined };
  }
  if (judge !== undefined) {
    const shape = earned(judge, survived);
    return { shape: isRefuted(shape, probes) ? 'unclear' : shape, by: 'judge' };
  }
  if (code !== undefined && isSpeaking(code)) {
    if (isStyle(template) && survived > 0) return { shape: 'weight', by: 'code' };
    return {
      shape: evidence.prior ?? 'prompt',
      by: 'code',
    };
  }
  if (isConfusion(evidence)) return { shape: 'weight', by: 'survival' };
  return { shape: 'unclear', by: 'none' };
}

/** A finding of weight counts only once most of the cases still fail after a scored prompt attempt. */
function earned(shape: ShapeName, survived: number): ShapeName {
  return shape === 'weight' && survived === 0 ? 'prompt' : shape;
}

/** The cure for it was tried and fixed no more than a quarter. */
function isRefuted(shape: ShapeName, probes: NonNullable<GroupEvidence['probes']>): boolean {
  const cure = shape === 'knowledge' ? probes.reference : shape === 'capability' ? probes.stronger : undefined;
  return cure !== undefined && cure.of > 0 && cure.fixed * 4 <= cure.of;
}

/** Closed labels that are still confused after two scored prompt attempts and a probe that fixed nothing. */
function isConfusion({ closedLabels, code, survived = 0, promptAttempts = 0, probes = {} }: GroupEvidence): boolean {
  if (closedLabels !== true || code?.startsWith('wrong-label:') !== true) return false;
  const ran = Object.values(probes).filter(({ of }) => of > 0);
  return survived > 0 && promptAttempts >= 2 && ran.length > 0 && ran.every(({ fixed }) => fixed === 0);
}

/** A group of a record, evaluated again; one that an older record marks as unseen does not count. */
export function relooked(
  cluster: ClusterReview,
  context: Pick<GroupEvidence, 'closedLabels' | 'promptAttempts'>,
): Looked {
  const { by, shape, template, probes, survived } = cluster;
  const code = cluster.code ?? codeOf(cluster);
  return lookedAt({
    ...context,
    template: template ?? cluster.id.split(':')[0],
    code,
    probes,
    survived,
    // The shape that a code got from its template's prior is in the record; weight is never a prior.
    prior: shape === 'weight' || shape === 'unclear' ? undefined : shape,
    ...(by === 'human' ? { human: shape } : {}),
    ...(by === 'judge' ? { judge: shape } : {}),
  });
}

/** An older record has the code only in the id, and only when the code is what formed the group. */
function codeOf({ by, id }: ClusterReview): string | undefined {
  const colon = id.indexOf(':');
  return by === 'code' && colon > 0 ? id.slice(colon + 1) : undefined;
}

/** Cases of groups that someone or something looked at. */
export function casesLooked(clusters: readonly Pick<ClusterReview, 'by' | 'size'>[]): number {
  return clusters.filter(({ by }) => by !== undefined && by !== 'none').reduce((sum, { size }) => sum + size, 0);
}

/** The review of a record with every group evaluated again. */
export function reviewedAnew(
  review: FailureReview,
  context: Pick<GroupEvidence, 'closedLabels' | 'promptAttempts'>,
): FailureReview {
  const clusters = review.clusters.map((cluster): ClusterReview => {
    const { split: _old, ...rest } = cluster;
    const { shape, by, split } = relooked(cluster, context);
    return { ...rest, shape, by, ...(split === undefined ? {} : { split }) };
  });
  return finished({ ...review, clusters });
}

/** Whether at least half of the failing points were looked at. */
export function finished(review: FailureReview): FailureReview {
  const { clusters, failures } = review;
  const loss = (some: readonly ClusterReview[]) => some.reduce((sum, one) => sum + lossOf(one), 0);
  const grouped = clusters.reduce((sum, { size }) => sum + size, 0);
  // Nobody looked at failures that are in no group.
  const total = loss(clusters) + Math.max(0, failures - grouped);
  const looked = loss(clusters.filter(({ by }) => by !== undefined && by !== 'none'));
  const done = failures === 0 || (total > 0 && looked * 2 >= total - 1e-9);
  return { ...review, done, looked: casesLooked(clusters) };
}

export function lossOf({ loss, size }: Pick<ClusterReview, 'loss' | 'size'>): number {
  return loss ?? size;
}
