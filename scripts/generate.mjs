/**
 * Writes src/scoring/rubrics/rubrics.generated.ts and src/model-call/models/models.generated.ts from the YAML files
 * beside them, then docs/templates/ from the library, schemas/ from the definitions and README's tables from
 * action.yml: `node scripts/generate.mjs [--check]`. Uses no network. All but the first need a Node that reads
 * TypeScript (24).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const models = fileURLToPath(new URL('../src/model-call/models/', import.meta.url));
export const modelTarget = join(models, 'models.generated.ts');

/** `cached-input` -> `cachedInput`, everywhere except in what is sent to a model. */
function camel(value, key) {
  if (Array.isArray(value)) return value.map((item) => camel(item));
  if (typeof value !== 'object' || value === null || key === 'params') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      key === 'sources' ? name : name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase()),
      camel(item, name),
    ]),
  );
}

export function generatedModels() {
  const { 'as-of': asOf, ...rest } = parse(readFileSync(join(models, 'models.yaml'), 'utf8'));
  const data = { asOf: asOf instanceof Date ? asOf.toISOString().slice(0, 10) : asOf, ...camel(rest) };
  return `/** Written by scripts/generate.mjs from the YAML file beside it; edit that. */
import type { ModelData } from './model-row.ts';

export const MODEL_DATA: ModelData = ${JSON.stringify(data, null, 1)};
`;
}

const folder = fileURLToPath(new URL('../src/scoring/rubrics/', import.meta.url));
export const target = join(folder, 'rubrics.generated.ts');

function form(text) {
  const { task, lists = [], table, flags = {}, verdict = [], anchors = [], examples } = text;
  return {
    task,
    lists,
    ...(table === undefined ? {} : { table }),
    flags,
    verdict,
    anchors: verdict.length > 0 ? verdict.map(({ score, means }) => ({ score, means })) : anchors,
    examples,
  };
}

function rubric(file) {
  const text = parse(readFileSync(join(folder, file), 'utf8'), { merge: true });
  const { forms, canaries, 'pass-rule': passRule, ...rest } = text;
  return {
    ...rest,
    passRule,
    forms: Object.fromEntries(Object.entries(forms).map(([name, value]) => [name, form(value)])),
    canaries: canaries.map(({ 'tool-calls': toolCalls = [], ...canary }) => ({ ...canary, toolCalls })),
  };
}

export function generated() {
  const rubrics = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map(rubric)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = rubrics.map(({ name }) => `  | ${JSON.stringify(name)}`).join('\n');
  const entries = rubrics.map(
    (one) => `  ${JSON.stringify(one.name)}: ${JSON.stringify(one, null, 1).replaceAll('\n', '\n  ')},`,
  );
  return `/** Written by scripts/generate.mjs from the YAML files beside it; edit those. */
import type { Rubric } from '../judge/rubric.ts';

export type RubricName =
${names};

export const RUBRICS: Readonly<Record<RubricName, Rubric>> = {
${entries.join('\n')}
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = [
    [target, generated()],
    [modelTarget, generatedModels()],
  ];
  if (process.argv.includes('--check')) {
    for (const [file] of written.filter(([path, now]) => readFileSync(path, 'utf8') !== now)) {
      console.error(`${file} is not what the YAML beside it says: run \`npm run generate\``);
      process.exitCode = 1;
    }
  } else {
    for (const [file, now] of written) writeFileSync(file, now);
    if (process.features.typescript) {
      await (await import('./templates-docs.ts')).write();
      (await import('./schemas.ts')).write();
      (await import('./reference.ts')).write();
      (await import('./readme.ts')).write();
    } else console.error('docs/templates, schemas and README not written: this needs Node 24 (npm run generate)');
  }
}
