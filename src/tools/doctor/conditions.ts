/**
 * Whether the gate's job really runs and its failure stays a failure: conditions, needs, swallowed failures,
 * concurrency.
 */
import type { Document, Path } from '../../text/document.ts';
import { show } from '../../text/problem.ts';
import { advice, at, type Finding, fault } from './finding.ts';
import { type Block, block, type Gate, type Job } from './jobs.ts';

/** Conditions that let the job run whatever happened before it, unless "&&" follows them. */
const ALWAYS = /^(?:always\(\)|!cancelled\(\))$/;
const SWALLOWED = /\|\|\s*(?:true|:|exit 0)(?:\s|$)|\bset \+e\b/;

function isAlways(condition: string): boolean {
  return ALWAYS.test(condition.replace(/^\s*\$\{\{|\}\}\s*$|\s+/g, ''));
}

export function conditionFindings(gate: Gate): readonly Finding[] {
  return [gate, ...gate.callers].flatMap(jobFindings).concat(stepFindings(gate));
}

function jobFindings({ document, job, at: path }: Job): Finding[] {
  const found: Finding[] = [];
  const condition = job['if'] === undefined ? null : String(job['if']);
  const runsAnyway = condition !== null && isAlways(condition);
  if (job['needs'] !== undefined && !runsAnyway) {
    const message = `${show(job['needs'])}: when that job fails or is skipped the gate is skipped too, and a skipped required check counts as passed; take needs out, or add "if: always()"`;
    found.push(fault(at(document, [...path, 'needs'], message)));
  }
  if (condition !== null && !runsAnyway) {
    const message = `${show(condition)}: a job that is skipped counts as a passed required check; take the condition out`;
    found.push((/draft/.test(condition) ? advice : fault)(at(document, [...path, 'if'], message)));
  }
  found.push(...continueFindings(document, path, job));
  return found;
}

function stepFindings({ document, at: path, steps, step }: Gate): Finding[] {
  const where = [...path, 'steps', step];
  const gate = block(steps[step]);
  const found = continueFindings(document, where, gate);
  const { if: own, run } = gate;
  if (own !== undefined && !isAlways(String(own))) {
    const message = `${show(own)}: where the step is skipped the job is green without a verdict; take the condition out`;
    found.push(fault(at(document, [...where, 'if'], message)));
  }
  if (typeof run === 'string' && SWALLOWED.test(run)) {
    const message = 'throws the exit code away, so a blocked pull request is green; take "|| true" or "set +e" out';
    found.push(fault(at(document, [...where, 'run'], message)));
  }
  return found;
}

function continueFindings(document: Document, where: Path, { 'continue-on-error': value }: Block): Finding[] {
  if (value === undefined || value === false) return [];
  const message = `${show(value)}: a blocked pull request would turn green; take it out`;
  return [fault(at(document, [...where, 'continue-on-error'], message))];
}

export function concurrencyFindings(gate: Gate): readonly Finding[] {
  const said = [gate, ...gate.callers].find(
    ({ document, job }) => (job['concurrency'] ?? block(document.value)['concurrency']) !== undefined,
  );
  const { document, job, at: path } = said ?? gate;
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
