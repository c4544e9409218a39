/** Writes docs/templates/*.md from the library: `node scripts/templates-docs.ts` (Node 24; `npm run generate` does it too). */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grouped, groupPage, indexPage, pageName } from '../src/report/template-docs.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../src/run/template-library.ts';
import type { Rubric } from '../src/scoring/judge/rubric.ts';
import { RUBRICS } from '../src/scoring/rubrics/rubrics.generated.ts';

export const folder = fileURLToPath(new URL('../docs/templates/', import.meta.url));

/** What the judge is told to weigh, written for readers. */
function rubricLines(name: string): readonly string[] {
  const rubrics: Readonly<Record<string, Rubric>> = RUBRICS;
  const rubric = rubrics[name];
  if (rubric === undefined) return [];
  return [
    'What counts:',
    '',
    ...rubric.counts.map((line) => `- ${line}`),
    '',
    'What does not:',
    '',
    ...rubric.excludes.map((line) => `- ${line}`),
    '',
    ...Object.entries(rubric.forms).flatMap(([form, text]) => [
      Object.keys(rubric.forms).length === 1 ? 'Scale:' : `Scale (${form}):`,
      '',
      ...text.anchors.map(({ score, means }) => `- ${score}: ${means}`),
      '',
    ]),
  ].slice(0, -1);
}

export async function pages(): Promise<ReadonlyMap<string, string>> {
  const specs = [...(await loadSpecs(TEMPLATE_NAMES)).values()];
  return new Map([
    ['README.md', indexPage(specs)],
    ...grouped(specs).map(([letter, members]) => [pageName(letter), groupPage(letter, members, rubricLines)] as const),
  ]);
}

export async function write(): Promise<void> {
  const all = await pages();
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!all.has(file)) rmSync(join(folder, file));
  for (const [file, text] of all) writeFileSync(join(folder, file), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
