/** What lets a pattern take more than linear time, read off its source: an analysis for the house's own patterns, not for any. */

/** A set of sample characters that is read `min` to `max` times; an edge reads nothing. */
type Step = { readonly set: bigint; readonly min: number; readonly max: number } | '^' | '$';
type Path = readonly Step[];

const MOST_PATHS = 400;
const SAMPLES = `${String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code))}éß中あ한’“”«»•…\u00a0\u2028\u3000`;

const isLong = (step: Step): step is Exclude<Step, string> => typeof step !== 'string' && step.max === Infinity;
const isMust = (step: Step): step is Exclude<Step, string> => typeof step !== 'string' && step.min > 0;
/** Something in between that has to be read and is never taken for what the long run reads. */
const parts = (between: Path, set: bigint): boolean => between.some((step) => isMust(step) && (step.set & set) === 0n);

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}

function cross(heads: readonly Path[], tails: readonly Path[]): readonly Path[] {
  return heads.flatMap((head) => tails.map((tail) => [...head, ...tail])).slice(0, MOST_PATHS);
}

class Reader {
  readonly risks: string[] = [];
  readonly anything: bigint;
  readonly #samples: readonly string[];
  #at = 0;
  readonly #source: string;
  readonly #flags: string;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags.replace(/[gy]/g, '');
    this.#samples = [...new Set(SAMPLES + source)];
    this.anything = (1n << BigInt(this.#samples.length)) - 1n;
  }

  alternatives(): readonly Path[] {
    const all: Path[] = [];
    for (;;) {
      all.push(...this.#sequence());
      if (this.#source[this.#at] !== '|') return all.slice(0, MOST_PATHS);
      this.#at += 1;
    }
  }

  #sequence(): readonly Path[] {
    let paths: readonly Path[] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')')
      paths = cross(paths, this.#term());
    return paths;
  }

  #term(): readonly Path[] {
    const rest = this.#source.slice(this.#at);
    if (rest[0] === '^' || rest[0] === '$') {
      this.#at += 1;
      return [[rest[0]]];
    }
    if (/^\\[bB]/.test(rest)) {
      this.#at += 2;
      return [[]];
    }
    const opener = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(rest)?.[0];
    if (opener !== undefined) return this.#group(opener);
    const atom = this.#atom(rest);
    this.#at += atom.length;
    const { min, max } = this.#quantifier();
    return [[{ set: this.#setOf(atom), min, max }]];
  }

  #group(opener: string): readonly Path[] {
    this.#at += opener.length;
    const inner = this.alternatives();
    this.#at += 1;
    const { min, max } = this.#quantifier();
    if (/[=!]$/.test(opener)) {
      // It is tried at every place anew.
      this.risks.push(...risksOf(inner, this.anything));
      return [[]];
    }
    const steps = inner.flat().filter((step) => typeof step !== 'string');
    if (!inner.flat().includes('^') && !inner.flat().includes('$') && !steps.some(isLong)) {
      const set = steps.reduce((sum, step) => sum | step.set, 0n);
      return [[{ set, min: inner.every((path) => path.some(isMust)) ? min : 0, max: max === Infinity ? max : 1 }]];
    }
    if (max === Infinity) {
      for (const path of inner)
        for (const [index, step] of path.entries())
          if (isLong(step) && !parts([...path.slice(index + 1), ...path.slice(0, index)], step.set))
            this.risks.push('nested');
    }
    return min === 0 ? [[], ...inner] : inner;
  }

  #atom(rest: string): string {
    if (rest[0] === '[') return this.#class(rest);
    const escaped = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/s.exec(rest)?.[0];
    return escaped ?? String.fromCodePoint(rest.codePointAt(0)!);
  }

  #class(rest: string): string {
    let depth = 0;
    for (let end = 0; end < rest.length; end++) {
      if (rest[end] === '\\') end += 1;
      else if (rest[end] === '[' && (depth === 0 || this.#flags.includes('v'))) depth += 1;
      else if (rest[end] === ']' && --depth === 0) return rest.slice(0, end + 1);
    }
    throw new Error(`no end of the class in ${rest}`);
  }

  #quantifier(): { readonly min: number; readonly max: number } {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at));
    if (found === null) return { min: 1, max: 1 };
    this.#at += found[0].length;
    const [, sign, least, comma, most] = found;
    if (sign !== undefined) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
    return { min: Number(least), max: comma === '' ? Number(least) : most === '' ? Infinity : Number(most) };
  }

  #setOf(atom: string): bigint {
    // What a group has read may be anything, or nothing.
    if (/^\\[1-9]$/.test(atom)) return -1n;
    const one = new RegExp(`^${atom}$`, this.#flags.replace('m', ''));
    return this.#samples.reduce((set, sample, index) => (one.test(sample) ? set | (1n << BigInt(index)) : set), 0n);
  }
}

/** A run after which nothing is asked for, or which takes everything up to the end that is asked for. */
function cannotFail(path: Path, index: number, anything: bigint): boolean {
  const step = path[index];
  const rest = path.slice(index + 1);
  if (step === undefined || typeof step === 'string') return false;
  if (rest.includes('$')) return rest.length === 1 && step.set === anything;
  return !rest.some(isMust);
}

/** Of the ways through a pattern: long runs side by side over one character, and a long run at the end that starts anywhere. */
function risksOf(paths: readonly Path[], anything: bigint): readonly string[] {
  return paths.flatMap((path) => {
    const found: string[] = [];
    const runs = [...path.entries()].flatMap(([index, step]) => (isLong(step) ? [{ index, step }] : []));
    for (const [at, one] of runs.entries())
      for (const other of runs.slice(at + 1)) {
        const shared = one.step.set & other.step.set;
        if (shared === 0n || cannotFail(path, other.index, anything)) continue;
        if (!parts(path.slice(one.index + 1, other.index), shared)) found.push('adjacent');
      }
    const last = runs.at(-1);
    if (last !== undefined && path.at(-1) === '$' && last.index === path.length - 2) {
      const before = path.slice(0, last.index);
      if (!before.includes('^') && !cannotFail(path, last.index, anything) && !parts(before, last.step.set))
        found.push('trailing');
    }
    return found;
  });
}

export function patternRisks(source: string, flags: string): readonly string[] {
  const reader = new Reader(source, flags);
  const paths = reader.alternatives();
  const all = risksOf(paths, reader.anything);
  const own = flags.includes('y') ? all.filter((risk) => risk !== 'trailing') : all;
  return distinct([...reader.risks, ...own]).toSorted();
}
