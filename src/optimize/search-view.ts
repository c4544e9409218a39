/** What a proposer sees of a search: never a select or held-out case, and only a posterior of their scores. */
import type { CandidateId } from './candidate.ts';
import { RACE } from './scored-answers.ts';
import type { SearchState } from './search-state.ts';
import type { SearchView, ShownCase, Ticket, Tried } from './strategy.ts';

const MOST_FAILURES = 4;
const MOST_PASSES = 2;

/** A parent's answers on a part of the search slice: failing ones first, different codes before equal ones. */
export function failuresOf(
  state: SearchState,
  parent: CandidateId,
  { from, count }: { readonly from: number; readonly count: number },
): { readonly failures: readonly ShownCase[]; readonly passes: readonly ShownCase[] } {
  const { search } = state.setup.plan;
  const { goal, searchTexts } = state.setup;
  const shown: ShownCase[] = [];
  for (let index = 0; index < Math.min(count, search.length); index++) {
    const { id } = search[(from + index) % search.length]!;
    const [answer] = state.answers.of({ candidate: parent, case: id, draw: RACE[0]! });
    const score = answer?.scores.get(goal.id);
    const texts = searchTexts.get(id);
    if (score === undefined || score === null || texts === undefined || answer?.shown === undefined) continue;
    const { input, context, expected } = texts;
    const { output, code, reason } = answer.shown;
    shown.push({ id, input, context, expected, output, code, reason, score });
  }
  return {
    failures: varied(shown.filter(({ score }) => score < goal.pass)).slice(0, MOST_FAILURES),
    passes: shown.filter(({ score }) => score >= goal.pass).slice(0, MOST_PASSES),
  };
}

/** One case of each failure code first, in order. */
function varied(cases: readonly ShownCase[]): readonly ShownCase[] {
  const seen = new Set<string | undefined>();
  const first = cases.filter(({ code }) => !seen.has(code) && seen.add(code));
  return [...first, ...cases.filter((one) => !first.includes(one))];
}

export function searchView(
  state: SearchState,
  ticket: Pick<Ticket, 'parent' | 'component'>,
  shown: ReturnType<typeof failuresOf>,
): SearchView {
  const { setup } = state;
  const seed = setup.seeds.find(({ component }) => component === ticket.component)!;
  const tried = state.standings.flatMap((one): readonly Tried[] =>
    one.strategy === 'seed' || one.state === 'seed' || one.candidate === null || one.component !== ticket.component
      ? []
      : [
          {
            text: one.candidate.text,
            strategy: one.strategy,
            state: one.state,
            points: 100 * one.posterior.mean,
            shots: one.candidate.shots?.list ?? [],
          },
        ],
  );
  return {
    pool: state
      .pool()
      .filter((one) => one.component === ticket.component)
      .map((one) => ({
        id: one.id,
        parent: one.parent,
        strategy: one.strategy,
        component: one.component,
        text: one.candidate!.text,
        posterior: one.posterior,
        tokens: one.candidate!.tokens,
        shots: one.candidate!.shots?.list ?? [],
        children: one.children,
      })),
    tried,
    failures: shown.failures,
    passes: shown.passes,
    others: new Map(
      setup.seeds.filter(({ component }) => component !== ticket.component).map((one) => [one.component, one.text]),
    ),
    placeholders: [...new Set([...seed.text.matchAll(/\{\{([^{}]{1,200})\}\}/gu)].map(([, name]) => name!.trim()))],
    tokenLimit: setup.intake.tokenLimit(ticket.component),
    shorten: setup.aim === 'cost',
    demonstrations: {
      known: [...(seed.shots?.list ?? []), ...setup.demonstrations.given, ...state.invented],
      fault: setup.demonstrations.fault,
    },
  };
}
