/** How long a server asks to be left alone: every way of saying so becomes one number of milliseconds. */
import { type Foreign, isObject } from '../text/json-object.ts';

export type HeaderReader = (name: string) => string | null | undefined;

/** The largest figure accepted as a wait; anything longer is nonsense. */
const LONGEST_MS = 366 * 24 * 3_600_000;

/** An exhausted window is checked once a minute: its reset is often the time until it is full again. */
const OFTEN_ENOUGH_MS = 60_000;
/** If a server asks for a longer wait, neither a single call nor the pacer waits for it. */
export const LONGEST_WAIT_MS = 300_000;

/** The wait that an error states, from the most exact source; `now` (epoch ms) turns a moment into a wait. */
export function statedWait(header: HeaderReader, error: Foreign, message: string, now: number): number | undefined {
  return waitInHeaders(header, now) ?? waitInBody(error, message, now) ?? spentWindow(header, now);
}

function waitInHeaders(header: HeaderReader, now: number): number | undefined {
  const exact = millis(header('retry-after-ms') ?? header('x-retry-after-ms'), 1);
  if (exact !== undefined) return exact;
  for (const name of ['retry-after', 'x-retry-after', 'x-ratelimit-reset-after']) {
    const wait = waitOf(header(name), now);
    if (wait !== undefined) return wait;
  }
  return undefined;
}

/** Windows with nothing left say when more is available; a reset without a remainder counts if it is the only one. */
function spentWindow(header: HeaderReader, now: number): number | undefined {
  let longest: number | undefined;
  for (const prefix of ['x-ratelimit', 'ratelimit', 'anthropic-ratelimit']) {
    for (const meter of ['', '-requests', '-tokens', '-input-tokens', '-output-tokens']) {
      const [reset, remaining] =
        prefix === 'anthropic-ratelimit'
          ? [header(`${prefix}${meter}-reset`), header(`${prefix}${meter}-remaining`)]
          : [header(`${prefix}-reset${meter}`), header(`${prefix}-remaining${meter}`)];
      if (remaining === undefined || remaining === null ? meter !== '' : Number(remaining) >= 1) continue;
      const wait = waitOf(reset, now);
      if (wait !== undefined) longest = Math.max(longest ?? 0, wait);
    }
  }
  longest ??= structuredReset(header('ratelimit'));
  return longest === undefined || longest > LONGEST_WAIT_MS ? longest : Math.min(longest, OFTEN_ENOUGH_MS);
}

/** `limit=100, remaining=0, reset=50` and `"default";r=0;t=50`. */
function structuredReset(field: string | null | undefined): number | undefined {
  if (!field || !/\b(?:remaining|r)=0\b/.test(field.slice(0, 300))) return undefined;
  return millis(/\b(?:reset|t)=(\d{1,9})\b/.exec(field.slice(0, 300))?.[1], 1000);
}

/** `120ms`, `1.5s`, `6m0s`, `30 seconds`; a bare number is seconds, an epoch in seconds or one in milliseconds; or a date. */
export function waitOf(text: string | null | undefined, now: number): number | undefined {
  if (!text) return undefined;
  const said = text.trim();
  if (/^\d{1,16}(?:\.\d{1,9})?$/.test(said)) {
    const value = Number(said);
    if (value > 1e11) return bounded(value - now);
    return bounded(value > 1e9 ? value * 1000 - now : value * 1000);
  }
  const duration = durationMs(said);
  if (duration !== undefined) return duration;
  const date = said.length <= 40 ? Date.parse(said) : Number.NaN;
  return Number.isFinite(date) ? bounded(date - now) : undefined;
}

const UNIT_MS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['millisecond', 1],
  ['s', 1000],
  ['sec', 1000],
  ['second', 1000],
  ['m', 60_000],
  ['min', 60_000],
  ['minute', 60_000],
  ['h', 3_600_000],
  ['hr', 3_600_000],
  ['hour', 3_600_000],
  ['d', 86_400_000],
  ['day', 86_400_000],
]);
const PART = /(\d{1,12}(?:\.\d{1,9})?) {0,2}([a-z]{1,12})/y;

/** A duration that begins at `from` and, unless `open`, extends to the end of the text. Undefined for anything else. */
export function durationMs(text: string | null | undefined, from = 0, open = false): number | undefined {
  if (!text) return undefined;
  const lower = text.slice(from, from + 60).toLowerCase();
  if (from === 0 && !open && /^\d{1,12}(\.\d{1,9})?$/.test(lower)) return bounded(Number(lower) * 1000);
  let sum: number | undefined;
  let at = 0;
  for (;;) {
    PART.lastIndex = at;
    const part = PART.exec(lower);
    const unit = part && (UNIT_MS.get(part[2]!) ?? UNIT_MS.get(part[2]!.replace(/s$/, '')));
    if (!part || !unit) break;
    sum = (sum ?? 0) + Number(part[1]) * unit;
    at = PART.lastIndex;
    if (lower[at] === ' ') at += 1;
  }
  if (sum === undefined || (!open && at < lower.length)) return undefined;
  return bounded(sum);
}

/** A wait in an error's body: Google's RetryInfo, fields of that name, a gateway's copy of the headers, or prose. */
function waitInBody(error: Foreign, message: string, now: number): number | undefined {
  return retryInfo(error['details']) ?? namedField(error, now) ?? copiedHeaders(error, now) ?? waitInWords(message);
}

function retryInfo(details: unknown): number | undefined {
  if (!Array.isArray(details)) return undefined;
  for (const detail of details.slice(0, 20) as readonly unknown[]) {
    if (!isObject(detail) || detail['retryDelay'] === undefined) continue;
    const delay = detail['retryDelay'];
    if (typeof delay === 'string') return durationMs(delay);
    if (!isObject(delay)) continue;
    const { seconds, nanos } = delay;
    return bounded(Number(seconds ?? 0) * 1000 + Number(nanos ?? 0) / 1e6);
  }
  return undefined;
}

const FIELDS: readonly (readonly [string, number])[] = [
  ['retry_after_ms', 1],
  ['retryAfterMs', 1],
  ['retry_after_seconds', 1000],
  ['retry_after', 1000],
  ['retryAfter', 1000],
  ['retry_in', 1000],
];

function namedField(error: Foreign, now: number): number | undefined {
  for (const [name, unit] of FIELDS) {
    const value = error[name];
    if (typeof value === 'number') return bounded(value * unit);
    if (typeof value === 'string') return unit === 1 ? millis(value, 1) : waitOf(value, now);
  }
  return undefined;
}

function copiedHeaders(error: Foreign, now: number): number | undefined {
  const { metadata } = error;
  const headers = isObject(metadata) ? metadata['headers'] : undefined;
  if (!isObject(headers)) return undefined;
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const header: HeaderReader = (name) => lower.get(name);
  return waitInHeaders(header, now) ?? spentWindow(header, now);
}

/** `Please try again in 1m2.5s`, `retry after 30 seconds`, `wait 12 seconds`. */
function waitInWords(message: string): number | undefined {
  const said =
    /\b(?:try again|retry|retrying|wait|available|reset|resets)(?: again)?(?: in| after| for| at least)? {0,2}(?=\d)/gi;
  for (const match of message.slice(0, 2000).matchAll(said)) {
    const wait = durationMs(message, match.index + match[0].length, true);
    if (wait !== undefined) return wait;
  }
  return undefined;
}

function millis(text: string | null | undefined, unit: number): number | undefined {
  return text && /^\s*\d{1,15}(?:\.\d{1,9})?\s*$/.test(text) ? bounded(Number(text) * unit) : undefined;
}

function bounded(ms: number): number | undefined {
  return Number.isFinite(ms) && ms < LONGEST_MS ? Math.max(0, ms) : undefined;
}
