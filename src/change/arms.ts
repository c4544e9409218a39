/** A target's two sides: the base and head prompts and models, and what each would send for a case. */

import type { Side } from '../decision/score-table.ts';
import { type Case, withContext } from '../inputs/case/case.ts';
import type { Chunk } from '../inputs/case/case-values.ts';
import type { GateConfig, TargetConfig } from '../inputs/config.ts';
import { loadModel, type ModelConfig, providersNamed } from '../inputs/model-file.ts';
import { fileOf } from '../inputs/prompt/address.ts';
import { loadPrompt, type Prompt, renderPrompt } from '../inputs/prompt/prompt.ts';
import { type PromptReading, readingOf } from '../inputs/prompt/prompt-part.ts';
import { isModel, type ProviderConfig } from '../inputs/provider.ts';
import type { Message } from '../model-call/call.ts';
import { canonical, type Digest, digestOf } from '../text/digest.ts';
import { keyOf, type Path } from '../text/document.ts';
import type { JsonObject } from '../text/json-object.ts';
import { type Problem, Problems } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import type { Tree } from '../text/tree.ts';
import type { Place } from '../text/utf8.ts';

export interface Arm {
  readonly side: Side;
  readonly promptFiles: readonly string[];
  readonly prompt: Prompt;
  readonly model: ModelConfig;
  /** From base's config: head never chooses where a request is sent. */
  readonly provider: ProviderConfig;
  /** What a recorded arm retrieved for its cases, according to its rows. */
  readonly contexts?: ReadonlyMap<string, readonly Chunk[]> | undefined;
}

export interface Arms {
  readonly target: TargetConfig;
  readonly base: Arm;
  readonly head: Arm;
}

/** Where head's prompt and model of a target are; head may rename them, but change nothing else. */
export interface HeadPaths extends PromptReading {
  /** The target that names them, so that a missing file is reported at the config's key. */
  readonly name?: string | undefined;
  /** Addresses: a path, followed by `#` and a selector when the file contains several prompts. */
  readonly prompt: readonly string[];
  readonly model: string;
  /** The variable that holds a case's input; it is part of the ruler, so base's applies to both sides. */
  readonly inputVar?: string | undefined;
}

export interface ArmReading {
  readonly problems: Problems;
  /** There is only one side to report on. */
  readonly isAlone?: boolean | undefined;
}

/**
 * One side of a target. Faults of the prompt, the model file, or a provider that base's config does not know are noted,
 * and the result is null. Base's provider table serves both sides.
 */
export function loadArm(
  side: Side,
  tree: Tree,
  paths: HeadPaths,
  config: GateConfig,
  { problems, isAlone = false }: ArmReading,
): Arm | null {
  const at = (...key: Path): Omit<Problem, 'message'> | undefined =>
    paths.name === undefined ? undefined : placedKey(tree, config, ['targets', paths.name, ...key]);
  const promptAt = (index: number): ReturnType<typeof at> =>
    paths.prompt.length === 1 ? at('prompt') : at('prompt', index);
  const prompt = loadPrompt(tree, paths.prompt, problems, {
    named: paths.name === undefined ? undefined : (i) => promptAt(i)!,
    reading: readingOf(paths),
  });
  const model = loadModel(tree, paths.model, problems, at('model'));
  if (model === null) return null;
  const strange = providersAsked(model, config).filter((named) => !Object.hasOwn(config.providers, named.provider));
  for (const { key, provider } of strange) {
    const known = Object.keys(config.providers).join(', ') || 'none';
    const there = isAlone ? `(there: ${known})` : `on the base side (there: ${known}); add it there first`;
    problems.add({
      file: paths.model,
      key,
      message: `"${provider}" is not a provider of ${config.file} ${there}`,
    });
  }
  const provider = config.providers[model.provider];
  if (prompt === null || provider === undefined || strange.length > 0) return null;
  if (prompt.unsent !== undefined && isModel(provider)) {
    problems.add({
      ...(promptAt(0) ?? { file: paths.prompt[0] ?? '' }),
      message: `${paths.prompt.join(', ')} ${prompt.unsent}`,
    });
    return null;
  }
  return { side, promptFiles: paths.prompt.map(fileOf), prompt, model: withPromptDefaults(model, prompt), provider };
}

/** A key of the config; its position is looked up only when a message needs it. */
function placedKey(tree: Tree, { file, source }: GateConfig, path: Path): Omit<Problem, 'message'> {
  const place = (): Place | undefined => {
    const document = readDocument(tree, file, new Problems());
    // The config is main's: head's tree may have a different one, whose line numbers would be wrong for this one.
    return document === null || canonical(document.value) !== canonical(source) ? undefined : document.place(path);
  };
  return {
    file,
    key: keyOf(path),
    get line() {
      return place()?.line;
    },
    get column() {
      return place()?.column;
    },
  };
}

/** Providers that an arm with this model calls; a recorded arm replays a row, whatever else its model file names. */
export function providersAsked(model: ModelConfig, config: GateConfig): ReturnType<typeof providersNamed> {
  const all = providersNamed(model);
  return config.providers[model.provider]?.type === 'recorded' ? all.slice(0, 1) : all;
}

/** What a `.prompt.yml` says about the model applies when the model file does not set it. */
function withPromptDefaults(model: ModelConfig, prompt: Prompt): ModelConfig {
  const said = prompt.modelParameters ?? {};
  const number = (key: string): number | undefined => {
    const value = said[key];
    return typeof value === 'number' ? value : undefined;
  };
  return {
    ...model,
    temperature: model.temperature ?? number('temperature'),
    maxTokens: model.maxTokens ?? number('maxTokens') ?? number('max_tokens') ?? number('maxCompletionTokens'),
    responseFormat: model.responseFormat ?? prompt.responseFormat,
  };
}

/**
 * Keys of a model file that describe the model or judge its answers, and reach no request; by their name there and in a
 * `ModelConfig`.
 */
const SAID_ONLY = {
  retrieval: 'retrieval',
  'tuned-from': 'tunedFrom',
  tuned: 'tuned',
  'tuned-by': 'tunedBy',
  'available-until': 'availableUntil',
  'reports-as': 'reportsAs',
} as const;

/** Everything except the messages that decides what is sent, in canonical form; sides with equal text send the same. */
export function requestIdentity({ model, provider }: Arm): string {
  const { file: _file, maxTokensAt: _place, source, ...sent } = model;
  const told = Object.entries(SAID_ONLY).filter(([key]) => key !== 'retrieval' || provider.type !== 'http');
  const without = (value: object, keys: readonly string[]): JsonObject =>
    Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
  return canonical({
    sent: without(
      sent,
      told.map(([, key]) => key),
    ),
    source: without(
      source as object,
      told.map(([key]) => key),
    ),
    provider: model.provider,
  });
}

/** Identity of what a live arm asks, whatever the suite; undefined when recorded rows supply its answers. */
export function armDigest(arm: Arm): Digest | undefined {
  if (arm.provider.type === 'recorded') return undefined;
  const { messages, caseFollows } = arm.prompt;
  return digestOf({ request: requestIdentity(arm), messages, caseFollows });
}

/** The messages of an arm for a case; a missing variable is noted with its place in the prompt and the case. */
export function messagesOf(arm: Arm, row: Case, problems: Problems): readonly Message[] | null {
  return renderPrompt(arm.prompt, withContext(row, arm.contexts?.get(row.id)), problems);
}
