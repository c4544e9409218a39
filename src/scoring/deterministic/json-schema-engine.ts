/**
 * JSON Schema for foreign schemas and answers: RE2 patterns, decimal arithmetic, no quadratic keyword, nothing fetched.
 */
import { _, Ajv, type KeywordDefinition, type Options, str, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { RE2JS } from 're2js';
import { canonical, type Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';

/**
 * The package is CommonJS: depending on loader and bundler, `import` returns the function itself or an object with it
 * as `default`.
 */
type AddFormats = (ajv: Ajv) => Ajv;
const addFormats = ((addFormatsModule as unknown as { default?: AddFormats }).default ??
  addFormatsModule) as unknown as AddFormats;

/**
 * Matches a schema's patterns in linear time. Throws RE2's error for one that it does not support. The engine tells two
 * patterns apart by their `toString`.
 */
function linearPattern(source: string): { test: (text: string) => boolean; toString: () => string } {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(source));
  return { test: (text) => compiled.matcher(text).find(), toString: () => source };
}
/** The name by which generated code would find the function; nothing is generated ahead of time here. */
linearPattern.code = 'linearPattern';

/** A decimal number as digits and a power of ten, exactly as it prints. */
function decimalOf(value: number): { readonly digits: bigint; readonly exponent: number } {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value)) ?? [];
  return { digits: BigInt(`${sign}${whole}${fraction}`), exponent: Number(exponent) - fraction.length };
}

/** Is `value` a whole multiple of `step`, as both are written? 19.99 is one of 0.01, despite binary rounding. */
export function isMultipleOf(value: number, step: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(step) || step === 0) return false;
  const [a, b] = [decimalOf(value), decimalOf(step)];
  const lowest = Math.min(a.exponent, b.exponent);
  const scaled = ({ digits, exponent }: ReturnType<typeof decimalOf>): bigint =>
    digits * 10n ** BigInt(exponent - lowest);
  return scaled(a) % scaled(b) === 0n;
}

const multipleOf: KeywordDefinition = {
  keyword: 'multipleOf',
  type: 'number',
  schemaType: 'number',
  error: {
    message: ({ schemaCode }) => str`must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  validate: (step: number, value: number) => isMultipleOf(value, step),
};

/** Equal items are found by their canonical text, so that the time is proportional to the list's length. */
const uniqueItems: KeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: 'must NOT have duplicate items' },
  validate: (isOn: boolean, items: readonly Json[]) => !isOn || new Set(items.map(keyOf)).size === items.length,
};

function keyOf(item: Json): string {
  try {
    return canonical(item);
  } catch {
    // A number such as 1e999 has no canonical form.
    return JSON.stringify(item);
  }
}

const OPTIONS: Options = {
  strict: false,
  allErrors: true,
  validateSchema: true,
  logger: false,
  addUsedSchema: false,
  code: { regExp: linearPattern },
};

function prepared<A extends Ajv>(ajv: A): A {
  for (const own of [multipleOf, uniqueItems]) {
    ajv.removeKeyword(own.keyword as string);
    ajv.addKeyword(own);
  }
  return ajv;
}

/** An engine for a dialect, or null when there is none. `formats: false`: formats are ignored. */
export function schemaEngine(dialect: string, formats: boolean): Ajv | null {
  const options = formats ? OPTIONS : { ...OPTIONS, allErrors: false, validateFormats: false };
  const engine =
    dialect === '' || /^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/u.test(dialect)
      ? new Ajv(options)
      : /^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/u.test(dialect)
        ? new Ajv2019(options)
        : /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/u.test(dialect)
          ? new Ajv2020(options)
          : null;
  if (engine === null) return null;
  if (formats) addFormats(engine);
  return prepared(engine);
}

/**
 * Throws what is wrong with the schema. One without a name of its own receives one, since the engine does not find what
 * `#` refers to in a schema without a name.
 */
export function compiledBy(engine: Ajv, schema: JsonObject | boolean): ValidateFunction {
  return engine.compile(isObject(schema) && !Object.hasOwn(schema, '$id') ? { ...schema, $id: 'schema' } : schema);
}

/** False with no errors when a recursive schema meets a value nested too deeply for the stack. */
export function isValid(validate: ValidateFunction, value: Json): boolean {
  try {
    return validate(value) as boolean;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    validate.errors = [];
    return false;
  }
}
