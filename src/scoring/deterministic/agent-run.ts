/** The steps of a recorded run: how many there were, what followed failed tool calls, and whether it ended. */
import { z } from 'zod';
import type { Score, ScoreInput, TemplateSpec } from '../../inputs/template.ts';
import type { ToolCall, Turn } from '../../model-call/call.ts';
import { deterministic, excerpt, expectedOf, fail, missing, pass, share } from './define-template.ts';
import { callKey } from './tool-calls.ts';

const NO_STEPS: Score = {
  status: 'unscored',
  code: 'no-steps',
  reason: 'the answer tells no steps; a program gives them in its row',
};

function stepsOf({ trace }: ScoreInput): readonly Turn[] | null {
  return trace?.steps === undefined || trace.steps.length === 0 ? null : trace.steps;
}

/** A call, and the tool's answer to it; undefined = there was none. */
interface Made {
  readonly call: ToolCall;
  readonly failed: boolean | undefined;
}

/** Every call with its result: by id, else the first result of that name still unassigned, else the next one. */
function callsMade(steps: readonly Turn[]): readonly Made[] {
  const made: { call: ToolCall; failed: boolean | undefined }[] = [];
  for (const turn of steps) {
    if (turn.role === 'assistant')
      made.push(...(turn.toolCalls ?? []).map((call) => ({ call, failed: undefined as boolean | undefined })));
    if (turn.role !== 'tool') continue;
    const open = made.filter(({ failed }) => failed === undefined);
    const one =
      turn.toolCallId === undefined
        ? (open.find(({ call }) => call.name === turn.name) ?? open[0])
        : open.find(({ call }) => call.id === turn.toolCallId);
    if (one !== undefined) one.failed = turn.failed === true;
  }
  return made;
}

const lookUp = { id: 'c1', name: 'find_order', arguments: { id: 7 } };
const RUN: readonly Turn[] = [
  { role: 'assistant', content: null, toolCalls: [lookUp] },
  { role: 'tool', content: 'shipped', toolCallId: 'c1' },
  { role: 'assistant', content: 'It has shipped.' },
];
const EXAMPLE = {
  case: { id: 'c1', input: 'Where is order 7?' },
  output: 'It has shipped.',
  call: { trace: { steps: RUN } },
};

const stepLimit = deterministic({
  name: 'StepLimit',
  version: '1.0.0',
  group: 'E',
  summary: 'The run takes no more turns of the model and no more tool calls than allowed.',
  inputs: ['steps'],
  scale: 'bin',
  pass: 1,
  passRule: 'at most `max-steps` turns of the assistant and at most `max-calls` tool calls',
  shape: ['capability', 'prompt'],
  parameters: z.strictObject({
    'max-steps': z.int().min(1).default(20),
    'max-calls': z.int().min(0).optional(),
  }),
  example: { suite: '- { use: StepLimit, max-steps: 8 }', ...EXAMPLE, score: 1 },
  bind:
    ({ 'max-steps': mostSteps, 'max-calls': mostCalls }) =>
    (input) => {
      const steps = stepsOf(input);
      if (steps === null) return NO_STEPS;
      const turns = steps.filter(({ role }) => role === 'assistant').length;
      const calls = callsMade(steps).length;
      if (turns > mostSteps) return fail('steps', `${turns} turns, at most ${mostSteps}`);
      return mostCalls !== undefined && calls > mostCalls
        ? fail('calls', `${calls} calls, at most ${mostCalls}`)
        : pass(`${turns} turns, ${calls} calls`);
    },
});

const toolErrorRecovery = deterministic({
  name: 'ToolErrorRecovery',
  version: '1.0.0',
  group: 'E',
  summary: 'Share of the tool calls that failed after which a later call succeeds.',
  inputs: ['steps'],
  scale: 'ratio',
  pass: 1,
  passRule: 'after every failed call a later one succeeds, of any tool or of the same; a run without a failure passes',
  shape: ['capability', 'prompt'],
  parameters: z.strictObject({ by: z.enum(['any-tool', 'same-tool']).default('any-tool') }),
  example: { suite: '- ToolErrorRecovery', ...EXAMPLE, score: 1 },
  bind:
    ({ by }) =>
    (input) => {
      const steps = stepsOf(input);
      if (steps === null) return NO_STEPS;
      const made = callsMade(steps);
      const parts = made.flatMap(({ call, failed }, at) => {
        if (failed !== true) return [];
        const later = made
          .slice(at + 1)
          .some((other) => other.failed === false && (by === 'any-tool' || other.call.name === call.name));
        const { name } = call;
        return [
          later
            ? { text: name, verdict: 'ok' }
            : {
                text: name,
                verdict: 'broken',
                code: `unrecovered:${name}`,
                reason: 'nothing succeeded after it failed',
              },
        ];
      });
      return parts.length === 0 ? pass('no tool failed') : share(parts);
    },
});

const noRepeatCall = deterministic({
  name: 'NoRepeatCall',
  version: '1.1.0',
  group: 'E',
  summary: 'No call is made again with the same arguments once it has succeeded.',
  inputs: ['steps'],
  scale: 'bin',
  pass: 1,
  passRule: 'no equal call (name and arguments) after one that did not fail; tools of `allow` may be asked again',
  shape: ['capability', 'prompt'],
  parameters: z.strictObject({ allow: z.array(z.string().min(1)).default([]) }),
  example: { suite: '- { use: NoRepeatCall, allow: [wait] }', ...EXAMPLE, score: 1 },
  bind:
    ({ allow }) =>
    (input) => {
      const steps = stepsOf(input);
      if (steps === null) return NO_STEPS;
      const done = new Set<string>();
      for (const { call, failed } of callsMade(steps)) {
        const key = callKey(call, true);
        if (allow.includes(call.name)) continue;
        if (done.has(key)) return fail(`repeated:${call.name}`, `made again: ${excerpt(key)}`);
        if (failed !== true) done.add(key);
      }
      return pass();
    },
});

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

const finalAnswer = deterministic({
  name: 'FinalAnswer',
  version: '1.0.0',
  group: 'E',
  summary: 'The run ends with a text of the assistant, which may have to be or to hold the expected one.',
  inputs: ['steps', 'expected.answer'],
  optional: ['expected.answer'],
  scale: 'bin',
  pass: 1,
  passRule:
    'the last step is a text of the assistant without a call; `match: contains` or `equals`: it holds or is `expected.answer`, spaces and case apart',
  shape: ['prompt', 'capability'],
  parameters: z.strictObject({ match: z.enum(['present', 'contains', 'equals']).default('present') }),
  example: { suite: '- FinalAnswer', ...EXAMPLE, score: 1 },
  bind:
    ({ match }) =>
    (input) => {
      const answer = expectedOf(input.case, 'answer');
      if (match !== 'present' && typeof answer !== 'string')
        return missing('expected.answer', 'give the text that the last answer is compared with');
      const steps = stepsOf(input);
      if (steps === null) return NO_STEPS;
      const last = steps.at(-1)!;
      const text = last.content ?? '';
      if (last.role !== 'assistant') return fail('no-answer', `the last step is one of role ${last.role}`);
      if ((last.toolCalls ?? []).length > 0) return fail('open-call', 'the run ended with a call that nobody answered');
      if (text.trim() === '') return fail('empty', 'the last answer is empty');
      if (match === 'present') return pass();
      const [said, wanted] = [folded(text), folded(String(answer))];
      const holds = match === 'equals' ? said === wanted : said.includes(wanted);
      return holds ? pass() : fail('other-answer', `ended with ${excerpt(text)}`);
    },
});

export const SPECS: readonly TemplateSpec[] = [stepLimit, toolErrorRecovery, noRepeatCall, finalAnswer];
