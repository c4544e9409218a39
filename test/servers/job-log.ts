/** The log of a job as the runner reads it: what a step prints to its standard output, caught. */
import { vi } from 'vitest';

export interface JobLog {
  readonly text: () => string;
  clear(): void;
}

/** Until `vi.restoreAllMocks`. */
export function jobLog(): JobLog {
  let text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  return {
    text: () => text,
    clear() {
      text = '';
    },
  };
}
