import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DIST, plumbline, ROOT } from '../servers/built.ts';
import { temporaryFolder } from '../servers/repository.ts';
import { prompt, recordedRepository } from './recorded.ts';

const folder = temporaryFolder('command');
const shop = recordedRepository();
afterAll(() => {
  folder.remove();
  shop.remove();
});

const empty = join(folder.path, 'empty');
mkdirSync(empty);
const names = readdirSync(join(ROOT, 'src/cli/commands')).map((file) => file.replace(/\.ts$/, ''));
const ESCAPE = '\u001b';
const STACK = /^\s+at .*:\d+:\d+\)?$/m;

describe('the built command', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };

  it('prints the version of package.json', () => {
    for (const flag of ['--version', '-V', 'version'])
      expect(plumbline(empty, [flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('compare counts a template of any name', () => {
    const rows = (score: number) =>
      Array.from(
        { length: 120 },
        (_, i) => `${JSON.stringify({ template: 'T', case: `c-${i}`, score }).replace('"T"', '"__proto__"')}\n`,
      ).join('');
    writeFileSync(join(folder.path, 'base.jsonl'), rows(1));
    writeFileSync(join(folder.path, 'head.jsonl'), rows(0));
    const run = plumbline(folder.path, ['compare', '--base', 'base.jsonl', '--head', 'head.jsonl']);
    expect([run.status, run.stdout]).toEqual([1, expect.stringMatching(/__proto__.*regressed/)]);
  });

  it('lists every command, and without one says so with exit 2', () => {
    const { status, stdout } = plumbline(empty, ['--help']);
    expect(status).toBe(0);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
    expect(plumbline(empty, [])).toMatchObject({ status: 2 });
  });

  it.each(['', ...names])('%s --help teaches in at most 80 columns, with no colour', (name) => {
    const { status, stdout, stderr } = plumbline(empty, [name, '--help'].filter(Boolean));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout.length).toBeGreaterThan(200);
    if (name !== '') expect(stdout).toContain(`plumbline ${name}`);
  });

  it.each(names)('%s refuses a flag it does not know, by name', (name) => {
    const { status, stdout, stderr } = plumbline(empty, [name, '--no-such-flag']);
    expect(status).toBe(2);
    expect(stderr).toContain('--no-such-flag');
    expect(stderr + stdout).not.toMatch(STACK);
    expect(readdirSync(empty)).toEqual([]);
  });

  it.each([
    [['run', '--jsn', 'x'], 'run: unknown option --jsn; did you mean --json?'],
    [['run', '--json'], 'run: --json needs a value'],
    [['run', '--json', '--md', 'x'], 'run: --json needs a value'],
    [['run', '--head', ''], 'run: --head is empty; give a value or leave it out'],
    [['run', '--base='], 'run: --base is empty; give a value or leave it out'],
    [['run', '--fixed=3'], 'run: --fixed takes no value'],
    [['run', 'prompts/a.md'], 'run takes no argument "prompts/a.md"'],
    [['init', '--force'], 'init: unknown option --force; it takes --recorded, --record'],
    [['render', '--recrd', 'x'], 'render: unknown option --recrd; did you mean --record?'],
    [['escalate', '--record'], 'escalate: --record needs a value'],
    [['lokc'], 'no command "lokc"; did you mean lock?'],
  ])('says of %j what is wrong and where help is, in two short lines', (args, first) => {
    const { status, stdout, stderr } = plumbline(empty, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')).toEqual([first, expect.stringMatching(/^See "plumbline .*--help"\.$/), '']);
  });

  it('keeps what it says of a fault to 80 columns, paths and quoted words apart', () => {
    const bare = join(folder.path, 'bare');
    mkdirSync(bare);
    execFileSync('git', ['init', '-q', bare]);
    for (const [place, args] of [
      [bare, ['run']],
      [empty, ['lock']],
      [shop.root, ['run', '--base', 'no-such-revision']],
      [shop.root, ['run', '--config', 'no/such/config.yml']],
    ] as const) {
      const { status, stderr } = plumbline(place, args);
      expect(status).toBe(2);
      expect(stderr.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([]);
    }
    expect(plumbline(bare, ['run']).stderr.replace(/\s+/g, ' ')).toContain(
      'has no commit yet; commit what main shall be',
    );
  });

  it.each(['judge', '__proto__', 'constructor'])('refuses the unknown command "%s"', (name) => {
    const { status, stdout, stderr } = plumbline(empty, [name]);
    expect(status).toBe(2);
    expect(stderr).toContain(`no command "${name}"`);
    expect(stderr + stdout).not.toMatch(STACK);
  });

  it('writes no colour and no redraw into a pipe, even where a colour is asked for', () => {
    for (const env of [{}, { CI: 'true' }, { NO_COLOR: '1' }, { TERM: 'dumb' }, { FORCE_COLOR: '1', CI: 'true' }]) {
      const { stdout, stderr } = plumbline(shop.root, ['run'], { env });
      expect(stdout).toMatch(/^Skipped/);
      expect(stdout + stderr).not.toMatch(/[\u001b\r]/);
    }
  });

  it('ends quietly when the reader goes away', () => {
    const pipe = `"${process.execPath}" "${join(DIST, 'cli/index.js')}" templates --json | head -c 10`;
    expect(execFileSync('bash', ['-o', 'pipefail', '-c', pipe], { cwd: empty, encoding: 'utf8' })).toHaveLength(10);
  });

  it('needs nothing beside itself', () => {
    const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
    expect(files).toContain('package.json');
    expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
    expect(readFileSync(join(DIST, 'cli/licenses.txt'), 'utf8')).toContain('MIT');
  });
});

/** A Node 20 of this machine: that of PATH once the project's own is taken away. */
function oldNode(): string | undefined {
  const own = join(ROOT, 'node_modules');
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  return path
    .map((part) => join(part, 'node'))
    .filter((node) => existsSync(node) && !node.startsWith(own))
    .find((node) => /^v20\./.test(execFileSync(node, ['--version'], { encoding: 'utf8' })));
}

const node = oldNode();
if (node === undefined) console.log('skipped: the command on Node 20, since there is none on PATH');

describe.skipIf(node === undefined)('on Node 20', () => {
  const on = node === undefined ? {} : { node };

  it('the command prints its version and shows the demo', () => {
    expect(plumbline(empty, ['--version'], on)).toMatchObject({ status: 0, stderr: '' });
    const demo = plumbline(empty, ['demo', '--keep', join(folder.path, 'demo')], on);
    expect(demo).toMatchObject({ status: 0, stderr: '' });
    expect(demo.stdout).toContain('Regressed, merge blocked');
  });

  it('the gate says what it says on this Node, to the byte', () => {
    writeFileSync(join(shop.root, 'prompts/support.md'), prompt('worse'));
    const targets = [{}, on].map((surroundings, at) => {
      const json = join(folder.path, `node-${at}.json`);
      expect(plumbline(shop.root, ['run', '--no-store', '--json', json], surroundings).status).toBe(1);
      return JSON.stringify((JSON.parse(readFileSync(json, 'utf8')) as { readonly targets: unknown }).targets);
    });
    shop.git('checkout', '-q', '-f', 'main');
    expect(targets[0]).toBe(targets[1]);
  });
});
