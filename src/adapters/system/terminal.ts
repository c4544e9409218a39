/** The terminal a command talks to; a plain value, so that tests hand in their own. */
import { visible } from '../../report/escape.ts';
import { errorText } from '../../text/error-text.ts';
import { openRedaction, type Redaction } from '../../text/redaction.ts';

export interface Terminal {
  /** Requested data, unchanged: a record, a report, JSON. */
  readonly out: (text: string) => void;
  /** The part of the result that a person reads. */
  readonly say: (text: string) => void;
  /** Progress and errors, for a person. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly columns: number;
  readonly isTTY: boolean;
  readonly color: boolean;
  /** Everything it has learned is cut out of the output; absent: nothing is. */
  readonly redaction?: Redaction | undefined;
}

/** The sequences with which the product itself controls a terminal. */
const OWN = /(\u001b\[(?:0|1|31|32|33)m|\r\u001b\[K)/;
/** At the start of a line a job's log would read this as a command of the runner, even after white space. */
const COMMAND = /^(?=\s*::)/gm;

/**
 * Text in which nothing controls the terminal and nothing is hidden: file names, model answers and error texts may come
 * from anyone, and the command also runs in jobs, whose log obeys lines of a certain form.
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
  // What goes into a file or a pipe is data and stays unchanged.
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

/**
 * Whoever reads our output may stop early, as `head` does; the exit code is still the verdict's. Any other failure of
 * standard output loses what was said.
 */
export function watchOutput(): { readonly isLost: () => Promise<boolean> } {
  let isLost = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    isLost ||= error.code !== 'EPIPE';
  });
  process.stderr.on('error', () => undefined);
  return {
    isLost: async () => {
      await new Promise((done) => process.stdout.write('', done));
      return isLost;
    },
  };
}

/**
 * Ends the process once everything is written: left alone, it would first free memory that the system reclaims anyway.
 */
export function leave(code = process.exitCode): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

/**
 * An error that no call of ours waited for. Node would print it as it is, which a job's log obeys, and end with the
 * code of a regression.
 */
export function onUncaught(tell: (message: string) => void): void {
  process.on('uncaughtException', (error: unknown) => {
    tell(errorText(error));
    leave(4);
  });
}
