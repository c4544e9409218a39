/**
 * Formats figures for readers: points, intervals, probabilities, money, counts. The words around them name the units.
 */

import type { TemplateResult } from '../record/template-result.ts';

/** U+2212; a terminal gets the plain hyphen. */
const MINUS = '−';

function fixed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
}

/** Points, one digit: `84.3`. */
export function points(value: number | null): string {
  return value === null ? '–' : fixed(value, 1);
}

/** A size in points without needless digits: margin 5, floor 82.5. */
export function size(value: number): string {
  return fixed(value, 1).replace(/\.0$/, '');
}

/** A change in points with its sign: `+2.1`, `−6.7`, `0.0`. */
export function change(value: number | null): string {
  if (value === null) return '–';
  const text = fixed(value, 1);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** Points of change, clamped for the reader: Student's t does not know that the scale ends at 100. */
export function interval(range: readonly [number, number] | null): string {
  const onScale = (end: number): string => change(Math.min(100, Math.max(-100, end)));
  return range === null ? '–' : `${onScale(range[0])} to ${onScale(range[1])}`;
}

/** `p = 0.012`, `p < 0.0001`. */
export function probability(p: number): string {
  if (p < 0.0001) return 'p < 0.0001';
  return `p = ${p < 0.01 ? p.toFixed(4) : p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}

/** A whole number with separators: `12,345`. */
export function count(value: number): string {
  const text = Math.round(Math.abs(value)).toString();
  return `${value < 0 ? MINUS : ''}${text.replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}

/** `26 cases`, `1 case`. */
export function many(value: number, noun: string, plural = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : plural}`;
}

export function usd(value: number): string {
  if (value === 0) return '$0';
  if (value < 0.01) return 'under $0.01';
  return `$${value < 100 ? value.toFixed(2) : count(value)}`;
}

/** A share 0..1 as a percentage. */
export function share(value: number): string {
  return `${(value * 100).toFixed(value > 0 && value < 0.01 ? 1 : 0)} %`;
}

/** A ratio head / base as a change: `+12 %`. */
export function ratio(value: number): string {
  const per = (value - 1) * 100;
  const text = fixed(per, Math.abs(per) < 10 ? 1 : 0);
  return `${per > 0 && Number(text) !== 0 ? '+' : ''}${text} %`;
}

/** A case's score 0..1. */
export function score(value: number | null): string {
  return value === null ? 'no score' : String(Number(value.toFixed(2)));
}

/** First 12 hex digits, enough to tell two pins apart by eye. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}

export function shortSha(sha: string): string {
  return /^[0-9a-f]{12,}$/.test(sha) ? sha.slice(0, 7) : sha;
}

/** Plain ASCII for terminals and logs. */
export function ascii(text: string): string {
  return text
    .replaceAll(MINUS, '-')
    .replaceAll('–', '-')
    .replaceAll('…', '...')
    .replaceAll('→', '->')
    .replaceAll('·', '|')
    .replaceAll('×', 'x')
    .replaceAll('≈', '~');
}

/** `2026-11-21 14:05 UTC` for an ISO time; anything else is returned unchanged. */
export function moment(iso: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
  return match ? `${match[1]} ${match[2]} UTC` : iso;
}

/** Whole days between two ISO times, or null. */
/** `today`, `5 hours ago`, `3 days ago`: how old something was at a later time; null when a time cannot be read. */
export function ago(from: string, to: string): string | null {
  const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000;
  if (!Number.isFinite(hours)) return null;
  if (from.slice(0, 10) === to.slice(0, 10) || hours < 1) return 'today';
  return hours < 48 ? `${many(Math.round(hours), 'hour')} ago` : `${many(Math.floor(hours / 24), 'day')} ago`;
}

export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [Date.parse(from), Date.parse(to)];
  return Number.isFinite(a) && Number.isFinite(b) ? Math.max(0, Math.floor((b - a) / 86_400_000)) : null;
}

/** `−6.7 (−10.2 to −3.0)`. */
export function changeWithInterval(result: TemplateResult): string {
  if (result.delta === null) return '–';
  return result.interval === null ? change(result.delta) : `${change(result.delta)} (${interval(result.interval)})`;
}
