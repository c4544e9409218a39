/** Looking more than once: error spending, stopping bounds, conditional power; and how small a drop can be detected. */
import { gaussLegendre } from './gauss-legendre.ts';
import { normalDensity, normalQuantile, normalTail } from './normal.ts';

/** Share of the one-sided error that may be spent by information time t in 0..1, from 0 at 0 to 1 at 1. */
export type Spending =
  | { readonly kind: 'power'; readonly exponent: number }
  | { readonly kind: 'obrien-fleming' }
  | { readonly kind: 'pocock' };

/** Both spend late, so that an early look needs strong evidence: blocking (t^3) even more so than passing (t^2). */
export const BLOCK_SPENDING: Spending = { kind: 'power', exponent: 3 };
export const PASS_SPENDING: Spending = { kind: 'power', exponent: 2 };

/** Cumulative one-sided error at time t. Sources: Lan & DeMets (1983); power family: Kim & DeMets (1987). */
export function spent(spending: Spending, alpha: number, t: number): number {
  const time = Math.min(1, t);
  switch (spending.kind) {
    case 'power':
      return alpha * time ** spending.exponent;
    case 'obrien-fleming':
      return 2 * normalTail(-normalQuantile(alpha / 2) / Math.sqrt(time));
    case 'pocock':
      return alpha * Math.log(1 + (Math.E - 1) * time);
  }
}

const NODES_PER_PANEL = 12;
/** Width of a panel in standard deviations of the next step: far below what the rule needs for 1e-10. */
const PANEL_WIDTH = 4;
/** How far below zero, and beyond one step, paths are followed, in standard deviations. */
const REACH = 8.5;
/** An error below this is treated as none: the bound then stays at 7.94. */
const SMALLEST_ERROR = 1e-15;
const RULE = gaussLegendre(NODES_PER_PANEL);

interface Walk {
  readonly bounds: number[];
  /** Nodes (Brownian scale), weights times density of the paths still below every bound. */
  nodes: Float64Array;
  mass: Float64Array;
}

const walks = new Map<string, Walk>();
/** The bounds of a schedule are asked for many times; its name is built once. */
const names = new WeakMap<readonly number[], string>();

function nameOf(times: readonly number[]): string {
  let name = names.get(times);
  if (name === undefined) {
    name = times.join(',');
    names.set(times, name);
  }
  return name;
}

/**
 * One-sided upper bounds on z at information times `times` (ascending, in (0, 1]): the probability that a standard
 * Brownian path crosses any of them by time t is exactly the error spent by t. Non-binding: paths that another rule
 * would have stopped are still followed. Recursion of Armitage, McPherson & Rowe (1969), each step integrated by
 * Gauss-Legendre panels between the bound and 8.5 standard deviations below; relative error about 1e-9. Results are
 * cached.
 */
export function stoppingBounds(times: readonly number[], alpha: number, spending: Spending): readonly number[] {
  return boundsUpTo(times, alpha, spending, times.length);
}

/** The first `looks` bounds only: a run that stops early never pays for the rest. */
export function boundsUpTo(
  times: readonly number[],
  alpha: number,
  spending: Spending,
  looks: number,
): readonly number[] {
  const key = `${spending.kind === 'power' ? spending.exponent : spending.kind}/${alpha}/${nameOf(times)}`;
  let walk = walks.get(key);
  if (walk === undefined) {
    // A process sees a handful of schedules; a bench sees many.
    if (walks.size >= 4096) walks.clear();
    walk = { bounds: [], nodes: new Float64Array(0), mass: new Float64Array(0) };
    walks.set(key, walk);
  }
  for (let look = walk.bounds.length; look < looks; look++) step(walk, times, alpha, spending, look);
  return walk.bounds;
}

function step(walk: Walk, times: readonly number[], alpha: number, spending: Spending, look: number): void {
  const t = times[look]!;
  const earlier = look === 0 ? 0 : times[look - 1]!;
  const before = look === 0 ? 0 : spent(spending, alpha, earlier);
  const now = Math.max(SMALLEST_ERROR, spent(spending, alpha, t));
  const sd = Math.sqrt(t - earlier);
  const root = Math.sqrt(t);
  const bound =
    look === 0
      ? -normalQuantile(now)
      : crossing(walk, Math.max(SMALLEST_ERROR, now - before), sd, root, -normalQuantile(now));
  walk.bounds.push(bound);
  if (look + 1 >= times.length) return;
  // Density of the paths still below: smooth on the scale of the step just made, but needed on that of the next.
  const scale = Math.min(sd, Math.sqrt(times[look + 1]! - t));
  const top = bound * root;
  const bottom = -REACH * root;
  const panels = Math.max(1, Math.ceil((top - bottom) / (PANEL_WIDTH * scale)));
  const width = (top - bottom) / panels;
  const nodes = new Float64Array(panels * NODES_PER_PANEL);
  const mass = new Float64Array(nodes.length);
  let from = 0;
  for (let i = 0; i < nodes.length; i++) {
    const place = i % NODES_PER_PANEL;
    const node = bottom + width * (Math.floor(i / NODES_PER_PANEL) + RULE.nodes[place]!);
    let density: number;
    if (look === 0) density = normalDensity(node / sd) / sd;
    else {
      density = 0;
      while (from < walk.nodes.length && walk.nodes[from]! < node - REACH * sd) from += 1;
      for (let j = from; j < walk.nodes.length; j++) {
        const off = (node - walk.nodes[j]!) / sd;
        if (off < -REACH) break;
        density += walk.mass[j]! * Math.exp(-0.5 * off * off);
      }
      density /= sd * Math.sqrt(2 * Math.PI);
    }
    nodes[i] = node;
    mass[i] = density * width * RULE.weights[place]!;
  }
  walk.nodes = nodes;
  walk.mass = mass;
}

/** The bound c that paths not stopped before cross now with probability `chance`: Newton on its logarithm. */
function crossing(walk: Walk, chance: number, sd: number, root: number, guess: number): number {
  let c = guess;
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 100; round++) {
    const top = c * root;
    let over = 0;
    let slope = 0;
    for (let j = walk.nodes.length - 1; j >= 0; j--) {
      const off = (top - walk.nodes[j]!) / sd;
      if (off > 12) break;
      over += walk.mass[j]! * normalTail(off);
      slope += walk.mass[j]! * normalDensity(off);
    }
    slope *= root / sd;
    if (over > chance) low = c;
    else high = c;
    let next = over > 0 && slope > 0 ? c + (Math.log(over / chance) * over) / slope : Number.NaN;
    if (!(next > low && next < high)) {
      next =
        low === Number.NEGATIVE_INFINITY ? high - 1 : high === Number.POSITIVE_INFINITY ? low + 1 : (low + high) / 2;
    }
    if (Math.abs(next - c) < 1e-13) return next;
    c = next;
  }
  return c;
}

/**
 * Probability of crossing `finalBound` at the last look, given z at information time t < 1, if z drifts by `drift` over
 * the whole run. Source: Lan & Wittes (1988).
 */
export function conditionalPower(z: number, t: number, finalBound: number, drift: number): number {
  return normalTail((finalBound - z * Math.sqrt(t) - drift * (1 - t)) / Math.sqrt(1 - t));
}

/**
 * Smallest drop (in the unit of `se`) that a one-sided test at alpha / templates detects with probability `power`.
 * Normal approximation, one look.
 */
export function smallestVisibleDrop(se: number, templates: number, alpha: number, power = 0.8): number {
  return (normalQuantile(1 - alpha / templates) + normalQuantile(power)) * se;
}

/**
 * Cases needed, at the same repeats, for about a 90 % chance to pass when nothing changed; `sd` is that of one case's
 * difference and `margin` is in the same unit. At least 59, the fewest that can rule out a 5 % drop at the 5 % level; a
 * tenth is added for looking more than once. Infinity at margin 0.
 */
export function casesToPass(sd: number, margin: number): number {
  const needed = 1.1 * (((1.645 + 1.282) * sd) / margin) ** 2;
  return Math.max(59, Math.ceil(needed));
}
