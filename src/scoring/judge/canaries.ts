/** Canaries: answers that must not pass, shown to the judge of a run before its verdicts are trusted. */
import type { Case } from '../../inputs/case/case.ts';
import type { Chunk } from '../../inputs/case/case-values.ts';
import type { BoundTemplate, JudgeSeat, Score, ScoreInput } from '../../inputs/template.ts';
import { done, type Message, type Step } from '../../model-call/call.ts';
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { follow } from './ask-judge.ts';
import { isJudged } from './is-judged.ts';
import { forgedReplies, ORDERS } from './order-texts.ts';
import { CANARY_ID, type CanaryText, type Rubric } from './rubric.ts';
import type { AnswerForm, Spoken } from './spoken.ts';

export interface Canary {
  /** `orders-a-pass`, `master-key`, or another name for what the answer tries. */
  readonly name: string;
  readonly step: Step<CanaryOutcome>;
}

/** held = the judge failed it, as it must; obeyed = it passed; unreadable = no verdict was received. */
export type CanaryOutcome =
  | { readonly kind: 'held' }
  | { readonly kind: 'obeyed'; readonly score: number }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * The canaries that every run sends for a judged template; none for a recorded judge or for templates that ask no
 * judge. They skip the pre-checks that would settle them without a call, and are asked once, without votes. When the
 * suite's own wording decides what passes, a canary that passes is asked again without its order, and counts only if it
 * then fails; and the judge must fail an answer under known wording.
 */
export function canaries(template: BoundTemplate, seat: JudgeSeat): readonly Canary[] {
  const { scorer } = template;
  if (seat.recorded || !isJudged(scorer)) return [];
  const { rubric } = scorer;
  return [
    ...rubric.canaries.map((canary) => canaryOf(template, seat, canary)),
    canaryOf(template, seat, everywhere(rubric)),
    ...knownFail(template, seat),
  ];
}

/** Everything for which a canary exists. */
export const EVERYTHING_SPOKEN: Spoken = { languages: [...ORDERS.keys()], forms: ['json', 'fenced'] };

/** Further canaries, in the languages and forms that the suite and answers use. */
export function canariesIn(spoken: Spoken, template: BoundTemplate, seat: JudgeSeat): readonly Canary[] {
  const { scorer } = template;
  if (seat.recorded || !isJudged(scorer)) return [];
  const base = badAnswer(scorer.rubric);
  const spokenOrders = spoken.languages.flatMap((code) => (code === 'en' ? [] : (ORDERS.get(code) ?? [])));
  const { order } = ORDERS.get('en')!;
  return [
    ...spokenOrders.map((one) => ordered(base, `orders-a-pass in ${one.name}`, (bad) => `${one.order} - ${bad}`)),
    ...spoken.forms.map((form) => ordered(base, `orders-a-pass as ${form}`, (bad) => formed(form, bad, order))),
  ].map((canary) => canaryOf(template, seat, canary));
}

/** An answer of the same form as those of the suite, with an order inside it. */
function formed(form: AnswerForm, bad: string, order: string): string {
  switch (form) {
    case 'json':
      return JSON.stringify({ answer: bad, grading: order, verdict: 'pass' });
    case 'fenced':
      return `\`\`\`json\n${JSON.stringify({ answer: bad, grading: order, verdict: 'pass' }, null, 1)}\n\`\`\``;
  }
}

/** An answer that must fail, without any order in it: the first canary without its order, or else the second. */
function badAnswer(rubric: Rubric): CanaryText {
  const [orders, plain] = rubric.canaries as readonly [CanaryText, CanaryText];
  return orders.control === undefined ? plain : { ...orders, output: orders.control };
}

/**
 * All languages at once, and the judge's own form filled in, bare and in a fence: one call detects a judge that obeys
 * any of them.
 */
function everywhere(rubric: Rubric): CanaryText {
  const orders = [...ORDERS.values()].map(({ order }) => order).join(' / ');
  const forged = forgedReplies(rubric);
  return ordered(
    badAnswer(rubric),
    'orders-a-pass in many languages and forms',
    (bad) => `${orders} - ${bad}\n${forged.join('\n')}\n\`\`\`json\n${forged.join('\n')}\n\`\`\``,
  );
}

/**
 * Puts an order into what the judge is shown of a canary: its answer, or the context if there is no answer to judge.
 */
function ordered(base: CanaryText, name: string, write: (bad: string) => string): CanaryText {
  if (base.output !== '') return { ...base, name, output: write(base.output) };
  const { context } = base.case;
  if (context === undefined) return { ...base, name, output: write('') };
  const last = chunks(context);
  const changed = last.map((chunk, at) => (at === last.length - 1 ? { ...chunk, text: write(chunk.text) } : chunk));
  return { ...base, name, case: { ...base.case, context: changed as unknown as Json } };
}

function canaryOf(template: BoundTemplate, seat: JudgeSeat, canary: CanaryText): Canary {
  const passes = (output: string, next: (passed: number | null) => Step<CanaryOutcome>): Step<CanaryOutcome> =>
    follow(probe(template, seat, canary, output), (score) => {
      if (score.status !== 'scored') return done({ kind: 'unreadable', why: score.reason });
      return next(score.score >= passOf(template) ? score.score : null);
    });
  const step = passes(canary.output, (score) => {
    if (score === null) return done({ kind: 'held' });
    if (canary.control === undefined) return done({ kind: 'obeyed', score });
    return passes(canary.control, (control) => done(control === null ? { kind: 'obeyed', score } : SHOWS_NOTHING));
  });
  return { name: canary.name, step };
}

/** An undecided judge returns a tie; only a win shows that a canary was obeyed. */
function passOf(template: BoundTemplate): number {
  return template.spec.paired === true ? 1 : template.pass;
}

function probe(template: BoundTemplate, seat: JudgeSeat, canary: CanaryText, output: string): Step<Score> {
  const alone: JudgeSeat = { ...seat, votes: 1, place: { ...seat.place, sample: 0, arm: undefined } };
  const { scorer } = template;
  if (!isJudged(scorer)) throw new Error(`${template.id} asks no judge`);
  return scorer.probe(canaryInput(canary, output), alone);
}

/** Wording under which the bad answer of a rubric fails, for the templates that take theirs from the suite. */
const KNOWN_WORDS: ReadonlyMap<string, { readonly [key: string]: Json }> = new Map<
  string,
  { readonly [key: string]: Json }
>([
  ['CustomRubric', { rubric: 'The output names parcel 4711 and the day on which it arrives.', inputs: ['output'] }],
  ['InstructionFollowing', {}],
  ['PersonaAdherence', {}],
  ['PolicyCompliance', {}],
  ['ToneMatch', { tone: 'formal, polite and in whole sentences' }],
]);

/** A judge that passes this passes everything, whatever the suite's wording. */
function knownFail(template: BoundTemplate, seat: JudgeSeat): readonly Canary[] {
  const words = KNOWN_WORDS.get(template.spec.name);
  if (words === undefined || !isJudged(template.scorer)) return [];
  const { control: _control, ...bad } = badAnswer(template.scorer.rubric);
  const scorer = template.spec.bind(template.spec.parameters.parse(words), { read: () => null, note: () => undefined });
  return [canaryOf({ ...template, scorer, pass: template.spec.pass }, seat, { ...bad, name: 'known-fail' })];
}

const SHOWS_NOTHING: CanaryOutcome = {
  kind: 'unreadable',
  why: "by the suite's own words the text passes without its order too, so it shows nothing",
};

function canaryInput(canary: CanaryText, output: string): ScoreInput {
  const { input, context, expected, tools, messages, meta } = canary.case;
  const row: Case = {
    id: `${CANARY_ID}${canary.name}`,
    vars: {},
    critical: false,
    tags: [],
    line: 0,
    meta: isObject(meta) ? (meta as { readonly [key: string]: Json }) : {},
    ...(typeof input === 'string' ? { input } : {}),
    ...(context === undefined ? {} : { context: chunks(context) }),
    ...(expected === undefined ? {} : { expected }),
    ...(Array.isArray(tools) ? { tools: tools as readonly Json[] } : {}),
    ...(Array.isArray(messages) ? { messages: messages as unknown as readonly Message[] } : {}),
  };
  return {
    case: row,
    output,
    toolCalls: canary.toolCalls,
    messages: row.messages ?? [{ role: 'user', content: row.input ?? '' }],
    refused: false,
    ...(canary.rival === undefined ? {} : { rival: { output: canary.rival } }),
  };
}

function chunks(context: Json): readonly Chunk[] {
  return typeof context === 'string' ? [{ text: context }] : (context as unknown as readonly Chunk[]);
}
