/** The lock file of GitHub's `gh actions-lock`: it fixes the commit of each action that a workflow names by a tag. */
import type { Document } from '../../text/document.ts';
import { Problems } from '../../text/problem.ts';
import { readDocument } from '../../text/read-document.ts';
import type { Tree } from '../../text/tree.ts';
import { type Finding, fault } from './finding.ts';
import { block, list } from './jobs.ts';

export const ACTIONS_LOCK = '.github/workflows/actions.lock';

/**
 * `unknown`: the file does not list this workflow, so tags go on meaning what they mean today; `missing`: it lists the
 * workflow without this action, so GitHub refuses to start it.
 */
export type LockState = 'locked' | 'missing' | 'unknown';

export interface ActionsLock {
  readonly findings: readonly Finding[];
  /** `uses` as a step of the workflow names it. */
  stateOf(workflow: string, uses: string): LockState;
}

const COMMIT = /^sha1-[0-9a-f]{40}$|^sha256-[0-9a-f]{64}$/;

export function readActionsLock(tree: Tree): ActionsLock {
  const problems = new Problems();
  const document = tree.entry(ACTIONS_LOCK).kind === 'absent' ? null : readDocument(tree, ACTIONS_LOCK, problems);
  return {
    findings: problems.list.map(fault),
    stateOf: (workflow, uses) => (document === null ? 'unknown' : stateIn(document, workflow, pinOf(uses))),
  };
}

function stateIn(document: Document, workflow: string, pin: string): LockState {
  const { workflows, dependencies } = block(document.value);
  const pins = new Map(Object.entries(block(workflows))).get(workflow);
  if (pins === undefined) return 'unknown';
  const entry = new Map(Object.entries(block(dependencies)).map(([key, value]) => [pinOf(key), value])).get(pin);
  const isListed = list(pins).some((one) => typeof one === 'string' && pinOf(one) === pin);
  return isListed && COMMIT.test(String(block(entry)['commit'])) ? 'locked' : 'missing';
}

/** `owner/repo@ref`: all actions of one repository share a pin, and GitHub does not tell names of owners by their case. */
function pinOf(uses: string): string {
  const at = uses.indexOf('@');
  const [owner = '', repository = ''] = (at < 0 ? uses : uses.slice(0, at)).toLowerCase().split('/');
  return `${owner}/${repository}${at < 0 ? '' : uses.slice(at)}`;
}
