/** The levels of the default branch's runs: read beside a run's record, and written by runs of the branch itself. */
import type { GateEvent } from '../inputs/event.ts';
import type { PlumblineRecord } from '../record/record.ts';
import type { Levels } from '../record/trend-points.ts';
import { errorText } from '../text/error-text.ts';
import type { Session } from './session.ts';

/** Shows what the branch's earlier runs found beside this run's result; a run of the branch itself adds to it. */
export async function withTrend(
  session: Session,
  record: PlumblineRecord,
  branch: Levels = {},
): Promise<PlumblineRecord> {
  const { event, answers, inputs, startedAt, revisions, runner } = session;
  const levels = { ...record.targets, ...branch };
  if (answers === undefined || answers.storeDir === null || inputs?.shard !== undefined) return record;
  if (Object.keys(levels).length === 0 || event === undefined || !isOfDefaultBranch(event)) return record;
  const [{ pointsOf, trendOf }, { keepTrend, keptTrend }, { keepDriftMark }] = await Promise.all([
    import('../record/trend-points.ts'),
    import('../adapters/store/trend-files.ts'),
    import('../adapters/store/drift-marks.ts'),
  ]);
  const trend = trendOf(keptTrend(answers.storeDir), record.targets);
  const isBranch = event.kind === 'schedule' || event.kind === 'push';
  if (isBranch && answers.lasting) {
    try {
      if (event.kind === 'schedule') keepDriftMark(answers.storeDir, startedAt);
      keepTrend(answers.storeDir, pointsOf(levels, { sha: revisions?.head ?? '', at: startedAt }));
    } catch (error) {
      runner.warn(`the trend of this branch was not kept (${errorText(error)})`);
    }
  }
  return trend.length === 0 ? record : { ...record, operational: { ...record.operational, trend } };
}

/** A change on another branch, such as a release, is not compared with the default branch's levels. */
function isOfDefaultBranch(event: GateEvent): boolean {
  if (event.kind === 'push') return event.branch === event.defaultBranch;
  if (event.kind !== 'pull_request' || event.defaultBranch === undefined) return true;
  return event.baseRef === event.defaultBranch;
}
