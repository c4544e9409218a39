/** A starter that calls no model: the same files, with a pipeline's answers beside the cases. */

import type { Prompt } from '../../inputs/prompt/prompt.ts';
import { jsonLines } from '../../text/json-lines.ts';
import { STAND_IN_ANSWER } from '../import/files-of-draft.ts';
import { EXAMPLE_CASES } from './example.ts';
import { CONFIG_FILE, type ExampleRow, exampleRow, type Part, targetOf } from './part.ts';
import { RECORDED_ROWS } from './record-workflow.ts';

/** The prompt is not sent, so it demands nothing of the cases. */
const EXPORTED_PROMPT = `You answer customers of a small online shop: plain and polite, at most 80 words, no promises.
`;

/** Without any prompt: placeholder files for what the build is to export. */
export function recordedExample(): Part {
  const prompt = { path: 'prompts/support.md', text: EXPORTED_PROMPT, what: 'the prompt, as your build exports it' };
  const note =
    'no prompt file found: prompts/support.md stands for yours; let the build export it there, so that a change is seen';
  const part = partOf('support', prompt.path, EXAMPLE_CASES, 'You can return it within 30 days of delivery.');
  return { ...part, files: [prompt, ...part.files], notes: [note] };
}

/** A prompt with answers beside the cases and no judge, so that it runs without a key. */
export function recordedPart(path: string, prompt: Prompt, name: string): Part {
  const rows = [1, 2, 3].map((number) => exampleRow(prompt, number));
  return partOf(name, path, rows, STAND_IN_ANSWER);
}

function partOf(name: string, prompt: string, rows: readonly ExampleRow[], output: string): Part {
  const target = targetOf(name, prompt);
  return {
    targets: [target],
    files: [
      { path: target.model, text: recordedModelText(name), what: 'names your pipeline' },
      { path: target.suite, text: recordedSuiteText(name), what: 'scorers' },
      {
        path: `evals/${name}.cases.jsonl`,
        text: jsonLines(rows),
        what: `${rows.length} stand-ins: put your cases here`,
      },
      {
        path: outputsOf(name),
        text: jsonLines(rows.map(({ id }) => ({ id, output }))),
        what: 'what your pipeline answered to each',
      },
    ],
    notes: [`gates ${prompt} by the outputs in ${outputsOf(name)}`],
  };
}

export function outputsOf(model: string): string {
  return `evals/outputs/${model}.jsonl`;
}

function recordedModelText(name: string): string {
  return `provider: pipeline           # a key of providers in ${CONFIG_FILE}
model: ${name.padEnd(22)} # names the file of its outputs: ${outputsOf(name)}
`;
}

function recordedSuiteText(name: string): string {
  return `# The ruler of ${name}. "plumbline templates" lists the scorers; "plumbline lock" pins this file and its cases.
dataset: ${name}.cases.jsonl
templates:
  - { use: LengthBounds, min-words: 1, max-words: 100 }
  - { use: ContainsNone, id: no-promises, terms: [guarantee, promise], normalise: [case] }
split: { holdout: 30 }                          # per cent, kept out of what you look at while tuning
`;
}

export const PROGRAM_PROVIDERS = `  # Replays what your program answered in the workflow's own jobs, on either side ("plumbline record").
  pipeline: { type: recorded, outputs: "${RECORDED_ROWS}", from: workspace }
`;

export const RECORDED_PROVIDERS = `  # Replays what your pipeline answered; "from: head" takes a pull request's outputs from the pull request.
  pipeline: { type: recorded, outputs: "${outputsOf('{model}')}", from: head }
`;
