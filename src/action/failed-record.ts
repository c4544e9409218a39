/** A run that ended before a verdict: its record and its annotations. */
import { join } from 'node:path';
import type { LastWords } from '../adapters/system/watchdog.ts';
import type { GateConfig } from '../inputs/config.ts';
import { NOTHING_USED } from '../model-call/usage.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { errorRecord, timeUp, timeUpRecord } from '../run/build-record.ts';
import type { Annotation } from '../run/code-host.ts';
import { GateFault } from '../run/gate-fault.ts';
import { errorText } from '../text/error-text.ts';
import { exitCodeOf, formatProblem, InputError } from '../text/problem.ts';
import { folderOf, frameOf, type Session } from './session.ts';

/** Every foreseen condition as a message, without a stack trace. */
export function failedRecord(session: Session, error: unknown): PlumblineRecord {
  const code = exitCodeOf(error);
  const problems = error instanceof InputError ? error.problems.map(formatProblem) : [errorText(error)];
  if (error instanceof InputError) session.runner.annotate(error.problems.map(annotationOf));
  else if (error instanceof Error) {
    session.runner.annotate([{ level: 'error', message: problems[0] ?? '' }]);
    if (session.runner.env['PLUMBLINE_DEBUG'] === '1') session.runner.log(error.stack ?? '');
  }
  const status = code === 2 || code === 130 ? code : 4;
  const known = error instanceof GateFault ? error : { moved: [], usage: NOTHING_USED };
  return errorRecord({ ...frameOf(session), moved: known.moved }, status, undefined, problems, known.usage);
}

/**
 * What a step leaves behind when it is ended while it does not respond: a record at its usual place, and an annotation.
 */
export function lastWords(session: Session, config: GateConfig, maxMinutes: number): LastWords {
  const frame = frameOf(session);
  const provenance = { ...frame.provenance, config: config.file };
  const record = timeUpRecord({ ...frame, provenance, config }, maxMinutes);
  return {
    file: join(folderOf(session), 'record.json'),
    record: session.redaction.value(record),
    line: `::error title=Plumbline::${timeUp(maxMinutes)}`,
  };
}

function annotationOf({ file, line, key, message }: InputError['problems'][number]): Annotation {
  const inRepository = /^[\w.-]+(\/[\w. -]+)*\.\w+$/.test(file);
  return {
    level: 'error',
    message: formatProblem({ file, line, key, message }),
    ...(inRepository ? { file, line } : {}),
  };
}
