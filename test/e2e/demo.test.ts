import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/parse-record.ts';
import type { PlumblineRecord } from '../../src/record/record.ts';
import { CLI } from '../servers/built.ts';
import { temporaryFolder } from '../servers/repository.ts';

const folder = temporaryFolder('demo');
afterAll(() => folder.remove());

/** An empty folder, no key, and a HOME whose git config would break every commit. */
function demo(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = join(folder.path, `empty-${readdirSync(folder.path).length}`);
  mkdirSync(cwd);
  const ran = spawnSync(process.execPath, [CLI, 'demo', ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: home(), TMPDIR: folder.path, ...env },
    encoding: 'utf8',
  });
  return { ...ran, cwd };
}

function home(): string {
  const path = join(folder.path, 'home');
  if (!existsSync(path)) {
    mkdirSync(path);
    writeFileSync(
      join(path, '.gitconfig'),
      '[commit]\n\tgpgsign = true\n[core]\n\thooksPath = /nonexistent\n[init]\n\tdefaultBranch = trunk\n',
    );
  }
  return path;
}

describe('plumbline demo', () => {
  const kept = join(folder.path, 'kept');
  const first = demo(['--keep', kept, '--json', 'copy.json']);
  const record = (): PlumblineRecord => parseRecord('record.json', readFileSync(join(kept, 'record.json')));

  it('shows a pull request that the gate blocks, and says that this is the demo working', () => {
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    expect(record().verdict).toBe('regressed');
    expect(record().exitCode).toBe(1);
    // The story alone: what `lock` would say of so small a suite is not part of it.
    expect(first.stdout).toMatch(/^1\. Built a shop/);
    expect(first.stdout).toContain('Regressed, merge blocked: support-agent got worse at Groundedness');
  });

  it('regresses where the judge reads the policy, and nowhere else', () => {
    const verdicts = Object.entries(record().targets['support-agent']!.templates).map(([id, { verdict }]) => [
      id,
      verdict,
    ]);
    expect(Object.fromEntries(verdicts)).toEqual({
      Groundedness: 'regressed',
      TaskCompletion: 'pass',
      'no-big-words': 'pass',
      'ticket-line': 'pass',
      'short-enough': 'pass',
    });
    expect(record().targets['support-agent']!.suite.cases).toBeGreaterThanOrEqual(160);
  });

  it('shows a ladder with evidence: reviewed failures in points, an attempt, the next step with its ceiling', () => {
    const { review, levers, outcome, lever, ledger, points } = record().escalation['support-agent']!;
    expect(review).toMatchObject({ done: true, looked: review.failures });
    expect(review.clusters.every(({ by }) => by === 'judge')).toBe(true);
    expect(ledger.used).toMatchObject([{ lever: 'prompt-optimize', decision: { state: 'adopted' } }]);
    expect(levers['prompt-optimize']).toMatchObject({ attempts: 1 });
    expect({ outcome, lever }).toEqual({ outcome: 'met', lever: 'rag' });
    expect(levers.rag?.ceiling?.low).toBeCloseTo(points!.knowledge!.points);
    expect(levers.rag!.ceiling!.low).toBeGreaterThan(5);
    expect(first.stdout).toContain('Next: retrieval, justified.');
    expect(first.stdout).toMatch(/^retrieval +\d+\.\d \(.*justified: do it next$/m);
  });

  it('tells the blocked merge first, the ladder after it', () => {
    const { stdout } = first;
    const at = ['Regressed, merge blocked', '-- the case it names', '-- and which step comes next'].map((text) =>
      stdout.indexOf(text),
    );
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
  });

  it('spends nothing', () => {
    expect(record().usage).toMatchObject({ calls: 0, costUsd: 0, errors: 0 });
  });

  it('writes the comment, the report and the record, and names their paths', () => {
    for (const file of ['comment.md', 'report.html', 'record.json', 'repository']) {
      expect(existsSync(join(kept, file)), file).toBe(true);
      expect(first.stdout).toContain(join(kept, file));
    }
    expect(readFileSync(join(first.cwd, 'copy.json'), 'utf8')).toBe(readFileSync(join(kept, 'record.json'), 'utf8'));
  });

  it('keeps to 80 columns but for tables, paths and commands, and draws nothing into a pipe', () => {
    const long = first.stdout.split('\n').filter((line) => [...line].length > 80 && !line.includes(kept));
    expect(long).toEqual([]);
    expect(first.stdout).not.toContain('\u001b');
  });

  it('leaves a repository in which the gate says the same again', () => {
    const repository = join(kept, 'repository');
    const run = spawnSync(
      process.execPath,
      [CLI, 'run', '--no-store', '--seed', 'demo', '--json', join(folder.path, 'again.json')],
      { cwd: repository, encoding: 'utf8' },
    );
    expect(run.status).toBe(1);
    const again = parseRecord('again.json', readFileSync(join(folder.path, 'again.json')));
    expect(again.targets).toEqual(record().targets);
    expect(spawnSync(process.execPath, [CLI, 'lock', '--check'], { cwd: repository }).status).toBe(0);
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: repository, encoding: 'utf8' })).toBe('');
    expect(execFileSync('git', ['diff', '--name-only', 'main'], { cwd: repository, encoding: 'utf8' })).toBe(
      'prompts/support.md\n',
    );
  });

  it('makes the same repository every time', () => {
    const second = join(folder.path, 'second');
    demo(['--keep', second]);
    const head = (of: string) =>
      execFileSync('git', ['rev-parse', 'HEAD'], { cwd: join(of, 'repository'), encoding: 'utf8' });
    expect(head(second)).toBe(head(kept));
  });

  it('refuses a folder that is not empty, and leaves it as it is', () => {
    const before = readdirSync(kept);
    const again = demo(['--keep', kept]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('not empty');
    expect(readdirSync(kept)).toEqual(before);
  });

  it('says so when git is missing, with exit 4', () => {
    const without = demo([], { PATH: join(folder.path, 'nowhere') });
    expect(without.status).toBe(4);
    expect(without.stderr).toContain('git was not found on PATH');
    expect(without.stderr).not.toContain('    at ');
    expect(readdirSync(folder.path).filter((name) => name.startsWith('plumbline-demo-'))).toEqual([]);
  });

  it('needs no network, no key and no folder of the project around it', () => {
    const ran = demo([], { OPENAI_API_KEY: '', HTTPS_PROXY: 'http://127.0.0.1:9', GIT_DIR: '/nonexistent' });
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
    expect(readdirSync(ran.cwd)).toEqual([]);
  });
});
