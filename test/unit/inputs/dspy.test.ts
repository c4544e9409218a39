/** Programs of DSPy: a change of them is seen, and nothing is sent that DSPy would not send. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadArm } from '../../../src/change/arms.ts';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { loadConfig } from '../../../src/inputs/config.ts';
import { loadPrompt, renderPrompt } from '../../../src/inputs/prompt/prompt.ts';
import type { PromptReading } from '../../../src/inputs/prompt/prompt-part.ts';
import { parsersFor } from '../../../src/run/load-parsers.ts';
import { LANGUAGES, type Parsers } from '../../../src/text/parsers.ts';
import { Problems } from '../../../src/text/problem.ts';
import { starterOf } from '../../../src/tools/starter/starter.ts';
import { memoryTree, read } from './memory-tree.ts';

let parsers: Parsers;
beforeAll(async () => {
  parsers = await parsersFor(LANGUAGES);
});

const LAYOUT: PromptReading = { dspy: 'chat-adapter@3' };
const CASE = parseCases(
  'c.jsonl',
  Buffer.from('{"id":"a","vars":{"sentence":"On May 4th, 2026.","question":"Q?","passages":"P {x}"}}\n'),
  new Problems(),
)![0]!;

function loaded(address: string, files: Readonly<Record<string, string>>, reading: PromptReading = {}) {
  return read((problems) => {
    const tree = { ...memoryTree(files), parsers };
    const prompt = loadPrompt(tree, [address], problems, { reading });
    return prompt === null ? null : { prompt, sent: renderPrompt(prompt, CASE, problems) };
  });
}

const SIGNATURE = `import dspy


class Dates(dspy.Signature):
    """Extract a date in yyyy-mm-dd format.

    Say none where there is none.
    """

    sentence: str = dspy.InputField(desc="The sentence " "with a date")
    date: str = dspy.OutputField(desc="The date")
`;

const field = (name: string, description?: string) => ({
  prefix: `${name[0]!.toUpperCase()}${name.slice(1)}:`,
  description: description ?? `\${${name}}`,
});
const PREDICTOR = {
  traces: [],
  train: [],
  demos: [
    { augmented: true, question: 'One?', passages: 'P1', reasoning: 'Since P1.', answer: 'Yes' },
    { question: 'Two?', answer: 'No' },
    { note: 'neither asked nor answered' },
  ],
  signature: {
    instructions: 'Answer from the passages.\nBe brief.',
    fields: [
      field('question'),
      field('passages', 'what was found'),
      { prefix: "Reasoning: Let's think step by step in order to", description: `\${reasoning}` },
      field('answer', 'one word'),
    ],
  },
  lm: null,
};
const METADATA = { dependency_versions: { python: '3.13', dspy: '3.0.4', cloudpickle: '3.1' } };
const program = (predictors: object): string => JSON.stringify({ ...predictors, metadata: METADATA });

describe('with "dspy: chat-adapter@3" the messages are those of ChatAdapter', () => {
  it('of a signature in Python', () => {
    const { value } = loaded('app.py#Dates', { 'app.py': SIGNATURE }, LAYOUT);
    expect(value!.sent).toEqual([
      {
        role: 'system',
        content:
          'Your input fields are:\n1. `sentence` (str): The sentence with a date\nYour output fields are:\n1. `date` (str): The date\nAll interactions will be structured in the following way, with the appropriate values filled in.\n\n[[ ## sentence ## ]]\n{sentence}\n\n[[ ## date ## ]]\n{date}\n\n[[ ## completed ## ]]\nIn adhering to this structure, your objective is: \n        Extract a date in yyyy-mm-dd format.\n        \n        Say none where there is none.',
      },
      {
        role: 'user',
        content:
          '[[ ## sentence ## ]]\nOn May 4th, 2026.\n\nRespond with the corresponding output fields, starting with the field `[[ ## date ## ]]`, and then ending with the marker for `[[ ## completed ## ]]`.',
      },
    ]);
  });

  it('of a saved program with demos, those that lack a field first', () => {
    const files = { 'program.json': program({ 'generate.predict': PREDICTOR }) };
    const { value, text } = loaded('program.json', files, LAYOUT);
    expect(text).toBe('');
    const [system, ...rest] = value!.sent!;
    expect(system!.content).toBe(
      'Your input fields are:\n1. `question` (str): \n2. `passages` (str): what was found\nYour output fields are:\n1. `reasoning` (str): \n2. `answer` (str): one word\nAll interactions will be structured in the following way, with the appropriate values filled in.\n\n[[ ## question ## ]]\n{question}\n\n[[ ## passages ## ]]\n{passages}\n\n[[ ## reasoning ## ]]\n{reasoning}\n\n[[ ## answer ## ]]\n{answer}\n\n[[ ## completed ## ]]\nIn adhering to this structure, your objective is: \n        Answer from the passages.\n        Be brief.',
    );
    expect(rest.map(({ role, content }) => [role, content])).toEqual([
      [
        'user',
        'This is an example of the task, though some input or output fields are not supplied.\n\n[[ ## question ## ]]\nTwo?',
      ],
      [
        'assistant',
        '[[ ## reasoning ## ]]\nNot supplied for this particular example. \n\n[[ ## answer ## ]]\nNo\n\n[[ ## completed ## ]]\n',
      ],
      ['user', '[[ ## question ## ]]\nOne?\n\n[[ ## passages ## ]]\nP1'],
      ['assistant', '[[ ## reasoning ## ]]\nSince P1.\n\n[[ ## answer ## ]]\nYes\n\n[[ ## completed ## ]]\n'],
      [
        'user',
        '[[ ## question ## ]]\nQ?\n\n[[ ## passages ## ]]\nP {x}\n\nRespond with the corresponding output fields, starting with the field `[[ ## reasoning ## ]]`, then `[[ ## answer ## ]]`, and then ending with the marker for `[[ ## completed ## ]]`.',
      ],
    ]);
    expect(value!.prompt).toMatchObject({ fewShots: 3, caseFollows: true, unsent: undefined });
    expect(value!.prompt.variables.map(({ name }) => name)).toEqual(['question', 'passages']);
  });

  const without = { ...PREDICTOR, demos: [] };
  const fields = (...all: readonly object[]) => ({ ...without, signature: { instructions: 'Do.', fields: all } });
  const REFUSED: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'a field of another type',
      'a.py#A',
      SIGNATURE.replace('Dates', 'A').replace('date: str', 'date: Literal["x"]'),
      /a\.py.*: A: A: date is of the type Literal\["x"\]/,
    ],
    [
      'a field with bounds',
      'a.py#A',
      SIGNATURE.replace('Dates', 'A').replace('desc="The date"', 'min_length=2'),
      /date is of the type str with min_length/,
    ],
    [
      'a docstring that is computed',
      'a.py#A',
      'class A(dspy.Signature):\n    a: str = dspy.InputField(desc=f())\n',
      /a\.py:2: A: f\(…\) is code/,
    ],
    [
      'a class without fields',
      'a.py#A',
      'class A(dspy.Signature):\n    """Do."""\n',
      /a\.py:1: A: A has no InputField/,
    ],
    [
      'several predictors',
      'p.json',
      program({ a: PREDICTOR, b: PREDICTOR }),
      /name one of its predictors: p\.json#a, p\.json#b/,
    ],
    [
      'outputs that the file does not name',
      'p.json',
      program({ self: fields(field('a'), field('b'), field('c')) }),
      /self: a saved program does not say which of its fields are outputs/,
    ],
    [
      'a name that the file does not hold',
      'p.json',
      program({ self: fields(field('a', 'the first'), field('b')) }),
      /the name of the field "A:" is neither in its description nor in a demo/,
    ],
    [
      'a demo that is no text',
      'p.json',
      program({ self: { ...fields(field('a'), field('b')), demos: [{ a: ['x'], b: 'y' }] } }),
      /a demo's a is no text/,
    ],
  ];
  it.each(REFUSED)('refused: %s', (_, address, text, fault) => {
    const { value, text: said } = loaded(address, { [address.replace(/#.*/, '')]: text }, LAYOUT);
    expect(value).toBeNull();
    expect(said).toMatch(fault);
  });
});

describe('without it a program is compared and never sent', () => {
  it('as what it asks, with fields and demos', () => {
    const { value } = loaded('p.json#predict', { 'p.json': program({ predict: PREDICTOR }) });
    expect(value!.prompt.unsent).toMatch(/its own adapter|own adapter makes the messages/);
    expect(value!.prompt.messages[0]!.content).toMatchInlineSnapshot(`
      "# predict

      Answer from the passages.
      Be brief.

      - question (input)
      - passages (input): what was found
      - reasoning (output)
      - answer (output): one word

      Demo 1: {"augmented":true,"question":"One?","passages":"P1","reasoning":"Since P1.","answer":"Yes"}
      Demo 2: {"question":"Two?","answer":"No"}
      Demo 3: {"note":"neither asked nor answered"}"
    `);
  });

  it('and one member of it is a text like any other', () => {
    const { value } = loaded('p.json#predict.signature.instructions', { 'p.json': program({ predict: PREDICTOR }) });
    expect(value!.prompt).toMatchObject({
      unsent: undefined,
      messages: [{ role: 'system', content: 'Answer from the passages.\nBe brief.' }],
    });
  });

  it('and one predictor that was saved alone is a program too', () => {
    expect(loaded('p.json', { 'p.json': program(PREDICTOR) }).value!.prompt.unsent).toBeDefined();
  });
});

describe('a target', () => {
  const files = {
    'plumbline.yml':
      'version: 1\nproviders:\n  default: { api-key-env: K }\n  replay: { type: recorded, outputs: o.jsonl }\ntargets:\n  a: { prompt: p.json, model: m.yml, suite: s.yml }\n',
    'p.json': program({ predict: PREDICTOR }),
    'm.yml': 'model: m\n',
    'replay.yml': 'provider: replay\nmodel: m\n',
  };
  const armOf = (model: string) =>
    read((problems) => {
      const tree = { ...memoryTree(files), parsers };
      const config = loadConfig(tree, 'plumbline.yml', problems)!;
      return loadArm('head', tree, { name: 'a', prompt: ['p.json'], model }, config, { problems });
    });

  it('that asks a model is told at its key what to do', () => {
    const { value, text } = armOf('m.yml');
    expect(value).toBeNull();
    expect(text).toMatch(
      /^plumbline\.yml:6:.*targets\.a\.prompt: p\.json is a program of DSPy.*"dspy: chat-adapter@3"/,
    );
  });

  it('that replays recorded answers is gated', () => {
    expect(armOf('replay.yml')).toMatchObject({ text: '', value: { prompt: { name: 'p' } } });
  });
});

describe('init', () => {
  const files = {
    'app/dates.py': SIGNATURE,
    'programs/qa_compiled.json': program({ predict: PREDICTOR }),
    'data.json': '{"demos": [1], "signature": 2}',
  };
  const notes = (recorded: boolean) => {
    const { notes, files: written } = starterOf({ ...memoryTree(files), parsers }, 'main', { recorded });
    return { said: notes.join('\n'), config: written[0]!.text };
  };
  it('names programs of DSPy, and what can be done with them', () => {
    expect(notes(false).said).toMatch(
      /programs of DSPy, read and not gated yet: app\/dates\.py#Dates \("# Dates Extract a date.*programs\/qa_compiled\.json \(/s,
    );
  });
  it('gates the recorded answers of one', () => {
    const { said, config } = notes(true);
    expect(config).toContain('prompt: app/dates.py#Dates');
    expect(said).toContain('gates programs/qa_compiled.json by the outputs');
  });
});
