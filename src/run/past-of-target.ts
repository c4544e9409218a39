/** A target's earlier pushes, read before the first look and extended when its verdict is known. */

import { earlierPushes, type PushTrace, traceOf, unlooked } from '../decision/earlier-pushes.ts';
import type { Family } from '../decision/family.ts';
import type { TargetOperational } from '../record/operational.ts';
import { errorText } from '../text/error-text.ts';
import { memberKey, type Work } from './measure/work.ts';
import type { DecideInput } from './measured.ts';
import type { Prepared } from './prepare-targets.ts';
import { contentOf } from './target-work.ts';

export interface Past {
  readonly traces: readonly PushTrace[];
  /** Content digest of this push. */
  readonly content: string;
}

const NONE: Past = { traces: [], content: '' };

export function pastOf(target: Prepared, { ports, request, config, alone }: Seat): Past {
  if (ports.pushes === undefined || alone || request.shard !== undefined) return NONE;
  return { traces: ports.pushes.read(pullOf(target, request.seed, config.file)), content: contentOf(target) };
}

type Seat = Pick<DecideInput, 'ports' | 'request' | 'config' | 'alone'>;

/** Adds this push and returns how many of the cases it looked at are new; undefined when there was no earlier push. */
export function rememberPush(
  target: Prepared,
  input: Seat,
  found: { readonly family: Family; readonly work: Work; readonly red: boolean },
): TargetOperational['unlooked'] {
  const { ports, request, config, alone } = input;
  if (ports.pushes === undefined || alone) return undefined;
  const { traces, content } = pastOf(target, input);
  const ids = lookedAt(found.family, found.work);
  try {
    const trace = traceOf(content, ports.clock.now(), found.red, ids);
    ports.pushes.keep(pullOf(target, request.seed, config.file), trace);
  } catch (error) {
    const why = errorText(error);
    ports.progress.warn(`what this push showed was not kept for the next one (${why})`);
  }
  const cases = unlooked(earlierPushes(traces, content), ids);
  return cases === null ? undefined : { cases, of: ids.length };
}

/** Cases that some template of the target was looked at on. */
function lookedAt(family: Family, { name, suite, units }: Work): readonly string[] {
  const keys = new Set(suite.templates.map(({ id }) => memberKey(name, id)));
  const most = family.members
    .filter(({ member }) => keys.has(member.reads?.key ?? member.key))
    .map(({ looks, measuredAt }) => looks[measuredAt]?.cases ?? 0);
  return units.slice(0, Math.max(0, ...most)).map(({ id }) => id);
}

/** Targets with the same name in two configs are different targets. */
function pullOf({ target }: Prepared, seed: string, config: string): string {
  return `${config}\0${seed}\0${target.name}`;
}
