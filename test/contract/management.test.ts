import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command as escalate } from '../../src/cli/commands/escalate.ts';
import { command as ledger } from '../../src/cli/commands/ledger.ts';

const hash = (letter: string) => `sha256:${letter.repeat(64)}`;
const attempt = (change: object = {}) => ({
  lever: 'prompt-optimize',
  title: 'State the refund rule',
  target: 'bot',
  commit: 'abcdef0123',
  date: '2026-10-01',
  suite: hash('a'),
  templates: { ExactMatch: hash('b') },
  goal: 'ExactMatch',
  before: 74,
  after: 75,
  lift: { points: 1, interval: [-0.4, 2.4], n: 280 },
  holdout: { points: 0.2, interval: [-5.5, 5.9], n: 120 },
  costPerRequest: { before: 0.0021, after: 0.0022, lift: { percent: -4.8, interval: [-7, -2.6] } },
  scores: hash('d'),
  record: hash('e'),
  ...change,
});
const cluster = (id: string, shape: string, size: number, title: string) => ({
  ...{ id, template: 'ExactMatch', size, shape, title, fix: 'say it', cases: [`${id}-1`], by: 'human', loss: size },
});
const record = {
  schema: 'plumbline/record@1',
  targets: {
    bot: {
      lever: 'prompt-optimize',
      suite: { digest: hash('a'), cases: 400, holdout: 120 },
      templates: { ExactMatch: { digest: hash('b'), head: 75, measured: 400 } },
    },
  },
  escalation: {
    bot: {
      goal: { template: 'ExactMatch', target: 85, 'max-residual-gap': 3 },
      gap: { points: 10, interval: [6, 14], n: 400 },
      review: {
        ...{ done: true, failures: 100, looked: 100 },
        clusters: [
          cluster('p', 'prompt', 70, 'Forgets the ticket line'),
          cluster('k', 'knowledge', 30, '<img src=x onerror=alert(1)> | `[x](http://evil.test)`'),
        ],
      },
      ledger: { used: [], refused: [] },
    },
  },
};

let dir: string;
let out: string;
let err: string;
const told = (text: string): void => {
  out += text;
};
const io = () => ({
  ...{ cwd: dir, env: {}, columns: 80, color: false, live: false },
  out: told,
  say: told,
  err: (text: string) => {
    err += text;
  },
});
const terminal = () => io() as unknown as Parameters<typeof ledger>[1];
const put = (file: string, text: string): void => writeFileSync(join(dir, file), text);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'plumbline-management-'));
  [out, err] = ['', ''];
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('the management report', () => {
  async function report(): Promise<{ readonly md: string; readonly html: string }> {
    put('record.json', JSON.stringify(record));
    put('policy.yml', 'escalation:\n  goal: { template: ExactMatch, target: 85, max-residual-gap: 3 }\n');
    put(
      'ledger.jsonl',
      `${JSON.stringify(attempt({ decision: { state: 'rejected', by: 'kim', reason: '12 times the cost | <b>' } }))}\n`,
    );
    const args = '--record record.json --policy policy.yml --ledger ledger.jsonl --md report.md --html report.html';
    expect(await escalate(args.split(' '), terminal())).toBe(0);
    const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
    return { md: read('report.md'), html: read('report.html') };
  }

  it('says in points what the gap is made of, what was tried and by whom it was rejected, and what is next', async () => {
    const { md } = await report();
    const flat = md.replaceAll('\\', '');
    expect(flat).toMatch(/^<!-- plumbline:management/);
    for (const title of ['Where we stand', 'What the gap is made of', 'Levers, in order', 'Attempts so far'])
      expect(flat).toContain(title);
    for (const title of ['Money a month', 'What is not known yet', 'Risks', 'How it was measured'])
      expect(flat).toContain(title);
    expect(flat).toMatch(/\| prompt \| 17\.5 \| /);
    expect(flat).toContain('Forgets the ticket line (70)');
    expect(flat).toMatch(/State the refund rule.*rejected by kim: 12 times the cost/);
    expect(flat).toContain('**next**');
    expect(flat).toContain('E12');
  });

  it('shows foreign text as text, in both forms', async () => {
    const { md, html } = await report();
    expect(md).not.toContain('<img');
    expect(md).not.toContain('<b>');
    for (const line of md.split('\n').filter((text) => text.includes('onerror')))
      expect(line.replaceAll('\\|', '').split('|')).toHaveLength(7);
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/<script|<[^>]*\s(?:src|href)=/);
  });
});

describe('the ledger', () => {
  const folder = '.github/plumbline-ledger';
  const file = `${folder}/2026-10-01-bot-prompt-optimize-abcdef0.json`;
  beforeEach(() => {
    mkdirSync(join(dir, folder), { recursive: true });
    put(file, JSON.stringify(attempt()));
    put('.github/plumbline.ledger.jsonl', `${JSON.stringify(attempt({ date: '2026-09-01', record: hash('f') }))}\n`);
  });

  it('is listed oldest first, with lifts, cost and decision', async () => {
    expect(await ledger(['list'], terminal())).toBe(0);
    expect(out.indexOf('2026-09-01')).toBeLessThan(out.indexOf('2026-10-01'));
    expect(out).toMatch(/prompt-optimize of bot\s+State the refund rule/);
    expect(out).toMatch(/kept aside \+0\.2.*cost \+4\.8 %, no decision/);
  });

  it('is checked: a fault names file and key, and ends with exit 2', async () => {
    expect(await ledger(['check'], terminal())).toBe(0);
    expect(out).toBe('2 attempts read.\n');
    put(`${folder}/broken.json`, JSON.stringify(attempt({ lever: 'magic' })));
    await expect(ledger(['check'], terminal())).rejects.toThrow(/broken\.json.*lever/s);
    expect(await ledger(['list'], terminal())).toBe(0);
    expect(err).toContain('broken.json');
    rmSync(join(dir, folder, 'broken.json'));
    put(file, JSON.stringify(attempt({ scores: { ids: ['a', 'b'], before: '0', after: '11' } })));
    await expect(ledger(['check'], terminal())).rejects.toThrow(/scores.*do not fit/s);
  });

  it('takes a decision with who made it and why, and keeps everything else of the file', async () => {
    const args = ['decide', file, '--rejected', '12 times the cost', '--by', 'kim', '--date', '2026-11-02'];
    expect(await ledger(args, terminal())).toBe(0);
    const text = readFileSync(join(dir, file), 'utf8');
    const decision = { state: 'rejected', by: 'kim', reason: '12 times the cost', date: '2026-11-02' };
    expect(JSON.parse(text)).toEqual({ ...attempt(), decision });
    await ledger(['list'], terminal());
    expect(out).toContain('rejected (12 times the cost)');
  });

  it('takes a decision on one line of JSONL', async () => {
    const lines = '.github/plumbline.ledger.jsonl';
    expect(await ledger(['decide', lines, '--adopted', '--by', 'kim', '--line', '1'], terminal())).toBe(0);
    expect(JSON.parse(readFileSync(join(dir, lines), 'utf8')).decision).toMatchObject({ state: 'adopted', by: 'kim' });
  });

  it.each([
    [['decide', file, '--rejected', '', '--by', 'kim'], /--rejected is empty/],
    [['decide', file, '--adopted'], /--by NAME/],
    [['decide', file, '--by', 'kim'], /--adopted, or --rejected/],
    [['decide', file, '--adopted', '--rejected', 'x', '--by', 'kim'], /--adopted, or --rejected/],
    [['decide', '.github/plumbline.ledger.jsonl', '--adopted', '--by', 'kim'], /--line N/],
    [['decide', '.github/plumbline.ledger.jsonl', '--adopted', '--by', 'kim', '--line', '7'], /--line N/],
    [['decide', 'none.json', '--adopted', '--by', 'kim'], /none\.json.*cannot be read/],
    [['decide', file, '--adopted', '--by', 'kim', '--date', 'today'], /is no date/],
    [['show'], /list, check or decide/],
    [[], /list, check or decide/],
  ])('refuses %j and writes nothing', async (args, message) => {
    const before = readFileSync(join(dir, file), 'utf8');
    await expect(ledger([...args], terminal())).rejects.toThrow(message);
    expect(readFileSync(join(dir, file), 'utf8')).toBe(before);
  });
});
