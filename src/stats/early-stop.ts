/** Corrects the measured size of a change for early stopping, which tends to overstate it. */
import { gaussLegendre } from './gauss-legendre.ts';

/** The bounds of one look: a path ends at or above `block` (it is worse) or at or below `pass`; on the scale of z. */
export interface StopBounds {
  readonly block: number;
  readonly pass: number;
}

/** What a path showed when it stopped. */
export interface Stopped {
  /** Information time of every look, ascending, ending in 1. */
  readonly times: readonly number[];
  /** One for each look; the last one ends every path. */
  readonly bounds: readonly StopBounds[];
  /** 0-based. */
  readonly look: number;
  /** Large = worse. */
  readonly z: number;
}

const RULE = gaussLegendre(12);
/** Width of a panel in standard deviations of the step being integrated. */
const PANEL_WIDTH = 4;
/** How far paths are followed, in standard deviations. */
const REACH = 8.5;
/** How far the corrected drift may be from the observed one. */
const SPAN = 6;
/** Paths still under way with a lower probability than this no longer matter. */
const NEGLIGIBLE = 1e-10;

/** Where paths stop, and with what probability under the reference drift. */
interface Ends {
  readonly x: number[];
  readonly t: number[];
  readonly mass: number[];
}

/**
 * The drift whose mean estimate over all paths of this rule is the observed one: Whitehead's bias-adjusted estimate
 * (1986), in the unit of z at time 1. Paths are followed by the recursion of Armitage, McPherson & Rowe under the
 * observed drift; under other drifts each path is weighted by exp(difference x place - ...), since where it stops does
 * not depend on the drift.
 */
export function adjustedDrift({ times, bounds, look, z }: Stopped): number {
  const observed = z / Math.sqrt(times[look]!);
  if (times.length === 1) return observed;
  const ends = follow(times, bounds, observed);
  const mean = (drift: number): number => meanUnder(ends, drift, observed);
  let low = observed - SPAN;
  let high = observed + SPAN;
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (mean(middle) < observed) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Mean of x / t at the end of a path. Scaling the probabilities to sum to one corrects for what the grid missed. */
function meanUnder({ x, t, mass }: Ends, drift: number, reference: number): number {
  const shift = drift - reference;
  let sum = 0;
  let total = 0;
  for (let i = 0; i < x.length; i++) {
    const weight = mass[i]! * Math.exp(shift * x[i]! - (shift * (drift + reference) * t[i]!) / 2);
    sum += (weight * x[i]!) / t[i]!;
    total += weight;
  }
  return sum / total;
}

/** Nodes and weights of a piece of the axis. */
interface Grid {
  readonly x: number[];
  readonly weight: number[];
}

function follow(times: readonly number[], bounds: readonly StopBounds[], drift: number): Ends {
  const ends: Ends = { x: [], t: [], mass: [] };
  let under: { readonly x: readonly number[]; readonly mass: readonly number[] } = { x: [0], mass: [1] };
  for (let look = 0; look < times.length; look++) {
    const t = times[look]!;
    const earlier = look === 0 ? 0 : times[look - 1]!;
    const sd = Math.sqrt(t - earlier);
    const root = Math.sqrt(t);
    const [bottom, top] = [drift * t - REACH * root, drift * t + REACH * root];
    const scale = Math.min(sd, look + 1 < times.length ? Math.sqrt(times[look + 1]! - t) : sd);
    const density = (x: number): number => densityAt(x, under, drift * (t - earlier), sd);
    const isLast = look === times.length - 1;
    const block = isLast ? bottom : inside(bounds[look]!.block * root, bottom, top);
    const pass = isLast ? bottom : Math.min(block, inside(bounds[look]!.pass * root, bottom, top));
    for (const [from, to] of [
      [bottom, pass],
      [block, top],
    ] as const) {
      const { x, weight } = gridOf(from, to, scale);
      x.forEach((place, i) => {
        ends.x.push(place);
        ends.t.push(t);
        ends.mass.push(weight[i]! * density(place));
      });
    }
    if (isLast) break;
    const { x, weight } = gridOf(pass, block, scale);
    const mass = x.map((place, i) => weight[i]! * density(place));
    under = { x, mass };
    if (mass.reduce((sum, one) => sum + one, 0) < NEGLIGIBLE) break;
  }
  return ends;
}

function inside(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function gridOf(from: number, to: number, scale: number): Grid {
  const grid: Grid = { x: [], weight: [] };
  if (!(to > from)) return grid;
  const panels = Math.ceil((to - from) / (PANEL_WIDTH * scale));
  const width = (to - from) / panels;
  for (let panel = 0; panel < panels; panel++) {
    RULE.nodes.forEach((node, i) => {
      grid.x.push(from + width * (panel + node));
      grid.weight.push(width * RULE.weights[i]!);
    });
  }
  return grid;
}

/** Density of the paths still under way after a step of `drift` and `sd`; their places ascend. */
function densityAt(
  place: number,
  { x, mass }: { readonly x: readonly number[]; readonly mass: readonly number[] },
  drift: number,
  sd: number,
): number {
  const middle = place - drift;
  let sum = 0;
  for (let i = firstFrom(x, middle - REACH * sd); i < x.length; i++) {
    const off = (middle - x[i]!) / sd;
    if (off < -REACH) break;
    sum += mass[i]! * Math.exp(-0.5 * off * off);
  }
  return sum / (sd * Math.sqrt(2 * Math.PI));
}

function firstFrom(x: readonly number[], least: number): number {
  let [low, high] = [0, x.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
