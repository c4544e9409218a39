import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** The whole rule: a folder imports only the folders above it in this list. */
const FOLDERS = [
  'text',
  'stats',
  'model-call',
  'inputs',
  'record',
  'scoring',
  'decision',
  'change',
  'escalation',
  'optimize',
  'report',
  'run',
  'tools',
  'adapters',
  'action',
  'cli',
] as const;

/** Folders that may wait for something; all others are synchronous. */
const ASYNC: ReadonlySet<string> = new Set(['run', 'adapters', 'action', 'cli']);
/** Folders that may touch files, processes and the network. */
const OUTSIDE: ReadonlySet<string> = new Set(['adapters', 'action', 'cli']);
/** Modules of Node that only compute. */
const COMPUTING: ReadonlySet<string> = new Set(['node:buffer', 'node:crypto']);

const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s[^'"();]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/g;

const sourceOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');
const folderOf = (file: string): string => file.split('/')[0]!;

function importsOf(file: string): readonly string[] {
  return [...sourceOf(file).matchAll(STATEMENT)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((path) =>
      path.startsWith('.') ? relative(SRC, resolve(dirname(join(SRC, file)), path)).replaceAll('\\', '/') : path,
    );
}

const ownImports = new Map(files.map((file) => [file, importsOf(file).filter((path) => files.includes(path))]));

/** Every circle once, as the path that closes it; types count. */
function circles(): readonly string[] {
  const open: string[] = [];
  const closed = new Set<string>();
  const found: string[] = [];
  const visit = (file: string): void => {
    if (open.includes(file)) found.push([...open.slice(open.indexOf(file)), file].join(' -> '));
    else if (!closed.has(file)) {
      open.push(file);
      for (const path of ownImports.get(file) ?? []) visit(path);
      open.pop();
      closed.add(file);
    }
  };
  for (const file of files) visit(file);
  return found;
}

describe('the house', () => {
  it('has the folders of the list and nothing beside them but the version', () => {
    const strays = files.filter((file) => !(FOLDERS as readonly string[]).includes(folderOf(file)));
    expect(strays).toEqual(['version.ts']);
  });

  it('a folder imports only the folders above it', () => {
    const rank = (file: string): number => (FOLDERS as readonly string[]).indexOf(folderOf(file));
    const upward = [...ownImports].flatMap(([file, paths]) =>
      paths.filter((path) => rank(path) > rank(file)).map((path) => `${file} -> ${path}`),
    );
    expect(upward).toEqual([]);
  });

  it('no modules import each other in a circle, types included', () => {
    expect(circles()).toEqual([]);
  });

  it('what is not run, adapters, action or cli is synchronous and reads no clock, environment or randomness', () => {
    const forbidden =
      /\basync\b|\bawait\b|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bsetTimeout\b|\bfetch\(/;
    const strays = files.filter((file) => {
      if (ASYNC.has(folderOf(file)) || file === 'version.ts') return false;
      const code = sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[\s\S]*?`|'(?:[^'\\\n]|\\.)*'/g, '');
      return forbidden.test(code);
    });
    expect(strays).toEqual([]);
  });

  it('only adapters, action and cli reach outside', () => {
    const strays = files
      .filter((file) => !OUTSIDE.has(folderOf(file)))
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => (path.startsWith('node:') && !COMPUTING.has(path)) || path.startsWith('@actions/'))
          .map((path) => `${file} -> ${path}`),
      );
    expect(strays).toEqual([]);
  });

  it('there is no drawer', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|types|constants|misc|common)\.ts$/.test(file))).toEqual([]);
  });

  it('every module opens with a sentence on what it is for', () => {
    const silent = files.filter((file) => !/^\/\*\*/.test(sourceOf(file)) && !file.endsWith('.generated.ts'));
    expect(silent).toEqual([]);
  });
});
