/** A change of a prompt over cases with pictures: what the model is sent, and what the reports say of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlumblineRecord } from '../../src/record/record.ts';
import { sha256Hex } from '../../src/text/digest.ts';
import { plumbline, plumblineBeside } from '../servers/built.ts';
import { completion, type ModelServer, startModelServer } from '../servers/model.ts';
import { temporaryFolder, type Workshop, workshop } from '../servers/repository.ts';
import { PAGE, PIXEL } from '../unit/inputs/case-field-values.ts';

const KEY = { TEST_KEY: 'k-123456789' };
/** A picture of its own for each case. */
const scan = (at: number): Buffer => Buffer.concat([PIXEL, Buffer.from(`case ${at}`)]);
const CASES = 120;
const file = (at: number): string => `evals/scans/${at}.png`;

let server: ModelServer;
let shop: Workshop;
const results = temporaryFolder('media');

beforeAll(async () => {
  server = await startModelServer((call) => {
    const sent = JSON.stringify(call.body);
    const at = Array.from({ length: CASES }, (_, index) => index).find((index) =>
      sent.includes(scan(index).toString('base64')),
    );
    return { body: completion(sent.includes('Badly') ? 'unclear' : `total ${at}`, { model: call.body.model }) };
  });
  shop = workshop({
    '.github/plumbline.yml': `version: 1
providers: { default: { base-url: "${server.url}", api-key-env: TEST_KEY } }
targets: { scans: { prompt: prompts/scan.json, model: models/m.yml, suite: evals/s.suite.yml } }
`,
    'prompts/scan.json': prompt('Well'),
    'prompts/form.pdf': PAGE,
    'models/m.yml': 'model: fake-model\nmax-tokens: 50\n',
    'evals/s.suite.yml': 'dataset: s.cases.jsonl\ntemplates: [ExactMatch]\n',
    'evals/s.cases.jsonl': Array.from({ length: CASES }, (_, at) =>
      JSON.stringify({
        id: `c-${at}`,
        input: 'What is the total?',
        files: [`scans/${at}.png`],
        expected: `total ${at}`,
      }),
    ).join('\n'),
    ...Object.fromEntries(Array.from({ length: CASES }, (_, at) => [file(at), scan(at)])),
  });
  const locked = plumbline(shop.root, ['lock']);
  expect(locked.stderr).toBe('');
  shop.commit({});
});
afterAll(async () => {
  await server.close();
  shop.remove();
  results.remove();
});

function prompt(how: string): string {
  const form = { type: 'document', file: 'form.pdf' };
  return JSON.stringify([{ role: 'user', content: [form, { type: 'text', text: `${how}: {{input}}` }] }]);
}

async function change(files: Parameters<Workshop['commit']>[0], more: readonly string[] = []) {
  shop.git('checkout', '-q', '-f', '-B', 'change', 'main');
  shop.commit(files);
  server.calls.length = 0;
  const json = join(results.path, 'record.json');
  const paths = ['--json', json, '--md', `${json}.md`, '--html', `${json}.html`];
  const ran = await plumblineBeside(
    shop.root,
    ['run', '--base', 'main', '--head', 'change', '--no-store', ...paths, ...more],
    {
      env: KEY,
    },
  );
  const record = JSON.parse(readFileSync(json, 'utf8')) as PlumblineRecord;
  const shown = [json, `${json}.md`, `${json}.html`].map((path) => readFileSync(path, 'utf8')).join('\n') + ran.stdout;
  return { ...ran, record, shown };
}

it('sends the bytes of the revision, and tells name, type and digest in their place', async () => {
  const { status, record, shown } = await change({ 'prompts/scan.json': prompt('Badly') });
  expect(record.verdict).toBe('regressed');
  expect(status).toBe(1);
  const content = server.calls[0]!.body.messages[0]!.content as unknown as readonly { readonly type: string }[];
  expect(content.map(({ type }) => type)).toEqual(['image_url', 'file', 'text']);
  expect(shown).toMatch(/\[image \d+\.png, image\/png, sha256 [0-9a-f]{12}\]/);
  expect(shown).not.toContain(PIXEL.toString('base64').slice(0, 40));
});

it("measures a change of the prompt's own document, and of nothing else of a request", async () => {
  const other = Buffer.concat([PAGE, Buffer.from('second page')]);
  const { record } = await change({ 'prompts/form.pdf': other });
  expect(record.verdict).toBe('pass');
  const sent = server.calls.map(({ body }) => JSON.stringify(body));
  for (const bytes of [PAGE, other])
    expect(sent.filter((one) => one.includes(`${bytes.toString('base64')}"`))).toHaveLength(sent.length / 2);
});

it("is the ruler where a case names it: main's picture is sent, and the edit is listed", async () => {
  const files = { [file(3)]: scan(999), 'prompts/scan.json': prompt('Quite well') };
  const drifted = await change(files);
  expect(drifted.status).toBe(2);
  expect((drifted.stdout + drifted.stderr).replaceAll(/\s+/g, ' ')).toMatch(
    /s\.suite\.lock: does not match .* file evals\/scans\/3\.png: sha256:/,
  );
  const { record: locked } = await change({ ...files, 'evals/s.suite.lock': lockAfter(files) });
  expect(locked.verdict).toBe('pass');
  expect(locked.ruler.moved).toContainEqual(expect.objectContaining({ path: file(3), what: 'case file' }));
  expect(server.calls.some(({ body }) => JSON.stringify(body).includes(scan(999).toString('base64')))).toBe(false);
});

it('lists the edit of a picture that nothing else goes with', async () => {
  const files = { [file(3)]: scan(999) };
  const { record, status } = await change({ ...files, 'evals/s.suite.lock': lockAfter(files) });
  expect({ status, verdict: record.verdict }).toEqual({ status: 0, verdict: 'skipped' });
  expect(record.ruler.moved).toContainEqual(expect.objectContaining({ path: file(3), what: 'case file' }));
  expect(server.calls).toHaveLength(0);
});

it('is refused by lock where the model is known to see nothing', () => {
  shop.git('checkout', '-q', '-f', '-B', 'blind', 'main');
  shop.commit({ 'models/m.yml': 'model: openai/o3-mini\nmax-tokens: 50\n' });
  const { status, stderr } = plumbline(shop.root, ['lock']);
  expect(status).toBe(2);
  expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
    /models\/m\.yml:1:.*model "openai\/o3-mini" takes no (?:document|image)/,
  );
});

/** The lock of the folder with these files in it. */
function lockAfter(files: Readonly<Record<string, string | Uint8Array>>): string {
  shop.git('checkout', '-q', '-f', '-B', 'locking', 'main');
  shop.commit(files);
  expect(plumbline(shop.root, ['lock']).status).toBe(0);
  const text = readFileSync(join(shop.root, 'evals/s.suite.lock'), 'utf8');
  expect(text).toContain(sha256Hex(scan(999)));
  return text;
}
