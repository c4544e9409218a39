/** The test data and evaluators of a `.prompt.yml` -> a draft of a suite. */

import { PROMPT_YML_SCHEMA } from '../../inputs/prompt/chat-file.ts';
import { DEFAULT_MODEL, DEFAULT_PARAMS } from '../../model-call/models/default-models.ts';
import { check } from '../../text/check-schema.ts';
import type { Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import { type Problems, show } from '../../text/problem.ts';
import { readDocument } from '../../text/read-document.ts';
import type { Tree } from '../../text/tree.ts';
import { readText } from '../../text/utf8.ts';
import type { Draft, DraftCase, DraftRule } from './draft.ts';
import { Losses } from './losses.ts';
import { slug, uniqueIds } from './names.ts';
import { filledText, textOf, type Vars } from './promptfoo/variables.ts';
import { TheirObject } from './their-object.ts';

/** The built-in judges and the nearest template here; what the template reads besides the answer comes from the row. */
const BUILT_IN: Readonly<Record<string, Pick<DraftRule, 'use'> & { readonly reads?: 'expected' | 'context' }>> = {
  'github/groundedness': { use: 'Groundedness', reads: 'context' },
  'github/relevance': { use: 'AnswerRelevance' },
  'github/coherence': { use: 'Coherence' },
  'github/similarity': { use: 'SemanticEquivalence', reads: 'expected' },
};

/** Null when the file itself is at fault (noted); what cannot be taken over goes to `lost`. */
export function draftOfPromptYml(tree: Tree, path: string, name: string, problems: Problems): Draft | null {
  const document = readDocument(tree, path, problems);
  const read = document === null ? null : check(document, PROMPT_YML_SCHEMA, problems);
  if (document === null || read === null) return null;
  const rows = ((read.testData ?? []) as readonly Json[]).filter((one) => isObject(one));
  if (rows.length === 0) {
    problems.add({ file: path, key: 'testData', message: 'holds no row; there is nothing to score' });
    return null;
  }
  const losses = new Losses();
  const ids = uniqueIds();
  const evaluators = ((read.evaluators ?? []) as readonly Json[]).filter((one) => isObject(one));
  const cases = rows.map((row, index): DraftCase => {
    const values = Object.fromEntries(
      Object.entries(row).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== null),
    );
    const id = ids(typeof row['id'] === 'string' ? slug(row['id']) : `case-${String(index + 1).padStart(3, '0')}`);
    const { input, context, expected: _expected, id: _id, ...others } = values;
    return {
      id,
      input: input === undefined ? undefined : textOf(input),
      context,
      vars: Object.fromEntries(Object.entries(others).map(([key, value]) => [key, textOf(value)])),
      meta: {},
      rules: evaluators.flatMap((evaluator) => translate(evaluator, { row: values, where: `case ${id}`, losses })),
    };
  });
  const judged = cases.every(({ rules }) => rules.length === 0) ? withStarterChecks(cases, rows, losses) : cases;
  return {
    name,
    cases: judged,
    prompts: [{ file: `${name}.prompt.yml`, lies: path, text: readText(tree, path, problems) ?? '' }],
    model: modelOf(read.model, read.modelParameters as JsonObject | undefined, losses),
    providers: {},
    lost: losses.lines,
    notes: losses.notes,
  };
}

/** Rows are useful even if none of their evaluators can be taken over. */
function withStarterChecks(
  cases: readonly DraftCase[],
  rows: readonly JsonObject[],
  losses: Losses,
): readonly DraftCase[] {
  losses.note(
    'No evaluator of the file can be taken over: SemanticEquivalence, a judge, compares with expected, TaskCompletion looks at rows without one. Choose what fits.',
  );
  return cases.map((row, index) => {
    const { expected } = rows[index]!;
    const rule: DraftRule =
      expected === undefined || expected === null
        ? { use: 'TaskCompletion', name: 'TaskCompletion', slot: { kind: 'none' }, value: true, judged: true }
        : {
            use: 'SemanticEquivalence',
            name: 'equivalence',
            slot: { kind: 'expected', key: null },
            value: textOf(expected),
            judged: true,
          };
    return { ...row, rules: [rule] };
  });
}

/** The row that an evaluator is applied to, and where what is lost of it is noted. */
interface RowPlace {
  readonly row: Vars;
  readonly where: string;
  readonly losses: Losses;
}

function translate(given: JsonObject, place: RowPlace): readonly DraftRule[] {
  const { where, losses } = place;
  const evaluator = new TheirObject(given as Json);
  const name = evaluator.text('name') ?? 'evaluator';
  const uses = evaluator.text('uses');
  const string = evaluator.object('string');
  const llm = evaluator.object('llm');
  for (const key of evaluator.rest()) losses.lost(`${name}: ${key}: no counterpart`, where);
  if (uses !== undefined) return builtIn(name, uses, place);
  if (string !== undefined)
    return Object.entries(string).flatMap(([kind, value]) => stringRule(name, [kind, value], place));
  if (llm !== undefined) return llmRule(name, llm, place);
  losses.lost(`${name}: ${show(given as Json)}: no counterpart`, where);
  return [];
}

function builtIn(name: string, uses: string, { row, where, losses }: RowPlace): readonly DraftRule[] {
  const known = BUILT_IN[uses];
  if (known === undefined) {
    losses.lost(`${name}: ${uses}: no counterpart`, where);
    return [];
  }
  losses.note(
    `${name}: ${uses} passed at any score above 0 there, 2 of 5 among them; ${known.use} has a pass rule of its own.`,
  );
  if (known.reads === 'context' && row['context'] === undefined) {
    losses.lost(`${name}: ${known.use} reads context, which the row has not`, where);
    return [];
  }
  const own = { use: known.use, name, judged: true } as const;
  if (known.reads !== 'expected') return [{ ...own, slot: { kind: 'none' }, value: true }];
  if (row['expected'] === undefined) {
    losses.lost(`${name}: ${known.use} reads expected, which the row has not`, where);
    return [];
  }
  return [{ ...own, slot: { kind: 'expected', key: null }, value: textOf(row['expected']) }];
}

function stringRule(
  name: string,
  [kind, value]: readonly [kind: string, value: Json | undefined],
  { row, where, losses }: RowPlace,
): readonly DraftRule[] {
  const text = typeof value === 'string' ? filledText(value, row) : typeof value === 'number' ? String(value) : null;
  if (text === null || text === '') {
    losses.lost(`${name}: ${kind} ${show(value)} cannot be filled from the row`, where);
    return [];
  }
  const parameters = { normalise: ['case'] };
  switch (kind) {
    case 'equals':
      return [{ use: 'ExactMatch', name, slot: { kind: 'expected', key: 'answer' }, value: text }];
    case 'contains':
      losses.note(`${name}: contains ignored case there; ContainsAll does so here by normalise: [case].`);
      return [
        { use: 'ContainsAll', name, parameters, slot: { kind: 'expected', key: 'terms' }, value: [text], join: 'list' },
      ];
    case 'startsWith':
    case 'endsWith':
      return [
        {
          use: kind === 'startsWith' ? 'StartsWith' : 'EndsWith',
          name,
          parameters,
          slot: { kind: 'parameters' },
          value: { text },
        },
      ];
    default:
      losses.lost(`${name}: string.${kind}: no counterpart`, where);
      return [];
  }
}

const SCALES: Readonly<Record<number, readonly [scale: string, points: readonly string[]]>> = {
  2: ['bin', ['0', '1']],
  3: ['3pt', ['0', '0.5', '1']],
  5: ['5pt', ['1', '2', '3', '4', '5']],
};

function llmRule(name: string, llm: JsonObject, { row, where, losses }: RowPlace): readonly DraftRule[] {
  const choices = (Array.isArray(llm['choices']) ? (llm['choices'] as readonly Json[]) : []).filter((one) =>
    isObject(one),
  );
  const prompt = [llm['systemPrompt'], llm['prompt']].filter((part) => typeof part === 'string').join('\n\n');
  const scale = SCALES[choices.length];
  if (prompt === '' || scale === undefined || choices.some(({ score }) => typeof score !== 'number')) {
    losses.lost(`${name}: llm: needs a prompt and 2, 3 or 5 choices with scores; write a CustomRubric by hand`, where);
    return [];
  }
  if (llm['modelId'] !== undefined)
    losses.note(`${name}: its judge ${show(llm['modelId'])} is not taken over: write it into judge of the suite.`);
  const named = [...prompt.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, variable]) => variable!);
  const inputs = ['output', ...['input', 'context', 'expected'].filter((input) => named.includes(input))];
  const ordered = [...choices].sort((a, b) => (a['score'] as number) - (b['score'] as number));
  const words = ordered.map((choice, index) => `${scale[1][index]} = what was called "${String(choice['choice'])}"`);
  const told = prompt.replace(
    /\{\{\s*([\w.-]+)\s*\}\}/g,
    (_whole, variable: string) => `(the ${variable === 'completion' ? 'output' : variable})`,
  );
  losses.note(
    `${name}: the judge's reply was searched for a choice as a substring, and any score above 0 passed; here a verdict is one of the scale's points and passes from 0.75.`,
  );
  losses.note(`${name}: read the rubric over: it was written as a whole prompt, and only what counts belongs in it.`);
  const parameters = { inputs, scale: scale[0], rubric: `${told.trim()}\n\nThe scale: ${words.join('; ')}.` };
  const isCompared = inputs.includes('expected') && row['expected'] !== undefined;
  return [
    {
      use: 'CustomRubric',
      name,
      parameters,
      judged: true,
      ...(isCompared
        ? { slot: { kind: 'expected', key: null }, value: textOf(row['expected']!) }
        : { slot: { kind: 'none' }, value: true }),
    } as DraftRule,
  ];
}

function modelOf(model: string | undefined, parameters: JsonObject | undefined, losses: Losses): Draft['model'] {
  const taken: Record<string, Json> = {
    provider: 'default',
    model: model?.replace(/^[^/]+\//, '') ?? DEFAULT_MODEL,
  };
  if (model === undefined || model.includes('/'))
    losses.note(
      `The model ${show(model ?? null)} became ${taken['model']} in the model file, and that one is sent from now on; "model" of the .prompt.yml is no longer read. Check the name and the provider, and pin a dated one.`,
    );
  // Both are read from the .prompt.yml unless the model file sets them, so that a change there is gated.
  const { temperature: _temperature, maxTokens: _maxTokens, topP, ...rest } = parameters ?? {};
  if (typeof topP === 'number') taken['params'] = { top_p: topP };
  else if (model === undefined) taken['params'] = DEFAULT_PARAMS;
  for (const key of Object.keys(rest))
    losses.lost(`modelParameters.${key}: write it into params of the model file, by its name in the API`, '');
  return taken;
}
