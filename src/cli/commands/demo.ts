/**
 * `plumbline demo`: a blocked pull request in a throw-away repository, decided by the real gate on recorded answers.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { changesOf, proposals } from '../../escalation/ledger-proposal.ts';
import { LEDGER_FOLDER } from '../../inputs/escalation-policy.ts';
import type { PlumblineRecord } from '../../record/record.ts';
import { renderComment } from '../../report/comment.ts';
import { renderHtml } from '../../report/html.ts';
import { OutsideError } from '../../text/problem.ts';
import { wrap } from '../../text/wrap.ts';
import { asSeen } from '../../tools/demo/as-seen.ts';
import { ladderAsSeen } from '../../tools/demo/ladder-as-seen.ts';
import { attemptFiles, mainFiles, pullRequestFiles, TARGET } from '../../tools/demo/repository.ts';
import {
  DEMO_DAY,
  type DemoFiles,
  demoFolder,
  demoRepository,
  invocation,
  rule,
  writeDemoFile,
} from '../demo-folder.ts';
import { gateDemo } from '../demo-gate.ts';
import { readOptions } from '../options.ts';
import { command as lock } from './lock.ts';

export const help = `plumbline demo [optimize] [--json FILE] [--keep DIR]

Shows a blocked pull request: no install, no key, no network. Builds a small git
repository around a shop's support assistant, with a pull request that asks its
prompt to be "helpful and reassuring", runs the real gate on recorded answers
and recorded judge replies, and prints the comment.

  optimize       shows instead how a failing prompt is improved: prompts of a
                 recorded reflector race, one is claimed to be better on cases
                 that no search saw, and the gate judges it
  --json FILE    also write the record there (optimize: what was found)
  --keep DIR     build in DIR (new or empty) rather than in a temporary folder

Exit codes: 0 the demo worked (it shows a blocked pull request) · 2 usage
· 4 git is missing or the folder cannot be written
`;

const BRANCH = 'warmer-answers';
const FIRST = 'first-prompt';
const ATTEMPT = 'Answer every part of the question (#1)';

export async function command(args: string[], io: Terminal): Promise<number> {
  if (args[0] === 'optimize') return (await import('../demo-optimize.ts')).demoOptimize(args.slice(1), io);
  const { values } = readOptions('demo', args, { json: { type: 'string' }, keep: { type: 'string' } });
  const folder = demoFolder(values.keep, io);
  const dir = join(folder, 'repository');
  let record: PlumblineRecord;
  try {
    await build(dir, io);
    record = await gateDemo(dir, { base: 'main', head: BRANCH }, io);
  } catch (error) {
    // A failed demo leaves nothing half-built behind, but a folder that the user named is theirs.
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const comment = renderComment(record);
  const wrote: readonly (readonly [what: string, path: string, text: string])[] = [
    ['comment', join(folder, 'comment.md'), comment],
    ['report', join(folder, 'report.html'), renderHtml(record)],
    ['record', join(folder, 'record.json'), `${JSON.stringify(record, null, 1)}\n`],
  ];
  for (const [, path, text] of wrote) writeDemoFile(path, text);
  if (values.json !== undefined) writeDemoFile(resolve(io.cwd, values.json), `${JSON.stringify(record, null, 1)}\n`);
  const places = [...wrote.map(([what, path]) => [what, path] as const), ['repository', dir] as const];
  io.say(story(record, comment, places, io));
  // The demo worked if its record says that the pull request was blocked.
  if (record.verdict === 'regressed') return 0;
  throw new OutsideError(`the demo's pull request should have been blocked, but the verdict is ${record.verdict}`);
}

async function build(dir: string, io: Terminal): Promise<void> {
  const { git, put, commit } = demoRepository(dir, io);
  await git('init', '-q', '--template=');
  await git('symbolic-ref', 'HEAD', 'refs/heads/main');
  put(mainFiles());
  await lock([], { ...io, cwd: dir, out: () => {}, say: () => {} });
  await commit({}, 'Support assistant with a pinned suite');
  await git('tag', FIRST);
  await commit(attemptFiles(), ATTEMPT);
  await commit(await scoredAttempt(dir, io), 'Add the scored attempt to the ledger');
  await git('checkout', '-q', '-b', BRANCH);
  await commit(pullRequestFiles(), 'Be more helpful and reassuring');
}

/** What a push to main proposes after a prompt was merged: its ledger entry, made from all pairs. */
async function scoredAttempt(dir: string, io: Terminal): Promise<DemoFiles> {
  const record = await gateDemo(dir, { base: FIRST, head: 'main' }, io);
  const requests = record.operational.targets[TARGET]?.requests ?? 0;
  const found = proposals(record, new Map([[TARGET, LEDGER_FOLDER]]), {
    commit: record.provenance.head.sha,
    date: DEMO_DAY,
    told: () => ({
      title: ATTEMPT,
      minor: false,
      measured: { cases: record.targets[TARGET]?.suite.cases ?? 0, requests },
      decision: { state: 'adopted', by: 'kim', pr: 1, date: DEMO_DAY },
    }),
  });
  return Object.fromEntries(
    changesOf(found).flatMap(({ path, after }) => {
      const text = after(null);
      return text === null ? [] : [[path, text]];
    }),
  );
}

function story(
  record: PlumblineRecord,
  comment: string,
  places: readonly (readonly [what: string, path: string])[],
  io: Terminal,
): string {
  const columns = Math.max(40, Math.min(io.columns, 80));
  const target = record.targets[TARGET];
  const templates = Object.keys(target?.templates ?? {}).length;
  return `1. Built a shop's support assistant: ${target?.suite.cases} questions, ${templates} scorers, one lock.
2. Opened a pull request: its prompt shall be "helpful and reassuring".
3. Ran the gate on both versions. Answers and judge are recordings: no key, no
   network, no cost.

${rule('the comment on the pull request', columns)}

${asSeen(comment, columns, io.color)}
${firstCase(record, columns)}${ladder(record, columns)}${rule('', columns)}

This would have blocked the merge. It was written to:
${places.map(([what, path]) => `  ${what.padEnd(10)}  ${path}`).join('\n')}

The report opens in a browser, without a network. The lines that did it:
  git -C ${places.at(-1)?.[1]} diff main
To gate your own prompts, in your repository:
  ${invocation(process.argv[1])} init
`;
}

/** The worst case in full: the question, both answers, and the judge's reason. */
function firstCase(record: PlumblineRecord, columns: number): string {
  const exhibit = record.targets[TARGET]?.exhibits[0];
  if (exhibit === undefined) return '';
  const part = (title: string, text: string | undefined): string =>
    text === undefined ? '' : `${wrap(text, columns, ' '.repeat(9)).replace(/^ {9}/, `${title}:`.padEnd(9))}\n`;
  const [, because] = /unsupported: (.*?)(?:; |$)/m.exec(exhibit.reason ?? '') ?? [];
  return `${rule(`the case it names, ${exhibit.case}`, columns)}

${part('Asked', exhibit.input)}${part('Before', exhibit.baseOutput)}${part('After', exhibit.headOutput)}${part('Judge', because && `not in the policy: ${because}`)}
`;
}

/** The second question of a comment: which step comes next, and what it could bring. */
function ladder(record: PlumblineRecord, columns: number): string {
  const entry = record.escalation[TARGET];
  const said = entry === undefined ? '' : ladderAsSeen(entry, columns);
  return said === '' ? '' : `${rule('and which step comes next', columns)}\n\n${said}\n`;
}
