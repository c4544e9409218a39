/**
 * Changes the core's code in one small place after another and checks whether a test notices (mutation testing).
 * `npm run test:mutation -- [FOLDER...] [--mutants N] [--seed S]`: N random mutants of each folder; all of them with
 * `--mutants all`; with `--file TEXT` only those in files whose path contains it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FOLDERS, testsOf } from './folders.mjs';
import { instrument } from './instrument.mjs';
import { rankOf } from './place.mjs';
import { tryAnew } from './stryker.mjs';
import { errorOf, tally } from './tally.mjs';
import { tryAll } from './try-all.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', default: '' },
    /** Run only the tests of the folder itself: quick, and a lower bound. */
    near: { type: 'boolean', default: false },
    /** Count mutants that act while modules load as not noticed instead of trying each in a process of its own. */
    quick: { type: 'boolean', default: false },
  },
});
const names = positionals.length === 0 ? Object.keys(FOLDERS) : positionals;
const unknown = names.find((name) => FOLDERS[name] === undefined);
if (unknown !== undefined) throw new Error(`no folder "${unknown}"; there are ${Object.keys(FOLDERS).join(', ')}`);

const equal = new Set(
  readFileSync('scripts/mutation/equivalent.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.trimEnd()),
);

function sampleOf(mutants) {
  const there = mutants.filter(({ place }) => place.slice(0, place.indexOf(':')).includes(values.file));
  const byRank = there.map((one) => ({ one, rank: rankOf(values.seed, one.place) })).sort((a, b) => a.rank - b.rank);
  return byRank.slice(0, values.mutants === 'all' ? byRank.length : Number(values.mutants)).map(({ one }) => one);
}

/** The nearest tests first; what they miss goes to the more distant tests that use the folder. */
async function measure({ source, near, far }, folder) {
  const switched = await instrument(source);
  let left = sampleOf(switched.mutants);
  const statuses = new Map(
    left.map(({ place, text, mutator }) => [place, { place, text, mutator, status: 'NoCoverage' }]),
  );
  const noticed = (place) => {
    statuses.get(place).status = 'Killed';
  };
  for (const names of values.near || far.length === 0 ? [near] : [near, far]) {
    const found = await tryAll(switched, { ids: left.map(({ id }) => id), tests: testsOf(names), folder });
    for (const test of found.unrepeatable) console.log(`  not asked, since it cannot be repeated: ${test}`);
    for (const { id, place } of left) {
      if (found.noticed.has(id)) noticed(place);
      else if (found.reached.has(id)) statuses.get(place).status = 'Survived';
    }
    left = left.filter(({ id }) => !found.noticed.has(id));
    const alone = left.filter(({ id }) => found.loading.has(id) || found.spoilt.has(id)).map(({ place }) => place);
    if (alone.length === 0 || values.quick) continue;
    const places = await tryAnew(source, { tests: names, places: alone, folder });
    for (const place of places) noticed(place);
    left = left.filter(({ place }) => !places.has(place));
  }
  return [...statuses.values()];
}

const all = [];
for (const name of names) {
  const folder = resolve('coverage/mutation', name);
  mkdirSync(folder, { recursive: true });
  const started = Date.now();
  const rows = await measure(FOLDERS[name], folder);
  writeFileSync(join(folder, 'mutants.json'), `${JSON.stringify(rows, null, 1)}\n`);
  all.push(...rows);
  const { of, killed, missed, score } = tally(rows, equal);
  for (const { place, text, mutator } of missed) console.log(`  not noticed: ${place} (${mutator})\n    ${text}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${name}: ${killed} of ${of} noticed, ${score?.toFixed(1)} % ± ${errorOf(killed, of).toFixed(1)} (${seconds} s)`,
  );
}
const { of, killed, score } = tally(all, equal);
console.log(`all: ${killed} of ${of} noticed, ${score?.toFixed(1)} % ± ${errorOf(killed, of).toFixed(1)}`);
