/** Patterns of the suite: RE2 syntax and linear time, so that no pattern and no answer can hang a run. */
import { RE2JS } from 're2js';
import type { BindContext } from '../../inputs/template.ts';

export interface Pattern {
  /** Number of capture groups. */
  readonly groups: number;
  readonly matches: (text: string) => boolean;
  /** First group (whole match without groups) of the last match; null = no match or the group took no part. */
  readonly last: (text: string) => string | null;
}

/** A pattern as programming languages write it, `/sorry/i`: as RE2 it is a text with slashes, and never found. */
const LITERAL = /^\/((?:[^/\\]|\\.)+)\/([a-z]*)$/su;
const FLAGS: ReadonlySet<string> = new Set('dgimsuvxy');

/** What to write instead of a pattern in slashes; null = it is none. */
function withoutSlashes(source: string): string | null {
  const [, body, flags] = LITERAL.exec(source) ?? [];
  if (body === undefined || flags === undefined || [...flags].some((flag) => !FLAGS.has(flag))) return null;
  const own = [...'ims'].filter((flag) => flags.includes(flag)).join('');
  return `${own === '' ? '' : `(?${own})`}${body}`;
}

/** Texts that no pattern worth writing all finds, or all misses. */
const PROBES: readonly string[] = [
  '',
  'a',
  'The quick brown fox; 0123456789.',
  '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  'ÄÖÜ 日本語 ع\n\n{"a": [1, 2]}\n',
];

/** Compiles, or notes the fault under `key` and gives null. */
export function compilePattern(source: string, key: string, context: BindContext): Pattern | null {
  const bare = withoutSlashes(source);
  if (bare !== null) {
    const message = `"${source}" is written with slashes and flags, which are part of the pattern here; write ${bare} (or [/] where a slash is meant)`;
    context.note({ key, message });
    return null;
  }
  try {
    const compiled = RE2JS.compile(source);
    const groups = compiled.groupCount();
    return {
      groups,
      matches: (text) => compiled.matcher(text).find(),
      last: (text) => {
        const matcher = compiled.matcher(text);
        let found: string | null = null;
        while (matcher.find()) found = matcher.group(groups > 0 ? 1 : 0);
        return found;
      },
    };
  } catch (error) {
    context.note({
      key,
      message: `"${source}" is no RE2 pattern (${error instanceof Error ? error.message : String(error)}); RE2 has no look-around and no back-references`,
    });
    return null;
  }
}

/** Notes a pattern that is found in whatever text there is, an empty one too: it can tell no answer from another. */
export function noteVacuous(pattern: Pattern, source: string, key: string, context: BindContext): void {
  if (!PROBES.every((text) => pattern.matches(text))) return;
  const message = `"${source}" is found in every text, an empty one too, so it decides nothing; say what must stand there`;
  context.note({ key, message });
}

/** Like `compilePattern`, and it must have exactly one capture group. */
export function compileExtract(source: string, key: string, context: BindContext): Pattern | null {
  const pattern = compilePattern(source, key, context);
  if (pattern === null || pattern.groups === 1) return pattern;
  context.note({
    key,
    message: `"${source}" has ${pattern.groups} capture groups; write exactly one ( ), and (?: ) for the others`,
  });
  return null;
}
