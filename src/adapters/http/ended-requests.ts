/** A bound for clients that have none of their own: when the time is up, every request that they have begun or begin ends. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

const context = new AsyncLocalStorage<Set<ClientRequest>>();
const STARTED = 'http.client.request.start';

/** For a client to notice that its requests have ended; one that waits for the rest of an answer never does. */
const NOTICE_MS = 2_000;

/**
 * Requests of `act` alone are ended, as a connection that timed out, and so is each that it begins later: the client
 * fails in its own way, or is left behind with nothing more to come.
 */
export async function endingRequests<T>(ms: number, act: () => Promise<T>): Promise<T> {
  const open = new Set<ClientRequest>();
  const late = Object.assign(new Error(`no answer within ${ms / 1000} s`), { code: 'ETIMEDOUT' });
  let isOver = false;
  const started = (message: unknown): void => {
    if (context.getStore() !== open) return;
    const { request } = message as { readonly request: ClientRequest };
    if (isOver) return void request.destroy(late);
    open.add(request);
    request.once('close', () => open.delete(request));
  };
  subscribe(STARTED, started);
  const timers: NodeJS.Timeout[] = [];
  const bound = new Promise<never>((_, reject) => {
    const end = (): void => {
      isOver = true;
      for (const request of open) request.destroy(late);
      timers.push(setTimeout(() => reject(late), NOTICE_MS));
    };
    timers.push(setTimeout(end, ms));
  });
  const acted = context.run(open, act);
  void acted.finally(() => unsubscribe(STARTED, started)).catch(() => undefined);
  try {
    return await Promise.race([acted, bound]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}
