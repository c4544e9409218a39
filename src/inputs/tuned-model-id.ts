/** Decides whether a model is a tuned one: by its file, else by the form that vendors use for ids of tuned models. */

/** The relevant parts of a model file. */
export interface TunedFacts {
  readonly model: string;
  readonly tuned?: boolean | undefined;
  readonly tunedFrom?: string | undefined;
}

/** `tuned:` in the file overrides everything, `tuned-from:` only the form of the id. */
export function isTuned({ model, tuned, tunedFrom }: TunedFacts): boolean {
  return tuned ?? (tunedFrom !== undefined || hasTunedId(model));
}

/**
 * The value of head's `tuned:` that counts. Saying that a model is not tuned disables the checks of tuned models, so it
 * only counts if main says it, and about the same model.
 */
export function tunedAsMainSays(base: TunedFacts, head: TunedFacts): boolean | undefined {
  if (head.tuned === true) return true;
  return base.model === head.model ? base.tuned : undefined;
}

/** Words that people write into the ids of models that they tuned themselves. */
const WORDS: ReadonlySet<string> = new Set([
  'lora',
  'qlora',
  'adapter',
  'finetuned',
  'sft',
  'dpo',
  'grpo',
  'distilled',
]);

/** An id in a vendor's form for tuned models, or one that contains a word that says so. */
export function hasTunedId(id: string): boolean {
  return (
    isOpenAi(id) ||
    isBedrock(id) ||
    isGoogle(id) ||
    isFireworks(id) ||
    isTogether(id) ||
    id.startsWith('openpipe:') ||
    id.endsWith('-ft') ||
    id
      .toLowerCase()
      .split(/[^a-z0-9]/u)
      .some((word) => WORDS.has(word))
  );
}

/** The model that a tuned one was made from, if its id says so (`ft:BASE:ORG:NAME:ID`, `BASE.ft-ID`); else null. */
export function baseOfTunedId(id: string): string | null {
  const [kind, base = ''] = id.split(':');
  if (kind === 'ft' && base !== '') return base;
  const [before = '', after] = id.split('.ft-');
  return after === undefined || before === '' ? null : before;
}

/** OpenAI and Mistral (`ft:`, `:ft-`), and OpenAI's on Azure (`MODEL.ft-3c1f9a0b`). */
function isOpenAi(id: string): boolean {
  if (id.startsWith('ft:') || id.includes(':ft-')) return true;
  return id
    .split('.ft-')
    .slice(1)
    .some((rest) => /^[0-9a-f]{4}/u.test(rest));
}

const BEDROCK: ReadonlySet<string> = new Set([
  'custom-model',
  'custom-model-deployment',
  'imported-model',
  'provisioned-model',
]);

/** `arn:aws:bedrock:REGION:ACCOUNT:custom-model-deployment/ID`. */
function isBedrock(id: string): boolean {
  const [arn, partition = '', service, _region, _account, resource = ''] = id.split(':');
  const slash = resource.indexOf('/');
  return (
    arn === 'arn' &&
    partition.startsWith('aws') &&
    service === 'bedrock' &&
    slash > 0 &&
    BEDROCK.has(resource.slice(0, slash))
  );
}

/** `projects/NAME/locations/PLACE/endpoints/NUMBER` (Vertex) and `tunedModels/NAME` (Gemini). */
function isGoogle(id: string): boolean {
  if (id.startsWith('tunedModels/')) return true;
  const parts = id.split('/');
  return parts[0] === 'projects' && parts.at(-2) === 'endpoints' && /^\d+$/u.test(parts.at(-1) ?? '');
}

const FIREWORKS: ReadonlySet<string> = new Set(['models', 'deployedModels', 'deployments']);

/** `accounts/ACCOUNT/models/NAME`; models of the account `fireworks` belong to no customer. */
function isFireworks(id: string): boolean {
  const [first, account = '', kind = '', name = ''] = id.split('/');
  return first === 'accounts' && account !== '' && account !== 'fireworks' && FIREWORKS.has(kind) && name !== '';
}

/** `ACCOUNT/VENDOR/MODEL-1a2b3c4d`. */
function isTogether(id: string): boolean {
  const parts = id.split('/');
  return parts.length === 3 && parts.every((part) => part !== '') && /-[0-9a-f]{8}$/u.test(parts[2] ?? '');
}
