import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/parse-record.ts';
import type { PlumblineRecord } from '../../src/record/record.ts';
import { plumbline, type Ran } from '../servers/built.ts';
import { type Files, temporaryFolder, type Workshop } from '../servers/repository.ts';
import { CONFIG, outputs, prompt, RULER, recordedRepository } from './recorded.ts';

const shop = recordedRepository();
const start = shop.git('rev-parse', 'main');
const results = temporaryFolder('run');
afterAll(() => {
  shop.remove();
  results.remove();
});

interface GateRun extends Ran {
  readonly record: PlumblineRecord | null;
}

let count = 0;

/** `run` on the folder as it lies; the folder must be the same afterwards. */
function run(repository: Workshop, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): GateRun {
  const json = join(results.path, `${++count}.json`);
  const before = repository.git('status', '--porcelain', '--ignored', '-uall');
  const ran = plumbline(repository.root, ['run', '--json', json, ...args], { env });
  expect(repository.git('status', '--porcelain', '--ignored', '-uall')).toBe(before);
  expect(ran.stderr + ran.stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  const record = existsSync(json) ? parseRecord(json, readFileSync(json)) : null;
  if (record !== null) expect(record.exitCode).toBe(ran.status);
  return { ...ran, record };
}

/** main with `base` on top of the ruler, a branch with `head` on top of that; the gate on the two. */
function change(head: Files, base: Files = {}, args: readonly string[] = []): GateRun {
  shop.git('checkout', '-q', '-f', '-B', 'main', start);
  if (Object.keys(base).length > 0) shop.commit(base);
  shop.git('checkout', '-q', '-f', '-B', 'change', 'main');
  shop.commit(head);
  return run(shop, ['--base', 'main', '--head', 'change', ...args]);
}

const movedIn = ({ record }: GateRun): readonly string[] => record?.ruler.moved.map(({ what }) => what) ?? [];
const asks = (name: string): Files => ({ 'prompts/support.md': prompt(name) });

describe('plumbline run on two revisions', () => {
  it('passes a change whose answers are no worse', () => {
    const { status, record, stdout } = change(asks('better'));
    expect(status).toBe(0);
    expect(record?.verdict).toBe('pass');
    expect(record?.targets['support']?.templates['ExactMatch']).toMatchObject({ verdict: 'pass', base: 98, head: 100 });
    expect(stdout).toMatch(/^Pass: /);
  });

  it('blocks a change whose answers are worse, and names template and case', () => {
    const { status, record, stdout } = change(asks('worse'));
    expect(status).toBe(1);
    expect(record).toMatchObject({ verdict: 'regressed', usage: { calls: 0, costUsd: 0 } });
    expect(record?.targets['support']?.regressions.length).toBeGreaterThan(0);
    expect(stdout).toMatch(/Regressed, merge blocked: support got worse at ExactMatch/);
    expect(stdout).toMatch(/t-0\d\d {2}ExactMatch 1 -> 0/);
  });

  it('skips a change that alters nothing that is sent, and a prompt that only moved', () => {
    expect(change({ 'docs/notes.md': 'other\n' })).toMatchObject({ status: 0, record: { verdict: 'skipped' } });
    const moved = change({
      'prompts/support.md': null,
      'prompts/agent.md': prompt('good'),
      '.github/plumbline.yml': CONFIG.replace('support.md', 'agent.md'),
    });
    expect(moved).toMatchObject({ status: 0, record: { verdict: 'skipped' } });
    expect(movedIn(moved)).toEqual(['config']);
  });

  it('judges a prompt that moved and got worse', () => {
    const moved = change({
      'prompts/support.md': null,
      'prompts/agent.md': prompt('worse'),
      '.github/plumbline.yml': CONFIG.replace('support.md', 'agent.md'),
    });
    expect(moved).toMatchObject({ status: 1, record: { verdict: 'regressed' } });
  });

  it('has no verdict where the data do not decide, and the policy picks the exit code', () => {
    const policy = (gate: string): Files => ({ '.github/plumbline.yml': `${CONFIG}gate: ${gate}\n` });
    const unclear = { ...asks('unclear') };
    const rows = { 'evals/outputs/unclear.jsonl': outputs(5) };
    const warned = change(unclear, { ...rows, ...policy('{ margin: 4 }') });
    expect(warned).toMatchObject({ status: 0, record: { verdict: 'inconclusive' } });
    expect(warned.stdout).toMatch(/inconclusive|not decide|too little|undecided/i);
    const failed = change(unclear, { ...rows, ...policy('{ margin: 4, on-inconclusive: fail }') });
    expect(failed).toMatchObject({ status: 3, record: { verdict: 'inconclusive' } });
  });

  it('measures nothing where both sides replay the same answers, and never shows a tick for it', () => {
    const same = change({ 'prompts/support.md': `${prompt('good')}More.\n` });
    expect(same).toMatchObject({ status: 0, record: { verdict: 'inconclusive' } });
    expect(same.record?.targets['support']?.templates['ExactMatch']?.reason).toBe('not-recorded');
    expect(same.stdout).toMatch(/^NOT MEASURED/);
    expect(same.stdout).not.toContain('✓');
  });

  it('lets the old ruler decide when the change moves it, and lists what moved', () => {
    const moved = change({
      ...asks('worse'),
      'evals/support.suite.yml': 'dataset: support.cases.jsonl\ntemplates: [IsJson]\nrepeats: 1\n',
      '.github/plumbline.yml': `${CONFIG}gate: { margin: 50 }\n`,
    });
    expect(moved).toMatchObject({ status: 1, record: { verdict: 'regressed' } });
    expect(Object.keys(moved.record?.targets['support']?.templates ?? {})).toEqual(['ExactMatch']);
    expect(movedIn(moved)).toEqual(['config', 'suite']);
  });

  it('reports a new target, and gates it only after the merge', () => {
    const row = '  other: { prompt: prompts/other.md, model: models/support.yml, suite: evals/support.suite.yml }\n';
    const added = change({ 'prompts/other.md': prompt('worse'), '.github/plumbline.yml': CONFIG + row });
    expect(added).toMatchObject({ status: 0, record: { verdict: 'skipped' } });
    expect(added.stdout).toMatch(/"other" is new/);
    expect(movedIn(added)).toEqual(['config']);
    expect(added.record?.ruler.moved[0]?.change).toContain('target "other" is new: it is gated after the merge');
  });

  it('reports a removed target; main’s paths still gate it while its files are there', () => {
    const second = '  second: { prompt: prompts/good.md, model: models/support.yml, suite: evals/support.suite.yml }\n';
    const base = { '.github/plumbline.yml': CONFIG + second, 'prompts/good.md': prompt('good') };
    const gone = change({ '.github/plumbline.yml': CONFIG, 'prompts/good.md': null }, base);
    expect(gone).toMatchObject({ status: 0, record: { verdict: 'skipped' } });
    expect(gone.stdout).toMatch(/"second" (is|was) removed|"second" is gone|removes? .*"second"/);
    const dodge = change({ '.github/plumbline.yml': CONFIG, 'prompts/good.md': prompt('worse') }, base);
    expect(dodge).toMatchObject({ status: 1, record: { verdict: 'regressed' } });
  });

  it('on first adoption scores the new files alone', () => {
    const without = Object.fromEntries(Object.keys(RULER).map((path) => [path, null]));
    shop.git('checkout', '-q', '-f', start);
    const lock = readFileSync(join(shop.root, 'evals/support.suite.lock'));
    const adopted = change(
      { ...RULER, 'evals/support.suite.lock': lock },
      { ...without, 'evals/support.suite.lock': null },
    );
    expect(adopted).toMatchObject({ status: 0, record: { verdict: 'skipped', reason: 'first-adoption' } });
    expect(adopted.record?.targets['support']?.templates['ExactMatch']?.head).toBe(98);
    expect(change({ 'docs/notes.md': 'x\n' }, without)).toMatchObject({ status: 2, record: null });
  });

  it('with main’s ruler broken, lets the repair through unmeasured and refuses everything else', () => {
    const broken = { '.github/plumbline.yml': CONFIG.replace('targets:', 'tragets:') };
    const repair = change({ '.github/plumbline.yml': CONFIG }, broken);
    expect(repair).toMatchObject({ status: 0, record: { verdict: 'skipped', reason: 'repairs-ruler', targets: {} } });
    const both = change({ '.github/plumbline.yml': CONFIG, ...asks('worse') }, broken);
    expect(both).toMatchObject({ status: 2, record: null });
    expect(both.stderr).toContain('split the repair from the prompt change');
    const other = change(asks('better'), broken);
    expect(other).toMatchObject({ status: 2, record: null });
    expect(other.stderr).toContain('tragets');
  });

  it('gives the same bytes under targets, whatever was stored and however many calls run at once', () => {
    const texts = [['--no-store'], ['--concurrency', '1'], ['--store', join(results.path, 'store')]].map((args) => {
      const { record } = change(asks('worse'), {}, args);
      return JSON.stringify(record?.targets);
    });
    expect(texts[0]).toContain('"regressed"');
    expect(new Set(texts).size).toBe(1);
  });

  it('writes every report beside the record, and renders the same bytes from it again', () => {
    const at = (name: string): string => join(results.path, name);
    const files = ['--md', at('c.md'), '--html', at('r.html'), '--junit', at('j.xml'), '--otel', at('o.jsonl')];
    const { record, status } = change(asks('worse'), {}, files);
    expect(status).toBe(1);
    const json = at(`${count}.json`);
    const again = plumbline(results.path, ['render', '--record', json, '--md', at('2.md'), '--html', at('2.html')]);
    expect(again.status).toBe(0);
    expect(readFileSync(at('2.md'), 'utf8')).toBe(readFileSync(at('c.md'), 'utf8'));
    expect(readFileSync(at('2.html'), 'utf8')).toBe(readFileSync(at('r.html'), 'utf8'));
    expect(readFileSync(at('c.md'), 'utf8')).toMatch(/^<!-- plumbline:/);
    expect(readFileSync(at('j.xml'), 'utf8')).toContain('<testsuites');
    const events = readFileSync(at('o.jsonl'), 'utf8').match(/"eventName":"gen_ai\.evaluation\.result"/g);
    const scores = (record?.targets['support']?.cases ?? []).flatMap((row) => Object.values(row.scores).flat());
    expect(events).toHaveLength(scores.filter((score) => score !== null).length);
    expect(record?.targets['support']?.verdict).toBe('regressed');
  });
});

describe('files that were asked for', () => {
  it('and cannot come about are refused before anything is measured', () => {
    for (const flag of ['--json', '--md', '--html', '--junit', '--otel']) {
      const lost = plumbline(shop.root, ['run', flag, join(results.path, 'no', 'such', 'folder.out')]);
      expect(lost).toMatchObject({ status: 2, stdout: '' });
      expect(lost.stderr).toContain(flag);
      expect(lost.stderr).toContain('See "plumbline run --help"');
    }
    const folder = plumbline(shop.root, ['run', '--json', results.path]);
    expect(folder).toMatchObject({ status: 2, stdout: '' });
    expect(folder.stderr).toContain('is a folder');
  });

  it('and cannot be written end with exit 4 and their name', () => {
    shop.git('checkout', '-q', '-f', '-B', 'main', start);
    const files = ['--suite', 'evals/support.suite.yml', '--outputs', 'evals/outputs/good.jsonl'];
    const score = plumbline(shop.root, ['score', ...files, '--json', results.path]);
    expect(score.status).toBe(4);
    expect(score.stderr).toBe(`${results.path} cannot be written (EISDIR)\n`);
  });
});

describe('plumbline run on the working folder', () => {
  it('judges what is not committed yet, and --only shows single cases without a verdict', () => {
    shop.git('checkout', '-q', '-f', '-B', 'main', start);
    shop.git('checkout', '-q', '-B', 'work');
    const clean = run(shop);
    expect(clean).toMatchObject({ status: 0, record: { verdict: 'skipped' } });
    shop.git('checkout', '-q', '-f', 'work');
    const dirty = (): GateRun => run(shop);
    const path = join(shop.root, 'prompts/support.md');
    writeFileSync(path, prompt('worse'));
    expect(dirty()).toMatchObject({ status: 1, record: { verdict: 'regressed' } });
    const look = plumbline(shop.root, ['run', '--only', 't-007', 't-050']);
    expect(look.status).toBe(0);
    expect(look.stdout).toContain('t-007');
    expect(look.stdout).toContain('no idea');
    expect(look.stdout).not.toMatch(/Regressed|Pass:/);
  });

  it('without its key names config, key and variable, and leaves no record', () => {
    const live = '{ base-url: "http://127.0.0.1:9/v1", api-key-env: NO_SUCH_KEY }';
    const config = CONFIG.replace('{ type: recorded, outputs: "evals/outputs/{prompt}.jsonl" }', live);
    expect(config).toContain('NO_SUCH_KEY');
    const { status, stderr, record } = change(asks('worse'), { '.github/plumbline.yml': config });
    expect([status, record]).toEqual([2, null]);
    expect(stderr).toMatch(/\.github\/plumbline\.yml:\d+:\d+: providers\.\w+\.api-key-env: NO_SUCH_KEY is not\s+set/);
  });

  it('names a case that is not there', () => {
    const look = plumbline(shop.root, ['run', '--only', 't-999']);
    expect(look.status).toBe(2);
    expect(look.stderr).toContain('t-999');
  });
});
