/** Repeats go to the cases whose stored answers differ from each other, and never by what is compared today. */
import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../../../src/model-call/call.ts';
import type { Models } from '../../../src/run/ports.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { sha256Hex } from '../../../src/text/digest.ts';
import { CONFIG, caseOf, fakePorts, project, request, rows } from './project.ts';

const N = 120;
const NO_USAGE = { calls: 0, reused: 0, promptTokens: 0, completionTokens: 0, costUsd: 0, costKnown: true, errors: 0 };
const wavers = (i: number): boolean => i % 5 === 0;

/** Every fifth case of main comes out by a coin; head is the same, and loses `lost` of a hundred cases for good. */
function answer({ place, generation }: Question, lost: number): string {
  const i = Number(place.case.replace('c-', ''));
  if (place.arm === 'head' && (i * 37) % 100 < lost) return 'no';
  const coin = Number.parseInt(sha256Hex(`${place.arm} ${i} ${place.sample} ${generation}`).slice(0, 2), 16) % 2;
  return wavers(i) && coin === 0 ? 'no' : `answer ${i}`;
}

async function gate(options: {
  readonly kept: number;
  readonly lost: number;
  readonly fixed?: boolean;
  readonly at?: string;
}) {
  const { kept, lost, fixed = false, at = '2025-12-29T00:00:00.000Z' } = options;
  const base = await project({
    '.github/plumbline.yml': `${CONFIG.trimEnd().replace('margin: 5', `margin: 5, baseline-repeats: ${kept}`)}\n`,
    'evals/sums.suite.yml': 'dataset: sums.cases.jsonl\ntemplates: [ExactMatch]\nrepeats: 3\n',
    'evals/sums.cases.jsonl': rows(N),
  });
  const sent: Question[] = [];
  const models: Models = {
    exhausted: null,
    usage: () => NO_USAGE,
    close: async () => {},
    ask: async (question): Promise<Reply> => {
      const { arm, sample } = question.place;
      const isKept = arm === 'base' && sample < kept && question.generation === undefined;
      if (!isKept && question.storedOnly)
        return { kind: 'failed', code: 'not-recorded', message: 'not stored', attempts: 0 };
      if (!isKept) sent.push(question);
      const origin = isKept ? ({ kind: 'stored', at, scope: 'acme/bot#1' } as const) : ({ kind: 'fresh' } as const);
      return { kind: 'answered', text: answer(question, lost), toolCalls: [], refused: false, origin };
    },
  };
  const head = { ...base, 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
  const ports = { ...fakePorts(right), openModels: async () => models };
  const record = await runGate(request(base, head, { fixed }), ports);
  return { record, sent, result: record.targets['sums']!.templates['ExactMatch']! };
}

const right = (question: Question): string => `answer ${caseOf(question)}`;
const again = (sent: readonly Question[]): readonly number[] => [
  ...new Set(sent.filter(({ place }) => place.sample > 0).map(caseOf)),
];

describe('repeats', () => {
  it('go to the cases whose stored answers vary alone, up to five samples of each', async () => {
    const { sent, result } = await gate({ kept: 10, lost: 6 });
    expect(again(sent).length).toBeGreaterThan(10);
    expect(again(sent).every(wavers)).toBe(true);
    expect(Math.max(...sent.map(({ place }) => place.sample))).toBeLessThanOrEqual(4);
    expect(result.samples.head).toBeGreaterThan(N);
    expect(result.samples.head).toBeLessThanOrEqual(N + 4 * (N / 5));
  });

  it('on both arms, where a loss has to be shown by samples drawn anew', async () => {
    const { sent, result } = await gate({ kept: 10, lost: 12 });
    expect(result.verdict).toBe('regressed');
    const repeated = sent.filter(({ place }) => place.arm === 'base' && place.sample > 0).map(caseOf);
    expect(repeated.every(wavers)).toBe(true);
    expect(result.samples.base).toBe(result.samples.head);
  });

  it.each([
    ['with fewer stored samples', { kept: 4, lost: 6 }],
    [
      'where the stored samples are of today, since a choice by them would be one by what is compared',
      { kept: 10, lost: 6, at: '2025-12-31T23:00:00.000Z' },
    ],
    ['in one look at everything', { kept: 10, lost: 6, fixed: true }],
  ])('go to all cases %s', async (_what, options) => {
    const { sent } = await gate(options);
    expect(again(sent).some((i) => !wavers(i))).toBe(true);
  });
});
