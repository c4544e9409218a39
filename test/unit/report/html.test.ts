import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/report/html.ts';
import { makeRecord, makeTarget, situations } from '../../fixtures/records.ts';

/** Text of the body as a reader without scripts sees it. */
function bodyText(page: string): string {
  const body = page.slice(page.indexOf('<body>') + 6).replace(/<script[\s\S]*?<\/script>/g, '');
  return body
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the HTML report', () => {
  it('has one main and one h1, and the verdict within the first 800 characters', () => {
    for (const [name, record] of Object.entries(situations)) {
      const page = renderHtml(record);
      expect(page.match(/<main\b/g), name).toHaveLength(1);
      expect(page.match(/<h1\b/g), name).toHaveLength(1);
      expect(bodyText(page).slice(0, 800).replaceAll('&quot;', '"').replaceAll('&#39;', "'"), name).toContain(
        record.headline.slice(0, 300),
      );
    }
  });

  it('lets only its own script and style run, named by hash before either stands', () => {
    const page = renderHtml(situations['regressed']!);
    const csp = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(csp).toMatch(/^default-src 'none'; /);
    expect(csp).not.toContain('unsafe');
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(
      Math.min(page.indexOf('<style'), page.indexOf('<script')),
    );
    const blocks = [...page.matchAll(/<(?:script|style)[^>]*>([\s\S]*?)<\/(?:script|style)>/g)];
    expect(blocks).toHaveLength(3);
    for (const [, text] of blocks)
      expect(csp).toContain(
        `'sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}'`,
      );
  });

  it('asks nothing of the network and has no inline handler or style', () => {
    for (const record of Object.values(situations)) {
      const page = renderHtml(record);
      expect(page).not.toMatch(/\b(?:src|srcset|data-src|action|formaction|poster)=/);
      expect(page).not.toMatch(/<(?:link|iframe|img|object|embed|base)\b/);
      expect(page).not.toMatch(/ (?:on\w+|style)="/);
      expect(page).not.toMatch(/@import|url\(/);
    }
  });

  it('is the same bytes for the same record', () => {
    const record = situations['two-targets']!;
    expect(renderHtml(structuredClone(record))).toBe(renderHtml(record));
  });

  it('has a table for each picture, one search field, and zero and margin in the forest plot', () => {
    const page = renderHtml(situations['regressed']!);
    const figures = page.match(/<figure>/g)?.length ?? 0;
    expect(figures).toBeGreaterThan(3);
    expect(page.match(/<table>/g)!.length).toBeGreaterThanOrEqual(figures);
    expect(page.match(/<input type="search"/g)).toHaveLength(1);
    expect(page).toContain('class="zero"');
    expect(page).toContain('class="margin"');
  });

  it('shows the escalation whole: gap, shapes, clusters, criteria, ledger, break-even', () => {
    const economics = {
      requestsPerDay: 20_000,
      perRequest: { prompt: 0.0003, promptCached: 0.0002, tuned: 0.00018 },
      fixedPerMonth: 50,
      crossing: { uncached: 13_889, cached: 73_099 },
      arithmetic: ['50 / (a - b) / 30'],
    };
    const base = situations['regressed']!;
    const entry = base.escalation['support-agent']!;
    const used = [
      {
        lever: 'prompt-optimize',
        date: '2026-10-02',
        before: 71,
        after: 74.2,
        lift: { points: 3.2, interval: [0.4, 6], n: 210 },
        holdout: { points: 2.1, interval: [-1.9, 6.1], n: 90 },
      },
    ];
    const page = renderHtml({
      ...base,
      escalation: {
        'support-agent': {
          ...entry,
          economics,
          ledger: { used, refused: [{ entry: { lever: 'rag', date: '2026-09-01' }, why: 'other template digests' }] },
        },
      },
    });
    for (const part of [
      'Gap to 85 points',
      'What 47 failures are worth',
      'Promises a refund outside the 30 days',
      'E14',
      '2026-10-02',
      'other template digests',
      'Break-even',
      '13,889',
    ])
      expect(page).toContain(part);
  });

  it('holds 10,000 cases in a page of a few megabytes, rendered in a second or two', () => {
    const cases = Array.from({ length: 10_000 }, (_, at) => ({
      case: `case-${at}`,
      tags: [`tag-${at % 40}`],
      split: 'search',
      scores: { Groundedness: [1, at % 9 === 0 ? 0 : 1] as const, TaskCompletion: [0.75, 0.5] as const },
    }));
    const before = performance.now();
    const page = renderHtml(makeRecord({ targets: { a: makeTarget({ cases }) } }));
    expect(performance.now() - before).toBeLessThan(5_000);
    expect(page.length).toBeLessThan(3_000_000);
  });

  it('shows no case or model text when redacted', () => {
    expect(renderHtml(situations['redacted']!)).not.toContain('refund is possible');
  });
});
