/** Checks requests and answers against the vendored slice of GitHub's own API description. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: unknown }[];
  readonly requestBody?: { readonly schema: { readonly properties?: Readonly<Record<string, unknown>> } };
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Slice {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: unknown;
}

const source = new URL('../fixtures/github-openapi.json', import.meta.url);
const slice = nullable(JSON.parse(readFileSync(source, 'utf8'))) as Slice;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
ajv.addSchema({ $id: 'gh', ...slice });
const compiled = new Map<string, ValidateFunction>();

export interface Exchange {
  readonly method: string;
  /** Below the API's root, with its query. */
  readonly url: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** What GitHub's description has against a request, answered or not, and a 2xx answer; empty = nothing. */
export function faultsOf({ method, url, body, status, answer }: Exchange): readonly string[] {
  const { pathname, searchParams } = new URL(url, 'http://gh');
  const found = Object.entries(slice.paths).find(
    ([path, methods]) => pattern(path).test(pathname) && methods[method.toLowerCase()],
  );
  if (found === undefined) return [`${method} ${pathname}: not an operation of the slice`];
  const [path, methods] = found;
  const operation = methods[method.toLowerCase()]!;
  const place = `${method} ${path}`;
  const faults: string[] = [];
  const given: Given[] = [...searchParams].map(([name, value]) => ({ in: 'query', name, value }));
  for (const [name, value] of Object.entries(pattern(path).exec(pathname)?.groups ?? {}))
    given.push({ in: 'path', name, value: decodeURIComponent(value) });
  for (const one of given) {
    const at = operation.parameters.findIndex(({ name, in: where }) => name === one.name && where === one.in);
    if (at >= 0) {
      const ref = `gh#/paths/${escaped(path)}/${method.toLowerCase()}/parameters/${at}/schema`;
      faults.push(...check(ref, typed(one.value), `${place} ${one.in} "${one.name}"`));
    } else if (one.in === 'query') faults.push(`${place}: no query "${one.name}"`);
  }
  const pointer = (...parts: string[]): string =>
    ['gh#', 'paths', path, method.toLowerCase(), ...parts]
      .map((part, at) => (at === 0 ? part : escaped(part)))
      .join('/');
  if (body !== undefined && body !== null) {
    if (operation.requestBody === undefined) faults.push(`${place}: takes no body`);
    else {
      faults.push(...check(pointer('requestBody', 'schema'), body, `${place} request`));
      const known = Object.keys(operation.requestBody.schema.properties ?? {});
      for (const key of Object.keys(body)) if (!known.includes(key)) faults.push(`${place}: unknown field "${key}"`);
    }
  }
  if (status >= 200 && status < 300) {
    const schema = operation.responses[String(status)];
    if (schema === undefined) faults.push(`${place}: no answer ${status}`);
    else if (schema !== null) faults.push(...check(pointer('responses', String(status)), answer, `${place} answer`));
  }
  return faults;
}

interface Given {
  readonly in: 'query' | 'path';
  readonly name: string;
  readonly value: string;
}

/** An address holds text; the description may want a number. */
function typed(value: string): string | number {
  return /^\d{1,15}$/.test(value) ? Number(value) : value;
}

function check(ref: string, value: unknown, place: string): string[] {
  let validate = compiled.get(ref);
  if (validate === undefined) {
    validate = ajv.compile({ $ref: ref });
    compiled.set(ref, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 3).map((error) => `${place}${error.instancePath}: ${error.message}`);
}

function pattern(path: string): RegExp {
  // A ref, a pair of them and a path may hold slashes.
  return new RegExp(
    `^${path.replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${['ref', 'basehead', 'path'].includes(name) ? '.+' : '[^/]+'})`)}$`,
  );
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** OpenAPI 3.0 says `nullable`, JSON Schema a type list. */
function nullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullable);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable: isNullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, nullable(item)]),
  );
  if (isNullable !== true) return isNullable === undefined ? rest : { ...rest, nullable: isNullable };
  if (typeof rest['type'] === 'string') {
    return {
      ...rest,
      type: [rest['type'], 'null'],
      ...(Array.isArray(rest['enum']) ? { enum: [...rest['enum'], null] } : {}),
    };
  }
  return { anyOf: [rest, { type: 'null' }] };
}
