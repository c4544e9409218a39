/** What a judge is shown of a group, what of its reply counts, and the label that recorded rows make. */
import { describe, expect, test } from 'vitest';
import { type Asked, askJudge, quotedIn } from '../../../src/escalation/cluster-judge.ts';
import type { FailureItem } from '../../../src/escalation/failure-groups.ts';
import { recordedLabel } from '../../../src/escalation/recorded-labels.ts';
import type { JudgeSeat } from '../../../src/inputs/template.ts';
import type { Reply, Step } from '../../../src/model-call/call.ts';

const item = (id: string, change: Partial<FailureItem> = {}): FailureItem => ({
  ...{ case: id, template: 'T', library: 'TaskCompletion', score: 0, tags: [], prior: ['prompt'] },
  ...change,
});
const seat: JudgeSeat = {
  ...{ provider: 'default', model: 'judge', recorded: false, structured: 'json-schema', votes: 1 },
  place: { target: 'bot', template: 'TaskCompletion', sample: 0 },
};
const ROWS = [
  item('c-1', { reason: 'The refund window is missing.', input: 'May I return it?', output: 'Any time.' }),
  item('c-2', { code: 'mismatch', score: 0.5, output: 'x'.repeat(2_000) }),
];
const VERDICT = {
  title: ' Refund\n window ',
  evidence: [{ row: 'c-1', quote: ' The refund\n window ' }],
  shape: 'knowledge',
  immediate_fix: ' Quote\n the policy. ',
  confidence: 7,
};
/** Asks about the rows; the judge replies what it is told. */
function ask(reply: object = VERDICT, rows = ROWS): { said: Asked; request: string; place: object } {
  let step: Step<Asked> = askJudge(rows, 'T:c-1', seat);
  let request = '';
  let place = {};
  while (!('done' in step)) {
    request = JSON.stringify(step.ask.request);
    place = step.ask.place;
    const said = {
      kind: 'answered',
      text: JSON.stringify(reply),
      toolCalls: [],
      refused: false,
      origin: { kind: 'fresh' },
    };
    step = step.next(said as unknown as Reply);
  }
  return { said: step.done, request, place };
}
const label = (change: object) => {
  const { said } = ask({ ...VERDICT, ...change });
  return 'label' in said ? said.label : said.silence;
};

describe('a judge', () => {
  test('is shown each row with what there is of it, long texts cut', () => {
    const { request, place } = ask();
    expect(request).toContain(
      'id: c-1\\ncheck: T, score 0\\ninput: May I return it?\\noutput: Any time.\\nreason: The refund window is missing.',
    );
    expect(request).toContain(`id: c-2\\ncheck: T, score 0.5, code mismatch\\noutput: ${'x'.repeat(1_500)}`);
    expect(request).not.toContain('x'.repeat(1_501));
    expect(request).not.toContain('undefined');
    expect([request.includes('row_1'), request.includes('row_2'), request.includes('row_0')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(place).toMatchObject({ role: 'review', template: 'failure-review', target: 'bot', case: 'T:c-1' });
  });
  test('labels a group from 7 of 10 on, each text in one line', () => {
    expect(label({})).toEqual({
      title: 'Refund window',
      shape: 'knowledge',
      fix: 'Quote the policy.',
      quotes: ['The refund window'],
    });
    expect(label({ confidence: 6 })).toMatchObject({ shape: 'unclear' });
  });
  test('writes no more than a comment can show', () => {
    const long = label({ title: 't'.repeat(121), immediate_fix: 'f'.repeat(401) });
    expect(long).toMatchObject({ title: 't'.repeat(120), fix: 'f'.repeat(400) });
    const quote = 'x'.repeat(201);
    expect(label({ evidence: [{ row: 'c-2', quote }] })).toMatchObject({ quotes: ['x'.repeat(200)] });
  });
  test('that quotes nobody, or only partly, claims nothing; an empty quote is none', () => {
    const quotes = (...all: readonly string[]) => label({ evidence: all.map((quote) => ({ row: 'c-1', quote })) });
    expect([quotes(), quotes('', ' '), quotes('Any time.', 'never said'), quotes('Any')]).toEqual(
      Array(4).fill('quotes-nobody'),
    );
    expect(quotes('', 'Any time.')).toMatchObject({ quotes: ['Any time.'] });
  });
});

test('a quote counts from four characters on, in whatever Unicode form, from any text of a row', () => {
  const rows = [item('a', { input: 'Caf\u00e9 open', output: 'four' }), item('b')];
  expect([quotedIn(['four'], rows), quotedIn(['our'], rows), quotedIn(['Cafe\u0301  open'], rows)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([quotedIn([], rows), quotedIn(['four', 'five'], rows), quotedIn(['four'], [])]).toEqual([false, false, false]);
});

describe('the label of recorded rows', () => {
  const REASON = 'the notice period is missing';
  const of = (rows: readonly { reason?: string; shape: string; quote?: string; fix?: string }[]) => {
    const items = rows.map(({ reason = REASON }, index) => item(`c${index}`, { reason }));
    const replies = rows.map(({ shape, quote = 'notice period', fix = 'Fix.' }, index) => {
      const reply = { shape, immediate_fix: fix, confidence: 9, quote };
      return [`c${index}`, JSON.stringify(reply)] as const;
    });
    return recordedLabel({ items, code: null }, new Map(replies))!;
  };
  test('is told by the most typical row that names its shape', () => {
    const odd = { reason: 'zinc plating: notice period', shape: 'knowledge', fix: 'Odd.' };
    const typical = { shape: 'knowledge', fix: 'Typical.' };
    expect(of([odd, typical, typical, { shape: 'prompt', fix: 'Other.' }])).toMatchObject({
      shape: 'knowledge',
      fix: 'Typical.',
    });
  });
  test('without a majority is unclear, and quotes all', () => {
    const two = ['prompt', 'knowledge'].flatMap((shape) => [{ shape }, { shape }]);
    expect(of(two)).toMatchObject({ shape: 'unclear', quotes: Array(4).fill('notice period') });
  });
  test('has at most four quotes, each cut', () => {
    const long = `${REASON} ${'x'.repeat(300)}`;
    const rows = Array.from({ length: 5 }, () => ({ reason: long, shape: 'prompt', quote: long }));
    expect(of(rows).quotes).toEqual(Array(4).fill(long.slice(0, 200)));
  });
});
