/** What a schema says about foreign data, also where it finds more faults than it can list. */
import type { z } from 'zod';

export type SchemaAnswer<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly z.core.$ZodIssue[] };

/**
 * The library passes the faults of a list on as arguments of one call, of which there can be a hundred thousand or so:
 * above that it throws what a stack that is too deep throws.
 */
export function schemaAnswer<T>(schema: z.ZodType<T>, value: unknown): SchemaAnswer<T> {
  try {
    const read = schema.safeParse(value);
    return read.success ? read : { success: false, issues: read.error.issues };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'has hundreds of thousands of faults, or is nested too deeply to be read';
    return { success: false, issues: [{ code: 'custom', path: [], message, input: undefined }] };
  }
}
