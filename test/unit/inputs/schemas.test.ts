import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isReferenceStale, referenceText } from '../../../scripts/reference.ts';
import { schemaTexts, staleSchemas } from '../../../scripts/schemas.ts';

describe('the JSON Schemas for editors', () => {
  it('are what the loaders check (node scripts/schemas.ts writes them)', () => {
    expect(staleSchemas()).toEqual([]);
  });

  it('are what the reference page lists (npm run generate writes it)', () => {
    expect(isReferenceStale()).toBe(false);
    expect(referenceText()).toMatch(/^\| `targets\.NAME\.prompt` \| text or list of text \| required \| /m);
  });

  const validate = (name: string, yaml: string): boolean => {
    const schema = JSON.parse(schemaTexts().get(`${name}.schema.json`)!) as object;
    return new Ajv({ strict: false, unicodeRegExp: true }).compile(schema)(parse(yaml)) as boolean;
  };

  it('accept what the loaders accept and refuse a misspelt key', () => {
    const config =
      'version: 1\nproviders: { default: { api-key-env: KEY }, replay: { type: recorded, outputs: "o/{model}.jsonl" } }\ntargets: { a: { prompt: p.md, model: m.yml, suite: s.yml } }\n';
    expect(validate('config', config)).toBe(true);
    expect(validate('config', config.replace('targets', 'targetz'))).toBe(false);
    expect(validate('suite', 'dataset: c.jsonl\ntemplates: [ExactMatch, { use: RegexMatch, pattern: x }]\n')).toBe(
      true,
    );
    expect(validate('suite', 'dataset: c.jsonl\ntemplates: [ExactMach]\n')).toBe(false);
    expect(validate('model', 'model: m\ntemperatur: 1\n')).toBe(false);
  });

  it('ship with the repository', () => {
    expect(
      JSON.parse(readFileSync(new URL('../../../schemas/suite.schema.json', import.meta.url), 'utf8')),
    ).toHaveProperty('properties.dataset');
  });
});
