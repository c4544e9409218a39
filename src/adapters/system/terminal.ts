/** The terminal a command talks to; a plain value, so that tests hand in their own. */
import { openRedaction, type Redaction } from '../../text/redaction.ts';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly columns: number;
  readonly isTTY: boolean;
  readonly color: boolean;
  /** What it has learned is cut out of all that is said; absent: nothing is. */
  readonly redaction?: Redaction | undefined;
}

/** Controls but tab and line feed; the sequences the product itself writes are matched first and stay. */
const CONTROL = /\u001b\[(?:0|1|31|32|33)m|\r\u001b\[K|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text in which nothing steers the terminal: file names, model answers and error texts may come from anyone. */
export function tame(text: string): string {
  return text.replace(CONTROL, (found) => {
    if (found.length > 1) return found;
    return found === '\r' ? '' : `‹U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}

/** Colour and redraw only on a real terminal, and never under NO_COLOR, TERM=dumb or CI. */
export function processTerminal(): Terminal {
  const { env } = process;
  const redaction = openRedaction();
  const isTTY = process.stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];
  // What goes into a file or a pipe is data and stays as it is.
  const shown = process.stdout.isTTY === true ? tame : (text: string): string => text;
  return {
    out: (text) => void process.stdout.write(shown(redaction.text(text))),
    err: (text) => void process.stderr.write(tame(redaction.text(text))),
    env,
    cwd: process.cwd(),
    columns: process.stdout.columns ?? 80,
    isTTY,
    color: isTTY && !env['NO_COLOR'],
    redaction,
  };
}

/** Ends the process once everything is written: left to itself it would first tidy up memory that is given back anyway. */
export function leave(): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}
