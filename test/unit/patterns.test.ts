import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { patternRisks } from './pattern-risks.ts';

/** Patterns that the analysis takes for slow, each looked at by hand: where, and why it is none. */
const REVIEWED: ReadonlyMap<string, string> = new Map([
  [String.raw`src/change/acceptance.ts /^\/plumbline accept(?:[ \t]+(.*))?$/m`, 'a dot reads to the end of the line'],
  [String.raw`src/cli/options.ts /'(?:-\w, )?(--?[\w-]+|[^' ]*)[^']*'/`, 'a message about an option typed by the user'],
  [String.raw`src/escalation/wording.ts /\B(?=(\d{3})+$)/gu`, 'digits of a number of ours'],
  [String.raw`src/report/format-numbers.ts /\B(?=(?:\d{3})+$)/g`, 'digits of a number of ours'],
  [
    'src/report/escape.ts /(?<=^\\(?| \\(?)(`[^`]+`)(?=[,.;:!?)]*(?: |$))/',
    'prose of a few hundred characters, and marks between two backticks are read once',
  ],
  ['src/cli/commands/demo.ts /unsupported: (.*?)(?:; |$)/m', 'a message of our own'],
  [
    'src/scoring/deterministic/links.ts /[a-z][a-z0-9+.-]*$/iu',
    'the few characters before "://" that a scheme may have',
  ],
  [
    'src/scoring/deterministic/markdown.ts /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u',
    'tried at the start alone; behind a shorter run of backticks stands one more, where the look ahead ends at once',
  ],
  ['src/scoring/deterministic/secret-patterns.ts /.?=*$/u', 'Base64 of a canary of ours, with two signs at its end'],
  [
    String.raw`src/scoring/deterministic/tool-calls-in-text.ts /^[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/`,
    'nothing is asked for behind the digits',
  ],
  [
    String.raw`src/scoring/judge/citation.ts /([.!?。！？])((?:\s?[[【][^[\]【】\n]{1,80}[\]】])+)(?=\s*(?:$|\n|\p{Lu}))/gmu`,
    'white space is read once behind each row of brackets, which start at a full stop',
  ],
  ['src/scoring/judge/judge-prompt-material.ts /[0-9a-f]+$/i', 'a constant of ours'],
  [
    String.raw`src/tools/demo/as-seen.ts /<details>\s*<summary>([\s\S]*?)<\/summary>[\s\S]*?<\/details>\n*/g`,
    'the comment of the demo',
  ],
  ['src/tools/import/names.ts /^-+|-+$/g', 'every run of hyphens was made one hyphen before'],
  ['src/tools/import/names.ts /-+$/', 'at most sixty characters'],
  [
    String.raw`src/tools/starter/prompts.ts /(?:^|\/)[^/]*promptfoo[^/]*\.(?:ya?ml|json)$/i`,
    'a path of the working folder',
  ],
  [
    String.raw`src/scoring/deterministic/instructions/words.ts /([^\s.])\.(?=["')\]}*]*(?:\s|$))/gu`,
    'the marks behind a full stop are read once, for it is none of them',
  ],
  [String.raw`src/tools/import/promptfoo/csv.ts /^file:\/\/(.*\.py(?::.*)?)$/`, 'a path in a table of the user'],
  [
    String.raw`src/tools/import/promptfoo/csv.ts /^file:\/\/(.*\.[mc]?[jt]s(?::.*)?)$/`,
    'a path in a table of the user',
  ],
  [String.raw`src/tools/import/promptfoo/providers.ts /\/+$/`, 'an address in a config of the user'],
]);

function* literalsIn(node: unknown): Generator<{ readonly pattern: string; readonly flags: string }> {
  if (node === null || typeof node !== 'object') return;
  if ('regex' in node) yield node.regex as { readonly pattern: string; readonly flags: string };
  for (const inner of Object.values(node)) yield* literalsIn(inner);
}

const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .flatMap((file) =>
    [...literalsIn(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }))].map(({ pattern, flags }) => ({
      name: `${file} /${pattern}/${flags}`,
      risks: patternRisks(pattern, flags),
    })),
  );

describe('a pattern of ours', () => {
  it('takes time in proportion to the text, or was looked at by hand', () => {
    expect(found.length).toBeGreaterThan(500);
    const risky = found.filter(({ name, risks }) => risks.length > 0 && !REVIEWED.has(name));
    expect(risky).toEqual([]);
  });

  it('stands among those looked at only as long as it is there and seems slow', () => {
    const slow = new Set(found.filter(({ risks }) => risks.length > 0).map(({ name }) => name));
    expect([...REVIEWED.keys()].filter((name) => !slow.has(name))).toEqual([]);
  });

  it.each([
    [/\s+$/, 'trailing'],
    [/^(a+)+$/, 'nested'],
    [/^\s*(.*?)\s*:$/, 'adjacent'],
    [/a[\s\S]*b[\s\S]*c$/, 'adjacent'],
  ])('would be found where it is slow: %s', (pattern, risk) => {
    expect(patternRisks(pattern.source, pattern.flags)).toContain(risk);
  });

  it.each([/^\s+/, /a+b/, /^\d+\.\d+$/, /[^"]*"/y, /^[a-z]+(?:-[a-z]+)*$/])(
    'is not found where it is not: %s',
    (pattern) => {
      expect(patternRisks(pattern.source, pattern.flags)).toEqual([]);
    },
  );
});
