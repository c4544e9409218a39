import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { readInputs, runnerOf } from '../../../src/adapters/actions/runner.ts';
import { jobLog } from '../../servers/job-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-runner-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Variables of a step; what this machine's own runner may have set is gone. */
function stepOf(env: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env))
    if (/^(INPUT|STATE|GITHUB|RUNNER)_/.test(name)) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
}

function runner() {
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE'].map((name) => {
      const file = join(folder, name);
      writeFileSync(file, '');
      return [name, file];
    }),
  );
  stepOf({ ...files, STATE_phase: 'post' });
  const log = jobLog();
  const made = runnerOf();
  return { made, log: log.text, file: (name: string) => readFileSync(files[name]!, 'utf8') };
}

describe('the runner', () => {
  it('takes outputs of several lines, which cannot set a second one', () => {
    const { made, file } = runner();
    made.output('verdict', 'pass\nverdict=regressed\nverdict<<EOF\nregressed\nEOF');
    const [head = '', ...lines] = file('GITHUB_OUTPUT').split('\n');
    const end = /^verdict<<(ghadelimiter_[0-9a-f-]{36})$/.exec(head)?.[1];
    expect(lines.slice(0, -2).join('\n')).toBe('pass\nverdict=regressed\nverdict<<EOF\nregressed\nEOF');
    expect(lines.at(-2)).toBe(end);
  });

  // What string.TrimStart of .NET drops; the runner trims a line before it looks for a command.
  const BLANKS = [
    ...'\u0009\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2003\u200a\u2028\u2029\u202f\u205f\u3000',
  ];
  const commandsIn = (log: string): readonly string[] =>
    log
      .split(/\r\n|\n|\r/)
      .map((line) =>
        line.replace(/^[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, ''),
      )
      .filter((line) => line.startsWith('::') || line.includes('##['));

  it.each(BLANKS)('gets no command from foreign text behind %j, in the log or beyond the tenth annotation', (blank) => {
    const { made, log } = runner();
    const command = '::save-state name=x::y';
    for (const text of [`${blank}${command}`, `fine\n${blank}${command}\r${blank}${blank}${command} ##[error]x###[x`]) {
      made.log(text);
      for (let at = 0; at < 11; at++) made.annotate([{ level: 'notice', message: text }]);
    }
    expect(commandsIn(log()).filter((line) => !line.startsWith('::notice::'))).toEqual([]);
    expect(log()).toContain('fine');
  });

  it('gets every control, separator and bidirectional mark spelled out', () => {
    const { made, log } = runner();
    const hidden = [
      ...'\u0000\u0008\u000b\u001b\u007f\u0085\u009b\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069',
    ];
    for (const one of hidden) {
      made.log(`a${one}b`);
      made.annotate([{ level: 'error', message: `a${one}b`, title: `t${one}u`, file: `f${one}g` }]);
    }
    expect(hidden.filter((one) => log().includes(one))).toEqual([]);
    expect(log()).toContain('a‹U+202E›b');
  });

  it('starts the lines within an entry with a character of its own, and cuts what nobody reads', () => {
    const { made, log } = runner();
    made.log('one\n::two\n\n three');
    expect(log()).toBe('one\n| ::two\n| \n|  three\n');
    made.log('x\n'.repeat(1_000_000));
    expect(log().length).toBeLessThan(2_000);
    expect(log()).toMatch(/more lines\n$/);
  });

  it('gets annotations with every special character escaped, ten of a level at most', () => {
    const { made, log } = runner();
    made.annotate([{ level: 'error', message: '100%\nlost', title: 'a:b,c', file: 'p,1.md', line: 3 }]);
    expect(log()).toBe('::error title=a%3Ab%2Cc,file=p%2C1.md,line=3::100%25%0A| lost\n');
    for (let at = 0; at < 20; at++) made.warn(`w${at}`);
    expect(log().match(/^::warning::/gm)).toHaveLength(10);
    expect(log()).toContain('\nw19\n');
  });

  it('gets a summary that is never over its limit, cut between characters', async () => {
    const { made, file } = runner();
    await made.summary('é'.repeat(700_000));
    expect(Buffer.byteLength(file('GITHUB_STEP_SUMMARY'))).toBeLessThanOrEqual(1_000_000);
    expect(file('GITHUB_STEP_SUMMARY')).toMatch(/é\n\n_The summary was cut/);
    await made.summary('more');
    expect(Buffer.byteLength(file('GITHUB_STEP_SUMMARY'))).toBeLessThanOrEqual(1_000_000);
  });

  it('masks, keeps state for the post step, and does without its files', async () => {
    const { made, log } = runner();
    made.mask('s%cret');
    made.mask('');
    expect(log()).toBe('::add-mask::s%25cret\n');
    expect(made.state('phase')).toBe('post');
    stepOf({});
    const bare = runnerOf();
    bare.output('a', 'b');
    await bare.summary('c');
    bare.saveState('d', 'e');
    expect(bare.state('d')).toBe('');
    expect(log()).toBe('::add-mask::s%25cret\n');
  });

  it('goes on where its state cannot be saved, and says what is lost', () => {
    const { made, log } = runner();
    for (const file of [join(folder, 'no', 'state'), folder]) {
      vi.stubEnv('GITHUB_STATE', file);
      made.saveState('phase', 'x');
    }
    expect(log().match(/^::warning::the post step will not know of this run: /gm)).toHaveLength(2);
    vi.stubEnv('GITHUB_OUTPUT', folder);
    expect(() => made.output('verdict', 'pass')).toThrow('GITHUB_OUTPUT is no regular file');
  });
});

describe('the inputs', () => {
  it('have defaults, and hyphens in their variables', () => {
    stepOf({ 'INPUT_GITHUB-TOKEN': ' t ', INPUT_FIXED: 'True' });
    expect(readInputs()).toEqual({
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
    stepOf({ INPUT_SHARD: '2/4' });
    expect(readInputs().shard).toEqual({ index: 2, count: 4 });
  });

  it('that are wrong are named, all at once', () => {
    stepOf({
      INPUT_COMMENT: 'yes',
      INPUT_FIXED: '1',
      'INPUT_CHECK-RUN': 'yes',
      INPUT_SHARD: '5/4',
      INPUT_MODE: 'post',
    });
    expect(() => readInputs()).toThrow(/shard: "5\/4".*report-dir.*comment: "yes".*fixed: "1".*check-run: "yes"/s);
    for (const shard of ['0/4', '1', '1/0', 'a/b', '1/257', '-1/2']) {
      stepOf({ INPUT_SHARD: shard });
      expect(() => readInputs()).toThrow(/shard/);
    }
  });
});
