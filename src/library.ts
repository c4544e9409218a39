/** The built-in library: template name -> the group file that holds it, imported only when a suite uses the name. */
import type { TemplateSpec } from './core/template.ts';

interface Group {
  readonly SPECS: readonly TemplateSpec[];
}
type Load = () => Promise<Group>;

const composite: Load = () => import('./core/scorers/composite.ts');
const answer: Load = () => import('./core/scorers/answer.ts');
const boilerplate: Load = () => import('./core/scorers/boilerplate.ts');
const classification: Load = () => import('./core/scorers/classification.ts');
const instructions: Load = () => import('./core/scorers/instructions.ts');
const json: Load = () => import('./core/scorers/json.ts');
const label: Load = () => import('./core/scorers/label.ts');
const language: Load = () => import('./core/scorers/language.ts');
const leakage: Load = () => import('./core/scorers/leakage.ts');
const links: Load = () => import('./core/scorers/links.ts');
const markdown: Load = () => import('./core/scorers/markdown.ts');
const operational: Load = () => import('./core/scorers/operational.ts');
const refusal: Load = () => import('./core/scorers/refusal.ts');
const repetition: Load = () => import('./core/scorers/repetition.ts');
const retrieval: Load = () => import('./core/scorers/retrieval.ts');
const schema: Load = () => import('./core/scorers/schema.ts');
const similarity: Load = () => import('./core/scorers/similarity.ts');
const stability: Load = () => import('./core/scorers/stability.ts');
const text: Load = () => import('./core/scorers/text.ts');
const tokens: Load = () => import('./core/scorers/tokens.ts');
const toolschema: Load = () => import('./core/scorers/toolschema.ts');
const tools: Load = () => import('./core/scorers/tools.ts');
const trajectory: Load = () => import('./core/scorers/trajectory.ts');

const judgedCalls: Load = () => import('./core/judging/function-calling.ts');
const judgedCitation: Load = () => import('./core/judging/citation.ts');
const judgedConversation: Load = () => import('./core/judging/conversation.ts');
const judgedCustom: Load = () => import('./core/judging/custom.ts');
const judgedPairwise: Load = () => import('./core/judging/pairwise.ts');
const judgedRag: Load = () => import('./core/judging/rag.ts');
const judgedSafety: Load = () => import('./core/judging/safety.ts');
const judgedSimilarity: Load = () => import('./core/judging/similarity.ts');
const judgedStyle: Load = () => import('./core/judging/style.ts');
const judgedTask: Load = () => import('./core/judging/task.ts');

const GROUPS = {
  // A. Format and structure
  IsJson: json,
  JsonSchemaMatch: schema,
  JsonFieldMatch: json,
  MarkdownStructure: markdown,
  RegexMatch: text,
  LengthBounds: text,
  StartsWith: text,
  EndsWith: text,
  LinkAllowlist: links,

  // B. Text match
  ExactMatch: answer,
  ContainsAll: text,
  ContainsAny: text,
  ContainsNone: text,
  NumericMatch: answer,
  NoBoilerplate: boilerplate,

  // C. Similarity
  FuzzyMatch: similarity,
  TokenF1: similarity,
  RougeL: similarity,
  BleuScore: similarity,
  ChrF: similarity,
  EmbeddingSimilarity: judgedSimilarity,
  SemanticEquivalence: judgedSimilarity,

  // D. RAG
  Groundedness: judgedRag,
  ContextAdherence: judgedRag,
  FactualAccuracy: judgedRag,
  AnswerRelevance: judgedRag,
  ContextRelevance: judgedRag,
  ContextPrecision: judgedRag,
  ContextRecall: judgedRag,
  CitationCheck: judgedCitation,
  RetrievalRank: retrieval,

  // E. Task and agent
  TaskCompletion: judgedTask,
  Completeness: judgedTask,
  InstructionFollowing: judgedTask,
  SummaryQuality: judgedTask,
  CustomRubric: judgedCustom,
  PairwisePreference: judgedPairwise,
  TrajectoryMatch: trajectory,
  LoopDetection: trajectory,
  VerifiableInstructions: instructions,

  // F. Tool calls
  LLMFunctionCalling: judgedCalls,
  ToolSchemaValid: toolschema,
  ToolSelection: tools,
  ToolArguments: tools,
  ToolAbstention: tools,

  // G. Safety and refusal
  AnswerRefusal: judgedSafety,
  Toxicity: judgedSafety,
  Bias: judgedSafety,
  InjectionResistance: judgedSafety,
  PolicyCompliance: judgedSafety,
  RefusalPattern: refusal,
  PIILeakage: leakage,
  SecretLeakage: leakage,
  SystemPromptLeak: leakage,

  // H. Style and tone
  ToneMatch: judgedStyle,
  PersonaAdherence: judgedStyle,
  Conciseness: judgedStyle,
  Coherence: judgedStyle,
  LanguageMatch: language,
  Repetition: repetition,

  // I. Conversation
  ConversationCoherence: judgedConversation,
  ConversationResolution: judgedConversation,
  KnowledgeRetention: judgedConversation,

  // J. Classification
  LabelMatch: label,
  ClassificationReport: classification,
  Calibration: classification,

  // K. Operational
  LatencyBudget: operational,
  CostBudget: operational,
  Stability: stability,

  // L. Composition
  Composite: composite,
} as const satisfies Readonly<Record<string, Load>>;

/** A template whose heavy part loads only when a suite asks for it: `NAME#PART` in the names given to `loadSpecs`. */
const PARTS: Readonly<Record<string, Load>> = {
  'LengthBounds#tokens': tokens,
};

export const TEMPLATE_NAMES: readonly string[] = Object.keys(GROUPS);

/**
 * The specs of the names asked for; a name the library does not have is left out (the suite loader names it with its
 * line). `NAME#PART` stands for the same name with its heavy part and wins over the plain one.
 */
export async function loadSpecs(names: Iterable<string>): Promise<Map<string, TemplateSpec>> {
  const groups: Readonly<Record<string, Load>> = GROUPS;
  const wanted = [...new Set(names)].sort((a, b) => Number(a.includes('#')) - Number(b.includes('#')));
  const loaded = await Promise.all(
    wanted.map(async (name) => {
      const load = Object.hasOwn(PARTS, name) ? PARTS[name] : Object.hasOwn(groups, name) ? groups[name] : undefined;
      const plain = name.split('#')[0];
      const spec = (await load?.())?.SPECS.find((candidate) => candidate.name === plain);
      return spec === undefined ? [] : [[spec.name, spec] as const];
    }),
  );
  return new Map(loaded.flat());
}
