/** Who looked at a group of failures: probes that refute a label, codes of older records, and when a review is finished. */
import { describe, expect, it, test } from 'vitest';
import { finished, type GroupEvidence, lookedAt, relooked, reviewedAnew } from '../../../src/escalation/who-looked.ts';
import type { ClusterReview, FailureReview } from '../../../src/record/failure-review.ts';

const cluster = (more: Partial<ClusterReview>): ClusterReview => ({
  ...{ id: 'k', size: 10, shape: 'prompt', title: '', fix: '', cases: [], by: 'judge' },
  ...more,
});
const probed = (fixed: number, of = 4) => ({ fixed, of });
const confused: GroupEvidence = {
  ...{ code: 'wrong-label:a>b', closedLabels: true, survived: 1, promptAttempts: 2 },
  probes: { edited: probed(0), stronger: probed(0) },
};

describe('a group of failures', () => {
  it.each<[string, GroupEvidence, string, string]>([
    [
      'knowledge, whose passages fixed a quarter',
      { judge: 'knowledge', probes: { reference: probed(1) } },
      'unclear',
      'judge',
    ],
    [
      'knowledge, whose passages fixed two of seven',
      { judge: 'knowledge', probes: { reference: probed(2, 7) } },
      'knowledge',
      'judge',
    ],
    [
      'prompt, which a stronger model does not fix',
      { judge: 'prompt', probes: { stronger: probed(0) } },
      'prompt',
      'judge',
    ],
    ['a code, with the shape of its template', { code: 'required:/total', prior: 'capability' }, 'capability', 'code'],
    ['a code, whose template suggests nothing', { code: 'required:/total' }, 'prompt', 'code'],
    ['a code of style after an attempt', { code: 'too-long', template: 'LengthBounds', survived: 1 }, 'weight', 'code'],
    ['a code of style before one', { code: 'too-long', template: 'LengthBounds', survived: 0 }, 'prompt', 'code'],
    [
      'a code of no style after an attempt',
      { code: 'too-long', template: 'ExactMatch', survived: 1 },
      'prompt',
      'code',
    ],
    ['confused labels that no probe fixed', confused, 'weight', 'survival'],
    [
      'confused labels, one probe of two fixed a case',
      { ...confused, probes: { edited: probed(1), stronger: probed(0) } },
      'unclear',
      'none',
    ],
    ['another failure of closed labels', { ...confused, code: 'mismatch' }, 'unclear', 'none'],
    ['a failure of closed labels without a code', { ...confused, code: undefined }, 'unclear', 'none'],
  ])('is %s', (_what, evidence, shape, by) => {
    expect(lookedAt(evidence)).toMatchObject({ shape, by });
  });
});

describe('a group of a record, evaluated again', () => {
  const again = (more: Partial<ClusterReview>, context: Parameters<typeof relooked>[1] = {}) => {
    const { shape, by } = relooked(cluster(more), context);
    return [shape, by];
  };
  test('of an older version has its template and code in its id', () => {
    expect(again({ by: 'code', id: 'LengthBounds:too-long', survived: 1 })).toEqual(['weight', 'code']);
    expect(again({ by: 'code', id: 'LengthBounds:too-long', survived: 1, template: 'ExactMatch' })).toEqual([
      'prompt',
      'code',
    ]);
    expect(again({ by: 'code', id: 'Schema:required:/total', shape: 'knowledge' })).toEqual(['knowledge', 'code']);
    expect(again({ by: 'none', id: 'LengthBounds:too-long', shape: 'unclear' })).toEqual(['unclear', 'none']);
    expect(again({ by: 'code', id: ':too-long' })).toEqual(['unclear', 'none']);
    expect(again({ by: 'code', id: 'too-long' })).toEqual(['unclear', 'none']);
  });
  test('keeps the shape that its code got, but never weight, which must be earned again', () => {
    const coded = { by: 'code', code: 'too-long', template: 'LengthBounds' } as const;
    expect(again({ ...coded, shape: 'knowledge' })).toEqual(['knowledge', 'code']);
    expect(again({ ...coded, shape: 'weight', survived: 1 })).toEqual(['weight', 'code']);
    expect([again({ ...coded, shape: 'weight' }), again({ ...coded, shape: 'unclear' })]).toEqual([
      ['prompt', 'code'],
      ['prompt', 'code'],
    ]);
  });
  test('keeps what a person or a judge said, and the context of today decides about confusions', () => {
    expect([again({ by: 'human', shape: 'knowledge' }), again({ by: 'judge', shape: 'capability' })]).toEqual([
      ['knowledge', 'human'],
      ['capability', 'judge'],
    ]);
    const { code, survived, probes } = confused;
    const own = { by: 'none', shape: 'unclear', code, survived, probes } as Partial<ClusterReview>;
    expect(again(own, { closedLabels: true, promptAttempts: 2 })).toEqual(['weight', 'survival']);
    expect(again(own)).toEqual(['unclear', 'none']);
  });
});

describe('a review', () => {
  const review = (clusters: readonly ClusterReview[], failures: number): FailureReview => ({
    done: false,
    failures,
    clusters,
  });
  test('is not finished by groups that lose nothing, or that nobody is known to have looked at', () => {
    expect(finished(review([cluster({ loss: 0 })], 10)).done).toBe(false);
    const { by: _none, ...unseen } = cluster({ size: 11 });
    expect(finished(review([cluster({}), unseen as ClusterReview], 21)).done).toBe(false);
    expect(finished(review([cluster({}), { ...unseen, size: 10 } as ClusterReview], 20)).done).toBe(true);
  });
  test('drops an older split, and takes that of its probe', () => {
    const split = { prompt: 1 };
    const [plain, probe] = reviewedAnew(
      review([cluster({ split }), cluster({ split, by: 'probe', probes: { edited: probed(3) } })], 20),
      {},
    ).clusters;
    expect(plain).not.toHaveProperty('split');
    expect(probe!.split).toEqual({ prompt: 0.75, unclear: 0.25 });
  });
});
