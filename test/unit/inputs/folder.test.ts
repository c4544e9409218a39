import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enclosingFolder, folderTree } from '../../../src/adapters/system/folder-tree.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-folder-'));
  mkdirSync(join(root, 'a/b'), { recursive: true });
  mkdirSync(join(root, 'module/.git'), { recursive: true });
  mkdirSync(join(root, '.git'));
  writeFileSync(join(root, 'a/b/c.txt'), 'hello\n');
  writeFileSync(join(root, 'module/x.txt'), 'x');
  writeFileSync(join(root, '.git/config'), 'x');
  symlinkSync('/etc/hosts', join(root, 'link'));
  symlinkSync(join(root, 'a'), join(root, 'folder-link'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a folder as a tree', () => {
  it('gives a file with the id git gives its bytes', () => {
    const entry = folderTree(root).entry('a/b/c.txt');
    expect(entry).toMatchObject({ kind: 'file', id: 'ce013625030ba8dba906f756967f9e9ca394464a' });
  });

  it('refuses a file above its limit without reading it, and names limit and size', () => {
    writeFileSync(join(root, 'large.jsonl'), '');
    truncateSync(join(root, 'large.jsonl'), 65 * 1024 * 1024);
    const why = (most?: number): unknown => folderTree(root, most).entry('large.jsonl');
    expect(why(64 * 1024 * 1024)).toEqual({ kind: 'refused', why: 'it is larger than 64 MiB: it has 65.0 MiB' });
    rmSync(join(root, 'large.jsonl'));
  });

  it('refuses links, folders on a link, submodules, and whatever leaves it', () => {
    const tree = folderTree(root);
    for (const path of [
      'link',
      'folder-link/b/c.txt',
      'module/x.txt',
      'a',
      '../x',
      '/etc/hosts',
      'a/../../x',
      './a/b/c.txt',
      '.git/config',
    ]) {
      expect([path, tree.entry(path).kind]).toEqual([path, 'refused']);
    }
    for (const path of ['no', 'a/b/c.txt/d', 'a/no/c.txt']) expect(tree.entry(path)).toEqual({ kind: 'absent' });
  });

  it('lists files, links and submodules, and nothing of .git', () => {
    expect(folderTree(root).paths()).toEqual(['a/b/c.txt', 'folder-link', 'link', 'module']);
  });

  it('reads a file once: it never changes under a run', () => {
    const tree = folderTree(root);
    writeFileSync(join(root, 'once.txt'), 'first');
    const first = tree.entry('once.txt');
    writeFileSync(join(root, 'once.txt'), 'second');
    expect(tree.entry('once.txt')).toBe(first);
  });

  it('finds the folder that relative paths must not leave', () => {
    expect(enclosingFolder(join(root, 'a/b/c.txt'), '/')).toBe(root);
  });
});
