import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/parse-record.ts';
import { CLI } from '../servers/built.ts';
import { git, temporaryFolder } from '../servers/repository.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'examples');
const folder = temporaryFolder('examples');
afterAll(() => folder.remove());

function plumbline(cwd: string, ...args: readonly string[]) {
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent' };
  return spawnSync(process.execPath, [CLI, ...args], { cwd, env, encoding: 'utf8' });
}

const VERDICTS: Readonly<Record<string, { readonly exit: number; readonly verdict: string; readonly lever: string }>> =
  {
    'chat-prompt': { exit: 1, verdict: 'regressed', lever: 'prompt-optimize' },
    rag: { exit: 0, verdict: 'pass', lever: 'prompt-optimize' },
    'tool-calling': { exit: 1, verdict: 'regressed', lever: 'model-swap' },
    'classification-tuned': { exit: 0, verdict: 'pass', lever: 'fine-tune' },
    'own-pipeline': { exit: 0, verdict: 'pass', lever: 'prompt-optimize' },
  };

describe('the examples', () => {
  it('are the ones that the tests run and the overview lists', () => {
    const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // The agent is recorded first, against a model server, in a test of its own.
    expect(folders.map(({ name }) => name).sort()).toEqual([...Object.keys(VERDICTS), 'agent'].sort());
    const overview = readFileSync(join(EXAMPLES, 'README.md'), 'utf8');
    for (const name of Object.keys(VERDICTS)) expect(overview).toContain(`[${name}](${name})`);
  });

  it.each(Object.entries(VERDICTS))('%s gives the verdict its README states', (name, { exit, verdict, lever }) => {
    const root = join(folder.path, name);
    cpSync(join(EXAMPLES, name, 'main'), root, { recursive: true });
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', 'main');
    const check = plumbline(root, 'lock', '--check');
    expect(check.stdout + check.stderr).toMatch(/up to date\n$/);
    expect(check.status).toBe(0);
    const doctor = plumbline(root, 'doctor');
    expect(doctor.stdout).toContain('Nothing to fix');
    expect(doctor.status).toBe(0);
    cpSync(join(EXAMPLES, name, 'pull-request'), root, { recursive: true });
    const run = plumbline(root, 'run', '--no-store', '--json', join(folder.path, `${name}.json`));
    expect(run.stderr).toBe('');
    expect(run.status).toBe(exit);
    const record = parseRecord(name, readFileSync(join(folder.path, `${name}.json`)));
    expect(record.verdict).toBe(verdict);
    const [target] = Object.values(record.targets);
    expect(target?.lever).toBe(lever);
    expect(target?.suite.cases).toBeGreaterThanOrEqual(60);
    expect(record.usage).toMatchObject({ calls: 0, costUsd: 0 });
    expect(readFileSync(join(EXAMPLES, name, 'README.md'), 'utf8')).toContain(`**${verdict}**`);
  });

  it('name the next step where the goal is not met, and none where it is', () => {
    const of = (name: string) => {
      const { escalation } = parseRecord(name, readFileSync(join(folder.path, `${name}.json`)));
      return Object.values(escalation).map(({ outcome, next }) => [outcome, next?.lever ?? null])[0];
    };
    expect(of('tool-calling')).toEqual(['not-met', 'prompt-optimize']);
    for (const name of ['rag', 'own-pipeline']) expect(of(name)).toEqual(['not-needed', null]);
    // Its level is at the target, but what 125 cases rule out is not.
    expect(of('classification-tuned')).toEqual(['unknown', null]);
  });

  it('the tuned model is told that the cheaper steps were skipped', () => {
    const record = parseRecord('record', readFileSync(join(folder.path, 'classification-tuned.json')));
    expect(record.escalation['ticket-router']?.orderSkipped).toBe(true);
  });
});
