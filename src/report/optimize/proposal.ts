/** The title and text of the pull request in which an `optimize` run proposes its result. */
import type { OptimizeResult } from '../../optimize/result.ts';
import { clip, oneLine } from '../escape.ts';

export interface Proposal {
  /** Plain text. */
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

const LONGEST_BODY = 60_000;

/** `page` is the evidence; `notes` go below it. */
export function proposalOf(result: OptimizeResult, page: string, notes: readonly string[] = []): Proposal {
  const { target, goal, models, lever, claim } = result;
  const points = claim?.expected ?? 0;
  const signed = `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;
  const what = models === null ? `Optimize ${target}` : `Move ${target} to ${models.to}`;
  const below = [`Lever: ${lever}`, ...notes].join('\n\n');
  return {
    title: oneLine(`${what}: ${goal} ${signed} points expected`, 200),
    body: `${clip(page, LONGEST_BODY - below.length - 10)}\n\n${below}\n`,
  };
}
