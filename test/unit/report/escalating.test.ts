import { describe, expect, it } from 'vitest';
import { escalate } from '../../../src/escalation/decide-lever.ts';
import type { EscalationEntry } from '../../../src/record/escalation-entry.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { escalationLines } from '../../../src/report/escalation-words.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { makeEscalation, makeRecord, makeTarget } from '../../fixtures/records.ts';
import { evidence, PRESETS, type Setting } from '../escalation/evidence.ts';

const decided = (setting: Setting) => escalate(evidence(setting));
const comment = (entry: EscalationEntry, lever = makeTarget().lever) =>
  renderComment(makeRecord({ targets: { bot: makeTarget({ lever }) }, escalation: { bot: entry } }));

describe('the escalation in a comment', () => {
  it('says where it stands, what the gap is made of and what comes next before the table of levers and the criteria', () => {
    const text = comment(decided(PRESETS.rag));
    const order = [
      '🧭 Level 77.0 of 85 on all 400 cases',
      'Missing knowledge (a fact was not there, unsupported or out of date) is worth',
      'Prompting has plateaued (1 attempt',
      'Next: retrieval, justified.',
      '| lever | can gain at most |',
      '| retrieval | 12.8-15.0 (9.8 to 18.8) | 0 | – | index, 1-2 weeks | justified | **do it** |',
      '| criterion |',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('counts what is open in the title, and does not shout where the target is reached', () => {
    expect(comment(decided(PRESETS.fresh))).toMatch(/Criteria \(\d unmet\)/u);
    const reached = comment(decided(PRESETS.done));
    expect(reached).toContain('<summary>Criteria</summary>');
    expect(reached).toContain('Target of 85 reached: 87.0 on all 400 cases');
    expect(reached).toContain('Ship; no dearer lever is needed.');
    expect(reached).not.toContain('**unmet**');
  });

  it('shows what the review, the protocol and the profile add, escaped like all foreign text', () => {
    const entry = { ...decided(PRESETS.plateau), notes: ['<img src=x>'] };
    const text = comment({ ...entry, review: { ...entry.review, notes: ['A merge of shards asks no model.'] } });
    expect(text).toContain('- A merge of shards asks no model.');
    expect(text).not.toContain('<img');
  });
});

describe('beside the sentence', () => {
  const tuned = {
    verdict: 'unknown',
    why: '',
    sets: {
      'held-out': { verdict: 'pass', n: 90 },
      drift: { verdict: 'missing', n: 0 },
      refusal: { verdict: 'inconclusive', n: 1 },
      arena: { verdict: 'regressed', n: 60 },
    },
    quarantined: ['t-1'],
    notes: ['1 eval case stands in the training file (1 exact, 0 near): quarantined, not compared: t-1.'],
  } as const satisfies NonNullable<EscalationEntry['tuned']>;

  it('each set of a tuned model has its word, and what is missing says how to give it', () => {
    const lines = escalationLines(makeEscalation({ tuned }), { lever: 'fine-tune' }).flat();
    expect(lines).toContainEqual({
      label: 'Tuned model',
      text: 'four sets must hold, not shown yet: held-out holds (90 cases), drift no cases (tag them set:drift), refusal not decided (1 case), arena regressed (60 cases). 1 eval case in the training file is not compared.',
    });
    const page = renderHtml(makeRecord({ escalation: { bot: makeEscalation({ tuned }) } }));
    expect(page).toContain('Tuned model: four sets, all must hold');
    expect(page).toContain('quarantined, not compared: t-1');
  });

  it('another base model always has its cost, known or not', () => {
    const cost = { n: 90, base: 0.002, head: 0.0034, ratio: 1.7, interval: [1.6, 1.8], state: 'reported' } as const;
    const text = (figure: typeof cost | null) =>
      escalationLines(makeEscalation(), { lever: 'model-swap', cost: figure, verdict: 'pass' }).at(-1)?.[0]?.text;
    expect(text(cost)).toBe(
      'Another base model: $0.00200 → $0.00340 a request (+70 %, +60 % to +80 %) at equal quality: $840 more a month at 20,000 requests a day.',
    );
    expect(text(null)).toContain('not known');
    const flat = { ...cost, ratio: 1.01, interval: [0.99, 1.03] } as const;
    const lines = escalationLines(makeEscalation(), { lever: 'prompt-optimize', cost: flat });
    expect(lines.flat().some(({ text: said }) => said.includes('a request'))).toBe(false);
  });
});
