import { afterAll, describe, expect, it } from 'vitest';
import { type GitRepository, openRepository } from '../../../src/adapters/git/repository.ts';
import { aheadWithConfig, defaultBase, nothingYet } from '../../../src/cli/compared-base.ts';
import { CONFIG_PATHS } from '../../../src/inputs/config.ts';
import { type Workshop, workshop } from '../../servers/repository.ts';

const shops: Workshop[] = [];
const repositories: GitRepository[] = [];
afterAll(() => {
  for (const repository of repositories) repository.close();
  for (const shop of shops) shop.remove();
});

function start(): Workshop {
  const shop = workshop({ 'a.md': 'a\n' });
  shops.push(shop);
  return shop;
}

function opened({ root }: Workshop): GitRepository {
  const repository = openRepository(root);
  repositories.push(repository);
  return repository;
}

/** What a clone knows of its remote, without one. */
function remoteMain({ git }: Workshop, head: boolean): void {
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  if (head) git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
}

const CONFIG = { '.github/plumbline.yml': 'version: 1\n' };

describe('a command without a base', () => {
  it('says that a branch has no changes yet, and only on the base branch that one stands on it', () => {
    const shop = start();
    expect(nothingYet(opened(shop))).toBe(
      'you are on main: nothing to compare; switch to a branch, or give --base HEAD~1 --exact',
    );
    shop.git('switch', '-q', '-c', 'branch1');
    expect(nothingYet(opened(shop))).toMatch(/^branch1 has no changes against main yet/);
    remoteMain(shop, true);
    expect(nothingYet(opened(shop))).toMatch(/^branch1 has no changes against main yet/);
    shop.git('switch', '-q', '--detach');
    expect(nothingYet(opened(shop))).toMatch(/^you are on main: nothing to compare/);
  });

  it.each([
    ['the remote says its default', true, 'origin/main'],
    ['no default of the remote is known', false, 'main'],
  ])('names the branch it compares with where %s', (_, head, name) => {
    const shop = start();
    remoteMain(shop, head);
    expect(defaultBase(opened(shop))).toBe(name);
  });

  it('tells that the config is on the local main alone, how far ahead that is, and both ways on', () => {
    const shop = start();
    remoteMain(shop, true);
    const before = shop.git('rev-parse', '--short=7', 'HEAD');
    shop.commit({ 'b.md': 'b\n' });
    const after = shop.commit(CONFIG).slice(0, 7);
    expect(aheadWithConfig(opened(shop), CONFIG_PATHS)).toBe(
      `The base here is origin/main (${before}), and .github/plumbline.yml is not there. Your local main (${after}) is 2 commits ahead and has it: push main, or give --base main`,
    );
    expect(aheadWithConfig(opened(shop), ['other.yml'])).toBeNull();
    remoteMain(shop, true);
    expect(aheadWithConfig(opened(shop), CONFIG_PATHS)).toBeNull();
  });

  it('has no local main to speak of where there is none', () => {
    const shop = start();
    remoteMain(shop, true);
    shop.git('switch', '-q', '-c', 'work');
    shop.git('branch', '-q', '-D', 'main');
    shop.commit(CONFIG);
    expect(aheadWithConfig(opened(shop), CONFIG_PATHS)).toBeNull();
  });
});
