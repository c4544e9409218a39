/** Where a record goes at the end of a step: files, comment, outputs, summary, issue, check run, ledger, annotations. */
import { join } from 'node:path';
import { writeWhole } from '../adapters/system/whole-file.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { visible } from '../report/escape.ts';
import { isUntouched, type Reports } from '../report/reports.ts';
import type { Annotation } from '../run/code-host.ts';
import { planText, planWords } from '../run/recording-plan.ts';
import { errorText } from '../text/error-text.ts';
import { folderOf, type Session } from './session.ts';
import { outputsOf, reportCheck, reportCreep, reportDrift, writeReports } from './sinks.ts';

/** A delivery that fails does not stop the others. */
export async function deliver(session: Session, record: PlumblineRecord): Promise<void> {
  const { runner } = session;
  const attempt = async <T>(what: string, usual: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      runner.warn(`${what} could not be written: ${errorText(error)}`);
      return usual;
    }
  };
  const reports = await reportsOf(record);
  const html = await attempt('the report', '', async () => reports.html(record));
  const files = await attempt('record and report', null, async () => writeReports(folderOf(session), record, html));
  session.watchdog.recorded();
  const url = await attempt('the comment', '', () => comment(session, record, reports));
  await attempt('outputs', undefined, async () => {
    for (const [name, value] of Object.entries(outputsOf(record, files, url, session.optimized)))
      runner.output(name, value);
  });
  await attempt('the job summary', undefined, async () => {
    await runner.summary(reports.summary(record));
  });
  await attempt('the drift issue', undefined, () => drift(session, record));
  await attempt('the issue about main', undefined, () => creep(session, record));
  await attempt('the ledger entry', undefined, () => ledgerEntry(session, record));
  // Before the files' notes, since GitHub shows only the first ten of a step.
  if (record.verdict !== 'error' && record.exitCode !== 0)
    runner.annotate([{ level: 'error', title: 'Plumbline', message: record.headline }]);
  else if (record.verdict === 'inconclusive' || record.verdict === 'regressed') runner.warn(record.headline);
  else runner.log(record.headline);
  const notes = await attempt('the annotations', [], () => annotations(session, record));
  runner.annotate(notes);
  await attempt('the check run', undefined, () => check(session, record, notes));
}

/** The plan of `mode: plan`; a verdict is left to the gate that runs when everything is recorded. */
export async function deliverPlan(session: Session, record: PlumblineRecord): Promise<void> {
  const { runner, plan } = session;
  const files = writeReports(folderOf(session), record, null);
  const path = plan === undefined ? '' : join(folderOf(session), 'plan.json');
  if (plan !== undefined) writeWhole(path, planText(plan));
  for (const [name, value] of Object.entries({ ...outputsOf(record, files, ''), 'plan-path': path }))
    runner.output(name, value);
  const said = plan === undefined ? `nothing more to record: ${record.headline}` : planWords(plan);
  await runner.summary(visible(record.verdict === 'error' ? record.headline : said));
  if (record.verdict === 'error') runner.annotate([{ level: 'error', title: 'Plumbline', message: record.headline }]);
  else runner.log(said);
}

/** Most pull requests touch nothing that is gated, so they do not load what only figures need. */
async function reportsOf(record: PlumblineRecord): Promise<Reports> {
  const { REPORTS } = isUntouched(record)
    ? await import('../report/untouched-reports.ts')
    : await import('../report/whole-reports.ts');
  return REPORTS;
}

/** The comment's address, or empty. */
async function comment({ comment: sink }: Session, record: PlumblineRecord, reports: Reports): Promise<string> {
  // Nothing was measured and nothing of the ruler changed, so there is nothing to say.
  const isQuiet = record.verdict === 'skipped' && record.ruler.moved.length === 0;
  return (await sink?.post(reports.comment(record), isQuiet)) ?? '';
}

async function drift({ event, host, runner, inputs }: Session, record: PlumblineRecord): Promise<void> {
  if (inputs?.mode === 'optimize' || event?.kind !== 'schedule' || host === undefined) return;
  const { renderComment } = await import('../report/comment.ts');
  await reportDrift(host, runner, record, renderComment(record));
}

/** One issue while main is below its anchor; it is closed when main has recovered. */
async function creep({ event, host, runner, creepOver }: Session, record: PlumblineRecord): Promise<void> {
  if (event?.kind !== 'push' || host === undefined || record.drift === undefined) return;
  const { driftLines } = await import('../report/comment/drift-lines.ts');
  const lines = driftLines(record);
  if (lines.length > 0) await reportCreep(host, runner, { body: lines.join('\n'), isOver: false });
  else if (creepOver === true)
    await reportCreep(host, runner, {
      body: 'Main has made good for what it had lost since its anchor.',
      isOver: true,
    });
}

async function ledgerEntry(session: Session, record: PlumblineRecord): Promise<void> {
  const { runner, measured, revisions, event, host, answers, inputs } = session;
  const isAttempt = event?.kind === 'push' || (event?.kind === 'workflow_dispatch' && event.attempt !== undefined);
  if (!isAttempt || measured === undefined || revisions === undefined || inputs?.shard !== undefined) return;
  const { proposeAttempt } = await import('./propose-attempt.ts');
  const { arms } = session;
  const place = { ...measured, arms, runner, event, host, answers, folder: folderOf(session), commit: revisions.head };
  await proposeAttempt(record, place);
}

async function annotations({ trees, arms }: Session, record: PlumblineRecord): Promise<readonly Annotation[]> {
  if (trees === undefined) return [];
  return (await import('../change/annotations.ts')).fileNotes(record, arms, trees);
}

async function check(session: Session, record: PlumblineRecord, notes: readonly Annotation[]): Promise<void> {
  const { inputs, host, runner } = session;
  if (inputs?.checkRun !== true || inputs.shard !== undefined || host === undefined) return;
  // A check run of this workflow would vouch for figures that only the pull request's own run has seen.
  if (inputs.mode === 'post') return runner.log('mode: post writes no check run');
  const { renderComment } = await import('../report/comment.ts');
  await reportCheck(host, runner, record, { body: renderComment(record), annotations: notes });
}
