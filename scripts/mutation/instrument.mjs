/** Builds every mutant of a folder into one copy of its sources, each behind a switch that names it. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { MUTATOR } from './folders.mjs';
import { placeOf, textOf } from './place.mjs';

const quiet = () => {};
const logger = { debug: quiet, info: quiet, warn: quiet, isDebugEnabled: () => false };

/** `source`: a pattern of paths. Returns the switched text of each file by its full path, and all mutants. */
export async function instrument(source) {
  const files = globSync(source)
    .sort()
    .map((name) => ({ name: resolve(name), content: readFileSync(name, 'utf8'), mutate: true }));
  const options = { plugins: null, ignorers: [], ...MUTATOR };
  const { files: switched, mutants } = await new Instrumenter(logger).instrument(files, options);
  return {
    files: switched.map(({ name, content }) => [name, content]),
    mutants: mutants.filter(({ status }) => status !== 'Ignored').map(rowOf),
  };
}

function rowOf({ id, fileName, replacement, mutatorName, location }) {
  // Lines and columns count from zero here and from one in everything that is printed.
  const start = { line: location.start.line + 1, column: location.start.column + 1 };
  const row = { fileName, replacement, location: { start } };
  return { id, place: placeOf(row), text: textOf(row), mutator: mutatorName };
}
