import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plumbline } from '../servers/built.ts';
import { put, temporaryFolder } from '../servers/repository.ts';

const chat = (question: string, answer: string): string =>
  JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });

it('import traces shows what it would write, writes it beside what is there, and never over it', () => {
  const folder = temporaryFolder('traces');
  try {
    put(folder.path, { 'log.jsonl': [chat('Q1', 'A1'), chat('q1', 'A2'), '{"unknown":1}'].join('\n') });
    const run = (...args: readonly string[]) => plumbline(folder.path, ['import', 'traces', 'log.jsonl', ...args]);
    const file = join(folder.path, 'evals/log.cases.jsonl');
    const dry = run('--as', 'cases', '--dry-run');
    expect([dry.status, existsSync(file)]).toEqual([0, false]);
    expect(dry.stdout).toContain('1 x record of an unknown form');
    expect(run('--as', 'cases').status).toBe(0);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
    const again = run('--as', 'cases');
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('is there already')]);
    expect(run('--as', 'rows').stdout).toContain('Wrote 2 rows to evals/outputs/log.jsonl');
    expect(run().stderr).toContain('--as is cases or rows');
    expect(run('--as', 'rows', '--redact', '(').stderr).toContain('is no pattern');
  } finally {
    folder.remove();
  }
});
