/** Progress on a terminal: one line that moves; in logs and pipes only notes, and those only when asked for. */

import { SYSTEM_CLOCK } from '../adapters/system/clock.ts';
import type { Terminal } from '../adapters/system/terminal.ts';
import type { Progress } from '../run/ports.ts';
import { wrap } from '../text/wrap.ts';

/** Redraws at most this often. */
const EVERY_MS = 100;

export function terminalProgress(io: Terminal, verbose: boolean): Progress & { end(): void } {
  const started = SYSTEM_CLOCK.ms();
  let drawn = 0;
  let open = false;
  const clear = (): void => {
    if (open) io.err('\r\u001b[K');
    open = false;
  };
  const step = (text: string): void => {
    clear();
    io.err(`${((SYSTEM_CLOCK.ms() - started) / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
  };
  return {
    update({ stage, done, planned, costUsd }) {
      if (!io.isTTY) return;
      const now = SYSTEM_CLOCK.ms();
      if (now - drawn < EVERY_MS) return;
      drawn = now;
      const left = done > 0 ? ((now - started) / done) * (planned - done) : Number.NaN;
      const eta = Number.isFinite(left) ? `, ${duration(left)} left` : '';
      const cost = costUsd === null || costUsd === 0 ? '' : `, $${costUsd.toFixed(2)}`;
      io.err(`\r\u001b[K${done} of ${planned} ${stage}${eta}${cost}`.slice(0, io.columns));
      open = true;
    },
    plan(text) {
      if (verbose) step(text);
      else if (io.isTTY) io.err(`${text}\n`);
    },
    note(text) {
      if (verbose) step(text);
    },
    warn(text) {
      clear();
      io.err(`${wrap(`note: ${text}`, 80, '  ', '')}\n`);
    },
    end: clear,
  };
}

function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
