/** The real gate between two branches of a demo's repository, without key or network. */
import { openRepository } from '../adapters/git/repository.ts';
import { interruption } from '../adapters/system/signals.ts';
import type { Terminal } from '../adapters/system/terminal.ts';
import { DEFAULT_CONCURRENCY, wire } from '../adapters/wire-ports.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { runGate } from '../run/run-gate.ts';
import { VERSION } from '../version.ts';
import { gitEnvironment } from './demo-folder.ts';
import { terminalProgress } from './progress.ts';

export interface Between {
  readonly base: string;
  readonly head: string;
}

/** The same gate as `run`; between two commits of main it is the gate of a push. */
export async function gateDemo(dir: string, between: Between, io: Terminal): Promise<PlumblineRecord> {
  const repository = openRepository(dir, { env: gitEnvironment(io) });
  const stop = interruption();
  const progress = terminalProgress(io, false);
  try {
    const [base, head] = [repository.resolve(between.base), repository.resolve(between.head)];
    const trees = { base: repository.tree(base), head: repository.tree(head), workspace: null };
    const ports = wire({ env: {}, storeDir: null, concurrency: DEFAULT_CONCURRENCY, signal: stop.signal, progress });
    return await runGate(
      {
        trees,
        seed: 'demo',
        origin: between.head === 'main' ? 'push' : 'command',
        foreign: false,
        fixed: false,
        body: '',
        accepted: null,
        history: [],
        provenance: {
          base: { sha: base, label: between.base },
          head: { sha: head, label: between.head },
          engine: VERSION,
          reproduce: `plumbline run --base ${between.base} --head ${between.head} --seed demo`,
        },
      },
      ports,
    );
  } finally {
    progress.end();
    stop.dispose();
    repository.close();
  }
}
