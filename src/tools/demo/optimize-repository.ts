/**
 * The second demo's repository as files: a prompt that promises too much, and recordings of every prompt that is tried
 * on it.
 */

import { componentsOf, withText } from '../../optimize/component.ts';
import { recordedName } from '../../run/optimize/recordings.ts';
import { digestOfText, sha256Hex } from '../../text/digest.ts';
import { jsonLines } from '../../text/json-lines.ts';
import { answerOf, completionReply, groundednessReply } from './answers.ts';
import type { Question } from './policies.ts';
import { asked, cases } from './questions.ts';
import type { Files } from './repository.ts';
import { lapses, type TriedPrompt, WEAK_PROMPT, WRITTEN_PROMPTS } from './tried-prompts.ts';

export const OPTIMIZED_TARGET = 'support-agent';
export const REPLIES_FILE = 'evals/reflector.jsonl';
const PROMPT_FILE = 'prompts/support.md';
const OUTPUTS = 'evals/outputs';
const NAME = 'support';

const CONFIG = `version: 1
providers:
  # No model is called: answers, judge and reflector were recorded beforehand.
  replay:
    type: recorded
    outputs: ${OUTPUTS}/{prompt}.jsonl
    judge-outputs: evals/judge.jsonl
    from: head
targets:
  ${OPTIMIZED_TARGET}:
    prompt: ${PROMPT_FILE}
    model: models/support.yml
    suite: evals/support.suite.yml
gate: { margin: 5, alpha: 0.05, on-inconclusive: warn, on-unmeasured: fail }
optimize:
  reflector: { provider: replay, model: gpt-5.1-2025-11-13 }
  goal: Groundedness
  strategies: [reflect]
  max-calls: 5000
`;

const SUITE = `dataset: support.cases.jsonl
templates:
  - Groundedness              # every claim stands in the policy passage (judge)
  - TaskCompletion            # what was asked is answered (judge)
  - { use: RegexMatch, id: ticket-line, pattern: '(?m)^Ticket: SUP-[0-9]{5}$' }
  - { use: LengthBounds, id: short-enough, max-words: 90 }
judge: { provider: replay, model: gpt-4.1-2025-04-14 }
split: { holdout: 40 }        # what a claim is made on; no part of the search sees it
`;

const MODEL = `provider: replay
model: gpt-4.1-mini-2025-04-14
max-tokens: 300
`;

function seedFile(): string {
  return `---\nname: ${NAME}\n---\n${WEAK_PROMPT.text}\n`;
}

/** The prompt file with a different text in it, as the optimizer writes it. */
function fileOf({ text }: TriedPrompt): string {
  const file = seedFile();
  return withText(componentsOf(PROMPT_FILE, file)[0]!, file, text);
}

interface Answer {
  readonly id: string;
  readonly sample: number;
  readonly output: string;
  /** The judge's replies about it. */
  readonly judged: Readonly<Record<'Groundedness' | 'TaskCompletion', object>>;
}

/** `day`: a recording made on another day has other lapses. */
function answersTo({ text, manner }: TriedPrompt, day: string): readonly Answer[] {
  if (manner === undefined) return [];
  const { tone, samples, losesTicket } = manner;
  return asked().flatMap(({ id, policy, question }) =>
    Array.from({ length: samples }, (_, sample): Answer => {
      const isLapse = lapses(question, `${text} ${id} ${sample} ${day}`, manner);
      const { slip, miss, ...sound } = question;
      const said: Question = {
        ...sound,
        ...(isLapse && slip !== undefined ? { slip: { ...slip, under: 'both' } } : {}),
        // What an answer leaves open is the same under every prompt, because this story is about promises.
        ...(miss === undefined ? {} : { miss: { ...miss, under: 'both' } }),
      };
      const output = answerOf(said, id, tone);
      return {
        id,
        sample,
        output: losesTicket ? output.replace(/\n\nTicket: .*$/, '') : output,
        judged: {
          Groundedness: groundednessReply(policy, said, tone),
          TaskCompletion: completionReply(said, tone),
        },
      };
    }),
  );
}

function rowsOf(answers: readonly Answer[]): string {
  return jsonLines(answers.map(({ id, sample, output }) => ({ id, sample, output })));
}

/** A reply for every recorded answer, under whichever prompt it was given. */
function judgeRows(answers: readonly Answer[]): string {
  const rows = new Map<string, object>();
  for (const { id, output, judged } of answers)
    for (const [template, reply] of Object.entries(judged))
      rows.set(`${template} ${id} ${output}`, { case: id, template, output_sha256: sha256Hex(output), reply });
  return jsonLines([...rows.values()]);
}

const TODAY = 'today';
const LATER = 'later';

/** Everything on main except the lock. */
export function optimizeFiles(): Files {
  const all = [WEAK_PROMPT, ...WRITTEN_PROMPTS];
  const recorded = all.map((tried) => ({ tried, answers: answersTo(tried, TODAY) }));
  const outputs = recorded.flatMap(({ tried, answers }) => {
    const name = tried === WEAK_PROMPT ? NAME : recordedName(NAME, digestOfText(fileOf(tried)));
    return answers.length === 0 ? [] : [[`${OUTPUTS}/${name}.jsonl`, rowsOf(answers)]];
  });
  return {
    '.github/plumbline.yml': CONFIG,
    [PROMPT_FILE]: seedFile(),
    'models/support.yml': MODEL,
    'evals/support.suite.yml': SUITE,
    'evals/support.cases.jsonl': cases(),
    ...(Object.fromEntries(outputs) as Files),
    'evals/judge.jsonl': judgeRows([
      ...recorded.flatMap(({ answers }) => answers),
      ...all.flatMap((tried) => answersTo(tried, LATER)),
    ]),
    [REPLIES_FILE]: jsonLines(
      WRITTEN_PROMPTS.map(({ text, hypothesis }) => ({ reply: { candidates: [{ text, hypothesis }] } })),
    ),
  };
}

/** Answers to a prompt file on a later day, as the pull request's own pipeline records them. */
export function laterAnswers(file: string): Files {
  const tried = WRITTEN_PROMPTS.find((one) => fileOf(one) === file);
  return tried === undefined ? {} : { [`${OUTPUTS}/${NAME}.jsonl`]: rowsOf(answersTo(tried, LATER)) };
}
