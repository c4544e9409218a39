/**
 * Looks at held-out cases on the ledger's branch: written there before the look, so that a run that dies cannot cause a
 * second one.
 */
import type { Runner } from '../adapters/actions/runner.ts';
import { bareFolder, LEDGER_FOLDER } from '../inputs/escalation-policy.ts';
import { LOOKS_FILE, type LookEntry, looksIn } from '../optimize/held-out-looks.ts';
import type { CodeHost } from '../run/code-host.ts';
import type { RunMemory } from '../run/optimize/optimize-request.ts';
import { errorText } from '../text/error-text.ts';
import { InputError, OutsideError } from '../text/problem.ts';
import { commitChanges, LEDGER_BRANCH } from './ledger-branch.ts';

export interface LooksPlace {
  readonly host: CodeHost;
  readonly runner: Runner;
  /** Ledger of the policy; looks are in a folder, or beside a `.jsonl`. */
  readonly ledger: string | undefined;
  /** The default branch's commit, at which the ledger's branch begins. */
  readonly commit: string;
}

/**
 * The store's memory together with the branch; with a token that may not write, only the store is used, and a message
 * says so.
 */
export async function withBranchLooks(memory: RunMemory, place: LooksPlace): Promise<RunMemory> {
  const { host, runner, commit } = place;
  const path = `${folderOf(place.ledger)}${LOOKS_FILE}`;
  const there = await host.branchFile(LEDGER_BRANCH, path).catch((error: unknown) => {
    if (error instanceof InputError) throw error;
    // A look that is not known of would be made once more, as if it were the first.
    const why = errorText(error);
    throw new OutsideError(
      `${path} on ${LEDGER_BRANCH}, the looks at held-out cases, cannot be read (${why}); run again`,
    );
  });
  const known = looksIn(there?.text ?? '');
  return {
    finished: (run) => memory.finished(run),
    finish: (result) => memory.finish(result),
    looks: () => [...memory.looks(), ...known],
    async recordLook(entry) {
      const own = await memory.recordLook(entry);
      try {
        await host.createBranch(LEDGER_BRANCH, commit);
        const after = (text: string | null): string | null => appended(text ?? '', entry);
        await commitChanges(host, [{ path, after }], `Look ${entry.look} of optimize at ${entry.target}`);
        return [...own, 'ledger-branch'];
      } catch (error) {
        const why = errorText(error);
        runner.warn(
          `the look is recorded in the store alone (${why}); where that is lost the held-out cases could be looked at again: give the job "contents: write"`,
        );
        return own;
      }
    },
  };
}

function appended(text: string, entry: LookEntry): string | null {
  if (looksIn(text).some(({ run, look }) => run === entry.run && look === entry.look)) return null;
  return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${JSON.stringify(entry)}\n`;
}

function folderOf(ledger: string = LEDGER_FOLDER): string {
  const folder = ledger.endsWith('.jsonl') ? ledger.slice(0, ledger.lastIndexOf('/') + 1) : `${bareFolder(ledger)}/`;
  return folder;
}
