/** A small project as text, and the gate's ports around it, for tests of the spine without files, git or network. */

import { lockText } from '../../../src/inputs/lock.ts';
import { loadSuite } from '../../../src/inputs/suite.ts';
import { suiteTemplateNames } from '../../../src/inputs/suite-names.ts';
import type { Answer, FailureCode, Question, Reply } from '../../../src/model-call/call.ts';
import type { GatePorts, GateRequest } from '../../../src/run/gate-request.ts';
import { memoryShelf } from '../../../src/run/measure/kept-texts.ts';
import type { Models } from '../../../src/run/ports.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../../src/run/template-library.ts';
import { Problems } from '../../../src/text/problem.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

export type Files = Readonly<Record<string, string>>;

export const CONFIG = `version: 1
providers:
  default: { base-url: "http://127.0.0.1:9/v1", api-key-env: TEST_KEY }
targets:
  sums: { prompt: prompts/sums.md, model: models/sums.yml, suite: evals/sums.suite.yml }
gate: { margin: 5 }
`;

export function rows(n: number, more: (i: number) => object = () => ({})): string {
  return Array.from({ length: n }, (_, i) =>
    JSON.stringify({ id: `c-${i}`, input: `Question ${i}`, expected: `answer ${i}`, ...more(i) }),
  ).join('\n');
}

export async function project(changes: Files = {}): Promise<Files> {
  const files: Record<string, string> = {
    '.github/plumbline.yml': CONFIG,
    'prompts/sums.md': 'Answer.\n\n{{input}}\n',
    'models/sums.yml': 'provider: default\nmodel: gpt-4.1-mini-2025-04-14\ntemperature: 0\nmax-tokens: 20\n',
    'evals/sums.suite.yml': 'dataset: sums.cases.jsonl\ntemplates:\n  - ExactMatch\n',
    'evals/sums.cases.jsonl': rows(120),
    ...changes,
  };
  const file = 'evals/sums.suite.yml';
  const tree = memoryTree(files);
  const problems = new Problems();
  const suite = loadSuite(tree, file, await loadSpecs(suiteTemplateNames(tree, file)), problems);
  problems.throwIfAny();
  return { 'evals/sums.suite.lock': lockText(suite!, 'test'), ...files };
}

export interface Heard {
  readonly questions: Question[];
}

/** More of an answer than its text. */
export type Said = Pick<Answer, 'text'> & Partial<Answer>;

/** A model that answers by rule; a code instead of a text is a call that failed for good. */
export function fakePorts(
  answer: (question: Question) => string | Said | { readonly failed: FailureCode },
  more: Partial<GatePorts> = {},
): GatePorts & Heard {
  const questions: Question[] = [];
  const models: Models = {
    exhausted: null,
    usage: () => ({
      calls: questions.length,
      reused: 0,
      promptTokens: 0,
      completionTokens: 0,
      costUsd: 0,
      costKnown: true,
      errors: 0,
    }),
    close: async () => {},
    ask: async (question): Promise<Reply> => {
      questions.push(question);
      const said = answer(question);
      if (typeof said !== 'string' && 'failed' in said)
        return { kind: 'failed', code: said.failed, message: `it said ${said.failed}`, attempts: 3 };
      const answered = typeof said === 'string' ? { text: said } : said;
      return {
        kind: 'answered',
        toolCalls: [],
        refused: false,
        latencyMs: 5,
        origin: { kind: 'fresh' },
        ...answered,
      };
    },
  };
  return {
    questions,
    clock: { now: () => '2026-01-01T00:00:00.000Z', ms: () => 0 },
    progress: { update: () => {}, plan: () => {}, note: () => {}, warn: () => {} },
    loadSpecs,
    templateNames: TEMPLATE_NAMES,
    openModels: async () => models,
    missingCredentials: () => [],
    width: 8,
    openShelf: memoryShelf,
    ...more,
  };
}

export function request(base: Files, head: Files, more: Partial<GateRequest> = {}): GateRequest {
  return {
    trees: { base: memoryTree(base), head: memoryTree(head), workspace: null },
    seed: 'acme/bot#1',
    origin: 'pull_request',
    foreign: false,
    fixed: false,
    body: '',
    accepted: null,
    history: [],
    provenance: {
      base: { sha: 'b'.repeat(40), label: 'main' },
      head: { sha: 'a'.repeat(40), label: 'change' },
      engine: 'test',
      reproduce: '',
    },
    ...more,
  };
}

/** The case a question is about, by the rendered prompt. */
export function caseOf(question: Question): number {
  return Number(question.place.case.replace('c-', ''));
}
