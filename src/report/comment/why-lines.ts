/** The lines below the verdict: what it rests on, critical cases, the acceptance and the way out. */
import type { PlumblineRecord } from '../../record/record.ts';
import type { TemplateResult } from '../../record/template-result.ts';
import { answerSentences } from '../answer-words.ts';
import { codeSpan, prose } from '../escape.ts';
import { count, many, moment, points, shortSha } from '../format-numbers.ts';
import { asSentence, say } from '../safe-words.ts';
import { findings, type Situation, worst } from '../situation.ts';
import { isJudgedAway, templateSentence } from '../template-sentence.ts';
import { markdown } from './markdown.ts';

/** `How sure` lines for what blocks or is still open: one per template, at most three. */
export function evidence(record: PlumblineRecord, situation: Situation): readonly string[] {
  const open = findings(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
  const shown =
    situation === 'regressed' || situation === 'accepted'
      ? worst(record)
      : situation === 'inconclusive' || situation === 'not-measured'
        ? open
        : findings(record).filter(({ result }) => result.blocking && isJudgedAway(result));
  const several = Object.keys(record.targets).length > 1;
  return shown.slice(0, 3).map(({ target, template, result }) => {
    const place = several ? say`${target} at ${template}` : say`${template}`;
    const chance =
      result.verdict === 'regressed' && result.p !== null && result.p < 0.05
        ? ` An unchanged prompt gives this less than 1 time in ${count(oneIn(result.p))}.`
        : '';
    const cases = record.targets[target]?.suite.cases ?? 0;
    const early =
      result.verdict === 'regressed' && result.n < cases
        ? ` ${count(result.n)} of ${many(cases, 'case')} were enough to tell${stoppedEarly(result)}.`
        : '';
    return `- ${markdown(place)}: ${markdown(templateSentence(result))}${chance}${early}`;
  });
}

/** `; with what stopping early adds taken off, the loss is about 5.1 points`. */
function stoppedEarly({ estimate }: TemplateResult): string {
  if (estimate === undefined || estimate >= 0) return '';
  return `; with what stopping early adds taken off, the loss is about ${points(-estimate)} points`;
}

/** The N of "less than 1 time in N": one significant digit, at most ten thousand, and never more than p supports. */
function oneIn(p: number): number {
  const most = Math.min(10_000, 1 / p);
  const step = 10 ** Math.floor(Math.log10(most));
  return Math.floor(most / step + 1e-9) * step;
}

/** Cut, filtered and thinking answers come first, since the remedy for a cut answer is not the prompt. */
export function answerLines(record: PlumblineRecord): readonly string[] {
  return answerSentences(record).map((words) => `- ${asSentence(markdown(words))}`);
}

export function criticalLines(record: PlumblineRecord): readonly string[] {
  return Object.entries(record.targets).flatMap(([name, target]) =>
    (target.critical ?? [])
      .filter(({ verdict }) => verdict !== 'held')
      .slice(0, 5)
      .map((item) => {
        const word = {
          broken: '🔴 critical case broken',
          flaky: '🟡 critical case flaky, not counted',
          unmeasured: '⚪ critical case not measured',
          held: '',
        }[item.verdict];
        return `- ${word}: ${markdown(say`${item.case} of ${name}`)}. ${prose(asSentence(item.detail))}`;
      }),
  );
}

export function acceptance(record: PlumblineRecord): string {
  if (record.accepted === null) return '';
  const { by, reason, sha, expires } = record.accepted;
  const why = reason === '' ? 'without a reason' : `because: ${prose(reason)}`;
  return `Accepted by ${codeSpan(by)} for ${codeSpan(shortSha(sha))} until ${prose(moment(expires), 40)}, ${why}. The verdict stays; a new push ends the acceptance.`;
}

export function waysOut(situation: Situation, record: PlumblineRecord): string {
  const red = situation === 'regressed' || (situation === 'tuned-set' && record.verdict === 'regressed');
  if (red && record.provenance.pullRequest !== undefined) {
    return 'If the drop is meant: someone with write access comments `/plumbline accept` and the reason, then sets the label `plumbline: accept`.';
  }
  return '';
}
