/** The suite's patterns: RE2 syntax and linear time, so that no pattern and no answer can hang a run. */
import { RE2JS } from 're2js';
import type { BindContext } from '../../inputs/template.ts';
import { errorText } from '../../text/error-text.ts';

export interface Pattern {
  /** Number of capture groups. */
  readonly groups: number;
  readonly matches: (text: string) => boolean;
  /** First group (or whole match without groups) of the last match; null = no match, or the group did not take part. */
  readonly last: (text: string) => string | null;
}

/** A pattern as programming languages write it, `/sorry/i`: for RE2 it is text with slashes, and never found. */
const LITERAL = /^\/((?:[^/\\]|\\.)+)\/([a-z]*)$/su;
const FLAGS: ReadonlySet<string> = new Set('dgimsuvxy');

/** What to write instead of a pattern in slashes; null = it is not one. */
function withoutSlashes(source: string): string | null {
  const [, body, flags] = LITERAL.exec(source) ?? [];
  if (body === undefined || flags === undefined || [...flags].some((flag) => !FLAGS.has(flag))) return null;
  const own = [...'ims'].filter((flag) => flags.includes(flag)).join('');
  return `${own === '' ? '' : `(?${own})`}${body}`;
}

/** No pattern worth writing finds all of these texts, or none of them. */
const PROBES: readonly string[] = [
  '',
  'a',
  'The quick brown fox; 0123456789.',
  '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  'ÄÖÜ 日本語 ع\n\n{"a": [1, 2]}\n',
];

/** Compiles the pattern, or notes the fault under `key` and returns null. */
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
      message: `"${source}" is no RE2 pattern (${errorText(error)}); RE2 has no look-around and no back-references`,
    });
    return null;
  }
}

/** Notes a pattern that matches any text whatsoever, even an empty one: it cannot tell answers apart. */
export function noteVacuous(pattern: Pattern, source: string, key: string, context: BindContext): void {
  if (!PROBES.every((text) => pattern.matches(text))) return;
  const message = `"${source}" is found in every text, an empty one too, so it decides nothing; say what must stand there`;
  context.note({ key, message });
}

/** Like `compilePattern`, but the pattern must have exactly one capture group. */
export function compileExtract(source: string, key: string, context: BindContext): Pattern | null {
  const pattern = compilePattern(source, key, context);
  if (pattern === null || pattern.groups === 1) return pattern;
  context.note({
    key,
    message: `"${source}" has ${pattern.groups} capture groups; write exactly one ( ), and (?: ) for the others`,
  });
  return null;
}
