/** The workflows that run the gate: events, filters, permissions, checkout, and the ways a required check can lie. */
import { isObject } from '../chat.ts';
import type { Json } from '../digest.ts';
import type { Document, Path } from '../document.ts';
import { readDocument } from '../document-file.ts';
import { Problems, show } from '../problem.ts';
import { WORKFLOW_FILE } from '../starter/workflow.ts';
import type { Tree } from '../tree.ts';
import { advice, at, type Finding, fault } from './finding.ts';

export interface WorkflowLook {
  /** Files that run the gate. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

type Block = { readonly [key: string]: Json | undefined };

/** A job that runs the gate, with the step that does. */
interface Gate {
  readonly document: Document;
  readonly name: string;
  readonly job: Block;
  readonly at: Path;
  readonly steps: readonly Block[];
  /** Index of the gate's step. */
  readonly step: number;
  /** A shard measures its part and says nothing; a merge decides over shards without a call. */
  readonly part: 'whole' | 'shard' | 'merge';
}

/** The action by its name, wherever it is published, or this repository's own. */
const USES = /^(?:\.\/?$|[^@\s]*plumbline[^@\s]*(?:@|$))/i;
const RUNS = /\bplumbline\s+run\b|\bdist\/cli\/index\.js\s+run\b/;

/** `keys`: names of the variables that the providers in use take their keys from. */
export function lookAtWorkflows(tree: Tree, keys: readonly string[]): WorkflowLook {
  const problems = new Problems();
  const gates = tree
    .paths()
    .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    .flatMap((path) => {
      const document = readDocument(tree, path, problems);
      return document === null ? [] : gatesOf(document);
    });
  const faults = problems.list.map(fault);
  if (gates.length === 0) {
    const message = 'no workflow runs the gate, so no pull request is checked; "plumbline init" writes one';
    return { files: [], findings: [...faults, fault({ file: WORKFLOW_FILE, message })] };
  }
  const documents = [...new Set(gates.map(({ document }) => document))];
  if (!documents.some(isForPulls)) {
    const [first] = documents;
    faults.push(
      fault(
        at(
          first!,
          ['on'],
          'has no pull_request, and neither has another workflow with the gate: no pull request is checked',
        ),
      ),
    );
  }
  return {
    files: documents.map(({ file }) => file),
    findings: [
      ...faults,
      ...documents.flatMap(eventFindings),
      ...gates.flatMap((gate) => [
        ...jobFindings(gate),
        ...permissionFindings(gate),
        ...(isForPulls(gate.document) ? concurrencyFindings(gate) : []),
        ...checkoutFindings(gate),
        ...stepFindings(gate, gate.part === 'merge' ? [] : keys),
      ]),
    ],
  };
}

function gatesOf(document: Document): readonly Gate[] {
  const jobs = block(block(document.value)['jobs']);
  return Object.entries(jobs).flatMap(([name, value]) => {
    const job = block(value);
    const steps = list(job['steps']).map(block);
    const step = steps.findIndex(({ uses, run, with: given }) => {
      if (typeof run === 'string' && RUNS.test(run)) return true;
      // `post` only shows what another workflow has measured.
      return typeof uses === 'string' && USES.test(uses) && block(given)['mode'] !== 'post';
    });
    if (step < 0) return [];
    const given = block(steps[step]?.['with']);
    const part = given['mode'] === 'merge' ? 'merge' : given['shard'] === undefined ? 'whole' : 'shard';
    return [{ document, name, job, at: ['jobs', name], steps, step, part }];
  });
}

// --- events ---------------------------------------------------------------------------------------------------------

const TYPES: Readonly<Record<string, string>> = {
  opened: 'a new pull request is not checked',
  synchronize: 'a push to a pull request is not checked',
  reopened: 'a reopened pull request keeps its old verdict',
  edited: 'a pull request that is moved to another base branch keeps its old verdict',
  labeled: 'the label that accepts a regression has no effect',
  unlabeled: 'taking the label off again has no effect',
};
/** What GitHub takes when no types are given. */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];

function eventsOf(document: Document): readonly string[] {
  const on = block(document.value)['on'];
  return typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(block(on));
}

/** Others start the gate by hand or by the clock, beside the one for pull requests. */
function isForPulls(document: Document): boolean {
  return eventsOf(document).some((name) => name === 'pull_request' || name === 'pull_request_target');
}

function eventFindings(document: Document): readonly Finding[] {
  if (!isForPulls(document)) return [];
  const on = block(document.value)['on'];
  const names = eventsOf(document);
  const found: Finding[] = [];
  const pull = names.includes('pull_request') ? 'pull_request' : 'pull_request_target';
  const settings = block(block(on)[pull]);
  const types = settings['types'] === undefined ? DEFAULT_TYPES : list(settings['types']).map(String);
  const missing = Object.keys(TYPES).filter((type) => !types.includes(type));
  if (missing.length > 0) {
    const why = missing.map((type) => `without ${type} ${TYPES[type]}`).join('; ');
    found.push(fault(at(document, ['on', pull, 'types'], `lacks ${missing.join(', ')}: ${why}`)));
  }
  for (const key of ['paths', 'paths-ignore']) {
    if (settings[key] === undefined) continue;
    const message =
      'take this filter out: a required check that is filtered away stays pending for ever. The action passes in seconds when nothing relevant changed';
    found.push(fault(at(document, ['on', pull, key], message)));
  }
  if (!names.includes('merge_group')) {
    const message =
      'has no merge_group: with a merge queue a required check would never report, and nothing could merge';
    found.push(advice(at(document, ['on'], message)));
  }
  if (!names.includes('push')) {
    const message = "has no push to the main branch: main's answers are not stored and its history has no trend";
    found.push(advice(at(document, ['on'], message)));
  }
  return found;
}

// --- the job --------------------------------------------------------------------------------------------------------

/** Conditions that let the job run whatever happened before it. */
const ALWAYS = /always\(\)|!\s*cancelled\(\)/;

function jobFindings({ document, job, at: path, steps, step }: Gate): readonly Finding[] {
  const found: Finding[] = [];
  const condition = job['if'] === undefined ? null : String(job['if']);
  const runsAnyway = condition !== null && ALWAYS.test(condition);
  if (job['needs'] !== undefined && !runsAnyway) {
    const message = `${show(job['needs'])}: when that job fails or is skipped the gate is skipped too, and a skipped required check counts as passed; take needs out, or add "if: always()"`;
    found.push(fault(at(document, [...path, 'needs'], message)));
  }
  if (condition !== null && !runsAnyway) {
    const message = `${show(condition)}: a job that is skipped counts as a passed required check; take the condition out`;
    found.push((/draft/.test(condition) ? advice : fault)(at(document, [...path, 'if'], message)));
  }
  const own = steps[step]?.['if'];
  if (own !== undefined && !ALWAYS.test(String(own))) {
    const message = `${show(own)}: where the step is skipped the job is green without a verdict; take the condition out`;
    found.push(fault(at(document, [...path, 'steps', step, 'if'], message)));
  }
  for (const where of [path, [...path, 'steps', step]]) {
    const holder = where === path ? job : block(steps[step]);
    const value = holder['continue-on-error'];
    if (value === undefined || value === false) continue;
    const message = `${show(value)}: a blocked pull request would turn green; take it out`;
    found.push(fault(at(document, [...where, 'continue-on-error'], message)));
  }
  return found;
}

function permissionFindings({ document, job, at: path, steps, step, part }: Gate): readonly Finding[] {
  const own = job['permissions'];
  const where: Path = own === undefined ? ['permissions'] : [...path, 'permissions'];
  const given = own ?? block(document.value)['permissions'];
  if (given === undefined) {
    const message =
      'is missing, so the token has whatever the repository gives by default; write { contents: read, pull-requests: write }';
    return [fault(at(document, where, message))];
  }
  if (given === 'write-all') {
    return [
      advice(at(document, where, 'gives the job every right; { contents: read, pull-requests: write } is enough')),
    ];
  }
  // Shards and the command write no comment, the action none without a pull request or when told so.
  const quiet =
    part === 'shard' ||
    !isForPulls(document) ||
    steps[step]?.['uses'] === undefined ||
    block(steps[step]?.['with'])['comment'] === 'never';
  const rights = given === 'read-all' ? { contents: 'read', 'pull-requests': 'read' } : block(given);
  const found: Finding[] = [];
  if (rights['contents'] !== 'read' && rights['contents'] !== 'write') {
    const message = `is ${show(rights['contents'])}; the checkout and a missing commit need contents: read`;
    found.push(fault(at(document, [...where, 'contents'], message)));
  }
  if (rights['pull-requests'] !== 'write' && !quiet) {
    const message = `is ${show(rights['pull-requests'])}; the comment needs pull-requests: write`;
    found.push(fault(at(document, [...where, 'pull-requests'], message)));
  }
  if (rights['contents'] === 'write') {
    found.push(advice(at(document, [...where, 'contents'], 'is write; the gate only reads: contents: read')));
  }
  return found;
}

function concurrencyFindings({ document, job, at: path }: Gate): readonly Finding[] {
  const own = job['concurrency'];
  const where: Path = own === undefined ? ['concurrency'] : [...path, 'concurrency'];
  const given = own ?? block(document.value)['concurrency'];
  if (given === undefined) {
    const message =
      'is missing: after two quick pushes two runs spend money and race for the comment; add a group for the pull request with cancel-in-progress: true';
    return [fault(at(document, where, message))];
  }
  const group = typeof given === 'string' ? given : String(block(given)['group'] ?? '');
  const found: Finding[] = [];
  if (!group.includes('${{')) {
    const message = `${show(group)} is one group for all pull requests, so they cancel each other; put \${{ github.event.pull_request.number || github.ref }} into it`;
    found.push(fault(at(document, where, message)));
  }
  if (typeof given === 'string' || block(given)['cancel-in-progress'] === undefined) {
    const message = 'does not cancel a run that a newer push has made useless: cancel-in-progress: true';
    found.push(advice(at(document, where, message)));
  }
  return found;
}

// --- the steps ------------------------------------------------------------------------------------------------------

const PULL_REQUEST_CODE = /pull_request\.head|head_ref|refs\/pull\/|head\.sha/;

function checkoutFindings({ document, at: path, steps, step }: Gate): readonly Finding[] {
  const index = steps.slice(0, step).findLastIndex(({ uses }) => /^actions\/checkout(?:@|$)/.test(String(uses)));
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
  const target = eventsOf(document).includes('pull_request_target');
  const ref = `${String(given['ref'] ?? '')} ${String(given['repository'] ?? '')}`;
  if (PULL_REQUEST_CODE.test(ref)) {
    found.push(
      target
        ? fault(
            at(
              document,
              [...where, 'ref'],
              "checks out the pull request's code under pull_request_target, where secrets and a writing token lie open to it; take ref out, the gate fetches the text it needs by itself",
            ),
          )
        : advice(
            at(
              document,
              [...where, 'ref'],
              "checks out the pull request's own branch; without ref the gate sees it as merged into main, which is what will run",
            ),
          ),
    );
  }
  return found;
}

function stepFindings({ document, job, at: path, steps, step }: Gate, keys: readonly string[]): readonly Finding[] {
  const gate = block(steps[step]);
  const where: Path = [...path, 'steps', step];
  const found: Finding[] = [];
  const { uses } = gate;
  if (typeof uses === 'string' && !uses.startsWith('.')) {
    const [, version = ''] = uses.split('@');
    if (!/^v?\d+(?:\.\d+)*(?:[-.][\w.]+)?$|^[0-9a-f]{40}$/.test(version)) {
      const message = `${show(uses)}: names a branch or nothing, so what runs may change under you; pin a release (@v0) or a commit`;
      found.push(fault(at(document, [...where, 'uses'], message)));
    }
  }
  const scopes: readonly (readonly [Path, Block])[] = [
    [[...where, 'env'], block(gate['env'])],
    [[...path, 'env'], block(job['env'])],
    [['env'], block(block(document.value)['env'])],
  ];
  for (const name of new Set(keys)) {
    const scope = scopes.find(([, env]) => env[name] !== undefined);
    if (scope === undefined) {
      const message = `${name} is not handed to the gate: add it to env of this step, \${{ secrets.${name} }}`;
      found.push(fault(at(document, [...where, 'env', name], message)));
    } else if (!/\$\{\{.*\}\}/s.test(String(scope[1][name]))) {
      // The value itself is never shown.
      const message = `is written out in the file; make it a secret, \${{ secrets.${name} }}, and replace the key`;
      found.push(fault(at(document, [...scope[0], name], message)));
    }
  }
  return found;
}

function block(value: Json | undefined): Block {
  return isObject(value) ? value : {};
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : value === undefined || value === null ? [] : [value];
}
