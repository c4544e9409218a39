/** Tool calls against what the case expects: which tools, which arguments, none at all, in which order. */
import { z } from 'zod';
import type { Case } from '../cases.ts';
import type { Json } from '../digest.ts';
import type { ToolCall } from '../exchange.ts';
import type { Score, ScoreInput, ScorePart, TemplateSpec } from '../template.ts';
import {
  argumentsOf,
  callKey,
  type ExpectedCall,
  expectedCalls,
  MAY_BE_ABSENT,
  sameName,
  type Tool,
  toolsOf,
} from './calls.ts';
import { deterministic, excerpt, fail, isObject, missing, pass, share } from './define.ts';
import { checkArgument } from './matching.ts';

const WANTS = 'give expected.ground_truth, expected.tool_calls or expected.no_call: true';

function lacking(): Score {
  return missing('expected calls', WANTS);
}

const NO_PARAMETERS = z.strictObject({});
const WEATHER_TOOL = { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } };
const EXPECTED_KEYS = ['expected.ground_truth', 'expected.tool_calls', 'expected.actions', 'expected.no_call'];

const selection = deterministic({
  name: 'ToolSelection',
  version: '1.0.0',
  group: 'F',
  summary: 'F1 of the names of the tools called against those expected, each counted as often as it is called.',
  inputs: ['tool_calls', 'expected'],
  optional: EXPECTED_KEYS,
  scale: 'ratio',
  pass: 1,
  passRule: 'exactly the expected tools, each as often as expected',
  shape: ['prompt', 'capability'],
  parameters: NO_PARAMETERS,
  example: {
    suite: '- ToolSelection',
    case: { id: 'c1', input: 'Paris?', tools: [WEATHER_TOOL], expected: { tool_calls: [{ name: 'weather' }] } },
    output: '',
    score: 0,
  },
  bind: () => (input) => {
    const expected = expectedCalls(input.case);
    if (expected === null) return lacking();
    const open = expected.map((call) => call.name);
    const surplus: string[] = [];
    for (const call of input.toolCalls) {
      const at = open.findIndex((name) => sameName(name, call.name));
      if (at < 0) surplus.push(call.name);
      else open.splice(at, 1);
    }
    const both = expected.length + input.toolCalls.length;
    if (both === 0) return pass('no call, as expected');
    const score = (2 * (expected.length - open.length)) / both;
    if (score === 1) return pass();
    const code = open.length > 0 ? `missed-tool:${open[0]}` : `surplus-tool:${surplus[0]}`;
    const reason = [
      open.length > 0 ? `not called: ${open.join(', ')}` : '',
      surplus.length > 0 ? `called beyond that: ${surplus.join(', ')}` : '',
    ];
    return { status: 'scored', score, code, reason: reason.filter((part) => part !== '').join('; ') };
  },
});

/** Every argument of an expected call, right or wrong in the given one, and every argument nobody asked for. */
function argumentParts(
  tools: readonly Tool[],
  expected: ExpectedCall,
  call: ToolCall | undefined,
): readonly (ScorePart & { code?: string })[] {
  const given = call === undefined ? null : argumentsOf(call);
  const declared = tools.find((tool) => sameName(tool.name, expected.name))?.properties;
  const parts: (ScorePart & { code?: string })[] = [];
  const broken = (key: string, code: string, reason: string) =>
    parts.push({ text: `${expected.name}.${key}`, verdict: 'broken', reason, code: `${code}:${key}` });
  for (const [key, accepted] of Object.entries(expected.arguments)) {
    const value = given === null || !Object.hasOwn(given, key) ? undefined : given[key];
    if (value === undefined) {
      if (call !== undefined && given !== null && accepted.includes(MAY_BE_ABSENT)) continue;
      if (accepted.includes(MAY_BE_ABSENT) && accepted.length === 1) continue;
      broken(key, 'missing-argument', call === undefined ? 'the call is missing' : 'not given');
      continue;
    }
    const wrong = checkArgument(key, value, declared?.[key], accepted);
    if (wrong === null) parts.push({ text: `${expected.name}.${key}`, verdict: 'ok' });
    else parts.push({ text: `${expected.name}.${key}`, verdict: 'broken', reason: wrong.reason, code: wrong.code });
  }
  for (const key of Object.keys(given ?? {}))
    if (!Object.hasOwn(expected.arguments, key)) broken(key, 'unexpected-argument', 'not expected');
  return parts;
}

function right(parts: readonly ScorePart[]): number {
  return parts.length === 0 ? 1 : parts.filter((part) => part.verdict === 'ok').length / parts.length;
}

const toolArguments = deterministic({
  name: 'ToolArguments',
  version: '1.0.0',
  group: 'F',
  summary:
    'Share of the arguments that are right, over the expected calls; each call is compared with its best counterpart.',
  inputs: ['tool_calls', 'expected'],
  optional: ['tools', ...EXPECTED_KEYS],
  scale: 'ratio',
  pass: 0.9,
  passRule:
    '>= 0.9 of the arguments; a value counts when it is one of the accepted ones, an argument whose list holds "" may be absent',
  shape: ['prompt', 'capability'],
  parameters: NO_PARAMETERS,
  example: {
    suite: '- ToolArguments',
    case: {
      id: 'c1',
      input: 'Weather in Paris?',
      tools: [WEATHER_TOOL],
      expected: { ground_truth: { weather: { city: ['Paris'] } } },
    },
    output: '',
    score: 0,
  },
  bind: () => (input) => {
    const expected = expectedCalls(input.case);
    if (expected === null) return lacking();
    const tools = toolsOf(input.case);
    const open = [...input.toolCalls];
    const parts: (ScorePart & { code?: string })[] = [];
    for (const wanted of expected) {
      let best: { at: number; parts: readonly (ScorePart & { code?: string })[] } | null = null;
      for (const [at, call] of open.entries()) {
        if (!sameName(call.name, wanted.name)) continue;
        const found = argumentParts(tools, wanted, call);
        if (best === null || right(found) > right(best.parts)) best = { at, parts: found };
      }
      if (best === null) {
        const lost = argumentParts(tools, wanted, undefined);
        parts.push(
          ...(lost.length > 0 ? lost : [{ text: wanted.name, verdict: 'broken', code: `missed-tool:${wanted.name}` }]),
        );
      } else {
        open.splice(best.at, 1);
        parts.push(...(best.parts.length > 0 ? best.parts : [{ text: wanted.name, verdict: 'ok' }]));
      }
    }
    for (const call of open)
      parts.push({
        text: call.name,
        verdict: 'broken',
        reason: 'the call was not expected',
        code: `surplus-tool:${call.name}`,
      });
    return share(parts);
  },
});

const abstention = deterministic({
  name: 'ToolAbstention',
  version: '1.0.0',
  group: 'F',
  summary: 'No call where none fits, and a call where one is expected.',
  inputs: ['tool_calls', 'expected'],
  optional: ['tools', ...EXPECTED_KEYS],
  scale: 'bin',
  pass: 1,
  passRule: 'calls nothing if `expected.no_call` is true, else calls something',
  shape: ['prompt', 'weight'],
  parameters: NO_PARAMETERS,
  example: {
    suite: '- ToolAbstention',
    case: { id: 'c1', input: 'Tell me a joke.', tools: [WEATHER_TOOL], expected: { no_call: true } },
    output: 'Why did the bicycle fall over? It was two-tired.',
    score: 1,
  },
  bind: () => (input) => {
    const said = isObject(input.case.expected) ? input.case.expected['no_call'] : undefined;
    const calls = expectedCalls(input.case);
    if (typeof said !== 'boolean' && calls === null) return lacking();
    const none = said === true || (said === undefined && calls?.length === 0);
    const names = input.toolCalls.map((call) => call.name).join(', ');
    if (none) return names === '' ? pass() : fail('unwanted-call', `called ${names} where no tool fits`);
    return names === '' ? fail('missed-call', 'called nothing where a tool was expected') : pass();
  },
});

/** Length of the longest common subsequence. */
function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    for (const [index, other] of b.entries())
      next.push(item === other ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!));
    row = next;
  }
  return row[b.length]!;
}

/** How many members of `a` find their own equal in `b`. */
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

/** The calls of the answer, else those of the conversation. */
function callsOf(input: ScoreInput): readonly ToolCall[] {
  return input.toolCalls.length > 0 ? input.toolCalls : conversationCalls(input.case);
}

function conversationCalls(row: Case): readonly ToolCall[] {
  return (row.messages ?? []).flatMap((message) => message.toolCalls ?? []);
}

/** An expected call as a plain one: the first accepted value that is not "may be absent". */
function plainCall(call: ExpectedCall): ToolCall {
  const given: Record<string, Json> = {};
  for (const [key, accepted] of Object.entries(call.arguments)) {
    const first = accepted[0];
    if (first !== undefined && (first !== MAY_BE_ABSENT || accepted.length === 1)) given[key] = first;
  }
  return { name: call.name, arguments: given };
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
      if (wanted === null) return lacking();
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

/** The shortest cycle of 2 or 3 calls that stands `times` times in a row, if any. */
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
  version: '1.0.0',
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

export const SPECS: readonly TemplateSpec[] = [selection, toolArguments, abstention, trajectory, loops];
