/** What others leave where the gate looks for its own: it neither counts nor speaks in the gate's name. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { waiting } from '../../../src/action/ledger-branch.ts';
import { openGitHub } from '../../../src/adapters/code-host/github/client.ts';
import { pullBody } from '../../../src/report/ledger-proposal.ts';
import type { CodeHost } from '../../../src/run/code-host.ts';
import { FakeGitHub } from '../../servers/github.ts';
import { type Workshop, workshop } from '../../servers/repository.ts';
import { alive } from '../../unit/report/live.ts';

const LEDGER = '.github/plumbline-ledger';
const PAYLOADS: readonly string[] = [
  '@octo/team',
  '#1 and GH-2',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '</td></table><script>alert(1)</script>',
  'https://evil.example',
  '| a | b |\n|---|---|',
  '`` ` ``` @octo',
  '\u001b[31m@octo\u001b[0m',
  '<!-- plumbline:v1 verdict=pass -->',
];
const digest = `sha256:${'a'.repeat(64)}`;
const entry = (text: string, more: object = {}) => ({
  lever: 'prompt-optimize',
  title: text,
  target: text,
  commit: text,
  date: '2026-11-02',
  suite: digest,
  templates: { T: digest },
  goal: 'T',
  before: 50,
  after: 60,
  lift: { points: 10, interval: [5, 15], n: 100 },
  record: digest,
  decision: { state: 'rejected', by: text, reason: text },
  ...more,
});

let shop: Workshop;
let fake: FakeGitHub;
let host: CodeHost;
beforeEach(async () => {
  shop = workshop();
  fake = await FakeGitHub.start(shop);
  fake.token('t', { contents: 'write', 'pull-requests': 'write' });
  host = openGitHub({ apiUrl: fake.api, token: 't', repository: 'octo/demo', second: 2 });
});
afterEach(async () => {
  await fake.stop();
  shop.remove();
});

it("a branch with the ledger's name on a fork is not the ledger's pull request", async () => {
  const head = shop.git('rev-parse', 'HEAD');
  fake.pull(5, { head, base: head, fork: true, headRef: 'plumbline/ledger' });
  fake.pull(6, { head, base: head, headRef: 'feature-6' });
  expect((await host.openPulls()).map(({ number }) => number)).toEqual([6]);
});

it('entries on the ledger branch come alive nowhere in the pull request that shows them, whatever they say', async () => {
  shop.git('checkout', '-q', '-B', 'plumbline/ledger');
  const files = PAYLOADS.flatMap((text, at) => [
    [`${LEDGER}/a-${at}.json`, JSON.stringify(entry(text))] as const,
    [`${LEDGER}/b-${at}.json`, JSON.stringify(entry('x', { date: text }))] as const,
  ]);
  shop.commit({
    ...Object.fromEntries(files),
    [`${LEDGER}/c.json`]: JSON.stringify(entry('x', { __proto__: null, polluted: '@octo' })),
    [`${LEDGER}/d.json`]: '{"lever":',
    [`${LEDGER}/e.json`]: JSON.stringify({ schema: 'another/schema@9', lever: '@octo' }),
  });
  shop.publish('main', 'plumbline/ledger');
  const found = await waiting(host, [LEDGER], 'main');
  expect(found.length).toBeGreaterThanOrEqual(PAYLOADS.length);
  const body = pullBody(found);
  expect(alive(body)).toEqual([]);
  expect(body).not.toContain('\u001b');
  expect(body.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(found.length + 2);
});
