/** A typo fix is not an attempt at anything: how small a change must be to count as one. */
import { diffChars } from 'diff';
import { canonical } from '../text/digest.ts';
import { type Arm, type Arms, requestIdentity } from './arms.ts';

/** Characters of prompt text; a smaller change is minor. */
const MINOR_BELOW = 40;

/** Whether the sides differ in nothing but a few characters of the prompt's text. */
export function isMinor({ base, head }: Pick<Arms, 'base' | 'head'>): boolean {
  if (requestIdentity(base) !== requestIdentity(head)) return false;
  if (base.provider.type === 'recorded' || base.prompt.caseFollows !== head.prompt.caseFollows) return false;
  if (shapeOf(base) !== shapeOf(head)) return false;
  const [before, after] = [textsOf(base), textsOf(head)];
  let changed = 0;
  for (const [index, text] of after.entries()) {
    // A replaced character counts as one insertion and one deletion.
    const edits = diffChars(before[index]!, text, { maxEditLength: 2 * MINOR_BELOW });
    if (edits === undefined) return false;
    const sum = (kind: 'added' | 'removed'): number =>
      edits.reduce((total, edit) => total + (edit[kind] ? edit.value.length : 0), 0);
    changed += Math.max(sum('added'), sum('removed'));
  }
  return changed < MINOR_BELOW;
}

/** The messages without their text. */
function shapeOf({ prompt }: Arm): string {
  return canonical(prompt.messages.map(({ content: _text, ...rest }) => rest));
}

function textsOf({ prompt }: Arm): readonly string[] {
  return prompt.messages.map(({ content }) => content ?? '');
}
