/** The file in which the runner left the event that started the job. */
import { readFileSync, statSync } from 'node:fs';
import { errorText } from '../text/error-text.ts';
import { InputError } from '../text/problem.ts';
import { type SizeLimit, tooLarge } from '../text/size-limits.ts';

/** GitHub itself sends no payload above 25 MB. */
const PAYLOAD_LIMIT: SizeLimit = { what: 'an event payload', bytes: 32_000_000 };

/** Throws InputError. */
export function readPayload(file: string | undefined): unknown {
  if (!file)
    throw new InputError({ file: 'GITHUB_EVENT_PATH', message: 'is not set; this runs as a step of a workflow' });
  const unread = (why: string): InputError =>
    new InputError({ file, message: `the event payload cannot be read: ${why}` });
  try {
    const { size } = regular(file);
    if (size > PAYLOAD_LIMIT.bytes) throw unread(tooLarge(size, PAYLOAD_LIMIT));
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw error instanceof InputError ? error : unread(errorText(error));
  }
}

/** Reading a pipe would wait for somebody who writes. */
function regular(file: string): { readonly size: number } {
  const entry = statSync(file);
  if (entry.isFile()) return entry;
  throw new Error('it is not a regular file');
}
