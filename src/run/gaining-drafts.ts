/** Finds targets whose dataset a change edits, without reading any case. */
import type { Trees } from '../change/recorded-rows.ts';
import type { Draft, Intake } from '../change/targets.ts';
import { suiteFiles } from '../inputs/suite-names.ts';

/** Live targets whose dataset file differs between base and head; reading it later shows whether it gained cases. */
export function gainingDrafts({ drafts }: Intake, trees: Trees): readonly Draft[] {
  return drafts.filter(({ target, arms, label }) => {
    const isLive = arms.base.provider.type !== 'recorded' && arms.base.provider.type === arms.head.provider.type;
    if (!isLive || label !== null) return false;
    const [dataset] = suiteFiles(trees.base, target.suite);
    return dataset !== undefined && !isSameFile(trees, dataset);
  });
}

export function isSameFile({ base, head }: Trees, path: string): boolean {
  const unread = base.blobId?.(path);
  if (unread !== undefined && unread === head.blobId?.(path)) return true;
  const [before, after] = [base.entry(path), head.entry(path)];
  return before.kind === 'file' && after.kind === 'file' && before.id === after.id;
}
