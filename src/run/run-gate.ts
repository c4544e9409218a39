/** The spine: from two revisions to a decided record, the stages in order; no rules in here. */

import type { Trees } from '../change/recorded-rows.ts';
import { targetMoves } from '../change/ruler-moves.ts';
import { adoptionOf, intake, touchedDrafts } from '../change/targets.ts';
import { lockPath } from '../inputs/lock.ts';
import { unknownPrice } from '../model-call/pricing.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { InputError, Problems } from '../text/problem.ts';
import { decidedRecord, errorRecord, type Frame, skippedRecord, unmeasuredRecord } from './build-record.ts';
import { unconfirmed } from './first-adoption.ts';
import type { GatePorts, GateRequest } from './gate-request.ts';
import { unpricedModels } from './models-used.ts';
import { everything, type Faults, prepare, providersOf } from './prepare-targets.ts';
import { brokenRuler, faultsOf, isSound, JUDGING, movesOf } from './ruler-checks.ts';

/** Throws InputError (exit 2), OutsideError (exit 4) and InterruptedError (exit 130); everything else is a record. */
export async function runGate(request: GateRequest, ports: GatePorts): Promise<PlumblineRecord> {
  const startedAt = ports.clock.now();
  const adoption = adoptionOf(request.trees, request.config);
  const adopting = adoption.kind === 'adoption';
  // On first adoption there is nothing to compare with: head's files are checked as main's would be.
  const trees: Trees = adopting ? { ...request.trees, base: request.trees.head } : request.trees;
  const faults: Faults = { ruler: new Problems(), head: new Problems() };
  const taken = intake(trees, adoption.file, faults);
  const found = taken?.drafts ?? [];
  const watch = request.origin === 'schedule' && !adopting ? await import('./drift-watch.ts') : null;
  const drafts = adopting ? everything(found) : watch !== null ? watch.watched(found) : touchedDrafts(found);
  const prepared = taken === null ? [] : await prepare(taken, drafts, trees, faults, ports);
  const frame = (moved: Frame['moved'] = []): Frame => ({
    startedAt,
    finishedAt: ports.clock.now(),
    seed: request.seed,
    accepted: request.accepted,
    history: request.history,
    provenance: { ...request.provenance, config: adoption.file },
    moved,
    config: taken?.config ?? null,
  });

  const asked = taken === null ? [] : prepared.flatMap((one) => providersOf(one, taken.config));
  const unset = taken === null ? [] : ports.missingCredentials(taken.config, [...new Set(asked)]);
  if (faults.ruler.list.length > 0) {
    if (taken?.config.gate.onNoCredentials === 'fail')
      for (const text of unset) faults.ruler.add({ file: adoption.file, key: 'api-key-env', message: text });
    if (!adopting && (await isSound(trees.head, adoption.file, ports))) return skippedRecord(frame(), 'repairs-ruler');
    throw brokenRuler(faults, request, adopting);
  }
  faults.head.throwIfAny();
  if (adopting && request.origin !== 'command') return skippedRecord(frame(), 'first-adoption');

  const { config, headConfig } = taken!;
  const moved = [
    ...(await movesOf(config, prepared, trees, ports)),
    ...(headConfig === null ? [] : targetMoves(config, headConfig)),
  ];
  if (prepared.length === 0) {
    // A suite that no target was measured by has not been read yet; a change of it may be its repair.
    const isRuler = !adopting && moved.some(({ what }) => JUDGING.has(what));
    const unread = isRuler ? await faultsOf(trees.base, adoption.file, ports) : [];
    const isRepair = unread.length > 0 && (await isSound(trees.head, adoption.file, ports));
    if (isRepair) return skippedRecord(frame(moved), 'repairs-ruler');
    const locks = new Set(config.targets.map(({ suite }) => lockPath(suite)));
    // A lock alone stops only what it would measure.
    if (unread.every(({ file }) => locks.has(file))) return skippedRecord(frame(moved), 'unaffected');
    for (const fault of unread) faults.ruler.add(fault);
    throw brokenRuler(faults, request, adopting);
  }

  if (adopting) {
    // Nothing is gated yet: what can be checked without a call has been.
    const adoptingIt = { revision: trees.head.revision, confirmed: request.adopt === true };
    const held = [...unset, ...unconfirmed(config, asked, adoptingIt)];
    const problems = held.map((text) => `not scored: ${text}`);
    if (held.length > 0) return { ...skippedRecord(frame(moved), 'first-adoption'), problems };
  }
  if (unset.length > 0) {
    const told = request.foreign ? [...unset, FOREIGN] : unset;
    if (config.gate.onNoCredentials === 'warn') return unmeasuredRecord(frame(moved), 'no-credentials', told);
    return errorRecord(frame(moved), 2, 'no-credentials', told);
  }

  // Before anything is paid for, and not when the first verdict of a judge is asked for.
  const unpriced =
    config.gate.maxCostUsd === undefined
      ? []
      : unpricedModels(
          prepared.map((one) => ({ ...one, name: one.target.name })),
          config,
        );
  if (unpriced.length > 0) throw new InputError(unpriced.map((model) => unknownPrice(model, adoption.file)));

  for (const { target, suite, change } of prepared) {
    const differing = suite.cases.filter(({ id }) => change.rendered.get(id)?.equal === false).length;
    ports.progress.note(
      `target ${target.name}: ${suite.cases.length} cases, ${differing} of them differ; ${suite.templates.map(({ id }) => id).join(', ')}`,
    );
  }
  // Loaded only now: a change that touches nothing relevant pays for none of it.
  const { measureUntilDecided } = await import('./measure-until-decided.ts');
  const { describeResults } = await import('./target-result.ts');
  const notes: string[] = [];
  const onWarning = (text: string): void => void (notes.includes(text) || notes.push(text));
  const models = await ports.openModels({ config, works: prepared, trees, seed: request.seed, onWarning });
  const shelf = ports.openShelf();
  try {
    const whole = { prepared, config, models, request, ports, alone: adopting, trees, shelf };
    const input = watch === null ? whole : await watch.withBaseline(whole, watch.driftAt(startedAt));
    if (input.prepared.length === 0) return skippedRecord(frame(moved), 'no-baseline');
    if (request.shard !== undefined) {
      const { measureShard } = await import('./measure-shard.ts');
      const dead = await measureShard(input, request.shard);
      if (dead !== null) return errorRecord(frame(moved), 4, undefined, [unanswered(dead)], models.usage());
      return skippedRecord(frame(moved), 'shard', models.usage());
    }
    const measured = await measureUntilDecided(input);
    const { dead } = measured.measurement;
    if (dead !== null) return errorRecord(frame(moved), 4, undefined, [unanswered(dead)], models.usage());
    const decision = await describeResults(input, measured);
    return decidedRecord(
      frame(moved),
      decision.targets,
      models.usage(),
      { ...decision.operational, notes: [...decision.operational.notes, ...notes] },
      adopting ? 'first-adoption' : watch === null ? undefined : 'drift',
    );
  } finally {
    shelf.close();
    await models.close();
  }
}

function unanswered(who: string): string {
  return `no usable answer at all from the ${who}`;
}

const FOREIGN =
  'secrets are not given to pull requests from forks and bots; have someone with access run it from a branch of this repository';
