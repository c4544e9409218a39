/**
 * The file of a recording: finished rows are on disk at once in a file beside it, which replaces it in one step when
 * complete.
 */

import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { LARGEST_ROWS } from '../../inputs/recorded-answers.ts';
import type { Json } from '../../text/digest.ts';
import { jsonLines } from '../../text/json-lines.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import { OutsideError } from '../../text/problem.ts';

type Row = JsonObject;

export class RowsFile {
  readonly #path: string;
  readonly #part: string;
  #fd: number | null = null;

  constructor(path: string) {
    this.#path = path;
    this.#part = `${path}.part`;
  }

  /**
   * Rows of an earlier recording of the same program and cases: one that was cut short or, with `whole`, one that was
   * completed.
   */
  earlier(isSame: (header: Row) => boolean, whole: boolean): readonly Row[] {
    return [...(whole ? rowsIn(this.#path, isSame) : []), ...rowsIn(this.#part, isSame)];
  }

  begin(header: Row, rows: readonly Row[]): void {
    this.#attempt(() => {
      writeFileSync(this.#part, jsonLines([{ recorded: header }, ...rows]));
      this.#fd = openSync(this.#part, 'a');
    });
  }

  add(row: Row): void {
    this.#attempt(() => {
      if (this.#fd !== null) writeSync(this.#fd, `${JSON.stringify(row)}\n`);
    });
  }

  /** Writes the rows in their final order and removes the partial file. */
  finish(header: Row, rows: readonly Row[]): void {
    const text = jsonLines([{ recorded: header }, ...rows]);
    const size = Buffer.byteLength(text);
    if (size > LARGEST_ROWS)
      throw new OutsideError(
        `${this.#path}: the rows have ${Math.round(size / 1024 / 1024)} MB, and a gate reads ${LARGEST_ROWS / 1024 / 1024}; record fewer samples, or less of each step`,
      );
    this.#attempt(() => {
      const fresh = `${this.#path}.${process.pid}.new`;
      writeFileSync(fresh, text);
      renameSync(fresh, this.#path);
      this.close();
      rmSync(this.#part, { force: true });
    });
  }

  close(): void {
    if (this.#fd !== null) closeSync(this.#fd);
    this.#fd = null;
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException;
      throw new OutsideError(`${this.#path} cannot be written (${code})`, { cause: error });
    }
  }
}

/** The complete lines of a file with the same first line; empty if there is no such file. */
export function rowsIn(path: string, isSame: (header: Row) => boolean): readonly Row[] {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0 || size > 2 * LARGEST_ROWS) return [];
  const [first, ...rest] = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line): readonly Row[] => {
      try {
        const value = JSON.parse(line) as Json;
        return isObject(value) ? [value] : [];
      } catch {
        // The line that was being written when the recording ended.
        return [];
      }
    });
  const header = first?.['recorded'];
  return isObject(header) && isSame(header) ? rest : [];
}
