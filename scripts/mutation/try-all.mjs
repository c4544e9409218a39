/** Tries all mutants of a folder against test files, in one process that is only started again where one hangs it. */
import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setInterval } from 'node:timers';

/** A test that has not ended by then, with a mutant, is taken to have noticed it. */
const HANGS_MS = 30_000;

/**
 * `switched`: what `instrument` returned; `ids`: the mutants to try; `tests`: patterns of test files; `folder`: an
 * empty folder for working files. Returns the sets of ids that were `noticed`, `reached` by a test, reached while
 * modules load (`loading`), and `spoilt`: what they leave behind breaks the test without them too.
 */
export async function tryAll({ files }, { ids, tests, folder }) {
  const at = (name) => join(folder, name);
  writeFileSync(at('sources.json'), JSON.stringify(files));
  rmSync(at('log'), { force: true });
  writeFileSync(at('log'), '');
  let left = globSync(tests)
    .map((name) => resolve(name))
    .sort();
  while (left.length > 0) {
    const seen = readLog(at('log'));
    writeFileSync(at('wanted.json'), JSON.stringify(ids.filter((id) => !seen.noticed.has(id))));
    rmSync(at('now'), { force: true });
    const ended = await run(left, at);
    if (ended === 'whole') break;
    const now = existsSync(at('now')) ? readFileSync(at('now'), 'utf8') : '';
    const log = readLog(at('log'));
    const asked = left;
    left = left.filter((name) => !log.finished.has(name));
    // Had a mutant ended the process, its file would not be finished.
    if (now === '' || left.length === 0) throw new Error(`a test fails without a mutant, in one of ${asked.join(' ')}`);
    log.row({ noticed: now, by: ended });
  }
  const { noticed, reached, loading, spoilt, unrepeatable } = readLog(at('log'));
  return { noticed, reached, loading, spoilt, unrepeatable };
}

function run(tests, at) {
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/mutation/switched.config.ts'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
      env: {
        ...process.env,
        MUTATION_SOURCES: at('sources.json'),
        MUTATION_WANTED: at('wanted.json'),
        MUTATION_LOG: at('log'),
        MUTATION_NOW: at('now'),
        MUTATION_TESTS: tests.join(' '),
      },
    },
  );
  return new Promise((settle) => {
    let hung = false;
    const watch = setInterval(() => {
      if (!existsSync(at('now')) || Date.now() - statSync(at('now')).mtimeMs < HANGS_MS) return;
      hung = true;
      process.kill(-child.pid, 'SIGKILL');
    }, 1000);
    child.once('exit', (code) => {
      clearInterval(watch);
      settle(hung ? 'time' : code === 0 ? 'whole' : 'the end of the process');
    });
  });
}

function readLog(path) {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const all = (key) => new Set(rows.flatMap((row) => row[key] ?? []));
  return {
    row: (one) => writeFileSync(path, `${JSON.stringify(one)}\n`, { flag: 'a' }),
    ...Object.fromEntries(
      ['noticed', 'reached', 'loading', 'spoilt', 'finished', 'unrepeatable'].map((key) => [key, all(key)]),
    ),
  };
}
