/** Every template that asks no model: whatever a case expects and an answer holds, there is a score or a reason why not, in a moment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../../src/run/template-library.ts';
import { Problems } from '../../../src/text/problem.ts';
import { bind, type Given, parametersOf } from '../scorers/stand.ts';
import { always, damaged, scrambled, soundly } from './damage.ts';

const SPECS = [...(await loadSpecs(TEMPLATE_NAMES)).values()].filter(
  ({ kind, name }) => kind === 'deterministic' && name !== 'Composite',
);

/** The case as a dataset holds it; undefined for a row that is refused. */
function caseIn(row: unknown): Given | undefined {
  const text = JSON.stringify(row) ?? '';
  const read = soundly(() => parseCases('c.jsonl', new TextEncoder().encode(text), new Problems()));
  const [first] = 'value' in read ? [...(read.value ?? [])] : [];
  return first as unknown as Given | undefined;
}

describe.each(SPECS.map((spec) => [spec.name, spec] as const))('%s', (_name, spec) => {
  const { example } = spec;
  const { score } = bind(spec, parametersOf(example.suite));
  const sound = { id: 'c1', ...(example.case as object) };
  const rows = damaged([sound]).map((row) => ({ row, output: example.output }));
  const outputs = scrambled([example.output]).map((output) => ({ row: sound as unknown, output }));

  it('has an example that reads as a case', () => {
    expect(caseIn(sound)).toBeDefined();
  });

  it('scores a case, or says why not, whatever the damage', () => {
    always(fc.oneof(rows, outputs), ({ row, output }) => {
      const given = caseIn(row);
      if (given === undefined) return;
      const outcome = soundly(() => score(given, { output, ...(example.call && { call: example.call }) }), 2_000);
      if ('error' in outcome) throw outcome.error;
      const { value } = outcome;
      if (value.status === 'scored') expect(value.score >= 0 && value.score <= 1, String(value.score)).toBe(true);
    });
  });
});
