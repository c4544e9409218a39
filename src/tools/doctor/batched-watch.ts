/** A drift watch by batch takes several scheduled runs: how often the gate's workflows are started. */
import type { GateConfig } from '../../inputs/config.ts';
import { Problems } from '../../text/problem.ts';
import { readDocument } from '../../text/read-document.ts';
import type { Tree } from '../../text/tree.ts';
import { advice, at, type Finding } from './finding.ts';
import { block, list } from './jobs.ts';

/** `files`: the workflows that start the gate. */
export function batchedWatchFindings(
  tree: Tree,
  files: readonly string[],
  config: Pick<GateConfig, 'gate'> | null,
): readonly Finding[] {
  if (config === null || !config.gate.batch.includes('drift')) return [];
  return files.flatMap((file) => {
    const document = readDocument(tree, file, new Problems());
    if (document === null) return [];
    const times = list(block(block(document.value)['on'])['schedule']).map((one) => String(block(one)['cron'] ?? ''));
    if (times.length === 0 || times.length > 1 || !isOnceADay(times[0]!)) return [];
    const message =
      'starts the gate once a day or less, and gate.batch names drift: a watch by batch takes two scheduled runs, three with a judge; let it start every few hours of one day, such as cron: "17 */6 * * 1"';
    return [advice(at(document, ['on', 'schedule'], message))];
  });
}

/** The hour is a single one. */
function isOnceADay(cron: string): boolean {
  return /^\d+$/.test(cron.trim().split(/\s+/)[1] ?? '');
}
