/**
 * The example that `init` writes if there is no prompt yet: a small assistant that may only say what a passage says.
 */

import { DEFAULT_JUDGE } from '../../model-call/models/default-models.ts';
import { flow } from './flow-text.ts';

export const EXAMPLE_PROMPT = `You answer customers of a small online shop.

- Answer from the passage below and from nothing else.
- If the passage does not hold the answer, say so.
- At most 80 words, plain and polite.

Passage:
{{context}}
`;

export const EXAMPLE_SUITE = `# The ruler of support. "plumbline templates" lists the scorers; "plumbline lock" pins this file and its cases.
dataset: support.cases.jsonl
templates:
  - Groundedness                                # a judge: does every claim stand in the passage?
  - TaskCompletion                              # a judge: was what was asked answered?
  - { use: LengthBounds, max-words: 100 }
  - { use: ContainsNone, id: no-promises, terms: [guarantee, promise], normalise: [case] }
judge: ${flow(DEFAULT_JUDGE)}
repeats: 1                                      # answers a case, at most
split: { holdout: 30 }                          # per cent, kept out of what you look at while tuning
`;

const RETURNS =
  'Unused items can be returned within 30 days of delivery. Returns are free with the label from the order page. The refund is sent the way the customer paid, within 5 working days of arrival.';
const DELIVERY =
  'Parcels take 2 to 4 working days within Germany and 4 to 7 within the EU. A tracking link is sent when the order ships. Delivery is free from 60 euros.';

export const EXAMPLE_CASES: readonly {
  readonly id: string;
  readonly input: string;
  readonly context: string;
  readonly tags: readonly string[];
}[] = [
  { id: 'returns-1', input: 'How long can I return a lamp?', context: RETURNS, tags: ['returns'] },
  { id: 'returns-2', input: 'When do I get my money back?', context: RETURNS, tags: ['returns'] },
  { id: 'returns-3', input: 'I used the lamp for a week. Can it go back?', context: RETURNS, tags: ['returns'] },
  { id: 'delivery-1', input: 'How long does a parcel to Lisbon take?', context: DELIVERY, tags: ['delivery'] },
  { id: 'delivery-2', input: 'My order is 45 euros. Is delivery free?', context: DELIVERY, tags: ['delivery'] },
  { id: 'delivery-3', input: 'Can you deliver on a Sunday?', context: DELIVERY, tags: ['delivery'] },
];
