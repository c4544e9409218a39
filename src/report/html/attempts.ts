/** The ledger in the report: each scored attempt with its lifts, decision and reason, and those counted as absent. */

import type { EscalationEntry } from '../../record/escalation-entry.ts';
import type { Json } from '../../text/digest.ts';
import { change, interval, points } from '../format-numbers.ts';
import { field, number, words } from './foreign-json.ts';
import { type Html, h, nothing, table, told } from './markup.ts';
import { forest } from './plots.ts';

interface Attempt {
  readonly lever: string;
  readonly date: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly lift: Lift;
  readonly holdout: Lift;
}
type Lift = { readonly points: number; readonly interval: readonly [number, number] } | null;

function lift(value: Json | undefined): Lift {
  const at = number(field(value, 'points'));
  const range = field(value, 'interval');
  if (at === null || !Array.isArray(range)) return null;
  const [low, high] = [number(range[0]), number(range[1])];
  return low === null || high === null ? null : { points: at, interval: [low, high] };
}
/** Ledger rows come from a file, so they are read as carefully as any other foreign value. */
function attempt(entry: Json): Attempt {
  return {
    lever: words(field(entry, 'lever')),
    date: words(field(entry, 'date')),
    before: number(field(entry, 'before')),
    after: number(field(entry, 'after')),
    lift: lift(field(entry, 'lift')),
    holdout: lift(field(entry, 'holdout')),
  };
}

function liftCell(value: Lift): Html {
  return value === null ? h`–` : h`<span class="keep">${change(value.points)} (${interval(value.interval)})</span>`;
}

export function ledger(name: string, entry: EscalationEntry): Html {
  const used = entry.ledger.used.map(attempt).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const refused = entry.ledger.refused.slice(0, 100).map(({ entry: row, why }) => {
    const { lever, date } = attempt(row);
    return [h`<span class="keep">${date || '–'}</span>`, lever || '–', told(why)];
  });
  const none =
    used.length === 0 ? h`<p>No scored attempt counts yet. Runs on main add one line each to the ledger.</p>` : nothing;
  const shown = used.slice(-12);
  const plot =
    shown.length === 0
      ? nothing
      : h`${forest(
          `Held-out lift of each attempt, oldest first: ${name}`,
          'Points gained on the held-out slice by each scored attempt, with its 95 % interval. A lever has plateaued once its last intervals end below the least lift that counts.',
          shown.map((row) => ({
            label: `${row.date} ${row.lever}`,
            value: row.holdout?.points ?? null,
            interval: row.holdout?.interval ?? null,
            tone: 'plain' as const,
          })),
        )}${table(
          `Scored attempts: ${name}`,
          ['date', 'lever', 'before', 'after', 'lift', 'held-out lift'],
          used
            .slice(-200)
            .map((row) => [
              h`<span class="keep">${row.date || '–'}</span>`,
              row.lever,
              points(row.before),
              points(row.after),
              liftCell(row.lift),
              liftCell(row.holdout),
            ]),
          [2, 3],
        )}`;
  return h`<h4>Ledger of attempts</h4>${none}${plot}${refused.length === 0 ? nothing : table(`Entries that count as absent: ${name}`, ['date', 'lever', 'why'], refused)}`;
}
