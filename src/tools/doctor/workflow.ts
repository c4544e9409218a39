/**
 * The workflows that run the gate: what keeps it from running, from seeing what it needs, or its failure from blocking.
 */

import { Problems } from '../../text/problem.ts';
import { readDocument } from '../../text/read-document.ts';
import type { Tree } from '../../text/tree.ts';
import { WORKFLOW_FILE } from '../starter/workflow.ts';
import { readActionsLock } from './actions-lock.ts';
import { concurrencyFindings, conditionFindings } from './conditions.ts';
import { eventFindings } from './events.ts';
import { advice, at, type Finding, fault } from './finding.ts';
import { eventsOf, gatesOf, isCallable, isForPulls, jobsOf, postsOf, recordersOf, startersOf } from './jobs.ts';
import { permissionFindings, postFindings } from './permissions.ts';
import { recorderFindings } from './recording.ts';
import { actionFindings, artifactFindings, checkoutFindings, keyFindings } from './steps.ts';

export interface WorkflowLook {
  /** Files that run the gate. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * `keys`: names of the variables from which the providers in use take their keys; `tuned`: model files of tuned models.
 */
export function lookAtWorkflows(tree: Tree, keys: readonly string[], tuned: readonly string[] = []): WorkflowLook {
  const problems = new Problems();
  const jobs = tree
    .paths()
    .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    .flatMap((path) => {
      const document = readDocument(tree, path, problems);
      return document === null ? [] : jobsOf(document);
    });
  const gates = gatesOf(jobs);
  const lock = readActionsLock(tree);
  const faults = [...problems.list.map(fault), ...lock.findings];
  const posts = postsOf(jobs).flatMap(postFindings);
  if (gates.length === 0) {
    // A workflow that cannot be read may be the gate's.
    if (faults.length > 0) return { files: [], findings: [...faults, ...posts] };
    const message = 'no workflow runs the gate, so no pull request is checked; "plumbline init" writes one';
    return { files: [], findings: [fault({ file: WORKFLOW_FILE, message }), ...posts] };
  }
  const recorders = recordersOf(jobs);
  const starters = [...new Set(gates.flatMap(startersOf))];
  const forPulls = starters.filter(isForPulls);
  if (forPulls.length === 0) {
    const [first] = starters;
    const elsewhere = starters.some(isCallable);
    const message = elsewhere
      ? 'is called from another repository; which events start it, and with which rights and secrets, is not visible here'
      : 'has no pull_request, and neither has another workflow with the gate: no pull request is checked';
    faults.push((elsewhere ? advice : fault)(at(first!, ['on'], message)));
  }
  const isWatched = starters.some((document) => eventsOf(document).includes('schedule'));
  if (tuned.length > 0 && !isWatched && !starters.some(isCallable)) {
    const message = `has no schedule, and ${tuned.join(', ')} names a tuned model: a tune is a snapshot, and only a scheduled run sees that its base has moved; add \`schedule: [{ cron: "17 5 * * 1" }]\``;
    faults.push(fault(at(starters[0]!, ['on'], message)));
  }
  return {
    files: starters.map(({ file }) => file),
    findings: [
      ...faults,
      ...forPulls.flatMap((document) =>
        eventFindings(
          document,
          recorders.some((one) => one.document.file === document.file),
        ),
      ),
      ...gates.flatMap((gate) => [
        ...conditionFindings(gate),
        ...permissionFindings(gate),
        ...(startersOf(gate).some(isForPulls) ? concurrencyFindings(gate) : []),
        ...checkoutFindings(gate),
        ...actionFindings(gate, lock),
        ...keyFindings(gate, keys),
        ...artifactFindings(gate),
      ]),
      ...recorders.flatMap((recorder) => recorderFindings(recorder, gates, keys)),
      ...posts,
    ],
  };
}
