import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folder, pages } from '../../scripts/templates-docs.ts';
import type { Terminal } from '../../src/adapters/system/terminal.ts';
import { command } from '../../src/cli/commands/templates.ts';
import type { Chunk } from '../../src/inputs/case/case-values.ts';
import type { TemplateSpec } from '../../src/inputs/template.ts';
import { GROUPS, libraryRow, libraryText, templateText } from '../../src/report/template-docs.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../src/run/template-library.ts';
import { inputOf, SEAT } from './judging/seat.ts';

const specs: readonly TemplateSpec[] = [...(await loadSpecs(TEMPLATE_NAMES)).values()];
const named = specs.map((spec) => [spec.name, spec] as const);
const COMMON = new Set(['use', 'id', 'margin', 'floor', 'blocking', 'pass', 'calibration', 'min-kappa']);

function terminal(): { readonly io: Terminal; readonly said: string[] } {
  const said: string[] = [];
  const io = {
    out: (text: string) => void said.push(text),
    say: (text: string) => void said.push(text),
    err: () => {},
    env: {},
    cwd: '.',
    columns: 80,
    isTTY: false,
    color: false,
  };
  return { io, said };
}

/** What the example's suite line sets, common keys apart. */
function exampleParameters(spec: TemplateSpec): Record<string, unknown> {
  const [entry] = parse(spec.example.suite) as readonly (string | Record<string, unknown>)[];
  if (entry === spec.name) return {};
  expect(entry).toMatchObject({ use: spec.name });
  return Object.fromEntries(Object.entries(entry as object).filter(([key]) => !COMMON.has(key)));
}

describe('the library in words', () => {
  it('the documentation pages are what the library says (npm run generate)', async () => {
    const all = await pages();
    expect(existsSync(folder) ? readdirSync(folder).sort() : []).toEqual([...all.keys()].sort());
    for (const [file, text] of all) expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  });

  it.each(named)(
    '%s has a group, a summary of one sentence, a pass rule and an example that its own parameters take',
    (_name, spec) => {
      expect(GROUPS[spec.group]).toBeDefined();
      expect(spec.summary).toMatch(/^[A-Z0-9"].*\.$/s);
      expect(spec.summary.length).toBeLessThan(200);
      expect(spec.passRule.length).toBeGreaterThan(3);
      expect(spec.pass).toBeGreaterThanOrEqual(0);
      expect(spec.pass).toBeLessThanOrEqual(1);
      expect(spec.parameters.safeParse(exampleParameters(spec)).error).toBeUndefined();
      expect(spec.parameters.safeParse({ 'no-such-key': 1 }).success).toBe(false);
    },
  );

  it.each(named.filter(([, spec]) => spec.kind === 'judge' || spec.kind === 'hybrid'))(
    'the example of %s can be scored as it stands',
    (_name, spec) => {
      const scorer = spec.bind(spec.parameters.parse(exampleParameters(spec)), { read: () => '', note: () => {} });
      const { context, ...row } = spec.example.case as { readonly context?: string | readonly (string | Chunk)[] };
      const chunks =
        context === undefined
          ? undefined
          : [context].flat().map((chunk) => (typeof chunk === 'string' ? { text: chunk } : chunk));
      const input = inputOf(spec.example.output, { ...row, ...(chunks === undefined ? {} : { context: chunks }) });
      const step = scorer.kind === 'pure' ? { done: scorer.score(input) } : scorer.score(input, SEAT);
      if ('done' in step) expect(step.done.status).toBe('scored');
      else expect(step.ask.request.kind).toBe('chat');
    },
  );

  it('keeps to 80 columns, code apart', () => {
    for (const line of libraryText(specs, 80).split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    for (const spec of specs) {
      const [words] = templateText(spec, 80).split('\nExample:');
      for (const line of words!.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  it('the digest moves with version and wording, and with nothing else', () => {
    const [spec] = specs as [TemplateSpec];
    const { digest } = libraryRow(spec);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(libraryRow({ ...spec, summary: 'Other.' }).digest).toBe(digest);
    expect(libraryRow({ ...spec, version: '9.0.0' }).digest).not.toBe(digest);
    expect(libraryRow({ ...spec, pinned: 'other' }).digest).not.toBe(digest);
    expect(new Set(specs.map((one) => libraryRow(one).digest)).size).toBe(specs.length);
  });
});

describe('plumbline templates', () => {
  it('--json lists every template with the promised keys', async () => {
    const { io, said } = terminal();
    expect(await command(['--json'], io)).toBe(0);
    const rows = JSON.parse(said.join('')) as readonly Record<string, unknown>[];
    expect(rows.map(({ name }) => name)).toEqual(TEMPLATE_NAMES);
    for (const row of rows)
      for (const key of ['name', 'version', 'kind', 'inputs', 'scale', 'pass', 'shape', 'digest'])
        expect(row).toHaveProperty(key);
  });

  it('a name shows one template in full, in any letter case; an unknown one is refused with the nearest', async () => {
    const { io, said } = terminal();
    expect(await command(['groundedness'], io)).toBe(0);
    expect(said.join('')).toContain('Groundedness 1.0.0');
    expect(said.join('')).toContain('Example:');
    await expect(command(['Ground'], terminal().io)).rejects.toThrow('did you mean Groundedness?');
    await expect(command(['Nonesuch'], terminal().io)).rejects.toThrow('"plumbline templates" lists them');
  });
});
