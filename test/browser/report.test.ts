import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlumblineRecord } from '../../src/record/record.ts';
import { renderHtml } from '../../src/report/html.ts';
import { hostileRecord, makeExhibit, makeRecord, makeTarget, situations } from '../fixtures/records.ts';
import { HOSTILE } from '../unit/report/live.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const present = existsSync(CHROMIUM);
if (!present) console.log(`skipped: the report in a browser, since there is no ${CHROMIUM}`);

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!present)('the report in a browser', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    folder = mkdtempSync(join(tmpdir(), 'plumbline-report-'));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a record by file://, offline; whatever the page asks for or complains about is collected. */
  async function open(
    record: PlumblineRecord,
    options: { readonly theme?: 'light' | 'dark'; readonly width?: number; readonly script?: boolean } = {},
  ): Promise<{ page: Page; trouble: string[] }> {
    const file = join(folder, `${Math.random()}.html`);
    writeFileSync(file, renderHtml(record));
    const context = await browser.newContext({
      offline: true,
      colorScheme: options.theme ?? 'light',
      viewport: { width: options.width ?? 1200, height: 900 },
      javaScriptEnabled: options.script ?? true,
    });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) trouble.push(`request ${request.url()}`);
    });
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('dialog', (dialog) => {
      trouble.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href);
    return { page, trouble };
  }

  it('loads nothing, and its policy refuses nothing of its own', async () => {
    for (const record of Object.values(situations)) {
      const { page, trouble } = await open(record);
      expect(await page.locator('h1').innerText()).toBe(record.headline);
      expect(trouble).toEqual([]);
      await page.context().close();
    }
  });

  it('has no serious accessibility fault in either theme, wide or narrow', async () => {
    const everywhere = [
      ['light', 1200],
      ['dark', 1200],
      ['light', 390],
      ['dark', 390],
    ] as const;
    for (const name of ['regressed', 'pass', 'two-targets', 'error', 'accepted', 'critical-broken']) {
      for (const [theme, width] of name === 'regressed' ? everywhere : everywhere.slice(0, 1)) {
        const { page } = await open(situations[name]!, { theme, width });
        await page.locator('details').evaluateAll((list) => {
          for (const item of list) item.setAttribute('open', '');
        });
        // The page's own policy stops an injected script tag, so axe is evaluated as text.
        await page.evaluate(axeSource);
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
          };
          const { violations } = await axe.run();
          return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 160)}`);
        });
        expect(found, `${name} ${theme} ${width}`).toEqual([]);
        await page.context().close();
      }
    }
  });

  it('does not scroll sideways on a phone', async () => {
    for (const name of ['regressed', 'two-targets', 'error']) {
      const { page } = await open(situations[name]!, { width: 390 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await page.context().close();
    }
  });

  it('finds cases by text, template, verdict and tag, and opens one with its differences', async () => {
    const { page } = await open(situations['regressed']!);
    expect(await page.locator('#found').innerText()).toBe('219 cases');
    await page.locator('#find').fill('parcel money back');
    expect(await page.locator('#found').innerText()).toBe('1 case');
    await page.locator('#case-rows button').first().press('Enter');
    expect(await page.locator('#case-rows del').first().innerText()).toContain('within 30 days');
    expect(await page.locator('#case-rows ins').first().innerText()).toContain('at any time');
    expect(await page.locator('#case-rows').innerText()).toContain('not supported');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('t-17');
    await page.locator('#reset').click();
    await page.locator('#by-template').selectOption('Groundedness');
    await page.locator('#by-change').selectOption('worse');
    expect(await page.locator('#found').innerText()).toBe('26 cases');
    await page.locator('#by-tag').selectOption('refunds');
    expect(await page.locator('#found').innerText()).toBe('6 cases');
    await page.locator('#reset').click();
    expect(await page.locator('#page').innerText()).toBe('Page 1 of 5');
    await page.locator('#on').click();
    expect(await page.locator('#page').innerText()).toBe('Page 2 of 5');
    await page.context().close();
  });

  it('stays fluid with 10,000 cases', async () => {
    const cases = Array.from({ length: 10_000 }, (_, at) => ({
      case: `case-${at}`,
      tags: [`tag-${at % 40}`],
      split: 'search',
      scores: { Groundedness: [1, at % 9 === 0 ? 0 : 1] as const, TaskCompletion: [0.75, 0.5] as const },
    }));
    const exhibits = Array.from({ length: 400 }, (_, at) => makeExhibit({ case: `case-${at * 9}` }));
    const { page } = await open(makeRecord({ targets: { a: makeTarget({ cases, exhibits }) } }));
    const took = await page.evaluate<number>(`(() => {
      const field = document.getElementById('find');
      const start = performance.now();
      for (const text of ['c', 'ca', 'case-9', 'case-99', 'refund', '']) {
        field.value = text;
        field.dispatchEvent(new Event('input'));
      }
      return (performance.now() - start) / 6;
    })()`);
    console.log(`10,000 cases: ${took.toFixed(1)} ms a keystroke`);
    expect(took).toBeLessThan(200);
    await page.context().close();
  });

  it('stays inert under hostile text', async () => {
    // The page is read anew for a spread of them; the rest differ only in markdown.
    for (const text of HOSTILE.filter((one) => /[<>&\]\u202e]/.test(one))) {
      const { page, trouble } = await open(hostileRecord(text));
      await page.locator('#case-rows button').first().click();
      expect(await page.locator('#case-rows img, #case-rows script, #case-rows a').count()).toBe(0);
      expect(trouble).toEqual([]);
      await page.context().close();
    }
  });

  it('can be read without scripts', async () => {
    const { page } = await open(situations['regressed']!, { script: false });
    expect(await page.locator('main').innerText()).toContain('got worse at Groundedness');
    expect(await page.locator('#worst del').first().innerText()).toContain('within 30 days');
    await page.context().close();
  });
});
