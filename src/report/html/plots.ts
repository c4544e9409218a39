/** Draws small SVG figures: intervals on a scale, stacked shares, bars, curves. Colours come from the page's style. */
import { count, size } from '../format-numbers.ts';
import { type Html, h, nothing } from './markup.ts';

/** Text keeps its size, so a wide screen or paper and a phone each get their own drawing. */
interface Sheet {
  readonly width: number;
  readonly narrow: boolean;
}
const WIDE: Sheet = { width: 720, narrow: false };
const NARROW: Sheet = { width: 350, narrow: true };

interface Drawing {
  readonly height: number;
  readonly body: Html;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** A scale with round ticks, `about` that many, that covers all values. */
export function scaleOf(values: readonly number[], about = 6): Scale {
  const finite = values.filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const raw = Math.max(most - least, 1e-6) / about;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((one) => one * power >= raw) ?? 10) * power;
  const [low, high] = [Math.floor(least / step) * step, Math.ceil(most / step) * step];
  const ticks = [...Array(Math.round((high - low) / step) + 1).keys()].map((at) =>
    Number((low + at * step).toPrecision(12)),
  );
  return { low, high: high === low ? low + step : high, ticks };
}

function place(scale: Scale, value: number, from: number, to: number): number {
  const at = from + ((value - scale.low) / (scale.high - scale.low)) * (to - from);
  return Number(Math.min(to, Math.max(from, at)).toFixed(1));
}

function shorten(label: string, most = 28): string {
  const chars = [...label];
  return chars.length <= most ? label : `${chars.slice(0, most - 1).join('')}…`;
}

function svg(title: string, sheet: Sheet, { height, body }: Drawing): Html {
  return h`<svg viewBox="0 0 ${sheet.width} ${height}" width="${sheet.width}" height="${height}" role="img" aria-label="${title}">${body}</svg>`;
}

/** A figure whose caption says what to see; the style shows the drawing that fits the screen. */
export function picture(title: string, caption: string, draw: (sheet: Sheet) => Drawing): Html {
  return h`<figure><div class="wide">${svg(title, WIDE, draw(WIDE))}</div><div class="narrow">${svg(title, NARROW, draw(NARROW))}</div><figcaption>${caption}</figcaption></figure>
`;
}

export interface IntervalRow {
  readonly label: string;
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  readonly tone: 'good' | 'bad' | 'open' | 'plain';
  /** A separate mark on this row, e.g. the margin. */
  readonly mark?: number | undefined;
}

/** Intervals stacked on one scale, with zero and the marks drawn. */
export function forest(
  title: string,
  caption: string,
  rows: readonly IntervalRow[],
  tick: (value: number) => string = (value) => (value > 0 ? `+${size(value)}` : size(value)),
): Html {
  const all = rows
    .flatMap(({ value, interval, mark }) => [value, mark, ...(interval ?? [])])
    .filter((one): one is number => typeof one === 'number');
  return picture(title, caption, ({ width, narrow }) => {
    const scale = scaleOf(all, narrow ? 4 : 6);
    const [left, right, step] = narrow ? [20, width - 24, 50] : [212, width - 26, 30];
    const x = (value: number): number => place(scale, value, left, right);
    const height = rows.length * step + 46;
    const floor = height - 30;
    const zero = x(0);
    const grid = scale.ticks.map(
      (value) =>
        h`<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="8" y2="${floor}"/><text class="tick" x="${x(value)}" y="${height - 12}" text-anchor="middle">${tick(value)}</text>`,
    );
    const drawn = rows.map(({ label, value, interval, tone, mark }, at) => {
      const y = narrow ? 44 + at * step : 24 + at * step;
      const name = narrow
        ? h`<text class="label" x="8" y="${y - 20}">${shorten(label, 44)}</text>`
        : h`<text class="label" x="${left - 14}" y="${y + 4}" text-anchor="end">${shorten(label)}</text>`;
      const margin =
        mark === undefined
          ? nothing
          : h`<line class="margin" x1="${x(mark)}" x2="${x(mark)}" y1="${y - 13}" y2="${y + 13}"/>`;
      const range =
        interval === null
          ? nothing
          : h`<line class="range ${tone}" x1="${x(interval[0])}" x2="${x(interval[1])}" y1="${y}" y2="${y}"/>`;
      const dot =
        value === null
          ? h`<text class="tick" x="${zero + 8}" y="${y + 4}">not measured</text>`
          : h`<circle class="dot ${tone}" cx="${x(value)}" cy="${y}" r="5"/>`;
      return h`${name}${margin}${range}${dot}`;
    });
    return { height, body: h`${grid}<line class="zero" x1="${zero}" x2="${zero}" y1="8" y2="${floor}"/>${drawn}` };
  });
}

export interface SharePart {
  readonly label: string;
  readonly share: number;
  readonly tone: string;
}

/** One bar divided into shares that sum to 1. */
export function shares(title: string, caption: string, parts: readonly SharePart[]): Html {
  return picture(title, caption, ({ width: sheet }) => {
    let at = 2;
    const room = sheet - 4;
    const cuts = parts
      .filter(({ share }) => share > 0)
      .map(({ label, share, tone }) => {
        const width = Number((share * room).toFixed(1));
        const x = Number(at.toFixed(1));
        at += width;
        const words =
          width > 50
            ? h`<text class="onbar" x="${x + 8}" y="27">${shorten(label, Math.floor((width - 10) / 8))}</text>`
            : nothing;
        return h`<rect class="${tone}" x="${x}" y="6" width="${width}" height="32"/>${words}`;
      });
    return { height: 44, body: h`${cuts}` };
  });
}

/** The gap to the target with its interval, drawn over the bands that decide how far up the ladder to look. */
export function gapBar(
  title: string,
  gap: { readonly points: number; readonly interval: readonly [number, number] },
): Html {
  return picture(title, 'Marks at 0, 5 and 10 part the bands.', ({ width }) => {
    const scale = scaleOf([-2, 15, gap.points, ...gap.interval]);
    const x = (value: number): number => place(scale, value, 2, width - 2);
    const bands = [
      { low: scale.low, high: 0, name: 'reached', cls: 'band0' },
      { low: 0, high: 5, name: '0-5', cls: 'band1' },
      { low: 5, high: 10, name: '5-10', cls: 'band2' },
      { low: 10, high: scale.high, name: '10+', cls: 'band3' },
    ];
    const areas = bands.map(
      ({ low, high, name, cls }) =>
        h`<rect class="${cls}" x="${x(low)}" y="24" width="${Math.max(0, Number((x(high) - x(low)).toFixed(1)))}" height="34"/><text class="tick" x="${Number(((x(low) + x(high)) / 2).toFixed(1))}" y="17" text-anchor="middle">${name}</text>`,
    );
    const marks = [0, 5, 10].map(
      (value) =>
        h`<line class="zero" x1="${x(value)}" x2="${x(value)}" y1="20" y2="62"/><text class="tick" x="${x(value)}" y="78" text-anchor="middle">${size(value)}</text>`,
    );
    return {
      height: 88,
      body: h`${areas}${marks}<line class="range plain" x1="${x(gap.interval[0])}" x2="${x(gap.interval[1])}" y1="41" y2="41"/><circle class="dot plain" cx="${x(gap.points)}" cy="41" r="6"/>`,
    };
  });
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly tone: 'good' | 'bad' | 'plain';
}

/** Bars with their counts: vertical when there is room, horizontal on a phone. */
export function bars(title: string, caption: string, list: readonly Bar[]): Html {
  const most = Math.max(1, ...list.map(({ value }) => value));
  const length = (value: number, room: number): number =>
    value === 0 ? 0 : Math.max(2, Number(((value / most) * room).toFixed(1)));
  return picture(title, caption, ({ width, narrow }) => {
    if (narrow) {
      const body = list.map(({ label, value, tone }, at) => {
        const y = 6 + at * 30;
        const wide = length(value, width - 160);
        return h`<text class="tick" x="104" y="${y + 15}" text-anchor="end">${label}</text><rect class="bar ${tone}" x="112" y="${y}" width="${wide}" height="20"/><text class="tick" x="${118 + wide}" y="${y + 15}">${count(value)}</text>`;
      });
      return { height: 10 + list.length * 30, body: h`${body}` };
    }
    const slot = Math.min(150, (width - 32) / Math.max(1, list.length));
    const body = list.map(({ label, value, tone }, at) => {
      const height = length(value, 110);
      const x = Number((16 + at * slot + slot * 0.12).toFixed(1));
      const middle = Number((16 + at * slot + slot / 2).toFixed(1));
      return h`<rect class="bar ${tone}" x="${x}" y="${140 - height}" width="${Number((slot * 0.76).toFixed(1))}" height="${height}"/><text class="tick" x="${middle}" y="${134 - height}" text-anchor="middle">${count(value)}</text><text class="tick" x="${middle}" y="158" text-anchor="middle">${label}</text>`;
    });
    return {
      height: 168,
      body: h`<line class="zero" x1="16" x2="${Number((16 + slot * list.length).toFixed(1))}" y1="140" y2="140"/>${body}`,
    };
  });
}

export interface Curve {
  readonly label: string;
  readonly points: readonly (readonly [number, number])[];
  readonly tone: 'one' | 'two' | 'three';
}

export interface CurvesFrame {
  readonly title: string;
  readonly caption: string;
  readonly xName: string;
  readonly format: (value: number) => string;
}

/** Piecewise linear curves with x and y starting at zero and marked places on x. Each line is named at its end. */
export function curves(
  { title, caption, xName, format }: CurvesFrame,
  list: readonly Curve[],
  marks: readonly { readonly x: number; readonly label: string }[],
): Html {
  return picture(title, caption, ({ width, narrow }) => {
    const xs = scaleOf(
      [...list.flatMap((curve) => curve.points.map(([x]) => x)), ...marks.map(({ x }) => x)],
      narrow ? 3 : 6,
    );
    const ys = scaleOf(
      list.flatMap((curve) => curve.points.map(([, y]) => y)),
      5,
    );
    const [left, right, top, bottom] = [narrow ? 40 : 56, width - 20, 34, 260];
    const x = (value: number): number => place(xs, value, left, right);
    const y = (value: number): number =>
      Number((bottom - ((value - ys.low) / (ys.high - ys.low)) * (bottom - top)).toFixed(1));
    const grid = [
      ...xs.ticks.map(
        (value) =>
          h`<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${top}" y2="${bottom}"/><text class="tick" x="${x(value)}" y="${bottom + 18}" text-anchor="middle">${format(value)}</text>`,
      ),
      ...ys.ticks.map(
        (value) =>
          h`<line class="grid" x1="${left}" x2="${right}" y1="${y(value)}" y2="${y(value)}"/><text class="tick" x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${format(value)}</text>`,
      ),
    ];
    const lines = list.map(
      ({ points: path, tone }) =>
        h`<polyline class="curve ${tone}" points="${path.map(([px, py]) => `${x(px)},${y(py)}`).join(' ')}"/>`,
    );
    let from = left;
    const key = list.map(({ label, tone }) => {
      const at = from;
      from += 40 + label.length * 7;
      return h`<line class="curve ${tone}" x1="${at}" x2="${at + 16}" y1="14" y2="14"/><text class="tick" x="${at + 20}" y="18">${label}</text>`;
    });
    const places = [...marks]
      .sort((a, b) => a.x - b.x)
      .map(
        ({ x: at, label }, row) =>
          h`<line class="margin" x1="${x(at)}" x2="${x(at)}" y1="${top}" y2="${bottom}"/><text class="label" x="${x(at) + (x(at) > width - 150 ? -6 : 6)}" y="${top + 16 + row * 18}" text-anchor="${x(at) > width - 150 ? 'end' : 'start'}">${label}</text>`,
      );
    return {
      height: 300,
      body: h`${grid}${key}${lines}${places}<text class="tick" x="${right}" y="296" text-anchor="end">${xName}</text>`,
    };
  });
}
