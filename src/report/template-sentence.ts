/** What happened on one template, in one plain sentence. */
import type { TemplateResult } from '../record/template-result.ts';
import { change, count, interval, many, probability, size } from './format-numbers.ts';
import { casesWords, isSmall, SMALLEST_SUITE } from './needed-cases.ts';
import type { Words } from './safe-words.ts';
import { blocks } from './situation.ts';
import { hindranceOf } from './unmeasured-words.ts';

/** What happened on one template, in one sentence without its name; people's labels add a second one. */
export function templateSentence(result: TemplateResult): Words {
  return [...movedWords(result), ...correctedWords(result)];
}

function movedWords(result: TemplateResult): Words {
  const moved = `${many(result.broken, 'case')} broke and ${many(result.fixed, 'was', 'were')} fixed of ${count(result.measured)}`;
  const range = result.interval === null ? '' : `; the change is ${interval(result.interval)} points (95 % interval)`;
  const why = result.why === undefined ? [] : [': ', { prose: result.why }];
  const tail = result.blocking ? '' : ' Reported only, never blocks.';
  if (blocks(result) && result.verdict !== 'regressed') {
    const floor = result.floor ?? { points: 0, interval: [0, 0] };
    return [
      `the level is ${size(floor.interval[0])} to ${size(floor.interval[1])} points (95 % interval), wholly below the floor of ${size(floor.points)}; ${moved}${range}.`,
    ];
  }
  if (result.verdict === 'regressed') {
    const chance = result.p === null ? '' : `, ${probability(result.p)}`;
    return [`${moved}${range}${chance}`, ...why, `.${tail}`];
  }
  if (result.verdict === 'pass') {
    const how =
      result.measured === 0 && result.n > 0
        ? `all ${many(result.n, 'case')} send the same bytes on both sides`
        : `a drop of ${size(result.margin)} points is ruled out; ${moved}${range}`;
    return [how, ...why, `.${tail}`];
  }
  const known = hindranceOf(result);
  if (known !== null) return [`not measured: ${known[0]}`, ...why, `; ${known[1]}.${tail}`];
  const needed = casesWords(result);
  const few = isSmall(result)
    ? `${many(result.n, 'case')}, and a verdict needs ${SMALLEST_SUITE}`
    : result.reason === 'few-clusters'
      ? 'fewer than 10 clusters cannot decide'
      : result.reason === 'anchor'
        ? 'no worse than main, which has crept down'
        : `no drop is shown, but one of ${size(result.margin)} points is not ruled out`;
  return [`${few}${range}`, ...why, `${needed === null || isSmall(result) ? '' : `; ${needed}`}.${tail}`];
}

/** A red verdict by a judge that people's labels do not confirm or could not be compared with. */
export function isOnlyJudged({ verdict, corrected }: TemplateResult): boolean {
  return (
    verdict === 'regressed' && corrected !== undefined && (corrected.interval === null || corrected.interval[1] >= 0)
  );
}

/** The judge sees no loss, but people's labels say that there is one. */
export function isJudgedAway({ verdict, corrected }: TemplateResult): boolean {
  return verdict !== 'regressed' && corrected?.interval != null && corrected.interval[1] < 0;
}

/** What people's labels make of a judged change: ` Corrected for the judge's errors ...`. */
function correctedWords(result: TemplateResult): Words {
  const { corrected } = result;
  if (corrected === undefined) return [];
  const { delta, interval: range, labels, why } = corrected;
  if (range === null || delta === null) {
    if (!isOnlyJudged(result)) return [];
    return [
      ' Judged worse: a judge may err more on one side, and no correction was possible, since ',
      { prose: why ?? 'the labels do not tell' },
      '.',
    ];
  }
  const told = `corrected for the judge's errors on each side, by ${count(labels.base)} human labels of main's answers and ${count(labels.head)} of the change's, the change is ${change(delta)} (${interval(range)})`;
  if (isOnlyJudged(result)) return [` Judged worse: ${told}, so people's labels do not show a loss.`];
  if (isJudgedAway(result)) return [` But ${told}: people see a loss that the judge does not.`];
  return [` ${told.charAt(0).toUpperCase()}${told.slice(1)}.`];
}

/** Shown with every margin. */
export function marginNote(margin: number): string {
  return `The margin of ${size(margin)} points is the drop that must be ruled out to pass, not a drop that is tolerated.`;
}
