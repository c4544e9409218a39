import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI } from '../servers/built.ts';
import { git, temporaryFolder } from '../servers/repository.ts';

const folder = temporaryFolder('init');
afterAll(() => folder.remove());

function repository(files: Readonly<Record<string, string>>): string {
  const root = join(folder.path, `repo-${readdirSync(folder.path).length}`);
  mkdirSync(root);
  git(root, 'init', '-q', '-b', 'main');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function plumbline(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const ran = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    encoding: 'utf8',
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

function contents(root: string): Readonly<Record<string, string>> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git/') && !entry.parentPath.endsWith('.git'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(name, 'utf8')]));
}

describe('plumbline init', () => {
  it.each([
    ['an empty repository', {}],
    ['a repository with a prompt', { 'prompts/agent.md': 'Be brief. {{tone}}\n' }],
  ])('leaves %s in a state that locks, runs and is told what to do next', (_, files) => {
    const root = repository(files);
    const init = plumbline(root, ['init']);
    expect(init).toMatchObject({ code: 0, err: '' });
    expect(init.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(plumbline(root, ['lock', '--check']).code).toBe(0);
    git(root, 'commit', '-q', '--allow-empty', '-m', 'start');
    const early = plumbline(root, ['run']);
    expect(early).toMatchObject({ code: 0, err: '' });
    expect(early.out).toContain('gating starts once they are merged');
    expect(early.out).toContain('not scored: OPENAI_API_KEY is not set');
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', 'gate');
    const run = plumbline(root, ['run']);
    expect(run.code).toBe(0);
    expect(run.err).toMatch(/^you are on main: nothing to compare/);
    expect(run.out).toContain('Skipped');
    expect(git(root, 'status', '--porcelain')).toBe('');
    const doctor = plumbline(root, ['doctor']);
    expect(doctor.code).toBe(1);
    expect(doctor.out).toContain('.github/plumbline.yml:6:51: providers.default.api-key-env:');
    const healthy = plumbline(root, ['doctor'], { OPENAI_API_KEY: 'sk-never-shown' });
    expect(healthy.code).toBe(0);
    expect(healthy.out).not.toContain('sk-never-shown');
    expect(healthy.out).toContain('below 50 the gate reports and never');
  });

  it('gates the outputs of a pipeline from the first minute, without a key', () => {
    const root = repository({ 'src/agent.ts': 'export const PROMPT = `Be brief.`;\n' });
    expect(plumbline(root, ['init', '--recorded'])).toMatchObject({ code: 0, err: '' });
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', 'gate');
    expect(plumbline(root, ['doctor']).code).toBe(0);
    git(root, 'checkout', '-q', '-b', 'change');
    writeFileSync(join(root, 'prompts/support.md'), 'Promise everything.\n');
    const stale = plumbline(root, ['run']);
    expect(stale.code).toBe(3);
    expect(stale.out.replace(/\s+/g, ' ')).toContain('both sides replay the same recorded answers');
    const outputs = join(root, 'evals/outputs/support.jsonl');
    writeFileSync(outputs, readFileSync(outputs, 'utf8').replaceAll('You can', 'I promise that you can'));
    const run = plumbline(root, ['run']);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/no-promises +100\.0 +0\.0 +-100\.0/);
  });

  it('changes nothing the second time and lists what is there', () => {
    const root = repository({});
    plumbline(root, ['init']);
    const before = contents(root);
    const again = plumbline(root, ['init']);
    expect(again.code).toBe(2);
    for (const file of ['.github/plumbline.yml', '.github/workflows/plumbline.yml', 'evals/support.suite.yml'])
      expect(again.err).toContain(`${file}: is there already`);
    expect(contents(root)).toEqual(before);
  });

  it('writes nothing at all where a single file is in the way', () => {
    const root = repository({ 'evals/support.cases.jsonl': 'mine\n' });
    const before = contents(root);
    const init = plumbline(root, ['init']);
    expect(init.code).toBe(2);
    expect(init.err).toContain('evals/support.cases.jsonl: is there already');
    expect(contents(root)).toEqual(before);
  });

  it('writes to the top of the repository from any folder of it', () => {
    const root = repository({ 'src/app.txt': 'x' });
    expect(plumbline(join(root, 'src'), ['init']).code).toBe(0);
    expect(readdirSync(root)).toContain('.github');
    expect(readdirSync(join(root, 'src'))).toEqual(['app.txt']);
  });
});

describe('plumbline doctor', () => {
  it('names file and key of each fault of a neglected repository, once', () => {
    const root = repository({});
    plumbline(root, ['init']);
    const workflow = join(root, '.github/workflows/plumbline.yml');
    writeFileSync(
      workflow,
      readFileSync(workflow, 'utf8')
        .replace('fetch-depth: 2', 'fetch-depth: 1')
        .replace('types:', 'paths: [prompts/**]\n    types:'),
    );
    writeFileSync(join(root, 'evals/support.cases.jsonl'), '{"id":"one","input":"x","context":"y"}\n');
    const { code, out } = plumbline(root, ['doctor'], { OPENAI_API_KEY: 'k' });
    expect(code).toBe(1);
    const faults = out
      .replace(/\n {8}/g, ' ')
      .split('\n')
      .filter((line) => line.startsWith('fault'));
    expect(faults).toHaveLength(3);
    expect(faults[0]).toContain('evals/support.suite.lock: does not match');
    expect(faults[1]).toContain('.github/workflows/plumbline.yml:4:5: on.pull_request.paths');
    expect(faults[2]).toContain('jobs.gate.steps[0].with.fetch-depth');
  });

  it('sends somebody without a config to init', () => {
    const { code, out } = plumbline(repository({}), ['doctor']);
    expect(code).toBe(1);
    expect(out).toContain('plumbline init');
  });
});
