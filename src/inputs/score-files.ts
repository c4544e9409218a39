/** Reads the score files of `compare`, JSONL rows of two arms, by template and case; every fault names its line. */

import type { PairSamples } from '../stats/tally.ts';
import type { Json } from '../text/digest.ts';
import { parseJsonLine } from '../text/json-lines.ts';
import type { JsonObject } from '../text/json-object.ts';
import { eachLine } from '../text/lines-of-file.ts';
import { type Problems, show } from '../text/problem.ts';
import { decodeText } from '../text/utf8.ts';

export interface ScoreRows {
  /** Template -> case -> samples of both arms, by sample. */
  readonly templates: ReadonlyMap<string, ReadonlyMap<string, PairSamples>>;
  /** Case -> its cluster, if any row names one. */
  readonly clusters: ReadonlyMap<string, string>;
  readonly cases: ReadonlySet<string>;
}

export interface ScoreFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MAX_SAMPLE = 999;

interface Cell extends PairSamples {
  readonly base: (number | null)[];
  readonly head: (number | null)[];
}

/** Both files as one table; null if a problem was noted. Scores are 0..1, null = unscored; row order is ignored. */
export function parseScoreFiles(base: ScoreFile, head: ScoreFile, problems: Problems): ScoreRows | null {
  const before = problems.count;
  const templates = new Map<string, Map<string, Cell>>();
  const clusters = new Map<string, string>();
  const cases = new Set<string>();
  const seen = {
    base: { cases: new Set<string>(), templates: new Set<string>() },
    head: { cases: new Set<string>(), templates: new Set<string>() },
  };
  for (const side of ['base', 'head'] as const) {
    const file = side === 'base' ? base : head;
    const text = decodeText(file.name, file.bytes, problems);
    if (text === null) continue;
    const fault = (line: number, key: string | undefined, message: string): void =>
      problems.add({ file: file.name, line, key, message });
    let rows = 0;
    eachLine(file.name, text, problems, (line, number) => {
      rows += 1;
      const value = parseJsonLine(file.name, line, number, problems);
      if (value === undefined) return;
      const row = rowOf(value, (key, message) => fault(number, key, message));
      if (row === null) return;
      let cells = templates.get(row.template);
      if (cells === undefined) {
        cells = new Map();
        templates.set(row.template, cells);
      }
      let cell = cells.get(row.case);
      if (cell === undefined) {
        cell = { base: [], head: [], baseFresh: true };
        cells.set(row.case, cell);
      }
      if (cell[side][row.sample] !== undefined) {
        fault(
          number,
          'case',
          `the row of case ${show(row.case)}, template ${show(row.template)}, sample ${row.sample} stands here for the second time`,
        );
      }
      cell[side][row.sample] = row.score;
      if (row.cluster !== undefined) {
        const known = clusters.get(row.case);
        if (known === undefined) clusters.set(row.case, row.cluster);
        else if (known !== row.cluster) {
          fault(
            number,
            'cluster',
            `case ${show(row.case)} is in cluster ${show(row.cluster)} here and in ${show(known)} elsewhere`,
          );
        }
      }
      cases.add(row.case);
      seen[side].cases.add(row.case);
      seen[side].templates.add(row.template);
    });
    if (rows === 0 && problems.count === before) {
      problems.add({ file: file.name, message: 'holds no row; write one {"case", "template", "score"} a line' });
    }
  }
  if (problems.count !== before) return null;
  for (const what of ['template', 'case'] as const) {
    const key = what === 'case' ? 'cases' : 'templates';
    if (![...seen.base[key]].some((name) => seen.head[key].has(name))) {
      problems.add({
        file: head.name,
        key: what,
        message: `has no ${what} in common with ${base.name}: nothing can be compared`,
      });
      return null;
    }
  }
  return { templates: withoutHoles(templates), clusters, cases };
}

interface Row {
  readonly case: string;
  readonly template: string;
  readonly score: number | null;
  readonly sample: number;
  readonly cluster: string | undefined;
}

/** Checked by hand: a schema engine would take longer than all the statistics. */
function rowOf(value: Json, fault: (key: string | undefined, message: string) => void): Row | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fault(undefined, `must be an object {"case", "template", "score"}, is ${show(value)}`);
    return null;
  }
  const { case: id, template, score, sample, cluster } = value as JsonObject;
  let sound = true;
  const wrong = (key: string, message: string): void => {
    fault(key, message);
    sound = false;
  };
  if (typeof id !== 'string' || id === '') wrong('case', `must be a text that names the case, is ${show(id)}`);
  if (typeof template !== 'string' || template === '')
    wrong('template', `must be a text that names the template, is ${show(template)}`);
  if (score !== null && !(typeof score === 'number' && score >= 0 && score <= 1)) {
    wrong('score', `must be a number from 0 to 1, or null for unscored, is ${show(score)}`);
  }
  if (
    sample !== undefined &&
    !(typeof sample === 'number' && Number.isInteger(sample) && sample >= 0 && sample <= MAX_SAMPLE)
  ) {
    wrong('sample', `must be a whole number from 0 to ${MAX_SAMPLE}, is ${show(sample)}`);
  }
  if (cluster !== undefined && cluster !== null && (typeof cluster !== 'string' || cluster === '')) {
    wrong('cluster', `must be a text that names the cluster, is ${show(cluster)}`);
  }
  if (!sound) return null;
  return {
    case: id as string,
    template: template as string,
    score: score as number | null,
    sample: (sample as number | undefined) ?? 0,
    cluster: typeof cluster === 'string' ? cluster : undefined,
  };
}

/** Samples may be numbered from 1, or have gaps: only their order counts. */
function withoutHoles(templates: Map<string, Map<string, Cell>>): ScoreRows['templates'] {
  for (const cells of templates.values()) {
    for (const [id, cell] of cells) {
      if (dense(cell.base) && dense(cell.head)) continue;
      const given = (samples: Cell['base']): Cell['base'] => samples.filter((score) => score !== undefined);
      cells.set(id, { ...cell, base: given(cell.base), head: given(cell.head) });
    }
  }
  return templates;
}

function dense(samples: readonly (number | null)[]): boolean {
  for (let i = 0; i < samples.length; i++) if (samples[i] === undefined) return false;
  return true;
}
