import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLI, ROOT } from '../servers/built.ts';
import { put, temporaryFolder } from '../servers/repository.ts';
import { prompt, recordedRepository } from './recorded.ts';

const page = readFileSync(join(ROOT, 'docs/elsewhere.md'), 'utf8');
const shop = recordedRepository();
const tools = temporaryFolder('elsewhere');
afterAll(() => {
  shop.remove();
  tools.remove();
});
shop.git('checkout', '-q', '-b', 'worse');
shop.commit({ 'prompts/support.md': prompt('worse') });
shop.git('checkout', '-q', '-b', 'better', 'main');
shop.commit({ 'prompts/support.md': prompt('better') });

// `npx --no-install plumbline` is the built command, and `node` this one.
put(tools.path, {
  npx: `#!/bin/sh\ntest "$1" = --no-install || exit 9\nshift 2\nexec "${process.execPath}" "${CLI}" "$@"\n`,
});
chmodSync(join(tools.path, 'npx'), 0o755);
symlinkSync(process.execPath, join(tools.path, 'node'));

function snippet(name: string): string {
  const found = new RegExp(`<!-- snippet: ${name} -->\n\`\`\`\\w+\n([\\s\\S]*?)\n\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/elsewhere.md has no snippet ${name}`);
  return found;
}

/** The lines of the shell that a server runs, and the variables that it sets. */
const SERVERS: readonly (readonly [string, (text: string) => readonly string[], Record<string, string>])[] = [
  ['gitlab', (text) => parse(text).prompts.script, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }],
  [
    'bitbucket',
    (text) => parse(text).pipelines['pull-requests']['**'][0].step.script,
    { BITBUCKET_PR_DESTINATION_BRANCH: 'main' },
  ],
  ['jenkins', (text) => [...text.matchAll(/sh '([^']*)'/g)].map(([, line]) => line!), { CHANGE_TARGET: 'main' }],
  ['azure', (text) => [parse(text).steps[1].script], { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' }],
  ['pre-push', (text) => [text], {}],
];

describe('the page on other places', () => {
  it.each(SERVERS)(
    'holds a snippet for %s that stops a worse prompt and lets a better one through',
    (name, linesOf, env) => {
      const script = linesOf(snippet(name)).join('\n');
      expect(script).toContain('npx --no-install plumbline run');
      for (const [branch, status] of [
        ['worse', 1],
        ['better', 0],
      ] as const) {
        shop.git('checkout', '-q', '-f', branch);
        const ran = spawnSync('sh', ['-e', '-c', script], {
          cwd: shop.root,
          env: { PATH: `${tools.path}:${process.env['PATH']}`, HOME: tools.path, ...env },
          encoding: 'utf8',
        });
        expect([branch, ran.status, ran.stderr.replace(/^From[\s\S]*FETCH_HEAD\n/, '')]).toEqual([branch, status, '']);
        if (name === 'pre-push') continue;
        expect(readFileSync(join(shop.root, 'plumbline.xml'), 'utf8')).toMatch(/<testsuites?/);
        expect(existsSync(join(shop.root, 'plumbline.md'))).toBe(true);
      }
      shop.git('clean', '-qfd');
    },
  );
});
