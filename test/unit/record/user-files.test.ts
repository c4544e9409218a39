import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blobId } from '../../../src/adapters/system/folder-tree.ts';
import { filesOf } from '../../../src/cli/record-ruler.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-user-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ruler = join(folder, 'ruler');
mkdirSync(join(ruler, 'evals'), { recursive: true });
for (const path of ['ruler/evals/user.mjs', 'user.mjs']) writeFileSync(join(folder, path), 'process.exit();\n');
const id = blobId(Buffer.from('process.exit();\n'));

describe('the files of the ruler that a simulated user names', () => {
  it.each([
    'evals/user.mjs',
    './evals/user.mjs',
    'docs/../evals//user.mjs',
    '../ruler/evals/user.mjs',
    join(ruler, 'evals/user.mjs'),
  ])('are known by their path in it: %s', (word) => {
    const words = ['node', word, '--loud', 'evals', '', '.'];
    expect([...filesOf({ argv: words, cwd: ruler, turns: 1 })]).toEqual([['evals/user.mjs', id]]);
  });

  it.each(['user.mjs', '../user.mjs', join(folder, 'user.mjs'), 'evals', 'a\0b'])('are none: %j', (word) => {
    expect(filesOf({ argv: ['node', word], cwd: ruler, turns: 1 }).size).toBe(0);
  });
});
