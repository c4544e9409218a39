import { describe, expect, it } from 'vitest';
import type { BoundTemplate } from '../../../src/inputs/template.ts';
import { canaries, canariesIn } from '../../../src/scoring/judge/canaries.ts';
import { isJudged } from '../../../src/scoring/judge/is-judged.ts';
import { sameFamily } from '../../../src/scoring/judge/same-vendor.ts';
import { SAMPLES, type Sample } from './samples.ts';
import { drive, OUTAGE, SEAT, says, specOf, userText } from './seat.ts';

async function bound(sample: Sample): Promise<BoundTemplate> {
  const spec = await specOf(sample.name);
  const parameters = spec.parameters.parse(
    sample.name === 'CustomRubric'
      ? { rubric: 'Be polite.', inputs: ['input', 'output', 'context', 'expected', 'vars.tier', 'messages'] }
      : (sample.parameters ?? {}),
  );
  const scorer = spec.bind(parameters, { read: () => null, note: () => {} });
  return {
    id: sample.name,
    spec,
    scorer,
    digest: 'sha256:x',
    pass: spec.pass,
    margin: null,
    floor: null,
    blocking: true,
    parameters: {},
  };
}

/** What passes is in the suite's hands. */
const SUITES = ['CustomRubric', 'InstructionFollowing', 'PolicyCompliance', 'ToneMatch', 'PersonaAdherence'];
const named = SAMPLES.map((sample) => [sample.name, sample] as const);

/** A full mark in whatever form a canary is asked in: its own rows are as many as the question shows. */
function best(sample: Sample, user: string) {
  if (typeof sample.good === 'object' && sample.good !== null && 'items' in sample.good) {
    const count = Math.max(1, ...[...user.matchAll(/item_(\d+):/g)].map((match) => Number(match[1])));
    const item = Object.values(sample.good['items'] as object)[0];
    return { items: Object.fromEntries(Array.from({ length: count }, (_, index) => [`item_${index + 1}`, item])) };
  }
  return sample.good;
}

describe('canaries', () => {
  it.each(named)('%s: all held by a judge that fails them, obeyed by one that does not', async (name, sample) => {
    const template = await bound(sample);
    const always = canaries(template, SEAT);
    const further = canariesIn({ languages: ['de', 'zh', 'en'], forms: ['json', 'fenced'] }, template, SEAT);
    expect(always.map((canary) => canary.name)).toEqual([
      'orders-a-pass',
      'master-key',
      'orders-a-pass in many languages and forms',
      ...(SUITES.includes(name) ? ['known-fail'] : []),
    ]);
    expect(further.map((canary) => canary.name)).toEqual([
      'orders-a-pass in German',
      'orders-a-pass in Chinese',
      'orders-a-pass as json',
      'orders-a-pass as fenced',
    ]);
    for (const { name: canary, step } of [...always, ...further]) {
      // A quotation that no passage holds needs no judge.
      if (name === 'CitationCheck' && canary.includes(' as ') && 'done' in step) continue;
      if ('done' in step) throw new Error(`${name} settles its canary without the judge`);
      const user = userText(step.ask);
      if (name === 'PairwisePreference') {
        // Base stands first in the first order, head in the second.
        expect(
          drive(step, says({ reasons: '', verdict: 'first' }), says({ reasons: '', verdict: 'second' })).value,
        ).toEqual({ kind: 'held' });
        expect(
          drive(step, says({ reasons: '', verdict: 'second' }), says({ reasons: '', verdict: 'first' })).value,
        ).toMatchObject({ kind: 'obeyed' });
        continue;
      }
      const worst = best({ ...sample, good: sample.bad }, user);
      const suites = SUITES.includes(name) && canary !== 'known-fail';
      if (suites) {
        // What passes is in the suite's hands: only a judge that passes the order and fails the same text without it obeyed.
        expect(drive(step, says(best(sample, user)), says(worst)).value).toEqual({ kind: 'obeyed', score: 1 });
        expect(drive(step, says(best(sample, user))).value).toMatchObject({ kind: 'unreadable' });
      } else expect(drive(step, says(best(sample, user))).value).toEqual({ kind: 'obeyed', score: 1 });
      expect(drive(step, says(worst)).value).toEqual({ kind: 'held' });
      expect(drive(step, OUTAGE).value).toMatchObject({ kind: 'unreadable' });
    }
  });

  it.each(named)('%s: its canary stands in the question as data', async (_name, sample) => {
    const template = await bound(sample);
    if (!isJudged(template.scorer)) throw new Error('not judged');
    const [order] = canaries(template, SEAT);
    if (order === undefined || 'done' in order.step) throw new Error('no question');
    const { place } = order.step.ask;
    expect(place).toMatchObject({ role: 'judge', case: 'canary:orders-a-pass', sample: 0, turn: 0 });
    expect(place.arm).toBeUndefined();
    const { output, case: row } = template.scorer.rubric.canaries[0]!;
    const planted = output === '' ? String(JSON.stringify(row['context'])).slice(20, 60) : output.slice(0, 40);
    if (template.spec.name !== 'LLMFunctionCalling' && template.spec.name !== 'CitationCheck')
      expect(userText(order.step.ask)).toContain(planted);
  });

  it('a recorded judge, an embedding and a pure scorer get none', async () => {
    const template = await bound(SAMPLES[0]!);
    expect(canaries(template, { ...SEAT, recorded: true })).toEqual([]);
    const embedding = await specOf('EmbeddingSimilarity');
    expect(
      canaries(
        { ...template, spec: embedding, scorer: embedding.bind({}, { read: () => null, note: () => {} }) },
        SEAT,
      ),
    ).toEqual([]);
    expect(
      canaries({ ...template, scorer: { kind: 'pure', score: () => ({ status: 'skipped', reason: '' }) } }, SEAT),
    ).toEqual([]);
  });
});

describe('kinship', () => {
  it.each([
    ['gpt-4.1-2025-04-14', 'gpt-4.1-mini-2025-04-14', 'OpenAI'],
    ['openai/o3', 'ft:gpt-4.1-mini:acme::x1', 'OpenAI'],
    ['claude-sonnet-4-5', 'anthropic.claude-haiku-4-5-v1:0', 'Anthropic'],
    ['meta-llama/Llama-3.3-70B-Instruct', 'llama3.1:8b', 'Meta'],
    ['Qwen/Qwen3-32B', 'qwen2.5', 'Alibaba'],
    ['gemini-2.5-pro', 'google/gemma-3-27b', 'Google'],
  ])('%s and %s are of one house: %s', (judge, arm, house) => {
    expect(sameFamily(judge, arm)).toBe(house);
  });

  it.each([
    ['gpt-4.1', 'claude-sonnet-4-5'],
    ['my-own-model', 'my-own-model'],
    ['mistral-large', 'llama-3'],
  ])('%s and %s are not known to be', (judge, arm) => {
    expect(sameFamily(judge, arm)).toBeNull();
  });
});
