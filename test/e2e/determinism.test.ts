import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLI } from '../servers/built.ts';
import { put, temporaryFolder, type Workshop } from '../servers/repository.ts';
import { outputs, prompt, recordedRepository } from './recorded.ts';

const results = temporaryFolder('determinism');
let shop: Workshop;

beforeAll(() => {
  // Words whose order, case and digits hang on the locale where a program lets them.
  shop = recordedRepository({
    'evals/outputs/odd.jsonl': outputs(12).replaceAll('no idea', 'Işık, Ångström, ſtraße, ١٢٣, 1.234,5'),
  });
  put(shop.root, { 'prompts/support.md': prompt('odd') });
});
afterAll(() => {
  shop.remove();
  results.remove();
});

interface Written {
  readonly record: string;
  readonly comment: string;
  readonly page: string;
  readonly said: string;
}

/** What one run writes, without the two lines of the clock. `command` is Node, and what it may be started by. */
function written(
  name: string,
  env: Readonly<Record<string, string>>,
  command: readonly string[] = [process.execPath],
): Written {
  const at = (file: string): string => join(results.path, `${name}-${file}`);
  const files = ['--json', at('record.json'), '--md', at('comment.md'), '--html', at('report.html')];
  const [program, ...args] = [...command, CLI, 'run', '--base', 'HEAD', '--no-store', ...files];
  const { status, stdout, stderr } = spawnSync(program!, args, {
    cwd: shop.root,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(1);
  const timeless = (file: string): string =>
    readFileSync(at(file), 'utf8').replace(/\d{4}-\d\d-\d\d(?:T[\d:.]+Z| \d\d:\d\d UTC)/g, 'TIME');
  return {
    record: timeless('record.json'),
    comment: timeless('comment.md'),
    page: timeless('report.html'),
    said: stdout,
  };
}

const PLACES: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['Kathmandu, in Turkish', { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, [process.execPath]],
  ['Apia, in Arabic', { TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }, [process.execPath]],
  ['the C locale', { TZ: 'UTC', LC_ALL: 'C' }, [process.execPath]],
  ['German, as Node is told', { TZ: 'Europe/Berlin', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' }, [process.execPath]],
  [
    'one core, one thread',
    { UV_THREADPOOL_SIZE: '1' },
    existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0', process.execPath] : [process.execPath],
  ],
  ['a small heap', { NODE_OPTIONS: '--max-old-space-size=96' }, [process.execPath]],
  // `OTHER_NODES=/path/to/node:/path/to/node` compares versions of Node.
  ...(process.env['OTHER_NODES'] ?? '')
    .split(':')
    .filter((path) => path !== '')
    .map((path) => [path, {}, [path]] as const),
];

it('record, comment, report and terminal are the same bytes in every time zone, language, and number of cores', () => {
  const here = written('here', {});
  expect(here.comment).toContain('ExactMatch');
  expect(JSON.parse(here.record)).toMatchObject({ verdict: 'regressed' });
  for (const [place, env, command] of PLACES) expect(written('there', env, command), place).toEqual(here);
});

it('a second run of the same is the first', () => {
  expect(written('again', {})).toEqual(written('once', {}));
});
