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

/** Compiles, or notes the fault under `key` and gives null. */
export function compilePattern(source: string, key: string, context: BindContext): Pattern | null {
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
