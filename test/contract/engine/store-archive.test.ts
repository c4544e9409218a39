import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { packStore, unpackStore } from '../../../src/adapters/actions/store-archive.ts';
import { temporaryFolder } from '../../servers/repository.ts';

const folder = temporaryFolder('archive');
afterAll(() => folder.remove());

const SEGMENT = 'calls-20261120T100000000Z-1-0.jsonl';
let turn = 0;
const dirOf = (files: Readonly<Record<string, string | Buffer>>): string => {
  const dir = join(folder.path, `store-${++turn}`);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), content);
    utimesSync(join(dir, name), 1_700_000_000, 1_700_000_000);
  }
  mkdirSync(dir, { recursive: true });
  return dir;
};
const contents = (dir: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(dir, name)).isFile())
      .map((name) => [name, readFileSync(join(dir, name), 'latin1')]),
  );
const archiveOf = (bytes: Buffer): string => {
  const file = join(folder.path, `archive-${++turn}`);
  writeFileSync(file, bytes);
  return file;
};
const frame = (file: string, content: string = 'x'): string =>
  `${JSON.stringify({ file, bytes: content.length, at: 0 })}\n${content}`;

it('a folder comes back as it was, its ages too, and nothing but files of a store travels', async () => {
  const files = {
    [SEGMENT]: Buffer.alloc(3_000_000, 'one line of an answer\n'),
    'calls-20261121T100000000Z-1-0.jsonl': '',
    [`records/${'a'.repeat(64)}.json`]: '{}',
    'trend-20261120T100000000Z-abc.jsonl': 'a point\n',
  };
  const dir = dirOf({ ...files, 'config.json': 'a secret of the machine', 'other.tmp': '' });
  const archive = join(folder.path, 'whole');
  await packStore(dir, archive);
  const back = dirOf({});
  await unpackStore(archive, back);
  const { 'config.json': _config, 'other.tmp': _other, ...kept } = contents(dir);
  expect(Object.keys(kept)).toHaveLength(4);
  expect(contents(back)).toEqual(kept);
  expect(statSync(join(back, SEGMENT)).mtimeMs).toBe(1_700_000_000_000);
});

it.each([
  ['leads out of the folder', zstdCompressSync(frame('../escaped.jsonl'))],
  ['names a place of the machine', zstdCompressSync(frame('/tmp/escaped.jsonl'))],
  ['has a name that no store has', zstdCompressSync(frame('config.json'))],
  ['has no end', zstdCompressSync(frame(SEGMENT)).subarray(0, -6)],
  ['ends within a file', zstdCompressSync(`${JSON.stringify({ file: SEGMENT, bytes: 5, at: 0 })}\nx`)],
  ['claims no number of bytes', zstdCompressSync(`${JSON.stringify({ file: SEGMENT, bytes: -1, at: 0 })}\nx`)],
  ['is none', Buffer.from('no archive')],
])('an archive that %s is refused', async (_, bytes) => {
  const dir = dirOf({});
  await expect(unpackStore(archiveOf(bytes), dir)).rejects.toThrow();
  expect(readdirSync(folder.path)).not.toContain('escaped.jsonl');
});

it('an archive that would grow beyond a store is refused before it grows', async () => {
  const dir = dirOf({});
  const names = [1, 2, 3].map((day) => `calls-2026112${day}T100000000Z-1-0.jsonl`);
  const bomb = archiveOf(zstdCompressSync(names.map((name) => frame(name, 'x'.repeat(60_000))).join('')));
  await expect(unpackStore(bomb, dir, 100_000)).rejects.toThrow(/holds more than 100000 bytes/);
  const size = Object.values(contents(dir)).reduce((sum, text) => sum + text.length, 0);
  expect(size).toBeLessThanOrEqual(100_000);
});

it('a folder that cannot take a file fails at once, and nothing is left to fail later', async () => {
  const taken = dirOf({ [`${SEGMENT}/in-the-way.jsonl`]: '' });
  await expect(unpackStore(archiveOf(zstdCompressSync(frame(SEGMENT))), taken)).rejects.toThrow(/EISDIR/);
  await new Promise((resume) => setTimeout(resume, 50));
});
