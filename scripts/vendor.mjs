// Leaner copies of three libraries under build/node_modules, where the bundler finds them first: the SDK without the
// resources nobody calls, big tables as compressed files beside the bundle, statistics function by function.
import { strict as assert } from 'node:assert';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const INSTALLED = resolve('node_modules');
const VENDORED = resolve('build/node_modules');

export async function vendor() {
  rmSync(VENDORED, { recursive: true, force: true });
  await leanSdk();
  packTable(
    'gpt-tokenizer',
    'esm/bpeRanks/o200k_base.js',
    await exported('gpt-tokenizer/esm/bpeRanks/o200k_base.js'),
    'default',
  );
  packTable(
    'eld',
    'src/ngrams/small.js',
    await exported('eld/src/ngrams/small.js', 'ngramsData'),
    'const ngramsData =',
  );
  separateFunctions('simple-statistics');
}

function copy(name) {
  const to = join(VENDORED, name);
  const from = join(INSTALLED, name);
  cpSync(from, to, {
    recursive: true,
    // Types, maps and other module formats are not bundled.
    filter: (path) => !/\.(map|ts|mts|cts|cjs|tiktoken)$|\/node_modules\/.*\/node_modules$/.test(path),
  });
  return to;
}

async function exported(path, name = 'default') {
  return (await import(pathToFileURL(join(INSTALLED, path)).href))[name];
}

/** The gate sends its own paths through `post` and `get`; each of the SDK's resources becomes an empty class. */
async function leanSdk() {
  const root = copy('openai');
  const client = join(root, 'client.mjs');
  const text = readFileSync(client, 'utf8');
  const resources = [...text.matchAll(/import \{([^}]*)\} from ["'](\.\/resources\/[^"']+)["']/g)];
  assert(resources.length > 10, 'the SDK is built in another way than it was; look at scripts/vendor.mjs');
  for (const [, names, path] of resources) {
    const wanted = names.split(',').map((name) => name.trim().split(/\s+as\s+/)[0]);
    writeFileSync(join(root, path), classes(wanted.filter(Boolean)));
  }
  const all = [...text.matchAll(/\bAPI\.(\w+)/g)].map(([, name]) => name);
  writeFileSync(join(root, 'resources/index.mjs'), classes([...new Set(all)]));
  const { OpenAI } = await import(pathToFileURL(client).href);
  const asked = [];
  const fetch = async (url) => {
    asked.push(String(url));
    return new Response('{}', { headers: { 'content-type': 'application/json' } });
  };
  const lean = new OpenAI({ apiKey: 'k', baseURL: 'http://localhost/v1', fetch });
  await lean.post('/chat/completions', { body: {} }).asResponse();
  await lean.get('/models').asResponse();
  assert.deepEqual(asked, ['http://localhost/v1/chat/completions', 'http://localhost/v1/models']);
}

function classes(names) {
  return `${names.map((name) => `export class ${name} {}`).join('\n')}\n`;
}

/** A module that is one big value becomes a compressed file, read when the module is first imported. */
function packTable(name, path, value, form) {
  const root = copy(name);
  const json = JSON.stringify(value);
  const packed = brotliCompressSync(json, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(json) },
  });
  assert.deepEqual(JSON.parse(brotliDecompressSync(packed).toString('utf8')), value);
  const file = `${name}.json.br`;
  writeFileSync(join(root, dirname(path), file), packed);
  writeFileSync(
    join(root, path),
    `import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
export ${form} JSON.parse(brotliDecompressSync(readFileSync(new URL('./${file}', import.meta.url))).toString('utf8'));
`,
  );
}

/** The library's own source modules, of which the bundler keeps those that are used. */
function separateFunctions(name) {
  const root = copy(name);
  const file = join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, exports: './index.js', sideEffects: false }));
}
