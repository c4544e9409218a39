/** A file that has its whole text or is not there: half of a record would be read as a damaged one. */
import { rmSync, statSync, writeFileSync } from 'node:fs';

/** What a write ends with after a part of the text is in the file. */
const HALF_WRITTEN: ReadonlySet<unknown> = new Set(['ENOSPC', 'EFBIG', 'EDQUOT', 'EIO']);

/** Throws what the system says. */
export function writeWhole(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (HALF_WRITTEN.has(code) && statSync(path, { throwIfNoEntry: false })?.isFile() === true) rmSync(path);
    throw error;
  }
}
