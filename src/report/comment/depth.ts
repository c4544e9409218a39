/** How much of a record a comment shows: a ladder from everything to the bare verdict. */

export interface Depth {
  readonly exhibits: number;
  /** Code points shown of each text of an exhibit. */
  readonly text: number;
  readonly details: boolean;
  readonly rows: boolean;
  /** List items shown before "and n more". */
  readonly list: number;
}

/** Full, fewer exhibits, shorter texts, no exhibits, rows only, verdict only. */
export const LADDER: readonly Depth[] = [
  { exhibits: 6, text: 900, details: true, rows: true, list: 100 },
  { exhibits: 3, text: 900, details: true, rows: true, list: 50 },
  { exhibits: 3, text: 450, details: true, rows: true, list: 50 },
  { exhibits: 3, text: 200, details: true, rows: true, list: 20 },
  { exhibits: 0, text: 0, details: true, rows: true, list: 20 },
  { exhibits: 0, text: 0, details: false, rows: true, list: 10 },
  { exhibits: 0, text: 0, details: false, rows: false, list: 3 },
];
