/** LLMFunctionCalling: exact against an expected call; else what the tools settle is settled, and a judge decides the rest. */
import { z } from 'zod';
import type { Json } from '../digest.ts';
import type { ToolCall } from '../exchange.ts';
import { expectedOf, fail, isObject, missing, pass } from '../scorers/define.ts';
import { matchCalls } from '../scorers/tools.ts';
import type { Score, ScoreInput, TemplateSpec } from '../template.ts';
import { choiceScore, judged, lacking } from './judged.ts';
import { answerPieces, askOf, callsText } from './material.ts';

/** What needs no judge: calls against expected ones, or calls the tools themselves rule out. */
function settled(input: ScoreInput, mode: 'auto' | 'deterministic'): Score | null {
  const { tools } = input.case;
  if (tools === undefined) return missing('tools', 'give the functions the model could call');
  if (isObject(input.case.expected) && input.case.expected['no_call'] === true) {
    return input.toolCalls.length === 0
      ? pass('no call, as expected')
      : fail(
          'unexpected-call',
          `called ${input.toolCalls.map(({ name }) => name).join(', ')} where no call was expected`,
        );
  }
  const truth = isObject(input.case.expected) ? expectedOf(input.case, 'ground_truth') : undefined;
  if (truth !== undefined) return matchCalls(tools, truth, input.toolCalls);
  if (mode === 'deterministic')
    return missing('expected', 'give expected.ground_truth or expected.no_call: true, or drop mode: deterministic');
  return impossible(tools, input.toolCalls);
}

/** A call no judge needs to see: of an unknown function, with arguments that are no object, lack a required one or have one too many. */
function impossible(tools: readonly Json[], calls: readonly ToolCall[]): Score | null {
  for (const call of calls) {
    const tool = tools.map(functionOf).find((candidate) => candidate !== null && sameName(candidate.name, call.name));
    if (tool === undefined || tool === null) return fail('unknown-function', `${call.name} is not among the tools`);
    if (!isObject(call.arguments))
      return fail('unreadable-arguments', `the arguments of ${call.name} are not a JSON object`);
    const given = Object.keys(call.arguments);
    const lost = tool.required.filter((key) => !given.includes(key));
    if (lost.length > 0) return fail('missing-argument', `${call.name} lacks ${lost.join(', ')}`);
    const extra = tool.closed ? given.filter((key) => !tool.known.includes(key)) : [];
    if (extra.length > 0) return fail('unknown-argument', `${call.name} has no argument ${extra.join(', ')}`);
  }
  return null;
}

/** A dot in a function's name may come back as an underscore: providers take no dots. */
function sameName(tool: string, called: string): boolean {
  return tool === called || tool.replaceAll('.', '_') === called;
}

function functionOf(tool: Json) {
  const inner = isObject(tool) && isObject(tool['function']) ? tool['function'] : tool;
  if (!isObject(inner) || typeof inner['name'] !== 'string') return null;
  const schema = isObject(inner['parameters']) ? inner['parameters'] : {};
  const known = isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  const required = Array.isArray(schema['required']) ? schema['required'].filter((key) => typeof key === 'string') : [];
  return { name: inner['name'], known, required, closed: known.length > 0 && schema['additionalProperties'] !== true };
}

const functionCalling = judged('LLMFunctionCalling', {
  parameters: z.strictObject({ mode: z.enum(['auto', 'deterministic']).default('auto') }),
  first: (input, { mode }) => settled(input, mode),
  plan: (input, _parameters, rubric) => {
    const ask = askOf(input.case);
    if (ask === null) return lacking('input', 'give what was asked (`input` or `messages`)');
    const calls = { name: 'tool_calls', text: callsText(input.toolCalls) };
    return {
      form: 'default',
      pieces: [
        ask,
        { name: 'tools', text: JSON.stringify(input.case.tools ?? [], null, 1) },
        ...answerPieces({ ...input, toolCalls: [] }),
        calls,
      ],
      score: choiceScore(rubric, 'default'),
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [functionCalling];
