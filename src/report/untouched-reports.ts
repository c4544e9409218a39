/** The reports of a run that touched nothing; most pull requests load only these. */
import { COMMENT_LIMIT, fittingBody, fittingComment, SUMMARY_LIMIT } from './comment/frame.ts';
import { untouchedSections } from './comment/untouched.ts';
import { renderUntouchedHtml } from './html/untouched-page.ts';
import type { Reports } from './reports.ts';

export const REPORTS: Reports = {
  html: renderUntouchedHtml,
  comment: (record) => fittingComment(record, COMMENT_LIMIT, untouchedSections),
  summary: (record) => fittingBody(record, SUMMARY_LIMIT, untouchedSections),
};
