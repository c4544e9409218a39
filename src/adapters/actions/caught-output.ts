/** What a library prints by itself, caught and printed by the writer that lets no foreign text become a command. */

export interface CaughtLog {
  note(text: string): void;
  warn(text: string): void;
}

const MASK = /^::add-mask::[^\r\n]*\r?\n$/;
const ISSUE = /^::(warning|error|notice|debug)([: ][^\r\n]*)\r?\n$/;

/**
 * Runs `act` while nothing else prints. A whole line that masks a secret passes unchanged; a warning or an error of the
 * library becomes a warning, everything else a note.
 */
export async function withCaughtOutput<T>(log: CaughtLog, act: () => Promise<T>): Promise<T> {
  const { stdout } = process;
  const write = stdout.write;
  const said: string[] = [];
  stdout.write = (chunk: string | Uint8Array): boolean => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    if (MASK.test(text)) return write.call(stdout, text);
    said.push(text);
    return true;
  };
  try {
    return await act();
  } finally {
    stdout.write = write;
    for (const text of said) say(text, log);
  }
}

function say(text: string, log: CaughtLog): void {
  const [, level, rest = ''] = ISSUE.exec(text) ?? [];
  const colons = rest.indexOf('::');
  const line = (level === undefined || colons < 0 ? text : unescaped(rest.slice(colons + 2))).trimEnd();
  if (level === 'warning' || level === 'error') log.warn(line);
  else if (line !== '' && level !== 'debug') log.note(line);
}

function unescaped(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
