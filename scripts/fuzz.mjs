/**
 * Damages sound documents of every kind and looks at what becomes of them: `FUZZ_MINUTES=30 npm run fuzz` shares the
 * time evenly over the properties, `FUZZ_RUNS=20000 npm run fuzz` looks at so many documents a property. Prints how
 * many each looked at; a counterexample fails the run, with its seed and path.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = 'test/unit/fuzz';
const LARGE = `${FOLDER}/large.test.ts`;
/** Beyond its share, a property that has not ended by then hangs. */
const HANGS_MS = 180_000;
const LONGEST_READING_MS = 900_000;
/** Of the minutes, for texts of 5 MB. */
const LARGE_PART = 0.3;
/** A reader of 5 MB that needs more ends the run. */
const MOST_HEAP_MB = 1_024;

const minutes = Number(process.env.FUZZ_MINUTES ?? 30);
const runs = process.env.FUZZ_RUNS;
if (runs === undefined && !(minutes > 0))
  throw new Error(`FUZZ_MINUTES is a number above 0, not "${process.env.FUZZ_MINUTES}"`);
const folder = mkdtempSync(join(tmpdir(), 'plumbline-fuzz-'));
const began = Date.now();

/** One pass of vitest in one process; resolves to what its properties counted, and whether all held. */
function pass(name, args, env, longest) {
  const counts = join(folder, `${name}.jsonl`);
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...['--project', 'unit', '--project', 'long'],
      '--maxWorkers',
      '1',
      '--testTimeout',
      '86400000',
      ...args,
    ],
    {
      env: { ...process.env, FUZZ_COUNTS: counts, ...env },
      stdio: ['ignore', env.FUZZ_QUIET ? 'ignore' : 'inherit', 'inherit'],
    },
  );
  const read = () => {
    try {
      return readFileSync(counts, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    } catch {
      return [];
    }
  };
  let seen = 0;
  let since = Date.now();
  const watch = setInterval(() => {
    const lines = read();
    if (lines.length > seen) {
      seen = lines.length;
      since = Date.now();
    } else if (Date.now() - since > longest) {
      const { test, began: seed } = lines.at(-1) ?? { test: 'the start' };
      process.stderr.write(`does not end: ${test}${seed === undefined ? '' : `, seed ${seed}`}\n`);
      child.kill('SIGKILL');
    }
  }, 5_000);
  return new Promise((done) =>
    child.on('close', (code) => {
      clearInterval(watch);
      done({ held: code === 0, ended: read().filter(({ ms }) => ms !== undefined) });
    }),
  );
}

const properties = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `${FOLDER}/${name}`)
  .filter((path) => path !== LARGE);
let isSound = true;
try {
  // Five megabytes of the worst for every reader; the properties share what is left of the time.
  const heap = `${process.env.NODE_OPTIONS ?? ''} --max-old-space-size=${MOST_HEAP_MB}`;
  const large = await pass(
    'large',
    [LARGE],
    {
      FUZZ_LARGE: 'all',
      NODE_OPTIONS: heap,
      ...(runs === undefined && { FUZZ_UNTIL: String(began + minutes * 60_000 * LARGE_PART) }),
    },
    LONGEST_READING_MS,
  );
  let env = { FUZZ_RUNS: runs };
  let longest = LONGEST_READING_MS * 8;
  if (runs === undefined) {
    const once = await pass('once', properties, { FUZZ_RUNS: '1', FUZZ_QUIET: 'yes' }, HANGS_MS);
    const left = minutes * 60_000 - (Date.now() - began);
    const share = Math.max(1_000, Math.floor(left / once.ended.length));
    env = { FUZZ_SHARE_MS: String(share) };
    longest = share + HANGS_MS;
  }
  const all = await pass('all', properties, env, longest);
  isSound = large.held && all.held;
  for (const [what, ended] of [
    ['documents', all.ended],
    ['readings of 5 MB', large.ended],
  ]) {
    for (const { test, looked, ms } of ended.filter(({ looked: n }) => n > 0))
      process.stdout.write(`${String(looked).padStart(9)}  ${(ms / looked).toFixed(2).padStart(9)} ms each  ${test}\n`);
    const total = ended.reduce((sum, { looked }) => sum + looked, 0);
    const of = ended.reduce((sum, one) => sum + (one.of ?? 0), 0);
    process.stdout.write(
      `${String(total).padStart(9)}  ${what}${of === 0 ? '' : ` of ${of}`} by ${ended.length} properties\n`,
    );
  }
  process.stdout.write(
    `${isSound ? 'all held' : 'NOT ALL HELD'} in ${((Date.now() - began) / 60_000).toFixed(1)} minutes\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = isSound ? 0 : 1;
