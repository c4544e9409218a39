import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** Asynchronous, and still without a word on files, processes or the network: that is behind the ports. */
const SPINE = [
  'gate.ts',
  'decide.ts',
  'measure.ts',
  'measuring/work.ts',
  'measuring/calls.ts',
  'measuring/draws.ts',
  'measuring/scoring.ts',
  'kept-texts.ts',
  'close.ts',
  'escalating.ts',
  'reviewing.ts',
  'added.ts',
  'sharding.ts',
  'baseline.ts',
  'drift.ts',
  'ports.ts',
];

const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s[^'"();]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/g;

function importsOf(file: string, text = readFileSync(join(SRC, file), 'utf8')): readonly string[] {
  return [...text.matchAll(STATEMENT)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((path) =>
      path.startsWith('.') ? relative(SRC, resolve(dirname(join(SRC, file)), path)).replaceAll('\\', '/') : path,
    );
}

/** Imports that are there when the code runs: those of types alone are not. */
function loadedBy(file: string): readonly string[] {
  return importsOf(file, readFileSync(join(SRC, file), 'utf8').replace(/^(?:import|export) type [^;]*;$/gm, ''));
}

const core = files.filter((file) => file.startsWith('core/'));
/** Pure libraries the core may use; everything else is the shell's. */
const PURE = new Set([
  'ajv',
  'ajv-formats',
  'csv-parse',
  'diff',
  'eld',
  'fast-xml-parser',
  'fastest-levenshtein',
  'gpt-tokenizer',
  'js-rouge',
  're2js',
  'simple-statistics',
  'yaml',
  'zod',
  'node:buffer',
  'node:crypto',
]);

/** Earlier stages of the pipeline first. */
const STAGES = [
  'problem',
  'digest',
  'tree',
  'exchange',
  'text',
  'text-lines',
  'document',
  'json',
  'yaml',
  'document-file',
  'cases',
  'template',
  'provider',
  'config',
  'model',
  'prompt/piece',
  'prompt/text-file',
  'prompt/chat-file',
  'prompt',
  'suite',
  'runs',
  'arms',
  'rows',
  'changes',
  'lock',
  'intake',
  'stats/tally',
  'family/member',
  'family/looks',
  'family/outcome',
  'family/state',
  'family/evidence',
  'family/freshness',
  'family/decision',
  'family',
  'family/result',
  'scores',
  'comparison',
  'findings',
  'closing',
];

describe('the layers', () => {
  it('the core imports the core, the rubrics and pure libraries, never the shell', () => {
    const strays = core.flatMap((file) =>
      importsOf(file)
        .filter((path) => {
          if (path.startsWith('core/') || path.startsWith('templates/')) return false;
          const library = path.startsWith('@') ? path.split('/').slice(0, 2).join('/') : path.split('/')[0]!;
          return !PURE.has(library);
        })
        .map((path) => `${file} -> ${path}`),
    );
    expect(strays).toEqual([]);
  });

  it('the core is synchronous and reads no clock, no environment, no randomness', () => {
    const forbidden =
      /\basync\b|\bawait\b|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bsetTimeout\b|\bfetch\(/;
    const strays = core.filter((file) => {
      const code = readFileSync(join(SRC, file), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*|`[\s\S]*?`|'(?:[^'\\\n]|\\.)*'/g,
        '',
      );
      return forbidden.test(code);
    });
    expect(strays).toEqual([]);
  });

  it('the spine imports the core and the ports only', () => {
    for (const spine of SPINE) {
      const strays = importsOf(spine).filter((path) => !path.startsWith('core/') && !SPINE.includes(path));
      expect(strays, spine).toEqual([]);
    }
  });

  it('the shell never imports a command or an entry', () => {
    const strays = files
      .filter((file) => file.startsWith('shell/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => /^(commands\/|cli\.ts|action\.ts)/.test(path))
          .map((path) => `${file} -> ${path}`),
      );
    expect(strays).toEqual([]);
  });

  it('stages of the pipeline import earlier stages only', () => {
    const rank = new Map(STAGES.map((name, index) => [`core/${name}.ts`, index]));
    const strays = STAGES.flatMap((name, index) => {
      const file = `core/${name}.ts`;
      return importsOf(file)
        .filter((path) => (rank.get(path) ?? -1) > index)
        .map((path) => `${file} -> ${path}`);
    });
    expect(strays).toEqual([]);
  });

  it('no modules of the core load each other in a circle', () => {
    const open: string[] = [];
    const closed = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string): void => {
      if (open.includes(file)) circles.push([...open.slice(open.indexOf(file)), file].join(' -> '));
      else if (!closed.has(file)) {
        open.push(file);
        for (const path of loadedBy(file)) if (core.includes(path)) visit(path);
        open.pop();
        closed.add(file);
      }
    };
    for (const file of core) visit(file);
    expect(circles).toEqual([]);
  });

  it('the stages named here are there', () => {
    expect(STAGES.filter((name) => !files.includes(`core/${name}.ts`))).toEqual([]);
  });

  it('there is no drawer', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|types|constants|misc|common)\.ts$/.test(file))).toEqual([]);
  });

  it('every module opens with a sentence on what it is for', () => {
    const silent = files.filter(
      (file) => !/^\/\*\*/.test(readFileSync(join(SRC, file), 'utf8')) && !file.endsWith('.generated.ts'),
    );
    expect(silent).toEqual([]);
  });
});
