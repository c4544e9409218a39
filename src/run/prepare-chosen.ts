/** Prepares what the views without a verdict ask: targets with the cases that somebody chose, by base's ruler. */
import type { Trees } from '../change/recorded-rows.ts';
import { changeOf, type SurfaceChange } from '../change/rendered-change.ts';
import type { Draft, Intake } from '../change/targets.ts';
import type { Problems } from '../text/problem.ts';
import type { CaseChoice } from './case-choice.ts';
import type { GatePorts } from './gate-request.ts';
import { type Prepared, replayOf, suiteOf, withRows } from './prepare-targets.ts';

export interface Chosen {
  readonly taken: Intake | null;
  readonly drafts: readonly Draft[];
  readonly trees: Trees;
  /** Null = all cases. */
  readonly choice: CaseChoice | null;
  /** What the sides may differ in; nothing unnamed here is reused from the other side. */
  readonly surface: Pick<SurfaceChange, 'prompt' | 'model'> & { readonly answers: boolean };
}

/** Omits targets without a chosen case. Throws nothing: faults go to `problems`. */
export async function prepareChosen(
  { taken, drafts, trees, choice, surface }: Chosen,
  problems: Problems,
  ports: GatePorts,
): Promise<readonly Prepared[]> {
  const faults = { ruler: problems, head: problems };
  const prepared: Prepared[] = [];
  for (const draft of drafts) {
    const { rows, arms } = withRows(draft, trees, faults);
    const { contexts } = arms.base;
    const suite = await suiteOf(trees.base, draft.target.suite, problems, ports, { config: taken?.config, contexts });
    if (suite === null) continue;
    const cases = choice === null ? suite.cases : choice.of(draft.target.name, suite.cases);
    if (cases.length === 0) continue;
    const change = changeOf(arms, cases, surface, faults);
    if (change === null) continue;
    const chosen = { ...suite, cases };
    prepared.push({
      ...draft,
      arms,
      suite: chosen,
      change,
      hindrance: null,
      hasEqualAnswers: false,
      ...replayOf(rows, chosen, change, faults),
      trust: new Map(),
      added: [],
    });
  }
  return prepared;
}
