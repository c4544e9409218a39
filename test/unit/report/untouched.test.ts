/** A run that touched nothing has short reports of its own, and a reader cannot tell them from the whole ones. */
import { describe, expect, it } from 'vitest';
import type { PlumblineRecord } from '../../../src/record/record.ts';
import { isUntouched } from '../../../src/report/reports.ts';
import { REPORTS as SHORT } from '../../../src/report/untouched-reports.ts';
import { REPORTS as WHOLE } from '../../../src/report/whole-reports.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { fakePorts, project, request } from '../gate/project.ts';

async function recordOf(change: Readonly<Record<string, string>>): Promise<PlumblineRecord> {
  const base = await project();
  return runGate(
    request(base, { ...base, ...change }),
    fakePorts(() => 'an answer'),
  );
}

describe('the reports of a run that touched nothing', () => {
  it.each([
    ['docs alone', { 'README.md': 'hello\n' }],
    ['a part of the ruler that measures nothing', { '.github/CODEOWNERS': '* @someone\n' }],
  ])('are the whole ones to the byte: %s', async (_, change) => {
    const found = await recordOf(change);
    const earlier: PlumblineRecord['history'] = [{ sha: 'c'.repeat(40), verdict: 'pass', summary: 'no worse' }];
    for (const record of [found, { ...found, history: earlier, redacted: true }]) {
      expect(isUntouched(record)).toBe(true);
      for (const kind of ['html', 'comment', 'summary'] as const) expect(SHORT[kind](record)).toBe(WHOLE[kind](record));
    }
  });

  it('are not taken where something was measured', async () => {
    const record = await recordOf({ 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' });
    expect(isUntouched(record)).toBe(false);
  });
});
