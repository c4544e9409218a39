/** The terminal a command talks to; a plain value, so that tests hand in their own. */
import { visible } from '../../report/escape.ts';
import { openRedaction, type Redaction } from '../../text/redaction.ts';

export interface Terminal {
  /** Data that was asked for, as it is: a record, a report, JSON. */
  readonly out: (text: string) => void;
  /** What a person reads of the result. */
  readonly say: (text: string) => void;
  /** What a person reads of the way there, and what went wrong. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly columns: number;
  readonly isTTY: boolean;
  readonly color: boolean;
  /** What it has learned is cut out of all that is said; absent: nothing is. */
  readonly redaction?: Redaction | undefined;
}

/** What the product itself writes to steer a terminal. */
const OWN = /(\u001b\[(?:0|1|31|32|33)m|\r\u001b\[K)/;
/** At the start of a line a job's log would take this for a command of the runner; white space before it changes nothing. */
const COMMAND = /^(?=\s*::)/gm;

/**
 * Text in which nothing steers the terminal and nothing hides: file names, model answers and error texts may come from
 * anyone, and the command runs in jobs too, whose log obeys lines of a certain form.
 */
export function tame(text: string): string {
  return text
    .split(OWN)
    .map((piece, at) => (at % 2 === 1 ? piece : visible(piece)))
    .join('')
    .replace(COMMAND, '| ')
    .replaceAll('##[', '## [');
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
    say: (text) => void process.stdout.write(tame(redaction.text(text))),
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
