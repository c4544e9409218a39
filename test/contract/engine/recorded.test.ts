import { describe, expect, it } from 'vitest';
import type { RecordedAsk } from '../../../src/adapters/providers/replay.ts';
import type { RecordedProvider } from '../../../src/inputs/provider.ts';
import type { JudgeRow, OutputRow } from '../../../src/inputs/recorded-answers.ts';
import { InputError } from '../../../src/text/problem.ts';
import { open, question } from './port.ts';

const provider: RecordedProvider = {
  type: 'recorded',
  name: 'default',
  outputs: 'o/{model}.jsonl',
  judgeOutputs: 'j.jsonl',
  from: 'base',
};

type Unplaced<Row> = Omit<Row, 'sample' | 'line'> & { readonly sample?: number };

async function opened(outputs: readonly Unplaced<OutputRow>[], judge: readonly Unplaced<JudgeRow>[] = []) {
  const asks: RecordedAsk[] = [];
  const outputRows = outputs.map((row, index) => ({ sample: 0, ...row, line: index + 1 }));
  const judgeRows = judge.map((row, index) => ({ ...row, line: index + 1 }));
  const { models } = await open(provider, {
    recorded: (ask) => {
      asks.push(ask);
      return ask.role === 'outputs'
        ? { role: 'outputs', file: 'o/m.jsonl', rows: outputRows, whole: true }
        : { role: 'judge', file: 'j.jsonl', rows: judgeRows };
    },
  });
  return { models, asks };
}
const judged = (place: object) => question('x', {}, { role: 'judge', template: 'G', case: 'a', ...place });

describe('a recorded provider', () => {
  it('replays by case and sample, costs nothing, counts no call, reads each file once', async () => {
    const { models, asks } = await opened([
      { id: 'a', output: 'A' },
      { id: 'a', output: 'A1', sample: 1 },
      { id: 'b', output: null, toolCalls: [{ name: 'f', arguments: {} }], meta: { m: 1 } },
    ]);
    expect(await models.ask(question('a'))).toMatchObject({
      kind: 'answered',
      text: 'A',
      origin: { kind: 'recorded' },
      costUsd: 0,
    });
    expect(await models.ask(question('a', {}, { sample: 1 }))).toMatchObject({ text: 'A1' });
    expect(await models.ask(question('b'))).toMatchObject({
      text: '',
      toolCalls: [{ name: 'f', arguments: {} }],
      meta: { m: 1 },
    });
    expect(asks.length).toBe(1);
    expect(asks[0]).toMatchObject({
      role: 'outputs',
      model: 'gpt-4.1-mini-2025-04-14',
      promptName: 'support',
      arm: 'head',
      target: 't',
    });
    expect(models.usage()).toMatchObject({ calls: 0, reused: 0, costUsd: 0, costKnown: true });
    await models.close();
  });

  it('names the file and all cases found missing together', async () => {
    const { models } = await opened([{ id: 'a', output: 'A' }]);
    const settled = await Promise.allSettled(['a', 'x', 'y'].map((id) => models.ask(question(id))));
    expect(settled[0]).toMatchObject({ status: 'fulfilled' });
    const error = settled[1]?.status === 'rejected' ? settled[1].reason : null;
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'o/m.jsonl no row for case "x"',
      'o/m.jsonl no row for case "y"',
    ]);
    await expect(models.ask(question('a', {}, { sample: 3 }))).rejects.toThrow(/sample 3/);
    await models.close();
  });

  it('one judge reply never stands for two different answers of base and head', async () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ case: id, template: 'G', reply: 'pass' }));
    const { models } = await opened([], rows);
    const place = (id: string, arm: 'base' | 'head', outputSha256: string, sample = 0) =>
      judged({ case: id, arm, outputSha256, sample });
    await models.ask(place('a', 'base', 'same'));
    expect(await models.ask(place('a', 'head', 'same'))).toMatchObject({ text: 'pass' });
    await models.ask(place('b', 'head', 'first'));
    expect(await models.ask(place('b', 'head', 'second', 1))).toMatchObject({ text: 'pass' });
    await models.ask(place('c', 'base', 'one'));
    await expect(models.ask(place('c', 'head', 'two'))).rejects.toThrow(
      /j\.jsonl: one reply for case "c", template "G" stands for two different outputs.*output_sha256/,
    );
    await models.close();
  });

  it('a judge row that names output or sample beats one that does not; another output has no reply', async () => {
    const { models } = await opened(
      [],
      [
        { case: 'a', template: 'G', reply: { verdict: 'pass' } },
        { case: 'a', template: 'G', outputSha256: 'f00', reply: 'for f00' },
        { case: 'a', template: 'G', outputSha256: 'f00', sample: 1, reply: 'for f00, 1' },
        { case: 'b', template: 'G', outputSha256: 'f00', reply: 'b' },
      ],
    );
    expect(await models.ask(judged({ outputSha256: 'abc' }))).toMatchObject({ text: '{"verdict":"pass"}' });
    expect(await models.ask(judged({ outputSha256: 'f00' }))).toMatchObject({ text: 'for f00' });
    expect(await models.ask(judged({ outputSha256: 'f00', sample: 1 }))).toMatchObject({ text: 'for f00, 1' });
    await expect(models.ask(judged({ case: 'b', outputSha256: 'abc' }))).rejects.toThrow(
      /j\.jsonl.*"b".*"G".*output_sha256 abc/,
    );
    await models.close();
  });
});
