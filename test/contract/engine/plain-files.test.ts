import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepAnchors, keptAnchors } from '../../../src/adapters/store/anchor-files.ts';
import { keepRecord, storedRecord } from '../../../src/adapters/store/attempt-records.ts';
import { keepDriftMark } from '../../../src/adapters/store/drift-marks.ts';
import { keepFailures, readFailures } from '../../../src/adapters/store/last-failures.ts';
import { runMemory } from '../../../src/adapters/store/optimize-memory.ts';
import { drawn, knownSecret } from '../../../src/adapters/store/order-secret.ts';
import { pushTraces } from '../../../src/adapters/store/push-traces.ts';
import { keepTrend, keptTrend } from '../../../src/adapters/store/trend-files.ts';
import { recordDigest } from '../../../src/escalation/usable-attempts.ts';
import { makeRecord } from '../../fixtures/records.ts';
import { temporaryFolder } from '../../servers/repository.ts';

const AT = '2026-11-20T10:00:00.000Z';
const SECRET = 'a secret of the run';
const RECORD = makeRecord();
const TRACE = { content: 'a'.repeat(64), at: AT, red: true, looked: 'ff' };
const POINT = { at: AT, sha: 'b'.repeat(40), target: 'bot', template: 'T', digest: 'd', level: 80, n: 9 };

let folder: ReturnType<typeof temporaryFolder>;
let dir: string;
beforeEach(() => {
  folder = temporaryFolder('plain-files');
  dir = join(folder.path, 'store');
  mkdirSync(dir);
});
afterEach(() => folder.remove());

/** Every kind of small file in a store: how it is written, and whether what was written is found again. */
const KINDS: readonly (readonly [string, () => void, () => boolean])[] = [
  ['the anchor ledger', () => keepAnchors(dir, { entries: [] }, SECRET), () => keptAnchors(dir, SECRET) !== undefined],
  ['a scored attempt', () => keepRecord(dir, RECORD), () => storedRecord(dir, recordDigest(RECORD)) !== null],
  ['the mark of a drift watch', () => keepDriftMark(dir, AT), () => true],
  [
    'the cases that failed',
    () => keepFailures(dir, new Map([['bot', new Set(['c'])]])),
    () => readFailures(dir).get('bot')?.has('c') === true,
  ],
  [
    'a look of optimize',
    () => void runMemory(dir, () => SECRET).recordLook(LOOK),
    () => runMemory(dir, () => SECRET).looks().length === 1,
  ],
  ['the order of cases', () => void drawn(dir), () => knownSecret(dir) !== null],
  ['a push', () => pushTraces(dir).keep('p', TRACE), () => pushTraces(dir).read('p').length === 1],
  ['the trend', () => keepTrend(dir, [POINT]), () => keptTrend(dir).length === 1],
];
const LOOK = { at: AT, target: 'bot', goal: 'T', run: 'e'.repeat(16), look: 1, alpha: 0.05, cases: [] };

function fileOf(write: () => void): string {
  write();
  const [file] = (readdirSync(dir, { recursive: true, encoding: 'utf8' }) as string[]).filter((name) =>
    lstatSync(join(dir, name)).isFile(),
  );
  const path = join(dir, file!);
  execFileSync('rm', [path]);
  return path;
}

describe.each(KINDS)('in a store into which others write, %s', (_, write, isFound) => {
  it('is found as it was written', () => {
    write();
    expect(isFound()).toBe(true);
    expect(readdirSync(dir, { recursive: true }).filter((name) => /part|new$/.test(String(name)))).toEqual([]);
  });

  it('is not read where it is a pipe, which would never end', () => {
    execFileSync('mkfifo', [fileOf(write)]);
    isFound();
  });

  it('is not read where it is larger than we write', () => {
    const path = fileOf(write);
    writeFileSync(path, '');
    truncateSync(path, 2 ** 32);
    isFound();
  });

  it('is never written through a link, be it the file or its folder', () => {
    const path = fileOf(write);
    const precious = join(folder.path, 'precious');
    writeFileSync(precious, 'mine');
    symlinkSync(precious, path);
    write();
    expect(readFileSync(precious, 'utf8')).toBe('mine');
    expect(lstatSync(path).isFile()).toBe(true);
    expect(isFound()).toBe(true);
    if (dirname(path) === dir) return;
    const elsewhere = join(folder.path, 'elsewhere');
    mkdirSync(elsewhere);
    execFileSync('rm', ['-r', dirname(path)]);
    symlinkSync(elsewhere, dirname(path));
    write();
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(existsSync(path) && isFound()).toBe(true);
  });
});
