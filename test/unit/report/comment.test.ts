import { describe, expect, it } from 'vitest';
import type { PlumblineRecord } from '../../../src/record/record.ts';
import { COMMENT_LIMIT, renderComment, renderRunning } from '../../../src/report/comment.ts';
import { headlineOf } from '../../../src/report/headline.ts';
import { readHistory } from '../../../src/report/push-history.ts';
import { plain } from '../../../src/report/safe-words.ts';
import { situationOf } from '../../../src/report/situation.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import {
  makeExhibit,
  makeRecord,
  makeRegressed,
  makeTarget,
  makeTemplate,
  situations,
} from '../../fixtures/records.ts';
import { alive } from './live.ts';

/** First line under the marker, without heading marks. */
function lead(record: PlumblineRecord): string {
  return (renderComment(record).split('\n')[1] ?? '').replace(/^### /, '');
}

describe('the first line of the comment', () => {
  it('names target, template, the case to look at and what to do when it blocks', () => {
    const text = lead(situations['regressed']!);
    for (const part of ['blocked', 'support-agent', 'Groundedness', 'about 3 to 10 points', 't-17', 'fix the prompt'])
      expect(text).toContain(part);
  });

  it('says pass, names the target, and that the gap is still open', () => {
    expect(lead(situations['pass']!)).toMatch(/^🟢 Pass: `support-agent` .*the next step stands below\.$/);
    expect(lead(situations['improved']!)).toMatch(/`support-agent` got better at `TaskCompletion` by 5\.3 points/);
  });

  it('sends a reader to the ruler where the change edits it: a green light of the old ruler is none for that', () => {
    const moved = situations['ruler-moved']!;
    expect(lead(moved)).toMatch(/ruled out on each, .*\(.*measured\); review what this change edits of the ruler\.$/);
    expect(lead({ ...situations['improved']!, ruler: moved.ruler })).toMatch(/review what this change edits/);
    expect(lead({ ...situations['skipped']!, ruler: moved.ruler })).toMatch(/nothing was measured; review what/);
    expect(lead(situations['skipped']!)).toMatch(/nothing was measured; nothing to do\.$/);
  });

  it('starts with NOT MEASURED for every reason other than too little data, and never shows a tick there', () => {
    for (const reason of [
      'missing',
      'missing-one-sided',
      'canary',
      'untrusted-judge',
      'judge-changed',
      'spend',
      'not-recorded',
      'stopped',
    ] as const) {
      const record = makeRecord({
        verdict: 'inconclusive',
        targets: {
          a: makeTarget({
            verdict: 'inconclusive',
            templates: { T: makeTemplate({ verdict: 'inconclusive', reason }) },
          }),
        },
      });
      expect(lead(record), reason).toMatch(/^NOT MEASURED: /);
      expect(renderComment(record).split('\n')[1]).not.toMatch(/[✅🟢✔]/u);
    }
    expect(
      lead(makeRecord({ verdict: 'inconclusive', reason: 'no-credentials', targets: {}, escalation: {} })),
    ).toMatch(/^NOT MEASURED: .*API key/);
  });

  it('says how many cases would decide when the data are too few', () => {
    for (const reason of ['futility', 'budget', 'small-suite', 'few-clusters'] as const) {
      const record = makeRecord({
        verdict: 'inconclusive',
        targets: {
          a: makeTarget({
            verdict: 'inconclusive',
            templates: { T: makeTemplate({ verdict: 'inconclusive', reason, casesNeeded: 480 }) },
          }),
        },
      });
      expect(lead(record)).toMatch(/^🟡 Inconclusive: .*`a` got worse at `T`; add about 180 cases/);
    }
  });

  it('says of a small suite what a verdict needs, what was seen, and how many cases to add', () => {
    const small = makeTemplate({
      verdict: 'inconclusive',
      reason: 'small-suite',
      n: 30,
      measured: 30,
      delta: -23.3,
      p: 0.001,
      casesNeeded: 668,
    });
    const record = makeRecord({
      verdict: 'inconclusive',
      targets: { a: makeTarget({ verdict: 'inconclusive', templates: { LabelMatch: small } }) },
    });
    expect(lead(record)).toMatch(
      /^🟡 Inconclusive: 30 cases, and a verdict needs 50; `LabelMatch` fell by 23\.3 points here; add 20 cases, or set gate\.small-suite: exact, by which this fall blocks;/,
    );
    expect(renderComment(record)).not.toContain('638');
  });

  const few = (n: number, more: Parameters<typeof makeTemplate>[0] = {}) =>
    makeTemplate({
      verdict: 'inconclusive',
      reason: 'small-suite',
      n,
      measured: n,
      delta: -23.3,
      p: 0.001,
      casesNeeded: 668,
      ...more,
    });

  it.each([
    ['exact is set already', { T: few(30) }, 'exact', /add 20 cases; this warns/],
    ['an exact test would find nothing', { T: few(30, { p: 0.2 }) }, 'report', /add 20 cases; this warns/],
    ['nothing fell', { T: few(30, { delta: 0 }) }, 'report', /`T` did not move here; add 20 cases; this warns/],
    [
      'another template lacks more',
      { small: few(20, { p: 0.2 }), large: few(60, { reason: 'futility', casesNeeded: 466 }) },
      'report',
      /^🟡 Inconclusive: 20 cases, and a verdict needs 50; `small` fell by 23\.3 points here; add 30 cases for `small` and about 406 for `large`; this warns/,
    ],
    [
      'two are small',
      { b: few(30, { p: 0.2 }), a: few(20, { p: 0.2 }) },
      'report',
      /^🟡 Inconclusive: 20 cases, .*add 30 cases for `a`; this warns/,
    ],
  ] as const)('recommends for a small suite only what helps: %s', (_, templates, smallSuite, words) => {
    const plain = makeRecord();
    const record = makeRecord({
      verdict: 'inconclusive',
      exitCode: 0,
      gate: { ...plain.gate, smallSuite },
      targets: { a: makeTarget({ verdict: 'inconclusive', templates }) },
    });
    expect(lead(record)).toMatch(words);
  });

  it('names the ceiling that blocks when no template got worse', () => {
    const figure = { n: 40, base: 800, head: 1440, ratio: 1.8, interval: [1.6, 2.1], ceiling: 1.5 } as const;
    const base = makeRecord();
    const record = makeRecord({
      verdict: 'regressed',
      reason: 'ceiling',
      exitCode: 1,
      operational: {
        ...base.operational,
        targets: { 'support-agent': { latencyMs: { ...figure, state: 'exceeded' } } },
      },
    });
    expect(lead(record)).toMatch(
      /^🔴 Regressed, merge blocked: `support-agent` takes 1\.8 times as long as before, above the ceiling of 1\.5; /,
    );
    expect(renderComment(record).split('<details>')[0]).toContain('800 ms → 1,440 ms');
  });

  it('says whether an undecided run blocks', () => {
    expect(lead(situations['inconclusive']!)).toContain('does not block');
    expect(lead({ ...situations['inconclusive']!, exitCode: 3 })).toContain('policy says that this blocks');
  });

  it('says that a stale block is gone: a skipped run never says blocked', () => {
    expect(renderComment(situations['skipped']!)).not.toMatch(/\bblocked\b/i);
  });

  it('is the headline of the record, word for word', () => {
    for (const [name, record] of Object.entries(situations)) {
      expect(plain(headlineOf(record)), name).toBe(record.headline);
      const shown = lead(record)
        .replaceAll('`', '')
        .replace(/^(?:🟢|🔴|🟠|🟡|⚪|⛔) /u, '');
      expect(shown, name).toBe(record.headline);
    }
  });
});

describe('what the comment holds', () => {
  it('starts with the marker, whatever happened', () => {
    for (const record of Object.values(situations))
      expect(renderComment(record)).toMatch(/^<!-{2} plumbline:v1 verdict=[a-z]+ -{2}>\n/);
  });

  it('has a row for each template, worst first', () => {
    const rows = renderComment(situations['regressed']!)
      .split('\n')
      .filter((line) => /^\| `.*(?:regressed|inconclusive|pass)/.test(line));
    expect(rows.map((row) => row.split('`')[1])).toEqual(['Groundedness', 'Completeness', 'TaskCompletion', 'no-urls']);
    expect(rows[0]).toBe('| `Groundedness` | 91.0 | 84.3 | −6.7 (−10.2 to −3.0) | 🔴 **regressed** |');
  });

  it('says that the margin is ruled out, not tolerated', () => {
    expect(renderComment(situations['inconclusive']!)).toContain(
      'must be ruled out to pass, not a drop that is tolerated',
    );
  });

  it('marks changed words, never the line end before them', () => {
    const text = renderComment(situations['regressed']!);
    expect(text).toMatch(/<(ins|del)>/);
    expect(text).not.toMatch(/<(ins|del)>\s|\s<\/(ins|del)>/);
  });

  it('shows both texts of the worst case with the changed words marked', () => {
    const text = renderComment(situations['regressed']!);
    expect(text).toContain('<del>within 30 days of the delivery date</del>');
    expect(text).toContain('<ins>at any time</ins>');
    expect(text).toContain('{"id":"t-17"');
  });

  it('gives the command that reproduces it, what was pinned, what it cost and what it saved', () => {
    const text = renderComment(situations['regressed']!);
    for (const part of [
      'npx plumbline run --base',
      'What was pinned',
      '$0.31',
      '89 % were saved',
      'oldest 3 days old',
      'This run could see a drop of',
    ])
      expect(text).toContain(part);
  });

  it('names broken cases even when their texts are redacted, and shows no text', () => {
    const text = renderComment(situations['redacted']!);
    expect(text).toContain('`t-18`');
    expect(text).not.toContain('refund is possible');
    expect(text).toContain('redacted');
  });

  it('says by whom, why and until when a regression was accepted', () => {
    const text = renderComment(situations['accepted']!);
    expect(text).toMatch(
      /Accepted by `grace` for `9f8e7d6` until 2026-11-28 17:40 UTC, because: the new tone is wanted by legal/,
    );
    expect(text.split('\n')[1]).not.toContain('blocked');
  });

  it('lists what the change would do to the ruler, and keeps new cases apart', () => {
    const text = renderComment(situations['ruler-moved']!);
    expect(text).toContain('**The ruler moved.**');
    expect(text).toContain('`evals/support.suite.yml` (suite): margin of Groundedness 5 to 15');
    expect(text).toContain('12 new cases');
  });

  it('puts the escalation in a few lines, its checklist folded, and names a skipped order', () => {
    expect(renderComment(situations['regressed']!)).toContain('🧭 Level 78.8 of 85 on all 300 cases (75.6 to 81.9)');
    const text = renderComment(situations['order-skipped']!);
    expect(text.split('\n')[1]).toMatch(/Order skipped, merge blocked: `support-agent` reaches for a tuned model/);
    expect(text).toContain('fine-tune-first');
  });

  it('stays at two lines when nothing changed', () => {
    const visible = renderComment(situations['skipped']!)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('<!-'));
    expect(visible).toHaveLength(2);
  });

  it('carries the verdicts of earlier pushes to the next comment', () => {
    const first = renderComment(situations['regressed']!);
    const entries = readHistory(first);
    expect(entries.map(({ verdict }) => verdict)).toEqual(['pass', 'inconclusive', 'regressed']);
    expect(
      readHistory(renderRunning({ head: 'abcdef0123456', config: '.github/plumbline.yml' }, ['support-agent'], first)),
    ).toEqual(entries);
    expect(renderComment(makeRecord({ history: entries }))).toContain('Earlier pushes');
    expect(readHistory('no history here')).toEqual([]);
    expect(readHistory(`<!-${'- plumbline-history:eyJ4IjoxfQ -'}->`)).toEqual([]);
    expect(
      alive(renderRunning({ head: 'abcdef0123456', config: '.github/plumbline.yml' }, ['@octocat'], first)),
    ).toEqual([]);
  });
});

describe('the size ladder', () => {
  const huge = makeRecord({
    verdict: 'regressed',
    exitCode: 1,
    targets: {
      'support-agent': makeTarget({
        verdict: 'regressed',
        templates: Object.fromEntries([
          ['Groundedness', makeRegressed()],
          ...Array.from({ length: 300 }, (_, at) => [`Template-${at}`, makeTemplate()] as const),
        ]),
        regressions: Array.from({ length: 20_000 }, (_, at) => ({
          case: `case-with-a-long-name-${at}`,
          template: 'Groundedness',
          base: 1,
          head: 0,
        })),
        exhibits: Array.from({ length: 200 }, (_, at) =>
          makeExhibit({
            case: `e-${at}`,
            input: '<&'.repeat(20_000),
            baseOutput: 'word '.repeat(20_000),
            headOutput: 'other '.repeat(20_000),
          }),
        ),
        notes: Array.from({ length: 1_000 }, (_, at) => `note ${at} `.repeat(50)),
      }),
    },
    ruler: {
      moved: Array.from({ length: 5_000 }, (_, at) => ({
        path: `evals/${at}.yml`,
        what: 'suite',
        change: 'x '.repeat(200),
      })),
    },
  });

  it('keeps under the limit and keeps the verdict at any size', () => {
    for (const limit of [COMMENT_LIMIT, 40_000, 20_000, 8_000, 3_000, 1_500, 700]) {
      const text = renderComment(huge, limit);
      expect(text.length, `limit ${limit}`).toBeLessThan(limit);
      expect(text).toMatch(/Regressed, merge blocked: `support-agent` got worse at `Groundedness`/);
      expect(text.startsWith('<!-')).toBe(true);
      expect(alive(text)).toEqual([]);
    }
  });

  it('gives up exhibits before rows, and rows before the verdict', () => {
    const shown = (limit: number): readonly boolean[] => {
      const text = renderComment(situations['regressed']!, limit);
      return [text.includes('<pre>'), text.includes('| `Groundedness` |'), text.includes('got worse at')];
    };
    const steps = [60_000, 6_000, 5_500, 4_500, 3_000, 2_000].map(shown);
    for (const [exhibits, rows, verdict] of steps) {
      expect(verdict).toBe(true);
      if (exhibits) expect(rows).toBe(true);
    }
    expect(steps[0]).toEqual([true, true, true]);
    expect(steps.at(-1)?.[0]).toBe(false);
  });

  it('renders a huge record in reasonable time', () => {
    const before = performance.now();
    renderComment(huge);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('lets the job summary show more, under GitHub’s 1 MiB', () => {
    expect(Buffer.byteLength(renderSummary(huge))).toBeLessThan(1_048_576);
    expect(renderSummary(situations['regressed']!)).toContain('Groundedness');
    expect(renderSummary(situations['regressed']!)).not.toContain('<!-');
  });
});

describe('situations', () => {
  it('are told apart by the record alone', () => {
    expect(Object.fromEntries(Object.entries(situations).map(([name, record]) => [name, situationOf(record)]))).toEqual(
      {
        pass: 'pass',
        improved: 'improved',
        regressed: 'regressed',
        inconclusive: 'inconclusive',
        'not-measured': 'not-measured',
        skipped: 'skipped',
        'first-adoption': 'skipped',
        error: 'error',
        'no-credentials': 'error',
        'ruler-moved': 'pass',
        accepted: 'accepted',
        'critical-broken': 'regressed',
        'order-skipped': 'order-skipped',
        redacted: 'regressed',
        'two-targets': 'regressed',
      },
    );
  });

  it('a floor that only the head is below is named as such', () => {
    const record = makeRecord({
      verdict: 'regressed',
      exitCode: 1,
      targets: {
        a: makeTarget({
          verdict: 'regressed',
          templates: { T: makeTemplate({ floor: { points: 85, state: 'broken', interval: [70, 80] } }) },
        }),
      },
    });
    expect(plain(headlineOf(record))).toContain('a fell below its floor of 85 points at T');
    expect(renderComment(record)).toContain('🔴 **below its floor**');
  });

  it('a template that is reported only never makes the first line', () => {
    const record = makeRecord({
      targets: { a: makeTarget({ templates: { T: makeTemplate(), R: makeRegressed({ blocking: false }) } }) },
    });
    expect(lead(record)).toMatch(/^🟢 Pass: `a` is no worse at `T`/);
    expect(renderComment(record)).toContain('🟠 worse, reported only');
  });
});
