/** What a head would send, as one digest: pushes that send the same look at the same cases in the same order. */

import { createHash } from 'node:crypto';
import { canonical } from '../text/digest.ts';
import type { Arm } from './arms.ts';
import type { Renderings } from './rendered-change.ts';

/** 64 hex digits over the rendered requests in order of case id, the model, its provider and its parameters. */
export function contentDigest({ model }: Pick<Arm, 'model'>, ids: readonly string[], rendered: Renderings): string {
  // What is not sent (the file's path, its author's wording) must not change the order.
  const { file: _file, source: _source, tunedFrom: _tuned, ...sent } = model;
  const hash = createHash('sha256');
  hash.update(canonical(sent));
  for (const id of [...ids].sort()) {
    const row = rendered.get(id);
    if (row !== undefined) hash.update(`\0${id}\0${JSON.stringify(row.head)}`);
  }
  return hash.digest('hex');
}
