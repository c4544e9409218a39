/**
 * The pull request of a better prompt: the change, the ledger line that records the look, and the evidence as its text.
 */
import type { Runner } from '../adapters/actions/runner.ts';
import { parseAttempt } from '../escalation/ledger.ts';
import { formatFile } from '../escalation/ledger-file.ts';
import type { OptimizeResult } from '../optimize/result.ts';
import { proposalOf } from '../report/optimize/proposal.ts';
import type { CodeHost } from '../run/code-host.ts';
import { errorText } from '../text/error-text.ts';
import { Problems } from '../text/problem.ts';

export interface PromptPlace {
  readonly host: CodeHost;
  readonly runner: Runner;
  /** The evidence page. */
  readonly page: string;
  readonly line: string | null;
  /** Ledger of the policy: a `.jsonl`, or a folder. */
  readonly ledger: string;
  readonly commit: string;
  /** The default branch. */
  readonly into: string;
}

const PREFIX = 'plumbline/optimize/';

/**
 * Its address; empty if it could not be opened, in which case the reason is logged. An older one of ours is named but
 * not touched.
 */
export async function proposePrompt(result: OptimizeResult, place: PromptPlace): Promise<string> {
  const { host, runner, commit, into, page } = place;
  const own = `${PREFIX}${result.target.replaceAll(/[^\w.-]+/g, '-')}-`;
  const branch = `${own}${result.run.slice(0, 8)}`;
  try {
    const open = (await host.openPulls()).filter(({ headBranch }) => headBranch.startsWith(own));
    const same = open.find(({ headBranch }) => headBranch === branch);
    if (same !== undefined) return same.url;
    const older = open.map(({ number }) => `#${number}`).join(', ');
    const { title, body } = proposalOf(result, page, [
      'A pull request that is opened with the job token starts no workflow: close and reopen it, or give `github-token` an App token, and the gate judges it with fresh answers.',
      ...(older === '' ? [] : [`Earlier and still open for this target: ${older}.`]),
    ]);
    await host.createBranch(branch, commit);
    for (const { file, after } of result.changes) await put(host, { branch, path: file, text: after, message: title });
    await putLedger(host, branch, result, place);
    return await host.openPull({ title, body, head: branch, base: into });
  } catch (error) {
    const why = errorText(error);
    runner.warn(
      `the pull request was not opened (${why}); give the job "contents: write" and "pull-requests: write", or take the patch`,
    );
    return '';
  }
}

async function putLedger(
  host: CodeHost,
  branch: string,
  { target, lever }: OptimizeResult,
  { line, ledger }: PromptPlace,
): Promise<void> {
  if (line === null) return;
  const message = `Ledger: ${lever} of ${target}`;
  if (ledger.endsWith('.jsonl')) {
    const earlier = (await host.branchFile(branch, ledger))?.text ?? '';
    const before = earlier === '' || earlier.endsWith('\n') ? earlier : `${earlier}\n`;
    return await put(host, { branch, path: ledger, text: `${before}${line}`, message });
  }
  const { attempt } = parseAttempt(ledger, line, new Problems())!;
  const name = `${attempt.date.slice(0, 10)}-${target}-${lever}-${attempt.commit.slice(0, 7)}`.replaceAll(
    /[^\w.-]+/g,
    '-',
  );
  const text = formatFile(JSON.parse(line) as object);
  await put(host, { branch, path: `${ledger.replace(/\/$/, '')}/${name}.json`, text, message });
}

interface Put {
  readonly branch: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

async function put(host: CodeHost, { branch, path, text, message }: Put): Promise<void> {
  const earlier = await host.branchFile(branch, path);
  if (earlier?.text === text) return;
  if (!(await host.commitFile({ branch, path, text, message, earlier })))
    throw new Error(`${path} on ${branch} moved meanwhile`);
}
