/** CustomRubric: the suite's own rubric, as data: text or file, inputs by name, one of three scales. */
import { z } from 'zod';
import type { BindContext, ScoreInput, TemplateSpec } from '../../inputs/template.ts';
import { expectedOf } from '../deterministic/define-template.ts';
import { choiceScore, judged, lacking } from './define-judged.ts';
import {
  answerPieces,
  askOf,
  callsText,
  contextPiece,
  type Piece,
  plain,
  referenceOf,
  transcript,
} from './judge-prompt-material.ts';
import { CANARY_ID } from './rubric.ts';

const INPUT =
  /^(?:output|input|context|expected|messages|tools|tool_calls|prompt|(?:vars|meta|expected)\.[A-Za-z_][\w-]*)$/;

const parameters = z.strictObject({
  inputs: z
    .array(
      z
        .string()
        .regex(
          INPUT,
          'use output, input, context, expected, messages, prompt, tools, tool_calls, vars.KEY, meta.KEY or expected.KEY',
        ),
    )
    .min(1)
    .default(['output']),
  scale: z.enum(['bin', '3pt', '5pt']).default('5pt'),
  rubric: z.string().trim().min(1),
  steps: z.array(z.string().trim().min(1)).optional(),
  anchors: z.record(z.string(), z.string().trim().min(1)).optional(),
});

type Parameters = z.infer<typeof parameters>;

const FILE = /^[^\s]+\.(?:md|txt|markdown)$/;

/** The rubric's text: `rubric` itself, or the file it names. */
function rubricText({ rubric }: Parameters, context: BindContext): string {
  if (!FILE.test(rubric)) return rubric;
  const text = (context.read(rubric, 'rubric') ?? '').replaceAll('\r\n', '\n').trim();
  context.pin?.(text);
  return text;
}

function ownWords(own: Parameters, context: BindContext, choices: readonly string[]): readonly string[] {
  const unknown = Object.keys(own.anchors ?? {}).filter((key) => !choices.includes(key));
  if (unknown.length > 0) {
    context.note({
      key: 'anchors',
      message: `${unknown.join(', ')} is no point of scale ${own.scale}; its points are ${choices.join(', ')}`,
    });
  }
  const steps = own.steps ?? [];
  const anchors = Object.entries(own.anchors ?? {});
  return [
    `The suite's rubric:\n${rubricText(own, context)}`,
    ...(steps.length === 0
      ? []
      : [`Go through these steps:\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`]),
    ...(anchors.length === 0
      ? []
      : [
          `What the verdicts mean under the suite's rubric:\n${anchors.map(([key, text]) => `- ${key}: ${text}`).join('\n')}`,
        ]),
  ];
}

function pieceOf(name: string, input: ScoreInput): readonly Piece[] | null {
  const row = input.case;
  switch (name) {
    case 'output':
      return answerPieces(input);
    case 'input': {
      const ask = askOf(row);
      return ask === null ? null : [ask];
    }
    case 'context': {
      const context = contextPiece(row);
      return context === null ? null : [context];
    }
    case 'expected': {
      const reference =
        referenceOf(row) ?? (row.expected === undefined || row.expected === null ? null : plain(row.expected));
      return reference === null ? null : [{ name: 'expected', text: reference }];
    }
    case 'messages':
      return row.messages === undefined ? null : [{ name: 'messages', text: transcript(row.messages) }];
    case 'prompt':
      return [{ name: 'prompt', text: transcript(input.messages) }];
    case 'tools':
      return row.tools === undefined ? null : [{ name: 'tools', text: JSON.stringify(row.tools, null, 1) }];
    case 'tool_calls':
      return [{ name: 'tool_calls', text: callsText(input.toolCalls) }];
    default: {
      const [root, key] = name.split('.') as [string, string];
      const value = root === 'vars' ? row.vars[key] : root === 'meta' ? row.meta[key] : expectedOf(row, key);
      return value === undefined || value === null ? null : [{ name, text: plain(value) }];
    }
  }
}

const customRubric = judged<Parameters>('CustomRubric', {
  parameters,
  more: (own, context) => ownWords(own, context, CHOICES[own.scale]),
  scale: ({ scale }) => scale,
  plan: (input, own, rubric) => {
    const pieces: Piece[] = [];
    for (const name of own.inputs) {
      const found = pieceOf(name, input) ?? (input.case.id.startsWith(CANARY_ID) ? [{ name, text: '(none)' }] : null);
      if (found === null) return lacking(name, 'the rubric declares it under `inputs`');
      for (const piece of found) if (!pieces.some((known) => known.name === piece.name)) pieces.push(piece);
    }
    return { form: own.scale, pieces, score: choiceScore(rubric, own.scale) };
  },
});

const CHOICES: Readonly<Record<Parameters['scale'], readonly string[]>> = {
  bin: ['fail', 'pass'],
  '3pt': ['none', 'partial', 'full'],
  '5pt': ['1', '2', '3', '4', '5'],
};

export const SPECS: readonly TemplateSpec[] = [customRubric];
