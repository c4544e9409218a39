/** What a pull request can put into its tree so that git, started by the gate, runs it: nothing of it does. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { gitProgram } from '../../../src/adapters/git/program.ts';
import { type GitRepository, openRepository } from '../../../src/adapters/git/repository.ts';
import { InputError } from '../../../src/text/problem.ts';
import { type Files, put, temporaryFolder, type Workshop, workshop } from '../../servers/repository.ts';

const folder = temporaryFolder('planted');
const shops: Workshop[] = [];
afterAll(() => {
  for (const shop of shops) shop.remove();
  folder.remove();
});

const MARK = join(folder.path, 'ran');
const EVIL = join(folder.path, 'evil');
/** Leaves a mark. */
writeFileSync(EVIL, `#!/bin/sh\necho "$0 $*" >> '${MARK}'\nexit 1\n`, { mode: 0o755 });
const BRIEFLY = { timeout: 5_000, stdio: 'ignore' } as const;
const ran = (): string => (existsSync(MARK) ? readFileSync(MARK, 'utf8') : '');
beforeEach(() => rmSync(MARK, { force: true }));

const fresh = (files: Files): Workshop => {
  const shop = workshop(files);
  shops.push(shop);
  return shop;
};

const HOOKS = ['post-checkout', 'post-index-change', 'reference-transaction', 'pre-auto-gc', 'fsmonitor-watchman'];
const hook = readFileSync(EVIL, 'utf8');

/** Everything in a commit that some git, or a tool around it, would take as a program or as the name of one. */
const PLANTED: Files = {
  '.gitattributes': '*.md filter=evil diff=evil merge=evil ident export-subst\n*.jsonl filter=lfs\n',
  '.gitmodules': `[submodule "v"]\n path = vendor\n url = ext::${EVIL}\n update = !${EVIL}\n`,
  '.gitconfig': `[core]\n fsmonitor = ${EVIL}\n sshCommand = ${EVIL}\n`,
  '.lfsconfig': `[lfs "customtransfer.x"]\n path = ${EVIL}\n`,
  ...Object.fromEntries(HOOKS.map((name) => [`.githooks/${name}`, hook])),
  git: hook,
  'git.exe': hook,
  'node_modules/.bin/git': hook,
  'a.md': 'one\n',
  'rows.jsonl': '{}\n',
};

/** A user whose own settings trust names that the tree chooses: drivers by attribute, hooks in a relative folder. */
const SETTINGS = [
  ...['clean', 'smudge', 'process'].map((kind) => [`filter.evil.${kind}`, EVIL]),
  ...['clean', 'smudge', 'process'].map((kind) => [`filter.lfs.${kind}`, EVIL]),
  ['diff.evil.textconv', EVIL],
  ['diff.evil.command', EVIL],
  ['diff.external', EVIL],
  ['merge.evil.driver', EVIL],
  ['core.hooksPath', '.githooks'],
  ['core.fsmonitor', EVIL],
  ['core.pager', EVIL],
  ['credential.helper', EVIL],
  ['init.templateDir', EVIL],
];
const CONFIG = join(folder.path, 'gitconfig');
writeFileSync(CONFIG, '');
for (const [name = '', value = ''] of SETTINGS) execFileSync('git', ['config', '--file', CONFIG, name, value]);

const HOSTILE = {
  ...process.env,
  GIT_CONFIG_GLOBAL: CONFIG,
  GIT_EXTERNAL_DIFF: EVIL,
  GIT_PAGER: EVIL,
  GIT_EDITOR: EVIL,
  GIT_ASKPASS: EVIL,
  GIT_PROXY_COMMAND: EVIL,
  GIT_TEMPLATE_DIR: EVIL,
  // As a script leaves it that adds the tools of the checkout.
  PATH: `node_modules/.bin:.::${process.env['PATH']}`,
};

/** All that the gate asks git for. */
async function everything(repository: GitRepository, lacking: string): Promise<void> {
  repository.lookUp(['HEAD', 'HEAD^1', 'main'], ['a.md']);
  const tree = repository.tree('HEAD');
  const working = repository.tree('WORKTREE');
  for (const one of [tree, working]) for (const path of one.paths()) one.entry(path);
  const [parent = ''] = repository.parents('HEAD');
  repository.prefetch([{ revision: parent, path: 'a.md' }]);
  repository.mergeBase('HEAD', parent);
  repository.lastTag('HEAD');
  repository.branchOf('HEAD');
  repository.treeAt('HEAD', '2099-01-01');
  repository.ahead(parent, 'HEAD');
  await repository.fetchCommit(lacking);
  repository.tree(lacking).entry('a.md');
  repository.close();
}

describe('the tree of a pull request', () => {
  it('starts nothing, whatever drivers, hooks and programs it names and a user’s settings trust', async () => {
    const shop = fresh({ 'README.md': 'x\n' });
    shop.commit(PLANTED);
    shop.git('checkout', '-q', '-b', 'other');
    const lacking = shop.commit({ 'a.md': 'of the other branch\n' });
    shop.publish('other', 'main');
    shop.git('checkout', '-q', 'main');
    shop.git('branch', '-q', '-D', 'other');
    const clone = join(shop.root, '..', 'clone');
    shop.git('clone', '-q', '--single-branch', '-b', 'main', `file://${shop.bare}`, clone);
    const programs = Object.keys(PLANTED).filter((path) => PLANTED[path] === hook);
    for (const path of programs) chmodSync(join(clone, path), 0o755);
    put(clone, { 'a.md': 'edited\r\n', 'new.md': 'new\n' });
    const back = process.cwd();
    process.chdir(clone);
    try {
      // The plants are alive: an ordinary command of git runs them.
      spawnSync('git', ['diff'], { cwd: clone, env: { ...HOSTILE, PATH: process.env['PATH'] }, ...BRIEFLY });
      spawnSync('git', ['status'], { cwd: clone, env: HOSTILE, ...BRIEFLY });
      expect(ran()).toContain(EVIL);
      expect(ran()).toContain('node_modules/.bin/git status');
      rmSync(MARK);
      const remote = { url: `file://${shop.bare}`, token: 'ghs_x' };
      await everything(openRepository(clone, { env: HOSTILE, remote, trustOwner: true }), lacking);
    } finally {
      process.chdir(back);
    }
    expect(ran()).toBe('');
  });

  it.each([
    ['bare', 'bare = true'],
    ['with a working tree elsewhere', 'bare = false\n worktree = ..'],
  ])('is refused where a folder of it passes for a repository (%s), whose settings git would obey', (_, core) => {
    const nothing = '1'.repeat(40);
    const shop = fresh({
      'evals/HEAD': 'ref: refs/heads/main\n',
      'evals/objects/keep': '',
      'evals/refs/keep': '',
      'evals/packed-refs': `${nothing} refs/heads/main\n`,
      'evals/config': `[core]\n repositoryformatversion = 1\n sshCommand = ${EVIL}\n ${core}\n[extensions]\n partialClone = origin\n[remote "origin"]\n url = ssh://host/x\n promisor = true\n`,
      'evals/deeper/a.md': 'a\n',
    });
    const planted = join(shop.root, 'evals');
    spawnSync('git', ['cat-file', '-e', nothing], { cwd: planted, ...BRIEFLY });
    expect(ran()).toContain(EVIL);
    rmSync(MARK);
    for (const dir of [planted, join(planted, 'deeper')]) {
      const open = (): unknown => openRepository(dir).commit('HEAD');
      expect(open).toThrow(InputError);
      expect(open).toThrow(/looks like a repository of its own, inside the working tree of .*; work in /);
    }
    expect(ran()).toBe('');
    expect(openRepository(shop.root).tree('HEAD').paths()).toContain('evals/config');
    // A bare repository in its own place is no plant.
    expect(openRepository(shop.bare).root).toBe(shop.bare);
  });
});

describe('git itself', () => {
  it('is never looked for in the current folder, nor in an entry of PATH that depends on it', () => {
    const bin = join(folder.path, 'bin');
    mkdirSync(bin);
    for (const name of ['git', 'no-git'])
      writeFileSync(join(bin, name), hook, { mode: name === 'git' ? 0o755 : 0o644 });
    const back = process.cwd();
    process.chdir(folder.path);
    try {
      expect(gitProgram({ PATH: `bin::.:./bin:${bin}` })).toBe(join(bin, 'git'));
      expect(() => gitProgram({ PATH: 'bin:.:' })).toThrow(/git was not found on PATH/);
      expect(() => gitProgram({ PATH: folder.path })).toThrow(/git was not found on PATH/);
    } finally {
      process.chdir(back);
    }
  });

  it('is git.exe of a whole path on Windows, which would look into the current folder first', () => {
    const asked: string[] = [];
    const platform = {
      name: 'win32',
      isProgram: (file: string) => {
        asked.push(file);
        return file.startsWith('C:\\Program Files');
      },
    };
    const env = { Path: '.;bin;;C:\\Tools;C:\\Program Files\\Git\\cmd' };
    expect(gitProgram(env, platform)).toBe('C:\\Program Files\\Git\\cmd\\git.exe');
    expect(asked).toEqual(['C:\\Tools\\git.exe', 'C:\\Program Files\\Git\\cmd\\git.exe']);
  });

  it('is started by its whole path everywhere', () => {
    const started = globSync('src/**/*.ts').filter((file) =>
      /(?:exec|spawn)\w*\)?\(\s*['"`]git\b/.test(readFileSync(file, 'utf8')),
    );
    expect(started).toEqual([]);
  });
});

describe('the token of the job', () => {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close();
  });
  const serve = async (answer: Parameters<typeof createServer>[1]): Promise<string> => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  it('goes to the server it was made for, and with no request to another one that it sends git on to', async () => {
    const seen: string[] = [];
    const note = (host: string, { method, headers }: IncomingMessage): void =>
      void seen.push(`${host} ${method} ${headers.authorization === undefined ? 'bare' : 'with token'}`);
    const other = await serve((request, response) => {
      note('other', request);
      response.setHeader('content-type', 'application/x-git-upload-pack-advertisement');
      response.end('001e# service=git-upload-pack\n0000000eversion 2\n0013ls-refs=unborn\n000afetch\n0000');
    });
    const own = await serve((request, response) => {
      note('own', request);
      response.writeHead(302, { location: `${other}${request.url}` }).end();
    });
    const shop = fresh({ 'a.md': 'a' });
    const repository = openRepository(shop.root, { remote: { url: `${own}/octo/demo`, token: 'ghs_secret' } });
    const failed = await repository.fetchCommit('4'.repeat(40)).catch((error: Error) => error.message);
    repository.close();
    expect(failed).toMatch(/cannot fetch commit 4{40} from .*302/);
    expect(failed).not.toContain('ghs_secret');
    expect(seen).toEqual(['own GET with token']);
  });
});
