/** Operating curves as SVG: readable on light and dark pages, no script, no font to load. */

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
  readonly colour?: string | undefined;
}

export interface Plot {
  readonly title: string;
  readonly x: { readonly label: string; readonly max: number; readonly step: number };
  readonly y: { readonly label: string; readonly max: number; readonly step: number; readonly unit: string };
  readonly series: readonly Series[];
  /** A vertical line worth knowing. */
  readonly mark?: { readonly x: number; readonly label: string } | undefined;
}

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 64;
const RIGHT = 170;
const TOP = 48;
const BOTTOM = 52;
const COLOURS = ['#0969da', '#bc4c00', '#1a7f37', '#8250df', '#6e7781'];

/** Lines with their names at the right end; `points` in the axes' units. */
export function svg(plot: Plot): string {
  const { x, y, series, mark } = plot;
  const px = (value: number): number => round(LEFT + (value / x.max) * (WIDTH - LEFT - RIGHT));
  const py = (value: number): number => round(HEIGHT - BOTTOM - (value / y.max) * (HEIGHT - TOP - BOTTOM));
  const out = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(plot.title)}" font-family="system-ui, sans-serif" font-size="13">`,
    '<style>text{fill:#1f2328}.grid{stroke:#d1d9e0}.axis{stroke:#59636e}.mark{stroke:#59636e;stroke-dasharray:2 4}',
    '@media (prefers-color-scheme: dark){text{fill:#f0f6fc}.grid{stroke:#3d444d}.axis,.mark{stroke:#9198a1}}</style>',
    `<text x="${LEFT}" y="24" font-size="15" font-weight="600">${escaped(plot.title)}</text>`,
  ];
  for (let value = 0; value <= y.max + 1e-9; value += y.step) {
    out.push(`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${py(value)}" y2="${py(value)}"/>`);
    out.push(`<text x="${LEFT - 8}" y="${py(value) + 4}" text-anchor="end">${round(value)}${y.unit}</text>`);
  }
  for (let value = 0; value <= x.max + 1e-9; value += x.step) {
    out.push(`<text x="${px(value)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${round(value)}</text>`);
  }
  out.push(`<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${py(0)}" y2="${py(0)}"/>`);
  out.push(
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 12}" text-anchor="middle">${escaped(x.label)}</text>`,
  );
  out.push(`<text x="${LEFT}" y="${TOP - 6}" font-size="12">${escaped(y.label)}</text>`);
  if (mark !== undefined) {
    out.push(`<line class="mark" x1="${px(mark.x)}" x2="${px(mark.x)}" y1="${TOP}" y2="${py(0)}"/>`);
    out.push(`<text x="${px(mark.x) + 5}" y="${py(0.3 * y.max)}" font-size="12">${escaped(mark.label)}</text>`);
  }
  const names = series.map((line, index) => ({ index, y: py(line.points.at(-1)![1]) })).sort((a, b) => b.y - a.y);
  let last = Number.POSITIVE_INFINITY;
  const place = new Map<number, number>();
  for (const name of names) {
    last = Math.min(name.y, last - 17);
    place.set(name.index, last);
  }
  series.forEach((line, index) => {
    const colour = line.colour ?? COLOURS[index % COLOURS.length]!;
    const path = line.points.map(([a, b], i) => `${i === 0 ? 'M' : 'L'}${px(a)} ${py(b)}`).join(' ');
    out.push(`<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.5"/>`);
    for (const [a, b] of line.points) out.push(`<circle cx="${px(a)}" cy="${py(b)}" r="3" fill="${colour}"/>`);
    out.push(
      `<text x="${WIDTH - RIGHT + 10}" y="${round(place.get(index)! + 4)}" style="fill:${colour}" font-weight="600">${escaped(line.name)}</text>`,
    );
  });
  out.push('</svg>');
  return `${out.join('\n')}\n`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
