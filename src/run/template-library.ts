/** The built-in library: maps template names to their group files, each imported only when a suite uses the name. */
import type { TemplateSpec } from '../inputs/template.ts';

interface Group {
  readonly SPECS: readonly TemplateSpec[];
}
type Load = () => Promise<Group>;

const agentRun: Load = () => import('../scoring/deterministic/agent-run.ts');
const composite: Load = () => import('../scoring/deterministic/composite.ts');
const answer: Load = () => import('../scoring/deterministic/exact-answer.ts');
const boilerplate: Load = () => import('../scoring/deterministic/boilerplate.ts');
const classification: Load = () => import('../scoring/deterministic/classification.ts');
const endState: Load = () => import('../scoring/deterministic/end-state.ts');
const instructions: Load = () => import('../scoring/deterministic/instructions.ts');
const json: Load = () => import('../scoring/deterministic/json.ts');
const label: Load = () => import('../scoring/deterministic/label.ts');
const language: Load = () => import('../scoring/deterministic/language.ts');
const leakage: Load = () => import('../scoring/deterministic/leakage.ts');
const links: Load = () => import('../scoring/deterministic/links.ts');
const markdown: Load = () => import('../scoring/deterministic/markdown.ts');
const operational: Load = () => import('../scoring/deterministic/operational.ts');
const refusal: Load = () => import('../scoring/deterministic/refusal.ts');
const repetition: Load = () => import('../scoring/deterministic/repetition.ts');
const retrieval: Load = () => import('../scoring/deterministic/retrieval.ts');
const schema: Load = () => import('../scoring/deterministic/json-schema.ts');
const similarity: Load = () => import('../scoring/deterministic/similarity.ts');
const stability: Load = () => import('../scoring/deterministic/stability.ts');
const text: Load = () => import('../scoring/deterministic/text.ts');
const tokens: Load = () => import('../scoring/deterministic/length-tokens.ts');
const toolschema: Load = () => import('../scoring/deterministic/tool-schema.ts');
const tools: Load = () => import('../scoring/deterministic/tools.ts');
const trajectory: Load = () => import('../scoring/deterministic/trajectory.ts');

const judgedCalls: Load = () => import('../scoring/judge/function-calling.ts');
const judgedCitation: Load = () => import('../scoring/judge/citation.ts');
const judgedConversation: Load = () => import('../scoring/judge/conversation.ts');
const judgedCustom: Load = () => import('../scoring/judge/custom.ts');
const judgedPairwise: Load = () => import('../scoring/judge/pairwise.ts');
const judgedRag: Load = () => import('../scoring/judge/rag.ts');
const judgedSafety: Load = () => import('../scoring/judge/safety.ts');
const judgedSimilarity: Load = () => import('../scoring/judge/similarity.ts');
const judgedStyle: Load = () => import('../scoring/judge/style.ts');
const judgedTask: Load = () => import('../scoring/judge/task.ts');

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
  StepLimit: agentRun,
  ToolErrorRecovery: agentRun,
  NoRepeatCall: agentRun,
  FinalAnswer: agentRun,
  EndState: endState,
  StateUnchanged: endState,
  Given: endState,
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

/** A template whose heavy part loads only when a suite asks for it: `NAME#PART` in the names passed to `loadSpecs`. */
const PARTS: Readonly<Record<string, Load>> = {
  'LengthBounds#tokens': tokens,
};

export const TEMPLATE_NAMES: readonly string[] = Object.keys(GROUPS);

/**
 * The specs of the names asked for; a name that the library lacks is omitted (the suite loader reports it with its
 * line). `NAME#PART` means the same name with its heavy part and wins over the plain one.
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
