/** What the demo's prompts answered, and what its judge wrote about each answer: always the same bytes. */
import { sha256Hex } from '../../text/digest.ts';
import type { Miss, Policy, Question, Slip, Under } from './policies.ts';

/** `first` is the shop's first prompt, `good` is the one on main, `worse` the one in the pull request. */
export type Version = 'first' | Exclude<Under, 'both'>;

/** The two prompts before the pull request are alike in tone and in their lapses. */
type Tone = 'good' | 'worse';

function toneOf(version: Version): Tone {
  return version === 'worse' ? 'worse' : 'good';
}

const OPENERS: Readonly<Record<Tone, readonly string[]>> = {
  good: ['', '', '', 'Thanks for your message.', 'Hello!', 'Thank you for asking.'],
  worse: [
    "Thank you so much for reaching out, and please don't worry!",
    "I completely understand how you feel, and I'm here for you.",
    "What a good question, I'm so happy to help!",
    "I'm really sorry for the trouble, let's sort this out together.",
    'Hello, and thank you for your patience!',
    "Please take a deep breath, you're in good hands.",
    "I'm glad you asked!",
  ],
};

const CLOSERS: Readonly<Record<Tone, readonly string[]>> = {
  good: ['', '', '', 'Let us know if anything is unclear.', ''],
  worse: [
    "I'm always here if there is anything else!",
    'Have a wonderful day, and write to me whenever you like.',
    'Is there anything else I can make better for you?',
    "You're never a bother, truly.",
    '',
  ],
};

/** Lapses that come and go under either prompt: a model does not follow rules like a machine. */
const WITHOUT_TICKET: Readonly<Record<Tone, readonly string[]>> = {
  good: ['tracking-2', 'reviews-3'],
  worse: ['stock-3', 'reviews-3'],
};
const OVER_THE_TOP: Readonly<Record<string, string>> = {
  'good express-4': 'Guaranteed.',
  'good password-3': 'I promise that it is quickly done.',
  'worse pre-orders-2': 'I promise you that this will be easy.',
};

function isSlip(under: Under, version: Version): boolean {
  return under === 'both' || under === toneOf(version);
}

function missOf({ miss }: Question, version: Version): Miss | null {
  if (miss === undefined) return null;
  return miss.under === 'both' || version === 'first' || miss.under === version ? miss : null;
}

function pick<T>(list: readonly T[], key: string): T {
  return list[Number.parseInt(sha256Hex(key).slice(0, 8), 16) % list.length]!;
}

export function ticketOf(id: string): string {
  return `SUP-${10000 + (Number.parseInt(sha256Hex(`ticket ${id}`).slice(0, 8), 16) % 90000)}`;
}

export function caseId(policy: Policy, index: number): string {
  return `${policy.id}-${index + 1}`;
}

/** Even the worse prompt keeps to the policy in every third case where it might have strayed. */
function slipOf({ slip, asks }: Question, version: Version): Slip | null {
  if (slip === undefined || !isSlip(slip.under, version)) return null;
  return slip.under === 'worse' && pick([true, false, false], `slip ${asks}`) ? null : slip;
}

function bodyOf(question: Question, version: Version): string {
  return missOf(question, version)?.says ?? question.answer;
}

export function answerOf(question: Question, id: string, version: Version): string {
  const tone = toneOf(version);
  const words = [
    pick(OPENERS[tone], `${tone} open ${id}`),
    OVER_THE_TOP[`${tone} ${id}`] ?? '',
    bodyOf(question, version),
    slipOf(question, version)?.says ?? '',
    pick(CLOSERS[tone], `${tone} close ${id}`),
  ];
  const text = words.filter((part) => part !== '').join(' ');
  return WITHOUT_TICKET[tone].includes(id) ? text : `${text}\n\nTicket: ${ticketOf(id)}`;
}

/** The form of Groundedness: every claim with a reason, then a verdict. */
export function groundednessReply(policy: Policy, question: Question, version: Version) {
  const slip = slipOf(question, version);
  const stated = sentences(bodyOf(question, version)).filter((sentence) => !NO_CLAIM.test(sentence));
  const claims = stated.map((claim) => ({
    claim,
    reason: OWN_LIMITS.test(claim)
      ? 'The policy is indeed silent on that.'
      : `The policy says: "${closest(claim, sentences(policy.text))}"`,
    verdict: 'supported',
  }));
  const promised = slip === null ? [] : [{ claim: slip.says, reason: slip.why, verdict: 'unsupported' }];
  return { claims: [...claims, ...promised], abstains: false };
}

/** The form of TaskCompletion: reasons, then pass or fail. */
export function completionReply(question: Question, version: Version) {
  const miss = missOf(question, version);
  if (miss !== null) return { reasons: miss.why, verdict: 'fail' };
  const parts = sentences(question.answer).length;
  const reasons =
    parts === 1
      ? 'The one thing that was asked is answered.'
      : 'What was asked is answered, with what follows from it.';
  return { reasons, verdict: 'pass' };
}

/** The form of a failure review: what kind of failure a missed answer is; null where nothing was missed. */
export function reviewReply(question: Question, version: Version) {
  const miss = missOf(question, version);
  return miss === null
    ? null
    : {
        title: miss.title,
        shape: miss.kind,
        immediate_fix: miss.fix,
        confidence: miss.kind === 'prompt' ? 8 : 9,
        quote: miss.says,
      };
}

const NO_CLAIM = /^(?:Yes|No)\.$|^I am sorry about that\.$/;
const OWN_LIMITS = /The policy I have|not mentioned\.$|^I cannot|does not say/;

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=[A-Z0-9"])/u);
}

/** The sentence that shares the most words with the claim; on a tie, the first. */
function closest(claim: string, among: readonly string[]): string {
  const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const own = words(claim);
  const shared = among.map((sentence) => [...words(sentence)].filter((word) => own.has(word)).length);
  return among[shared.indexOf(Math.max(...shared))] ?? among[0] ?? '';
}
