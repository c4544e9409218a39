import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadSuite } from '../../src/inputs/suite.ts';
import type { TemplateSpec } from '../../src/inputs/template.ts';
import { libraryRow } from '../../src/report/template-docs.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../src/run/template-library.ts';
import type { Digest } from '../../src/text/digest.ts';
import { formatProblem, Problems } from '../../src/text/problem.ts';
import { memoryTree } from '../unit/inputs/memory-tree.ts';

/** What a lock pins of one template. */
interface Pin {
  readonly version: string;
  /** The template without parameters, as `plumbline templates` shows it. */
  readonly digest: Digest;
  /** The template as its own example uses it, every other parameter at its default. */
  readonly used: Digest;
}

/**
 * The ruler of every suite in use. From 1.0.0 on no line of this file may change within a major version: a change of a
 * template ships beside the old one. `UPDATE_GOLDEN=1` writes the file anew, for new templates and before 1.0.0.
 */
const FILE = join(import.meta.dirname, 'template-digests.json');

const specs: ReadonlyMap<string, TemplateSpec> = await loadSpecs(TEMPLATE_NAMES);

function pinOf(spec: TemplateSpec): Pin {
  const rows = parse(spec.example.suite) as readonly unknown[];
  const files = {
    'suite.yml': `dataset: cases.jsonl\ntemplates: ${JSON.stringify(rows)}\njudge: { model: judge-1 }\nembedding: { model: embed-1 }\n`,
    'cases.jsonl': `${JSON.stringify(spec.example.case)}\n`,
  };
  const problems = new Problems();
  const suite = loadSuite(memoryTree(files), 'suite.yml', specs, problems);
  expect(problems.list.map(formatProblem), spec.name).toEqual([]);
  const { version, digest } = libraryRow(spec);
  return { version, digest, used: suite!.templates[0]!.digest };
}

const pins = (): Readonly<Record<string, Pin>> =>
  Object.fromEntries(TEMPLATE_NAMES.map((name) => [name, pinOf(specs.get(name)!)]));

describe('the digests of the library', () => {
  it('are those recorded: no template in use changes under its name and version', () => {
    const now = pins();
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
    expect(now).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
  });

  it('are the same a second time, and no two templates share one', () => {
    const now = pins();
    expect(pins()).toEqual(now);
    expect(new Set(Object.values(now).flatMap(({ digest, used }) => [digest, used])).size).toBe(
      2 * TEMPLATE_NAMES.length,
    );
  });

  it('every example is a suite and a case that load as they stand', () => {
    for (const spec of specs.values()) expect(pinOf(spec).used, spec.name).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

it('the library holds the seventy-six templates and the composition', () => {
  expect(TEMPLATE_NAMES).toHaveLength(77);
  expect([...specs.keys()]).toEqual(TEMPLATE_NAMES);
});
