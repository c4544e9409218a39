/** Text files -> values with places: UTF-8, YAML and JSON, and schema faults turned into problems with line and column. */
import { InputError, type Problem } from './problem.ts';

/** Collects the faults of all files, so that one report names them all. */
export class Problems {
  readonly #list: Problem[] = [];
  add(problem: Problem): void {
    this.#list.push(problem);
  }
  get list(): readonly Problem[] {
    return this.#list;
  }
  throwIfAny(): void {
    if (this.#list.length > 0) throw new InputError(this.#list);
  }
}
