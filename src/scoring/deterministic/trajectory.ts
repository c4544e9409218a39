/** The sequence of tool calls: compared with the expected one, and whether it goes round in circles. */
import { z } from 'zod';
import type { Case } from '../../inputs/case/case.ts';
import type { ScoreInput, TemplateSpec } from '../../inputs/template.ts';
import type { ToolCall } from '../../model-call/call.ts';
import type { Json } from '../../text/digest.ts';
import { deterministic, excerpt, fail, pass } from './define-template.ts';
import { commonSubsequence } from './subsequence.ts';
import { callKey, EXPECTED_KEYS, type ExpectedCall, expectedCalls, lackingCalls, MAY_BE_ABSENT } from './tool-calls.ts';

/** How many members of `a` have an equal in `b`. */
function commonMembers(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of b) left.set(item, (left.get(item) ?? 0) + 1);
  let found = 0;
  for (const item of a) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    found += 1;
  }
  return found;
}

const TRAJECTORY_MODES = ['strict', 'unordered', 'subset', 'superset', 'ordered'] as const;

function trajectoryShare(
  mode: (typeof TRAJECTORY_MODES)[number],
  expected: readonly string[],
  actual: readonly string[],
): number {
  const longest = Math.max(expected.length, actual.length);
  const over = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  switch (mode) {
    case 'strict':
      return over(expected.filter((key, index) => key === actual[index]).length, longest);
    case 'unordered':
      return over(commonMembers(expected, actual), longest);
    case 'subset':
      return over(commonMembers(actual, expected), actual.length);
    case 'superset':
      return over(commonMembers(expected, actual), expected.length);
    case 'ordered':
      return over(commonSubsequence(expected, actual), longest);
  }
}

/** The calls of the answer, or else those of the conversation. */
function callsOf(input: ScoreInput): readonly ToolCall[] {
  return input.toolCalls.length > 0 ? input.toolCalls : conversationCalls(input.case);
}

function conversationCalls(row: Case): readonly ToolCall[] {
  return (row.messages ?? []).flatMap((message) => message.toolCalls ?? []);
}

/** An expected call as a plain one: the first accepted value that is not "may be absent". */
function plainCall(call: ExpectedCall): ToolCall {
  const given = new Map<string, Json>();
  for (const [key, accepted] of Object.entries(call.arguments)) {
    const first = accepted[0];
    if (first !== undefined && (first !== MAY_BE_ABSENT || accepted.length === 1)) given.set(key, first);
  }
  return { name: call.name, arguments: Object.fromEntries(given) };
}

const trajectory = deterministic({
  name: 'TrajectoryMatch',
  version: '1.0.0',
  group: 'E',
  summary:
    'The whole sequence of tool calls against the expected one, by order, by set or by longest common subsequence.',
  inputs: ['tool_calls', 'expected'],
  optional: ['messages', ...EXPECTED_KEYS],
  scale: 'ratio',
  pass: 1,
  passRule:
    'strict: same calls in the same places; unordered: same calls; subset: nothing beyond the expected; superset: all of the expected; ordered: longest common subsequence / longer list',
  shape: ['prompt', 'capability'],
  parameters: z.strictObject({
    mode: z.enum(TRAJECTORY_MODES).default('strict'),
    arguments: z.enum(['compare', 'ignore']).default('compare'),
  }),
  example: {
    suite: '- { use: TrajectoryMatch, mode: superset, arguments: ignore }',
    case: {
      id: 'c1',
      input: 'Refund order 7.',
      expected: { tool_calls: [{ name: 'find_order' }, { name: 'refund' }] },
    },
    output: '',
    score: 0,
  },
  bind:
    ({ mode, arguments: compared }) =>
    (input) => {
      const wanted = expectedCalls(input.case);
      if (wanted === null) return lackingCalls();
      const withArguments = compared === 'compare';
      const expected = wanted.map((call) => callKey(plainCall(call), withArguments));
      const actual = callsOf(input).map((call) => callKey(call, withArguments));
      const score = trajectoryShare(mode, expected, actual);
      if (score === 1) return pass();
      const lost = expected.find((key) => !actual.includes(key));
      const surplus = actual.find((key) => !expected.includes(key));
      const off = lost ?? surplus;
      const name = (off ?? '').split('(')[0];
      const code =
        lost !== undefined ? `missing-step:${name}` : surplus !== undefined ? `surplus-step:${name}` : 'order';
      return { status: 'scored', score, code, reason: off === undefined ? 'the order differs' : excerpt(off) };
    },
});

/** The shortest cycle of 2 or 3 calls that occurs `times` times in a row, if any. */
function cycle(keys: readonly string[], times: number): readonly string[] | null {
  for (const length of [2, 3]) {
    for (let start = 0; start + length * times <= keys.length; start += 1) {
      const unit = keys.slice(start, start + length);
      if (new Set(unit).size === 1) continue;
      const span = keys.slice(start, start + length * times);
      if (span.every((key, index) => key === unit[index % length])) return unit;
    }
  }
  return null;
}

const loops = deterministic({
  name: 'LoopDetection',
  version: '1.1.0',
  group: 'E',
  summary: 'No equal call made too often and no short cycle of calls repeated.',
  inputs: ['tool_calls'],
  optional: ['messages'],
  scale: 'bin',
  pass: 1,
  passRule:
    'no call (name and arguments) more than `max-repeats` times, no cycle of 2 or 3 calls `max-repeats` + 1 times in a row',
  shape: ['capability', 'prompt'],
  parameters: z.strictObject({ 'max-repeats': z.int().min(1).default(2) }),
  example: {
    suite: '- { use: LoopDetection, max-repeats: 2 }',
    case: { id: 'c1', input: 'Find order 7.' },
    output: 'I found it.',
    score: 1,
  },
  bind:
    ({ 'max-repeats': most }) =>
    (input) => {
      const calls = callsOf(input);
      const keys = calls.map((call) => callKey(call, true));
      const counts = new Map<string, number>();
      for (const [index, key] of keys.entries()) {
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count > most) return fail(`repeated:${calls[index]!.name}`, `more than ${most} times: ${excerpt(key)}`);
      }
      const found = cycle(
        calls.map((call) => callKey(call, false)),
        most + 1,
      );
      return found === null ? pass() : fail('cycle', `${most + 1} times in a row: ${found.join(' > ')}`);
    },
});

export const SPECS: readonly TemplateSpec[] = [trajectory, loops];
