/** Runs the action as the Actions runner does: environment, event file, inputs with the defaults of action.yml, a shallow checkout. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { PlumblineRecord } from '../../src/record/record.ts';
import { ACTION as ENTRY } from './built.ts';
import type { FakeGitHub } from './github.ts';
import { checkout, git } from './repository.ts';

const ACTION = new URL('../../action.yml', import.meta.url);

export interface ActionRun {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly record: PlumblineRecord | null;
  /** The checkout, its configuration included, is as it was. */
  readonly untouched: boolean;
  readonly workspace: string;
  /** Runs the action's post step, as the runner does at the end of the job; gives its log. */
  post(): Promise<string>;
}

export interface RunOptions {
  readonly event: string;
  readonly payload: unknown;
  /** Commit the runner checks out. */
  readonly sha: string;
  readonly token: string;
  readonly depth?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The checkout leaves its credentials in .git/config. */
  readonly persist?: boolean;
  /** The program to run; the built action by default. */
  readonly entry?: string;
}

let runs = 0;

export async function runAction(fake: FakeGitHub, folder: string, options: RunOptions): Promise<ActionRun> {
  const { event, payload, sha, token, depth = 2, inputs = {}, env = {}, entry = ENTRY } = options;
  const number = ++runs;
  const dir = join(folder, `run-${number}`);
  const at = (name: string, text = ''): string => {
    const path = join(dir, name);
    writeFileSync(path, text);
    return path;
  };
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  // Cloned beside the server: git would wait for this very process to answer.
  const workspace = checkout(join(dir, 'work'), `file://${fake.shop?.bare}`, sha, depth);
  git(workspace, 'remote', 'set-url', 'origin', `${fake.url}/octo/demo`);
  if (options.persist) git(workspace, 'config', `http.${fake.url}/.extraheader`, header);
  mkdirSync(join(dir, 'temp'));
  const declared = parse(readFileSync(ACTION, 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  };
  const given = Object.entries(declared.inputs).map(([name, { default: usual }]) => {
    const value = inputs[name] ?? usual.replace(/\$\{\{ github\.token \}\}/, token);
    return [`INPUT_${name.toUpperCase()}`, value] as const;
  });
  const files = { GITHUB_OUTPUT: at('output'), GITHUB_STEP_SUMMARY: at('summary'), GITHUB_STATE: at('state') };
  const state = (): string => {
    const config = createHash('sha256')
      .update(readFileSync(join(workspace, '.git', 'config')))
      .digest('hex');
    return [
      git(workspace, 'status', '--porcelain', '--ignored', '-uall'),
      git(workspace, 'rev-parse', 'HEAD'),
      config,
    ].join('|');
  };
  const before = state();
  const environment = {
    PATH: process.env['PATH'],
    HOME: dir,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: at('event.json', JSON.stringify(payload)),
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_SHA: sha,
    GITHUB_REF_NAME: 'main',
    GITHUB_ACTOR: 'ada',
    GITHUB_RUN_ID: String(8000 + number),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: workspace,
    GITHUB_API_URL: fake.api,
    GITHUB_GRAPHQL_URL: `${fake.url}/api/graphql`,
    GITHUB_SERVER_URL: fake.url,
    RUNNER_TEMP: join(dir, 'temp'),
    ...files,
    ...Object.fromEntries(given),
    ...env,
  };
  const step = async (file: string, more: Readonly<Record<string, string>> = {}): Promise<[number | null, string]> => {
    const child = spawn(process.execPath, [file], {
      cwd: workspace,
      env: { ...environment, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
      });
    return [await new Promise<number | null>((done) => child.on('close', done)), text];
  };
  const [code, log] = await step(entry);
  const outputs = parseOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  const recordPath = outputs['record-path'] ?? '';
  return {
    code,
    log,
    outputs,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    record: existsSync(recordPath) ? (JSON.parse(readFileSync(recordPath, 'utf8')) as PlumblineRecord) : null,
    untouched: before === state(),
    workspace,
    async post() {
      const saved = parseOutputs(readFileSync(files.GITHUB_STATE, 'utf8'));
      const states = Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value] as const);
      const [ended, text] = await step(join(dirname(entry), 'post/index.js'), Object.fromEntries(states));
      if (ended !== 0) throw new Error(`the post step ended with ${ended}: ${text}`);
      return text;
    },
  };
}

function parseOutputs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n(.*?)\n\2$/gms)].map(([, name, , value]) => [name, value]),
  );
}
