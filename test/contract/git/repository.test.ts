import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openRepository } from '../../../src/adapters/git/repository.ts';
import { InputError } from '../../../src/text/problem.ts';
import { checkout, git, put, temporaryFolder, type Workshop, workshop } from '../../servers/repository.ts';

const shops: Workshop[] = [];
const fresh = (files?: Parameters<typeof workshop>[0]): Workshop => {
  const shop = workshop(files);
  shops.push(shop);
  return shop;
};
afterAll(() => {
  for (const shop of shops) shop.remove();
});

const text = (entry: { kind: string; bytes?: Uint8Array }): string | null =>
  entry.kind === 'file' ? Buffer.from(entry.bytes!).toString('utf8') : null;

describe('a branch as it stood on a day', () => {
  const on = (shop: Workshop, day: string, files: Parameters<typeof put>[1]): void => {
    put(shop.root, files);
    git(shop.root, 'add', '-A');
    const at = `${day}T12:00:00Z`;
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '-q', '-m', day], {
      cwd: shop.root,
      env: { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
    });
  };

  it('is the last commit before it; before the first one, and in a shallow clone, nobody can tell', () => {
    const shop = fresh();
    git(shop.root, 'checkout', '-q', '--orphan', 'old');
    on(shop, '2026-01-10', { 'a.md': 'first' });
    on(shop, '2026-03-10', { 'a.md': 'second' });
    const repository = openRepository(shop.root);
    expect(text(repository.treeAt('old', '2026-03-11')!.entry('a.md'))).toBe('second');
    expect(text(repository.treeAt('old', '2026-03-10')!.entry('a.md'))).toBe('first');
    expect(repository.treeAt('old', '2026-01-10')).toBeNull();
    shop.publish('old');
    const folder = temporaryFolder('shallow');
    const shallow = checkout(join(folder.path, 'clone'), shop.bare, git(shop.root, 'rev-parse', 'old'), 1);
    expect(openRepository(shallow).treeAt('HEAD', '2026-03-11')).toBeNull();
    folder.remove();
  });
});

describe('a tree of trees that hold each other many times', () => {
  it('is refused by its number or by the time that listing takes, though it is a few hundred bytes', () => {
    const shop = fresh({ 'a.md': 'a' });
    const made = (rows: readonly string[]): string =>
      execFileSync('git', ['mktree'], { cwd: shop.root, input: `${rows.join('\n')}\n`, encoding: 'utf8' }).trim();
    const blob = git(shop.root, 'rev-parse', 'HEAD:a.md');
    const ten = Array.from({ length: 10 }, (_, at) => at);
    const bomb = (levels: number): string => {
      let tree = made(ten.map((at) => `100644 blob ${blob}\tf${at}`));
      for (let level = 0; level < levels; level++) tree = made(ten.map((at) => `040000 tree ${tree}\td${at}`));
      return git(shop.root, 'commit-tree', tree, '-p', 'HEAD', '-m', 'bomb');
    };
    const repository = openRepository(shop.root, { listing: { bytes: 1_000_000, ms: 30_000 } });
    expect(repository.tree('HEAD').paths()).toEqual(['a.md']);
    expect(() => repository.tree(bomb(4)).paths()).toThrow(/more than 1 MB of files/);
    const hurried = openRepository(shop.root, { listing: { bytes: 1_000_000, ms: 300 } });
    expect(() => hurried.tree(bomb(9)).paths()).toThrow(/no answer within 0.3 s/);
  });
});

describe('a tree read from git objects', () => {
  it('gives the bytes as committed: binary, CRLF, unicode paths, an empty file', () => {
    const bytes = Uint8Array.from([0, 255, 10, 13, 0]);
    const shop = fresh({ 'a.bin': bytes, 'crlf.txt': 'a\r\nb\r\n', 'prompts/größe ✓.md': 'hällo', empty: '' });
    const tree = openRepository(shop.root).tree('HEAD');
    expect(tree.paths()).toEqual(['a.bin', 'crlf.txt', 'empty', 'prompts/größe ✓.md']);
    const binary = tree.entry('a.bin');
    expect(binary.kind === 'file' && [...binary.bytes]).toEqual([...bytes]);
    expect(text(tree.entry('crlf.txt'))).toBe('a\r\nb\r\n');
    expect(text(tree.entry('prompts/größe ✓.md'))).toBe('hällo');
    expect(text(tree.entry('empty'))).toBe('');
    expect(tree.entry('missing')).toEqual({ kind: 'absent' });
  });

  it('refuses links, submodules, paths through a link, folders and LFS pointers, each in words', () => {
    const shop = fresh({
      'real/a.md': 'a',
      link: { link: '/etc/passwd' },
      folder: { link: 'real' },
      'big.jsonl': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
    });
    shop.git('update-index', '--add', '--cacheinfo', `160000,${shop.git('rev-parse', 'HEAD')},vendor`);
    shop.git('commit', '-q', '-m', 'submodule');
    const tree = openRepository(shop.root).tree('HEAD');
    const why = (path: string): string => {
      const entry = tree.entry(path);
      return entry.kind === 'refused' ? entry.why : entry.kind;
    };
    expect(why('link')).toMatch(/symbolic link/);
    expect(why('folder/a.md')).toMatch(/symbolic link/);
    expect(why('vendor')).toMatch(/submodule/);
    expect(why('vendor/x.md')).toMatch(/submodule/);
    expect(why('real')).toMatch(/folder/);
    expect(why('big.jsonl')).toMatch(/LFS/);
    expect(tree.paths()).toContain('vendor');
  });

  it('shares the bytes of a file that both sides hold', () => {
    const shop = fresh({ 'a.md': 'same', 'b.md': 'one' });
    const first = shop.git('rev-parse', 'HEAD');
    const second = shop.commit({ 'b.md': 'two' });
    const repository = openRepository(shop.root);
    const [base, head] = [repository.tree(first), repository.tree(second)];
    repository.prefetch([
      { revision: first, path: 'a.md' },
      { revision: second, path: 'b.md' },
    ]);
    const [one, other] = [base.entry('a.md'), head.entry('a.md')];
    expect(one.kind === 'file' && other.kind === 'file' && one.bytes === other.bytes).toBe(true);
    expect([text(base.entry('b.md')), text(head.entry('b.md'))]).toEqual(['one', 'two']);
  });

  it('reads a deleted and a renamed file on the side that has it', () => {
    const shop = fresh({ 'old.md': 'x' });
    const first = shop.git('rev-parse', 'HEAD');
    const second = shop.commit({ 'old.md': null, 'new.md': 'x' });
    const repository = openRepository(shop.root);
    expect(repository.tree(first).entry('new.md').kind).toBe('absent');
    expect(repository.tree(second).entry('old.md').kind).toBe('absent');
    expect(text(repository.tree(second).entry('new.md'))).toBe('x');
  });

  it('lists every commit as git does, whatever changed between them and whatever a path looks like', () => {
    const shop = fresh({
      ':000 M': 'a',
      'line\nend': 'b',
      'a space': 'c',
      gone: 'd',
      was: 'e',
      'folder/f': 'g',
      real: 'h',
    });
    const list = (sha: string): readonly string[] =>
      shop.git('ls-tree', '-r', '-z', '--name-only', sha).split('\0').filter(Boolean).sort();
    const commits = [
      shop.git('rev-parse', 'HEAD'),
      shop.commit({ gone: null, was: null, 'was/now': 'a folder', ':000 M': 'other', link: { link: 'real' } }),
      shop.commit({ folder: 'a file', real: { link: 'folder' }, 'new/é': 'x', ':000 M': null }),
    ];
    shop.git('update-index', '--add', '--cacheinfo', `160000,${commits[0]},vendor`);
    shop.git('commit', '-q', '-m', 'submodule');
    shop.git('config', 'diff.ignoreSubmodules', 'all');
    shop.git('config', 'diff.renames', 'copies');
    commits.push(shop.git('rev-parse', 'HEAD'));
    const repository = openRepository(shop.root);
    const trees = commits.map((sha) => repository.tree(sha));
    for (const [at, tree] of trees.entries()) expect(tree.paths()).toEqual(list(commits[at]!));
    expect(trees.map((tree) => text(tree.entry(':000 M')))).toEqual(['a', 'other', null, null]);
    expect(trees.map((tree) => tree.entry('real').kind)).toEqual(['file', 'file', 'refused', 'refused']);
    expect(trees[3]!.entry('vendor').kind).toBe('refused');
    expect(openRepository(shop.root).tree(commits[3]!).paths()).toEqual(list(commits[3]!));
  });

  it('is read from a repository of SHA-256 ids too', () => {
    const folder = temporaryFolder('sha256');
    git(folder.path, 'init', '-q', '--object-format=sha256');
    put(folder.path, { 'a.md': 'one', 'b/c.md': 'two' });
    git(folder.path, 'add', '-A');
    git(folder.path, 'commit', '-q', '-m', 'first');
    const tree = openRepository(folder.path).tree('HEAD');
    expect(tree.paths()).toEqual(['a.md', 'b/c.md']);
    expect(text(tree.entry('b/c.md'))).toBe('two');
    folder.remove();
  });

  it('does not run filters or replace references of the repository', () => {
    const shop = fresh({ '.gitattributes': '*.md filter=evil diff=evil\n', 'a.md': 'plain' });
    shop.git('config', 'filter.evil.smudge', 'echo owned');
    shop.git('config', 'diff.evil.textconv', 'echo owned');
    const first = shop.git('rev-parse', 'HEAD');
    const second = shop.commit({ 'a.md': 'other' });
    shop.git('replace', first, second);
    expect(text(openRepository(shop.root).tree(first).entry('a.md'))).toBe('plain');
  });

  it('sees of the working folder what git would: changed and new files, not ignored ones', () => {
    const shop = fresh({ 'a.md': 'a', '.gitignore': 'secret/\n' });
    put(shop.root, { 'a.md': 'changed', 'new.md': 'new', 'secret/key': 'k', 'gone.md': null });
    const tree = openRepository(shop.root).tree('WORKTREE');
    expect(tree.revision).toBe('WORKTREE');
    expect(tree.paths()).toEqual(['.gitignore', 'a.md', 'new.md']);
    expect(text(tree.entry('a.md'))).toBe('changed');
    expect(text(tree.entry('new.md'))).toBe('new');
    expect(tree.entry('secret/key').kind).toBe('refused');
  });

  it.each([
    ['core.autocrlf', 'true', ''],
    ['core.autocrlf', 'input', ''],
    ['core.eol', 'crlf', '* text=auto\n'],
  ])('takes a clean checkout with CRLF (%s %s) for what git holds, and an edit for an edit', (key, value, rules) => {
    const shop = fresh({
      'a.md': 'one\ntwo\n',
      'b.md': 'x\ny\n',
      ...(rules === '' ? {} : { '.gitattributes': rules }),
    });
    shop.git('config', key, value);
    put(shop.root, { 'a.md': 'one\r\ntwo\r\n', 'b.md': 'x\r\nz\r\n' });
    const repository = openRepository(shop.root);
    const [there, here] = [repository.tree('HEAD'), repository.tree('WORKTREE')];
    expect(here.entry('a.md')).toEqual(there.entry('a.md'));
    expect(text(here.entry('b.md'))).toBe('x\r\nz\r\n');
  });

  it.each([
    ['the whole name', 'evals/a.jsonl filter=lfs diff=lfs merge=lfs -text\n', 'LFS'],
    ['a pattern', '*.jsonl filter=lfs\n', 'LFS'],
    ['a folder', 'evals/** filter=lfs\n', 'LFS'],
    ['a later line that takes it back', '*.jsonl filter=lfs\nevals/a.jsonl !filter\n', 'file'],
    ['another filter', '*.jsonl filter=crypt\n', 'file'],
    ['another file', 'b.jsonl filter=lfs\n', 'file'],
  ])('refuses what LFS would take over at the next commit: %s', (_, rules, words) => {
    const shop = fresh({ '.gitattributes': rules, 'evals/a.jsonl': 'plain\n' });
    const entry = openRepository(shop.root).tree('WORKTREE').entry('evals/a.jsonl');
    expect(entry.kind === 'refused' ? entry.why : entry.kind).toContain(words);
  });

  it('refuses a pointer that a checkout left in the folder', () => {
    const shop = fresh();
    put(shop.root, { 'a.jsonl': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n' });
    const entry = openRepository(shop.root).tree('WORKTREE').entry('a.jsonl');
    expect(entry.kind === 'refused' ? entry.why : entry.kind).toContain('Git LFS pointer');
  });
});

describe('revisions', () => {
  it('resolve by branch, tag, short id and expression, and an unknown one is named', () => {
    const shop = fresh();
    const sha = shop.commit({ a: '1' });
    shop.git('tag', '-a', 'v1', '-m', 'v1');
    const repository = openRepository(shop.root);
    for (const name of ['main', 'v1', 'HEAD', sha, sha.slice(0, 9), 'HEAD^{commit}']) {
      expect(repository.resolve(name)).toBe(sha);
    }
    for (const name of ['nope', '', '-x', '--upload-pack=x', 'a\nb', 'f'.repeat(40)]) {
      expect(() => repository.resolve(name)).toThrow(InputError);
    }
    expect(() => repository.resolve('nope')).toThrow(/"nope"/);
    expect(() => repository.tree('nope')).toThrow(/"nope"/);
  });

  it('have a merge base, or null between unrelated histories', () => {
    const shop = fresh();
    const fork = shop.git('rev-parse', 'HEAD');
    shop.git('checkout', '-q', '-b', 'feature');
    const head = shop.commit({ a: '1' });
    shop.git('checkout', '-q', 'main');
    const main = shop.commit({ b: '1' });
    shop.git('checkout', '-q', '--orphan', 'other');
    const other = shop.commit({ c: '1' });
    const repository = openRepository(shop.root);
    expect(repository.mergeBase(main, head)).toBe(fork);
    expect(repository.mergeBase(main, other)).toBeNull();
    expect(() => repository.mergeBase(main, 'nope')).toThrow(/"nope"/);
  });

  it('keep the parents their object names in a clone of depth 1', () => {
    const shop = fresh();
    const before = shop.git('rev-parse', 'HEAD');
    const after = shop.commit({ a: '1' });
    shop.publish('main');
    const clone = checkout(join(shop.root, '..', 'depth1'), `file://${shop.bare}`, after, 1);
    const repository = openRepository(clone);
    expect(repository.shallow).toBe(true);
    expect(repository.parents('HEAD')).toEqual([before]);
    expect(repository.commit(before)).toBeNull();
    expect(() => repository.tree(before)).toThrow(/shallow clone.*fetch-depth/);
  });

  it('are read in a repository of a folder below the root and in a linked worktree', () => {
    const shop = fresh({ 'deep/er/a.md': 'a' });
    expect(openRepository(join(shop.root, 'deep', 'er')).root).toBe(openRepository(shop.root).root);
    shop.git('worktree', 'add', '-q', '--detach', join(shop.root, '..', 'linked'));
    expect(
      text(
        openRepository(join(shop.root, '..', 'linked'))
          .tree('HEAD')
          .entry('deep/er/a.md'),
      ),
    ).toBe('a');
  });

  it('are read by a git that sees no key, whatever its variable is called', () => {
    const shop = fresh({ 'a.md': 'mine' });
    const bin = temporaryFolder('bin');
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    writeFileSync(join(bin.path, 'git'), `#!/bin/sh\nenv >> '${bin.path}/seen'\nexec '${real}' "$@"\n`, {
      mode: 0o755,
    });
    const names = [
      'OPENAI_API_KEY',
      'GIT_KEY',
      'GITHUB_TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
      'SSH_KEY',
      'NODE_OPTIONS',
      'lower',
    ];
    const env = { ...process.env, PATH: `${bin.path}:${process.env['PATH']}`, MARK: 'kept-from-git' };
    const repository = openRepository(shop.root, {
      env: { ...env, ...Object.fromEntries(names.map((name) => [name, 'kept-from-git'])) },
    });
    expect(text(repository.tree('HEAD').entry('a.md'))).toBe('mine');
    const seen = readFileSync(join(bin.path, 'seen'), 'utf8');
    expect(seen).toContain('PATH=');
    expect(seen).not.toContain('kept-from-git');
    bin.remove();
  });

  it('are those of the folder asked about, whatever a surrounding hook has set', () => {
    const shop = fresh({ 'a.md': 'mine' });
    const other = fresh({ 'a.md': 'theirs' });
    const env = { ...process.env, GIT_DIR: join(other.root, '.git'), GIT_INDEX_FILE: 'x', GIT_WORK_TREE: other.root };
    expect(text(openRepository(shop.root, { env }).tree('HEAD').entry('a.md'))).toBe('mine');
  });
});

describe('no repository', () => {
  it('is an input error that names the folder', () => {
    const folder = temporaryFolder('none');
    const open = (): unknown => openRepository(folder.path, { env: { ...process.env, GIT_CEILING_DIRECTORIES: '/' } });
    expect(open).toThrow(InputError);
    expect(open).toThrow(/no git repository/);
    expect(() => openRepository(join(folder.path, 'missing'))).toThrow(/no git repository/);
    folder.remove();
  });

  it('of another user is refused with the command that trusts it, unless the caller does', () => {
    const shop = fresh({ 'a.md': 'a' });
    const env = { ...process.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
    expect(() => openRepository(shop.root, { env })).toThrow(/belongs to another user.*safe\.directory/);
    expect(text(openRepository(shop.root, { env, trustOwner: true }).tree('HEAD').entry('a.md'))).toBe('a');
  });

  it('and a machine without git says so', () => {
    const shop = fresh();
    expect(() => openRepository(shop.root, { env: { PATH: '/nonexistent' } })).toThrow(/git was not found/);
  });
});

describe('a commit that the clone lacks', () => {
  it('is fetched once and beside it: the repository of the user stays byte for byte as it was', async () => {
    const shop = fresh({ 'a.md': 'one', 'b.md': 'both' });
    const before = shop.git('rev-parse', 'HEAD');
    const after = shop.commit({ 'a.md': 'two' });
    shop.publish('main');
    const clone = checkout(join(shop.root, '..', 'lacks'), `file://${shop.bare}`, after, 1);
    const snapshot = (): string =>
      execFileSync('sh', ['-c', 'find . -type f | sort | xargs sha256sum'], { cwd: clone }).toString('utf8');
    const was = snapshot();
    const scratch = temporaryFolder('scratch');
    const remote = { url: `file://${shop.bare}` };
    const repository = openRepository(clone, { remote, scratch: scratch.path });
    await repository.fetchCommit(before);
    await repository.fetchCommit(before);
    expect(text(repository.tree(before).entry('a.md'))).toBe('one');
    expect(text(repository.tree('HEAD').entry('a.md'))).toBe('two');
    expect(text(repository.tree('HEAD').entry('b.md'))).toBe('both');
    repository.close();
    expect(snapshot()).toBe(was);
    expect(readFileSync(join(clone, '.git', 'shallow'), 'utf8').trim()).toBe(after);
    expect(execFileSync('ls', [scratch.path]).toString()).toBe('');
    scratch.remove();
  });

  it('does not keep the working folder or a partial clone from being read', async () => {
    const shop = fresh({ 'a.md': 'one', 'b.md': 'only on main' });
    const before = shop.git('rev-parse', 'HEAD');
    const after = shop.commit({ 'a.md': 'two', 'c.md': 'kept back' });
    shop.publish('main');
    git(shop.bare, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(shop.root, '..', 'partial');
    const url = `file://${shop.bare}`;
    git(shop.root, 'clone', '-q', '--no-checkout', '--depth=1', '--filter=blob:none', url, clone);
    put(clone, { 'a.md': 'mine' });
    git(clone, 'add', 'a.md');
    const repository = openRepository(clone, { remote: { url } });
    await repository.fetchCommit(before);
    expect(text(repository.tree(before).entry('b.md'))).toBe('only on main');
    expect(text(repository.tree(after).entry('c.md'))).toBe('kept back');
    expect(text(repository.tree('WORKTREE').entry('a.md'))).toBe('mine');
    repository.close();
  });

  it('is left to the user where no remote was given', async () => {
    const shop = fresh();
    await expect(openRepository(shop.root).fetchCommit('e'.repeat(40))).rejects.toThrow(/unknown revision/);
    await expect(openRepository(shop.root).fetchCommit('main')).rejects.toThrow(/full commit id/);
  });

  it('that the remote lacks too ends as a fault of the outside that says what to do', async () => {
    const shop = fresh();
    const repository = openRepository(shop.root, { remote: { url: `file://${shop.bare}` } });
    await expect(repository.fetchCommit('e'.repeat(40))).rejects.toThrow(/cannot fetch commit e{40}.*fetch-depth: 2/s);
    expect(git(shop.root, 'status', '--porcelain')).toBe('');
    repository.close();
  });
});
