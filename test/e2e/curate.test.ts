import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOfText } from '../../src/text/digest.ts';
import { BOT_KEY, botFiles } from '../servers/bot.ts';
import { plumblineBeside, type Ran } from '../servers/built.ts';
import { allText, completion, type ModelServer, startModelServer } from '../servers/model.ts';
import { put, type Workshop, workshop } from '../servers/repository.ts';

let server: ModelServer;
let shop: Workshop;

beforeAll(async () => {
  server = await startModelServer();
  // The target fails every tenth question three times in four, its teacher none; nobody knows question 510.
  const asked = new Map<string, number>();
  server.respond = (call) => {
    const text = allText(call);
    const at = Number(/Question about topic \w+ number (\d+)/.exec(text)?.[1] ?? -1);
    const model = String(call.body.model);
    const turn = asked.get(model + text) ?? 0;
    asked.set(model + text, turn + 1);
    const isHard = at % 10 === 0 && turn % 4 !== 3;
    const right = at !== 510 && (model === 'teacher-1' || !isHard);
    return { body: completion(right ? `answer ${at}` : 'no idea', { model }) };
  };
  shop = workshop();
  const teacher = 'provider: default\nmodel: teacher-1\nmax-tokens: 20\n';
  put(shop.root, { ...botFiles(server.url, { cases: 60 }), 'models/teacher.yml': teacher });
  expect((await plumblineBeside(shop.root, ['lock'], { env: BOT_KEY })).status).toBe(0);
  shop.commit({});
});
afterAll(async () => {
  await server.close();
  shop.remove();
});

const WORDS = ['harbour', 'lantern', 'orchard', 'granite', 'meadow', 'copper', 'violin', 'saddle', 'walnut', 'thunder'];
const ask = (at: number): string => {
  const word = WORDS[at % 10]!;
  return `Question about topic ${word} number ${at} and ${word.repeat(1 + (at % 3))} of ${at * 7919}?`;
};
const row = (at: number, more: object = {}): object => ({
  ...{ id: `p-${at}`, input: ask(at), expected: `answer ${at}` },
  ...more,
});

interface Line {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly metadata: { readonly case: string };
}

async function curate(
  rows: readonly object[],
  args: readonly string[] = [],
): Promise<Ran & { readonly lines: readonly Line[] }> {
  writeFileSync(join(shop.root, 'pool.jsonl'), rows.map((one) => `${JSON.stringify(one)}\n`).join(''));
  put(shop.root, { 'train.jsonl': null });
  const ran = await plumblineBeside(
    shop.root,
    ['curate', 'bot', '--pool', 'pool.jsonl', '--out', 'train.jsonl', ...args],
    { env: BOT_KEY },
  );
  const text = ran.status === 0 ? readFileSync(join(shop.root, 'train.jsonl'), 'utf8') : '';
  return {
    ...ran,
    lines:
      text === ''
        ? []
        : text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line)),
  };
}

describe('plumbline curate', () => {
  const pool = Array.from({ length: 40 }, (_, at) => row(500 + at));

  it('takes the rows that fail most often, with answers that pass every template, and a card with the digest', async () => {
    const { status, lines, stdout } = await curate(pool, ['--teacher', 'models/teacher.yml']);
    expect(status).toBe(0);
    // A tenth of forty rows; nobody answers 510, so it is chosen and not written.
    expect(lines.map(({ metadata }) => metadata.case).sort()).toEqual(['p-500', 'p-520', 'p-530']);
    expect(lines[0]?.messages.at(-1)).toEqual({ role: 'assistant', content: expect.stringMatching(/^answer 5/) });
    const card = JSON.parse(readFileSync(join(shop.root, 'train.jsonl.card.json'), 'utf8'));
    const text = readFileSync(join(shop.root, 'train.jsonl'), 'utf8');
    expect(card).toMatchObject({ digest: digestOfText(text), rows: 3, unanswered: 1, kind: 'hard', percent: 10 });
    expect(card.models).toMatchObject({ teacher: 'teacher-1' });
    expect(stdout).toContain(`training-digest: ${card.digest}`);
  });

  it('never writes a case of the suite, a near duplicate, or what a model wrote and nobody verified, and says so', async () => {
    const { status, lines, stdout } = await curate(
      [
        ...pool.slice(0, 5),
        { id: 'suite', input: 'question 7', expected: 'answer 7' },
        { ...row(501), id: 'again', input: `${ask(501)}!` },
        row(601, { synthetic: true }),
        row(602, { generated_by: 'gpt-4.1', verified: true }),
      ],
      ['--distil'],
    );
    expect(status).toBe(0);
    expect(lines.map(({ metadata }) => metadata.case)).not.toEqual(expect.arrayContaining(['suite']));
    expect(stdout).toMatch(/near to a case of the suite: suite/);
    expect(stdout).toMatch(/near to a row before them: again/);
    expect(stdout).toMatch(/nobody verified them: p-601/);
    expect(lines.find(({ metadata }) => metadata.case === 'p-602')).toMatchObject({ synthetic: true, verified: true });
  });

  it('enters the policy when asked to, so that the overlap check knows the file', async () => {
    const { status } = await curate(pool, ['--distil', '--write-policy']);
    expect(status).toBe(0);
    const config = readFileSync(join(shop.root, '.github/plumbline.yml'), 'utf8');
    expect(config).toMatch(/training-data: train\.jsonl\n {2}training-digest: sha256:[0-9a-f]{64}/);
    shop.git('checkout', '-q', '--', '.github/plumbline.yml');
  });

  it('writes nothing where no row is left, and ends with what is wrong with a row', async () => {
    const none = await curate([{ id: 'suite', input: 'Question 7?', expected: 'answer 7' }], ['--distil']);
    expect(none.status).toBe(2);
    expect(none.stderr).toMatch(/pool\.jsonl.*nothing was written/s);
    const wrong = await curate([row(700), { id: 'p-700' }], ['--distil']);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/pool\.jsonl:2.*p-700/s);
  });
});
