/** LabelMatch: which label of a closed set the answer names. */
import { z } from 'zod';
import type { BindContext, TemplateSpec } from '../../inputs/template.ts';
import { errorText } from '../../text/error-text.ts';
import { deterministic, excerpt, expectedOf, fail, missing, pass } from './define-template.ts';

export const LABELS = z.array(z.string().trim().min(1)).min(1);

export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(character);
}

/** Index of `label` in `text` as a separate word, or -1. */
function placeOf(text: string, label: string): number {
  const startsInWord = isWord(label[0]);
  const endsInWord = isWord(label.at(-1));
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const before = startsInWord && isWord(text[at - 1]);
    const after = endsInWord && isWord(text[at + label.length]);
    if (!before && !after) return at;
  }
  return -1;
}

/** The label named first, whole words only, ignoring case; of two at the same index, the longer. */
export function labelOf(output: string, labels: readonly string[]): string | null {
  const text = fold(output);
  let best: { label: string; at: number } | null = null;
  for (const label of labels) {
    const at = placeOf(text, fold(label));
    if (at < 0) continue;
    if (best === null || at < best.at || (at === best.at && label.length > best.label.length)) best = { label, at };
  }
  return best?.label ?? null;
}

/** The list itself, or the JSON array in the file it names. */
export function readLabels(given: string | readonly string[], context: BindContext): readonly string[] | null {
  if (typeof given !== 'string') return given;
  const text = context.read(given, 'labels');
  if (text === null) return null;
  try {
    const parsed = LABELS.safeParse(JSON.parse(text.replace(/^\ufeff/u, '')));
    if (parsed.success) return parsed.data;
    context.note({ key: 'labels', message: `${given}: must be a JSON array of texts` });
  } catch (error) {
    context.note({
      key: 'labels',
      message: `${given}: is not JSON (${errorText(error)})`,
    });
  }
  return null;
}

const labelMatch = deterministic({
  name: 'LabelMatch',
  version: '1.0.0',
  group: 'J',
  summary: 'The first label of the set that the answer names, as a whole word and case ignored, is the expected one.',
  inputs: ['output', 'expected.label'],
  scale: 'bin',
  pass: 1,
  passRule: 'the label is in the set and equal; no label of the set in the answer is `out-of-set`',
  shape: ['prompt', 'weight'],
  parameters: z.strictObject({ labels: z.union([z.string().min(1), LABELS]) }),
  example: {
    suite: '- { use: LabelMatch, labels: [billing, delivery, other] }',
    case: { id: 'c1', input: 'Where is my parcel?', expected: { label: 'delivery' } },
    output: 'Category: Delivery',
    score: 1,
  },
  bind: ({ labels: given }, context) => {
    const labels = readLabels(given, context);
    return (input) => {
      if (labels === null) return missing('labels', 'the label set could not be read');
      const expected = expectedOf(input.case, 'label');
      const wanted =
        typeof expected === 'string' ? labels.find((label) => fold(label) === fold(expected.trim())) : undefined;
      if (wanted === undefined) return missing('expected.label', `${JSON.stringify(expected)} is not in the label set`);
      const found = labelOf(input.output, labels);
      if (found === null) return fail('out-of-set', `names no label of the set: "${excerpt(input.output)}"`);
      return found === wanted ? pass() : fail(`wrong-label:${wanted}>${found}`, `${found}, expected ${wanted}`);
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [labelMatch];
