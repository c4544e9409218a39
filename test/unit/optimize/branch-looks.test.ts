import { describe, expect, it } from 'vitest';
import { withBranchLooks } from '../../../src/action/branch-looks.ts';
import type { Runner } from '../../../src/adapters/actions/runner.ts';
import type { LookEntry } from '../../../src/optimize/held-out-looks.ts';
import { type CodeHost, CodeHostError, type CommittedFile } from '../../../src/run/code-host.ts';
import type { RunMemory } from '../../../src/run/optimize/optimize-request.ts';
import { InputError, OutsideError } from '../../../src/text/problem.ts';

const PATH = '.github/plumbline-ledger/looks.jsonl';
const look = (run: string): LookEntry => ({
  ...{ target: 'bot', goal: 'ExactMatch', run, look: 1, alpha: 0.05, at: '2026-11-02T00:00:00.000Z' },
  cases: [['0123456789ab', 'ba9876543210']],
});

/** A host with one branch in memory; `status` refuses every write. */
function hosted(files: Map<string, string>, status?: number): CodeHost {
  const refuse = (): void => {
    if (status !== undefined) throw new CodeHostError(status, `PUT /contents: ${status} not accessible`);
  };
  const host = {
    createBranch: async () => {
      refuse();
      return false;
    },
    branchFile: async (_branch: string, path: string) =>
      files.has(path) ? { sha: String(files.get(path)!.length), text: files.get(path)! } : null,
    commitFile: async ({ path, text }: CommittedFile) => {
      refuse();
      files.set(path, text);
      return true;
    },
  };
  return host as unknown as CodeHost;
}

function memory(): RunMemory & { readonly kept: LookEntry[] } {
  const kept: LookEntry[] = [];
  return {
    kept,
    looks: () => kept,
    recordLook: (entry) => {
      kept.push(entry);
      return ['store'];
    },
    finished: () => null,
    finish: () => undefined,
  };
}

describe('looks on the ledger branch', () => {
  const warned: string[] = [];
  const runner = { warn: (text: string) => void warned.push(text) } as unknown as Runner;
  const place = (host: CodeHost) => ({ host, runner, ledger: undefined, commit: 'a'.repeat(40) });

  it('stand there before the look is made, once, and the next run reads them although its store is new', async () => {
    const files = new Map<string, string>();
    const first = await withBranchLooks(memory(), place(hosted(files)));
    expect(await first.recordLook(look('run-1'))).toEqual(['store', 'ledger-branch']);
    // A run that died between look and claim goes on with its own look, and writes it no second time.
    const resumed = await withBranchLooks(memory(), place(hosted(files)));
    await resumed.recordLook(look('run-1'));
    expect(files.get(PATH)!.trim().split('\n')).toHaveLength(1);
    const next = await withBranchLooks(memory(), place(hosted(files)));
    expect(next.looks()).toMatchObject([{ run: 'run-1', look: 1 }]);
  });

  it.each([
    [new CodeHostError(503, 'GET /contents: 503'), OutsideError, /looks\.jsonl on plumbline\/ledger.*503.*run again/],
    [new InputError({ file: PATH, message: 'it is 20 MB' }), InputError, /it is 20 MB/],
  ])('end the run where they cannot be read, since an unknown look is not none: %s', async (error, kind, words) => {
    const host = hosted(new Map());
    const failing = { ...host, branchFile: () => Promise.reject(error) };
    const failed = withBranchLooks(memory(), place(failing)).catch((reason: unknown) => reason);
    expect(await failed).toBeInstanceOf(kind);
    expect(String(await failed)).toMatch(words);
  });

  it('are in the store alone where the token may not write, and the log says what that may cost', async () => {
    const own = memory();
    const denied = await withBranchLooks(own, place(hosted(new Map(), 403)));
    expect(await denied.recordLook(look('run-2'))).toEqual(['store']);
    expect(own.kept).toMatchObject([{ run: 'run-2' }]);
    expect(warned.join()).toMatch(/403.*looked at again.*contents: write/);
  });
});
