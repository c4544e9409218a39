/** A small seeded generator for simulations: the same seed gives the same figures on every machine. */

/** Uniform numbers in [0, 1) from a 32-bit counter and a finalising mix (the step of "splitmix"). */
export type Random = () => number;

export function random(...seeds: readonly number[]): Random {
  let state = 0x9e3779b9;
  for (const seed of seeds) state = mix((state ^ seed) + 0x7f4a7c15);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return (mix(state) >>> 0) / 4294967296;
  };
}

function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}
