/** Writes docs/reference.md, every key of config, suite, model file, prompt and case, from the definitions the loaders use. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { aboutField, aliasesOf, CASE_KEYS } from '../src/inputs/case/case.ts';
import { schemaTexts } from './schemas.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

const PAGES = [
  ['config', 'Config', '`.github/plumbline.yml` or `plumbline.yml`.'],
  ['suite', 'Suite', '`evals/NAME.suite.yml`.'],
  ['model', 'Model file', '`models/NAME.yml`.'],
  ['front-matter', 'Front matter of a prompt', 'Between two lines of `---` at the top of a `.md` prompt.'],
] as const;
const DEEPEST = 5;
const MOST_ENUM = 12;

function kindOf(schema: Schema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) {
    if (schema.enum.length > MOST_ENUM) return 'a name';
    return schema.enum.map((one) => `\`${String(one)}\``).join(', ');
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return [...new Set(choices.map(kindOf))].join(' or ');
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'array':
      return schema.items === undefined ? 'list' : `list of ${kindOf(schema.items)}`;
    case 'integer':
    case 'number': {
      const low = schema.minimum ?? schema.exclusiveMinimum;
      const kind = schema.type === 'integer' ? 'whole number' : 'number';
      const isSafe = (bound: number | undefined): bound is number =>
        bound !== undefined && Math.abs(bound) < 2 ** 53 - 1;
      const bounds = [
        ...(isSafe(low) ? [`${schema.minimum === undefined ? 'above' : 'from'} ${low}`] : []),
        ...(isSafe(schema.maximum) ? [`to ${schema.maximum}`] : []),
      ];
      return bounds.length === 0 ? kind : `${kind} ${bounds.join(' ')}`;
    }
    case 'boolean':
      return '`true` or `false`';
    case 'object':
      return 'block';
    default:
      return 'any value';
  }
}

/** One row per key, in the order of the definition. */
function rowsOf(schema: Schema, path: string, level = 0): readonly string[] {
  if (level > DEEPEST) return [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const needed = schema.required?.includes(key) === true && value.default === undefined ? 'required' : '';
    const fallback = isPlain(value.default) ? `\`${JSON.stringify(value.default)}\`` : needed;
    const cells = [`\`${at}\``, kindOf(value), fallback, value.description ?? ''];
    return [
      `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`,
      ...rowsOf(value, at, level + 1),
    ];
  });
  const named =
    typeof schema.additionalProperties === 'object' ? rowsOf(schema.additionalProperties, `${path}.NAME`, level) : [];
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((one) =>
    rowsOf(one, path, level),
  );
  const items = schema.items === undefined ? [] : rowsOf(schema.items, `${path}[]`, level);
  return [...new Set([...own, ...named, ...choices, ...items])];
}

function isPlain(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null);
}

function caseRows(): readonly string[] {
  return CASE_KEYS.map(
    (key) =>
      `| \`${key}\` | ${aboutField(key)} | ${aliasesOf(key)
        .map((alias) => `\`${alias}\``)
        .join(', ')} |`,
  );
}

export function referenceText(): string {
  const schemas = schemaTexts();
  const pages = PAGES.map(([name, title, where]) => {
    const schema = JSON.parse(schemas.get(`${name}.schema.json`)!) as Schema;
    return `## ${title}\n\n${where}\n\n| key | value | default | |\n| --- | --- | --- | --- |\n${rowsOf(schema, '').join('\n')}\n`;
  });
  return `# Reference

Every key, from the definitions that the loaders use (\`npm run generate\` writes this page). A key that is not listed is a fault. \`NAME\` stands for a name of
yours, \`[]\` for each item of a list. The same definitions lie in \`schemas/\` for editors.

${pages.join('\n')}
## Case

One row of a dataset (JSONL, or CSV with these as columns). \`plumbline import rows FILE\` turns the names of other tools into ours.

| key | holds | other tools call it |
| --- | --- | --- |
${caseRows().join('\n')}
`;
}

const file = fileURLToPath(new URL('../docs/reference.md', import.meta.url));

export function isReferenceStale(): boolean {
  return readFileSync(file, 'utf8') !== referenceText();
}

export function write(): void {
  writeFileSync(file, referenceText());
}

if (import.meta.main) write();
