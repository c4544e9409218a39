/** A candidate: one complete text of one component, and the rules it must satisfy before it is sent anything. */
import type { Case } from '../inputs/case/case.ts';
import type { StrategyName } from '../inputs/optimize-policy.ts';
import type { FewShot } from '../inputs/prompt/few-shots.ts';
import { loadPrompt, type Prompt, renderPrompt } from '../inputs/prompt/prompt.ts';
import { estimateTokens } from '../inputs/prompt/prompt-health.ts';
import type { Message } from '../model-call/call.ts';
import { secretsIn } from '../scoring/deterministic/secret-patterns.ts';
import { type Digest, digestOf, digestOfText } from '../text/digest.ts';
import { Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { type Component, overlayTree, withText } from './component.ts';
import type { CopyCheck } from './copied-text.ts';
import { freeShotsFile, namingShots, type Shots, shotsIn, shotsOf } from './shots-file.ts';

export type CandidateId = string;
export const SEED: CandidateId = 'c00';
/** The unchanged prompt on the model that it is moved to. */
export const MOVED: CandidateId = 'n00';

export interface Candidate {
  readonly id: CandidateId;
  readonly parent: CandidateId | null;
  readonly strategy: StrategyName | 'seed';
  readonly component: string;
  /** The component's text. */
  readonly text: string;
  /** The whole new file. */
  readonly file: string;
  readonly digest: Digest;
  /** Of every file that it changes; the same as `digest` when that is the prompt file alone. */
  readonly fingerprint: Digest;
  /** Worked examples that its file names; null = none. */
  readonly shots: Shots | null;
  /** Estimated tokens of the component, including its worked examples. */
  readonly tokens: number;
  readonly hypothesis: string;
  readonly prompt: Prompt;
}

/** What a strategy submits. */
export interface Proposal {
  readonly text: string;
  readonly hypothesis: string;
  /** Worked examples that replace the parent's; empty = none; absent = the parent's. */
  readonly shots?: readonly FewShot[] | undefined;
  /** Examples invented along the way, for later candidates to use. */
  readonly invented?: readonly FewShot[] | undefined;
}

export type Admitted = { readonly candidate: Candidate } | { readonly refused: string; readonly digest: Digest };

export interface IntakeSetting {
  readonly tree: Tree;
  readonly promptFiles: readonly string[];
  /** Search and select cases: two texts that send the same for all of them count as one. */
  readonly cases: readonly Case[];
  readonly copies: CopyCheck;
  readonly maxTokensRatio: number;
  /** Cost objective: at most this share of the seed's tokens. */
  readonly maxTokensShare?: number | undefined;
}

const GRACE_TOKENS = 200;
const LONGEST = 200_000;

/** Checks every proposal in the order the specification names, and remembers what earlier candidates sent. */
export class CandidateIntake {
  readonly #setting: IntakeSetting;
  readonly #sent = new Set<string>();
  readonly #admitted = new Map<CandidateId, Candidate>();
  readonly #seeds = new Map<
    string,
    { readonly component: Component; readonly file: string; readonly seed: Candidate }
  >();

  constructor(setting: IntakeSetting) {
    this.#setting = setting;
  }

  /** The current prompt; each of its components is a parent of its own. */
  seed(component: Component & { readonly text: string }, file: string, prompt: Prompt): Candidate {
    const shots = shotsOf(this.#setting.tree, component.file, file);
    const digest = digestOfText(file);
    const candidate: Candidate = {
      id: SEED,
      parent: null,
      strategy: 'seed',
      component: component.name,
      text: component.text,
      file,
      digest,
      fingerprint: digest,
      shots,
      tokens: tokensOf(component.text, shots),
      hypothesis: '',
      prompt,
    };
    this.#seeds.set(component.name, { component, file, seed: candidate });
    this.#sent.add(this.#identity(prompt) ?? '');
    return candidate;
  }

  admit(proposal: Proposal, as: Pick<Candidate, 'id' | 'parent' | 'strategy' | 'component'>): Admitted {
    const { component, file, seed } = this.#seeds.get(as.component)!;
    const text = tidied(proposal.text);
    const shots = this.#shotsOf(proposal, as, seed);
    const whole = namingShots(component.file, withText(component, file, text), shots);
    const digest = digestOfText(whole);
    const refused = (why: string): Admitted => ({ refused: why, digest });
    if (text.trim() === '') return refused('is empty');
    if (text.length > LONGEST) return refused(`is longer than ${LONGEST} characters`);
    const problems = new Problems();
    const named = shots === null ? this.#setting.tree : overlayTree(this.#setting.tree, shots.file, shots.text);
    const tree = overlayTree(named, component.file, whole);
    const prompt = loadPrompt(tree, this.#setting.promptFiles, problems);
    if (prompt === null) return refused(`does not read as a prompt: ${problems.list[0]?.message ?? 'unknown fault'}`);
    const strange = variableFault(seed.prompt, prompt);
    if (strange !== null) return refused(strange);
    const identity = this.#identity(prompt);
    if (identity === null) return refused('does not render for every case');
    if (this.#sent.has(identity)) return refused('identical: it sends what a candidate before it sends');
    const tokens = tokensOf(text, shots);
    const limit = this.tokenLimit(as.component);
    if (tokens > limit) return refused(`has about ${tokens} tokens, over the limit of ${limit}`);
    const copied = this.#setting.copies.find(text) ?? this.#copiedShot(shots, seed);
    if (copied !== null) return refused(copied);
    const [before, after] = [saidBy(seed.text, seed.shots), saidBy(text, shots)];
    const address = newAddress(before, after);
    if (address !== null) return refused(address);
    if (secretsIn(after).length > secretsIn(before).length) return refused('holds what looks like a key');
    this.#sent.add(identity);
    const isOwn = shots === null || shots.text === seed.shots?.text;
    const fingerprint = isOwn ? digest : digestOfText(`${whole}\0${shots.text}`);
    const hypothesis = proposal.hypothesis.slice(0, 500);
    const candidate: Candidate = { ...as, text, file: whole, digest, fingerprint, shots, tokens, hypothesis, prompt };
    this.#admitted.set(as.id, candidate);
    return { candidate };
  }

  #shotsOf({ shots }: Proposal, { parent }: Pick<Candidate, 'parent'>, seed: Candidate): Shots | null {
    if (shots === undefined) return (parent === null ? seed : (this.#admitted.get(parent) ?? seed)).shots;
    if (shots.length === 0) return null;
    return shotsIn(seed.shots?.file ?? freeShotsFile(this.#setting.tree, fileOfComponent(seed)), shots);
  }

  /** What the current prompt already shows does not count as copied by the candidate. */
  #copiedShot(shots: Shots | null, seed: Candidate): string | null {
    const known = new Set((seed.shots?.list ?? []).map(({ input, output }) => `${input}\0${output}`));
    for (const shot of shots?.list ?? []) {
      const copied = known.has(`${shot.input}\0${shot.output}`) ? null : this.#setting.copies.findShot(shot);
      if (copied !== null) return `a worked example ${copied}`;
    }
    return null;
  }

  /** Maximum tokens for a text of the component. */
  tokenLimit(component: string): number {
    const { seed } = this.#seeds.get(component)!;
    const { maxTokensRatio, maxTokensShare } = this.#setting;
    return maxTokensShare === undefined
      ? Math.floor(maxTokensRatio * seed.tokens + GRACE_TOKENS)
      : Math.floor(maxTokensShare * seed.tokens);
  }

  #identity(prompt: Prompt): string | null {
    const problems = new Problems();
    const rendered: (readonly Message[] | null)[] = this.#setting.cases.map((row) =>
      renderPrompt(prompt, row, problems),
    );
    // White space at the ends means nothing to a model.
    return rendered.includes(null)
      ? null
      : digestOf(rendered.map((messages) => messages!.map(({ role, content }) => [role, content?.trim() ?? null])));
  }
}

function saidBy(text: string, shots: Shots | null): string {
  return shots === null ? text : `${text}\n${shots.text}`;
}

function tokensOf(text: string, shots: Shots | null): number {
  const said = (shots?.list ?? []).map(({ input, output }) => `${input}\n${output}`);
  return estimateTokens([text, ...said].join('\n'));
}

/** Each message of a chat file is a component of its own. */
function fileOfComponent({ component }: Candidate): string {
  return component.split('#')[0]!;
}

function tidied(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

function variableFault(seed: Prompt, prompt: Prompt): string | null {
  const names = ({ variables }: Prompt): ReadonlySet<string> => new Set(variables.map(({ name }) => name));
  const [had, has] = [names(seed), names(prompt)];
  const lost = [...had].filter((name) => !has.has(name));
  const strange = [...has].filter((name) => !had.has(name));
  if (lost.length > 0) return `loses the placeholder ${lost.map((name) => `{{${name}}}`).join(', ')}`;
  return strange.length > 0 ? `invents the placeholder ${strange.map((name) => `{{${name}}}`).join(', ')}` : null;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s"'<>)\]]+|[\w.+-]+@[\w-]+\.[\w.-]+|\b(?:[a-z0-9-]+\.)+(?:com|net|org|io|dev|ai|app|test|example)\b/giu;

function newAddress(seed: string, text: string): string | null {
  const known = new Set((seed.match(ADDRESS) ?? []).map((one) => one.toLowerCase()));
  const found = (text.match(ADDRESS) ?? []).find((one) => !known.has(one.toLowerCase()));
  if (found !== undefined) return 'brings an address that the prompt does not have';
  const fences = (all: string): number => all.split('```').length - 1;
  return fences(text) > fences(seed) ? 'brings a code fence that the prompt does not have' : null;
}
