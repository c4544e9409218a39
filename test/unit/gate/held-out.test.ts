/** Held-out cases count in every test and are shown nowhere: who sees them can work towards them. */
import { expect, it } from 'vitest';
import { renderComment } from '../../../src/report/comment.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { renderJUnit } from '../../../src/report/junit.ts';
import { renderOtel } from '../../../src/report/otel.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { fakePorts, project, request } from './project.ts';

const N = 120;
const isHeldOut = (i: number): boolean => i % 3 === 0;
const word = (kind: string, i: number): string => `${kind}qz${i}zq`;

it('are counted by template, and no id or text of one reaches comment, report, JUnit, events or terminal', async () => {
  const cases = Array.from({ length: N }, (_, i) =>
    JSON.stringify({
      id: word('id', i),
      input: `Question ${word('in', i)}`,
      expected: word('ex', i),
      split: isHeldOut(i) ? 'holdout' : 'search',
      ...(i === 3 ? { critical: true } : {}),
    }),
  ).join('\n');
  const base = await project({ 'evals/sums.cases.jsonl': cases });
  const ports = fakePorts(({ place }) => {
    const i = Number(/qz(\d+)zq/.exec(place.case)?.[1]);
    return place.arm === 'head' && i % 2 === 1 ? `no ${word('out', i)}` : word('ex', i);
  });
  const head = { ...base, 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
  const record = await runGate(request(base, head, { fixed: true }), ports);
  const target = record.targets['sums']!;
  expect(record.verdict).toBe('regressed');
  expect(target.heldOut).toEqual({ ExactMatch: { measured: 40, broken: 20, fixed: 0 } });
  expect(target.critical).toMatchObject([{ case: 'a held-out case', verdict: 'broken' }]);
  const texts = {
    comment: renderComment(record),
    report: renderHtml(record),
    junit: renderJUnit(record),
    otel: renderOtel(record),
    terminal: renderTerminal(record, { columns: 80, color: false }),
  };
  const all = Array.from({ length: N }, (_, i) => i);
  const held = all.filter(isHeldOut);
  const seen = (text: string, cases: readonly number[], kinds: readonly string[]): number[] =>
    cases.filter((i) => kinds.some((kind) => text.includes(word(kind, i))));
  for (const [place, text] of Object.entries(texts))
    expect([place, seen(text, held, ['id', 'in', 'ex', 'out'])]).toEqual([place, []]);
  expect(seen(JSON.stringify(record), held, ['in', 'ex', 'out'])).toEqual([]);
  for (const text of [texts.comment, texts.report])
    expect(text.replaceAll(/<[^>]+>/g, '')).toMatch(/held out: 20 broken, 0 fixed of 40/);
  expect(seen(texts.comment, all, ['id']).length).toBeGreaterThan(0);
});
