import { readFileSync } from 'node:fs';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { outputsOf } from '../../../src/action/sinks.ts';
import { skippedRecord } from '../../../src/run/build-record.ts';

const content = readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8');
const action = parse(content) as {
  readonly inputs: object;
  readonly outputs: object;
  readonly runs: { readonly using: string };
};

it('action.yml is what GitHub’s own parser takes', () => {
  const parsed = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  expect(parsed.context.errors.getErrors()).toEqual([]);
  expect(action.runs.using).toBe('node24');
});

it('action.yml declares exactly the inputs that are read and the outputs that are set', () => {
  const source = readFileSync(new URL('../../../src/adapters/actions/runner.ts', import.meta.url), 'utf8');
  const read = [...source.matchAll(/(?:text|choice|flag|amount)\(\s*'([a-z-]+)'/g)].map((match) => match[1]);
  expect(Object.keys(action.inputs).sort()).toEqual([...new Set(read)].sort());
  const frame = { startedAt: '', finishedAt: '', seed: '', accepted: null, history: [], moved: [], config: null };
  const side = { sha: '', label: '' };
  const provenance = { base: side, head: side, config: '', engine: '', reproduce: '' };
  const set = outputsOf(skippedRecord({ ...frame, provenance }, 'unaffected'), null, '');
  expect(Object.keys(action.outputs).sort()).toEqual(Object.keys(set).sort());
});

it('the action that records is what GitHub’s own parser takes, and hands every input to an option of the command', async () => {
  const recordContent = readFileSync(new URL('../../../record/action.yml', import.meta.url), 'utf8');
  const parsed = parseAction({ name: 'action.yml', content: recordContent }, new NoOperationTraceWriter());
  expect(parsed.context.errors.getErrors()).toEqual([]);
  const recorder = parse(recordContent) as {
    readonly inputs: object;
    readonly runs: {
      readonly steps: readonly [{ readonly run: string; readonly env: Readonly<Record<string, string>> }];
    };
  };
  const [{ run, env }] = recorder.runs.steps;
  const { help } = await import('../../../src/cli/commands/record.ts');
  for (const name of Object.keys(recorder.inputs)) {
    expect(Object.values(env)).toContain(`\${{ inputs.${name} }}`);
    expect([run, help]).toEqual([expect.stringContaining(`--${name}`), expect.stringContaining(`--${name}`)]);
  }
  // An input that stood in the script itself could be more than a word of it.
  expect(run).not.toContain('${{');
});
