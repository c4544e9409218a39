/** Tables under names that come from outside: what every object has by birth is no entry of one. */

/** The entry of a table, or undefined: `constructor` and `__proto__` are none unless somebody wrote them. */
export function ownOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
