/** The anchor ledger: main's scores at its anchor, and what each later push lost against it. */
import { z } from 'zod';
import { digest, label, list, named, number, pair, share, whole } from './schema-parts.ts';

const commit = z.strictObject({ sha: label, /** ISO time. */ at: z.iso.datetime() });

const standing = z.strictObject({
  ...commit.shape,
  /** Points; above 0 = worse than the anchor. */
  lost: number,
  interval: pair,
  z: number,
  /** Beyond the limit, and not only the provider's doing. */
  alarm: z.boolean(),
});

const entry = z.strictObject({
  target: label,
  template: label,
  /** Digest of template, judge and model: the window ends when it changes. */
  pin: digest,
  /** `name` is a tag or a short id. */
  anchor: z.strictObject({ ...commit.shape, name: label }),
  /** The requested commit, which could not be the anchor. */
  instead: label.nullable(),
  /** By an opaque mark for each case: neither its id nor its text is in the file. */
  scores: named(list(share, 1_000), 200_000),
  /** Pushes since the anchor. */
  merges: whole,
  last: standing.nullable(),
  /** Points that the anchor's own requests lost when they were sent again; null = they were not. */
  provider: number.nullable(),
});

export const anchorLedger = z.strictObject({ entries: list(entry, 5_000) });

export type AnchorEntry = z.output<typeof entry>;
export type AnchorLedger = z.output<typeof anchorLedger>;
export type Commit = z.output<typeof commit>;
