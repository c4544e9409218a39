/** The terminal a command talks to; a plain value, so that tests hand in their own. */

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly columns: number;
  readonly isTTY: boolean;
  readonly color: boolean;
}

/** Colour and redraw only on a real terminal, and never under NO_COLOR, TERM=dumb or CI. */
export function processTerminal(): Terminal {
  const { env } = process;
  const isTTY = process.stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env,
    cwd: process.cwd(),
    columns: process.stdout.columns ?? 80,
    isTTY,
    color: isTTY && !env['NO_COLOR'],
  };
}
