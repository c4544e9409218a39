// The README's pictures, of the demo's own comment and report: `CHROMIUM=/usr/bin/chromium node scripts/pictures.mjs`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';

const PICTURES = 'docs/pictures';
/** The look of a comment on GitHub, as far as a picture needs it. */
const STYLE = `
  body { margin: 0; padding: 24px; background: #fff; color: #1f2328; font: 14px/1.5 system-ui, "DejaVu Sans", sans-serif; }
  article { max-width: 800px; border: 1px solid #d1d9e0; border-radius: 6px; }
  header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; }
  main { padding: 16px; }
  h2, h3 { margin: 16px 0 8px; line-height: 1.25; } h2 { font-size: 21px; } h3 { font-size: 17px; } main > :first-child { margin-top: 0; }
  table { border-collapse: collapse; margin: 8px 0 16px; } th, td { border: 1px solid #d1d9e0; padding: 5px 12px; }
  tr:nth-child(2n) td { background: #f6f8fa; }
  code { background: #818b981f; border-radius: 6px; padding: 2px 5px; font: 12px/1.4 ui-monospace, "DejaVu Sans Mono", monospace; }
  pre { background: #f6f8fa; border-radius: 6px; padding: 12px; white-space: pre-wrap; font: 12px/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
  pre code { background: none; padding: 0; } blockquote { margin: 0 0 16px; padding: 0 1em; color: #59636e; border-left: 4px solid #d1d9e0; }
  del { background: #ffcecb; } ins { background: #aceebb; text-decoration: none; } p { margin: 0 0 12px; }`;

const folder = mkdtempSync(join(tmpdir(), 'plumbline-pictures-'));
const at = (name) => join(folder, name);
const plumbline = (...args) =>
  execFileSync(process.execPath, ['dist/cli/index.js', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

let browser;
try {
  plumbline('demo', '--json', at('record.json'));
  plumbline('render', '--record', at('record.json'), '--md', at('comment.md'), '--html', at('report.html'));
  const comment = micromark(readFileSync(at('comment.md'), 'utf8'), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 850, height: 900 }, colorScheme: 'light' });
  mkdirSync(PICTURES, { recursive: true });
  await page.setContent(
    `<style>${STYLE}</style><article><header><b>github-actions</b> bot commented</header><main>${comment}</main></article>`,
  );
  await page.locator('article').screenshot({ path: `${PICTURES}/comment.png` });
  await page.setViewportSize({ width: 1000, height: 760 });
  await page.goto(pathToFileURL(at('report.html')).href);
  await page.screenshot({ path: `${PICTURES}/report.png` });
} finally {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
}
