/** Which cells the bench runs, and what the acceptance goals read from them. */

import type { ScenarioFigures } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';
import type {
  Cell,
  ClusterCell,
  ClusterFigures,
  CoverageCell,
  CoverageFigures,
  Figures,
  GateCell,
  GateFigures,
  RivalCell,
} from './simulate.ts';

export interface Result {
  readonly cell: Cell;
  readonly figures: Figures;
}

const DROPS = [0.02, 0.05, 0.1];
export const CURVE_DROPS = [0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.1, 0.12];
export const CURVE_CASES = [100, 300, 805];

/** `effort` scales the number of runs: 1 = the published table. `names` are the kinds at hand. */
export function cellsOf(names: readonly string[], effort: number): readonly Cell[] {
  const runs = (full: number): number => Math.max(40, Math.round(full * effort));
  const has = (name: string): boolean => names.includes(name);
  const cells: Cell[] = [];
  const gate = (cell: Partial<GateCell> & Pick<GateCell, 'kind' | 'runs'>): void => {
    const filled: GateCell = {
      type: 'gate',
      cases: 300,
      repeats: 3,
      templates: 7,
      baseline: 'fresh',
      drift: 0,
      drop: 0,
      ...cell,
    };
    const watched = filled.baseline === 'cached' && filled.stored === undefined ? true : undefined;
    if (has(filled.kind)) cells.push({ ...filled, watched });
  };
  for (const kind of ['recorded judge', 'judge-like', 'binary 80 %']) {
    for (const cases of [100, 300, 805]) {
      for (const baseline of ['fresh', 'cached'] as const) {
        for (const templates of [7, 1]) {
          gate({ kind, cases, baseline, templates, runs: runs(templates === 1 || cases === 300 ? 2000 : 1000) });
          for (const drop of DROPS)
            gate({ kind, cases, baseline, templates, drop, runs: runs(templates === 1 ? 1000 : 500) });
        }
        if (baseline === 'cached') gate({ kind, cases, baseline, drift: 0.03, runs: runs(600) });
      }
    }
  }
  for (const kind of ['coin 80 %', 'coin 95 %', 'recorded graded']) {
    const repeats = kind === 'recorded graded' ? 1 : 3;
    for (const templates of [7, 1]) {
      gate({ kind, repeats, templates, runs: runs(2000) });
      for (const drop of DROPS.filter((size) => size < 0.1 || kind !== 'coin 95 %'))
        gate({ kind, repeats, templates, drop, runs: runs(1000) });
    }
  }
  // What most suites are: stored answers of main, one or three samples a case.
  for (const [cases, repeats, templates, stored] of [
    [300, 1, 5, 4],
    [300, 1, 1, 4],
    [100, 1, 1, 4],
    [300, 3, 5, 4],
    [300, 3, 5, 10],
    [300, 5, 5, 10],
  ] as const) {
    for (const drop of [0, 0.05])
      gate({ kind: '1 in 10 wavers', cases, repeats, templates, baseline: 'cached', stored, drop, runs: runs(1000) });
  }
  // One sample a case in a large suite: where the first simulations found the highest false alarm rate.
  gate({ kind: 'coin 80 %', cases: 805, repeats: 1, runs: runs(2000) });
  for (const kind of [has('recorded judge') ? 'recorded judge' : 'judge-like', 'binary 80 %']) {
    for (const repeats of [1, 3]) {
      for (const drop of [0, 0.05]) {
        cells.push({
          type: 'rivals',
          kind,
          cases: 300,
          repeats,
          templates: 7,
          drop,
          runs: runs(drop === 0 ? 1000 : 500),
        } satisfies RivalCell);
      }
    }
  }
  for (const kind of ['recorded judge', 'judge-like', 'recorded graded', 'coin 80 %', 'coin 95 %']) {
    if (!has(kind)) continue;
    for (const cases of [100, 300, 805]) {
      for (const drop of [0, 0.05])
        cells.push({ type: 'coverage', kind, cases, drop, runs: runs(4000) } satisfies CoverageCell);
    }
  }
  cells.push({ type: 'clusters', clusters: 60, size: 5, templates: 7, runs: runs(2000) } satisfies ClusterCell);
  for (const { name, runs: full } of SCENARIOS.values()) cells.push({ type: 'scenario', name, runs: runs(full) });
  for (const cases of CURVE_CASES) {
    for (const drop of CURVE_DROPS) {
      if (!cells.some((cell) => isCurvePoint(cell, cases, drop)))
        gate({ kind: 'judge-like', cases, templates: 1, drop, runs: runs(1000) });
    }
  }
  return cells;
}

export function isCurvePoint(cell: Cell, cases: number, drop: number): cell is GateCell {
  return (
    cell.type === 'gate' &&
    cell.kind === 'judge-like' &&
    cell.baseline === 'fresh' &&
    cell.templates === 1 &&
    cell.drift === 0 &&
    cell.repeats === 3 &&
    cell.cases === cases &&
    cell.drop === drop
  );
}

/** What a cell costs to run, roughly: for dealing cells out evenly. */
export function costOf(cell: Cell): number {
  switch (cell.type) {
    case 'gate':
      return cell.runs * cell.templates * (200 + cell.cases);
    case 'rivals':
      return cell.runs * cell.templates * cell.cases * 2;
    case 'coverage':
      return cell.runs * cell.cases;
    case 'clusters':
      return cell.runs * cell.templates * 600;
    case 'scenario':
      return cell.runs * SCENARIOS.get(cell.name)!.cost;
  }
}

export interface Goal {
  readonly goal: string;
  readonly bar: string;
  /** 0..1, or a factor for calls. */
  readonly figure: number;
  readonly error: number;
  readonly unit: 'share' | 'times' | 'points';
  readonly met: boolean;
}

/** Monte-Carlo standard error of a share. */
export function errorOf(share: number, runs: number): number {
  return Math.sqrt((share * (1 - share)) / runs);
}

/** The setting with most false alarms, run again on its own: the highest of many is high by luck, too. */
export interface Rerun {
  readonly cell: GateCell;
  readonly anyBlocked: number;
  readonly runs: number;
}

function unchanged(results: readonly Result[]): readonly { readonly cell: GateCell; readonly figures: GateFigures }[] {
  return results.flatMap(({ cell, figures }) =>
    cell.type === 'gate' && cell.drop === 0 ? [{ cell, figures: figures as GateFigures }] : [],
  );
}

export function worstUnchanged(results: readonly Result[]): GateCell {
  return unchanged(results).reduce((a, b) => (b.figures.anyBlocked > a.figures.anyBlocked ? b : a)).cell;
}

/** The acceptance goals that these cells can answer; goals on recorded data are absent without it. */
export function goalsOf(results: readonly Result[], again: Rerun): readonly Goal[] {
  const goals: Goal[] = [];
  const gates = results.flatMap(({ cell, figures }) =>
    cell.type === 'gate' ? [{ cell, figures: figures as GateFigures }] : [],
  );
  const find = (wanted: Partial<GateCell>): { cell: GateCell; figures: GateFigures } | undefined => {
    const full = { repeats: 3, templates: 7, cases: 300, baseline: 'fresh', drift: 0, drop: 0, ...wanted };
    return gates.find(({ cell }) =>
      Object.entries(full).every(([key, value]) => cell[key as keyof GateCell] === value),
    );
  };
  const share = (
    goal: string,
    bar: string,
    figure: number,
    runs: number,
    met: (x: number, error: number) => boolean,
  ): void => {
    const error = errorOf(figure, runs);
    goals.push({ goal, bar, figure, error, unit: 'share', met: met(figure, error) });
  };
  const judge = find({ kind: 'recorded judge' });
  if (judge !== undefined) {
    share(
      'false alarms, recorded judge, 300 cases, 7 templates',
      '<= 2 %',
      judge.figures.anyBlocked,
      judge.cell.runs,
      (x) => x <= 0.02,
    );
  }
  share(
    `false alarms, highest of ${unchanged(results).length} settings, run again (${labelOf(again.cell)})`,
    '<= 5 % + 2 errors',
    again.anyBlocked,
    again.runs,
    (x, error) => x <= 0.05 + 2 * error,
  );
  for (const [kind, cases, drop, templates, bar] of [
    ['recorded judge', 300, 0.05, 7, 0.83],
    ['recorded judge', 300, 0.05, 1, 0.94],
    ['binary 80 %', 300, 0.05, 7, 0.57],
    ['binary 80 %', 300, 0.05, 1, 0.83],
    ['recorded judge', 300, 0.1, 7, 0.97],
    ['binary 80 %', 300, 0.1, 7, 0.97],
    ['coin 80 %', 300, 0.1, 7, 0.97],
    ['recorded judge', 805, 0.05, 7, 0.94],
    ['binary 80 %', 805, 0.05, 7, 0.94],
  ] as const) {
    const found = find({ kind, cases, drop, templates });
    if (found === undefined) continue;
    const where = `${kind}, ${cases} cases, ${templates === 1 ? 'alone' : 'family of 7'}`;
    share(
      `caught: drop of ${100 * drop} points, ${where}`,
      `>= ${Math.round(100 * bar)} %`,
      found.figures.first.blocked,
      found.cell.runs,
      (x, error) => x >= bar - 2 * error,
    );
  }
  for (const [cases, repeats, templates, stored, green, caught] of [
    [300, 1, 5, 4, 0.63, 0.46],
    [100, 1, 1, 4, 0.42, undefined],
    [300, 1, 1, 4, 0.9, undefined],
    [300, 3, 5, 4, 0.98, undefined],
    [300, 5, 5, 10, undefined, 0.83],
  ] as const) {
    const of = (drop: number): ReturnType<typeof find> =>
      find({ kind: '1 in 10 wavers', cases, repeats, templates, baseline: 'cached', stored, drop });
    const [same, worse] = [of(0), of(0.05)];
    const where = `1 in 10 wavers, ${cases} cases, K ${repeats}, ${templates} template${templates === 1 ? '' : 's'}, ${stored} stored answers`;
    const least = (bar: number) => (x: number, error: number) => x >= bar - 2 * error;
    if (green !== undefined && same !== undefined)
      share(
        `green when nothing changed, ${where}`,
        `>= ${100 * green} %`,
        same.figures.suitePassed,
        same.cell.runs,
        least(green),
      );
    if (caught !== undefined && worse !== undefined)
      share(
        `caught: drop of 5 points, ${where}`,
        `>= ${100 * caught} %`,
        worse.figures.first.blocked,
        worse.cell.runs,
        least(caught),
      );
  }
  for (const [baseline, cases, factor, single] of [
    ['cached', 300, 8.5, 2.9],
    ['cached', 805, 19, 6.5],
    ['fresh', 300, 2.9, undefined],
    ['fresh', 805, 7, undefined],
  ] as const) {
    const found = find({ kind: 'recorded judge', cases, baseline });
    if (found === undefined) continue;
    const { calls } = found.figures;
    const add = (against: string, passes: number, bar: number): void => {
      const figure = passes / calls;
      goals.push({
        goal: `calls when nothing changed, recorded judge, ${cases} cases, ${baseline} baseline: fewer than ${against}`,
        bar: `>= ${bar} x`,
        figure,
        error: 0,
        unit: 'times',
        met: Number(figure.toFixed(1)) >= bar,
      });
    };
    add('three fresh passes', 3, factor);
    if (single !== undefined) add('one fresh pass', 1, single);
  }
  const coverages = results.flatMap(({ cell, figures }) =>
    cell.type === 'coverage' ? [{ cell, share: (figures as CoverageFigures).intervals['this gate (Wald+2)']! }] : [],
  );
  for (const [end, pick] of [
    ['lowest', (a: number, b: number) => b < a],
    ['highest', (a: number, b: number) => b > a],
  ] as const) {
    const found = coverages.reduce((a, b) => (pick(a.share, b.share) ? b : a));
    share(
      `the 95 % interval holds the truth, all cases seen, ${end} (${found.cell.kind}, ${found.cell.cases} cases, drop ${100 * found.cell.drop})`,
      '94 to 97 %',
      found.share,
      found.cell.runs,
      (x, error) => x >= 0.94 - 2 * error && x <= 0.97 + 2 * error,
    );
  }
  for (const [baseline, bar] of [
    ['fresh', 0.05],
    ['cached', 0.05],
  ] as const) {
    const drops = gates.filter(({ cell }) => cell.drop === 0.05 && cell.baseline === baseline && cell.drift === 0);
    const found = drops.reduce((a, b) => (b.figures.first.passed > a.figures.first.passed ? b : a));
    share(
      `passed although a drop equals the margin, ${baseline} baseline, highest of ${drops.length} (${labelOf(found.cell)})`,
      `<= ${100 * bar} %`,
      found.figures.first.passed,
      found.cell.runs,
      (x, error) => x <= bar + 2 * error,
    );
  }
  for (const { cell, figures } of results) {
    if (cell.type === 'scenario') {
      for (const { what, value, error, unit, bar } of (figures as ScenarioFigures).found)
        if (bar !== undefined) goals.push({ goal: what, bar: bar.text, figure: value, error, unit, met: bar.met });
      continue;
    }
    if (cell.type !== 'clusters') continue;
    const { known, ignored } = figures as ClusterFigures;
    share(
      `false alarms, ${cell.clusters} clusters of ${cell.size}, ICC 0.26, 7 templates`,
      '<= 5 %',
      known,
      cell.runs,
      (x) => x <= 0.05,
    );
    share('the same when the clusters are ignored', '(about 30 %)', ignored, cell.runs, () => true);
  }
  return [...goals.filter(({ met }) => !met), ...goals.filter(({ met }) => met)];
}

function labelOf(cell: GateCell): string {
  return `${cell.kind}, ${cell.cases} cases, K ${cell.repeats}, ${cell.templates} template${cell.templates === 1 ? '' : 's'}, ${cell.baseline}${cell.drift > 0 ? `, drift ${100 * cell.drift}` : ''}`;
}
