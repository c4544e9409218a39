/**
 * Ends a run whose time is up while its main thread is blocked: none of that thread's timers fires then, so another
 * thread watches.
 */
import { Worker } from 'node:worker_threads';
import type { ModelUsage } from '../../model-call/usage.ts';
import type { PlumblineRecord } from '../../record/record.ts';

/** What a run leaves behind when it is ended from outside. */
export interface LastWords {
  /** Absolute path; undefined = nobody asked for a record. */
  readonly file: string | undefined;
  readonly record: PlumblineRecord;
  /** Printed on stderr. */
  readonly line: string;
}

export interface WatchdogTask extends LastWords {
  readonly leftMs: number;
  /** Usage of the run so far; the watchdog writes the one at the last beat, without the cost of calls under way. */
  readonly usage: () => ModelUsage;
  /** How long the main thread may be silent after the time is up. */
  readonly silenceMs?: number | undefined;
}

export interface Watchdog {
  /** Starts watching; what was watched before is over. */
  start(task: WatchdogTask): void;
  /** The record is written: from here on only the process is ended, and its file stays unchanged. */
  recorded(): void;
  close(): void;
}

const BEAT_MS = 250;
/** As long as calls under way may take after the deadline: anything that computes longer without a pause is stuck. */
const SILENCE_MS = 10_000;

/** Positions in the shared figures. */
const BEAT = 0;
const RECORDED = 1;
const USAGE = 2;
const COUNTS = ['calls', 'reused', 'promptTokens', 'completionTokens', 'costUsd', 'errors', 'costKnown'] as const;

/**
 * The other thread, as text, so that a bundler has no separate file to lose. It counts its own looks, not the time, so
 * that a process that was suspended gets its time to wake. A thread cannot set the exit code of its process, and a
 * blocked one reacts to no signal but SIGKILL.
 */
const LOOKS = `
const { workerData: { shared, task, counts, place, beatMs } } = require('node:worker_threads');
const { renameSync, writeFileSync, writeSync } = require('node:fs');
const figures = new Float64Array(shared);
const began = performance.now();
let seen = -1;
let quiet = 0;
const say = (text) => { try { writeSync(2, text + '\\n'); } catch {} };
const end = () => {
  if (task.file !== undefined && figures[place.recorded] === 0) {
    try {
      const usage = Object.fromEntries(counts.map((name, index) => [name, figures[place.usage + index]]));
      const record = { ...task.record, usage: { ...usage, costKnown: usage.costKnown === 1 } };
      record.operational = { ...record.operational, finishedAt: new Date().toISOString() };
      writeFileSync(task.file + '.part', JSON.stringify(record, null, 1) + '\\n');
      renameSync(task.file + '.part', task.file);
    } catch (error) {
      say(task.file + ' cannot be written (' + error.code + ')');
    }
  }
  say(task.line);
  process.kill(process.pid, 'SIGKILL');
};
setInterval(() => {
  const beat = figures[place.beat];
  quiet = beat === seen && performance.now() - began >= task.leftMs ? quiet + 1 : 0;
  seen = beat;
  if (quiet * beatMs >= task.silenceMs) end();
}, beatMs);
`;

/** No thread is started before there is something to watch. */
export function openWatchdog(): Watchdog {
  let stop: (() => void) | null = null;
  let isRecorded: (() => void) | null = null;
  const close = (): void => {
    stop?.();
    stop = null;
  };
  return {
    start({ usage, leftMs, file, record, line, silenceMs = SILENCE_MS }) {
      close();
      const shared = new SharedArrayBuffer((USAGE + COUNTS.length) * Float64Array.BYTES_PER_ELEMENT);
      const figures = new Float64Array(shared);
      const beat = (): void => {
        const used = usage();
        for (const [index, name] of COUNTS.entries()) figures[USAGE + index] = Number(used[name]);
        figures[BEAT] = (figures[BEAT] ?? 0) + 1;
      };
      beat();
      const timer = setInterval(beat, BEAT_MS).unref();
      const worker = new Worker(LOOKS, {
        eval: true,
        execArgv: [],
        workerData: {
          shared,
          task: { leftMs, file, record, line, silenceMs },
          counts: COUNTS,
          place: { beat: BEAT, recorded: RECORDED, usage: USAGE },
          beatMs: BEAT_MS,
        },
      });
      worker.unref();
      // If the system has no thread for a watchdog, the run goes on without one.
      worker.on('error', () => undefined);
      isRecorded = () => {
        figures[RECORDED] = 1;
      };
      stop = () => {
        clearInterval(timer);
        void worker.terminate();
      };
    },
    recorded() {
      isRecorded?.();
    },
    close,
  };
}
