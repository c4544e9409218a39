/** Files that earlier runs and other people left: read as they were written, refused by name, or as if they were not there. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackStore } from '../../../src/adapters/actions/store-archive.ts';
import { keepAnchors, keptAnchors } from '../../../src/adapters/store/anchor-files.ts';
import { keepBatch, orderedBatches } from '../../../src/adapters/store/batch-files.ts';
import { keepFailures, readFailures } from '../../../src/adapters/store/last-failures.ts';
import { pushTraces } from '../../../src/adapters/store/push-traces.ts';
import { rowsIn } from '../../../src/adapters/store/rows-file.ts';
import { readState, withState } from '../../../src/change/acceptance.ts';
import { readPeople } from '../../../src/escalation/said-by-people.ts';
import { parseLevelHistory } from '../../../src/inputs/level-history.ts';
import { historyLine, readHistory } from '../../../src/report/push-history.ts';
import { poolOf } from '../../../src/run/curate/pool.ts';
import { agreementOf, parseLabels } from '../../../src/stats/agreement.ts';
import { Problems } from '../../../src/text/problem.ts';
import { ACTIONS_LOCK } from '../../../src/tools/doctor/actions-lock.ts';
import { lookAtOwners } from '../../../src/tools/doctor/owners.ts';
import { lookAtWorkflows } from '../../../src/tools/doctor/workflow.ts';
import { recordWorkflowText } from '../../../src/tools/starter/record-workflow.ts';
import { WORKFLOW_FILE, workflowText } from '../../../src/tools/starter/workflow.ts';
import { makeRecord } from '../../fixtures/records.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { always, alwaysLater, damaged, noting, scrambled, soundly, yamlOf } from './damage.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (value: unknown): string =>
  Array.isArray(value) ? value.map((row) => JSON.stringify(row) ?? '').join('\n') : (JSON.stringify(value) ?? '');
const SHA = 'a'.repeat(40);
const AT = '2026-11-02T12:00:00.000Z';
const DIGEST = `sha256:${'b'.repeat(64)}`;

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'plumbline-fuzz-kept-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** A folder with what one run kept in it, each of its files replaced. */
function rewritten(keep: (folder: string) => void): (text: string) => string {
  const folder = mkdtempSync(join(dir, 'x-'));
  keep(folder);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return (text) => {
    for (const name of names) writeFileSync(name, text);
    return folder;
  };
}

describe('a file in the store', () => {
  const SECRET = 'a secret of the run';
  const BATCH = {
    ...{ use: 'base', provider: 'p', model: 'm', endpoint: 'e', id: 'batch_1', at: AT, nonceSeed: 'n' },
    ...{ keys: ['c'.repeat(64)], mostUsd: 1 },
  };
  const ENTRY = {
    ...{ target: 't', template: 'T', pin: DIGEST, anchor: { sha: SHA, at: AT, name: 'v1' }, instead: null },
    ...{ scores: { x: [1, 0] }, merges: 3, last: null, provider: null },
  };
  const TRACE = { content: 'd'.repeat(64), at: AT, red: true, looked: 'ff' };
  const KEPT: readonly (readonly [string, unknown, (folder: string) => void, (folder: string) => unknown])[] = [
    [
      'of anchors',
      { entries: [ENTRY] },
      (folder) => keepAnchors(folder, { entries: [ENTRY] } as never, SECRET),
      (folder) => keptAnchors(folder, SECRET),
    ],
    [
      'of an ordered batch',
      { seal: 'x', batch: BATCH },
      (folder) => keepBatch(folder, SECRET, BATCH as never),
      (folder) => orderedBatches(folder, SECRET),
    ],
    [
      'of the last failures',
      { bot: ['a', 'b'] },
      (folder) => keepFailures(folder, new Map([['bot', new Set(['a', 'b'])]])),
      (folder) => readFailures(folder),
    ],
    [
      'of a push',
      TRACE,
      (folder) => {
        mkdirSync(join(folder, 'pushes'));
        pushTraces(folder).keep('a#1', TRACE as never);
      },
      (folder) => pushTraces(folder).read('a#1'),
    ],
  ];
  it.each(KEPT)('%s that somebody else wrote is left aside, whatever it says', (_what, sound, keep, read) => {
    const write = rewritten(keep);
    const texts = fc.oneof(
      damaged([sound]).map((value) => JSON.stringify(value) ?? ''),
      damaged([sound]).map((value) => `${'0'.repeat(64)}\n${JSON.stringify(value) ?? ''}\n`),
      scrambled([JSON.stringify(sound)]),
    );
    always(texts, (text) => {
      const outcome = soundly(() => read(write(text)), 1_000);
      if ('error' in outcome) throw outcome.error;
    });
  });

  it('of rows that a recording left is read as far as it is rows', () => {
    const path = join(dir, 'rows.jsonl');
    const ROWS = [
      { plumbline: 'rows', made: 'x' },
      { id: 'a', output: 'x', sample: 0 },
    ];
    always(fc.oneof(damaged([ROWS]).map(lines), scrambled([lines(ROWS)])), (text) => {
      writeFileSync(path, text);
      const outcome = soundly(() => rowsIn(path, () => true), 1_000);
      if ('error' in outcome) throw outcome.error;
    });
  });

  it('of the cache is unpacked within its folder, or refused', async () => {
    const folder = join(dir, 'unpacked', 'here');
    const archive = join(dir, 'archive');
    const name = 'calls-20261120T100000000Z-1-0.jsonl';
    const frame = (file: unknown): string => `${JSON.stringify({ file, bytes: 3, at: 0 })}\nabc`;
    const plain = scrambled([frame(name), frame(name) + frame('trend-20261120T100000000Z-abc.jsonl'), frame('../x')]);
    const packed = fc.oneof(
      plain.map((text) => zstdCompressSync(text)),
      fc.tuple(plain, fc.nat(), fc.nat(255)).map(([text, at, byte]) => {
        const whole = zstdCompressSync(text);
        whole[at % whole.length] = byte;
        return whole;
      }),
      damaged([{ file: name, bytes: 3, at: 0 }]).map((head) => zstdCompressSync(`${JSON.stringify(head) ?? ''}\nabc`)),
    );
    await alwaysLater(packed, async (content) => {
      rmSync(dirname(folder), { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(archive, content);
      // Whatever is thrown, the run goes on without a store; what matters is where files come to lie.
      await unpackStore(archive, folder, 10_000).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Error);
      });
      expect(readdirSync(dirname(folder))).toEqual(['here']);
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        expect(file).toMatch(/^(?:[a-z]+|[a-z]+-[\w-]+\.jsonl|[a-z]+[/\\][\w-]+\.json)$/);
    });
  });

  it('and what our comment remembers is read as it was written, or not at all', () => {
    const body = withState(`text\n${historyLine(makeRecord())}`, { head: SHA, since: AT });
    always(scrambled([body, body.replace(/ -->/, '--> -->')]), (text) => {
      const outcome = soundly(() => [readState(text), readHistory(text)] as const, 1_000);
      if ('error' in outcome) throw outcome.error;
      const [state, history] = outcome.value;
      if (state !== null) expect(Date.parse(state.since)).not.toBeNaN();
      for (const { sha } of history) expect(typeof sha).toBe('string');
    });
  });
});

describe('a file of the repository', () => {
  const ROWS: readonly (readonly [string, readonly unknown[], (text: string) => void])[] = [
    [
      'of levels by push',
      [
        { push: 0, target: 't', template: 'T', case: 'a', scores: [1, null, 0.5] },
        { push: 1, target: 't', template: 'T', case: 'a', scores: [0] },
      ],
      (text) => noting((problems) => parseLevelHistory('h.jsonl', bytes(text), problems)),
    ],
    [
      'of labels',
      [
        { case: 'a', judge: 1, human: 0, template: 'T', by: 'ann' },
        { case: 'b', judge: 0.5, human: 1 },
      ],
      (text) =>
        noting((problems) => {
          const rows = parseLabels('l.jsonl', bytes(text), problems);
          if (rows !== null && rows.length > 0) agreementOf(rows);
          return rows;
        }),
    ],
    [
      'of what people said of failures',
      [{ case: 'a', shape: 'prompt', by: 'ann', template: 'T' }],
      (text) =>
        soundly(() => readPeople(memoryTree({ 'p.jsonl': text }), 'p.jsonl', new Problems(), { file: 'p.jsonl' })),
    ],
    [
      'of rows to train on',
      [
        { id: 'a', input: 'x', expected: { answer: 'y' }, synthetic: true, verified: 'ann' },
        { id: 'b', messages: [{ role: 'user', content: 'x' }], source: 'log' },
      ],
      (text) => noting((problems) => poolOf('p.jsonl', text, [], problems)),
    ],
  ];
  it.each(ROWS)('%s is read, or refused by name, whatever the damage', (_what, sound, read) => {
    always(fc.oneof(damaged([sound]).map(lines), scrambled([lines(sound)])), read);
  });

  const LOCK = {
    version: 1,
    workflows: { [WORKFLOW_FILE]: { 'actions/checkout@v6': `sha1-${SHA}` } },
  };
  it('that starts the gate is looked at to its end, whatever it holds', () => {
    const look = (files: Readonly<Record<string, string>>): void => {
      const outcome = soundly(() => {
        const tree = memoryTree(files);
        return [...lookAtWorkflows(tree, ['OPENAI_API_KEY']).findings, ...lookAtOwners(tree, Object.keys(files))];
      });
      if ('error' in outcome) throw outcome.error;
      for (const { message } of outcome.value) expect(message.length).toBeLessThanOrEqual(2_500);
    };
    const WORKFLOWS = [workflowText('main'), recordWorkflowText(['OPENAI_API_KEY'])];
    const OWNERS = '# all\n* @a/b\n/.github/ @a/b c@d.example\n/evals/** @a/b\n';
    always(
      fc.tuple(
        fc.oneof(scrambled(WORKFLOWS), damaged([LOCK]).map(yamlOf)),
        fc.oneof(scrambled([yamlOf(LOCK)]), damaged([LOCK]).map(yamlOf)),
        scrambled([OWNERS]),
      ),
      ([workflow, lock, owners]) => {
        look({ [WORKFLOW_FILE]: workflow, [ACTIONS_LOCK]: lock, '.github/CODEOWNERS': owners });
      },
    );
  });
});
