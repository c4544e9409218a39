/** Cases of a large dataset: what orders and groups them is in memory, their texts are read from the file on demand. */
import { type Case, HELD_KEYS, READ_AGAIN_KEYS } from './case.ts';

/** Recently read rows, since several texts of one case are asked for in turn. */
const RECENT = 64;

export class CaseRows {
  readonly #bytes: Buffer;
  readonly #parse: (text: string, line: number) => Case;
  readonly #recent = new Map<number, Case>();
  readonly #tags = new Map<string, readonly string[]>();

  /** `parse` is only called with rows that it has already read without a fault. */
  constructor(bytes: Buffer, parse: (text: string, line: number) => Case) {
    this.#bytes = bytes;
    this.#parse = parse;
  }

  /** The case of the row at a byte offset, without its texts. */
  at(found: Case, at: number, length: number): Case {
    return new RowCase(this, found, this.#shared(found.tags), at, length) as unknown as Case;
  }

  /** The row as it was first read. */
  read(at: number, length: number, line: number): Case {
    const known = this.#recent.get(at);
    if (known !== undefined) return known;
    const row = this.#parse(this.#bytes.toString('utf8', at, at + length), line);
    if (this.#recent.size >= RECENT) this.#recent.delete(this.#recent.keys().next().value!);
    this.#recent.set(at, row);
    return row;
  }

  /** Many cases share the same few tags. */
  #shared(tags: readonly string[]): readonly string[] {
    const key = JSON.stringify(tags);
    const known = this.#tags.get(key);
    if (known !== undefined) return known;
    this.#tags.set(key, tags);
    return tags;
  }
}

/** Its held fields are set by the constructor; the others are getters, made below from the table of fields. */
class RowCase {
  readonly line: number;
  readonly #rows: CaseRows;
  readonly #at: number;
  readonly #length: number;

  constructor(rows: CaseRows, found: Case, tags: readonly string[], at: number, length: number) {
    this.#rows = rows;
    this.#at = at;
    this.#length = length;
    this.line = found.line;
    const held = this as Record<string, unknown>;
    for (const key of HELD_KEYS) held[key] = key === 'tags' ? tags : found[key];
  }

  static {
    for (const key of READ_AGAIN_KEYS)
      Object.defineProperty(RowCase.prototype, key, {
        get(this: RowCase) {
          return this.#rows.read(this.#at, this.#length, this.line)[key];
        },
      });
  }
}
