/** How the escalation's figures are written: points with at most one decimal, intervals, shares. */
import type { ClusterReview, Probed, ProbeKind } from '../record/failure-review.ts';

/** At most one decimal: 3, 3.2. */
export function points(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** Always one decimal, for a level or a figure next to others: 85.0. */
export function level(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return (rounded === 0 ? 0 : rounded).toFixed(1);
}

export function signed(value: number): string {
  return value > 0 && points(value) !== '0' ? `+${points(value)}` : points(value);
}

/** `-5.5 to 5.9`, for use in brackets. */
export function range([low, high]: readonly [number, number]): string {
  return `${points(low)} to ${points(high)}`;
}

/** `1 attempt`, `3 attempts`. */
export function tries(n: number): string {
  return n === 1 ? '1 attempt' : `${n} attempts`;
}

export function interval([low, high]: readonly [number, number]): string {
  return `[${points(low)}, ${points(high)}]`;
}

/** A share 0..1 as whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** 20000 -> 20,000. */
export function count(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/gu, ',');
}

/** Dollars: with cents below 1,000, whole above, four digits for the price of a request. */
export function usd(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.01) return `$${value.toPrecision(3)}`;
  return Math.abs(value) >= 1000 ? `$${count(value)}` : `$${value.toFixed(2)}`;
}

export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const PROBE_WORDS: Readonly<Record<ProbeKind, string>> = {
  edited: 'the edited prompt',
  reference: 'the reference in the prompt',
  stronger: 'the stronger model',
};

/** `the reference in the prompt fixed 6 of 8`, over all groups given; empty when nothing was probed. */
export function probedWords(groups: readonly Pick<ClusterReview, 'probes'>[]): string {
  const told = (Object.keys(PROBE_WORDS) as ProbeKind[]).flatMap((kind) => {
    const all = groups.flatMap(({ probes }) => probes?.[kind] ?? []);
    if (all.length === 0) return [];
    const sum = (pick: (one: Probed) => number): number => all.reduce((total, one) => total + pick(one), 0);
    return [`${PROBE_WORDS[kind]} fixed ${sum(({ fixed }) => fixed)} of ${sum(({ of }) => of)}`];
  });
  return list(told);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
