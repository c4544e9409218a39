/** The steps around the gate: checkout, version, keys, and the artifacts that must survive a failure. */
import type { Path } from '../../text/document.ts';
import { show } from '../../text/problem.ts';
import { ACTIONS_LOCK, type ActionsLock } from './actions-lock.ts';
import { advice, at, type Finding, fault } from './finding.ts';
import { type Block, block, eventsOf, type Gate, startersOf } from './jobs.ts';

const PULL_REQUEST_CODE = /pull_request\.head|head_ref|refs\/pull\/|head\.sha/;
const FETCHES_CODE =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:checkout|switch|fetch|pull|merge)\b[^\n]*(?:pull_request\.head|head_ref|HEAD_REF|refs\/pull\/|pull\/)/;

export function isStep({ uses }: Block, action: string): boolean {
  return typeof uses === 'string' && (uses === action || uses.startsWith(`${action}@`));
}

export function checkoutFindings(gate: Gate): readonly Finding[] {
  const { document, at: path, steps, step } = gate;
  const before = steps.slice(0, step).map((one) => isStep(one, 'actions/checkout'));
  const index = before.findLastIndex((is, one) => is && block(steps[one]?.['with'])['path'] === undefined);
  const beside = before.lastIndexOf(true);
  if (index < 0 && beside >= 0) {
    const message = `${show(block(steps[beside]?.['with'])['path'])}: the gate looks at the workspace itself; take path out`;
    return [fault(at(document, [...path, 'steps', beside, 'with', 'path'], message))];
  }
  if (index < 0) {
    const message =
      'has no actions/checkout before the gate, which reads both sides from git; add it with fetch-depth: 2';
    return [fault(at(document, [...path, 'steps'], message))];
  }
  const where = [...path, 'steps', index, 'with'];
  const given = block(steps[index]?.['with']);
  const found: Finding[] = [];
  const depth = given['fetch-depth'] === undefined ? 1 : Number(given['fetch-depth']);
  if (depth === 1 || Number.isNaN(depth)) {
    const message = `is ${given['fetch-depth'] === undefined ? 'not set, which means 1' : show(given['fetch-depth'])}; the base side is the commit before: fetch-depth: 2`;
    found.push(fault(at(document, [...where, 'fetch-depth'], message)));
  }
  const isTarget = startersOf(gate).some((starter) => eventsOf(starter).includes('pull_request_target'));
  if (isTarget) return [...found, ...codeFindings(gate)];
  if (checksOutCode(steps[index]!)) {
    const message =
      "checks out the pull request's own branch; without ref the gate sees it as merged into main, which is what will run";
    found.push(advice(at(document, [...where, 'ref'], message)));
  }
  return found;
}

function checksOutCode({ with: given }: Block): boolean {
  const { ref, repository } = block(given);
  return PULL_REQUEST_CODE.test(`${String(ref ?? '')} ${String(repository ?? '')}`);
}

/** Under pull_request_target, wherever the step is in the job. */
function codeFindings({ document, at: path, steps }: Gate): readonly Finding[] {
  const open =
    "the pull request's code under pull_request_target, where secrets and a writing token lie open to it; take it out, the gate fetches the text it needs by itself";
  return steps.flatMap((step, index) => {
    const where = [...path, 'steps', index];
    if (isStep(step, 'actions/checkout') && checksOutCode(step)) {
      const key = block(step['with'])['ref'] === undefined ? 'repository' : 'ref';
      return [fault(at(document, [...where, 'with', key], `checks out ${open}`))];
    }
    if (typeof step['run'] === 'string' && FETCHES_CODE.test(step['run']))
      return [fault(at(document, [...where, 'run'], `fetches ${open}`))];
    return [];
  });
}

export function actionFindings({ document, at: path, steps, step }: Gate, lock: ActionsLock): readonly Finding[] {
  const uses = steps[step]?.['uses'];
  if (typeof uses !== 'string' || uses.startsWith('.')) return [];
  const where: Path = [...path, 'steps', step, 'uses'];
  const state = lock.stateOf(document.file, uses);
  if (state === 'locked') return [];
  if (state === 'missing') {
    const message = `${show(uses)}: ${ACTIONS_LOCK} locks this workflow but not this action at this version, so GitHub refuses to start it; run "gh actions-lock" and commit the file`;
    return [fault(at(document, where, message))];
  }
  const [, version = ''] = uses.split('@');
  if (/^[0-9a-f]{40}$/.test(version)) return [];
  if (!/^v?\d+(?:\.\d+)*(?:[-.][\w.]+)?$/.test(version)) {
    const message = `${show(uses)}: names a branch or nothing, so what runs may change under you; pin a release (@v0) or a commit, or lock it with "gh actions-lock"`;
    return [fault(at(document, where, message))];
  }
  const message = `${show(uses)}: a tag can be moved; the release's commit (40 hex digits, its version behind it as a comment) fixes the bytes that see your key, and Dependabot renews it; "gh actions-lock" fixes them too, in ${ACTIONS_LOCK}`;
  return [advice(at(document, where, message))];
}

/** Each key in the gate's environment must come from a secret; its value is never shown. */
export function keyFindings(gate: Gate, keys: readonly string[]): readonly Finding[] {
  const { document, job, at: path, steps, step } = gate;
  const own: Path = [...path, 'steps', step, 'env'];
  const scopes: readonly (readonly [Path, Block])[] = [
    [own, block(steps[step]?.['env'])],
    [[...path, 'env'], block(job['env'])],
    [['env'], block(block(document.value)['env'])],
  ];
  return [...new Set(keys)].flatMap((name): readonly Finding[] => {
    const scope = scopes.find(([, env]) => env[name] !== undefined);
    const secret = `\${{ secrets.${name} }}`;
    if (scope === undefined) {
      const message = `${name} is not handed to the gate: add it to env of this step, ${secret}`;
      return [fault(at(document, [...own, name], message))];
    }
    const value = String(scope[1][name]);
    const where = [...scope[0], name];
    if (!/\$\{\{.*\}\}/s.test(value)) {
      const message = `is written out in the file; make it a secret, ${secret}, and replace the key`;
      return [fault(at(document, where, message))];
    }
    if (/\bvars\./.test(value)) {
      const message = `comes from a variable, which logs show and everybody who may read can see; make it a secret, ${secret}, and replace the key`;
      return [fault(at(document, where, message))];
    }
    return /\bsecrets\./.test(value) ? callerFindings(gate, name) : [];
  });
}

/** A called workflow sees only the secrets that are passed to it. */
function callerFindings({ callers }: Gate, name: string): readonly Finding[] {
  return callers
    .filter(({ job }) => job['secrets'] === undefined)
    .map(({ document, at: path }) => {
      const message = `hands no secrets on, so ${name} is empty in the workflow it calls; add "secrets: inherit"`;
      return fault(at(document, [...path, 'secrets'], message));
    });
}

/** A failure ends the job's later steps, except those that always run. */
export function artifactFindings({ document, at: path, steps, step, part }: Gate): readonly Finding[] {
  if (steps[step]?.['uses'] === undefined) return [];
  const index = steps.findIndex((one, at_) => at_ > step && isStep(one, 'actions/upload-artifact'));
  const severity = part === 'shard' ? fault : advice;
  if (index < 0) {
    const message =
      part === 'shard'
        ? 'no step uploads what this shard measured, so the merge finds nothing; add actions/upload-artifact with "if: always()" and the folder of record-path'
        : 'no step uploads the report, so nobody can open it; add actions/upload-artifact with the path of the output report-path';
    return [severity(at(document, [...path, 'steps'], message))];
  }
  if (/always\(\)|cancelled\(\)|failure\(\)/.test(String(steps[index]?.['if'] ?? ''))) return [];
  const message = 'is skipped after a red gate, just when it is wanted; add "if: always()"';
  return [severity(at(document, [...path, 'steps', index, 'if'], message))];
}
