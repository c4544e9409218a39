import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../src/cli/commands/escalate.ts';
import { exitCodeOf } from '../../src/text/problem.ts';

const hash = (letter: string) => `sha256:${letter.repeat(64)}`;
const record = {
  schema: 'plumbline/record@1',
  targets: {
    bot: {
      lever: 'fine-tune',
      suite: { digest: hash('a'), cases: 400, holdout: 120 },
      templates: {
        ExactMatch: { digest: hash('b'), head: 75, measured: 400 },
        Other: { digest: hash('c'), head: 60, measured: 400, level: { head: [55, 65] } },
      },
    },
  },
  escalation: {
    bot: {
      goal: { template: 'ExactMatch', target: 85, 'max-residual-gap': 3 },
      gap: { points: 10, interval: [6, 14], n: 400 },
      shapes: { prompt: 1, knowledge: 0, capability: 0, weight: 0, unclear: 0 },
      review: { done: true, failures: 100, clusters: [] },
      ledger: { used: [], refused: [] },
    },
  },
};
const attempt = {
  lever: 'prompt-optimize',
  commit: 'a',
  date: '2026-10-01',
  suite: hash('a'),
  templates: { ExactMatch: hash('b') },
  goal: 'ExactMatch',
  before: 74,
  after: 75,
  lift: { points: 1, interval: [-0.4, 0.8], n: 280 },
  holdout: { points: 0, interval: [-0.6, 0.6], n: 120 },
  scores: hash('d'),
  record: hash('e'),
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plumbline-escalate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function escalate(
  escalation: object,
  options: { ledger?: readonly object[]; record?: object; args?: readonly string[] } = {},
) {
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('record.json', JSON.stringify(options.record ?? record));
  write('policy.yml', JSON.stringify({ escalation }));
  if (options.ledger) write('ledger.jsonl', options.ledger.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const args = options.args ?? [
    '--record',
    'record.json',
    '--policy',
    'policy.yml',
    '--json',
    'out.json',
    ...(options.ledger ? ['--ledger', 'ledger.jsonl'] : []),
  ];
  let out = '';
  let err = '';
  let code: number;
  rmSync(path.join(folder, 'out.json'), { force: true });
  try {
    const told = (text: string): void => {
      out += text;
    };
    code = await command([...args], {
      out: told,
      say: told,
      err: () => undefined,
      env: {},
      cwd: folder,
      columns: 80,
      isTTY: false,
      color: false,
    });
  } catch (error) {
    code = exitCodeOf(error);
    err = (error as Error).message;
  }
  let json: {
    escalation: Record<
      string,
      {
        outcome: string;
        gap: { points: number; interval: number[]; band: string };
        next: { lever: string } | null;
        orderSkipped: boolean;
        ledger: { used: unknown[]; refused: unknown[] };
      }
    >;
  } | null = null;
  try {
    json = JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8'));
  } catch {}
  return { code, out, err, entry: json?.escalation['bot'] };
}
const goal = { template: 'ExactMatch', target: 85, 'max-residual-gap': 3 };

describe('plumbline escalate', () => {
  it('moves the gap by the difference of the targets', async () => {
    const { code, entry } = await escalate({ goal: { ...goal, target: 90 } });
    expect(code).toBe(0);
    expect(entry?.gap).toMatchObject({ points: 15, interval: [11, 19], band: '10+' });
  });

  it('another goal template takes its own level from the record', async () => {
    const { entry } = await escalate({ goal: { ...goal, template: 'Other' } });
    expect(entry?.gap).toMatchObject({ points: 25, interval: [20, 30] });
  });

  it('counts the ledger it is given', async () => {
    const { entry } = await escalate({ goal }, { ledger: [attempt, { ...attempt, record: 'sha256:no' }] });
    expect(entry?.ledger.used).toHaveLength(1);
    expect(entry?.ledger.refused).toHaveLength(1);
    expect(entry?.orderSkipped).toBe(true);
  });

  it('exits 1 only where policy blocks a skipped order', async () => {
    expect((await escalate({ goal })).code).toBe(0);
    expect((await escalate({ goal, 'order-violation': 'block' })).code).toBe(1);
  });

  it('prints the checklist within 80 columns', async () => {
    const { out } = await escalate({ goal });
    expect(out).toContain('Order skipped: this change reaches for a tuned model while cheaper');
    expect(out).toContain('fine-tune-first');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says first what comes next, and folds the levers of which nothing is known', async () => {
    const { out } = await escalate({ goal }, { record: { ...record, escalation: {} } });
    const [target, first] = out.split('\n');
    expect(target).toBe('bot');
    expect(first).toMatch(/^ {2}Next: /);
    expect(out.match(/not scored/g)?.length).toBeLessThanOrEqual(2);
    expect(out).toMatch(/gain not known, 0 tried, not scored: [^:]+,[^:]+,/);
  });

  it('of a record that was made without a goal says so, and which failures it counts', async () => {
    const review = { done: false, failures: 5, clusters: [], judge: 'no-goal' };
    const without = { ...record, escalation: { bot: { ...record.escalation.bot, goal: null, gap: null, review } } };
    const told = (await escalate({ goal }, { record: without })).out.replaceAll(/\s+/g, ' ');
    expect(told).toContain('5 failures outside the held-out cases, none looked at: the record was made without a goal');
    expect(told).toContain('Set escalation.goal in the config on main and run again');
    expect(told).not.toContain('no goal is set');
  });

  it('--json without a file prints the JSON alone', async () => {
    const { out } = await escalate({ goal }, { args: ['--record', 'record.json', '--policy', 'policy.yml', '--json'] });
    expect(JSON.parse(out).escalation.bot.outcome).toBe('not-met');
  });

  it.each([
    ['a goal template that the record does not hold', { goal: { ...goal, template: 'Nope' } }, {}, '"Nope"'],
    ['a waiver without reason', { waivers: [{ criterion: 'E5' }] }, {}, 'reason'],
    ['a value outside its set', { 'order-violation': 'maybe' }, {}, '"maybe"'],
    ['a ledger line that is no attempt', { goal }, { ledger: [attempt, { lever: 'rag' }] }, 'ledger.jsonl:2'],
    ['a record of another kind', { goal }, { record: { schema: 'other' } }, 'record.json'],
    ['a missing file', { goal }, { args: ['--record', 'gone.json', '--policy', 'policy.yml'] }, 'gone.json'],
    ['an unknown option', { goal }, { args: ['--recrod', 'x'] }, '--recrod'],
  ])('exit 2: %s', async (_name, policy, options, named) => {
    const { code, err, entry } = await escalate(policy, options);
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(entry).toBeUndefined();
  });
});
