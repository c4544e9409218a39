/** Results -> the markdown tables of the documentation and the terminal. */
import { errorOf, type Goal, type Result } from './cells.ts';
import type { ScenarioFigures } from './scenario.ts';
import type { ClusterFigures, CoverageFigures, GateCell, GateFigures, RivalFigures } from './simulate.ts';

function percent(share: number | undefined, digits = 0): string {
  return share === undefined ? '-' : (100 * share).toFixed(digits);
}

function withError(share: number, runs: number): string {
  return `${percent(share, 1)} ± ${percent(errorOf(share, runs), 1)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ goal, bar, figure, error, unit, met }) => [
    goal,
    bar,
    figureWords(figure, error, unit),
    met ? 'yes' : '**no**',
  ]);
  return table(['goal', 'bar', 'found (± Monte-Carlo error)', 'met'], rows);
}

function figureWords(figure: number, error: number, unit: Goal['unit']): string {
  if (unit === 'times') return `${figure.toFixed(1)} x`;
  return unit === 'points'
    ? `${figure.toFixed(2)} ± ${error.toFixed(2)}`
    : `${percent(figure, 1)} ± ${percent(error, 1)} %`;
}

/** Everything beside one plain comparison, promised or not. */
export function scenarioTable(results: readonly Result[]): string {
  const rows = results.flatMap(({ cell, figures }) =>
    cell.type === 'scenario'
      ? (figures as ScenarioFigures).found.map(({ what, value, error, unit, bar }) => [
          what,
          figureWords(value, error, unit),
          bar?.text ?? '-',
        ])
      : [],
  );
  return table(['what happened', 'found (± Monte-Carlo error)', 'promised'], rows);
}

/** One row a setting; drops of the first template alone. */
export function gateTable(results: readonly Result[]): string {
  const gates = results.flatMap(({ cell, figures }) =>
    cell.type === 'gate' ? [{ cell, figures: figures as GateFigures }] : [],
  );
  const same = (a: GateCell, b: GateCell): boolean =>
    a.kind === b.kind &&
    a.cases === b.cases &&
    a.repeats === b.repeats &&
    a.templates === b.templates &&
    a.baseline === b.baseline &&
    a.stored === b.stored &&
    a.drift === b.drift;
  const rows = gates
    .filter(({ cell }) => cell.drop === 0)
    .map(({ cell, figures }) => {
      const at = (drop: number): GateFigures | undefined =>
        gates.find((other) => same(other.cell, cell) && other.cell.drop === drop)?.figures;
      const drops = [0.02, 0.05, 0.1].map(at);
      return [
        cell.kind,
        String(cell.cases),
        String(cell.repeats),
        String(cell.templates),
        `${cell.baseline}${cell.stored === undefined ? '' : `, ${cell.stored} stored`}${cell.drift > 0 ? `, drift ${100 * cell.drift}` : ''}`,
        withError(figures.anyBlocked, cell.runs),
        percent(figures.passed),
        percent(figures.suitePassed),
        `${figures.calls.toFixed(2)} (${figures.callsOfMax})`,
        drops.some((drop) => drop !== undefined) ? drops.map((drop) => percent(drop?.first.blocked)).join(' / ') : '-',
        percent(at(0.05)?.first.passed, 1),
        drops.some((drop) => drop !== undefined)
          ? drops.map((drop) => drop?.firstCalls.toFixed(2) ?? '-').join(' / ')
          : '-',
      ];
    });
  const head = [
    'scores',
    'cases',
    'K',
    'templates',
    'baseline',
    'false alarms %',
    'unchanged passes %',
    'all templates pass %',
    'calls, unchanged (at most, unrefreshed)',
    'caught at 2 / 5 / 10 points %',
    'passes at 5 points %',
    'calls at 2 / 5 / 10',
  ];
  return table(head, rows);
}

/** False alarms and power of other rules on the same scores. */
export function rivalTable(results: readonly Result[]): string {
  const cells = results.flatMap(({ cell, figures }) =>
    cell.type === 'rivals' ? [{ cell, figures: figures as RivalFigures }] : [],
  );
  const rows = cells
    .filter(({ cell }) => cell.drop === 0)
    .flatMap(({ cell, figures }) => {
      const dropped = cells.find(
        ({ cell: other }) => other.kind === cell.kind && other.repeats === cell.repeats && other.drop > 0,
      );
      const rules = Object.entries(figures.rules).map(([rule, { anyBlocked }]) => [
        cell.kind,
        String(cell.repeats),
        rule,
        withError(anyBlocked, cell.runs),
        dropped === undefined ? '-' : withError(dropped.figures.rules[rule]!.firstBlocked, dropped.cell.runs),
        `${cell.repeats}.00`,
      ]);
      if (cell.repeats !== 3) return rules;
      const gate = (drop: number): { cell: GateCell; figures: GateFigures } | undefined => {
        const found = results.find(
          ({ cell: other }) =>
            other.type === 'gate' &&
            other.kind === cell.kind &&
            other.cases === cell.cases &&
            other.templates === cell.templates &&
            other.repeats === 3 &&
            other.baseline === 'fresh' &&
            other.drift === 0 &&
            other.drop === drop,
        );
        return found as { cell: GateCell; figures: GateFigures } | undefined;
      };
      const [unchanged, changed] = [gate(0), gate(0.05)];
      if (unchanged === undefined || changed === undefined) return rules;
      const own = [
        cell.kind,
        'up to 3',
        '**this gate, stopping early**',
        `**${withError(unchanged.figures.anyBlocked, unchanged.cell.runs)}**`,
        `**${withError(changed.figures.first.blocked, changed.cell.runs)}**`,
        `**${unchanged.figures.calls.toFixed(2)}**`,
      ];
      return [...rules, own];
    });
  return table(
    ['scores', 'K', 'rule', 'false alarms % (7 templates)', 'caught: 5 points in 1 of 7, %', 'calls, unchanged'],
    rows,
  );
}

export function coverageTable(results: readonly Result[]): string {
  const names = ['this gate (Wald+2)', 'plain paired t', 'Newcombe', 'Tango'];
  const rows = results.flatMap(({ cell, figures }) =>
    cell.type === 'coverage'
      ? [
          [
            cell.kind,
            String(cell.cases),
            String(100 * cell.drop),
            ...names.map((name) => percent((figures as CoverageFigures).intervals[name], 1)),
            percent(errorOf(0.95, cell.runs), 1),
          ],
        ]
      : [],
  );
  return table(['scores', 'cases', 'drop', ...names, '± error'], rows);
}

export function clusterTable(results: readonly Result[]): string {
  const rows = results.flatMap(({ cell, figures }) => {
    if (cell.type !== 'clusters') return [];
    const { known, ignored } = figures as ClusterFigures;
    return [
      [
        `${cell.clusters} clusters of ${cell.size}, ICC 0.26`,
        withError(known, cell.runs),
        withError(ignored, cell.runs),
      ],
    ];
  });
  return table(['scores', 'false alarms %, clusters known', 'false alarms %, clusters ignored'], rows);
}
