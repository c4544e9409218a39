import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/model-call/call.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { caseOf, type Files, fakePorts, project, request, type Said } from './project.ts';

const edited = { 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
const isHead = ({ place }: Question): boolean => place.arm === 'head';
const right = (question: Question): string => `answer ${caseOf(question)}`;

async function gate(answer: (question: Question) => string | Said, change: Files = edited, base: Files = {}) {
  const before = await project(base);
  const record = await runGate(request(before, { ...before, ...change }, { fixed: true }), fakePorts(answer));
  const first = {
    comment: renderComment(record).split('\n').slice(1, 3).join(' ').slice(0, 500),
    terminal: renderTerminal(record).split('\n').slice(0, 6).join(' ').replace(/\s+/g, ' '),
  };
  return { record, target: record.targets['sums']!, first };
}

describe('answers cut by max-tokens', () => {
  const cutEvery =
    (step: number, side: 'base' | 'head' = 'head') =>
    (question: Question): string | Said =>
      question.place.arm === side && caseOf(question) % step === 0
        ? { text: '', finishReason: 'length' }
        : right(question);

  it('over five per cent are not measured, and the first lines say how many, with the line to change', async () => {
    const { record, target, first } = await gate(cutEvery(5));
    expect([record.verdict, record.exitCode, target.templates['ExactMatch']!.reason]).toEqual([
      'inconclusive',
      0,
      'cut',
    ]);
    expect([target.cut, target.templates['ExactMatch']!.unscored]).toEqual([{ base: 0, head: 24 }, 24]);
    for (const lines of [first.comment, first.terminal]) {
      expect(lines).toContain('24 of 120 answers of head were cut by max-tokens');
      expect(lines).toContain('models/sums.yml:4');
      expect(lines).not.toContain('fix the prompt');
    }
  });

  it("main's cut answers count the same way", async () => {
    const { target, first } = await gate(cutEvery(5, 'base'));
    expect([target.templates['ExactMatch']!.reason, target.cut]).toEqual(['cut', { base: 24, head: 0 }]);
    expect(first.terminal).toContain('24 of 120 answers of main were cut');
  });

  it('up to five per cent the rest decides: what passes passes, what fell stays red, and both tell of them', async () => {
    const few = await gate(cutEvery(24));
    expect([few.record.verdict, few.target.cut?.head]).toEqual(['pass', 5]);
    expect(renderComment(few.record)).toContain('5 of 120 answers of head were cut by max-tokens');
    const worse = await gate((question) =>
      isHead(question) && caseOf(question) % 24 === 0
        ? { text: '', finishReason: 'length' }
        : isHead(question) && caseOf(question) % 3 === 1
          ? 'no idea'
          : right(question),
    );
    expect(worse.record.verdict).toBe('regressed');
  });
});

describe('thinking in the text', () => {
  const thinks = (question: Question): string | Said =>
    isHead(question) ? { text: right(question), thinking: '<think>no idea</think>\n' } : right(question);

  it('is not scored, is counted, and is shown with the answer', async () => {
    const { record, target } = await gate((question) =>
      caseOf(question) === 7 && isHead(question) ? { text: 'wrong', thinking: '<think>hm</think>' } : thinks(question),
    );
    expect(record.verdict).toBe('pass');
    expect(target.answers?.head).toEqual({ n: 120, filtered: 0, thinking: 120 });
    expect(target.exhibits.find((item) => item.case === 'c-7')?.headOutput).toBe('<think>hm</think>wrong');
    expect(renderComment(record)).toContain('120 of 120 answers of head and 0 of 120 of main carried thinking');
  });

  it('is scored by a template that asks for it', async () => {
    const suite = 'dataset: sums.cases.jsonl\ntemplates:\n  - { use: ExactMatch, thinking: true }\n';
    const { record } = await gate(thinks, edited, { 'evals/sums.suite.yml': suite });
    expect(record.verdict).toBe('regressed');
  });
});

describe("the provider's filter", () => {
  it('costs the cases it refuses, and the report says how many', async () => {
    const { record, target } = await gate((question) =>
      isHead(question) && caseOf(question) === 3
        ? { text: '', refused: true, finishReason: 'content_filter' }
        : right(question),
    );
    expect([record.verdict, target.answers?.head.filtered]).toEqual(['pass', 1]);
    expect(renderComment(record)).toContain('filter refused 1 of 120 answers of head and 0 of 120 of main');
  });
});

describe('the model that answers', () => {
  const as =
    (model: string) =>
    (question: Question): Said => ({ text: right(question), model });
  const MODEL = 'models/sums.yml';
  const named = (more: string): Files => ({
    ...edited,
    [MODEL]: `provider: default\nmodel: gpt-4.1-mini-2025-04-14\ntemperature: 0\nmax-tokens: 20\n${more}`,
  });

  it('another one than was asked for is not measured, and the reason names both and the way out', async () => {
    const { record, target } = await gate(as('gpt-4.1-nano-2025-04-14'));
    expect([record.verdict, target.templates['ExactMatch']!.reason]).toEqual(['inconclusive', 'model-changed']);
    expect(target.templates['ExactMatch']!.why).toMatch(
      /gpt-4\.1-mini-2025-04-14.*gpt-4\.1-nano-2025-04-14.*reports-as/,
    );
    expect(renderComment(record)).toContain('NOT MEASURED');
  });

  it("its alias is the same one, and so is a name that main's model file allows in reports-as", async () => {
    expect((await gate(as('gpt-4.1-mini'))).record.verdict).toBe('pass');
    const names = named('reports-as: our-deployment\n');
    const allowed = await gate(as('our-deployment'), names, { [MODEL]: names[MODEL]! });
    expect(allowed.record.verdict).toBe('pass');
    expect(allowed.record.ruler.moved).toEqual([]);
  });

  it('a name that only the change allows itself does not count, and stands among what moved of the ruler', async () => {
    const { record, target } = await gate(as('our-deployment'), named('reports-as: our-deployment\n'));
    expect([record.verdict, target.templates['ExactMatch']!.reason]).toEqual(['inconclusive', 'model-changed']);
    expect(target.templates['ExactMatch']!.why).toMatch(/reports-as in models\/sums\.yml on the base branch/);
    expect(record.ruler.moved).toEqual([
      expect.objectContaining({ path: MODEL, what: 'model names', change: expect.stringContaining('reports-as') }),
    ]);
  });

  it('names added alone reach no request: nothing is asked, and the move is listed', async () => {
    const { 'prompts/sums.md': _same, ...only } = named('reports-as: our-deployment\n');
    const { record } = await gate(as('our-deployment'), only);
    expect([record.verdict, record.reason, record.usage.calls]).toEqual(['skipped', 'unaffected', 0]);
    expect(record.ruler.moved.map(({ path }) => path)).toEqual([MODEL]);
  });
});
