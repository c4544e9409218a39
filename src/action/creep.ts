/** Whether main has crept down since its anchor: each push is compared with it. */

import type { GitRepository } from '../adapters/git/repository.ts';
import { runSecret } from '../adapters/providers/credentials.ts';
import { keepAnchors, keptAnchors } from '../adapters/store/anchor-files.ts';
import { drawn } from '../adapters/store/order-secret.ts';
import { driftOf } from '../decision/anchor.ts';
import type { GateConfig } from '../inputs/config.ts';
import type { PlumblineRecord } from '../record/record.ts';
import type { GatePorts, GateRequest } from '../run/gate-request.ts';
import { type AnchorPlan, AnchorWatch } from '../run/hold-against-anchor.ts';
import type { Baseline } from '../run/measure-baseline.ts';
import { errorText } from '../text/error-text.ts';
import { InterruptedError } from '../text/problem.ts';
import type { Session } from './session.ts';

export interface PushPlace {
  readonly request: GateRequest;
  readonly ports: GatePorts;
  readonly repository: GitRepository;
}

/** A push: its measurements are compared with the anchor. Any failure here is a note. */
export async function withCreep(
  session: Session,
  record: PlumblineRecord,
  { scores }: Baseline,
  { request, ports, repository }: PushPlace,
): Promise<PlumblineRecord> {
  const { answers, runner, revisions, startedAt } = session;
  const dir = answers?.storeDir ?? null;
  // Without a key the secret is the store's own, and whoever writes there can forge the ledger, so creep is reported
  // but fails nothing.
  const secret = scores === null || dir === null ? null : (runSecret(scores.config, runner.env) ?? drawn(dir));
  if (scores === null || secret === null || dir === null || revisions === undefined) return record;
  try {
    const at = { sha: revisions.head, at: startedAt };
    const plan: AnchorPlan = {
      at,
      wanted: await wantedAnchor(scores.config, repository, at.sha),
      tree: async (sha) => {
        await repository.fetchCommit(sha);
        return repository.tree(sha);
      },
    };
    const watch = new AnchorWatch(request, ports, plan, record.usage);
    const before = keptAnchors(dir, secret);
    const { ledger, entries, usage, notes } = await watch.hold(before, scores.levels);
    keepAnchors(dir, ledger, secret);
    session.creepOver =
      before.entries.some(({ last }) => last?.alarm) && !ledger.entries.some(({ last }) => last?.alarm);
    const drift = driftOf(entries);
    const told = { ...record.operational, notes: [...record.operational.notes, ...notes] };
    const known = Object.keys(drift).length === 0 ? {} : { drift };
    return { ...record, ...known, usage, operational: told };
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    runner.warn(`main was not held against its anchor (${errorText(error)})`);
    return record;
  }
}

/** What `gate.anchor` names, else the last tag; null = the first push that is recorded. */
async function wantedAnchor(
  { gate, file }: GateConfig,
  repository: GitRepository,
  head: string,
): Promise<AnchorPlan['wanted']> {
  if (gate.anchor === undefined) {
    const tag = repository.lastTag(head);
    return tag === null ? null : { sha: repository.resolve(tag), name: tag.replace(/^refs\/tags\//, '') };
  }
  if (gate.anchor.length >= 40) {
    await repository.fetchCommit(gate.anchor);
    return { sha: gate.anchor, name: gate.anchor.slice(0, 7) };
  }
  const found = repository.commit(gate.anchor);
  if (found === null)
    throw new Error(`${file}: gate.anchor: ${gate.anchor} is not in this clone; give all of its 40 digits`);
  return { sha: found.sha, name: gate.anchor };
}
