/** The rows of a recording as they arrive: each is checked, and a task ends with one row or with a failure. */
import { excessOf, LONGEST_ROW, parseRecordedOutputs } from '../../inputs/recorded-answers.ts';
import type { Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import { Problems } from '../../text/problem.ts';
import type { Task } from './tasks.ts';

/** A row as a program or a file has it: nothing is known of its members yet. */
export type Row = JsonObject;

/** Row keys that a program may set; anything else that it writes is left out. */
const SAID = [
  'output',
  'tool_calls',
  'steps',
  'context',
  'state',
  'meta',
  'usage',
  'cost_usd',
  'latency_ms',
  'model',
  'finish_reason',
  'failed',
] as const;

/** How a failed task is reported: `timeout`, `exit`, `no-row`, `bad-row`, `too-large`. */
export interface Failure {
  readonly why: string;
  readonly message: string;
}

export class Recording {
  readonly #tasks: ReadonlyMap<string, Task>;
  readonly #rows = new Map<string, Row>();
  readonly #onRow: (row: Row) => void;
  /** Rows that belong to no task, and second rows of one task. */
  strange = 0;

  constructor(tasks: readonly Task[], onRow: (row: Row) => void) {
    this.#tasks = new Map(tasks.map((task) => [placeIn(task), task]));
    this.#onRow = onRow;
  }

  get done(): number {
    return this.#rows.size;
  }

  get failed(): number {
    return [...this.#rows.values()].filter(({ failed }) => failed !== undefined).length;
  }

  has(task: Task): boolean {
    return this.#rows.has(placeIn(task));
  }

  /** Rows of an earlier recording that ended before it was complete. */
  resume(rows: readonly Row[]): void {
    for (const row of rows) {
      const place = placeOf(row);
      if (this.#tasks.has(place) && row['failed'] === undefined) this.#rows.set(place, row);
    }
  }

  /** Takes kept rows for tasks that have none yet; returns how many. */
  reuse(rows: readonly Row[], due: readonly Task[]): number {
    const wanted = new Set(due.filter((task) => !this.has(task)).map(placeIn));
    const own = rows.filter((row) => wanted.has(placeOf(row)));
    this.resume(own);
    return own.length;
  }

  /** A line from a program that is given many tasks: a row that names its case. */
  take(line: string): void {
    const said = parsedRow(line);
    const task = said === null ? null : this.#taskOf(said);
    if (said === null || task === null || this.has(task)) this.strange++;
    else this.#enter(task, said, line);
  }

  /** All output of a program for one task: a row as its last line, else the answer as text. */
  takeAll(text: string, task: Task, measured: Row): void {
    const whole = text.trimEnd();
    const said = parsedRow(whole.slice(whole.lastIndexOf('\n') + 1));
    this.#enter(task, { ...measured, ...(said !== null && isRow(said) ? said : { output: whole }) }, whole);
  }

  /** The row of a task that ended elsewhere, or its failure. */
  enter(task: Task, said: Row): void {
    if (!this.has(task)) this.#enter(task, said, JSON.stringify(said));
  }

  fail(task: Task, failure: Failure): void {
    if (!this.has(task)) this.#put(task, { failed: { ...failure } });
  }

  #enter(task: Task, said: Row, text: string): void {
    if (excessOf(text) !== null) {
      this.fail(task, { why: 'too-large', message: `its row has more than ${LONGEST_ROW / 1024} KiB` });
      return;
    }
    const row = Object.fromEntries(SAID.flatMap((key) => (said[key] === undefined ? [] : [[key, said[key]!]])));
    const problems = new Problems();
    const whole = JSON.stringify({ id: task.row.id, sample: task.sample, ...misspelt(said), ...row });
    // Every figure is checked, as in the file that the gate will read.
    parseRecordedOutputs('', Buffer.from(`{"recorded":{"schema":"plumbline/run@1"}}\n${whole}`), problems);
    const [fault] = problems.list;
    if (fault === undefined) this.#put(task, row);
    else this.fail(task, { why: 'bad-row', message: `${fault.key ?? 'row'}: ${fault.message}`.slice(0, 300) });
  }

  #put({ row, sample }: Task, said: Row): void {
    const whole = { id: row.id, sample, ...said };
    this.#rows.set(placeOf(whole), whole);
    this.#onRow(whole);
  }

  /** The task that a row is about: by id and sample, else the first sample of that case that has no row yet. */
  #taskOf({ id, sample }: Row): Task | null {
    if (id === undefined) return null;
    const named = this.#tasks.get(placeOf({ id, sample }));
    if (sample !== undefined || named === undefined || !this.has(named)) return named ?? null;
    for (let next = 1; ; next++) {
      const task = this.#tasks.get(placeOf({ id, sample: next }));
      if (task === undefined || !this.has(task)) return task ?? null;
    }
  }

  /** Adds what a checker says about rows; returns how many rows it covered. */
  grade(lines: readonly string[]): number {
    let graded = 0;
    for (const line of lines) {
      const said = parsedRow(line);
      if (said === null || !isObject(said['grades'])) continue;
      const place = placeOf(said);
      const row = this.#rows.get(place);
      if (row === undefined || row['failed'] !== undefined) continue;
      this.#rows.set(place, { ...row, grades: said['grades'] });
      graded++;
    }
    return graded;
  }

  /** In task order, whatever order they ended in. */
  rows(): readonly Row[] {
    return [...this.#tasks.keys()].flatMap((place) => {
      const row = this.#rows.get(place);
      return row === undefined ? [] : [row];
    });
  }
}

/** A row's case and sample as one text; a row that names no sample is of the first. */
export function placeOf({ id, sample }: Row): string {
  // A program may write objects here, which name no case and need not turn into text.
  const number = isObject(sample) || Array.isArray(sample) ? Number.NaN : Number(sample ?? 0);
  return `${number}\0${typeof id === 'object' ? '' : String(id)}`;
}

export function placeIn({ row, sample }: Task): string {
  return placeOf({ id: row.id, sample });
}

/** Null for a line that is no object. */
export function parsedRow(line: string): Row | null {
  try {
    const value = JSON.parse(line) as Json;
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Text that a program prints may be JSON of its own. */
function isRow(said: Row): boolean {
  return ['output', 'tool_calls', 'steps', 'failed'].some((key) => said[key] !== undefined);
}

/** Keys for the row parser to check, so that a misspelt one is reported and not lost. */
function misspelt(said: Row): Row {
  const known: readonly string[] = [...SAID, 'id', 'sample', 'recorded', 'prompt_sha256', 'grades', 'program'];
  return Object.fromEntries(Object.entries(said).filter(([key]) => !known.includes(key)));
}
