/** PairwisePreference: head's answer against base's in both orders; two orders that disagree are a tie. */
import { z } from 'zod';
import type { JudgeSeat, Score, ScoreInput, TemplateSpec } from '../../inputs/template.ts';
import { done, type Step } from '../../model-call/call.ts';
import type { Json } from '../../text/digest.ts';
import { fail, missing } from '../deterministic/define-template.ts';
import { type Briefing, consult, follow } from './ask-judge.ts';
import { entryOf, type JudgedScorer, rubricOf } from './define-judged.ts';
import { askOf, isTrivial, material, mediaShown, type Piece } from './judge-prompt-material.ts';
import type { ObjectShape } from './reply-form.ts';
import { instructions, shapeOf } from './rubric.ts';

const rubric = rubricOf('PairwisePreference');
const form = rubric.forms['default']!;
const SYSTEM = instructions(rubric, form, 0, []);
const SHAPE = shapeOf(form, 0);
/** A recorded judge is asked once; its row may contain the verdict of the other order along with the first. */
const RECORDED_SHAPE: ObjectShape = {
  ...SHAPE,
  fields: { ...SHAPE.fields, swapped: { kind: 'choice', of: ['first', 'tie', 'second'] } },
  loose: [...(SHAPE.loose ?? []), 'swapped'],
};

/** Win 1, tie 0.5, loss 0, for the answer at `place` of the two. */
function pointsOf(verdict: Json | undefined, place: 'first' | 'second'): number {
  return verdict === 'tie' ? 0.5 : verdict === place ? 1 : 0;
}

function agreed(baseFirst: number, headFirst: number, reasons: string): Score {
  const words = (points: number): string => (points === 1 ? 'win' : points === 0 ? 'loss' : 'tie');
  if (baseFirst === headFirst)
    return { status: 'scored', score: baseFirst, reason: `${words(baseFirst)} in both orders. ${reasons}`.trimEnd() };
  return {
    status: 'scored',
    score: 0.5,
    code: 'order-dependent',
    reason: `a tie: ${words(baseFirst)} when shown second, ${words(headFirst)} when shown first. ${reasons}`.trimEnd(),
  };
}

function compare(input: ScoreInput, rival: string, seat: JudgeSeat): Step<Score> {
  const ask = askOf(input.case);
  if (ask === null) return done(missing('input', 'give what was asked (`input` or `messages`)'));
  const briefing = (first: string, second: string): Briefing => {
    const pieces: readonly Piece[] = [ask, { name: 'first', text: first }, { name: 'second', text: second }];
    const shape = seat.recorded ? RECORDED_SHAPE : SHAPE;
    const media = mediaShown(pieces, input);
    return {
      system: SYSTEM,
      user: material(pieces, form.task),
      media,
      shape,
      caseId: input.case.id,
      output: input.output,
    };
  };
  return follow(consult(briefing(rival, input.output), seat, 0), (one) => {
    if ('unscored' in one) return done<Score>(one.unscored);
    const baseFirst = one.value as { readonly verdict: Json; readonly reasons?: string; readonly swapped?: Json };
    const points = pointsOf(baseFirst.verdict, 'second');
    if (seat.recorded) {
      if (baseFirst.swapped !== undefined)
        return done<Score>(agreed(points, pointsOf(baseFirst.swapped, 'first'), baseFirst.reasons ?? ''));
      return done<Score>({
        status: 'scored',
        score: points,
        reason: `one order only, as recorded. ${baseFirst.reasons ?? ''}`.trimEnd(),
      });
    }
    return follow(consult(briefing(input.output, rival), seat, one.turn + 1), (two) => {
      if ('unscored' in two) return done<Score>(two.unscored);
      const headFirst = two.value as { readonly verdict: Json };
      return done<Score>(agreed(points, pointsOf(headFirst.verdict, 'first'), baseFirst.reasons ?? ''));
    });
  });
}

function settled(input: ScoreInput): Score | null {
  if (input.rival === undefined) return { status: 'scored', score: 0.5, reason: 'the base arm stands at 0.5' };
  if (input.output.trim() === input.rival.output.trim())
    return { status: 'scored', score: 0.5, reason: 'both answers are the same' };
  if (input.toolCalls.length > 0 || !isTrivial(input.output)) return null;
  return isTrivial(input.rival.output)
    ? { status: 'scored', score: 0.5, reason: 'neither answer says anything' }
    : fail('trivial-output', 'the output says nothing');
}

const scorer: JudgedScorer = {
  kind: 'asking',
  rubric,
  score: (input, seat) => {
    const known = settled(input);
    return known === null ? compare(input, input.rival!.output, seat) : done(known);
  },
  instructionCharacters: () => SYSTEM.length,
  probe: (input, seat) => compare(input, input.rival?.output ?? '', seat),
};

export const SPECS: readonly TemplateSpec[] = [
  { ...entryOf(rubric), paired: true, parameters: z.strictObject({}), bind: () => scorer },
];
