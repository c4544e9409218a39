/** A small repository that is gated on recorded outputs: no key, no network, a prompt's name picks its answers. */

import { plumbline } from '../servers/built.ts';
import { type Files, put, type Workshop, workshop } from '../servers/repository.ts';

const CASES = 100;
const ids = Array.from({ length: CASES }, (_, at) => `t-${String(at).padStart(3, '0')}`);

export const jsonl = (rows: readonly object[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

/** Outputs of which the first `wrong` miss the expected answer. */
export const outputs = (wrong: number): string =>
  jsonl(ids.map((id, at) => ({ id, output: at < wrong ? 'no idea' : `answer ${at}` })));

export const prompt = (name: string): string => `---\nname: ${name}\n---\nAnswer as ${name}.\n\n{{input}}\n`;

export const CONFIG =
  'version: 1\nproviders:\n  replay: { type: recorded, outputs: "evals/outputs/{prompt}.jsonl" }\n' +
  'targets:\n  support: { prompt: prompts/support.md, model: models/support.yml, suite: evals/support.suite.yml }\n';

export const RULER: Files = {
  '.github/plumbline.yml': CONFIG,
  'models/support.yml': 'provider: replay\nmodel: m-1\ntemperature: 0\n',
  'prompts/support.md': prompt('good'),
  'evals/support.suite.yml': 'dataset: support.cases.jsonl\ntemplates: [ExactMatch]\nrepeats: 1\n',
  'evals/support.cases.jsonl': jsonl(ids.map((id, at) => ({ id, input: `Question ${at}?`, expected: `answer ${at}` }))),
  'evals/outputs/good.jsonl': outputs(2),
  'evals/outputs/better.jsonl': outputs(0),
  'evals/outputs/worse.jsonl': outputs(40),
  'evals/outputs/unclear.jsonl': outputs(6),
  'docs/notes.md': 'Nothing here is evaluated.\n',
};

/** A locked repository on main, published; `files` go over the ruler before the lock is written. */
export function recordedRepository(files: Files = {}): Workshop {
  const shop = workshop();
  put(shop.root, { ...RULER, ...files });
  const { status, stderr } = plumbline(shop.root, ['lock']);
  if (status !== 0) throw new Error(`lock: exit ${status}: ${stderr}`);
  shop.commit({}, 'gate the support prompt');
  shop.publish('main');
  return shop;
}
