/** Shows scored attempts that wait for review, for the job summary and the pull request for the ledger. */
import type { Attempt, Lift } from '../escalation/ledger.ts';
import type { Proposal } from '../escalation/ledger-proposal.ts';
import { codeSpan, fenced, prose } from './escape.ts';
import { change, interval, many } from './format-numbers.ts';

/** Where the attempts were sent; an empty `url` means that they are only on the branch. */
export type ProposedAt =
  | { readonly kind: 'patch' }
  | { readonly kind: 'branch'; readonly name: string; readonly url: string }
  | { readonly kind: 'pull'; readonly number: number | null; readonly url: string };

const SHOWN_BYTES = 60_000;

/** For the job summary: what was scored, where it is proposed, and the patch. */
export function renderProposals(found: readonly Proposal[], patch: string, file: string, at: ProposedAt): string {
  const lines = found.map(({ target, attempt }) => {
    const { lever, goal, lift, holdout, record } = attempt;
    const n = lift.n + (holdout?.n ?? 0);
    return `- ${codeSpan(target)}: ${codeSpan(lever)}, ${codeSpan(goal)} ${lifted(lift)} over ${many(n, 'case')}${holdout === undefined ? '' : `, kept aside ${lifted(holdout)}`}, record \`${record}\``;
  });
  const shown =
    patch.length > SHOWN_BYTES
      ? `The patch is too long to show here; it is \`${file}\`, beside the record.`
      : fenced(patch, 'diff', SHOWN_BYTES);
  const apply = `\`git apply --unidiff-zero ${file}\` and commit: later runs count it as evidence.`;
  return `### A scored attempt for the ledger\n\n${lines.join('\n')}\n\n${wayOf(at)} ${apply}\n\n<details><summary>Patch</summary>\n\n${shown}\n\n</details>\n`;
}

function wayOf(at: ProposedAt): string {
  switch (at.kind) {
    case 'patch':
      return 'Review it, then';
    case 'branch':
      return `It is committed to the branch [\`${at.name}\`](${at.url}): open a pull request from there, review and merge it. Or take the patch:`;
    case 'pull':
      return `Proposed for the ledger: [${at.number === null ? 'a pull request' : `#${at.number}`}](${at.url}). Review and merge it. Or take the patch:`;
  }
}

/** `+2.1 (−1.9 to 6.1)`. */
function lifted({ points, interval: range }: Lift): string {
  return `${change(points)} (${interval(range)})`;
}

export function pullTitle(n: number): string {
  return `Plumbline: ${many(n, 'scored attempt')}`;
}

/** How many attempts a pull request with that title proposes; null = the gate did not open it. */
export function attemptsIn(title: string): number | null {
  const found = /^Plumbline: (\d{1,6}) scored attempts?$/.exec(title)?.[1];
  return found === undefined ? null : Number(found);
}

/** Text of the pull request: what each attempt achieved, and what merging it means. */
export function pullBody(attempts: readonly Attempt[]): string {
  const rows = attempts.map(({ date, lever, target, title, commit, lift, holdout, costPerRequest, decision }) =>
    [
      date.slice(0, 10),
      `${codeSpan(lever)}${target === undefined ? '' : ` of ${codeSpan(target)}`}`,
      title === undefined ? codeSpan(commit.slice(0, 7)) : prose(title, 120),
      lifted(lift),
      holdout === undefined ? '–' : lifted(holdout),
      costPerRequest?.lift === undefined ? '–' : `${change(-costPerRequest.lift.percent)} %`,
      decision?.state ?? '–',
    ].join(' | '),
  );
  return [
    'What these changes did to the goal, measured on every case of the suite. Entries count as evidence for the next step once they are merged.',
    '',
    '| date | lever | attempt | lift, other cases | lift, kept aside | cost a request | decision |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
    'An attempt that was tried and turned down stays in the ledger: write `plumbline ledger decide FILE --rejected REASON --by NAME` and commit that here.',
    '',
  ].join('\n');
}
