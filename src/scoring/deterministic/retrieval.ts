/** RetrievalRank: are the relevant passages found, and how near the top? */
import { z } from 'zod';
import type { Case } from '../../inputs/case/case.ts';
import type { Score, TemplateSpec } from '../../inputs/template.ts';
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { deterministic, excerpt, expectedOf, isList, missing, pass } from './define-template.ts';

/** Gain by id, all above 0: ids in a list count 1 each, an object states its gains. null = not usable. */
function relevanceOf(row: Case): ReadonlyMap<string, number> | null {
  const read: Json | undefined = expectedOf(row, 'relevant');
  const given = typeof read === 'string' || typeof read === 'number' ? [read] : read;
  const gains = new Map<string, number>();
  if (isList(given)) {
    for (const id of given) {
      if (typeof id !== 'string' && typeof id !== 'number') return null;
      gains.set(String(id), 1);
    }
  } else if (isObject(given)) {
    for (const [id, gain] of Object.entries(given)) {
      if (typeof gain !== 'number' || !Number.isFinite(gain) || gain < 0) return null;
      if (gain > 0) gains.set(id, gain);
    }
  }
  return gains.size === 0 ? null : gains;
}

/** Ids of the passages in the order of the case; one without an id is identified by its position, from 1. */
function ranked(row: Case): readonly string[] {
  return (row.context ?? []).map(({ id }, index) => id ?? String(index + 1));
}

/**
 * Ids in the order the answer names them: a JSON list of ids, or one per line after any list mark. A line that names no
 * passage still takes a rank.
 */
function rankedIn(output: string, known: ReadonlySet<string>): readonly string[] {
  try {
    const parsed = JSON.parse(output) as Json;
    if (isList(parsed))
      return parsed.map((item) => {
        const id = isObject(item) ? item['id'] : item;
        return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
      });
  } catch {
    // Not JSON: read it by lines.
  }
  const bare = (text: string): string => text.replace(/^["'`[(*]{1,4}/u, '').replace(/["'`\]).,:;*]{1,4}$/u, '');
  return output
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const whole = known.has(line) ? line : bare(line);
      if (known.has(whole)) return whole;
      const item = bare(line.replace(/^(?:[-*•]|\d{1,4}[.):])\s{1,4}/u, ''));
      return known.has(item) ? item : bare(item.split(/\s/u)[0]!);
    });
}

type Metric = 'ndcg' | 'mrr' | 'hit' | 'recall';

/**
 * Järvelin and Kekäläinen (2002) with the gain unchanged and log2(rank + 1); MRR, hit and recall count any gain above
 * 0.
 */
function rankScore(metric: Metric, ranking: readonly string[], gains: ReadonlyMap<string, number>, k: number): number {
  const top = ranking.slice(0, k);
  if (metric === 'ndcg') {
    const dcg = (list: readonly number[]): number =>
      list.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
    const ideal = [...gains.values()].sort((a, b) => b - a).slice(0, k);
    return Math.min(1, dcg(top.map((id) => gains.get(id) ?? 0)) / dcg(ideal));
  }
  const first = top.findIndex((id) => gains.has(id));
  if (metric === 'mrr') return first < 0 ? 0 : 1 / (first + 1);
  if (metric === 'hit') return Number(first >= 0);
  return top.filter((id) => gains.has(id)).length / Math.min(k, gains.size);
}

const retrievalRank = deterministic({
  name: 'RetrievalRank',
  version: '1.1.0',
  group: 'D',
  summary: 'Rank quality of the retrieved passages, or of the order the answer puts them in, against the relevant ids.',
  inputs: ['context', 'expected.relevant'],
  optional: ['output'],
  scale: 'real',
  pass: 0.5,
  passRule: 'nDCG, reciprocal rank, hit or recall at `k` is at least 0.5; an id named twice counts once',
  shape: ['knowledge'],
  parameters: z.strictObject({
    metric: z.enum(['ndcg', 'mrr', 'hit', 'recall']).default('ndcg'),
    k: z.int().min(1).max(1000).default(10),
    ranking: z
      .enum(['context', 'answer'])
      .default('context')
      .describe(
        'context: the passages as the case lists them, equal in both arms; answer: ids as the answer ranks them',
      ),
  }),
  example: {
    suite: '- { use: RetrievalRank, metric: mrr, ranking: answer }',
    case: {
      id: 'c1',
      input: 'Rank the passages.',
      context: [
        { id: 'p1', text: 'Opening hours' },
        { id: 'p2', text: 'Refunds' },
      ],
      expected: { relevant: ['p2'] },
    },
    output: '["p1", "p2"]',
    score: 0.5,
  },
  bind: ({ metric, k, ranking: from }) => {
    return ({ case: row, output }): Score => {
      const gains = relevanceOf(row);
      if (gains === null) return missing('expected.relevant', 'give a list of ids, or an object of id: gain');
      const passages = ranked(row);
      if (passages.length === 0) return missing('context', 'there is nothing to rank');
      const known = new Set([...passages, ...gains.keys()]);
      const ranking = [...new Set(from === 'context' ? passages : rankedIn(output, known))];
      const value = rankScore(metric, ranking, gains, k);
      if (value >= 1) return pass();
      const place = ranking.findIndex((id) => gains.has(id)) + 1;
      const where = place === 0 ? 'nowhere' : `at rank ${place}`;
      return {
        status: 'scored',
        score: Math.max(0, value),
        code: place === 0 || place > k ? 'not-found' : 'ranked-low',
        reason: `first relevant passage ${where} of ${ranking.length}; wanted ${excerpt([...gains.keys()].join(', '))}`,
      };
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [retrievalRank];
