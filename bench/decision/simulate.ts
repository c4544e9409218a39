/** One cell of the bench: many runs of the gate's own decision code on drawn scores, and the rates that come out. */

import type { Unit } from '../../src/decision/member.ts';
import { type MemberResult, resultOf } from '../../src/decision/member-result.ts';
import type { Lookup } from '../../src/decision/member-state.ts';
import { FEWEST_STORED } from '../../src/decision/wavering-cases.ts';
import { meanInterval } from '../../src/stats/intervals.ts';
import { differenceInterval, pairSums, regressionStatistic } from '../../src/stats/paired.ts';
import type { PairSamples } from '../../src/stats/tally.ts';
import { decided, membersOf, SETTINGS, STORED, unitsOf } from './gate-runs.ts';
import type { Drawn, Kind } from './kinds.ts';
import { random } from './random.ts';
import { type Counts, type Means, mcnemarTwoSided, newcombe, tango, threshold, unpairedP } from './rivals.ts';
import type { ScenarioFigures } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

/** Samples of a case that the repeats of chosen cases may ask for. */
const MOST_SAMPLES = 9;

export interface GateCell {
  readonly type: 'gate';
  readonly kind: string;
  readonly cases: number;
  readonly repeats: number;
  readonly templates: number;
  readonly baseline: 'fresh' | 'cached';
  /** A watch tells of a provider that drifts, so that a pass on stored answers spends its whole share. */
  readonly watched?: boolean | undefined;
  /** Samples a case that main has stored; default 4. From ten on, repeats go to the cases that vary. */
  readonly stored?: number | undefined;
  /** Of today's model against the cached samples, both arms. */
  readonly drift: number;
  /** Of the first template alone. */
  readonly drop: number;
  readonly runs: number;
}
export interface RivalCell {
  readonly type: 'rivals';
  readonly kind: string;
  readonly cases: number;
  readonly repeats: number;
  readonly templates: number;
  readonly drop: number;
  readonly runs: number;
}
export interface CoverageCell {
  readonly type: 'coverage';
  readonly kind: string;
  readonly cases: number;
  readonly drop: number;
  readonly runs: number;
}
export interface ClusterCell {
  readonly type: 'clusters';
  readonly clusters: number;
  readonly size: number;
  readonly templates: number;
  readonly runs: number;
}
/** What the gate does beside one comparison: `name` is a scenario's. */
export interface ScenarioCell {
  readonly type: 'scenario';
  readonly name: string;
  readonly runs: number;
}
export type Cell = GateCell | RivalCell | CoverageCell | ClusterCell | ScenarioCell;

/** Shares 0..1; `calls` and `callsOfMax` in passes over all cases on both arms, mean over templates. */
export interface GateFigures {
  /** Runs with any template blocked: with drop 0, the false alarms. */
  readonly anyBlocked: number;
  readonly first: { readonly blocked: number; readonly passed: number; readonly inconclusive: number };
  /** Of all templates. */
  readonly passed: number;
  /** Runs in which every template passes. */
  readonly suitePassed: number;
  readonly calls: number;
  readonly callsOfMax: number;
  readonly firstCalls: number;
  /** Of the first template's 95 % interval, where it stopped. */
  readonly coverage: number;
}
export interface RivalFigures {
  readonly rules: Readonly<Record<string, { readonly anyBlocked: number; readonly firstBlocked: number }>>;
}
export interface CoverageFigures {
  readonly intervals: Readonly<Record<string, number>>;
}
export interface ClusterFigures {
  readonly known: number;
  readonly ignored: number;
}
export type Figures = GateFigures | RivalFigures | CoverageFigures | ClusterFigures | ScenarioFigures;

/** Same cell, same seed, same figures. */
export function simulate(cell: Cell, kinds: ReadonlyMap<string, Kind>, seed: number): Figures {
  switch (cell.type) {
    case 'gate':
      return gate(cell, kinds.get(cell.kind)!, seed);
    case 'rivals':
      return rivals(cell, kinds.get(cell.kind)!, seed);
    case 'coverage':
      return coverage(cell, kinds.get(cell.kind)!, seed);
    case 'clusters':
      return clustered(cell, seed);
    case 'scenario':
      return SCENARIOS.get(cell.name)!.figures(cell.runs, seed);
  }
}

function gate(cell: GateCell, kind: Kind, seed: number): GateFigures {
  const { cases, repeats, templates, drop, drift, runs } = cell;
  const cached = cell.baseline === 'cached';
  const settings = cell.watched === true ? { ...SETTINGS, staleBeta: SETTINGS.beta } : SETTINGS;
  const stored = cell.stored ?? STORED;
  const plain = membersOf(unitsOf(cases), repeats, templates);
  const chooses = cached && stored >= FEWEST_STORED && repeats > 1;
  const wanted = { samples: chooses ? MOST_SAMPLES : repeats, stored, drift };
  const count = { any: 0, blocked: 0, passed: 0, all: 0, allPassed: 0, calls: 0, firstCalls: 0, covered: 0 };
  for (let run = 0; run < runs; run++) {
    const drawn = plain.map((): Drawn[] => []);
    const draw = (t: number, i: number): Drawn => {
      drawn[t]![i] ??= kind.draw(random(seed, run, t, i), { ...wanted, drop: t === 0 ? drop : 0 });
      return drawn[t]![i]!;
    };
    const members = chooses
      ? plain.map((member, t) => ({
          ...member,
          stored: new Map(member.units.map(({ id }) => [id, draw(t, Number(id)).cached])),
        }))
      : plain;
    const family = decided(members, settings, (key, id, fresh): PairSamples => {
      const { base, head, cached: old } = draw(Number(key), Number(id));
      return cached && !fresh ? { base: old, head, baseFresh: false } : { base, head, baseFresh: true };
    });
    const results = members.map(({ key }) => resultOf(family, key));
    const callsOf = ({ samples, refreshed }: MemberResult): number =>
      samples.head + (cached && !refreshed ? 0 : samples.base);
    const first = results[0]!;
    if (results.some(({ verdict }) => verdict === 'regressed')) count.any += 1;
    if (results.every(({ verdict }) => verdict === 'pass')) count.all += 1;
    count.allPassed += results.filter(({ verdict }) => verdict === 'pass').length;
    count.calls += results.reduce((sum, result) => sum + callsOf(result), 0);
    count.firstCalls += callsOf(first);
    if (first.verdict === 'regressed') count.blocked += 1;
    if (first.verdict === 'pass') count.passed += 1;
    if (first.interval![0] <= -100 * drop && first.interval![1] >= -100 * drop) count.covered += 1;
  }
  const { blocked, passed } = count;
  return {
    anyBlocked: count.any / runs,
    first: { blocked: blocked / runs, passed: passed / runs, inconclusive: 1 - (blocked + passed) / runs },
    passed: count.allPassed / runs / templates,
    suitePassed: count.all / runs,
    calls: count.calls / runs / templates / (2 * cases),
    firstCalls: count.firstCalls / runs / (2 * cases),
    callsOfMax: cached ? repeats / 2 : repeats,
    coverage: count.covered / runs,
  };
}

function countsOf({ base, head }: Means): Counts {
  const counts = { bothPass: 0, broken: 0, fixed: 0, bothFail: 0 };
  base.forEach((score, i) => {
    if (score === 1) counts[head[i] === 1 ? 'bothPass' : 'broken'] += 1;
    else counts[head[i] === 1 ? 'fixed' : 'bothFail'] += 1;
  });
  return counts;
}

function rowsOf(kind: Kind, cases: number, repeats: number, drop: number, seeds: readonly number[]): readonly Drawn[] {
  return Array.from({ length: cases }, (_, i) =>
    kind.draw(random(...seeds, i), { samples: repeats, stored: 0, drop, drift: 0 }),
  );
}

function meansOf(rows: readonly Drawn[]): Means {
  const average = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { base: rows.map((row) => average(row.base)), head: rows.map((row) => average(row.head)) };
}

const RULES: Readonly<Record<string, (means: Means) => boolean>> = {
  'threshold: fell by 5 points': (means) => threshold(means, 0.05),
  'threshold: fell by 2 points': (means) => threshold(means, 0.02),
  'threshold: fell at all': (means) => threshold(means, 0),
  'unpaired t test, 5 %': (means) => unpairedP(means) <= 0.05,
  'paired t test, two-sided 5 %': (means) => {
    const estimate = meanInterval(means.base.map((score, i) => means.head[i]! - score));
    return estimate !== null && estimate.interval[1] < 0;
  },
  'McNemar exact, two-sided 5 %': (means) => {
    const counts = countsOf(means);
    return counts.broken > counts.fixed && mcnemarTwoSided(counts) <= 0.05;
  },
};

function rivals(cell: RivalCell, kind: Kind, seed: number): RivalFigures {
  const { repeats, templates, drop, runs } = cell;
  const members = membersOf(unitsOf(cell.cases), repeats, templates);
  const hits: Record<string, { any: number; first: number }> = {};
  const note = (rule: string, blocked: readonly boolean[]): void => {
    hits[rule] ??= { any: 0, first: 0 };
    if (blocked.some(Boolean)) hits[rule].any += 1;
    if (blocked[0]) hits[rule].first += 1;
  };
  for (let run = 0; run < runs; run++) {
    const rows = members.map((_, t) => rowsOf(kind, cell.cases, repeats, t === 0 ? drop : 0, [seed, run, t]));
    const all = rows.map(meansOf);
    for (const [rule, blocks] of Object.entries(RULES)) {
      // McNemar's test knows pass and fail alone.
      if (rule.startsWith('McNemar') && (repeats > 1 || all[0]!.base.some((score) => score !== 0 && score !== 1)))
        continue;
      note(rule, all.map(blocks));
    }
    const family = decided(members, { ...SETTINGS, fixed: true }, (key, id) => {
      const { base, head } = rows[Number(key)]![Number(id)]!;
      return { base, head, baseFresh: true };
    });
    note(
      'this gate, one look (--fixed)',
      members.map(({ key }) => resultOf(family, key).verdict === 'regressed'),
    );
  }
  const rules = Object.entries(hits).map(
    ([rule, { any, first }]) => [rule, { anyBlocked: any / runs, firstBlocked: first / runs }] as const,
  );
  return { rules: Object.fromEntries(rules) };
}

function coverage(cell: CoverageCell, kind: Kind, seed: number): CoverageFigures {
  const { drop, runs } = cell;
  const hits: Record<string, number> = {};
  for (let run = 0; run < runs; run++) {
    const means = meansOf(rowsOf(kind, cell.cases, 1, drop, [seed, run]));
    const differences = means.base.map((score, i) => means.head[i]! - score);
    const intervals: Record<string, readonly [number, number]> = {
      'this gate (Wald+2)': differenceInterval(regressionStatistic(pairSums(differences))!),
      'plain paired t': meanInterval(differences)!.interval,
    };
    if (means.base.every((score) => score === 0 || score === 1)) {
      intervals['Newcombe'] = newcombe(countsOf(means));
      intervals['Tango'] = tango(countsOf(means));
    }
    for (const [name, [low, high]] of Object.entries(intervals)) {
      hits[name] = (hits[name] ?? 0) + (low <= -drop && high >= -drop ? 1 : 0);
    }
  }
  return { intervals: Object.fromEntries(Object.entries(hits).map(([name, count]) => [name, count / runs])) };
}

/** Half of the clusters get better and half worse, by so much that the intra-cluster correlation of d is 0.26. */
const SHIFT = Math.sqrt(0.26 * 0.5);

function clustered(cell: ClusterCell, seed: number): ClusterFigures {
  const { clusters, size, templates, runs } = cell;
  const cases = clusters * size;
  const alone = unitsOf(cases);
  const grouped = alone.map((unit, i): Unit => ({ ...unit, cluster: String(Math.floor(i / size)) }));
  const hits = { known: 0, ignored: 0 };
  for (let run = 0; run < runs; run++) {
    const rows = Array.from({ length: templates }, (_, t) =>
      Array.from({ length: clusters }, (_unused, c) => {
        const coin = random(seed, run, t, c);
        const chance = 0.5 + (coin() < 0.5 ? SHIFT : -SHIFT);
        return Array.from({ length: size }, () => ({ base: coin() < 0.5 ? 1 : 0, head: coin() < chance ? 1 : 0 }));
      }).flat(),
    );
    const lookup: Lookup = (key, id) => {
      const { base, head } = rows[Number(key)]![Number(id)]!;
      return { base: [base], head: [head], baseFresh: true };
    };
    for (const [name, units] of [
      ['known', grouped],
      ['ignored', alone],
    ] as const) {
      const family = decided(membersOf(units, 1, templates), SETTINGS, lookup);
      if (family.members.some(({ outcome }) => outcome?.verdict === 'regressed')) hits[name] += 1;
    }
  }
  return { known: hits.known / runs, ignored: hits.ignored / runs };
}
