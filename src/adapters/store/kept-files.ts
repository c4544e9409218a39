/** Which files of the store's folder travel from run to run; only these are packed and unpacked. */
import { isAnchorFile } from './anchor-files.ts';
import { isBatchFile } from './batch-files.ts';
import { isDriftMark } from './drift-marks.ts';
import { isOrderSecret } from './order-secret.ts';
import { isTraceFile } from './push-traces.ts';
import { isStoreFile } from './segments.ts';
import { isTrendFile } from './trend-files.ts';

/** Enough for the segments of a month of runs, and a few records. */
export const MOST_KEPT_FILES = 10_000;

/** `name` is relative to the folder, with forward slashes. */
export function isKeptFile(name: string): boolean {
  return [isStoreFile, isTrendFile, isTraceFile, isOrderSecret, isDriftMark, isAnchorFile, isBatchFile].some((is) =>
    is(name),
  );
}
