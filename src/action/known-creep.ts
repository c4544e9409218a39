/** What earlier pushes found about main's creep, reported to a pull request that touches it. */

import { runSecret } from '../adapters/providers/credentials.ts';
import { keptAnchors } from '../adapters/store/anchor-files.ts';
import { knownSecret } from '../adapters/store/order-secret.ts';
import { driftOf, isOf, pinOf } from '../decision/anchor.ts';
import type { PlumblineRecord } from '../record/record.ts';
import type { Session } from './session.ts';

/**
 * A pull request is told of alarms about what it touches, as long as template, judge and model are those of the alarm.
 */
export function withKnownCreep(session: Session, record: PlumblineRecord): PlumblineRecord {
  const { answers, runner, measured, event } = session;
  const dir = answers?.storeDir ?? null;
  const secret =
    measured === undefined || dir === null ? null : (runSecret(measured.config, runner.env) ?? knownSecret(dir));
  const isOfMain =
    event?.kind === 'pull_request' && (event.defaultBranch === undefined || event.baseRef === event.defaultBranch);
  if (!isOfMain || dir === null || secret === null) return record;
  const { entries } = keptAnchors(dir, secret);
  const alarms = entries.filter(({ last }) => last?.alarm);
  const touched = Object.entries(record.targets).flatMap(([target, { templates, judge, models }]) =>
    Object.entries(templates).flatMap(([template, { digest }]) => {
      const pin = pinOf({ digest, judge, model: models.base });
      return alarms.filter((entry) => isOf(entry, { target, template }) && entry.pin === pin);
    }),
  );
  return touched.length === 0 ? record : { ...record, drift: driftOf(touched) };
}
