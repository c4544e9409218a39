import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { OptimizeResult } from '../../src/optimize/result.ts';
import { CLI } from '../servers/built.ts';
import { temporaryFolder } from '../servers/repository.ts';

const folder = temporaryFolder('demo-optimize');
afterAll(() => folder.remove());

function plumbline(args: readonly string[], cwd: string) {
  const env = { PATH: process.env['PATH'], HOME: folder.path, TMPDIR: folder.path, HTTPS_PROXY: 'http://127.0.0.1:9' };
  return spawnSync(process.execPath, [CLI, ...args], { cwd, env, encoding: 'utf8' });
}

describe('plumbline demo optimize', () => {
  const kept = join(folder.path, 'kept');
  const cwd = join(folder.path, 'empty');
  mkdirSync(cwd);
  const shown = plumbline(['demo', 'optimize', '--keep', kept, '--json', join(folder.path, 'result.json')], cwd);
  const found = JSON.parse(readFileSync(join(folder.path, 'result.json'), 'utf8')) as OptimizeResult;
  const repository = join(kept, 'repository');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, encoding: 'utf8' });

  it('improves the failing prompt, claims it on held-out cases, and shows that the gate lets it pass as better', () => {
    expect(shown.stderr).toBe('');
    expect(shown.status).toBe(0);
    expect(found).toMatchObject({ outcome: 'improved', heldout: { asked: true, look: 1 }, claim: { claimed: true } });
    expect(found.claim!.interval[0]).toBeGreaterThan(0);
    expect(shown.stdout).toMatch(/Pass, and better: support-agent got better at Groundedness/);
  });

  it('is the search itself: prompts are refused, dropped for a guard and raced, and the finalist comes of another', () => {
    const states = found.candidates.map(({ state, why }) => `${state} ${why ?? ''}`);
    expect(states.some((one) => /refused invents the placeholder/.test(one))).toBe(true);
    expect(states.some((one) => /refused copies/.test(one))).toBe(true);
    expect(states.some((one) => /dropped guard ticket-line falls/.test(one))).toBe(true);
    const finalist = found.candidates.find(({ id }) => id === found.finalist)!;
    expect(found.candidates.find(({ id }) => id === finalist.parent)!.strategy).toBe('reflect');
    expect(Object.values(found.guards).map(({ state }) => state)).toEqual(['held', 'held', 'held']);
  });

  it('spends nothing and keeps to 80 columns but for paths', () => {
    expect(found.usage).toMatchObject({ calls: 0, costUsd: 0, errors: 0 });
    const long = shown.stdout.split('\n').filter((line) => [...line].length > 80 && !line.includes(kept));
    expect(long.filter((line) => !line.includes(CLI))).toEqual([]);
    expect(shown.stdout.split('\n').length).toBeLessThan(75);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('writes what it names, and a patch that makes the pull request out of main', () => {
    for (const file of ['change.patch', 'evidence.md', 'result.json', 'report.html', 'repository']) {
      expect(existsSync(join(kept, file)), file).toBe(true);
      expect(shown.stdout).toContain(join(kept, file));
    }
    const proposed = git('show', 'HEAD:prompts/support.md');
    git('checkout', '-q', '--detach', 'main');
    git('apply', join(kept, 'change.patch'));
    expect(readFileSync(join(repository, 'prompts/support.md'), 'utf8')).toBe(proposed);
    git('checkout', '-q', '--', '.');
  });

  it('comes to the same result by the command that it names, on the recordings that it leaves', () => {
    const args = found.provenance.reproduce.split(' ').slice(1);
    const again = plumbline([...args, '--json', join(folder.path, 'again.json')], repository);
    expect(again.status).toBe(0);
    const { claim, candidates, outcome, run } = JSON.parse(readFileSync(join(folder.path, 'again.json'), 'utf8'));
    expect({ claim, candidates, outcome, run }).toEqual({
      claim: found.claim,
      candidates: found.candidates,
      outcome: found.outcome,
      run: found.run,
    });
  });

  it('names the file that is missing where the answers to a prompt were not recorded', () => {
    const rows = readdirSync(join(repository, 'evals/outputs')).find((name) =>
      /^support@[0-9a-f]{8}\.jsonl$/.test(name),
    )!;
    git('checkout', '-q', 'main');
    git('rm', '-q', `evals/outputs/${rows}`);
    const replies = [
      '--reflector-replies',
      'evals/reflector.jsonl',
      '--seed',
      'demo',
      '--store',
      join(folder.path, 's'),
    ];
    const refused = plumbline(['optimize', 'support-agent', ...replies], repository);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(`evals/outputs/${rows}`);
    const unrecorded = plumbline(['optimize', 'support-agent'], repository);
    expect(unrecorded.status).toBe(2);
    expect(unrecorded.stderr).toMatch(/--reflector-replies FILE/);
  });
});
