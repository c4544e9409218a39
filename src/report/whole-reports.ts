/** The reports of a run that measured something. */
import { renderComment } from './comment.ts';
import { renderHtml } from './html.ts';
import type { Reports } from './reports.ts';
import { renderSummary } from './summary.ts';

export const REPORTS: Reports = { html: renderHtml, comment: renderComment, summary: renderSummary };
