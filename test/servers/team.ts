/** A team that gates an assistant: a repository in real git, a model and a judge on loopback that a story scripts, and the built command. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf, proposals, type Told } from '../../src/escalation/ledger-proposal.ts';
import { LEDGER_FOLDER } from '../../src/inputs/escalation-policy.ts';
import { parseRecord } from '../../src/record/parse-record.ts';
import type { PlumblineRecord } from '../../src/record/record.ts';
import { plumblineBeside } from './built.ts';
import { allText, completion, type ModelServer, type ServerCall, startModelServer, userText } from './model.ts';
import { type Files, put, temporaryFolder, workshop } from './repository.ts';

/** What an answer costs and takes beside its text. */
export interface Said {
  readonly text: string;
  readonly input?: number;
  readonly cached?: number;
  readonly output?: number;
  readonly ms?: number;
}

export interface Heard {
  readonly model: string;
  /** All that was sent. */
  readonly text: string;
  readonly question: string;
  /** Number of the case; -1 where none is named. */
  readonly at: number;
}

/** What the judge thinks of a text that it is shown: why it fails, or null. */
export type Grade = (shown: string) => string | null;

export interface TeamOptions {
  readonly cases?: number;
  readonly holdout?: number;
  /** Further fields of a case. */
  readonly more?: (at: number) => object;
  /** Lines of the suite's templates. */
  readonly templates: readonly string[];
  /** Lines of the config beside providers and targets. */
  readonly config: readonly string[];
  readonly prompt?: string;
  readonly model?: string;
  readonly files?: Files;
  readonly says: (heard: Heard) => string | Said;
  readonly grade?: Grade;
  /** Of a group of failures, by what the judge is shown. */
  readonly sorts?: (shown: string) => {
    readonly shape: string;
    readonly title: string;
    readonly fix: string;
    readonly quote: string;
  };
}

/** A run as the team meets it. */
export interface Met {
  readonly exit: number | null;
  readonly record: PlumblineRecord;
  /** The comment before its first fold, as one text without marks. */
  readonly first: string;
  readonly comment: string;
  readonly terminal: string;
}

export interface Team {
  readonly server: ModelServer;
  /** The gate on a branch with these files, against main. */
  pull(files: Files, args?: readonly string[]): Promise<Met>;
  /** Merges these files into main, scored in full; its attempt is put into the ledger. */
  merge(files: Files, told?: Partial<Told>): Promise<Met>;
  /** What main holds besides. */
  commit(files: Files): void;
  close(): Promise<void>;
}

export const PROMPT = 'prompts/agent.md';
export const MODEL = 'models/agent.yml';
const TARGET = 'agent';
const KEY = { TEAM_KEY: 'sk-team-1234567890' };
const JUDGE = 'judge-1';

/** A number in [0, 1) that hangs on the words alone. */
export function luck(...words: readonly (string | number)[]): number {
  return createHash('sha256').update(words.join('\0')).digest().readUInt32BE(0) / 2 ** 32;
}

export async function startTeam(options: TeamOptions): Promise<Team> {
  const server = await startModelServer();
  server.respond = (call) => ({ ...reply(call, options) });
  const shop = workshop();
  const results = temporaryFolder('story');
  put(shop.root, filesOf(server.url, options));
  const locked = await plumblineBeside(shop.root, ['lock'], { env: KEY });
  if (locked.status !== 0) throw new Error(`lock: exit ${locked.status}: ${locked.stderr}`);
  shop.commit({}, 'Gate the agent');
  let runs = 0;
  let day = 0;
  const gate = async (base: string, head: string, args: readonly string[]): Promise<Met> => {
    const name = join(results.path, String(++runs));
    const store = join(results.path, 'store');
    const ran = await plumblineBeside(
      shop.root,
      [
        'run',
        '--base',
        base,
        '--head',
        head,
        '--store',
        store,
        '--json',
        `${name}.json`,
        '--md',
        `${name}.md`,
        ...args,
      ],
      { env: KEY },
    );
    if (!existsSync(`${name}.json`)) throw new Error(`run: exit ${ran.status}: ${ran.stderr}`);
    const comment = readFileSync(`${name}.md`, 'utf8');
    return {
      exit: ran.status,
      record: parseRecord('record.json', readFileSync(`${name}.json`)),
      comment,
      first: seen(comment.split('<details')[0]!),
      terminal: ran.stdout,
    };
  };
  return {
    server,
    async pull(files, args = []) {
      shop.git('checkout', '-q', '-f', '-B', `change-${++runs}`, 'main');
      shop.commit(files, 'A change');
      const head = shop.git('rev-parse', 'HEAD');
      shop.git('checkout', '-q', '-f', 'main');
      return gate('main', head, args);
    },
    async merge(files, told = {}) {
      const base = shop.git('rev-parse', 'HEAD');
      const commit = shop.commit(files, told.title ?? 'A change');
      const met = await gate(base, commit, ['--fixed']);
      const date = `2026-11-${String(++day).padStart(2, '0')}`;
      const { cases = 0 } = met.record.targets[TARGET]?.suite ?? {};
      const found = proposals(met.record, new Map([[TARGET, LEDGER_FOLDER]]), {
        ...{ commit, date },
        told: () => ({ measured: { cases, requests: cases }, decision: { state: 'adopted' }, ...told }),
      });
      const added = changesOf(found).map(({ path, after }) => [path, after(null)] as const);
      const isRejected = told.decision?.state === 'rejected';
      if (isRejected) shop.git('reset', '-q', '--hard', base);
      shop.commit(Object.fromEntries(added), 'The scored attempt');
      return met;
    },
    commit: (files) => void shop.commit(files),
    async close() {
      await server.close();
      shop.remove();
      results.remove();
    },
  };
}

function filesOf(url: string, { cases = 200, holdout = 30, templates, config, ...rest }: TeamOptions): Files {
  const {
    more,
    prompt = 'Answer the customer.\n',
    model = 'model: base-1\nmax-tokens: 100\n',
    grade,
    sorts,
    files,
  } = rest;
  const rows = Array.from({ length: cases }, (_, at) => ({
    id: `c-${at}`,
    input: `What about topic ${at}? [c-${at}]`,
    ...more?.(at),
  }));
  return {
    '.github/plumbline.yml': [
      'version: 1',
      `providers:\n  default: { base-url: "${url}", api-key-env: TEAM_KEY }`,
      `targets:\n  ${TARGET}: { prompt: ${PROMPT}, model: ${MODEL}, suite: evals/agent.suite.yml }`,
      ...config,
      '',
    ].join('\n'),
    [PROMPT]: prompt,
    [MODEL]: model,
    'evals/agent.suite.yml': [
      'dataset: agent.cases.jsonl',
      `templates:\n${templates.map((line) => `  - ${line}`).join('\n')}`,
      ...(grade === undefined && sorts === undefined ? [] : [`judge: { provider: default, model: ${JUDGE} }`]),
      `split: { holdout: ${holdout} }`,
      '',
    ].join('\n'),
    'evals/agent.cases.jsonl': `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`,
    ...files,
  };
}

function reply(call: ServerCall, { says, grade, sorts }: TeamOptions) {
  const text = allText(call);
  const model = String(call.body.model);
  if (model === JUDGE) return { body: completion(JSON.stringify(judged(text, grade, sorts)), { model }) };
  const question = userText(call);
  const at = Number(/\[c-(\d+)\]/.exec(text)?.[1] ?? -1);
  const said = says({ model, text, question, at });
  const { text: answer, input = 200, cached = 0, output = 20, ms } = typeof said === 'string' ? { text: said } : said;
  const usage = {
    ...{ prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
    prompt_tokens_details: { cached_tokens: cached },
  };
  return {
    body: completion(answer, { model, usage }),
    ...(ms === undefined ? {} : { headers: { 'x-prism-latency-ms': String(ms) } }),
  };
}

function judged(text: string, grade: Grade | undefined, sorts: TeamOptions['sorts']): object {
  if (text.includes('You sort failures')) {
    const { shape, title, fix, quote } = sorts!(text);
    return { title, evidence: [{ row: 'row_1', quote }], shape, immediate_fix: fix, confidence: 9 };
  }
  const why = grade?.(text) ?? null;
  return { reasons: why ?? 'What was asked is answered.', verdict: why === null ? 'pass' : 'fail' };
}

/** Markdown as a reader sees it, on one line. */
function seen(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?[a-z]+>/g, '')
    .replaceAll('**', '')
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
    .trim();
}
