/** Whether a model is a tuned one: what its file says, else the form that vendors give the ids of tuned models. */

/** What of a model file tells. */
export interface TunedFacts {
  readonly model: string;
  readonly tuned?: boolean | undefined;
  readonly tunedFrom?: string | undefined;
}

/** `tuned:` in the file overrules everything, `tuned-from:` the form of the id. */
export function isTuned({ model, tuned, tunedFrom }: TunedFacts): boolean {
  return tuned ?? (tunedFrom !== undefined || hasTunedId(model));
}

/**
 * What holds of head's `tuned:`. That a model is no tuned one takes the checks of tuned models away, so it counts only
 * as main says it, and of the very model that main says it of.
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

/** An id of the form that a vendor gives to tuned models, or with a word in it that says so. */
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

/** The model that a tuned one was made from, where its id says so (`ft:BASE:ORG:NAME:ID`, `BASE.ft-ID`); else null. */
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

/** `accounts/ACCOUNT/models/NAME`; what the account `fireworks` holds is no customer's. */
function isFireworks(id: string): boolean {
  const [first, account = '', kind = '', name = ''] = id.split('/');
  return first === 'accounts' && account !== '' && account !== 'fireworks' && FIREWORKS.has(kind) && name !== '';
}

/** `ACCOUNT/VENDOR/MODEL-1a2b3c4d`. */
function isTogether(id: string): boolean {
  const parts = id.split('/');
  return parts.length === 3 && parts.every((part) => part !== '') && /-[0-9a-f]{8}$/u.test(parts[2] ?? '');
}
