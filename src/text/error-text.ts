/** What a caught value says: libraries may throw anything, and not only errors. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
