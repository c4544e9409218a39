/** Fills README's tables of inputs and outputs from action.yml: `node scripts/readme.ts [--check]` (Node 24). */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

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
  if (from < 0 || to < from) throw new Error(`README.md lacks ${open} ... ${close}`);
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

/** README as it stands, and as it should. */
export function readmes(): { readonly now: string; readonly wanted: string } {
  const now = readFileSync(at('README.md'), 'utf8');
  return { now, wanted: readmeText(now, parse(readFileSync(at('action.yml'), 'utf8')) as ActionFile) };
}

export function write(): void {
  writeFileSync(at('README.md'), readmes().wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { now, wanted } = readmes();
  if (!process.argv.includes('--check')) write();
  else if (now !== wanted) {
    console.error('the tables of README.md are not what action.yml says: run `npm run generate`');
    process.exitCode = 1;
  }
}
