/** YAML on one line, as a starter's files write small blocks. */
import { stringify } from 'yaml';
import type { Json } from '../../text/digest.ts';

export function flow(value: Json): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
