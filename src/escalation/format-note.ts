/** Points out malformed answers when nothing enforces a format: structured output is not a lever and costs none. */
import type { FailureReview } from '../record/failure-review.ts';
import { isSpeaking } from './speaking-codes.ts';

const FORMAT: ReadonlySet<string> = new Set(['IsJson', 'JsonSchemaMatch']);

/** Null when the model file sets a response format or tools, or no failure is about form. */
export function formatNote(
  { clusters }: Pick<FailureReview, 'clusters'>,
  { file, isHeld }: { readonly file: string; readonly isHeld: boolean },
): string | null {
  if (isHeld) return null;
  const failures = clusters
    .filter(({ template = '', code }) => FORMAT.has(template) && code !== undefined && isSpeaking(code))
    .reduce((sum, { size }) => sum + size, 0);
  if (failures === 0) return null;
  const what = failures === 1 ? '1 failure is' : `${failures} failures are`;
  return `${what} of the form of the answer, and ${file} sets no response-format: a structured output may fix them before any other step.`;
}
