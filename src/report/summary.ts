/** The job summary: the comment's words with more room. */
import type { PlumblineRecord } from '../record/record.ts';
import { renderBody } from './comment.ts';

/** GitHub drops a step summary over 1 MiB of UTF-8; four bytes a character at most. */
const SUMMARY_LIMIT = 250_000;

export function renderSummary(record: PlumblineRecord): string {
  return renderBody(record, SUMMARY_LIMIT);
}
