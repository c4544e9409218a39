/** Tool calls compared with what the case expects: which tools, which arguments, or none at all. */
import { z } from 'zod';
import type { ScorePart, TemplateSpec } from '../../inputs/template.ts';
import type { ToolCall } from '../../model-call/call.ts';
import { isObject } from '../../text/json-object.ts';
import { deterministic, fail, pass, share } from './define-template.ts';
import { checkArgument } from './tool-call-match.ts';
import {
  argumentsOf,
  EXPECTED_KEYS,
  type ExpectedCall,
  expectedCalls,
  lackingCalls,
  MAY_BE_ABSENT,
  sameName,
  type Tool,
  toolsOf,
} from './tool-calls.ts';

const NO_PARAMETERS = z.strictObject({});
const WEATHER_TOOL = { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } };

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
    if (expected === null) return lackingCalls();
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

/** Every argument of an expected call, right or wrong in the actual one, and every argument that was not expected. */
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
      if (given !== null && accepted.includes(MAY_BE_ABSENT)) continue;
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
    if (expected === null) return lackingCalls();
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
    if (typeof said !== 'boolean' && calls === null) return lackingCalls();
    const none = said === true || (said === undefined && calls!.length === 0);
    const names = input.toolCalls.map((call) => call.name);
    if (none)
      return names.length === 0 ? pass() : fail('unwanted-call', `called ${names.join(', ')} where no tool fits`);
    return names.length === 0 ? fail('missed-call', 'called nothing where a tool was expected') : pass();
  },
});

export const SPECS: readonly TemplateSpec[] = [selection, toolArguments, abstention];
