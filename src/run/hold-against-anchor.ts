/** Compares a push to main with its anchor; the anchor itself is asked again before an alarm is raised. */

import { anchored, askedAgain, isOf, isSuspect, type MeasuredLevel, pushed } from '../decision/anchor.ts';
import { addUsage, type ModelUsage } from '../model-call/usage.ts';
import type { AnchorEntry, AnchorLedger, Commit } from '../record/anchor-ledger.ts';
import { errorText } from '../text/error-text.ts';
import { InterruptedError } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import type { GatePorts, GateRequest } from './gate-request.ts';
import { levelsBy, measureAlone } from './measure-alone.ts';

/** Samples per case of a named anchor: it is sampled once, and all later pushes are compared with it. */
const ANCHOR_REPEATS = 10;

export interface AnchorPlan {
  /** Head commit of the push. */
  readonly at: Commit;
  /** The last tag or what `gate.anchor` names; null = the first stored push. */
  readonly wanted: { readonly sha: string; readonly name: string } | null;
  /** Files of a commit; rejects with a message when they cannot be read. */
  readonly tree: (sha: string) => Promise<Tree>;
}

export interface HeldAgainst {
  readonly ledger: AnchorLedger;
  /** This push's entries, in the order of the levels. */
  readonly entries: readonly AnchorEntry[];
  readonly usage: ModelUsage;
  readonly notes: readonly string[];
}

/** What is asked of a commit that was once on main. */
interface Asking {
  readonly sha: string;
  readonly levels: readonly MeasuredLevel[];
  readonly repeats?: number | undefined;
  /** Ask again, even if answers are stored. */
  readonly anew: boolean;
}

export class AnchorWatch {
  readonly #request: GateRequest;
  readonly #ports: GatePorts;
  readonly #plan: AnchorPlan;
  readonly #notes: string[] = [];
  #usage: ModelUsage;

  constructor(request: GateRequest, ports: GatePorts, plan: AnchorPlan, spent: ModelUsage) {
    this.#request = request;
    this.#ports = ports;
    this.#plan = plan;
    this.#usage = spent;
  }

  async hold(ledger: AnchorLedger, levels: readonly MeasuredLevel[]): Promise<HeldAgainst> {
    const { at } = this.#plan;
    const before = levels.map((level) => ledger.entries.find((entry) => isOf(entry, level)));
    const set = await this.#anchorsFor(levels, before);
    const held = levels.map((level, index) => pushed(set[index]!, level, at));
    const entries = await this.#told(levels, before, held);
    const others = ledger.entries.filter((entry) => !levels.some((level) => isOf(entry, level)));
    return { ledger: { entries: [...others, ...entries] }, entries, usage: this.#usage, notes: this.#notes };
  }

  /** The anchor of each level: the stored one, one measured now, or this push. */
  async #anchorsFor(
    levels: readonly MeasuredLevel[],
    before: readonly (AnchorEntry | undefined)[],
  ): Promise<readonly AnchorEntry[]> {
    const { wanted, at } = this.#plan;
    // Recorded answers of an earlier commit no longer exist, so their anchor can only be this push or a stored one.
    const wantedOf = (level: MeasuredLevel): AnchorPlan['wanted'] =>
      level.recorded && wanted?.sha !== at.sha ? null : wanted;
    const holds = (level: MeasuredLevel, entry: AnchorEntry | undefined): boolean => {
      const sha = wantedOf(level)?.sha;
      return entry?.pin === level.pin && (sha === undefined || entry.anchor.sha === sha || entry.instead === sha);
    };
    const lacking = levels.filter((level, index) => !level.recorded && !holds(level, before[index]));
    const isOlder = wanted !== null && wanted.sha !== at.sha;
    const measured =
      isOlder && lacking.length > 0
        ? await this.#ask({ sha: wanted.sha, levels: lacking, repeats: ANCHOR_REPEATS, anew: false })
        : [];
    return levels.map((level, index) => {
      const kept = before[index];
      if (kept !== undefined && holds(level, kept)) return kept;
      const found = measured.find((one) => isSame(one, level));
      if (isOlder && found?.pin === level.pin && found.scores.size > 0)
        return anchored(found, { sha: wanted.sha, at: at.at, name: wanted.name });
      if (kept !== undefined && kept.pin !== level.pin)
        this.#notes.push(
          `main is held against this push from now on: template, judge or model of ${level.template} is another one`,
        );
      const name = wanted?.sha === at.sha ? wanted.name : at.sha.slice(0, 7);
      return anchored(level, { ...at, name }, isOlder && !level.recorded ? wanted.sha : null);
    });
  }

  /** A new alarm is raised only after the anchor was asked again, or with the reason why it could not be. */
  async #told(
    levels: readonly MeasuredLevel[],
    before: readonly (AnchorEntry | undefined)[],
    held: readonly AnchorEntry[],
  ): Promise<readonly AnchorEntry[]> {
    const result = [...held];
    // Recorded answers do not drift on their own, so a loss in them comes from the merges.
    const suspects = held.flatMap((entry, index) =>
      !levels[index]!.recorded && isSuspect(before[index], entry) ? [{ entry, index }] : [],
    );
    for (const sha of new Set(suspects.map(({ entry }) => entry.anchor.sha))) {
      const mine = suspects.filter(({ entry }) => entry.anchor.sha === sha);
      const again = await this.#ask({ sha, levels: mine.map(({ index }) => levels[index]!), anew: true });
      for (const { entry, index } of mine) {
        const found = again.find((one) => isSame(one, entry));
        if (found !== undefined) result[index] = askedAgain(entry, found, levels[index]!);
      }
    }
    return result;
  }

  /** By today's rules; returns nothing and adds a note when that is impossible. */
  async #ask({ sha, levels, repeats, anew }: Asking): Promise<readonly MeasuredLevel[]> {
    const { at, tree } = this.#plan;
    const { trees } = this.#request;
    const targets = new Set(levels.map(({ target }) => target));
    try {
      const found = await measureAlone(this.#request, this.#ports, {
        trees: { ...trees, base: trees.head, head: await tree(sha) },
        side: 'head',
        repeats,
        drift: anew ? { before: at.at, generation: `anchor ${sha} ${at.sha}` } : undefined,
        spent: this.#usage,
        stage: 'cases of the anchor',
        wants: (target) => targets.has(target),
      });
      if (found.kind === 'nothing') return this.#lacks(sha, 'none of these targets is in it');
      if (found.usage !== null) this.#usage = addUsage(this.#usage, found.usage);
      if (found.kind === 'unmeasured') return this.#lacks(sha, found.why);
      if (found.exhausted !== null) return this.#lacks(sha, `${found.exhausted} came first`);
      return levelsBy('head', found);
    } catch (error) {
      if (error instanceof InterruptedError) throw error;
      return this.#lacks(sha, errorText(error));
    }
  }

  #lacks(sha: string, why: string): readonly MeasuredLevel[] {
    this.#notes.push(
      `the anchor ${sha.slice(0, 7)} could not be asked, so a loss against it may be the provider's: ${why}`,
    );
    return [];
  }
}

function isSame(
  one: Pick<MeasuredLevel, 'target' | 'template'>,
  other: Pick<MeasuredLevel, 'target' | 'template'>,
): boolean {
  return one.target === other.target && one.template === other.template;
}
