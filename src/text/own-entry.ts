/** Looks up tables by names from outside: a property that every object inherits is not an entry. */

/** The entry of a table, or undefined: `constructor` and `__proto__` are not entries unless somebody wrote them. */
export function ownOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
