// Leaner copies of some libraries under build/node_modules, where the bundler finds them first: the SDK without the
// unused resources, big tables as compressed files beside the bundle, statistics function by function, the toolkit
// without what the gate never does. Each cut asserts that the library has the expected form, or fails the build.
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
  quietCore();
  noProxies();
  ownArchive();
  plainBlobs();
}

function copy(name) {
  const to = join(VENDORED, name);
  const from = join(INSTALLED, name);
  cpSync(from, to, {
    recursive: true,
    // Types, maps and tables of other formats are not bundled.
    filter: (path) => !/\.(map|ts|mts|cts|tiktoken)$|\/node_modules\/.*\/node_modules$/.test(path),
  });
  return to;
}

async function exported(path, name = 'default') {
  return (await import(pathToFileURL(join(INSTALLED, path)).href))[name];
}

/** The gate sends its own paths through `post` and `get`, so each of the SDK's resources becomes an empty class. */
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

/** The library's own source modules, of which the bundler keeps only those that are used. */
function separateFunctions(name) {
  const root = copy(name);
  const file = join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, exports: './index.js', sideEffects: false }));
}

/**
 * Cloud tokens and facts about the machine are never requested: without them core needs neither HTTP client nor
 * processes.
 */
function quietCore() {
  const root = copy('@actions/core');
  const cut = (file, known, text) => {
    const path = join(root, 'lib', file);
    assertForm('@actions/core', file, readFileSync(path, 'utf8'), known);
    writeFileSync(path, text);
  };
  assertForm('@actions/core', 'core.js', readFileSync(join(root, 'lib/core.js'), 'utf8'), [
    "import { OidcClient } from './oidc-utils.js';",
    "export * as platform from './platform.js';",
  ]);
  cut('oidc-utils.js', ["from '@actions/http-client'", 'export class OidcClient {'], 'export class OidcClient {}\n');
  cut('platform.js', ["from '@actions/exec'", 'export function getDetails('], 'export {};\n');
}

/** The gate passes the client its own `fetch`, which also handles proxies, so the client's own is left out. */
function noProxies() {
  const root = copy('@actions/github');
  const file = 'lib/internal/utils.js';
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const parts = [
    "import * as httpClient from '@actions/http-client';\nimport { fetch } from 'undici';\n",
    /export function getProxyAgent\(destinationUrl\) \{\n {4}const hc = .*\n {4}return hc\.getAgent\(destinationUrl\);\n\}\n/,
    /export function getProxyAgentDispatcher\(destinationUrl\) \{\n {4}const hc = .*\n {4}return .*\n\}\n/,
    /export function getProxyFetch\(destinationUrl\) \{\n(?: {4}.*\n)+\}\n/,
  ];
  assertForm('@actions/github', file, text, parts);
  const kept = parts.reduce((left, part) => left.replace(part, ''), text);
  assert(!/httpClient|undici|Proxy/.test(kept), `@actions/github: ${file} uses its client for proxies elsewhere too`);
  const code = kept.replace(/\/\/# sourceMappingURL.*\n?/, '');
  writeFileSync(path, `${code}export function getProxyAgent() {}\nexport function getProxyFetch() {}\n`);
}

/** One upload in place of a cloud's whole SDK, and the client's own download in parts, which it uses when told to. */
function plainBlobs() {
  const root = join(VENDORED, '@actions/cache/lib/internal');
  const read = (file) => readFileSync(join(root, file), 'utf8');
  const client = read('cacheHttpClient.js');
  assertForm('@actions/cache', 'cacheHttpClient.js', client, [
    "import { uploadCacheArchiveSDK } from './uploadUtils.js';",
    'yield uploadCacheArchiveSDK(signedUploadURL, archivePath, options);',
    'yield downloadCacheHttpClientConcurrent(archiveLocation, archivePath, downloadOptions);',
    'yield downloadCacheStorageSDK(archiveLocation, archivePath, downloadOptions);',
  ]);
  assertForm('@actions/cache', 'uploadUtils.js', read('uploadUtils.js'), [
    "import { BlobClient } from '@azure/storage-blob';",
    'export function uploadCacheArchiveSDK(signedUploadURL, archivePath, options) {',
  ]);
  writeFileSync(
    join(root, 'uploadUtils.js'),
    `export { uploadBlob as uploadCacheArchiveSDK } from '../../../../../adapters/actions/blob-upload.js';\n`,
  );
  const text = read('downloadUtils.js');
  const imported = "import { BlockBlobClient } from '@azure/storage-blob';\n";
  const [head, tail] = [
    'export function downloadCacheStorageSDK(archiveLocation, archivePath, options) {',
    'const promiseWithTimeout =',
  ];
  assertForm('@actions/cache', 'downloadUtils.js', text, [imported, head, tail]);
  const kept = text.slice(0, text.indexOf(head)).replace(imported, '');
  assert(!kept.includes('BlockBlobClient'), '@actions/cache: downloadUtils.js uses the SDK elsewhere too');
  writeFileSync(
    join(root, 'downloadUtils.js'),
    `${kept}export const downloadCacheStorageSDK = downloadCacheHttpClientConcurrent;\n${text.slice(text.indexOf(tail))}`,
  );
}

/** The cache client keeps its service; packing and unpacking are ours, within limits and without the system's tar. */
function ownArchive() {
  const root = copy('@actions/cache');
  const file = 'lib/internal/tar.js';
  const path = join(root, file);
  assertForm('@actions/cache', file, readFileSync(path, 'utf8'), [
    'export function listTar(archivePath, compressionMethod) {',
    'export function extractTar(archivePath, compressionMethod) {',
    'export function createTar(archiveFolder, sourceDirectories, compressionMethod) {',
  ]);
  const uses = readFileSync(join(root, 'lib/cache.js'), 'utf8');
  const form = [
    "import { createTar, extractTar, listTar } from './internal/tar.js';",
    'const archivePath = path.join(archiveFolder, utils.getCacheFileName(compressionMethod));',
    'yield createTar(archiveFolder, cachePaths, compressionMethod);',
    'yield extractTar(archivePath, compressionMethod);',
  ];
  assertForm('@actions/cache', 'lib/cache.js', uses, form);
  writeFileSync(
    path,
    `import { join } from 'path';
import { cachedFolder } from '../../../../../adapters/actions/cache.js';
import { packStore, unpackStore } from '../../../../../adapters/actions/store-archive.js';
import { getCacheFileName } from './cacheUtils.js';
export async function listTar() {}
export function extractTar(archivePath) {
    return unpackStore(archivePath, cachedFolder(process.env));
}
export function createTar(archiveFolder, _paths, compressionMethod) {
    return packStore(cachedFolder(process.env), join(archiveFolder, getCacheFileName(compressionMethod)));
}
`,
  );
}

/** Fails the build if a library no longer has the text that a cut was made for. */
function assertForm(name, file, text, known) {
  for (const part of known) {
    const isThere = typeof part === 'string' ? text.includes(part) : part.test(text);
    assert(isThere, `${name}: ${file} is built in another way than it was (${part}); look at scripts/vendor.mjs`);
  }
}
