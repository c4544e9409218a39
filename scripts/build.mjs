// Builds the two bundles: dist/index.js (action, with dist/post/index.js beside it) and dist/cli/index.js (command). `--out DIR` builds elsewhere.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { vendor } from './vendor.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = resolve(values.out);
const bin = resolve('node_modules/.bin');
const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

rmSync('build', { recursive: true, force: true });
execFileSync(join(bin, 'tsc'), ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
// The version lives in package.json alone; the bundle carries it as a constant.
const engine = 'build/version.js';
writeFileSync(engine, readFileSync(engine, 'utf8').replace("'0.0.0-source'", `'${version}'`));
await vendor();

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const entries = [
  ['build/action/main.js', out],
  ['build/cli/main.js', join(out, 'cli')],
];
for (const [entry, folder] of entries) {
  execFileSync(join(bin, 'ncc'), ['build', entry, '--no-cache', '--quiet', '--license', 'licenses.txt', '-o', folder], {
    stdio: 'inherit',
  });
}
// Both steps of the action share one bundle, so that the cache client ships once; src/action/main.ts looks who called.
mkdirSync(join(out, 'post'));
writeFileSync(join(out, 'post/index.js'), "// The step after the job's own: saves the store.\nimport '../index.js';\n");
