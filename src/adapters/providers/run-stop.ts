/** How a run of model calls ends early: by a signal, at its deadline, or through a fault that only the user can fix. */
import { InterruptedError } from '../../text/problem.ts';

export interface RunStop {
  /** Why nothing more is asked; null = the run goes on. */
  readonly why: 'interrupted' | 'deadline' | 'fault' | null;
  /** The outcome of every further question; null while the run goes on, and after its deadline. */
  readonly error: Error | null;
  fault(error: Error): void;
  /** Rejects at once when the run is interrupted or at fault, whatever the call is doing. */
  settle<T>(work: Promise<T>): Promise<T>;
  /** Cancels all timers, and nothing more is sent. */
  close(): void;
}

export interface RunStopOptions {
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the deadline; Infinity without one. */
  readonly leftMs: number;
  /** The deadline has come. */
  readonly expired: () => void;
  /** The run has stopped: nothing more may be sent. */
  readonly halted: () => void;
  /** Some time after the deadline, calls still under way have to end. */
  readonly abandoned: () => void;
}

/** Calls under way at the deadline may still complete. */
const DEADLINE_GRACE_MS = 10_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export function openRunStop(options: RunStopOptions): RunStop {
  const { signal, leftMs } = options;
  const rejecters = new Set<(error: Error) => void>();
  const timers: NodeJS.Timeout[] = [];
  let why: RunStop['why'] = null;
  let error: Error | null = null;

  const stop = (how: Exclude<RunStop['why'], null>, failure: Error | null): void => {
    if (why === null) {
      why = how;
      error = failure;
    }
    options.halted();
    if (failure === null) return;
    for (const reject of [...rejecters]) reject(failure);
    rejecters.clear();
  };

  const interrupt = (): void => stop('interrupted', interrupted());
  if (signal?.aborted) interrupt();
  else signal?.addEventListener('abort', interrupt, { once: true });

  if (Number.isFinite(leftMs)) {
    const expire = (): void => {
      options.expired();
      stop('deadline', null);
    };
    const after = (ms: number, act: () => void): void =>
      void timers.push(setTimeout(act, Math.min(LONGEST_TIMER_MS, ms)).unref());
    after(leftMs, expire);
    after(leftMs + DEADLINE_GRACE_MS, options.abandoned);
  }

  return {
    get why() {
      return why;
    },
    get error() {
      return error;
    },
    fault: (failure) => stop('fault', failure),
    settle: (work) =>
      new Promise((resolve, reject) => {
        rejecters.add(reject);
        work.then(
          (value) => {
            rejecters.delete(reject);
            if (error === null) resolve(value);
            else reject(error);
          },
          (failure: unknown) => {
            rejecters.delete(reject);
            reject(failure);
          },
        );
      }),
    close() {
      signal?.removeEventListener('abort', interrupt);
      for (const timer of timers) clearTimeout(timer);
      if (why === null) {
        why = 'interrupted';
        error = interrupted();
      }
      options.halted();
    },
  };
}

function interrupted(): InterruptedError {
  return new InterruptedError('interrupted; finished calls are kept in the store');
}
