/** Tells readers about the answers themselves: cut by max-tokens, refused by a filter, or with thinking in the text. */
import type { TargetResult } from '../record/target-result.ts';
import { count } from './format-numbers.ts';
import { own, say, type Words } from './safe-words.ts';
import type { Unheaded } from './situation.ts';

/**
 * `12 of 60 answers of head were cut by max-tokens (0 of main's); raise max-tokens in ...`; null when none were cut.
 */
export function cutWords({ cut, answers, maxTokensAt }: TargetResult): Words | null {
  if (cut === undefined || answers === undefined || cut.base + cut.head === 0) return null;
  const side = cut.head >= cut.base ? 'head' : 'base';
  const other = side === 'head' ? 'base' : 'head';
  const place = maxTokensAt?.[side] ?? '';
  const todo = place === '' ? own('raise max-tokens') : say`raise max-tokens in ${place}`;
  const figures = `${count(cut[side])} of ${count(answers[side].n)} answers of ${NAME[side]} were cut by max-tokens`;
  return [figures, ` (${count(cut[other])} of ${NAME[other]}); `, ...todo];
}

const NAME = { base: 'main', head: 'head' } as const;

/** Whether the headline already says that answers were cut. */
export function isCutHeadline(target: TargetResult): boolean {
  return Object.values(target.templates).some(({ blocking, reason }) => blocking && reason === 'cut');
}

/** One sentence, without a full stop, for each kind of answer that a reader should know about. */
export function answerSentences(record: Unheaded): readonly Words[] {
  const several = Object.keys(record.targets).length > 1;
  return Object.entries(record.targets).flatMap(([name, target]) => {
    const cut = isCutHeadline(target) ? null : cutWords(target);
    const found = [cut, filterWords(target), thinkingWords(target)].filter((words) => words !== null);
    return found.map((words) => (several ? [...say`${name}: `, ...words] : words));
  });
}

function filterWords({ answers }: TargetResult): Words | null {
  if (answers === undefined || answers.base.filtered + answers.head.filtered === 0) return null;
  return own(`the provider's filter refused ${shares(answers, 'filtered')}; a refusal is scored as one`);
}

function thinkingWords({ answers }: TargetResult): Words | null {
  if (answers === undefined || answers.base.thinking + answers.head.thinking === 0) return null;
  return own(`${shares(answers, 'thinking')} carried thinking in their text; templates with thinking: true score it`);
}

function shares(answers: NonNullable<TargetResult['answers']>, key: 'filtered' | 'thinking'): string {
  const { base, head } = answers;
  return `${count(head[key])} of ${count(head.n)} answers of head and ${count(base[key])} of ${count(base.n)} of main`;
}
