// Builds the one bundle: dist/cli/index.js, which the action's two files import. `--out DIR` builds elsewhere.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withoutComments, withTabs } from './comments.mjs';
import { bundledPackages, licences } from './licences.mjs';
import { actionParts } from './parts.mjs';
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
const bundle = join(out, 'cli');
mkdirSync(join(out, 'post'), { recursive: true });
const stats = resolve('build/stats.json');
execFileSync(
  join(bin, 'ncc'),
  ['build', 'build/cli/entry.js', '--no-cache', '--quiet', '--stats-out', stats, '-o', bundle],
  { stdio: 'inherit' },
);
// The bundler skips a module that it does not find, and the bundle fails when it is needed. Only `debug` requests one
// that may be missing.
const OPTIONAL = ['supports-color'];
for (const name of readdirSync(bundle).filter((file) => file.endsWith('.js'))) {
  const passed = readFileSync(join(bundle, name), 'utf8').matchAll(/eval\("require"\)\("([^"]+)"\)/g);
  const missing = [...passed].map(([, module]) => module).find((module) => !OPTIONAL.includes(module));
  if (missing !== undefined) throw new Error(`${name} lacks the module ${missing}; look at scripts/vendor.mjs`);
}
for (const name of readdirSync(bundle).filter((file) => file.endsWith('.js'))) {
  const path = join(bundle, name);
  writeFileSync(path, withTabs(withoutComments(readFileSync(path, 'utf8'))));
}
const entry = join(bundle, 'index.js');
writeFileSync(entry, `#!/usr/bin/env node\n${readFileSync(entry, 'utf8')}`, { mode: 0o755 });
writeFileSync(join(bundle, 'licenses.txt'), licences(bundledPackages(JSON.parse(readFileSync(stats, 'utf8')))));
// What only the action loads is left out of the command's package; the repository has all of it.
writeFileSync(join(bundle, '.npmignore'), `${actionParts(bundle).join('\n')}\n`);
writeFileSync(join(out, 'package.json'), '{"type":"module"}\n');
writeFileSync(
  join(out, 'index.js'),
  "// The action's step; the bundle looks who called it.\nimport './cli/index.js';\n",
);
writeFileSync(
  join(out, 'post/index.js'),
  "// The step after the job's own: saves the store.\nimport '../cli/index.js';\n",
);
