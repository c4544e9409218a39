/** Writes schemas/*.schema.json for editors from the definitions the loaders use: `node scripts/schemas.ts [--check]`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { TEMPLATE_NAME } from '../src/inputs/bind-templates.ts';
import { CONFIG_SCHEMA } from '../src/inputs/config.ts';
import { MODEL_SCHEMA } from '../src/inputs/model-file.ts';
import { POLICY_SCHEMA } from '../src/inputs/policy-schema.ts';
import { FRONT_MATTER_SCHEMA } from '../src/inputs/prompt/text-file.ts';
import { SUITE_SCHEMA } from '../src/inputs/suite.ts';
import { TEMPLATE_NAMES } from '../src/run/template-library.ts';

const FILES: Readonly<Record<string, readonly [title: string, schema: z.ZodType]>> = {
  config: ['Plumbline config (.github/plumbline.yml)', CONFIG_SCHEMA],
  suite: ['Plumbline suite (*.suite.yml)', SUITE_SCHEMA],
  model: ['Plumbline model file', MODEL_SCHEMA],
  'front-matter': ['Front matter of a Plumbline prompt', FRONT_MATTER_SCHEMA],
  policy: ['Plumbline escalation policy (a bare file)', z.strictObject({ escalation: POLICY_SCHEMA })],
};

/** File name -> the text that the file must have. */
export function schemaTexts(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, [title, schema]]) => {
      const json = z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => {
          // Editors complete template names; the loader says "did you mean" itself.
          if (zodSchema === TEMPLATE_NAME) Object.assign(jsonSchema, { enum: [...TEMPLATE_NAMES].sort() });
        },
      });
      return [`${name}.schema.json`, `${JSON.stringify({ title, ...json }, null, 2)}\n`];
    }),
  );
}

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));

/** Names of the files that are missing or out of date. */
export function staleSchemas(): readonly string[] {
  return [...schemaTexts()]
    .filter(([name, text]) => !existsSync(folder + name) || readFileSync(folder + name, 'utf8') !== text)
    .map(([name]) => name);
}

export function write(): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemaTexts()) writeFileSync(folder + name, text);
}

if (import.meta.main) {
  const stale = staleSchemas();
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      process.stderr.write(`out of date: ${stale.join(', ')}; run "node scripts/schemas.ts"\n`);
      process.exitCode = 1;
    }
  } else write();
}
