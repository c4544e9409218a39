/**
 * Jobs that run a program of the pull request to record it: what must not be within reach of its code, and how its rows
 * travel on.
 */
import type { Json } from '../../text/digest.ts';
import { advice, at, type Finding, fault } from './finding.ts';
import { block, eventsOf, type Gate, type Job, list } from './jobs.ts';
import { said, whereOf } from './permissions.ts';
import { isStep } from './steps.ts';

/** `keys`: names of the variables from which the gate's own providers take their keys. */
export function recorderFindings(
  recorder: Job & { readonly step: number },
  gates: readonly Gate[],
  keys: readonly string[],
): readonly Finding[] {
  return [
    ...eventFindings(recorder),
    ...rightsFindings(recorder),
    ...besideFindings(recorder, gates, keys),
    ...artifactFindings(recorder, gates),
  ];
}

function eventFindings({ document, at: path }: Job): readonly Finding[] {
  if (!eventsOf(document).includes('pull_request_target')) return [];
  const message =
    "runs the pull request's code under pull_request_target, where secrets and a writing token lie open to it; record on pull_request, where a fork's job has neither";
  return [fault(at(document, path, message))];
}

/** The code of whoever opened the pull request can use this job's token. */
function rightsFindings(job: Job): readonly Finding[] {
  const given = said(job);
  const where = whereOf(job);
  const { document } = job;
  if (given === undefined) {
    const message =
      "is missing, so the pull request's code, which this job runs, has whatever the repository gives by default; write { contents: read }";
    return [fault(at(document, where, message))];
  }
  const writing = given === 'write-all' ? ['everything'] : namesOf(given);
  return writing.map((scope) => {
    const message = `is write, in a job that runs the pull request's code; write { contents: read } for it`;
    return fault(at(document, scope === 'everything' ? where : [...where, scope], message));
  });
}

function namesOf(given: Json): readonly string[] {
  return Object.entries(block(given)).flatMap(([scope, level]) => (level === 'write' ? [scope] : []));
}

function besideFindings(
  { document, name, at: path, job, steps, step }: Job & { readonly step: number },
  gates: readonly Gate[],
  keys: readonly string[],
): readonly Finding[] {
  const found: Finding[] = [];
  if (gates.some((gate) => gate.document.file === document.file && gate.name === name)) {
    const message =
      "records in the gate's own job, so the pull request's code stands beside the judge's key and may write what the gate reads; record in a job of its own, one for each side";
    found.push(fault(at(document, [...path, 'steps', step], message)));
  }
  const scopes = [
    [[...path, 'steps', step, 'env'], block(steps[step]?.['env'])],
    [[...path, 'env'], block(job['env'])],
    [['env'], block(block(document.value)['env'])],
  ] as const;
  for (const key of new Set(keys))
    for (const [where, env] of scopes) {
      if (env[key] === undefined) continue;
      const message = `hands the gate's own key ${key} to the pull request's code; give the program a key of its own, with a low limit`;
      found.push(fault(at(document, [...where, key], message)));
    }
  for (const [index, one] of steps.entries()) {
    const given = block(one['with']);
    if (!isStep(one, 'actions/checkout') || String(given['persist-credentials']) === 'false') continue;
    const message =
      "leaves the job's token in the folder that the pull request's code runs in; persist-credentials: false";
    found.push(advice(at(document, [...path, 'steps', index, 'with'], message)));
  }
  return found;
}

function artifactFindings(
  { document, name, at: path, steps, step }: Job & { readonly step: number },
  gates: readonly Gate[],
): readonly Finding[] {
  const found: Finding[] = [];
  const upload = steps.findIndex((one, index) => index > step && isStep(one, 'actions/upload-artifact'));
  if (upload < 0) {
    const message = 'no step uploads the recorded rows, so the gate finds none; add actions/upload-artifact';
    found.push(fault(at(document, [...path, 'steps'], message)));
  } else if (!/always\(\)|cancelled\(\)|failure\(\)/.test(String(steps[upload]?.['if'] ?? ''))) {
    const message = 'is skipped where some answers failed, and the gate then has none at all; add "if: always()"';
    found.push(advice(at(document, [...path, 'steps', upload], message)));
  }
  const own = gates.filter((gate) => gate.document.file === document.file && gate.name !== name);
  for (const gate of own) {
    if (!list(gate.job['needs']).includes(name)) {
      const message = `does not wait for job ${name}, whose rows it reads; add "needs: ${name}" and "if: always()"`;
      found.push(fault(at(document, gate.at, message)));
    }
    if (!gate.steps.slice(0, gate.step).some((one) => isStep(one, 'actions/download-artifact'))) {
      const message = 'has no actions/download-artifact before the gate, which reads the recorded rows from the folder';
      found.push(fault(at(document, [...gate.at, 'steps'], message)));
    }
  }
  return found;
}
