/** A judged template: a rubric, what it shows the judge of a case, and how the filled-in form becomes a score. */
import { z } from 'zod';
import type {
  BindContext,
  JudgeSeat,
  Scale,
  Score,
  ScoreInput,
  ScorePart,
  TemplateSpec,
} from '../../inputs/template.ts';
import { done, type Step } from '../../model-call/call.ts';
import type { Json } from '../../text/digest.ts';
import { excerpt, missing } from '../deterministic/define-template.ts';
import { RUBRICS, type RubricName } from '../rubrics/rubrics.generated.ts';
import { vote } from './ask-judge.ts';
import { answerPieces, askOf, isTrivial, material, mediaShown, type Piece } from './judge-prompt-material.ts';
import { instructions, type Opinion, opinionOf, pinnedBytes, type Rubric, shapeOf } from './rubric.ts';

/** A score that needs no judge, or what the judge is shown and how its opinion is read. */
export type Plan =
  | { readonly settled: Score }
  | {
      readonly form: string;
      readonly pieces: readonly Piece[];
      /** Rows of a table form. */
      readonly rows?: readonly string[] | undefined;
      readonly score: (opinion: Opinion) => Score;
    };

/** A scorer that can also be asked without its own pre-checks, for canaries. */
export interface JudgedScorer {
  readonly kind: 'asking';
  score(input: ScoreInput, seat: JudgeSeat): Step<Score>;
  probe(input: ScoreInput, seat: JudgeSeat): Step<Score>;
  /** Length of the judge's instructions before any material, for estimates: the longest of its forms. */
  instructionCharacters(): number;
  readonly rubric: Rubric;
}

interface Definition<P> {
  readonly parameters: z.ZodType<P>;
  /** The suite's own text that belongs to the rubric: a tone, a persona, rules. Bound once. */
  readonly more?: ((parameters: P, context: BindContext) => readonly string[]) | undefined;
  /** A score found without a judge, before anything else is asked. Canaries skip it. */
  readonly first?: ((input: ScoreInput, parameters: P) => Score | null) | undefined;
  readonly plan: (input: ScoreInput, parameters: P, rubric: Rubric) => Plan;
  /** Bytes besides the rubric that decide a score: phrase lists of a rule that is applied first. */
  readonly pinned?: string | undefined;
  /** Set when the suite chooses the scale. */
  readonly scale?: ((parameters: P) => Scale) | undefined;
  /** True when these parameters leave nothing to a judge: `first` settles every case, and the suite needs no judge. */
  readonly alone?: ((parameters: P) => boolean) | undefined;
}

export const NO_PARAMETERS = z.strictObject({}).describe('none');

export function rubricOf(name: RubricName): Rubric {
  return RUBRICS[name];
}

/** The library entry of a rubric, without how it is scored. */
export function entryOf(rubric: Rubric): Omit<TemplateSpec, 'parameters' | 'bind'> {
  const { name, version, group, kind, summary, inputs, optional, scale, pass, passRule, shape, example } = rubric;
  return {
    name,
    version,
    group,
    kind,
    summary,
    inputs,
    optional,
    scale,
    pass,
    passRule,
    shape,
    example,
    pinned: pinnedBytes(rubric),
  };
}

export function judged<P extends Record<string, unknown>>(name: RubricName, definition: Definition<P>): TemplateSpec {
  const rubric = rubricOf(name);
  return {
    ...entryOf(rubric),
    pinned: [pinnedBytes(rubric), ...(definition.pinned === undefined ? [] : [definition.pinned])].join('\n'),
    parameters: definition.parameters,
    bind: (raw, context) => {
      const parameters = definition.parameters.parse(raw);
      if (definition.alone?.(parameters) === true) {
        return {
          kind: 'pure',
          score: (input) =>
            definition.first?.(input, parameters) ?? missing('deterministic rule', 'drop mode: deterministic'),
        };
      }
      return bindJudged(rubric, definition, parameters, definition.more?.(parameters, context) ?? []);
    },
  };
}

function bindJudged<P>(
  rubric: Rubric,
  definition: Definition<P>,
  parameters: P,
  more: readonly string[],
): JudgedScorer {
  const scale = definition.scale?.(parameters) ?? rubric.scale;
  const systems = new Map<string, string>();
  const systemOf = (form: string, rows: number): string => {
    const key = `${form} ${rows}`;
    const known = systems.get(key) ?? instructions(rubric, rubric.forms[form]!, rows, more);
    systems.set(key, known);
    return known;
  };
  const ask = (input: ScoreInput, seat: JudgeSeat): Step<Score> => {
    const plan = definition.plan(input, parameters, rubric);
    if ('settled' in plan) return done(plan.settled);
    const form = rubric.forms[plan.form]!;
    const rows = plan.rows ?? [];
    const briefing = {
      system: systemOf(plan.form, rows.length),
      user: material(plan.pieces, form.task),
      media: mediaShown(plan.pieces, input),
      shape: shapeOf(form, rows.length),
      caseId: input.case.id,
      output: input.output,
    };
    const read = (value: Json): Score => plan.score(opinionOf(form, rows, value));
    return vote(briefing, seat, read, (score) => isNear(score.score, rubric.pass, scale));
  };
  return {
    kind: 'asking',
    rubric,
    score: (input, seat) => {
      const settled = definition.first?.(input, parameters) ?? trivialScore(rubric, input);
      return settled === null ? ask(input, seat) : done(settled);
    },
    probe: ask,
    instructionCharacters: () => Math.max(...Object.keys(rubric.forms).map((form) => systemOf(form, 1).length)),
  };
}

/** A 0/1 verdict has no distance to its threshold, so it always counts as near; a level is near within one step. */
function isNear(score: number, pass: number, scale: Scale): boolean {
  const band = { bin: 1, '3pt': 0.5, '5pt': 0.25, ratio: 0.2, real: 0.2 }[scale];
  return Math.abs(score - pass) <= band;
}

function trivialScore(rubric: Rubric, input: ScoreInput): Score | null {
  if (rubric.trivial === 'ask' || input.toolCalls.length > 0 || !isTrivial(input.output)) return null;
  const said = input.output.trim() === '' ? 'the output is empty' : `the output says nothing: ${excerpt(input.output)}`;
  if (rubric.trivial === 'clean')
    return { status: 'scored', score: 1, reason: `${said}, so there is nothing to object to` };
  return { status: 'scored', score: 0, code: 'trivial-output', reason: said };
}

/** The plan that stops because the case lacks what the template reads. */
export function lacking(key: string, wants: string): Plan {
  return { settled: missing(key, wants) };
}

/** Score of the choice made, with the judge's reasons. */
export function choiceScore(rubric: Rubric, form: string): (opinion: Opinion) => Score {
  return ({ verdict, reasons }) => {
    const option = rubric.forms[form]!.verdict.find(({ choice }) => choice === verdict)!;
    const said = reasons.trim() === '' ? `the judge said ${verdict}` : reasons;
    return {
      status: 'scored',
      score: option.score,
      ...(option.code === undefined ? {} : { code: option.code }),
      reason: said,
    };
  };
}

/** The plan of a template that shows the question and the answer, and asks for one choice. */
export function choiceOnAnswer(input: ScoreInput, _parameters: unknown, rubric: Rubric): Plan {
  const ask = askOf(input.case);
  return {
    form: 'default',
    pieces: [...(ask === null ? [] : [ask]), ...answerPieces(input)],
    score: choiceScore(rubric, 'default'),
  };
}

/** `7 of 8 claims supported`, and a summary of the others. */
export function tally(
  parts: readonly ScorePart[],
  good: string,
  noun: string,
): { readonly held: number; readonly told: string } {
  const others = parts.filter(({ verdict }) => verdict !== good);
  const told = others.map(
    (part) => `${part.verdict}: ${part.text}${part.reason === undefined ? '' : ` (${part.reason})`}`,
  );
  const held = parts.length - others.length;
  return { held, told: [`${held} of ${parts.length} ${noun} ${good}`, ...told].join('; ') };
}

/** Share of parts with the good verdict, 0..1; `empty` when there are none. */
export function shareOf(
  parts: readonly ScorePart[],
  good: string,
  noun: string,
  empty: { readonly score: number; readonly reason: string },
): Score {
  if (parts.length === 0) return { status: 'scored', score: empty.score, reason: empty.reason, parts };
  const { held, told } = tally(parts, good, noun);
  return { status: 'scored', score: held / parts.length, reason: told, parts };
}

/** 1 when every part has the good verdict, else 0. */
export function allOf(parts: readonly ScorePart[], good: string, noun: string): Score {
  const { held, told } = tally(parts, good, noun);
  return { status: 'scored', score: held === parts.length ? 1 : 0, reason: told, parts };
}
