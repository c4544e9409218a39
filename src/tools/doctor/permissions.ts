/** What the job's token may do: enough for checkout, comment and check run, and no more. */
import type { Json } from '../../text/digest.ts';
import type { Path } from '../../text/document.ts';
import { show } from '../../text/problem.ts';
import { advice, at, type Finding, fault } from './finding.ts';
import { block, eventsOf, type Gate, isForPulls, type Job, startersOf } from './jobs.ts';

/** A permission that is needed, and what for. */
interface Need {
  readonly scope: string;
  readonly level: 'read' | 'write';
  readonly why: string;
}

const CONTENTS: Need = { scope: 'contents', level: 'read', why: 'the checkout and a missing commit need' };
const COMMENT: Need = { scope: 'pull-requests', level: 'write', why: 'the comment needs' };
const CHECKS: Need = { scope: 'checks', level: 'write', why: 'check-run: true needs' };
const ACTIONS: Need = { scope: 'actions', level: 'read', why: "another run's artifact needs" };

const READS_ONLY = 'is write; a gate of pull requests only reads: contents: read';
/** A ruleset cannot be seen from a folder. */
const KEEPS_LOOKS =
  'is write, so attempts and looks are kept on the branch plumbline/ledger: give it a ruleset that blocks force pushes and restricts deletions (docs/security.md), since whoever rewrites it takes looks away; this is not checked from here';

export function permissionFindings(gate: Gate): readonly Finding[] {
  const given = block(gate.steps[gate.step]?.['with']);
  const isAction = gate.steps[gate.step]?.['uses'] !== undefined;
  // Shards and the command write no comment; the action writes none without a pull request, when told not to, or with
  // another token.
  const isOwnToken =
    given['github-token'] === undefined || /github\.token|GITHUB_TOKEN/.test(show(given['github-token']));
  const comments =
    isAction &&
    isOwnToken &&
    gate.part !== 'shard' &&
    given['comment'] !== 'never' &&
    startersOf(gate).some(isForPulls);
  const isTrue = String(given['check-run']) === 'true';
  const needs = [CONTENTS, ...(comments ? [COMMENT] : []), ...(isTrue && isOwnToken ? [CHECKS] : [])];
  // A called workflow has at most the permissions that its caller grants, narrowed by its own.
  const speaking = [gate, ...gate.callers].filter((job) => said(job) !== undefined);
  const found = (speaking.length === 0 ? [gate] : speaking).flatMap((job) => rightsFindings(job, needs));
  // A job that no pull request starts may write: it proposes scored attempts on a branch of their own.
  const message = startersOf(gate).some(isForPulls) ? READS_ONLY : KEEPS_LOOKS;
  for (const job of speaking.filter((one) => block(said(one))['contents'] === 'write'))
    found.push(advice(at(job.document, [...whereOf(job), 'contents'], message)));
  const watches = startersOf(gate).some((document) => eventsOf(document).includes('schedule'));
  if (watches && speaking.some((job) => levelOf(said(job), 'issues') !== 'write')) {
    const [first] = speaking;
    const message = 'lacks issues: write, so a drift that the schedule finds opens no issue; only its red job tells';
    if (first !== undefined) found.push(advice(at(first.document, whereOf(first), message)));
  }
  return found;
}

/** For a job that shows a record measured by another workflow. */
export function postFindings(post: Job & { readonly step: number }): readonly Finding[] {
  const found = rightsFindings(post, [ACTIONS, COMMENT]);
  if (eventsOf(post.document).includes('workflow_run')) return found;
  const message = 'has no workflow_run: mode: post shows what a finished run of another workflow has measured';
  return [fault(at(post.document, ['on'], message)), ...found];
}

export function said({ document, job }: Job): Json | undefined {
  return job['permissions'] ?? block(document.value)['permissions'];
}

export function whereOf({ job, at: path }: Job): Path {
  return job['permissions'] === undefined ? ['permissions'] : [...path, 'permissions'];
}

function levelOf(given: Json | undefined, scope: string): Json | undefined {
  if (given === 'read-all') return 'read';
  if (given === 'write-all') return 'write';
  return block(given)[scope];
}

function rightsFindings(job: Job, needs: readonly Need[]): Finding[] {
  const given = said(job);
  const where = whereOf(job);
  const { document } = job;
  const enough = `{ ${needs.map(({ scope, level }) => `${scope}: ${level}`).join(', ')} }`;
  if (given === undefined) {
    const message = `is missing, so the token has whatever the repository gives by default; write ${enough}`;
    return [fault(at(document, where, message))];
  }
  if (given === 'write-all') return [advice(at(document, where, `gives the job every right; ${enough} is enough`))];
  const found = needs
    .filter(({ scope, level }) => levelOf(given, scope) !== 'write' && levelOf(given, scope) !== level)
    .map(({ scope, level, why }) => {
      const level_ = levelOf(given, scope);
      const is = level_ === undefined ? 'is not given' : `is ${show(level_)}`;
      return fault(at(document, [...where, scope], `${is}; ${why} ${scope}: ${level}`));
    });
  return found;
}
