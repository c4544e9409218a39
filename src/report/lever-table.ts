/** The table of levers: what each can gain, what was tried, what it costs, its state, and which comes next. */
import { LEVER_TASK, STEP_TASK } from '../escalation/criterion-words.ts';
import { LEVERS, type Lever } from '../inputs/escalation-policy.ts';
import type { CostStep, EscalationEntry, LeverStanding, LeverState } from '../record/escalation-entry.ts';
import { change, count, interval, points, share, usd } from './format-numbers.ts';

/** Shown for a figure that is not known. */
export const UNKNOWN = '–';

export interface LeverRow {
  readonly lever: string;
  readonly gain: string;
  readonly tried: string;
  readonly last: string;
  readonly cost: string;
  readonly state: string;
  readonly isNext: boolean;
  /** People's own words when they rejected it. */
  readonly reason: string;
}

/** What a lever usually costs in money and time, for levers without a scored attempt. */
const USUAL: Readonly<Record<Lever, string>> = {
  'prompt-optimize': '$10-200, hours to days',
  'model-swap': 'price difference, hours',
  route: 'a classifier, days',
  rag: 'index, 1-2 weeks',
  tools: 'engineering, days to weeks',
  cascade: 'marginal, days',
  'fine-tune': '$15-500 LoRA or API, weeks',
};

const STATE: Readonly<Record<LeverState, string>> = {
  'not-scored': 'not scored',
  lifting: 'still lifts',
  undecided: 'undecided',
  'move-on': 'good enough to move on',
  plateaued: 'plateaued',
  'too-small': 'too small',
  done: 'done',
  proven: 'proven, not adopted',
  rejected: 'rejected',
  unrecorded: 'adoption not recorded',
  waived: 'waived',
  'not-applicable': 'not applicable',
};

/** The levers in ladder order, then the steps of the cost ladder that are open or undecided. */
export function leverRows(entry: EscalationEntry): readonly LeverRow[] {
  const next = entry.ladder === 'quality' ? (entry.outcome === 'met' ? entry.lever : entry.next?.lever) : null;
  const levers = LEVERS.flatMap((lever) => {
    const standing = entry.levers[lever];
    return standing === undefined ? [] : [leverRow(entry, lever, standing, lever === next)];
  });
  const steps = (entry.cost?.steps ?? [])
    .filter(({ state }) => state !== 'not-applicable')
    .map((step) => stepRow(step, entry.ladder === 'cost' && step.step === entry.cost?.step));
  return [...levers, ...steps];
}

function leverRow(entry: EscalationEntry, lever: Lever, standing: LeverStanding, isNext: boolean): LeverRow {
  const { ceiling, attempts, last } = standing;
  const isSaving = lever === 'route' || lever === 'cascade';
  const isJustified = isNext && entry.outcome === 'met';
  return {
    lever: LEVER_TASK[lever],
    gain:
      ceiling === null
        ? UNKNOWN
        : `${gainOf(ceiling)} (${points(ceiling.interval[0])} to ${points(ceiling.interval[1])})`,
    tried: count(attempts),
    last: last === undefined || last.points === null ? UNKNOWN : lastWords(last, isSaving),
    cost: costWords(entry, lever, standing),
    state: isJustified ? 'justified' : standing.last?.decision === 'rejected' ? 'rejected' : STATE[standing.state],
    isNext,
    reason: last?.decision === 'rejected' ? (last.reason ?? '') : '',
  };
}

function gainOf({ low, high }: { readonly low: number; readonly high: number }): string {
  return high - low < 0.05 ? points(low) : `${points(low)}-${points(high)}`;
}

function lastWords({ points: lift, interval: range }: NonNullable<LeverStanding['last']>, isSaving: boolean): string {
  const span = range === null ? '' : ` (${interval(range)})`;
  return isSaving ? `saved ${points(lift)} %${span}` : `${change(lift)}${span}`;
}

/**
 * A lever that makes a request more expensive shows the extra cost per month, and per month for each point it lifted.
 */
function costWords({ profile }: EscalationEntry, lever: Lever, { cost, last }: LeverStanding): string {
  if (cost === undefined) return USUAL[lever];
  const moved = cost.before > 0 ? `, ${change((100 * (cost.after - cost.before)) / cost.before)} %` : '';
  const said = `$${cost.after.toPrecision(3)}${moved}`;
  const volume = profile['requests-per-day'];
  const more = cost.after - cost.before;
  if (typeof volume !== 'number' || more <= 0 || more < 0.01 * cost.before) return said;
  const month = more * volume * 30;
  const each = last?.points != null && last.points > 0.05 ? `, ${usd(month / last.points)} a point` : '';
  return `${said}, ${usd(month)} more a month${each}`;
}

function stepRow({ step, state, potential, why = '' }: CostStep, isNext: boolean): LeverRow {
  const saved =
    potential === null
      ? UNKNOWN
      : potential.usdPerMonth === undefined
        ? `${share(potential.share)} of a request`
        : `${usd(potential.usdPerMonth)} a month`;
  return {
    lever: STEP_TASK[step],
    gain: saved,
    tried: UNKNOWN,
    last: UNKNOWN,
    cost: UNKNOWN,
    state: state === 'lacks' ? 'criteria open' : state,
    isNext,
    reason: why,
  };
}
