/** How the escalation's figures are written: points with one decimal at most, intervals, shares. */
import type { ClusterReview, Probed, ProbeKind } from '../record/escalation-entry.ts';

/** One decimal at most: 3, 3.2. */
export function points(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

export function signed(value: number): string {
  return value > 0 && points(value) !== '0' ? `+${points(value)}` : points(value);
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

/** Dollars: cents below 1,000, whole above, four digits for a request's price. */
export function usd(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.01) return `$${value.toPrecision(3)}`;
  return Math.abs(value) >= 1000 ? `$${count(value)}` : `$${value.toFixed(2)}`;
}

export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Failures whose group got its shape from more than the prior of its template. */
export function lookedAt(groups: readonly Pick<ClusterReview, 'by' | 'size'>[]): number {
  return groups.filter(({ by }) => by !== 'prior').reduce((sum, { size }) => sum + size, 0);
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
