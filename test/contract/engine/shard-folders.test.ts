import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readShards } from '../../../src/adapters/store/shard-folders.ts';
import { parseRecord } from '../../../src/record/parse-record.ts';
import { temporaryFolder } from '../../servers/repository.ts';

const COMMITS = { base: 'a'.repeat(40), head: 'b'.repeat(40) };
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder('shard-folders');
});
afterEach(() => folder.remove());

function shard(name: string): string {
  mkdirSync(join(folder.path, name));
  return join(folder.path, name, 'record.json');
}

const read = () => readShards(folder.path, COMMITS, parseRecord);

describe('the folders of shards, as an artifact left them', () => {
  it('are read without following a link', () => {
    writeFileSync(join(folder.path, 'elsewhere.json'), '{}');
    symlinkSync(join(folder.path, 'elsewhere.json'), shard('one'));
    expect(read).toThrow(/holds no shard/);
  });

  it('are refused before a record is read that is too large to be one', () => {
    const file = shard('one');
    writeFileSync(file, '');
    truncateSync(file, 3 * 2 ** 30);
    expect(read).toThrow(/3221225472 bytes, over the 67108864/);
  });

  it('are refused where there are more than a run can have', () => {
    for (let at = 0; at < 257; at++) writeFileSync(shard(`s${at}`), '{}');
    expect(read).toThrow(/has 257 folders with a record, and a run has at most 256/);
  });
});
