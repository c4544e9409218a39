/** The one table of promptfoo's assertion kinds: which template each becomes, and where the two differ. */

/** How our rule compares with promptfoo's: `laxer` passes more, `stricter` less, `differs` either way. */
export type Difference = 'same' | 'laxer' | 'stricter' | 'differs' | 'lost';

export interface AssertionKind {
  readonly theirs: string;
  /** Null = no template does this. */
  readonly ours: string | null;
  readonly difference: Difference;
  /** What differs, or why there is no template; empty if they are the same. */
  readonly says: string;
}

const CODE = 'runs code of the repository, which a gate never does';
const OUTSIDE = 'asks an outside service for the verdict';
const COMPARES = 'compares several prompts; the gate compares base and head';
const JUDGE =
  'a judge reply that cannot be read failed the test there, here the case is unscored; the pinned judge decides the rest';
const TOOLS = 'the tools must stand in the model file or in the cases';

function kind(theirs: string, ours: string | null, difference: Difference, says = ''): AssertionKind {
  return { theirs, ours, difference, says };
}

export const ASSERTION_KINDS: readonly AssertionKind[] = [
  kind('equals', 'ExactMatch', 'laxer', 'white space around the answer is left aside here'),
  kind('equals (an object)', 'JsonFieldMatch', 'same'),
  kind('contains, contains-all', 'ContainsAll', 'same'),
  kind('icontains, icontains-all', 'ContainsAll', 'same'),
  kind('contains-any, icontains-any', 'ContainsAny', 'same'),
  kind('not-contains, not-contains-any', 'ContainsNone', 'same'),
  kind('not-icontains, not-icontains-any', 'ContainsNone', 'same'),
  kind('starts-with', 'StartsWith', 'laxer', 'white space around the answer is left aside here'),
  kind('ends-with', 'EndsWith', 'laxer', 'white space around the answer is left aside here'),
  kind('not-starts-with, not-ends-with', 'RegexMatch', 'same'),
  kind('not-equals', 'RegexMatch', 'stricter', 'the text with white space around it fails here too'),
  kind('regex, not-regex', 'RegexMatch', 'differs', 'patterns are RE2 here: no look-around, no back-references'),
  kind('is-json', 'IsJson', 'same'),
  kind('is-json (a schema)', 'JsonSchemaMatch', 'same'),
  kind(
    'contains-json',
    'IsJson',
    'stricter',
    'JSON anywhere in the text passed there; here the whole answer, or one fenced block, must be JSON',
  ),
  kind(
    'contains-json (a schema)',
    'JsonSchemaMatch',
    'stricter',
    'JSON anywhere in the text passed there; here the whole answer, or one fenced block, must be JSON',
  ),
  kind('word-count', 'LengthBounds', 'same'),
  kind(
    'levenshtein',
    'FuzzyMatch',
    'differs',
    'a distance in characters passed there (5 by default); here a similarity, from 0.8 on',
  ),
  kind('rouge-n', 'RougeL', 'stricter', 'words counted wherever they stood; here in their order'),
  kind('bleu', 'BleuScore', 'differs', 'BLEU is smoothed in another way here; the pass mark is theirs'),
  kind('similar, similar:cosine', 'EmbeddingSimilarity', 'same'),
  kind('is-refusal', 'RefusalPattern', 'differs', 'the phrases that count as a refusal are a list of our own'),
  kind('not-is-refusal', 'RefusalPattern', 'differs', 'the phrases that count as a refusal are a list of our own'),
  kind('is-valid-openai-tools-call', 'ToolSchemaValid', 'same', TOOLS),
  kind('is-valid-openai-function-call, is-valid-function-call', 'ToolSchemaValid', 'same', TOOLS),
  kind(
    'latency',
    'LatencyBudget',
    'laxer',
    'advisory here (blocking: true makes it block); gate.max-latency-ratio compares the two sides',
  ),
  kind(
    'cost',
    'CostBudget',
    'laxer',
    'advisory here (blocking: true makes it block); gate.max-cost-ratio compares the two sides',
  ),
  kind(
    'llm-rubric, g-eval, model-graded-closedqa, agent-rubric',
    'TaskCompletion',
    'stricter',
    `a checklist of which every item must hold; a threshold of theirs and a prompt for the judge are not taken over; ${JUDGE}`,
  ),
  kind(
    'factuality, model-graded-factuality',
    'FactualAccuracy',
    'stricter',
    `any category scored above 0 passed there, a subset of the reference among them; here from 0.75 on; ${JUDGE}`,
  ),
  kind('answer-relevance', 'AnswerRelevance', 'stricter', `without a threshold any score passed there; ${JUDGE}`),
  kind('context-faithfulness', 'Groundedness', 'stricter', `without a threshold any score passed there; ${JUDGE}`),
  kind('context-recall', 'ContextRecall', 'stricter', `without a threshold any score passed there; ${JUDGE}`),
  kind('context-relevance', 'ContextRelevance', 'stricter', `without a threshold any score passed there; ${JUDGE}`),
  kind(
    'javascript (one comparison)',
    'LengthBounds, Contains..., RegexMatch, ExactMatch, JsonFieldMatch',
    'differs',
    'read by its form, never run; a length is counted in code points, white space around the answer aside',
  ),
  kind(
    'python (one comparison)',
    'LengthBounds, Contains..., RegexMatch, ExactMatch, JsonFieldMatch',
    'differs',
    'read by its form, never run; a length is counted in code points, white space around the answer aside',
  ),
  kind('javascript', null, 'lost', CODE),
  kind('python', null, 'lost', CODE),
  kind('ruby', null, 'lost', CODE),
  kind('webhook', null, 'lost', OUTSIDE),
  kind('classifier', null, 'lost', `${OUTSIDE}; LabelMatch compares an answer that is a label`),
  kind('moderation', null, 'lost', `${OUTSIDE}; Toxicity is a judged template`),
  kind('guardrails', null, 'lost', `${OUTSIDE}`),
  kind('pi', null, 'lost', OUTSIDE),
  kind('search-rubric', null, 'lost', 'searches the web for the verdict; FactualAccuracy judges against a reference'),
  kind('perplexity, perplexity-score', null, 'lost', 'log probabilities are no part of an answer here'),
  kind('select-best, max-score', null, 'lost', COMPARES),
  kind('human', null, 'lost', 'a person is no part of a gate; calibrate a judge against people instead'),
  kind('gleu', null, 'lost', 'no template computes GLEU; BleuScore and ChrF are near'),
  kind('meteor', null, 'lost', 'no template computes METEOR; ChrF and SemanticEquivalence are near'),
  kind('similar:dot, similar:euclidean', null, 'lost', 'EmbeddingSimilarity takes the cosine alone'),
  kind('is-html, contains-html', null, 'lost', 'no template reads HTML; RegexMatch may do'),
  kind('is-xml, contains-xml', null, 'lost', 'no template reads XML; RegexMatch may do'),
  kind('is-sql, contains-sql', null, 'lost', 'no template reads SQL; RegexMatch may do'),
  kind('finish-reason', null, 'lost', 'cut answers are counted by the gate itself'),
  kind('tool-call-f1', null, 'lost', 'ToolSelection compares the tools called with expected.tool_calls'),
  kind('skill-used', null, 'lost', 'TrajectoryMatch compares the calls of an answer'),
  kind('trajectory:...', null, 'lost', 'TrajectoryMatch compares the calls of an answer'),
  kind('trace-...', null, 'lost', 'traces are no part of an answer here'),
  kind('rouge-l, rouge-s', null, 'lost', 'gone there as well; RougeL compares with expected.answer'),
  kind('promptfoo:redteam:...', null, 'lost', 'its attacks are made and judged by their service'),
  kind('any other not-...', null, 'lost', 'no template is its opposite'),
  kind('conversation-relevance', null, 'lost', 'ConversationCoherence judges whole conversations'),
];

/** By each single name in promptfoo. */
const BY_NAME: ReadonlyMap<string, AssertionKind> = new Map(
  ASSERTION_KINDS.flatMap((one) => one.theirs.split(', ').map((name) => [name, one] as const)),
);

export function assertionKind(name: string): AssertionKind | undefined {
  return BY_NAME.get(name) ?? BY_NAME.get(name.replace(/^(trajectory:|trace-|promptfoo:redteam:).*/, '$1...'));
}

/** Kinds that are judged by a model, so that promptfoo's choice of model matters. */
export const GRADED: ReadonlySet<string> = new Set([
  'llm-rubric',
  'g-eval',
  'model-graded-closedqa',
  'agent-rubric',
  'factuality',
  'model-graded-factuality',
  'answer-relevance',
  'context-faithfulness',
  'context-recall',
  'context-relevance',
]);

export const KNOWN_ASSERTIONS: readonly string[] = [...BY_NAME.keys()].filter((name) => !/[ .]/.test(name));
