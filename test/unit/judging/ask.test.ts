import { describe, expect, it } from 'vitest';
import { questionKey } from '../../../src/model-call/call.ts';
import { sha256Hex } from '../../../src/text/digest.ts';
import { chat, drive, inputOf, OUTAGE, SEAT, says, scorerOf, userText } from './seat.ts';

const ROW = { input: 'Is ticket 12 solved?' };
const CUSTOM = { inputs: ['output'], scale: '3pt', rubric: 'Names the ticket and is polite.' };
const FULL = says({ reasons: 'all there', verdict: 'full' });
const PARTIAL = says({ reasons: 'half', verdict: 'partial' });
const NONE = says({ reasons: 'nothing', verdict: 'none' });
const GARBLED = says('I think it is quite good.');

describe('asking a judge', () => {
  it('asks once when the reply fits the form', async () => {
    const scorer = await scorerOf('CustomRubric', CUSTOM);
    const { value, asked } = drive(scorer.score(inputOf('Ticket 12 is solved.', ROW), SEAT), FULL);
    expect(value).toEqual({ status: 'scored', score: 1, reason: 'all there' });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.place).toEqual({
      role: 'judge',
      arm: 'head',
      target: 'bot',
      case: 'c1',
      template: 't',
      sample: 0,
      outputSha256: sha256Hex('Ticket 12 is solved.'),
      turn: 0,
    });
  });

  it('asks again at most twice, naming the fault, then leaves the answer unscored', async () => {
    const scorer = await scorerOf('CustomRubric', CUSTOM);
    const { value, asked } = drive(scorer.score(inputOf('Ticket 12 is solved.', ROW), SEAT), GARBLED);
    expect(value).toMatchObject({ status: 'unscored', code: 'judge-unreadable' });
    expect(asked.map(({ place }) => place.turn)).toEqual([0, 1, 2]);
    expect(userText(asked[1])).toContain('could not be used: the reply holds no JSON object');
    expect(chat(asked[1]).messages[0]).toEqual(chat(asked[0]).messages[0]);
  });

  it('takes the second reply when the first was off the menu', async () => {
    const scorer = await scorerOf('CustomRubric', CUSTOM);
    const { value, asked } = drive(
      scorer.score(inputOf('Ticket 12 is solved.', ROW), SEAT),
      says({ verdict: 'great' }),
      PARTIAL,
    );
    expect(value).toMatchObject({ status: 'scored', score: 0.5 });
    expect(userText(asked[1])).toContain('verdict must be one of none, partial, full');
  });

  it('asks a recorded judge once and never again', async () => {
    const scorer = await scorerOf('CustomRubric', CUSTOM);
    const seat = { ...SEAT, recorded: true, votes: 5 };
    expect(drive(scorer.score(inputOf('Ticket 12.', ROW), seat), GARBLED)).toMatchObject({
      value: { status: 'unscored', code: 'judge-unreadable' },
      asked: { length: 1 },
    });
    expect(drive(scorer.score(inputOf('Ticket 12.', ROW), seat), PARTIAL).asked).toHaveLength(1);
  });

  it('leaves the answer unscored when the judge fails or refuses: an outage is not a regression', async () => {
    const scorer = await scorerOf('CustomRubric', CUSTOM);
    const { value, asked } = drive(scorer.score(inputOf('Ticket 12.', ROW), SEAT), OUTAGE);
    expect(value).toMatchObject({ status: 'unscored', code: 'timeout' });
    expect(asked).toHaveLength(1);
    const refused = drive(
      scorer.score(inputOf('Ticket 12.', ROW), SEAT),
      says('I cannot grade this.', { refused: true }),
    );
    expect(refused).toMatchObject({ value: { status: 'unscored', code: 'judge-refused' }, asked: { length: 1 } });
  });

  it('votes near the threshold, takes the median and tells every vote', async () => {
    const scorer = await scorerOf('CustomRubric', CUSTOM);
    const seat = { ...SEAT, votes: 3, seed: 7 };
    const { value, asked } = drive(scorer.score(inputOf('Ticket 12.', ROW), seat), PARTIAL, FULL, FULL);
    expect(value).toMatchObject({ status: 'scored', score: 1, reason: '3 votes: 0.5, 1, 1. all there' });
    expect(asked.map(({ place }) => place.turn)).toEqual([0, 1, 2]);
    expect(asked.map((question) => chat(question).seed)).toEqual([7, 8, 9]);
  });

  it('does not vote far from the threshold, nor with an even number', async () => {
    const scorer = await scorerOf('CustomRubric', CUSTOM);
    expect(drive(scorer.score(inputOf('Ticket 12.', ROW), { ...SEAT, votes: 3 }), NONE).asked).toHaveLength(1);
    expect(drive(scorer.score(inputOf('Ticket 12.', ROW), { ...SEAT, votes: 4 }), FULL).asked).toHaveLength(3);
    expect(drive(scorer.score(inputOf('Ticket 12.', ROW), { ...SEAT, votes: 2 }), FULL).asked).toHaveLength(1);
  });

  it('a 0/1 verdict is decided by the majority, and an unreadable vote never makes a half', async () => {
    const scorer = await scorerOf('TaskCompletion');
    const pass = says({ reasons: 'p', verdict: 'pass' });
    const fail = says({ reasons: 'f', verdict: 'fail' });
    const seat = { ...SEAT, votes: 3 };
    expect(drive(scorer.score(inputOf('Done.', ROW), seat), pass, fail, fail).value).toMatchObject({ score: 0 });
    expect(drive(scorer.score(inputOf('Done.', ROW), seat), pass, OUTAGE, fail).value).toMatchObject({ score: 1 });
  });

  it('asks by schema, by forced call or in plain words, as the seat says', async () => {
    const scorer = await scorerOf('CustomRubric', CUSTOM);
    const ask = (more: object) =>
      chat(drive(scorer.score(inputOf('Ticket 12.', ROW), { ...SEAT, ...more }), FULL).asked[0]);
    expect(ask({})).toMatchObject({
      temperature: 0,
      responseFormat: { type: 'json_schema', json_schema: { name: 'verdict', strict: true } },
    });
    const tool = ask({ structured: 'tool', params: { top_p: 1 } });
    expect(tool.tools).toHaveLength(1);
    expect([tool.params, tool.forcedTool]).toEqual([{ top_p: 1 }, 'verdict']);
    expect(tool.responseFormat).toBeUndefined();
    const text = ask({ structured: 'text', temperature: undefined, seed: 3, maxTokens: 900 });
    expect(text.tools).toBeUndefined();
    expect(text.responseFormat).toBeUndefined();
    expect(text).toMatchObject({ seed: 3, maxTokens: 900 });
    expect('temperature' in text).toBe(false);
    for (const request of [ask({}), tool, text]) expect(request.messages).toEqual(ask({}).messages);
  });

  it('equal rows share a store key, whatever arm or place asked', async () => {
    const scorer = await scorerOf('CustomRubric', CUSTOM);
    const key = (output: string, more: object) =>
      questionKey(drive(scorer.score(inputOf(output, ROW), { ...SEAT, ...more }), FULL).asked[0]!, {});
    const base = { place: { ...SEAT.place, arm: 'base' as const } };
    expect(key('Ticket 12.', base)).toBe(key('Ticket 12.', {}));
    expect(key('Ticket 13.', {})).not.toBe(key('Ticket 12.', {}));
  });
});
