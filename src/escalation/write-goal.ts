/** Whether the goal of a policy names a template of the suite that measures it. */
import type { GateConfig } from '../inputs/config.ts';
import { type Path, problemAt, valueAt } from '../text/document.ts';
import { Problems, show } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import type { Tree } from '../text/tree.ts';

/**
 * Notes a target's own goal that its suite cannot measure, and a global goal that fits no target: a global goal only
 * has to fit one of several. `ids`: template ids by suite file; a suite that is not listed is not judged.
 */
export function checkGoals(
  tree: Tree,
  config: GateConfig,
  ids: ReadonlyMap<string, readonly string[]>,
  problems: Problems,
): void {
  const document = readDocument(tree, config.file, new Problems());
  if (document === null) return;
  const note = (at: Path, suites: readonly string[]): void => {
    const words = suites.map((suite) => `${suite} (there: ${ids.get(suite)?.join(', ')})`).join(' or ');
    problems.add({
      ...problemAt(document, at),
      message: `${show(valueAt(document.value, at))} is not a template of ${words}`,
    });
  };
  const own = (name: string): Path => ['targets', name, 'escalation', 'goal', 'template'];
  const heirs = config.targets.filter(({ name }) => valueAt(document.value, own(name)) === undefined);
  for (const { name, suite, escalation } of config.targets) {
    if (heirs.some((heir) => heir.name === name) || escalation?.goal === undefined) continue;
    if (ids.get(suite)?.includes(escalation.goal.template) === false) note(own(name), [suite]);
  }
  const goal = config.escalation?.goal;
  const suites = [...new Set(heirs.map(({ suite }) => suite))];
  if (goal === undefined || suites.length === 0) return;
  if (suites.every((suite) => ids.get(suite)?.includes(goal.template) === false))
    note(['escalation', 'goal', 'template'], suites);
}
