import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../bench/optimize/world.ts';
import { runMemory } from '../../../src/adapters/store/optimize-memory.ts';
import { type OptimizeResult, resultOf } from '../../../src/optimize/result.ts';

const RUN = '0123456789abcdef';
const world = new World({ salt: 1, cases: 300, calls: 1_500, rule: (number) => (number % 2 === 0 ? 0.12 : 0) });
const result: OptimizeResult = resultOf(world.run('s'), {
  target: 'sort',
  run: RUN,
  seed: 's',
  objective: 'quality',
  lever: 'prompt-optimize',
  models: null,
  exitCode: 0,
  splits: { search: 60, select: 120, heldout: 120 },
  preview: { smallestLift: 7.5, calls: 1_500, costUsd: null, minutes: 60 },
  usage: {
    ...{ calls: 1, reused: 0, promptTokens: 0, completionTokens: 0, costUsd: 0, errors: 0 },
    total: { calls: 1, costUsd: 0 },
    reflector: { calls: 1, costUsd: 0 },
  },
  provenance: {
    revision: 'a'.repeat(40),
    engine: '0',
    at: '2026-11-30T00:00:00.000Z',
    reproduce: 'plumbline optimize',
  },
  notes: [],
  files: new Map([['prompts/sort.md', 'Sort the ticket.\n']]),
  moved: null,
  recorded: ['store'],
});

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'plumbline-memory-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const SECRET = 'the secret of this user';
const fileOf = (): string => join(dir, 'optimize', RUN, 'finished.json');

describe('a finished run of optimize in the store', () => {
  it('is read back as it was, by whoever has the secret', () => {
    runMemory(dir, () => SECRET).finish(result);
    expect(runMemory(dir, () => SECRET).finished(RUN)).toEqual(JSON.parse(JSON.stringify(result)));
    expect(runMemory(dir, () => SECRET).finished('f'.repeat(16))).toBeNull();
  });

  it('counts as absent for another secret, and without one', () => {
    runMemory(dir, () => SECRET).finish(result);
    expect(runMemory(dir, () => 'another').finished(RUN)).toBeNull();
    expect(runMemory(dir, () => null).finished(RUN)).toBeNull();
  });

  it('counts as absent when anything of it was changed, such as the prompt that it would write', () => {
    runMemory(dir, () => SECRET).finish(result);
    const before = readFileSync(fileOf(), 'utf8');
    writeFileSync(fileOf(), before.replaceAll('prompts/sort.md', '../../.bashrc'));
    expect(before).toContain('prompts/sort.md');
    expect(runMemory(dir, () => SECRET).finished(RUN)).toBeNull();
  });

  it.each([
    ['a field more', { surplus: 1 }],
    ['a figure that is a text', { exitCode: '0' }],
    ['an unknown outcome', { outcome: 'splendid' }],
    ['a missing list', { candidates: undefined }],
    ['another schema', { schema: 'plumbline/optimize@2' }],
  ])('with %s is no result, whoever marked it', (_, change) => {
    runMemory(dir, () => SECRET).finish({ ...result, ...change } as unknown as OptimizeResult);
    expect(runMemory(dir, () => SECRET).finished(RUN)).toBeNull();
  });

  it('may be a folder, a torn file or nothing, and the run starts anew', () => {
    expect(runMemory(dir, () => SECRET).finished(RUN)).toBeNull();
    mkdirSync(fileOf(), { recursive: true });
    expect(runMemory(dir, () => SECRET).finished(RUN)).toBeNull();
    rmSync(fileOf(), { recursive: true });
    writeFileSync(fileOf(), '{"schema":');
    expect(runMemory(dir, () => SECRET).finished(RUN)).toBeNull();
  });
});
