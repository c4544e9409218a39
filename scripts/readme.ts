/**
 * Fills the generated tables of the pages: README from action.yml, docs/models.md from the table of models,
 * docs/wires.md from the wire formats, docs/migrating.md from the importer:
 * `node scripts/readme.ts [--check]` (Node 24).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { MODEL_DATA } from '../src/model-call/models/models.generated.ts';
import { ASSERTION_KINDS } from '../src/tools/import/promptfoo/assertion-kinds.ts';
import { modelsPage } from './models-page.ts';
import { wiresPage } from './wires-page.ts';

interface Declared {
  readonly description: string;
  readonly default?: string;
}

export interface ActionFile {
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
}

const at = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Throws an Error when a pair of markers is missing. */
function filled(readme: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [readme.indexOf(open), readme.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`the page lacks ${open} ... ${close}`);
  return `${readme.slice(0, from)}${open}\n${text}\n${readme.slice(to)}`;
}

export function readmeText(readme: string, { inputs, outputs }: ActionFile): string {
  const asked = Object.entries(inputs).map(([name, { default: usual = '', description }]) => [
    code(name),
    usual === '' ? '' : code(usual),
    cell(description),
  ]);
  const given = Object.entries(outputs).map(([name, { description }]) => [code(name), cell(description)]);
  const withInputs = filled(readme, 'inputs', table(['input', 'default', 'what it does'], asked));
  return filled(withInputs, 'outputs', table(['output', 'what it holds'], given));
}

/** Every assertion kind of promptfoo: its template here, and how the two rules compare. */
export function migratingText(page: string): string {
  const rows = ASSERTION_KINDS.map(({ theirs, ours, difference, says }) => [
    theirs.split(', ').map(code).join(', '),
    ours ?? '-',
    difference,
    cell(says),
  ]);
  return filled(page, 'assertions', table(['theirs', 'ours', 'ours is', 'what differs'], rows));
}

/** Each page as it is, and as it should be. */
export function pages(): ReadonlyMap<string, { readonly now: string; readonly wanted: string }> {
  const text = (name: string): string => readFileSync(at(name), 'utf8');
  const textOr = (name: string): string => (existsSync(at(name)) ? text(name) : '');
  const action = parse(text('action.yml')) as ActionFile;
  return new Map([
    ['README.md', { now: text('README.md'), wanted: readmeText(text('README.md'), action) }],
    ['docs/models.md', { now: textOr('docs/models.md'), wanted: modelsPage(MODEL_DATA) }],
    ['docs/wires.md', { now: textOr('docs/wires.md'), wanted: wiresPage() }],
    ['docs/migrating.md', { now: text('docs/migrating.md'), wanted: migratingText(text('docs/migrating.md')) }],
  ]);
}

export function write(): void {
  for (const [name, { wanted }] of pages()) writeFileSync(at(name), wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = [...pages()].flatMap(([name, { now, wanted }]) => (now === wanted ? [] : [name]));
  if (!process.argv.includes('--check')) write();
  else if (stale.length > 0) {
    console.error(`the tables of ${stale.join(', ')} are not what the sources say: run \`npm run generate\``);
    process.exitCode = 1;
  }
}
