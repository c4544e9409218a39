import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pushTraces } from '../../../src/adapters/store/push-traces.ts';
import { programFiles } from '../../../src/change/recorded-program.ts';
import { programDigest, stampJson } from '../../../src/inputs/program-stamp.ts';
import type { PushMemory } from '../../../src/run/ports.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { CONFIG, type Files, fakePorts, project, request } from './project.ts';

const config = (more = '', from = 'head'): string =>
  CONFIG.replace(/default: .*/, `default: { type: recorded, outputs: "out/{arm}.jsonl", from: ${from} }`).replace(
    'margin: 5',
    `margin: 5${more}`,
  );
const AGENT = { 'agent/agent.js': 'old', 'agent/tools.js': 'tools' };
const EDITED = { ...AGENT, 'agent/agent.js': 'new' };
const MADE = { folder: 'agent', command: 'node agent.js', also: {} };

/** The first line of rows that the program of these files made. */
const stamp = (files: Files, more: object = {}): string => {
  const program = programDigest(
    programFiles(memoryTree(files), MADE.folder, () => false),
    MADE,
  );
  return JSON.stringify({ recorded: { ...stampJson({ program, made: MADE }), ...more } });
};
const by = (program: string): string => JSON.stringify({ recorded: { program: `sha256:${program.repeat(64)}` } });
const answers = (row: (i: number) => object = () => ({})): string =>
  Array.from({ length: 120 }, (_, i) => JSON.stringify({ id: `c-${i}`, output: `answer ${i}`, ...row(i) })).join('\n');
const worse = answers((i) => (i % 3 === 0 ? { output: 'no idea' } : {}));

/** What the rows of either side say. */
function replayOf(files: Files): Parameters<typeof fakePorts>[0] {
  const lines = (arm: string): readonly string[] => (files[`out/${arm}.jsonl`] ?? '').split('\n').filter(Boolean);
  const said = new Map(
    ['base', 'head'].flatMap((arm) =>
      lines(arm).map((line) => {
        const { id, output, failed } = JSON.parse(line) as { id?: string; output?: string; failed?: object };
        return [`${arm} ${id}`, failed === undefined ? output : undefined] as const;
      }),
    ),
  );
  return ({ place }) => said.get(`${place.arm} ${place.case}`) ?? { failed: 'program' };
}

interface Sides {
  readonly base: string;
  readonly head: string | null;
  readonly agent?: Files;
  readonly config?: string;
  readonly change?: Files;
  readonly tip?: Files;
  readonly pushes?: PushMemory;
}

async function gate({ base, head, agent = EDITED, config: text = config(), change = {}, tip, pushes }: Sides) {
  const before = await project({ '.github/plumbline.yml': text, ...AGENT, 'out/base.jsonl': base });
  const after = { ...before, ...agent, ...change, ...(head === null ? {} : { 'out/head.jsonl': head }) };
  const asked = request(before, after);
  const trees = tip === undefined ? asked.trees : { ...asked.trees, tip: memoryTree({ ...before, ...tip }) };
  const record = await runGate({ ...asked, trees }, fakePorts(replayOf(after), { pushes }));
  const template = record.targets['sums']?.templates['ExactMatch'];
  return { record, verdict: record.verdict, reason: template?.reason, why: template?.why };
}

describe('rows that say which program made them', () => {
  it('are measured where each side’s is its own commit’s, and equal answers pass in so many words', async () => {
    const base = `${stamp(AGENT)}\n${answers()}`;
    expect((await gate({ base, head: `${stamp(EDITED)}\n${worse}` })).verdict).toBe('regressed');
    const { verdict, record } = await gate({ base, head: `${stamp(EDITED)}\n${answers()}` });
    expect(verdict).toBe('pass');
    expect(record.headline).toContain('no answer changed');
    expect(record.targets['sums']?.notes.join()).toContain("made by head's own program");
  });

  it.each<[string, string]>([
    ['are main’s still (a forgotten record)', `${stamp(AGENT)}\n${answers()}`],
    ['are main’s, and say something else', `${stamp(AGENT)}\n${worse}`],
    ['are of some third program', `${stamp({ 'agent/agent.js': 'third' })}\n${worse}`],
    ['are stamped as main’s', `${stamp(EDITED, { arm: 'base' })}\n${worse}`],
    ['are of other cases', `${stamp(EDITED, { cases: `sha256:${'0'.repeat(64)}` })}\n${worse}`],
    ['say nothing, where main’s do', worse],
  ])('are not measured where head’s %s', async (_, head) => {
    const { verdict, reason, why, record } = await gate({ base: `${stamp(AGENT)}\n${answers()}`, head });
    expect([verdict, reason]).toEqual(['inconclusive', 'not-recorded']);
    expect(why).toContain('record');
    expect(record.headline).toMatch(/^NOT MEASURED/);
  });

  it('are not measured where the rows are of one file that head left as it was', async () => {
    const text = config().replace('{arm}', 'rows');
    const before = await project({
      '.github/plumbline.yml': text,
      ...AGENT,
      'out/rows.jsonl': `${stamp(AGENT)}\n${answers()}`,
    });
    const record = await runGate(
      request(before, { ...before, ...EDITED }),
      fakePorts(() => ''),
    );
    const { reason, why } = record.targets['sums']!.templates['ExactMatch']!;
    expect([record.verdict, reason]).toEqual(['inconclusive', 'not-recorded']);
    expect(why).toMatch(/^head's rows were made by program [0-9a-f]{12}, head is [0-9a-f]{12}: record again/);
  });

  it('leave a trace that the next push of another program finds', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'plumbline-program-'));
    try {
      const memory = pushTraces(dir);
      const pulls: string[] = [];
      const pushes: PushMemory = {
        read: memory.read,
        keep(pull, trace) {
          pulls.push(pull);
          memory.keep(pull, trace);
        },
      };
      const base = `${stamp(AGENT)}\n${answers()}`;
      await gate({ base, head: `${stamp(EDITED)}\n${worse}`, pushes });
      const other = { ...EDITED, 'agent/agent.js': 'newer' };
      await gate({ base, head: `${stamp(other)}\n${answers()}`, agent: other, pushes });
      expect(
        memory
          .read(pulls[0]!)
          .map(({ red }) => red)
          .sort(),
      ).toEqual([false, true]);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });

  it('are skipped where both sides are the same program, whatever chance made of its answers', async () => {
    const same = await gate({ base: `${stamp(AGENT)}\n${answers()}`, head: `${stamp(AGENT)}\n${worse}`, agent: AGENT });
    expect([same.verdict, same.record.reason]).toEqual(['skipped', 'unaffected']);
  });

  it('cannot vouch for a prompt that is no part of the program', async () => {
    const head = `${stamp(EDITED)}\n${answers()}`;
    const change = { 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
    expect((await gate({ base: `${stamp(AGENT)}\n${answers()}`, head, change })).reason).toBe('not-recorded');
  });

  it('may be of the pull request’s own last commit where head is its merge with main', async () => {
    const merged = { ...EDITED, 'agent/tools.js': 'of main' };
    const sides = { base: `${stamp(AGENT)}\n${answers()}`, head: `${stamp(EDITED)}\n${worse}`, agent: merged };
    expect((await gate(sides)).reason).toBe('not-recorded');
    expect((await gate({ ...sides, tip: EDITED })).verdict).toBe('regressed');
  });

  it('by a rule of their own need only differ', async () => {
    expect((await gate({ base: `${by('a')}\n${answers()}`, head: `${by('b')}\n${worse}` })).verdict).toBe('regressed');
    expect((await gate({ base: `${by('a')}\n${answers()}`, head: `${by('b')}\n${answers()}` })).verdict).toBe('pass');
    expect((await gate({ base: `${by('a')}\n${answers()}`, head: `${by('a')}\n${worse}` })).reason).toBe(
      'not-recorded',
    );
  });
});

describe('a case on which the program failed', () => {
  const failed = { output: undefined, failed: { why: 'timeout', message: 'after 60 s' } };
  const some = (every: number): string => answers((i) => (i % every === 0 ? failed : {}));
  const sides = (head: string, more = '') => ({
    base: `${stamp(AGENT, { samples: 1 })}\n${answers()}`,
    head: `${stamp(EDITED, { samples: 1 })}\n${head}`,
    config: config(more),
  });

  it('has no score: a few leave the rest to decide, more leave nothing decided', async () => {
    expect((await gate(sides(some(60)))).verdict).toBe('pass');
    const { verdict, record } = await gate(sides(some(5)));
    expect(verdict).toBe('inconclusive');
    expect(record.targets['sums']?.templates['ExactMatch']?.codes?.head['program']).toBe(24);
  });

  it('is the same as a row that is not there', async () => {
    const left = some(5)
      .split('\n')
      .filter((line) => !line.includes('failed'));
    expect((await gate(sides(left.join('\n')))).verdict).toBe('inconclusive');
  });

  it('counts as 0 where the policy of the base branch says so', async () => {
    expect((await gate(sides(some(5), ', on-program-failure: regress'))).verdict).toBe('regressed');
  });
});
