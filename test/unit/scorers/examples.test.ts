/** What each file of templates says about itself is true: its examples, what it reads, how far a template may be trusted. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { TemplateSpec } from '../../../src/inputs/template.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { bind, type Given, loadedAnew, parametersOf } from './stand.ts';

const FOLDER = 'src/scoring/deterministic';
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && readFileSync(`${FOLDER}/${name}`, 'utf8').includes('export const SPECS'))
  .map((name) => name.slice(0, -3));
/** Parts of examples that show something by being empty: an order that nobody touched, no calls, no options. */
const EMPTY_ON_PURPOSE = /\.orders\.8$|\.earlier\.\d\.toolCalls$|\.kwargs$/;
/** Templates that never block, do not block by themselves, or see the repeats of a case. */
const RESERVATIONS: Readonly<Record<string, object>> = {
  LatencyBudget: { advisory: true },
  CostBudget: { advisory: true },
  Stability: { experimental: true, repeated: true },
};

/** Where a value has an empty list or object. */
function emptyParts(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value);
  return parts.length === 0 ? [at] : parts.flatMap(([key, part]) => emptyParts(part, `${at}.${key}`));
}

/** A dataset may write a passage as a plain text. */
function rowOf(row: Given): Given {
  const { context } = row;
  return Array.isArray(context)
    ? { ...row, context: context.map((chunk) => (typeof chunk === 'string' ? { text: chunk } : chunk)) }
    : row;
}

async function check(spec: TemplateSpec): Promise<void> {
  const { name, example, inputs, optional = ['nothing'], shape } = spec;
  expect(emptyParts({ inputs, optional, shape, example }).filter((at) => !EMPTY_ON_PURPOSE.test(at))).toEqual([]);
  const { advisory, experimental, repeated } = spec;
  expect(JSON.parse(JSON.stringify({ advisory, experimental, repeated }))).toEqual(RESERVATIONS[name] ?? {});
  const parts = name === 'Composite' ? await loadSpecs(['IsJson', 'LengthBounds']) : undefined;
  const { score, notes } = bind(spec, parametersOf(example.suite), {}, parts);
  expect(notes).toEqual([]);
  const { output, call, score: promised } = example;
  const found = score(rowOf(example.case as Given), { output, ...(call === undefined ? {} : { call }) });
  expect(found).toMatchObject({ status: 'scored', score: expect.closeTo(promised, 9) });
}

test.each(FILES)('%s: each template reads something and scores its whole example as it says', async (file) => {
  const { SPECS } = await loadedAnew(file);
  expect(SPECS.length).toBeGreaterThan(0);
  for (const spec of SPECS) await check(spec);
});
