/** The texts that a finished run leaves behind, in the order in which they are written. */
import type { PlumblineRecord } from '../record/record.ts';

export interface Reports {
  readonly html: (record: PlumblineRecord) => string;
  readonly comment: (record: PlumblineRecord) => string;
  readonly summary: (record: PlumblineRecord) => string;
}

/** When nothing was measured, the short reports say all there is to say, in the same bytes as the whole ones. */
export function isUntouched({ verdict, targets, escalation }: PlumblineRecord): boolean {
  return verdict === 'skipped' && Object.keys(targets).length + Object.keys(escalation).length === 0;
}
