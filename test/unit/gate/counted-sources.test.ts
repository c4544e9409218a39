/** Sources of an exported prompt: a changed text counts, an edit of the code around the texts does not, and a change may say that both belong together. */
import { beforeAll, describe, expect, it } from 'vitest';
import { countedSources, SAME_FILE, sameRow, vouchedMove } from '../../../src/change/counted-sources.ts';
import type { TargetConfig } from '../../../src/inputs/config.ts';
import { loadConfig } from '../../../src/inputs/config.ts';
import { parsersFor } from '../../../src/run/load-parsers.ts';
import { LANGUAGES, type Parsers } from '../../../src/text/parsers.ts';
import { Problems } from '../../../src/text/problem.ts';
import type { Tree } from '../../../src/text/tree.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

let parsers: Parsers;
beforeAll(async () => {
  parsers = await parsersFor(LANGUAGES);
});

const CONFIG = loadConfig(
  memoryTree({
    'plumbline.yml':
      'version: 1\nproviders:\n  live: {}\n  replay: { type: recorded, outputs: o.jsonl }\ntargets:\n  a: { prompt: p.md, model: m.yml, suite: s.yml, sources: ["src/**"], export: "npm run export" }\n',
  }),
  'plumbline.yml',
  new Problems(),
)!;
const TARGET = CONFIG.targets[0] as TargetConfig;

function tree(files: Readonly<Record<string, string>>): Tree {
  return { ...memoryTree({ 'p.md': 'Be brief.\n', ...files }), parsers };
}

function counted(file: string, before: string, after: string, provider = 'live') {
  const trees = { base: tree({ [file]: before }), head: tree({ [file]: after }) };
  return countedSources(TARGET, CONFIG.providers[provider]!, trees).sources;
}

const TS = `import { z } from 'zod';
export const SYSTEM = \`Be brief, \${tone}.\`;
export function ask(name: string) {
  return name ? \`Hello \${name}\` : 'Hello';
}
`;
const PY = `import os\n\nSYSTEM = "Be brief."\n\n\ndef ask(name):\n    return f"Hello {name}"\n`;

const NO_CHANGE: readonly (readonly [string, string, string, string])[] = [
  ['comments and format', 'src/a.ts', TS, TS.replace('export const', '// one\n\nexport  const').replaceAll('  ', '\t')],
  ['another import', 'src/a.ts', TS, TS.replace("'zod'", "'valibot'")],
  ['types', 'src/a.ts', TS, TS.replace('name: string', 'name: string | undefined')],
  ['code around the texts', 'src/a.ts', TS, TS.replace('return name ?', 'return name.length > 0 ?')],
  [
    'statements that moved',
    'src/a.ts',
    TS,
    `${TS.split('\n').slice(2).join('\n')}${TS.split('\n').slice(0, 2).join('\n')}`,
  ],
  [
    'Python comments and code',
    'src/a.py',
    PY,
    PY.replace('import os', 'import os, sys  # one').replace('    return', '    print(1)\n    return'),
  ],
];
const CHANGE: readonly (readonly [string, string, string, string])[] = [
  ['a constant text', 'src/a.ts', TS, TS.replace('Be brief', 'Be long')],
  ['a hole of one', 'src/a.ts', TS, TS.replace('{tone}', '{mood}')],
  ['a text inside of a function', 'src/a.ts', TS, TS.replace("'Hello'", "'Good day'")],
  ['two texts that changed places', 'src/a.ts', 'const A = "x";\nconst B = "y";', 'const A = "y";\nconst B = "x";'],
  ['a text under another name', 'src/a.ts', TS, TS.replace('SYSTEM', 'PROMPT')],
  ['a text more', 'src/a.ts', TS, `${TS}const MORE = 'More.';\n`],
  ['a file that no longer parses', 'src/a.ts', TS, `${TS}const = ;`],
  ['a text of Python', 'src/a.py', PY, PY.replace('Hello', 'Good day')],
  ['a file of code without any text', 'src/a.ts', 'export const limit = 3;', 'export const limit = 4;'],
  ['a file that is no code', 'src/a.j2', 'Be brief.', 'Be brief. '],
];

describe('where a model is asked', () => {
  it.each(NO_CHANGE)('no change of the prompt: %s', (_, file, before, after) => {
    expect(before).not.toBe(after);
    expect(counted(file, before, after)).toEqual([]);
  });
  it.each(CHANGE)('a change of the prompt: %s', (_, file, before, after) => {
    expect(counted(file, before, after)).toEqual([file]);
  });
  it('a change: a file added or removed', () => {
    const trees = { base: tree({ 'src/a.ts': TS }), head: tree({ 'src/b.ts': TS }) };
    expect(countedSources(TARGET, CONFIG.providers['live']!, trees).sources).toEqual(['src/a.ts', 'src/b.ts']);
  });
});

it.each(NO_CHANGE)('where answers are recorded every byte counts: %s', (_, file, before, after) => {
  expect(counted(file, before, after, 'replay')).toEqual([file]);
});

describe('a change that says that sources and export belong together', () => {
  const before = { 'src/a.ts': TS };
  const after = { 'src/a.ts': TS.replace('Be brief', 'Be short') };
  const said = (rows: unknown, more: Readonly<Record<string, string>> = {}) => {
    const head = tree({ ...after, [SAME_FILE]: typeof rows === 'string' ? rows : JSON.stringify(rows), ...more });
    return countedSources(TARGET, CONFIG.providers['live']!, { base: tree(before), head });
  };
  const row = sameRow(TARGET, tree(after));

  it('is believed of exactly these files, and told with what it moves', () => {
    expect(said([row])).toEqual({ sources: [], vouched: ['src/a.ts'] });
    const [move] = vouchedMove(TARGET, ['src/a.ts']);
    expect(move).toMatchObject({ path: SAME_FILE, change: expect.stringContaining('nothing was measured') as string });
  });

  it.each([
    ['of another target', [{ ...row, target: 'b' }]],
    ['of other sources', [sameRow(TARGET, tree(before))]],
    ['of another export', [sameRow(TARGET, tree({ ...after, 'p.md': 'Be long.\n' }))]],
    ['with a key of its own', [{ ...row, note: 'yes' }]],
    ['as no list', { a: row }],
    ['as no JSON', '[{'],
  ])('is not believed %s', (_, rows) => {
    expect(said(rows)).toEqual({ sources: ['src/a.ts'], vouched: [] });
  });
});
