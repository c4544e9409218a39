/** The test data and evaluators of a `.prompt.yml` -> a draft of a suite. */

import { PROMPT_YML_SCHEMA } from '../../inputs/prompt/chat-file.ts';
import { isObject } from '../../model-call/messages.ts';
import { check } from '../../text/check-schema.ts';
import type { Json } from '../../text/digest.ts';
import { ownOf } from '../../text/own-entry.ts';
import { type Problems, show } from '../../text/problem.ts';
import { readDocument } from '../../text/read-document.ts';
import type { Tree } from '../../text/tree.ts';
import { type Draft, type DraftCase, type DraftRule, fillSimple, slug, uniqueIds } from './draft.ts';

type JsonObject = { readonly [key: string]: Json | undefined };
type Row = { readonly [key: string]: Json };

/** Their built-in judges and the nearest template of ours. */
const BUILT_IN: Readonly<Record<string, DraftRule>> = {
  'github/groundedness': { use: 'Groundedness', judged: true },
  'github/relevance': { use: 'AnswerRelevance', judged: true },
  'github/coherence': { use: 'Coherence', judged: true },
  'github/similarity': { use: 'SemanticEquivalence', judged: true },
};

/** Null when the file itself is at fault (noted); what cannot be taken over goes to `lost`. */
export function draftOfPromptYml(tree: Tree, path: string, name: string, problems: Problems): Draft | null {
  const document = readDocument(tree, path, problems);
  const read = document === null ? null : check(document, PROMPT_YML_SCHEMA, problems);
  if (document === null || read === null) return null;
  const rows = ((read.testData ?? []) as readonly Json[]).filter(isObject);
  if (rows.length === 0) {
    problems.add({ file: path, key: 'testData', message: 'holds no row; there is nothing to score' });
    return null;
  }
  const lost: string[] = [];
  const notes: string[] = [];
  const ids = uniqueIds();
  const evaluators = ((read.evaluators ?? []) as readonly Json[]).filter(isObject);
  const cases = rows.map((row, index): DraftCase => {
    const values = Object.fromEntries(
      Object.entries(row).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== null),
    );
    const id = ids(typeof row['id'] === 'string' ? slug(row['id']) : `case-${String(index + 1).padStart(3, '0')}`);
    const { input, context, expected, id: _id, ...vars } = values;
    const rules = evaluators.flatMap((evaluator) => translate(evaluator, values, id, lost, notes));
    const reference: readonly DraftRule[] =
      rules.length > 0 && typeof expected === 'string' ? rules.map((rule) => withReference(rule, expected)) : rules;
    return {
      id,
      input: typeof input === 'string' ? input : input === undefined ? undefined : JSON.stringify(input),
      context,
      vars,
      meta: {},
      rules: reference,
    };
  });
  return {
    name,
    cases,
    prompts: [
      {
        file: `${name}.prompt.yml`,
        lies: path,
        text:
          tree.entry(path).kind === 'file'
            ? new TextDecoder().decode((tree.entry(path) as { bytes: Uint8Array }).bytes)
            : '',
      },
    ],
    model: modelOf(read.model, read.modelParameters as JsonObject | undefined, lost, notes),
    lost: [...new Set(lost)],
    notes,
  };
}

/** A judged rule sees the row's own expected answer as its reference. */
function withReference(rule: DraftRule, expected: string): DraftRule {
  return rule.judged && rule.expected === undefined ? { ...rule, expected: { reference: expected } } : rule;
}

function translate(evaluator: JsonObject, row: Row, id: string, lost: string[], notes: string[]): readonly DraftRule[] {
  const name = typeof evaluator['name'] === 'string' ? evaluator['name'] : 'evaluator';
  const { string, llm, uses } = evaluator;
  if (typeof uses === 'string') {
    const rule = ownOf(BUILT_IN, uses);
    if (rule === undefined) {
      lost.push(`${name}: ${uses}: no counterpart`);
      return [];
    }
    notes.push(
      `${name}: ${uses} passed at any score above 0 there, 2 of 5 among them; ${rule.use} has a pass rule of its own.`,
    );
    return [rule];
  }
  if (isObject(string))
    return Object.entries(string).flatMap(([kind, value]) => stringRule(name, kind, value, row, id, lost, notes));
  if (isObject(llm)) return llmRule(name, llm, lost, notes);
  lost.push(`${name}: ${show(evaluator as Json)}: no counterpart`);
  return [];
}

function stringRule(
  name: string,
  kind: string,
  value: Json | undefined,
  row: Row,
  id: string,
  lost: string[],
  notes: string[],
): readonly DraftRule[] {
  const text = typeof value === 'string' ? fillSimple(value, row) : null;
  if (text === null) {
    lost.push(`case ${id}: ${name}: ${kind} ${show(value)} cannot be filled from the row`);
    return [];
  }
  const fold = { normalise: ['case'] };
  switch (kind) {
    case 'equals':
      return [{ use: 'ExactMatch', expected: { answer: text } }];
    case 'contains':
      notes.push(`${name}: contains ignored case there; ContainsAll does so here by normalise: [case].`);
      return [{ use: 'ContainsAll', parameters: fold, expected: { terms: [text] }, orParameter: 'terms' }];
    case 'startsWith':
    case 'endsWith':
      return [{ use: kind === 'startsWith' ? 'StartsWith' : 'EndsWith', parameters: { text, ...fold } }];
    default:
      lost.push(`${name}: string.${kind}: no counterpart`);
      return [];
  }
}

const SCALES: Readonly<Record<number, readonly [scale: string, points: readonly string[]]>> = {
  2: ['bin', ['0', '1']],
  3: ['3pt', ['0', '0.5', '1']],
  5: ['5pt', ['1', '2', '3', '4', '5']],
};

function llmRule(name: string, llm: JsonObject, lost: string[], notes: string[]): readonly DraftRule[] {
  const choices = (Array.isArray(llm['choices']) ? (llm['choices'] as readonly Json[]) : []).filter(isObject);
  const prompt = [llm['systemPrompt'], llm['prompt']].filter((part) => typeof part === 'string').join('\n\n');
  const scale = SCALES[choices.length];
  if (prompt === '' || scale === undefined || choices.some(({ score }) => typeof score !== 'number')) {
    lost.push(`${name}: llm: needs a prompt and 2, 3 or 5 choices with scores; write a CustomRubric by hand`);
    return [];
  }
  const named = [...prompt.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, variable]) => variable!);
  const inputs = ['output', ...['input', 'context', 'expected'].filter((input) => named.includes(input))];
  const ordered = [...choices].sort((a, b) => (a['score'] as number) - (b['score'] as number));
  const words = ordered.map((choice, index) => `${scale[1][index]} = what was called "${String(choice['choice'])}"`);
  const told = prompt.replace(
    /\{\{\s*([\w.-]+)\s*\}\}/g,
    (_whole, variable: string) => `(the ${variable === 'completion' ? 'output' : variable})`,
  );
  notes.push(
    `${name}: the judge's reply was searched for a choice as a substring, and any score above 0 passed; here a verdict is one of the scale's points and passes from 0.75.`,
  );
  notes.push(`${name}: read the rubric over: it was written as a whole prompt, and only what counts belongs in it.`);
  return [
    {
      use: 'CustomRubric',
      parameters: { inputs, scale: scale[0], rubric: `${told.trim()}\n\nThe scale: ${words.join('; ')}.` },
      judged: true,
    },
  ];
}

function modelOf(
  model: string | undefined,
  parameters: JsonObject | undefined,
  lost: string[],
  notes: string[],
): Draft['model'] {
  const taken: Record<string, Json> = {
    provider: 'default',
    model: model?.replace(/^[^/]+\//, '') ?? 'gpt-4.1-mini-2025-04-14',
  };
  if (model === undefined || model.includes('/'))
    notes.push(
      `The model ${show(model ?? null)} became ${taken['model']} in the model file, and that one is sent from now on; "model" of the .prompt.yml is no longer read. Check the name and the provider, and pin a dated one.`,
    );
  // Both are read from the .prompt.yml as long as the model file is silent, so that a change there is gated.
  const { temperature: _temperature, maxTokens: _maxTokens, topP, ...rest } = parameters ?? {};
  if (typeof topP === 'number') taken['params'] = { top_p: topP };
  for (const key of Object.keys(rest))
    lost.push(`modelParameters.${key}: write it into params of the model file, by its name in the API`);
  return taken;
}
