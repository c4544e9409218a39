// Which files of the bundle only the action loads: those that no chunk of the command leads to.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOADED = /__(?:webpack_require__|nccwpck_require__)\.e\(\s*(?:\/\*.*?\*\/\s*)?(\d+)\)/g;

/** File names, sorted. */
export function actionParts(bundle) {
  const parts = new Map(
    readdirSync(bundle)
      .filter((name) => /^\d+\.index\.js$/.test(name))
      .map((name) => [name.split('.')[0], name]),
  );
  const loads = (name) => [...readFileSync(join(bundle, name), 'utf8').matchAll(LOADED)].map(([, id]) => id);
  const entry = readFileSync(join(bundle, 'index.js'), 'utf8');
  // The entry's last statement loads one or the other.
  const command = /\nelse\s+await [^\n]+/.exec(entry.slice(entry.lastIndexOf('if (isStep(')))?.[0];
  assert(command, 'the entry of the bundle has another form than it had; look at scripts/parts.mjs');
  const open = [...command.matchAll(LOADED)].map(([, id]) => id);
  assert(open.length > 0, 'the entry of the bundle loads no chunk for the command; look at scripts/parts.mjs');
  const reached = new Set();
  while (open.length > 0) {
    const id = open.pop();
    if (reached.has(id)) continue;
    reached.add(id);
    const name = parts.get(id);
    if (name !== undefined) open.push(...loads(name));
  }
  return [...parts]
    .filter(([id]) => !reached.has(id))
    .map(([, name]) => name)
    .sort();
}
