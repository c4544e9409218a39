/** What main has lost since its anchor, as lines of a comment. */
import type { PlumblineRecord } from '../../record/record.ts';
import { driftSentences } from '../drift-words.ts';
import { markdown } from './markdown.ts';

export function driftLines(record: Pick<PlumblineRecord, 'drift'>): readonly string[] {
  return driftSentences(record).map((words) => `- 🟠 ${markdown(words)}`);
}
