import { describe, expect, it } from 'vitest';
import { command as doctor } from '../../src/cli/commands/doctor.ts';
import { command as lock } from '../../src/cli/commands/lock.ts';
import { command as run } from '../../src/cli/commands/run.ts';
import { exitCodeOf } from '../../src/text/problem.ts';
import { type Files, put, workshop } from '../servers/repository.ts';
import { CONFIG, jsonl, prompt, RULER } from './recorded.ts';

const SUITE = 'evals/support.suite.yml';
const CASES = 'evals/support.cases.jsonl';
const suite = (templates: string, more = ''): Files => ({
  [SUITE]: `dataset: support.cases.jsonl\ntemplates: ${templates}\n${more}`,
});
const cases = (row: (at: number) => object): Files => ({
  [CASES]: jsonl(Array.from({ length: 20 }, (_, at) => ({ id: `t-${at}`, input: `Question ${at}?`, ...row(at) }))),
});

/** Nobody listens there: what is refused is refused before it is asked. */
const LIVE = CONFIG.replace(
  / {2}replay: .*/,
  '  house: { base-url: "http://127.0.0.1:9/v1", api-key-env: ABSENT_KEY }',
);

/** What is wrong, the files that make it so, and what each command must name; a new kind is one more line. */
const BAD: readonly (readonly [string, Files, RegExp])[] = [
  ['an unknown key of the config', { '.github/plumbline.yml': `${CONFIG}gates: {}\n` }, /gates/],
  ['a prompt that is not there', { '.github/plumbline.yml': CONFIG.replace('support.md', 'gone.md') }, /gone\.md/],
  ['a provider that the config lacks', { 'models/support.yml': 'provider: other\nmodel: m-1\n' }, /"other"/],
  [
    'a temperature that the model refuses',
    { '.github/plumbline.yml': LIVE, 'models/support.yml': 'provider: house\nmodel: gpt-6.1-sol\ntemperature: 0\n' },
    /models\/support\.yml:3:1: temperature: model "gpt-6\.1-sol" refuses any temperature/,
  ],
  ['an unknown template', suite('[ExactMatches]'), /ExactMatches/],
  ['a pattern that does not compile', suite('[{ use: RegexMatch, pattern: "(" }]'), /pattern/],
  [
    'a parameter that contradicts itself',
    suite('[{ use: LengthBounds, min-chars: 9, max-chars: 3 }]'),
    /min- bound is above/,
  ],
  ['a judge by a name that moves', suite('[Toxicity]', 'judge: { provider: replay, model: x-latest }\n'), /-latest/],
  [
    'sources that match no file',
    { '.github/plumbline.yml': CONFIG.replace('suite.yml }', 'suite.yml, sources: [src/**] }\n') },
    /src\/\*\*/,
  ],
  ['a variable that no case fills', { 'prompts/support.md': `${prompt('good')}{{tone}}\n` }, /tone/],
  ['a row that does not read', { [CASES]: '{"id": "a", "input": \n' }, /support\.cases\.jsonl:1/],
  ['an id that comes twice', cases(() => ({ id: 'same', expected: 'x' })), /same/],
  ['three clusters', cases((at) => ({ cluster: `c-${at % 3}`, expected: 'x' })), /cluster/],
  [
    'a value that no template reads',
    { ...suite('[RefusalPattern]'), ...cases(() => ({ expected: { behaviour: 'maybe' } })) },
    /behaviour/,
  ],
  [
    'an instruction that nobody knows',
    { ...suite('[VerifiableInstructions]'), ...cases(() => ({ expected: { instructions: [{ id: 'nope:nope' }] } })) },
    /nope/,
  ],
  [
    'a file that Git LFS keeps',
    {
      [CASES]:
        'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12\n',
    },
    /LFS/,
  ],
];

type Command = (args: string[], io: Parameters<typeof lock>[1]) => Promise<number>;

/** A command as the top of the product runs it: what it said, and its exit code. */
async function asked(command: Command, cwd: string, args: string[] = []): Promise<{ code: number; said: string }> {
  let said = '';
  const out = (text: string): void => {
    said += text;
  };
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent' };
  const io = { out, say: out, err: out, env, cwd, columns: 80, isTTY: false, color: false };
  try {
    const code = await command(args, io);
    return { code, said: said.replaceAll(/\s+/g, ' ') };
  } catch (error) {
    return { code: exitCodeOf(error), said: (error as Error).message };
  }
}

describe('lock, doctor and run refuse the same', () => {
  it.each(BAD)('%s', async (_, files, named) => {
    const shop = workshop();
    put(shop.root, { ...RULER, ...files });
    shop.commit({}, 'a ruler with a fault');
    shop.publish('main');
    shop.git('checkout', '-q', '-b', 'change');
    const edited = String(files['prompts/support.md'] ?? prompt('good'));
    put(shop.root, { 'prompts/support.md': edited.replace('Answer as', 'Reply as') });
    const locked = await asked(lock, shop.root);
    const looked = await asked(doctor, shop.root);
    const gated = await asked(run, shop.root, ['--no-store']);
    expect([locked.code, looked.code, gated.code]).toEqual([2, 1, 2]);
    for (const { said } of [locked, looked, gated]) expect(said).toMatch(named);
    shop.remove();
  });
});
