/** From the results of templates to the verdict of a target, of a run, and to the exit code that a check acts on. */
import { describe, expect, test } from 'vitest';
import {
  exitCode,
  isUnmeasured,
  runVerdict,
  targetReason,
  targetVerdict,
  unmeasured,
} from '../../../src/decision/verdict.ts';
import { REASONS, type Reason } from '../../../src/record/reason.ts';
import type { TargetResult, Verdict } from '../../../src/record/target-result.ts';
import type { TemplateResult } from '../../../src/record/template-result.ts';

type Floor = NonNullable<TemplateResult['floor']>['state'];
type Row = NonNullable<TargetResult['critical']>[number]['verdict'];

function template(
  verdict: TemplateResult['verdict'],
  reason: Reason = 'margin',
  more: { readonly blocking?: boolean; readonly floor?: Floor } = {},
): TemplateResult {
  const floor = more.floor === undefined ? {} : { floor: { points: 80, state: more.floor, interval: [60, 79] } };
  return { verdict, reason, blocking: more.blocking ?? true, ...floor } as unknown as TemplateResult;
}
const rows = (...verdicts: Row[]): TargetResult['critical'] =>
  verdicts.map((verdict, i) => ({ case: `c${i}`, verdict, detail: '' }));
function target(
  verdict: Verdict,
  templates: readonly TemplateResult[] = [],
  critical?: TargetResult['critical'],
): TargetResult {
  return {
    verdict,
    templates: Object.fromEntries(templates.map((one, i) => [`T${i}`, one])),
    critical,
  } as TargetResult;
}

const PASS = template('pass');
const RED = template('regressed', 'bound');
const LITTLE = template('inconclusive', 'budget');
const UNMEASURED = template('inconclusive', 'missing');
const loose = (one: TemplateResult): TemplateResult => ({ ...one, blocking: false });

test('a reason means too little data or nothing measured, and every reason is one of the two', () => {
  expect(REASONS.filter((reason) => !isUnmeasured(reason))).toEqual([
    'bound',
    'margin',
    'futility',
    'budget',
    'small-suite',
    'few-clusters',
    'exact',
    'anchor',
  ]);
});

describe('the verdict of a target', () => {
  test.each<[string, readonly TemplateResult[], TargetResult['critical'], string]>([
    ['all pass', [PASS, PASS], undefined, 'pass'],
    ['nothing blocks', [loose(RED), loose(LITTLE)], undefined, 'pass'],
    ['no template at all', [], [], 'pass'],
    ['one of several is worse', [PASS, RED], undefined, 'regressed'],
    ['worse before open', [LITTLE, RED], undefined, 'regressed'],
    ['one of several is open', [PASS, LITTLE], undefined, 'inconclusive'],
    ['a broken floor', [PASS, template('pass', 'margin', { floor: 'broken' })], undefined, 'regressed'],
    ['a floor that only warns', [template('pass', 'margin', { floor: 'warning' })], undefined, 'pass'],
    ['a floor that holds', [template('pass', 'margin', { floor: 'held' })], undefined, 'pass'],
    [
      'a broken floor that does not block',
      [template('pass', 'margin', { floor: 'broken', blocking: false })],
      undefined,
      'pass',
    ],
    ['a broken critical case', [PASS], rows('held', 'broken'), 'regressed'],
    ['a broken critical case beside an open template', [LITTLE], rows('broken'), 'regressed'],
    ['a critical case without a score', [PASS], rows('held', 'unmeasured'), 'inconclusive'],
    ['critical cases that hold or waver', [PASS], rows('held', 'flaky'), 'pass'],
  ])('%s', (_what, templates, critical, verdict) => {
    expect(targetVerdict(templates, critical)).toBe(verdict);
  });

  test.each<[string, TargetResult, string | undefined]>([
    [
      'names a critical case without a score when nothing else is open',
      target('inconclusive', [PASS], rows('held', 'unmeasured')),
      'critical-unmeasured',
    ],
    [
      'is silent when a blocking template is open too',
      target('inconclusive', [PASS, LITTLE], rows('unmeasured')),
      undefined,
    ],
    [
      'does not mistake an open template that does not block',
      target('inconclusive', [loose(LITTLE)], rows('unmeasured')),
      'critical-unmeasured',
    ],
    ['is silent about a target that is decided', target('regressed', [RED], rows('unmeasured')), undefined],
    [
      'is silent when every critical case has a score',
      target('inconclusive', [PASS], rows('held', 'broken')),
      undefined,
    ],
    ['is silent without critical cases', target('inconclusive', [PASS]), undefined],
  ])('and its reason %s', (_what, one, reason) => {
    expect(targetReason(one)).toBe(reason);
  });
});

test.each<[readonly Verdict[], Verdict]>([
  [[], 'skipped'],
  [['skipped', 'skipped'], 'skipped'],
  [['skipped', 'pass'], 'pass'],
  [['pass', 'inconclusive', 'skipped'], 'inconclusive'],
  [['inconclusive', 'regressed', 'pass'], 'regressed'],
  [['regressed', 'error'], 'error'],
])('the verdict of a run over targets %j is %s', (verdicts, verdict) => {
  expect(runVerdict(verdicts.map((one) => target(one)))).toBe(verdict);
});

test.each<[string, TargetResult, boolean]>([
  ['a blocking template that was not measured, among others', target('inconclusive', [PASS, LITTLE, UNMEASURED]), true],
  ['too little data alone', target('inconclusive', [LITTLE]), false],
  ['a template that does not block', target('inconclusive', [LITTLE, loose(UNMEASURED)]), false],
  ['a template that passed with such a reason', target('inconclusive', [LITTLE, template('pass', 'missing')]), false],
  ['a critical case without a score', target('inconclusive', [PASS], rows('unmeasured')), true],
  ['a target that regressed anyway', target('regressed', [RED, UNMEASURED], rows('unmeasured')), false],
])('something was not measured: %s', (_what, one, found) => {
  expect(unmeasured([target('pass', [PASS]), one])).toBe(found);
  expect(unmeasured([])).toBe(false);
});

describe('the exit code', () => {
  const WARN = { onInconclusive: 'warn', onUnmeasured: 'warn' } as const;
  const FAIL_LITTLE = { onInconclusive: 'fail', onUnmeasured: 'warn' } as const;
  const FAIL_UNMEASURED = { onInconclusive: 'warn', onUnmeasured: 'fail' } as const;
  const little = target('inconclusive', [PASS, LITTLE]);
  const lost = target('inconclusive', [PASS, UNMEASURED]);
  const anchored = (blocking: boolean, verdict: TemplateResult['verdict'] = 'inconclusive') =>
    target('inconclusive', [PASS, template(verdict, 'anchor', { blocking })]);

  test.each<[string, Verdict, readonly TargetResult[], Parameters<typeof exitCode>[2], number]>([
    ['a pass', 'pass', [target('pass', [PASS])], WARN, 0],
    [
      'a pass under the strictest policy',
      'pass',
      [target('pass', [PASS])],
      { onInconclusive: 'fail', onUnmeasured: 'fail' },
      0,
    ],
    ['nothing to judge', 'skipped', [], FAIL_LITTLE, 0],
    ['a regression', 'regressed', [target('regressed', [RED])], WARN, 1],
    ['too little data that only warns', 'inconclusive', [little], WARN, 0],
    ['too little data that fails', 'inconclusive', [target('pass', [PASS]), little], FAIL_LITTLE, 3],
    ['too little data where only the unmeasured fails', 'inconclusive', [little], FAIL_UNMEASURED, 0],
    ['nothing measured that only warns', 'inconclusive', [lost], FAIL_LITTLE, 0],
    ['nothing measured that fails', 'inconclusive', [target('pass', [PASS]), lost], FAIL_UNMEASURED, 3],
    [
      'a critical case without a score',
      'inconclusive',
      [target('inconclusive', [PASS], rows('unmeasured'))],
      FAIL_UNMEASURED,
      3,
    ],
    ['the same where it warns', 'inconclusive', [target('inconclusive', [PASS], rows('unmeasured'))], FAIL_LITTLE, 0],
    ['both kinds, only one fails', 'inconclusive', [little, lost], FAIL_LITTLE, 3],
    [
      'an open template that does not block',
      'inconclusive',
      [target('inconclusive', [UNMEASURED, loose(LITTLE)])],
      FAIL_LITTLE,
      0,
    ],
    ['an open template of a target that passed', 'inconclusive', [target('pass', [LITTLE]), lost], FAIL_LITTLE, 0],
    [
      'a passed template beside the unmeasured',
      'inconclusive',
      [target('inconclusive', [template('pass', 'budget'), UNMEASURED])],
      FAIL_LITTLE,
      0,
    ],
    ['below the anchor, whatever the policy', 'inconclusive', [target('pass', [PASS]), anchored(true)], WARN, 3],
    ['below the anchor without blocking', 'inconclusive', [anchored(false)], WARN, 0],
    ['passed, with the reason of an anchor', 'inconclusive', [anchored(true, 'pass')], WARN, 0],
  ])('of %s', (_what, verdict, targets, gate, code) => {
    expect(exitCode(verdict, targets, gate, { accepted: false, orderBlocked: false })).toBe(code);
  });

  test('of an accepted regression is 0, and an order of levers that blocks is not accepted with it', () => {
    const red = [target('regressed', [RED])];
    const code = (verdict: Verdict, accepted: boolean, orderBlocked: boolean) =>
      exitCode(verdict, red, WARN, { accepted, orderBlocked });
    expect(code('regressed', true, false)).toBe(0);
    expect(code('regressed', true, true)).toBe(1);
    expect(code('pass', false, true)).toBe(1);
    expect(code('inconclusive', true, true)).toBe(1);
  });
});
