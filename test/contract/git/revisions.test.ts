import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { resolveRevisions } from '../../../src/adapters/git/find-revisions.ts';
import { type GitRepository, openRepository } from '../../../src/adapters/git/repository.ts';
import type { GateEvent } from '../../../src/inputs/event.ts';
import type { CommitLookup } from '../../../src/run/code-host.ts';
import { OutsideError } from '../../../src/text/problem.ts';
import { checkout, type Workshop, workshop } from '../../servers/repository.ts';

const shops: Workshop[] = [];
const repositories: GitRepository[] = [];
afterAll(() => {
  for (const repository of repositories) repository.close();
  for (const shop of shops) shop.remove();
});

/** main: start - moved; feature: start - change; merge = GitHub's test merge of the two. */
function pullRequest() {
  const shop = workshop({ 'a.md': 'a\n', 'b.md': 'b\n' });
  shops.push(shop);
  const fork = shop.git('rev-parse', 'HEAD');
  shop.git('checkout', '-q', '-b', 'feature');
  const head = shop.commit({ 'a.md': 'worse\n' });
  shop.git('checkout', '-q', 'main');
  const base = shop.commit({ 'b.md': 'moved\n' });
  shop.publish('main', `${head}:refs/pull/7/head`, `${head}:refs/heads/feature`);
  const merge = shop.merge(base, head, 'refs/pull/7/merge');
  let clones = 0;
  const clone = (sha: string, depth: number, remote = true): GitRepository => {
    const url = `file://${shop.bare}`;
    const dir = checkout(join(shop.root, '..', `clone-${++clones}`), url, sha, depth);
    const repository = openRepository(dir, remote ? { remote: { url } } : {});
    repositories.push(repository);
    return repository;
  };
  const event = (over: Partial<Extract<GateEvent, { kind: 'pull_request' }>> = {}): GateEvent => ({
    kind: 'pull_request',
    repository: 'octo/demo',
    number: 7,
    action: 'synchronize',
    baseSha: base,
    headSha: head,
    checkoutSha: merge,
    fork: false,
    draft: false,
    actor: 'ada',
    author: 'ada',
    body: '',
    labels: [],
    target: false,
    ...over,
  });
  const asked: string[] = [];
  /** What GitHub names as the test merge: none while it works it out. */
  const current: { merge: string | null } = { merge: null };
  const github: CommitLookup = {
    async testMerge(number) {
      asked.push(`test merge of ${number}`);
      return current.merge;
    },
    async mergeBase(a, b) {
      asked.push(`merge-base ${a} ${b}`);
      return shop.git('merge-base', a, b);
    },
    async commit(name) {
      asked.push(`commit ${name}`);
      return name === 'nope' ? null : shop.git('rev-parse', name);
    },
  };
  return { shop, fork, head, base, merge, clone, event, github, asked, current };
}

describe('a pull request', () => {
  it.each([0, 1, 2])('compares the merge commit with its first parent at checkout depth %d', async (depth) => {
    const pr = pullRequest();
    const repository = pr.clone(pr.merge, depth);
    const found = await resolveRevisions(pr.event(), repository, pr.github);
    expect(found).toMatchObject({ base: pr.base, head: pr.merge });
    expect(repository.tree(pr.base).entry('b.md').kind).toBe('file');
    expect(pr.asked).toEqual([]);
  });

  it('compares the head with the merge base when the merge commit is of another head than the payload names', async () => {
    const pr = pullRequest();
    const newer = pr.shop.git('commit-tree', '-p', pr.head, '-m', 'newer', `${pr.head}^{tree}`);
    pr.shop.publish(`${newer}:refs/pull/7/head`);
    const found = await resolveRevisions(pr.event({ headSha: newer }), pr.clone(pr.merge, 2), pr.github);
    expect(found).toMatchObject({ base: pr.fork, head: newer });
  });

  it('finds the merge base in git where the history is whole, and asks GitHub where it is cut off', async () => {
    const pr = pullRequest();
    const whole = await resolveRevisions(pr.event(), openRepository(pr.shop.root), pr.github);
    // The workshop is no checkout of the merge commit, yet it holds that commit: it is used.
    expect(whole).toMatchObject({ base: pr.base, head: pr.merge });
    const event = pr.event({ checkoutSha: 'f'.repeat(40) });
    expect(await resolveRevisions(event, pr.clone(pr.head, 0), pr.github)).toMatchObject({
      base: pr.fork,
      head: pr.head,
    });
    expect(pr.asked.splice(0)).toEqual(['test merge of 7']);
    expect(await resolveRevisions(event, pr.clone(pr.head, 1), pr.github)).toMatchObject({
      base: pr.fork,
      head: pr.head,
    });
    expect(pr.asked).toEqual(['test merge of 7', `merge-base ${pr.base} ${pr.head}`]);
  });

  it('under pull_request_target reads the head as objects, never as a checkout', async () => {
    const pr = pullRequest();
    const repository = pr.clone(pr.base, 1);
    const event = pr.event({ target: true, checkoutSha: pr.base });
    const found = await resolveRevisions(event, repository, pr.github);
    expect(found).toMatchObject({ base: pr.fork, head: pr.head });
    const entry = repository.tree(pr.head).entry('a.md');
    expect(entry.kind === 'file' && Buffer.from(entry.bytes).toString()).toBe('worse\n');
  });

  it('that branched off long ago is judged by main as it is now: an old fork point chooses no old ruler', async () => {
    const pr = pullRequest();
    pr.current.merge = pr.merge;
    for (const [event, at] of [
      [pr.event({ target: true, checkoutSha: pr.base }), pr.base],
      // A workflow that checks out the head instead of the test merge.
      [pr.event({ checkoutSha: 'f'.repeat(40) }), pr.head],
    ] as const) {
      const repository = pr.clone(at, 1);
      const found = await resolveRevisions(event, repository, pr.github);
      expect(found).toMatchObject({ base: pr.base, head: pr.merge });
      const entry = repository.tree(pr.base).entry('b.md');
      expect(entry.kind === 'file' && Buffer.from(entry.bytes).toString()).toBe('moved\n');
    }
  });

  it('that was moved to another base is not judged by a merge into the old one', async () => {
    const pr = pullRequest();
    pr.shop.git('checkout', '-q', '-B', 'release', pr.fork);
    const release = pr.shop.commit({ 'b.md': 'released\n' });
    pr.shop.git('checkout', '-q', 'main');
    pr.shop.publish(`${release}:refs/heads/release`);
    const event = pr.event({ action: 'edited', baseSha: release });
    const late = await resolveRevisions(event, pr.clone(pr.merge, 2), pr.github);
    expect(late).toMatchObject({ base: pr.fork, head: pr.head });
    const merge = pr.shop.merge(release, pr.head, 'refs/pull/7/merge');
    pr.current.merge = merge;
    const found = await resolveRevisions(event, pr.clone(pr.base, 2), pr.github);
    expect(found).toMatchObject({ base: release, head: merge });
  });

  it('whose title was edited keeps its merge, though main has moved on since the payload was written', async () => {
    const pr = pullRequest();
    pr.current.merge = pr.merge;
    const event = pr.event({ action: 'edited', baseSha: pr.fork });
    const found = await resolveRevisions(event, pr.clone(pr.merge, 2), pr.github);
    expect(found).toMatchObject({ base: pr.base, head: pr.merge });
  });

  it('falls back to the merge base where GitHub names a merge of another head', async () => {
    const pr = pullRequest();
    pr.current.merge = pr.base;
    const event = pr.event({ target: true, checkoutSha: pr.base });
    expect(await resolveRevisions(event, pr.clone(pr.base, 1), pr.github)).toMatchObject({ base: pr.fork });
  });

  it('has no verdict where GitHub fails or names a merge that is gone: the fork point would bring an older ruler', async () => {
    const pr = pullRequest();
    pr.current.merge = 'e'.repeat(40);
    const failing: CommitLookup = { ...pr.github, testMerge: () => Promise.reject(new Error('502')) };
    for (const github of [pr.github, failing]) {
      for (const event of [
        pr.event({ target: true, checkoutSha: pr.base }),
        pr.event({ checkoutSha: 'f'.repeat(40) }),
      ]) {
        const found = resolveRevisions(event, pr.clone(pr.base, 1), github);
        await expect(found).rejects.toThrow(OutsideError);
        await expect(found).rejects.toThrow(/test merge of pull request 7 cannot be had/);
      }
    }
  });

  it('without a way to fetch says which depth the checkout needs', async () => {
    const pr = pullRequest();
    await expect(resolveRevisions(pr.event(), pr.clone(pr.merge, 1, false))).rejects.toThrow(/fetch-depth: 2/);
  });
});

describe('other events', () => {
  it('push: before against after, a first push and a deletion have nothing to compare', async () => {
    const pr = pullRequest();
    const push = { kind: 'push', repository: 'octo/demo', branch: 'main', defaultBranch: 'main' } as const;
    const event = { ...push, before: pr.fork, after: pr.base };
    expect(await resolveRevisions(event, pr.clone(pr.base, 1))).toMatchObject({ base: pr.fork, head: pr.base });
    const zeros = '0'.repeat(40);
    expect(await resolveRevisions({ ...event, before: zeros }, pr.clone(pr.base, 1))).toHaveProperty('skipped');
    expect(await resolveRevisions({ ...event, after: zeros }, pr.clone(pr.base, 1))).toHaveProperty('skipped');
  });

  it('push: after a forced push whose old commit is gone, the first parent stands in and is named', async () => {
    const pr = pullRequest();
    const event: GateEvent = {
      kind: 'push',
      repository: 'octo/demo',
      branch: 'main',
      defaultBranch: 'main',
      before: 'e'.repeat(40),
      after: pr.base,
    };
    const found = await resolveRevisions(event, pr.clone(pr.base, 2));
    expect(found).toMatchObject({ base: pr.fork, head: pr.base, how: expect.stringMatching(/eeeeeee is gone/) });
  });

  it('merge_group and schedule: as the payload says', async () => {
    const pr = pullRequest();
    const group: GateEvent = {
      kind: 'merge_group',
      repository: 'octo/demo',
      baseSha: pr.base,
      headSha: pr.merge,
      headRef: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
    };
    expect(await resolveRevisions(group, pr.clone(pr.merge, 1))).toMatchObject({ base: pr.base, head: pr.merge });
    const schedule: GateEvent = { kind: 'schedule', repository: 'octo/demo', sha: pr.base };
    expect(await resolveRevisions(schedule, pr.clone(pr.base, 1))).toMatchObject({ base: pr.base, head: pr.base });
  });

  it('workflow_dispatch: any two names, found by GitHub when the clone lacks them', async () => {
    const pr = pullRequest();
    const event: GateEvent = {
      kind: 'workflow_dispatch',
      repository: 'octo/demo',
      sha: pr.base,
      defaultBranch: 'main',
    };
    const repository = pr.clone(pr.base, 2);
    const inputs = { base: 'main', head: 'feature' };
    expect(await resolveRevisions(event, repository, pr.github, inputs)).toMatchObject({
      base: pr.fork,
      head: pr.head,
    });
    expect(await resolveRevisions({ ...event, ...inputs }, repository, pr.github)).toMatchObject({ base: pr.fork });
    // Looking back: an older commit against main is compared as it stands.
    const back = await resolveRevisions(event, repository, pr.github, { base: 'main', head: pr.fork });
    expect(back).toMatchObject({ base: pr.base, head: pr.fork });
    expect(await resolveRevisions(event, repository, pr.github)).toMatchObject({ base: pr.fork, head: pr.base });
    const unknown = resolveRevisions(event, repository, pr.github, { head: 'nope' });
    await expect(unknown).rejects.toThrow(/unknown revision "nope"/);
  });
});

describe('the command', () => {
  const command = (base: string, head: string): GateEvent => ({ kind: 'command', base, head });

  it('compares the working folder with the fork point from the default branch unless told otherwise', async () => {
    const pr = pullRequest();
    pr.shop.git('checkout', '-q', 'feature');
    const repository = openRepository(pr.shop.root);
    expect(await resolveRevisions(command('', ''), repository)).toMatchObject({ base: pr.fork, head: 'WORKTREE' });
    expect(await resolveRevisions(command('', 'feature'), repository)).toMatchObject({ base: pr.fork, head: pr.head });
    expect(await resolveRevisions(command('main', 'feature'), repository)).toMatchObject({ base: pr.fork });
    const exact = await resolveRevisions(command('main', 'feature'), repository, undefined, { exact: true });
    expect(exact).toMatchObject({ base: pr.base, head: pr.head });
  });

  it('names a revision that does not exist, and histories that share nothing', async () => {
    const pr = pullRequest();
    const repository = openRepository(pr.shop.root);
    await expect(resolveRevisions(command('nope', ''), repository)).rejects.toThrow(/^--base: unknown revision "nope"/);
    await expect(resolveRevisions(command('', 'gone'), repository)).rejects.toThrow(/unknown revision "gone"/);
    pr.shop.git('checkout', '-q', '--orphan', 'other');
    pr.shop.commit({ 'c.md': 'c' });
    const unrelated = resolveRevisions(command('main', 'HEAD'), openRepository(pr.shop.root));
    await expect(unrelated).rejects.toThrow(/no common ancestor.*--exact/);
  });

  it.each([
    ['refs/tags/main', 'main'],
    ['refs/tags/origin/main', 'origin/main'],
    ['refs/tags/feature', 'main'],
  ])('refuses a name that %s gives a second meaning: a tag would choose what is compared', async (tag, base) => {
    const pr = pullRequest();
    pr.shop.git('update-ref', 'refs/remotes/origin/main', pr.base);
    const other = tag === 'refs/tags/feature' ? pr.base : pr.head;
    pr.shop.git('update-ref', tag, other);
    const wanted = resolveRevisions(command(base, 'feature'), openRepository(pr.shop.root));
    await expect(wanted).rejects.toThrow(new RegExp(`stands for ${tag}.* and refs/.*write in full`));
    const full = resolveRevisions(command('refs/heads/main', 'refs/heads/feature'), openRepository(pr.shop.root));
    expect(await full).toMatchObject({ base: pr.fork, head: pr.head });
    // A tag that means the same commit chooses nothing.
    const same = { main: pr.base, 'origin/main': pr.base, feature: pr.head }[tag.slice('refs/tags/'.length)]!;
    pr.shop.git('update-ref', tag, same);
    const again = resolveRevisions(command(base, 'feature'), openRepository(pr.shop.root));
    expect(await again).toMatchObject({ base: pr.fork, head: pr.head });
  });

  it('says so when a repository has no branch to compare with', async () => {
    const shop = workshop();
    shops.push(shop);
    shop.git('branch', '-m', 'trunk');
    shop.git('update-ref', '-d', 'refs/remotes/origin/main');
    await expect(resolveRevisions(command('', ''), openRepository(shop.root))).rejects.toThrow(/name one with --base/);
  });
});
