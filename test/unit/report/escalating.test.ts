import { describe, expect, it } from 'vitest';
import { escalate } from '../../../src/escalation/decide-lever.ts';
import type { EscalationEntry } from '../../../src/record/escalation-entry.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { escalationLines, failureSentence, nextSentence, triedSentence } from '../../../src/report/escalation-words.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { makeEscalation, makeRecord, makeTarget } from '../../fixtures/records.ts';
import { evidence, FLAT, PRESETS, type Setting } from '../escalation/evidence.ts';

const decided = (setting: Setting) => escalate(evidence(setting));
const comment = (entry: EscalationEntry, lever = makeTarget().lever) =>
  renderComment(makeRecord({ targets: { bot: makeTarget({ lever }) }, escalation: { bot: entry } }));

describe('the escalation in a comment', () => {
  it('says what makes up the gap, what was tried, and what to do before the checklist', () => {
    const text = comment(decided(PRESETS.plateau));
    const order = [
      'Next, cheapest first',
      'Gap 8.0 points',
      '100 failures: 60 % prompt',
      'Tried and scored',
      '| criterion |',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says once how to make an unknown known', () => {
    const text = comment(decided({ ...PRESETS.route, ledger: [] }));
    expect(text.match(/Score one attempt: merge it through the gate/gu)).toHaveLength(1);
    expect(text).toMatch(/E7 cascade plateaued \| _unknown_ \| .* _To know:_ as E3\. \|/u);
  });

  it('counts what is open in the title, and does not shout where the target is reached', () => {
    expect(comment(decided(PRESETS.fresh))).toMatch(/Escalation checklist \(\d unmet, 2 unknown\)/u);
    const reached = comment(decided({ ...PRESETS.fresh, gap: [-1, -2, 0] }));
    expect(reached).toContain('<summary>Level and target</summary>');
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
    const [sets, quarantined] = escalationLines(makeEscalation({ tuned }), 'fine-tune');
    expect(sets).toEqual({
      label: 'Tuned model',
      text: 'four sets must hold, not shown yet: held-out holds (90 cases), drift no cases (tag them set:drift), refusal not decided (1 case), arena regressed (60 cases).',
    });
    expect(quarantined).toEqual({ label: 'Quarantined', text: '1 eval case in the training file, not compared.' });
    const page = renderHtml(makeRecord({ escalation: { bot: makeEscalation({ tuned }) } }));
    expect(page).toContain('Tuned model: four sets, all must hold');
    expect(page).toContain('quarantined, not compared: t-1');
  });

  it('another base model always has its cost, known or not', () => {
    const cost = { n: 90, base: 0.002, head: 0.0034, ratio: 1.7, interval: [1.6, 1.8], state: 'reported' } as const;
    const text = (figure: typeof cost | null) => escalationLines(makeEscalation(), 'model-swap', figure)[0]?.text;
    expect(text(cost)).toBe('$0.00200 → $0.00340 a request (+70 %, +60 % to +80 %).');
    expect(text(null)).toContain('not known');
    expect(escalationLines(makeEscalation(), 'prompt-optimize', cost)).toEqual([]);
  });
});

describe('what to do', () => {
  it('names the step and what is open, or the criteria that hold for the lever', () => {
    expect(nextSentence(decided(PRESETS.fresh))).toMatch(
      /^Next, cheapest first: prompt-optimize\. .* Open: E2 same ruler, E3 prompting plateaued\.$/u,
    );
    expect(nextSentence(decided(PRESETS.rag))).toBe(
      'rag is the cheapest lever that is open and whose criteria hold: E1, E2, E3 and E8.',
    );
    expect(nextSentence(decided({ ...PRESETS.fresh, gap: [-1, -2, 0] }))).toBe('');
  });

  it('tells failures that nobody reviewed from none, and the levers that were tried', () => {
    expect(failureSentence(decided({ ...PRESETS.fresh, review: false }))).toBe(
      '100 failures, not reviewed: what kind they are is not known.',
    );
    const none = decided(PRESETS.fresh);
    const cluster = {
      id: 'a',
      size: 12,
      shape: 'weight',
      title: 'Curt',
      fix: 'greet first',
      cases: ['t-1'],
      survived: 2,
    } as const;
    const told = (quotes: readonly string[]) =>
      failureSentence({ ...none, review: { ...none.review, clusters: [{ ...cluster, quotes }] } });
    expect(told(['No.'])).toContain(
      'Largest groups: Curt (12, weight, survived 2 prompt attempts). Immediate fix for "Curt": Greet first.',
    );
    expect(told([])).not.toContain('Immediate fix');
    expect(failureSentence({ ...none, review: { done: true, failures: 0, clusters: [] } })).toBe(
      'No case fails the goal.',
    );
    expect(triedSentence(none)).toBe('No lever is scored on this suite yet.');
    expect(triedSentence(decided({ ...PRESETS.rag, ledger: [FLAT, FLAT, { ...FLAT, lever: 'rag' }] }))).toBe(
      'Tried and scored on this suite: prompt-optimize (2), rag (1).',
    );
  });
});
