/**
 * LLMFunctionCalling: exact against an expected call; otherwise the tools settle what they can, and a judge decides the
 * rest.
 */
import { z } from 'zod';
import type { Score, ScoreInput, TemplateSpec } from '../../inputs/template.ts';
import type { ToolCall } from '../../model-call/call.ts';
import { isObject } from '../../text/json-object.ts';
import { fail, missing } from '../deterministic/define-template.ts';
import { compareCalls } from '../deterministic/tool-call-match.ts';
import { argumentsOf, expectedCalls, sameName, type Tool, toolsOf } from '../deterministic/tool-calls.ts';
import { callsInText } from '../deterministic/tool-calls-in-text.ts';
import { choiceScore, judged, lacking } from './define-judged.ts';
import { answerPieces, askOf, callsText } from './judge-prompt-material.ts';

/** Compares calls with expected ones; null when the case expects none in particular. */
function exact(input: ScoreInput): Score | null {
  const { expected } = input.case;
  if (!isObject(expected) || !EXPECTED.some((key) => Object.hasOwn(expected, key))) return null;
  const calls = expectedCalls(input.case);
  return calls === null ? missing('expected', WANTS) : compareCalls(toolsOf(input.case), calls, madeCalls(input));
}

/** A prompted model writes its calls as text; a text that consists only of calls counts as those calls. */
function madeCalls({ toolCalls, output }: ScoreInput): readonly ToolCall[] {
  return toolCalls.length > 0 ? toolCalls : (callsInText(output) ?? []);
}

const EXPECTED = ['ground_truth', 'no_call', 'tool_calls', 'actions'];
const WANTS = 'give expected.ground_truth, expected.tool_calls or expected.no_call: true';

/** A call no judge needs to see: to an unknown function, with unreadable arguments, or with one too few or too many. */
function impossible(tools: readonly Tool[], calls: readonly ToolCall[]): Score | null {
  for (const call of calls) {
    const tool = tools.find((candidate) => sameName(candidate.name, call.name));
    if (tool === undefined) return fail('unknown-function', `${call.name} is not among the tools`);
    const given = argumentsOf(call);
    if (given === null) return fail('unreadable-arguments', `the arguments of ${call.name} are not a JSON object`);
    const lost = tool.required.filter((key) => !Object.hasOwn(given, key));
    if (lost.length > 0) return fail('missing-argument', `${call.name} lacks ${lost.join(', ')}`);
    const extra = isOpen(tool) ? [] : Object.keys(given).filter((key) => !Object.hasOwn(tool.properties, key));
    if (extra.length > 0) return fail('unknown-argument', `${call.name} has no argument ${extra.join(', ')}`);
  }
  return null;
}

function isOpen({ parameters, properties }: Tool): boolean {
  return Object.keys(properties).length === 0 || (parameters['additionalProperties'] ?? false) !== false;
}

const functionCalling = judged('LLMFunctionCalling', {
  parameters: z.strictObject({ mode: z.enum(['auto', 'deterministic']).default('auto') }),
  alone: ({ mode }) => mode === 'deterministic',
  first: (input, { mode }) =>
    exact(input) ??
    (mode === 'deterministic'
      ? missing('expected', `${WANTS}, or drop mode: deterministic`)
      : input.case.tools === undefined
        ? missing('tools', 'give the functions the model could call')
        : impossible(toolsOf(input.case), input.toolCalls)),
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
