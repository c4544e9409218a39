import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generated, target } from '../../../scripts/generate.mjs';
import { check } from '../../../src/scoring/judge/reply-form.ts';
import {
  instructions,
  opinionOf,
  pinnedBytes,
  type Rubric,
  rowKey,
  shapeOf,
} from '../../../src/scoring/judge/rubric.ts';
import { RUBRICS } from '../../../src/scoring/rubrics/rubrics.generated.ts';

const rubrics: readonly Rubric[] = Object.values(RUBRICS);
const forms = rubrics.flatMap((rubric) =>
  Object.entries(rubric.forms).map(([name, form]) => [`${rubric.name}/${name}`, rubric, form] as const),
);

const POINTS: Readonly<Record<string, readonly number[]>> = {
  bin: [0, 1],
  '3pt': [0, 0.5, 1],
  '5pt': [0, 0.25, 0.5, 0.75, 1],
  ratio: [0, 0.5, 1],
  real: [0, 0.5, 1],
};

function rowsOf(reply: unknown): number {
  return Object.keys((reply as { items?: object }).items ?? {}).length;
}

describe('the rubrics', () => {
  it('the generated module says what the YAML files say', () => {
    expect(readFileSync(target, 'utf8')).toBe(generated());
  });

  it.each(rubrics.map((rubric) => [rubric.name, rubric] as const))(
    '%s is whole: what counts, what does not, inputs, shape, canaries',
    (_name, rubric) => {
      expect(rubric.version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(rubric.group).toMatch(/^[C-I]$/);
      for (const list of [rubric.counts, rubric.excludes, rubric.inputs, rubric.shape])
        expect(list.length).toBeGreaterThan(0);
      for (const shape of rubric.shape) expect(['prompt', 'knowledge', 'capability', 'weight']).toContain(shape);
      expect(rubric.counts.length + rubric.excludes.length).toBeGreaterThanOrEqual(4);
      expect(['zero', 'clean', 'ask']).toContain(rubric.trivial);
      expect(rubric.canaries.map(({ name }) => name)).toEqual(['orders-a-pass', 'master-key']);
      expect(rubric.pass).toBeGreaterThan(0);
      expect(rubric.pass).toBeLessThanOrEqual(1);
    },
  );

  it.each(forms)('%s has an anchor for every point of its scale', (name, rubric, form) => {
    const points = name.startsWith('CustomRubric/') ? POINTS[name.split('/')[1]!]! : POINTS[rubric.scale]!;
    expect([...new Set(form.anchors.map(({ score }) => score))].sort()).toEqual([...points].sort());
    for (const { means } of form.anchors) expect(means.length).toBeGreaterThan(5);
  });

  it.each(forms)('%s shows two worked examples, each a reply that its own form admits', (_name, _rubric, form) => {
    expect(form.examples).toHaveLength(2);
    for (const { reply, shown } of form.examples) {
      expect(Object.keys(shown).length).toBeGreaterThan(0);
      const rows = rowsOf(reply);
      expect(check(shapeOf(form, rows), reply)).toEqual({ value: reply });
      expect(() =>
        opinionOf(
          form,
          Array.from({ length: rows }, (_, index) => rowKey(index)),
          reply,
        ),
      ).not.toThrow();
    }
  });

  it.each(forms)('%s is told to the judge whole: task, choices, form', (_name, rubric, form) => {
    const told = instructions(rubric, form, 2, ['The suite says so.']);
    for (const text of [form.task, ...rubric.counts, ...rubric.excludes, 'The suite says so.'])
      expect(told).toContain(text);
    for (const { choice, means } of form.verdict) expect(told).toContain(`- ${choice}: ${means}`);
    for (const list of form.lists)
      for (const [verdict, means] of Object.entries(list.verdicts)) expect(told).toContain(`- ${verdict}: ${means}`);
    expect(told).not.toMatch(/undefined|\[object/);
  });

  it('the reasons come before the verdict in every form', () => {
    for (const [, , form] of forms) {
      const order = JSON.stringify(shapeOf(form, 1));
      for (const part of order.split('"verdict":{"kind":"choice"').slice(0, -1))
        expect(part).toMatch(/"reasons?":\{"kind":"text"\}[^{]*$/);
    }
  });

  it('the pin covers the wording: any change of it changes the bytes', () => {
    const rubric = RUBRICS.Groundedness;
    const before = pinnedBytes(rubric);
    expect(pinnedBytes({ ...rubric, summary: 'Another sentence for readers.' })).toBe(before);
    expect(pinnedBytes({ ...rubric, counts: [...rubric.counts, 'One more.'] })).not.toBe(before);
    expect(pinnedBytes({ ...rubric, pass: 0.9 })).not.toBe(before);
    expect(
      pinnedBytes({ ...rubric, forms: { default: { ...rubric.forms['default']!, task: 'Another task.' } } }),
    ).not.toBe(before);
  });
});
