/** The prompt that the second demo improves, the prompts that its recorded reflector writes, and how a model answers under each. */
import { sha256Hex } from '../../text/digest.ts';
import type { Version } from './answers.ts';
import type { Question } from './policies.ts';

/** How a model answers under a prompt. */
interface Manner {
  readonly tone: Version;
  /** The chance of a promise that the policy does not make, when a question invites one. */
  readonly promises: number;
  /** The answer leaves out the line with the ticket. */
  readonly losesTicket?: boolean;
  /** Recorded answers per case. */
  readonly samples: number;
}

export interface TriedPrompt {
  readonly text: string;
  /** Why the reflector expects it to help. */
  readonly hypothesis: string;
  /** Absent for a prompt that is refused before any call is made with it. */
  readonly manner?: Manner;
}

const WARM = `- Be as helpful and reassuring as you can: nobody should leave without a
  solution.
- Warm and personal, at most 80 words.`;
const TICKET = '- End with the line: Ticket: {{ticket}}';

function body(...rules: readonly string[]): string {
  return `You answer customers of Larch & Lane, an online shop for furniture and home
goods.

${rules.join('\n')}

Policy:
{{context}}`;
}

export const WEAK_PROMPT: TriedPrompt & { readonly manner: Manner } = {
  text: body('- Use the policy below.', WARM, TICKET),
  hypothesis: '',
  manner: { tone: 'worse', promises: 0.75, samples: 3 },
};

/** In the order in which the reflector is asked. */
export const WRITTEN_PROMPTS: readonly TriedPrompt[] = [
  {
    text: body('- Use the policy below, and read it twice.', WARM, TICKET),
    hypothesis: 'The model reads the policy too fast.',
    manner: { tone: 'worse', promises: 0.72, samples: 1 },
  },
  {
    text: body('- Use the policy below.', '- Address {{customer_name}} by name.', WARM, TICKET),
    hypothesis: 'Answers are not personal enough.',
  },
  {
    text: body(
      '- Use the policy below.',
      WARM,
      '- Asked "My order says packed. How do I cancel it now?", say that it can be\n  refused at the door.',
      TICKET,
    ),
    hypothesis: 'Packed orders are answered wrongly.',
  },
  {
    text: body(
      '- Answer from the policy below alone, in one or two sentences.',
      '- Plain and polite.',
      '- Ticket: {{ticket}}',
    ),
    hypothesis: 'Long answers drift away from the policy.',
    manner: { tone: 'good', promises: 0.4, losesTicket: true, samples: 1 },
  },
  {
    text: body(
      '- Answer from the policy below and from nothing else.',
      '- If the policy does not say it, say that it does not.',
      '- Warm and personal, at most 80 words.',
      TICKET,
    ),
    hypothesis: 'The wish to reassure outweighs the policy; say which of them comes first.',
    manner: { tone: 'good', promises: 0.2, samples: 3 },
  },
  {
    text: body('- Use the policy below.', '- Warm, personal and short.', TICKET),
    hypothesis: 'Shorter answers leave less room for promises.',
    manner: { tone: 'worse', promises: 0.7, samples: 1 },
  },
  {
    text: body(
      '- Answer from the policy below and from nothing else.',
      '- If the policy does not say it, say that it does not.',
      '- Offer no exception, time or amount that the policy does not name.',
      '- Plain and polite, at most 80 words.',
      TICKET,
    ),
    hypothesis: 'What is left are exceptions made out of kindness; rule them out by kind.',
    manner: { tone: 'good', promises: 0.06, samples: 3 },
  },
];

/** `when`: recordings made on another day have other lapses. */
export function lapses({ slip }: Question, key: string, { promises }: Manner): boolean {
  const chance = Number.parseInt(sha256Hex(key).slice(0, 8), 16) / 2 ** 32;
  return slip !== undefined && slip.under !== 'good' && chance < promises;
}
