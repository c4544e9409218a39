/** The keys that JSON Schemas know, as names anywhere in them and as paths from the top of a file. */

export interface JsonSchema {
  readonly $ref?: string;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: { readonly [name: string]: JsonSchema };
}

/** A value put into a message, or a word in capitals, stands for any key. */
const ANY = /^(?:␣|"␣"|[A-Z]+)$/;

export class JsonKeys {
  readonly #roots: readonly JsonSchema[];
  readonly #names = new Set<string>();

  constructor(roots: readonly JsonSchema[]) {
    this.#roots = roots;
    for (const root of roots) this.#collect(root);
  }

  #collect(schema: unknown): void {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [word, value] of Object.entries(schema)) {
      if (word === 'properties') for (const key of Object.keys(value as object)) this.#names.add(key);
      // Levers, reasons and the like are named in messages as keys are.
      if (word === 'enum' || word === 'const') for (const one of [value].flat()) this.#names.add(String(one));
      else if (word !== 'default') this.#collect(value);
    }
  }

  /** A key of any schema, wherever it stands. */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Whether a dotted path leads anywhere from the top of a file. */
  leads(path: string): boolean {
    const keys = path.replace(/\[[^\]]*\]/g, '').split('.');
    return this.#roots.some((root) => leads(root, keys, root));
  }

  /** The keys at the tops of the files. */
  get tops(): ReadonlySet<string> {
    return new Set(this.#roots.flatMap(({ properties = {} }) => Object.keys(properties)));
  }
}

function leads(schema: JsonSchema | boolean | undefined, path: readonly string[], root: JsonSchema): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  if (schema === undefined || typeof schema === 'boolean') return schema === true;
  if (schema.$ref !== undefined) {
    return leads(schema.$ref === '#' ? root : root.definitions?.[schema.$ref.split('/').at(-1)!], path, root);
  }
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (choices.some((choice) => leads(choice, path, root))) return true;
  const { properties = {}, additionalProperties: others, items } = schema;
  if (Object.hasOwn(properties, key)) return leads(properties[key], rest, root);
  if (ANY.test(key) && Object.values(properties).some((property) => leads(property, rest, root))) return true;
  if (others !== undefined && others !== false) {
    return leads(others, rest, root) || (others !== true && Object.keys(others).length === 0);
  }
  return items !== undefined && [items].flat().some((item) => leads(item as JsonSchema, path, root));
}
