// The full licence of every package in the bundle: the build fails for a package that comes without one.
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const INSTALLED = resolve('node_modules');
const FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
const NOTICE = /^notice(\.(md|txt))?$/i;
/** Packages whose archive contains no licence file, and the licence that their manifest names. */
const WITHOUT_FILE = new Map([['@nodable/entities', 'MIT']]);

/** Names of the packages whose modules the bundler's `stats` list, and of the tables beside the bundle. */
export function bundledPackages(stats) {
  const found = new Set();
  const visit = (modules) => {
    for (const { name = '', modules: inner } of modules ?? []) {
      for (const [, owner] of name.matchAll(/node_modules\/((?:@[^/]+\/)?[^/?!|\s]+)(?=\/)/g)) found.add(owner);
      visit(inner);
    }
  };
  visit(stats.modules);
  for (const { modules } of stats.chunks ?? []) visit(modules);
  return [...found].sort();
}

export function licences(names) {
  assert(names.length > 20, 'the bundler lists hardly any package; look at scripts/licences.mjs');
  return names.map(licenceOf).join('\n');
}

function licenceOf(name) {
  const folder = join(INSTALLED, name);
  assert(existsSync(folder), `${name} is in the bundle and not in node_modules`);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder);
  const texts = [...files.filter((file) => FILE.test(file)), ...files.filter((file) => NOTICE.test(file))].map((file) =>
    readFileSync(join(folder, file), 'utf8').trim(),
  );
  if (WITHOUT_FILE.get(name) === license) texts.push(mit(folder));
  assert(
    texts.some((text) => text.length > 200),
    `${name} has no licence text; look at scripts/licences.mjs`,
  );
  return `${'='.repeat(80)}\n${name}@${version} (${license})\n${'='.repeat(80)}\n\n${texts.join('\n\n')}\n`;
}

function mit(folder) {
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const holder = typeof author === 'string' ? author : author?.name;
  assert(holder, `${folder} names no author`);
  const own = readFileSync('LICENSE', 'utf8');
  const terms = own.slice(own.indexOf('Permission is hereby granted'));
  assert(
    /^MIT License/.test(own.trim()) && terms.length > 500,
    'LICENSE is no longer MIT; look at scripts/licences.mjs',
  );
  return `MIT License\n\nCopyright (c) ${holder}\n\n${terms.trim()}`;
}
