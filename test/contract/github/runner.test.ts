import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readInputs, runnerOf } from '../../../src/adapters/actions/runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-runner-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runner() {
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE'].map((name) => {
      const file = join(folder, name);
      writeFileSync(file, '');
      return [name, file];
    }),
  );
  let log = '';
  const made = runnerOf({ ...files, STATE_phase: 'post' }, (text) => {
    log += text;
  });
  return { made, log: () => log, file: (name: string) => readFileSync(files[name]!, 'utf8') };
}

describe('the runner', () => {
  it('takes outputs of several lines, which cannot set a second one', () => {
    const { made, file } = runner();
    made.output('verdict', 'pass\nverdict=regressed\nverdict<<EOF\nregressed\nEOF');
    const [head = '', ...lines] = file('GITHUB_OUTPUT').split('\n');
    const end = /^verdict<<(plumbline_[0-9a-f-]{36})$/.exec(head)?.[1];
    expect(lines.slice(0, -2).join('\n')).toBe('pass\nverdict=regressed\nverdict<<EOF\nregressed\nEOF');
    expect(lines.at(-2)).toBe(end);
  });

  it('gets no command from foreign text in the log', () => {
    const { made, log } = runner();
    made.log('fine\n::set-env name=X::y\n  ::error::x\n##[error]x\na::b');
    expect(log()).not.toMatch(/^\s*::/m);
    expect(log()).not.toContain('##[');
    expect(log()).toContain('a::b');
  });

  it('gets annotations with every special character escaped, ten of a level at most', () => {
    const { made, log } = runner();
    made.annotate([{ level: 'error', message: '100%\nlost', title: 'a:b,c', file: 'p,1.md', line: 3 }]);
    expect(log()).toBe('::error file=p%2C1.md,line=3,title=a%3Ab%2Cc::100%25%0Alost\n');
    for (let at = 0; at < 20; at++) made.warn(`w${at}`);
    expect(log().match(/^::warning::/gm)).toHaveLength(10);
    expect(log()).toContain('\nw19\n');
  });

  it('gets a summary that is never over its limit, cut between characters', () => {
    const { made, file } = runner();
    made.summary('é'.repeat(700_000));
    expect(Buffer.byteLength(file('GITHUB_STEP_SUMMARY'))).toBeLessThanOrEqual(1_000_000);
    expect(file('GITHUB_STEP_SUMMARY')).toMatch(/é\n\n_The summary was cut/);
    made.summary('more');
    expect(Buffer.byteLength(file('GITHUB_STEP_SUMMARY'))).toBeLessThanOrEqual(1_000_000);
  });

  it('masks, keeps state for the post step, and does without its files', () => {
    const { made, log } = runner();
    made.mask('s%cret');
    made.mask('');
    expect(log()).toBe('::add-mask::s%25cret\n');
    expect(made.state('phase')).toBe('post');
    const bare = runnerOf({}, () => undefined);
    bare.output('a', 'b');
    bare.summary('c');
    bare.saveState('d', 'e');
    expect(bare.state('d')).toBe('');
  });
});

describe('the inputs', () => {
  it('have defaults, and hyphens in their variables', () => {
    expect(readInputs({ 'INPUT_GITHUB-TOKEN': ' t ', INPUT_FIXED: 'True' })).toEqual({
      config: undefined,
      token: 't',
      comment: 'auto',
      store: undefined,
      base: undefined,
      head: undefined,
      fixed: true,
      checkRun: false,
      shard: undefined,
      mode: 'gate',
      reportDir: undefined,
    });
    expect(readInputs({ INPUT_SHARD: '2/4' }).shard).toEqual({ index: 2, count: 4 });
  });

  it('that are wrong are named, all at once', () => {
    const wrong = {
      INPUT_COMMENT: 'yes',
      INPUT_FIXED: '1',
      'INPUT_CHECK-RUN': 'yes',
      INPUT_SHARD: '5/4',
      INPUT_MODE: 'post',
    };
    expect(() => readInputs(wrong)).toThrow(/shard: "5\/4".*report-dir.*comment: "yes".*fixed: "1".*check-run: "yes"/s);
    for (const shard of ['0/4', '1', '1/0', 'a/b', '1/257', '-1/2'])
      expect(() => readInputs({ INPUT_SHARD: shard })).toThrow(/shard/);
  });
});
