/** What a scenario of the bench is: many histories of the gate, and how often each of them went the way that is counted. */

/** A share of the runs, 0..1, or a mean in points. */
export interface Found {
  readonly what: string;
  readonly value: number;
  /** Monte-Carlo standard error. */
  readonly error: number;
  readonly unit: 'share' | 'points';
  /** What was promised; undefined = told, not promised. */
  readonly bar?: { readonly text: string; readonly met: boolean } | undefined;
}

export interface ScenarioFigures {
  readonly found: readonly Found[];
}

export interface Scenario {
  readonly name: string;
  /** Histories of a published run. */
  readonly runs: number;
  /** Of one history, in cases decided, roughly. */
  readonly cost: number;
  readonly figures: (runs: number, seed: number) => ScenarioFigures;
}

/** `most` or `least` are what was promised, 0..1; two standard errors beside it are luck. */
export function shareOf(
  what: string,
  hits: number,
  of: number,
  promised: { readonly most?: number; readonly least?: number } = {},
): Found {
  const value = of === 0 ? Number.NaN : hits / of;
  const error = Math.sqrt((value * (1 - value)) / of);
  const { most, least } = promised;
  const per = (share: number): string => `${Number((100 * share).toFixed(1))} %`;
  const bar =
    most !== undefined
      ? { text: `<= ${per(most)} + 2 errors`, met: value <= most + 2 * Math.sqrt((most * (1 - most)) / of) }
      : least !== undefined
        ? { text: `>= ${per(least)}`, met: value >= least - 2 * Math.sqrt((least * (1 - least)) / of) }
        : undefined;
  return { what, value, error, unit: 'share', bar };
}

export function meanOf(
  what: string,
  values: readonly number[],
  near?: { readonly to: number; readonly by: number },
): Found {
  const n = values.length;
  const value = values.reduce((sum, one) => sum + one, 0) / n;
  const spread = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / Math.max(1, n - 1);
  const error = Math.sqrt(spread / n);
  const bar =
    near === undefined
      ? undefined
      : { text: `${near.to} ± ${near.by}`, met: Math.abs(value - near.to) <= near.by + 2 * error };
  return { what, value, error, unit: 'points', bar };
}
