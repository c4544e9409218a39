/** `mode: post`: a record measured without a write token is checked as hostile data and shown on its own pull request. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionInputs, Runner } from '../adapters/actions/runner.ts';
import { CONFIG_PATHS } from '../inputs/config.ts';
import { type PostEvent, parsePostEvent } from '../inputs/event.ts';
import { MOST_RECORD_BYTES, type parseRecord } from '../record/parse-record.ts';
import type { HistoryEntry, PlumblineRecord } from '../record/record.ts';
import { headed } from '../run/build-record.ts';
import { type CodeHost, CodeHostError, type PullRequest } from '../run/code-host.ts';
import { type ExitCode, InputError } from '../text/problem.ts';
import { VERSION } from '../version.ts';

export interface PostedRecord {
  /** The pull request whose head was measured. Throws InputError when the record names a different one. */
  findPull(host: CodeHost): Promise<{ readonly pull: number; readonly head: string; readonly fork: boolean }>;
  record(history: readonly HistoryEntry[]): PlumblineRecord;
}

/**
 * Whoever opened the pull request may have written every byte of the record. What it says about itself is replaced by
 * what GitHub says; an acceptance, a history, a command to copy and an address are never taken from it. Throws
 * InputError.
 */
export function postedRecord(
  inputs: ActionInputs,
  payload: unknown,
  runner: Runner,
  parse: typeof parseRecord,
): PostedRecord {
  const { env } = runner;
  if (env['GITHUB_EVENT_NAME'] !== 'workflow_run') {
    const message = '`post` runs on the event workflow_run, after the workflow that measured';
    throw new InputError({ file: 'action input', key: 'mode', message });
  }
  const event = parsePostEvent(payload, env);
  const file = join(inputs.reportDir ?? '', 'record.json');
  const given = parse(file, readBytes(file));
  const number = given.provenance.pullRequest;
  return {
    async findPull(host) {
      if (number === undefined || !Number.isInteger(number) || number < 1) {
        throw new InputError({ file, key: 'provenance.pullRequest', message: 'names no pull request' });
      }
      const isListed = event.pullRequests.length === 0 || event.pullRequests.includes(number);
      const pull = isListed ? await host.pull(number).catch(absent) : null;
      if (pull === null || !isMeasured(pull, event)) {
        const branch = `${event.headRepository ?? 'a repository that is gone'}, branch ${event.headBranch ?? 'unknown'}`;
        const message = `pull request ${number} is not the one that was measured (head ${event.headSha} of ${branch}); nothing was posted`;
        throw new InputError({ file, key: 'provenance.pullRequest', message });
      }
      return { pull: number, head: event.headSha, fork: pull.fork };
    },
    record(history) {
      const { repository, runId, headSha } = event;
      const { verdict } = given;
      return headed({
        ...given,
        exitCode: postedExitCode(verdict, given.exitCode),
        accepted: null,
        history,
        provenance: {
          measuredBy: 'pull-request',
          repository,
          pullRequest: number,
          runUrl: `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}/actions/runs/${runId}`,
          base: given.provenance.base,
          head: { sha: headSha, label: given.provenance.head.label },
          config: inputs.config ?? usualConfig(given.provenance.config),
          engine: VERSION,
          reproduce: `git fetch origin pull/${number}/head && plumbline run --head ${headSha} --seed '${repository}#${number}'`,
        },
      });
    },
  };
}

/** The step decides which comment is written: a record can name one of the usual places at most. */
function usualConfig(named: string): string {
  return CONFIG_PATHS.find((path) => path === named) ?? CONFIG_PATHS[0];
}

/** Anybody may open a pull request at any commit, so an equal commit does not prove whose run it was. */
function isMeasured(pull: PullRequest, { headSha, headRepository, headBranch }: PostEvent): boolean {
  if (headRepository === null || headBranch === null) return false;
  return pull.headSha === headSha && pull.headRepository === headRepository && pull.headBranch === headBranch;
}

function absent(error: unknown): null {
  if (error instanceof CodeHostError && error.status === 404) return null;
  throw error;
}

/** The measuring side is not trusted, so anything that its verdict can never mean is not taken from it. */
function postedExitCode(verdict: PlumblineRecord['verdict'], given: ExitCode): ExitCode {
  if (verdict === 'regressed') return 1;
  if (verdict === 'inconclusive') return given === 3 ? 3 : 0;
  if (verdict === 'error') return given === 2 || given === 0 ? 2 : 4;
  return 0;
}

function readBytes(file: string): Uint8Array {
  try {
    // An artifact may contain a link to a file of this machine.
    const entry = lstatSync(file);
    if (!entry.isFile()) throw new InputError({ file, message: 'is not a regular file' });
    if (entry.size > MOST_RECORD_BYTES)
      throw new InputError({ file, message: `is ${entry.size} bytes, over the ${MOST_RECORD_BYTES} of a record` });
    return readFileSync(file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new InputError({
      file,
      message: `cannot be read (${code}); download the artifact of the measuring run first`,
    });
  }
}
