import { describe, expect, it } from 'vitest';
import { programFiles } from '../../../src/change/recorded-program.ts';
import { programDigest, type RecordingJob, type SimulatedUser, stampJson } from '../../../src/inputs/program-stamp.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { CONFIG, fakePorts, project, request } from './project.ts';

const AGENTS = { base: { 'agent/agent.js': 'old' }, head: { 'agent/agent.js': 'new' } };
const MADE = { folder: 'agent', command: 'node agent.js', also: {} };
const SHA = 'c'.repeat(40);
const HERE = { run: '77', attempt: 2, headSha: SHA };
type Raw = Readonly<Record<string, string | number>>;

interface Said {
  readonly recordedBy?: RecordingJob | undefined;
  readonly raw?: Raw | undefined;
  readonly more?: readonly string[] | undefined;
  readonly user?: SimulatedUser | undefined;
}

function rowsOf(side: 'base' | 'head', { recordedBy, raw = {}, more = [], user }: Said): string {
  const files = programFiles(memoryTree(AGENTS[side]), MADE.folder, () => false);
  const made = { ...MADE, ...(user === undefined ? {} : { user }) };
  const stamp = { ...stampJson({ program: programDigest(files, made), recordedBy, made }), ...raw };
  const rows = Array.from({ length: 120 }, (_, i) => JSON.stringify({ id: `c-${i}`, output: `answer ${i}` }));
  return [JSON.stringify({ recorded: stamp }), ...rows, ...more].join('\n');
}

interface Recorded {
  readonly base?: RecordingJob;
  readonly head?: RecordingJob;
  readonly raw?: Raw;
  readonly more?: readonly string[];
  readonly job?: string;
  readonly users?: { readonly base?: SimulatedUser; readonly head?: SimulatedUser };
}

async function gate({ base, head, raw, more, job = '', users }: Recorded) {
  const block = `{ type: recorded, outputs: "out/{arm}.jsonl", from: workspace${job === '' ? '' : `, job: ${job}`} }`;
  const text = CONFIG.replace(/default: .*/, `default: ${block}`);
  const before = await project({ '.github/plumbline.yml': text, ...AGENTS.base });
  const asked = request(before, { ...before, ...AGENTS.head });
  const files = {
    'out/base.jsonl': rowsOf('base', { recordedBy: base, user: users?.base }),
    'out/head.jsonl': rowsOf('head', { recordedBy: head, raw, more, user: users?.head }),
  };
  const ports = fakePorts(({ place }) => `answer ${place.case.slice(2)}`, { job: HERE });
  const record = await runGate({ ...asked, trees: { ...asked.trees, workspace: memoryTree(files) } }, ports);
  const { verdict } = record;
  return {
    verdict,
    reason: record.targets['sums']?.templates['ExactMatch']?.reason,
    why: JSON.stringify(record.targets),
  };
}

describe('rows that say in which job they were recorded', () => {
  const same: RecordingJob = { run: '77', attempt: 2, job: 'record', headSha: SHA };

  it.each<[string, Recorded]>([
    ['this run, as both say', { base: same, head: same }],
    ['an earlier attempt, since a job that succeeded is not run again', { base: { ...same, attempt: 1 }, head: same }],
    ['the job that main’s config names', { base: same, head: same, job: 'record' }],
    ['nobody knows where, as rows of older recorders', {}],
    ['a job that says nothing else', { base: { job: 'any' }, head: { job: 'any' } }],
  ])('are measured where that is %s', async (_, recorded) => {
    expect((await gate(recorded)).verdict).toBe('pass');
  });

  it.each<[string, Recorded, string]>([
    [
      'another run',
      { base: same, head: { ...same, run: '76' } },
      "head's rows were recorded in workflow run 76, and this is run 77",
    ],
    [
      'another run, of main’s rows',
      { base: { ...same, run: '5' }, head: same },
      "base's rows were recorded in workflow run 5",
    ],
    [
      'a later attempt',
      { base: same, head: { ...same, attempt: 3 } },
      'in attempt 3, and this is attempt 2 of the run: run all jobs again',
    ],
    [
      'another job',
      { base: same, head: { ...same, job: 'other' }, job: 'record' },
      'by job \\\\\\"other\\\\\\", and main\'s config names',
    ],
    [
      'another commit',
      { base: same, head: { ...same, headSha: 'd'.repeat(40) } },
      'for commit dddddddddddd, and this run is for cccccccccccc: record again',
    ],
  ])('are not measured where that is %s, and both values are named', async (_, recorded, words) => {
    const { verdict, reason, why } = await gate(recorded);
    expect([verdict, reason]).toEqual(['inconclusive', 'not-recorded']);
    expect(why.replaceAll('\\"', '"')).toContain(words.replaceAll('\\\\\\"', '"'));
  });

  it.each<[string, Raw, string]>([
    ['a run that is no number', { run_id: 'x\n::error::' }, 'recorded.run_id: expected digits'],
    ['an attempt of 0', { run_attempt: 0 }, 'recorded.run_attempt: expected a whole number from 1'],
    ['half a commit', { head_sha: 'abc' }, 'recorded.head_sha: expected the digits of a commit'],
    ['a near miss', { run_ids: '77' }, 'did you mean run_id?'],
  ])('are a fault with %s', async (_, raw, words) => {
    await expect(gate({ raw })).rejects.toThrow(words);
  });

  it('have at most 1 MiB each, stamped or not, and the error names file, line and size', async () => {
    const long = JSON.stringify({ id: 'more', output: 'ä'.repeat(600 * 1024) });
    await expect(gate({ more: [long] })).rejects.toThrow(
      /out\/head\.jsonl:122: is larger than 1024 KiB: it has 1201 KiB; record less/,
    );
  });
});

describe('rows of conversations', () => {
  const user = { command: 'node evals/user.mjs', turns: 10, files: { 'evals/user.mjs': 'a'.repeat(40) } };

  it('are measured where both sides talked with the same simulated user', async () => {
    expect((await gate({ users: { base: user, head: user } })).verdict).toBe('pass');
  });

  it.each<[string, SimulatedUser | undefined]>([
    ['with another text', { ...user, files: { 'evals/user.mjs': 'b'.repeat(40) } }],
    ['for more turns', { ...user, turns: 20 }],
    ['with none', undefined],
  ])('are not measured where head talked %s', async (_, other) => {
    const { reason, why } = await gate({ users: { base: user, ...(other === undefined ? {} : { head: other }) } });
    expect(reason).toBe('not-recorded');
    expect(why).toContain('talked with different simulated users');
  });
});
