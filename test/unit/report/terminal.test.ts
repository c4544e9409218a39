import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { wrap } from '../../../src/text/wrap.ts';
import { makeExhibit, makeRecord, makeTarget, makeTemplate, situations } from '../../fixtures/records.ts';

describe('the terminal table', () => {
  it('keeps to 80 columns in every situation, unbreakable words aside', () => {
    for (const [name, record] of Object.entries(situations)) {
      for (const line of renderTerminal(record).split('\n'))
        expect(line.length, `${name}: ${line}`).toBeLessThanOrEqual(80);
    }
  });

  it('keeps to 80 columns with long template names', () => {
    const record = makeRecord({
      targets: {
        a: makeTarget({
          templates: {
            ['a-template-with-a-very-long-name-indeed-so-long']: makeTemplate(),
            B: makeTemplate({ verdict: 'inconclusive', reason: 'budget', casesNeeded: 12_000 }),
          },
        }),
      },
    });
    for (const line of renderTerminal(record).split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('names no change beyond the scale, whatever Student’s t says', () => {
    const template = makeTemplate({ delta: -100, interval: [-102.8, -89.5] });
    const text = renderTerminal(makeRecord({ targets: { a: makeTarget({ templates: { T: template } }) } }));
    expect(text).toContain('-100.0 to -89.5');
    expect(text).not.toContain('102.8');
  });

  it('has no colour unless asked', () => {
    const esc = String.fromCharCode(27);
    for (const record of Object.values(situations)) expect(renderTerminal(record)).not.toContain(esc);
    expect(renderTerminal(situations['regressed']!, { color: true })).toContain(`${esc}[31m`);
  });

  it('is the same text with colour as without', () => {
    const esc = String.fromCharCode(27);
    const coloured = renderTerminal(situations['regressed']!, { color: true });
    expect(coloured.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')).toBe(renderTerminal(situations['regressed']!));
  });

  it('names every fault of an error', () => {
    const text = renderTerminal(situations['error']!);
    expect(text).toContain('evals/support.suite.yml:3:5');
    expect(text).toContain('evals/support.cases.jsonl:14');
  });

  it('never breaks a path or a command', () => {
    const path = `evals/${'x'.repeat(120)}.jsonl`;
    expect(wrap(`a ${path} b`, 80)).toContain(path);
  });

  it('says what was compared, puts the unsupported claim before the count, and ends the cases with a command', () => {
    const exhibit = makeExhibit({
      case: 't-17',
      template: 'Groundedness',
      reason: '1 of 2 claims supported; unsupported: We can waive the fee.\nsupported: The fee is 39 euros.',
    });
    const target = makeTarget({
      verdict: 'regressed',
      regressions: [{ case: 't-17', template: 'Groundedness', base: 1, head: 0 }],
      exhibits: [exhibit],
    });
    const base = makeRecord();
    const record = makeRecord({
      targets: { a: target },
      provenance: { ...base.provenance, head: { sha: 'WORKTREE', label: 'working folder' } },
    });
    const text = renderTerminal(record);
    expect(text).toContain('  main a3c1f0e against the working folder\n');
    expect(text).toMatch(/t-17 {2}Groundedness 1 -> 0\s+unsupported: We can waive the fee\.\n/);
    expect(text).toContain('  See it: plumbline run --only t-17\n');
  });
});
