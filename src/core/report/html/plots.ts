/** Small pictures as SVG: intervals on a scale, stacked shares, bars, curves. Colours come from the page's style. */
import { change, points, size } from '../figures.ts';
import { type Html, h, nothing } from './markup.ts';

const WIDTH = 720;
const LABEL = 210;
const RIGHT = 24;
const ROW = 30;

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** A scale with round ticks that holds all values; at most about eight ticks. */
export function scaleOf(values: readonly number[]): Scale {
  const finite = values.filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const raw = Math.max(most - least, 1e-6) / 6;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((one) => one * power >= raw) ?? 10) * power;
  const [low, high] = [Math.floor(least / step) * step, Math.ceil(most / step) * step];
  const ticks = [...Array(Math.round((high - low) / step) + 1).keys()].map((at) =>
    Number((low + at * step).toPrecision(12)),
  );
  return { low, high: high === low ? low + step : high, ticks };
}

function place(scale: Scale, value: number, from = LABEL, to = WIDTH - RIGHT): number {
  const at = from + ((value - scale.low) / (scale.high - scale.low)) * (to - from);
  return Number(Math.min(to, Math.max(from, at)).toFixed(1));
}

function shorten(label: string, most = 28): string {
  const chars = [...label];
  return chars.length <= most ? label : `${chars.slice(0, most - 1).join('')}…`;
}

/** The frame every picture shares: a figure whose caption says what to see, scrolled by itself on a narrow screen. */
export function picture(title: string, caption: string, height: number, body: Html, width = WIDTH): Html {
  return h`<figure><div class="scroll" role="region" tabindex="0" aria-label="${title}"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">${body}</svg></div><figcaption>${caption}</figcaption></figure>\n`;
}

export interface IntervalRow {
  readonly label: string;
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  readonly tone: 'good' | 'bad' | 'open' | 'plain';
  /** A mark of its own on this row, e.g. the margin. */
  readonly mark?: number | undefined;
}

/** Intervals under one another on one scale, zero and marks drawn. */
export function forest(
  title: string,
  caption: string,
  rows: readonly IntervalRow[],
  tick: (value: number) => string = change,
): Html {
  const all = rows
    .flatMap(({ value, interval, mark }) => [value, mark, ...(interval ?? [])])
    .filter((one): one is number => typeof one === 'number');
  const scale = scaleOf(all);
  const height = rows.length * ROW + 46;
  const floor = height - 30;
  const zero = place(scale, 0);
  const grid = scale.ticks.map(
    (value) =>
      h`<line class="grid" x1="${place(scale, value)}" x2="${place(scale, value)}" y1="8" y2="${floor}"/><text class="tick" x="${place(scale, value)}" y="${height - 12}" text-anchor="middle">${tick(value)}</text>`,
  );
  const bars = rows.map(({ label, value, interval, tone, mark }, at) => {
    const y = 24 + at * ROW;
    const margin =
      mark === undefined
        ? nothing
        : h`<line class="margin" x1="${place(scale, mark)}" x2="${place(scale, mark)}" y1="${y - 13}" y2="${y + 13}"/>`;
    const range =
      interval === null
        ? nothing
        : h`<line class="range ${tone}" x1="${place(scale, interval[0])}" x2="${place(scale, interval[1])}" y1="${y}" y2="${y}"/>`;
    const dot =
      value === null
        ? h`<text class="tick" x="${zero + 8}" y="${y + 4}">not measured</text>`
        : h`<circle class="dot ${tone}" cx="${place(scale, value)}" cy="${y}" r="5"/>`;
    return h`<text class="label" x="${LABEL - 12}" y="${y + 4}" text-anchor="end">${shorten(label)}</text>${margin}${range}${dot}`;
  });
  return picture(
    title,
    caption,
    height,
    h`${grid}<line class="zero" x1="${zero}" x2="${zero}" y1="8" y2="${floor}"/>${bars}`,
  );
}

export interface SharePart {
  readonly label: string;
  readonly share: number;
  readonly tone: string;
}

/** One bar cut into shares that sum to 1. */
export function shares(title: string, caption: string, parts: readonly SharePart[]): Html {
  let at = 8;
  const room = WIDTH - 16;
  const bars = parts
    .filter(({ share }) => share > 0)
    .map(({ label, share, tone }) => {
      const width = Number((share * room).toFixed(1));
      const x = Number(at.toFixed(1));
      at += width;
      const words =
        width > 70
          ? h`<text class="onbar" x="${x + 8}" y="31">${shorten(label, Math.floor(width / 8))}</text>`
          : nothing;
      return h`<rect class="${tone}" x="${x}" y="10" width="${width}" height="34"/>${words}`;
    });
  return picture(title, caption, 54, h`${bars}`);
}

/** The gap to the target with its interval, over the bands that decide how far up the ladder to look. */
export function gapBar(
  title: string,
  gap: { readonly points: number; readonly interval: readonly [number, number] },
): Html {
  const scale = scaleOf([-2, 15, gap.points, ...gap.interval]);
  const [from, to] = [16, WIDTH - 24];
  const x = (value: number): number => place(scale, value, from, to);
  const bands = [
    { low: scale.low, high: 0, name: 'reached', cls: 'band0' },
    { low: 0, high: 5, name: '0-5', cls: 'band1' },
    { low: 5, high: 10, name: '5-10', cls: 'band2' },
    { low: 10, high: scale.high, name: '10+', cls: 'band3' },
  ];
  const body = h`${bands.map(({ low, high, name, cls }) => h`<rect class="${cls}" x="${x(low)}" y="24" width="${Math.max(0, Number((x(high) - x(low)).toFixed(1)))}" height="34"/><text class="tick" x="${Number(((x(low) + x(high)) / 2).toFixed(1))}" y="17" text-anchor="middle">${name}</text>`)}${[0, 5, 10].map((value) => h`<line class="zero" x1="${x(value)}" x2="${x(value)}" y1="20" y2="62"/><text class="tick" x="${x(value)}" y="78" text-anchor="middle">${size(value)}</text>`)}<line class="range plain" x1="${x(gap.interval[0])}" x2="${x(gap.interval[1])}" y1="41" y2="41"/><circle class="dot plain" cx="${x(gap.points)}" cy="41" r="6"/>`;
  return picture(
    title,
    `Target minus head: ${points(gap.points)} points, ${points(gap.interval[0])} to ${points(gap.interval[1])} with 95 % confidence. Marks at 0, 5 and 10 part the bands.`,
    88,
    body,
  );
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly tone: 'good' | 'bad' | 'plain';
}

/** Upright bars with their counts. */
export function bars(title: string, caption: string, list: readonly Bar[]): Html {
  const most = Math.max(1, ...list.map(({ value }) => value));
  const slot = (WIDTH - 32) / Math.max(1, list.length);
  const body = list.map(({ label, value, tone }, at) => {
    const height = value === 0 ? 0 : Math.max(2, Number(((value / most) * 120).toFixed(1)));
    const x = Number((16 + at * slot + slot * 0.12).toFixed(1));
    const middle = Number((16 + at * slot + slot / 2).toFixed(1));
    return h`<rect class="bar ${tone}" x="${x}" y="${150 - height}" width="${Number((slot * 0.76).toFixed(1))}" height="${height}"/><text class="tick" x="${middle}" y="${144 - height}" text-anchor="middle">${value}</text><text class="tick" x="${middle}" y="168" text-anchor="middle">${label}</text>`;
  });
  return picture(title, caption, 178, h`<line class="zero" x1="16" x2="${WIDTH - 16}" y1="150" y2="150"/>${body}`);
}

export interface Curve {
  readonly label: string;
  readonly points: readonly (readonly [number, number])[];
  readonly tone: 'one' | 'two' | 'three';
}

/** Straight-line curves over x and y from zero on, with their crossings marked. */
export function curves(
  title: string,
  caption: string,
  list: readonly Curve[],
  marks: readonly { readonly x: number; readonly label: string }[],
  names: { readonly x: string; readonly y: string },
  format: (value: number) => string,
): Html {
  const xs = scaleOf([...list.flatMap((curve) => curve.points.map(([x]) => x)), ...marks.map(({ x }) => x)]);
  const ys = scaleOf(list.flatMap((curve) => curve.points.map(([, y]) => y)));
  const [left, right, top, bottom] = [84, WIDTH - 24, 16, 250];
  const px = (x: number): number => place(xs, x, left, right);
  const py = (y: number): number => Number((bottom - ((y - ys.low) / (ys.high - ys.low)) * (bottom - top)).toFixed(1));
  const grid = [
    ...xs.ticks.map(
      (x) =>
        h`<line class="grid" x1="${px(x)}" x2="${px(x)}" y1="${top}" y2="${bottom}"/><text class="tick" x="${px(x)}" y="${bottom + 18}" text-anchor="middle">${format(x)}</text>`,
    ),
    ...ys.ticks.map(
      (y) =>
        h`<line class="grid" x1="${left}" x2="${right}" y1="${py(y)}" y2="${py(y)}"/><text class="tick" x="${left - 8}" y="${py(y) + 4}" text-anchor="end">${format(y)}</text>`,
    ),
  ];
  const lines = list.map(({ label, points: path, tone }) => {
    const end = path.at(-1) ?? [0, 0];
    return h`<polyline class="curve ${tone}" points="${path.map(([x, y]) => `${px(x)},${py(y)}`).join(' ')}"/><text class="label" x="${px(end[0]) - 6}" y="${Math.max(top + 12, py(end[1]) - 8)}" text-anchor="end">${label}</text>`;
  });
  const crossings = marks.map(
    ({ x, label }) =>
      h`<line class="margin" x1="${px(x)}" x2="${px(x)}" y1="${top}" y2="${bottom}"/><text class="tick" x="${px(x) + 6}" y="${bottom - 8}">${label}</text>`,
  );
  return picture(
    title,
    caption,
    300,
    h`${grid}${lines}${crossings}<text class="tick" x="${(left + right) / 2}" y="292" text-anchor="middle">${names.x}</text><text class="tick" x="${left - 76}" y="12">${names.y}</text>`,
  );
}
