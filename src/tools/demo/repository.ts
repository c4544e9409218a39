/** The demo's repository as files: a first prompt, the better one that main has now, and a pull request that makes it warmer and less true. */
import { jsonLines } from '../../text/json-lines.ts';
import { answerOf, completionReply, groundednessReply, reviewReply, type Version } from './answers.ts';
import type { Question } from './policies.ts';
import { asked, cases } from './questions.ts';

export type Files = Readonly<Record<string, string>>;

export const TARGET = 'support-agent';
export const PROMPT_FILE = 'prompts/support.md';

const NAMES: Readonly<Record<Version, string>> = { first: 'support-v1', good: 'support-v2', worse: 'support-v3' };

const CONFIG = `# What is gated, and how strictly. Read from main, never from the pull request.
version: 1
providers:
  # No model is called: answers and judge replies were recorded beforehand.
  replay:
    type: recorded
    outputs: evals/outputs/{prompt}.jsonl
    judge-outputs: evals/judge/{prompt}.jsonl
targets:
  ${TARGET}:
    prompt: ${PROMPT_FILE}
    model: models/support.yml
    suite: evals/support.suite.yml
gate: { margin: 5, alpha: 0.05, on-inconclusive: warn, on-unmeasured: fail }
escalation:
  goal: { template: TaskCompletion, target: 95, max-residual-gap: 3 }
  profile: { requests-per-day: 4000 }
`;

const SUITE = `# The ruler: cases, scorers and judge, pinned by support.suite.lock.
dataset: support.cases.jsonl
templates:
  - Groundedness              # every claim stands in the policy passage (judge)
  - TaskCompletion            # what was asked is answered (judge)
  - { use: ContainsNone, id: no-big-words, terms: [guarantee, promise, "100 %"], normalise: [case] }
  - { use: RegexMatch, id: ticket-line, pattern: '(?m)^Ticket: SUP-[0-9]{5}$' }
  - { use: LengthBounds, id: short-enough, max-words: 90 }
judge: { provider: replay, model: gpt-4.1-2025-04-14 }
split: { holdout: 30 }
`;

const MODEL = `provider: replay
model: gpt-4.1-mini-2025-04-14
temperature: 0
max-tokens: 300
`;

const RULES: Readonly<Record<Version, string>> = {
  first: `- Answer from the policy below and from nothing else.
- Plain and polite, at most 80 words.`,
  good: `- Answer from the policy below and from nothing else.
- Answer every part of the question. If the policy does not say it, say that.
- Plain and polite, at most 80 words.`,
  worse: `- Use the policy below.
- Be as helpful and reassuring as you can: nobody should leave without a solution.
- Warm and personal, at most 80 words.`,
};

function prompt(version: Version): string {
  return `---
name: ${NAMES[version]}
---
You answer customers of Larch & Lane, an online shop for furniture and home
goods.

${RULES[version]}
- End with the line: Ticket: {{ticket}}

Policy:
{{context}}
`;
}

function outputs(version: Version): string {
  return jsonLines(asked().map(({ id, question }) => ({ id, output: answerOf(question, id, version) })));
}

function judgeReplies(version: Version): string {
  return jsonLines(
    asked().flatMap(({ id, policy, question }) => [
      { case: id, template: 'Groundedness', reply: groundednessReply(policy, question, version) },
      { case: id, template: 'TaskCompletion', reply: completionReply(question, version) },
      ...reviewOf(id, question, version),
    ]),
  );
}

function reviewOf(id: string, question: Question, version: Version): readonly object[] {
  const reply = reviewReply(question, version);
  return reply === null ? [] : [{ case: id, template: 'failure-review', reply }];
}

const VERSIONS = ['first', 'good', 'worse'] as const;

/**
 * What main began with, without the lock. It holds the recorded answers to all prompts, since a recording is data of
 * the ruler.
 */
export function mainFiles(): Files {
  return {
    '.github/plumbline.yml': CONFIG,
    [PROMPT_FILE]: prompt('first'),
    'models/support.yml': MODEL,
    'evals/support.suite.yml': SUITE,
    'evals/support.cases.jsonl': cases(),
    ...Object.fromEntries(
      VERSIONS.flatMap((version) => [
        [`evals/outputs/${NAMES[version]}.jsonl`, outputs(version)],
        [`evals/judge/${NAMES[version]}.jsonl`, judgeReplies(version)],
      ]),
    ),
  };
}

/** The prompt attempt that was merged earlier. */
export function attemptFiles(): Files {
  return { [PROMPT_FILE]: prompt('good') };
}

/** What the pull request changes: a few lines of one file. */
export function pullRequestFiles(): Files {
  return { [PROMPT_FILE]: prompt('worse') };
}
