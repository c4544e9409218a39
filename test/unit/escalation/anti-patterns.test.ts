/** What speaks against a tune: anti-patterns of a change, and notes on the declared profile. */
import { describe, expect, it, test } from 'vitest';
import { escalate } from '../../../src/escalation/decide-lever.ts';
import { profileJson, profileNotes } from '../../../src/escalation/profile-notes.ts';
import type { Profile } from '../../../src/inputs/escalation-policy.ts';
import type { Gap } from '../../../src/record/escalation-entry.ts';
import { evidence, FLAT, PRESETS, PROFILE, type Setting, type Try } from './evidence.ts';

const profile = (more: Profile): Setting => ({ profile: { ...PROFILE, ...more } });

describe('an anti-pattern', () => {
  const told = (change: Setting) => escalate(evidence({ ...PRESETS.tune, pr: 'fine-tune', ...change })).antiPatterns;
  const minor: Try = { ...FLAT, minor: true };
  const looked = (knowledge: number, rest: readonly object[]) =>
    ({ gap: [10, 8.6, 11.4], clusters: [{ size: knowledge, shape: 'knowledge' }, ...rest] }) as Setting;
  it.each<[string, Setting, readonly string[]]>([
    ['none where all is in order', {}, []],
    ['none of a change that is no tune', { pr: 'rag', ledger: [], ...profile({ dataIsolation: 'per-tenant' }) }, []],
    ['a tune as the first lever', { ledger: [] }, ['fine-tune-first', 'no-scored-prompt-attempt']],
    ['after typo fixes alone', { ledger: [minor] }, ['fine-tune-first', 'no-scored-prompt-attempt']],
    ['after other tunes alone', { ledger: [{ lever: 'fine-tune' }] }, ['fine-tune-first', 'no-scored-prompt-attempt']],
    ['after retrieval, without a prompt', { ledger: [{ lever: 'rag' }] }, ['no-scored-prompt-attempt']],
    ['a tune a tenant', profile({ dataIsolation: 'per-tenant' }), ['per-tenant-tune']],
    ['where nobody looked', { review: false }, ['no-failure-review']],
    ['facts as the largest part', looked(30, [{ size: 10, shape: 'prompt' }]), ['tuning-facts']],
    ['facts as large as another part', looked(10, [{ size: 10, shape: 'prompt' }]), ['tuning-facts']],
    ['facts that are worth the floor', looked(8, []), ['tuning-facts']],
    ['facts that are worth less', looked(7, []), []],
    ['facts as the smaller part', looked(10, [{ size: 11, shape: 'prompt' }]), []],
    ['facts where most is unseen', looked(10, [{ size: 11, shape: 'unclear', by: 'none' }]), ['no-failure-review']],
    ['few examples', profile({ labelledExamples: 199 }), ['few-examples']],
    ['just enough', profile({ labelledExamples: 200 }), []],
    ['an unknown number', profile({ labelledExamples: undefined }), []],
    ['a task that changes', profile({ task: 'changing' }), ['changing-task']],
    ['synthetic examples', profile({ syntheticExamples: 'unverified' }), ['synthetic-unverified']],
    ['a base that ends', profile({ baseAvailableUntil: '2026-12-01' }), ['base-ends']],
  ])('%s', (_what, change, wanted) => {
    expect(told(change)).toEqual(wanted);
  });

  test('is named even where policy waives its criterion, once a tune is what the decision names', () => {
    const waived: Setting = {
      ...profile({ dataIsolation: 'per-tenant' }),
      pr: 'prompt-optimize',
      waivers: [{ criterion: 'E12', reason: 'one contract' }],
    };
    const { lever, antiPatterns } = escalate(evidence({ ...PRESETS.tune, ...waived }));
    expect([lever, antiPatterns]).toEqual(['fine-tune', ['per-tenant-tune']]);
    expect(told({ ...waived, waivers: [] })).toEqual([]);
  });
});

describe('notes on the profile', () => {
  const gap: Gap = { points: 4, interval: [3, 4.5], band: '0-5', bands: ['0-5'], n: 400 };
  const BAND = 'Below 5 points step 1 almost always closes the gap.';
  const notes = (more: Profile, daysToRelease?: number) => profileNotes(more, gap, { daysToRelease });
  it.each<[string, Profile, number | undefined, readonly string[]]>([
    ['nothing declared', {}, undefined, []],
    ['a medium cost of error', { costOfError: 'medium' }, undefined, []],
    ['a low one', { costOfError: 'low' }, undefined, ['A low cost of error almost never pays for a tune.']],
    [
      'a high one',
      { costOfError: 'high' },
      undefined,
      ['A high cost of error raises the standing of a tune for refusal calibration and output structure.'],
    ],
    ['199 ms', { latencyBudgetMs: 199 }, undefined, [expect.stringMatching(/^199 ms p95: a long prompt is itself/)]],
    ['200 ms', { latencyBudgetMs: 200 }, undefined, [expect.stringMatching(/^200 ms p95: the range where routing/)]],
    ['500 ms', { latencyBudgetMs: 500 }, undefined, [expect.stringMatching(/^500 ms p95: the range where routing/)]],
    ['501 ms', { latencyBudgetMs: 501 }, undefined, ['501 ms p95: there is room for a longer prompt.']],
    [
      'strict style',
      { style: 'strict' },
      undefined,
      [expect.stringMatching(/^Strict style is what weights hold best/)],
    ],
    ['shared data', { dataIsolation: 'shared' }, undefined, []],
    ['data per tenant', { dataIsolation: 'per-tenant' }, undefined, [expect.stringMatching(/^Per-tenant data: /)]],
    ['seven days', {}, 7, ['7 days to release: only step 1 fits.']],
    ['a release that is past', {}, -3, ['0 days to release: only step 1 fits.']],
    ['eight days', {}, 8, []],
  ])('%s', (_what, more, days, said) => {
    expect(notes(more, days)).toEqual([BAND, ...said]);
  });

  test('are none without a gap', () => {
    const strict: Profile = { style: 'strict', costOfError: 'low' };
    expect(profileNotes(strict, null, {})).toEqual([]);
    expect(profileNotes(strict, { ...gap, band: 'reached', bands: ['reached', '0-5'] }, {})).toEqual([]);
  });

  test('follow the declared keys into the record as the policy writes them, without those it leaves out', () => {
    const said: Profile = { requestsPerDay: 5, latencyBudgetMs: 9, style: undefined, dataIsolation: 'shared' };
    expect(profileJson({ profile: said })).toStrictEqual({
      'requests-per-day': 5,
      'latency-budget-ms': 9,
      'data-isolation': 'shared',
    });
    expect(profileJson({})).toEqual({});
  });
});
