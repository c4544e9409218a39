/** The job summary: the comment's words with more room. */
import type { PlumblineRecord } from '../record/record.ts';
import { SUMMARY_LIMIT } from './comment/frame.ts';
import { renderBody } from './comment.ts';

export function renderSummary(record: PlumblineRecord): string {
  return renderBody(record, SUMMARY_LIMIT);
}
