/** The operating curves of the documentation, read from the bench's cells. */
import { CURVE_CASES, CURVE_DROPS, isCurvePoint, type Result } from './cells.ts';
import type { Plot } from './plot.ts';
import type { GateFigures } from './simulate.ts';

export function plots(results: readonly Result[]): readonly (readonly [string, Plot])[] {
  const figuresAt = (cases: number, drop: number): GateFigures =>
    results.find(({ cell }) => isCurvePoint(cell, cases, drop))!.figures as GateFigures;
  const curve = (cases: number, read: (figures: GateFigures) => number): [number, number][] =>
    CURVE_DROPS.map((drop) => [100 * drop, read(figuresAt(cases, drop))]);
  const x = { label: 'how much worse head really is (points)', max: 12, step: 2 };
  const share = { max: 100, step: 20, unit: ' %' };
  return [
    [
      'blocked',
      {
        title: 'How often the gate blocks, by the true drop',
        x,
        y: { label: 'runs blocked', ...share },
        series: CURVE_CASES.map((cases) => ({
          name: `${cases} cases`,
          points: curve(cases, ({ first }) => 100 * first.blocked),
        })),
        mark: { x: 5, label: 'margin' },
      },
    ],
    [
      'outcomes',
      {
        title: 'What the gate says with 300 cases, by the true drop',
        x,
        y: { label: 'runs', ...share },
        series: [
          { name: 'pass', colour: '#1a7f37', points: curve(300, ({ first }) => 100 * first.passed) },
          { name: 'regressed', colour: '#cf222e', points: curve(300, ({ first }) => 100 * first.blocked) },
          { name: 'inconclusive', colour: '#6e7781', points: curve(300, ({ first }) => 100 * first.inconclusive) },
        ],
        mark: { x: 5, label: 'margin' },
      },
    ],
    [
      'calls',
      {
        title: 'What a verdict costs, by the true drop',
        x,
        y: { label: 'passes over all cases on both sides, of 3 at most', max: 3, step: 0.5, unit: '' },
        series: CURVE_CASES.map((cases) => ({ name: `${cases} cases`, points: curve(cases, ({ calls }) => calls) })),
      },
    ],
  ];
}
