/** Settings that a model is known to refuse: reported before the first call, by lock, doctor and the gate alike. */

import { isMedia, type Media, type MediaType, writtenPath } from '../model-call/media.ts';
import { modelRow } from '../model-call/models/known-models.ts';
import type { ModelRow } from '../model-call/models/model-row.ts';
import { formatPart } from '../model-call/wires/request-parts.ts';
import type { WireName } from '../model-call/wires/wire-name.ts';
import type { Json } from '../text/digest.ts';
import { type Path, problemAt } from '../text/document.ts';
import { type Problem, Problems, show } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import type { Tree } from '../text/tree.ts';
import type { MediaFile } from './media-files.ts';
import type { ModelConfig } from './model-file.ts';
import type { Prompt } from './prompt/prompt.ts';
import { type ProviderConfig, wireOf } from './provider.ts';
import { housesOf } from './provider-vendors.ts';
import type { JudgeConfig, ReplyForm, Suite } from './suite.ts';

/** What a model is called with. */
export interface Settings {
  readonly model: string;
  readonly temperature?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly seed?: number | undefined;
  readonly responseFormat?: Json | undefined;
  readonly params: { readonly [key: string]: Json };
  readonly hasTools: boolean;
  /** A tool that must be called. */
  readonly forcesTool: boolean;
  /** Pictures and documents that are sent with it. */
  readonly media?: readonly Media[] | undefined;
}

export interface RefusedSetting {
  readonly key: Path;
  readonly message: string;
}

/** What the wire has no place for and what the model is known to refuse; the provider judges what is unknown. */
export function refusedSettings(settings: Settings, provider: ProviderConfig): readonly RefusedSetting[] {
  const wire = wireOf(provider);
  if (wire === null) return [];
  const row = modelRow({ model: settings.model, houses: housesOf(provider) });
  return [
    ...unsayable(settings, wire),
    ...refusedByVersion(settings, provider),
    ...(row === null ? [] : refusedByModel(settings, row, provider, wire)),
  ];
}

interface WireLimits {
  readonly called: string;
  /** Whether the API supports a seed. */
  readonly seed: boolean;
  /** Whether it can ask for JSON without a schema. */
  readonly plainJson: boolean;
  /** Types of pictures and documents that it has no form for. */
  readonly lacks: readonly MediaType[];
  /** Where `params` may cap the answer, if the API requires a cap. */
  readonly cap: string | null;
}

const WIRE_LIMITS: Readonly<Record<WireName, WireLimits>> = {
  chat: { called: 'Chat Completions', seed: true, plainJson: true, lacks: [], cap: null },
  responses: { called: 'the Responses API', seed: false, plainJson: true, lacks: [], cap: null },
  messages: { called: 'the Messages API', seed: false, plainJson: false, lacks: [], cap: 'max_tokens' },
  gemini: { called: 'generateContent', seed: true, plainJson: true, lacks: ['image/gif'], cap: null },
  converse: { called: 'Converse', seed: false, plainJson: false, lacks: [], cap: null },
};

function unsayable(
  { maxTokens, seed, responseFormat, params, media = [] }: Settings,
  wire: WireName,
): readonly RefusedSetting[] {
  const { called, seed: hasSeed, plainJson, lacks, cap } = WIRE_LIMITS[wire];
  const list: RefusedSetting[] = [];
  if (seed !== undefined && !hasSeed)
    list.push({ key: ['seed'], message: `${called} has no seed (${seed} here); remove this line` });
  if (cap !== null && maxTokens === undefined && params[cap] === undefined)
    list.push({ key: ['max-tokens'], message: `is missing, and ${called} asks for it; set it, for example to 1000` });
  if (responseFormat !== undefined && !plainJson && formatPart(responseFormat).kind === 'json')
    list.push({
      key: ['response-format'],
      message: `${called} has no JSON without a schema; write {type: json_schema, json_schema: {name, schema}}`,
    });
  for (const type of lacks) {
    const found = media.find((one) => one.type === type);
    if (found !== undefined)
      list.push({
        key: MEDIA_KEY,
        message: `${called} takes no ${type} (${writtenPath(found)}); send it in another form`,
      });
  }
  return list;
}

/** From this version on Anthropic refuses sampling parameters, for every model. */
function refusedByVersion({ temperature, params }: Settings, provider: ProviderConfig): readonly RefusedSetting[] {
  if (provider.type !== 'anthropic' || provider.version < '2026-10-21') return [];
  const given: readonly Path[] = [
    ...(temperature === undefined ? [] : [['temperature']]),
    ...['top_p', 'top_k', 'temperature'].flatMap((key) => (Object.hasOwn(params, key) ? [['params', key]] : [])),
  ];
  return given.map((key) => ({
    key,
    message: `version ${provider.version} of the API refuses it for every model; remove this line, or set "version: 2023-06-01" for provider "${provider.name}"`,
  }));
}

function refusedByModel(
  settings: Settings,
  row: ModelRow,
  provider: ProviderConfig,
  wire: WireName,
): readonly RefusedSetting[] {
  const effort = effortOf(settings.params, wire);
  const refused = [
    temperatureRefused(settings, row, effort),
    effortRefused(settings, row, effort),
    wire === 'chat' ? chatToolsRefused(settings, row, { effort, provider: provider.name }) : null,
    forcedToolRefused(settings, row),
    mediaRefused(settings, row),
  ];
  return refused.filter((one) => one !== null);
}

/** The path inside `params` at which a wire takes the reasoning effort, and the value there. */
interface Effort {
  readonly path: Path;
  readonly value: Json | undefined;
}

/** The place of the reasoning effort inside `params`, for each API. */
export const EFFORT_PATHS: Readonly<Record<WireName, readonly string[]>> = {
  chat: ['reasoning_effort'],
  responses: ['reasoning', 'effort'],
  messages: ['output_config', 'effort'],
  gemini: ['generationConfig', 'thinkingConfig', 'thinkingLevel'],
  converse: ['additionalModelRequestFields', 'output_config', 'effort'],
};

function effortOf(params: Settings['params'], wire: WireName): Effort {
  const path = EFFORT_PATHS[wire];
  return { path: ['params', ...path], value: inside(params, path) };
}

function inside(value: Json | undefined, path: readonly string[]): Json | undefined {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return undefined;
    at = Object.hasOwn(at, key) ? (at as { readonly [key: string]: Json })[key] : undefined;
  }
  return at;
}

function temperatureRefused(
  { model, temperature }: Settings,
  row: ModelRow,
  { path, value }: Effort,
): RefusedSetting | null {
  if (temperature === undefined) return null;
  const refused = (message: string): RefusedSetting => ({ key: ['temperature'], message });
  switch (row.temperature) {
    case 'refused':
      return refused(`model "${model}" refuses any temperature (${temperature} here); remove this line`);
    case 'effort-none':
    case 'without-effort': {
      const isNone = value === 'none' || (value === undefined && row.temperature === 'without-effort');
      if (isNone) return null;
      const remedy = row.efforts?.includes('none') ? `, or set ${path.join('.')} to none` : '';
      return refused(
        `model "${model}" takes a temperature (${temperature} here) only with reasoning effort none; remove this line${remedy}`,
      );
    }
    case 'until-2026-10-21':
    case 'taken':
    case 'ignored':
    case undefined:
      return null;
  }
}

function effortRefused({ model }: Settings, { efforts }: ModelRow, { path, value }: Effort): RefusedSetting | null {
  if (typeof value !== 'string' || efforts === undefined || efforts.includes(value.toLowerCase())) return null;
  return { key: path, message: `model "${model}" has no effort ${show(value)}; it takes ${efforts.join(', ')}` };
}

function chatToolsRefused(
  { model, hasTools }: Settings,
  { chatTools }: ModelRow,
  { effort, provider }: { readonly effort: Effort; readonly provider: string },
): RefusedSetting | null {
  if (!hasTools || chatTools === undefined || (chatTools === 'effort-none' && effort.value === 'none')) return null;
  const only = chatTools === 'effort-none' ? ' with any other reasoning effort than none' : '';
  const also = chatTools === 'effort-none' ? `, or set ${effort.path.join('.')} to none` : '';
  const message = `model "${model}" refuses tools over Chat Completions${only}; set "wire: responses" for provider "${provider}" on the base branch${also}`;
  return { key: ['tools'], message };
}

function forcedToolRefused({ model, forcesTool }: Settings, { forcedTool }: ModelRow): RefusedSetting | null {
  if (!forcesTool || forcedTool === undefined) return null;
  const message = `model "${model}" refuses a tool that must be called; write json-schema`;
  return { key: ['structured'], message };
}

/** What a case supplies is not a key of a model file, so it is reported at the model. */
const MEDIA_KEY: Path = ['model'];

function mediaRefused({ model, media = [] }: Settings, row: ModelRow): RefusedSetting | null {
  const refused = row.media === undefined ? undefined : media.find(({ kind }) => row.media?.includes(kind) === false);
  if (refused === undefined) return null;
  const message = `model "${model}" takes no ${refused.kind} (${writtenPath(refused)}); name another model, or take the file out of the cases and the prompt`;
  return { key: MEDIA_KEY, message };
}

/** For a model file: its own model, and every other one that receives the same settings. */
export function refusedOfModel(
  {
    model: config,
    provider,
    prompt,
  }: { readonly model: ModelConfig; readonly provider: ProviderConfig; readonly prompt?: Pick<Prompt, 'messages'> },
  providers: Readonly<Record<string, ProviderConfig>>,
  tree: Tree,
  media: readonly MediaFile[] = [],
): readonly Problem[] {
  if (provider.type === 'recorded') return [];
  const { temperature, maxTokens, seed, responseFormat, params, tools = [], route, cascade } = config;
  const sent = { temperature, maxTokens, seed, responseFormat, params, hasTools: tools.length > 0, forcesTool: false };
  const others = [...Object.values(route?.classes ?? {}), ...(cascade === undefined ? [] : [cascade.escalateTo])];
  const own = route === undefined ? [{ model: config.model, provider: config.provider }] : [];
  const seats = [...own, ...others];
  const prompted = (prompt?.messages ?? []).flatMap(({ parts = [] }) => parts.filter(isMedia));
  const all = [...prompted, ...media.map((one) => one.media)];
  const found = seats.flatMap((seat) => {
    const asked = providers[seat.provider ?? config.provider];
    return asked === undefined ? [] : refusedSettings({ ...sent, model: seat.model, media: all }, asked);
  });
  return placed(tree, config.file, [], found);
}

/** For a suite's judge, which sees what its cases show. */
export function refusedOfJudge(
  { judge, file: suite, media }: Pick<Suite, 'file' | 'media'> & { readonly judge: JudgeConfig },
  provider: ProviderConfig | undefined,
  tree: Tree,
): readonly Problem[] {
  if (provider === undefined) return [];
  const forcesTool = replyForm(judge, provider) === 'tool';
  const found = refusedSettings(
    { ...judge, hasTools: forcesTool, forcesTool, media: media.map((one) => one.media) },
    provider,
  );
  const relock = 'then run "plumbline lock"';
  return placed(
    tree,
    suite,
    ['judge'],
    found.map(({ key, message }) => ({
      key: key[0] === 'tools' ? ['structured'] : key,
      message: `${message}; ${relock}`,
    })),
  );
}

/**
 * The form in which a judge's verdict is requested if the suite names none: a schema if the model is known to keep to
 * one, else a forced call, else words.
 */
export function replyForm(
  { structured, model }: Pick<JudgeConfig, 'structured' | 'model'>,
  provider: ProviderConfig | undefined,
): ReplyForm {
  if (structured !== undefined) return structured;
  const wire = provider === undefined ? null : wireOf(provider);
  switch (wire) {
    case null:
    case 'chat':
    case 'responses':
    case 'gemini':
      return 'json-schema';
    case 'messages':
    case 'converse': {
      const row = modelRow({ model, houses: housesOf(provider) });
      if (row === null) return 'tool';
      return wire === 'messages' || row.forcedTool === 'refused' ? 'json-schema' : 'tool';
    }
  }
}

/** Adds the line of each; the file is read again only if there is something to report. */
function placed(tree: Tree, file: string, above: Path, found: readonly RefusedSetting[]): readonly Problem[] {
  if (found.length === 0) return [];
  const document = readDocument(tree, file, new Problems());
  const unique = new Map(found.map((one) => [one.message, one]));
  return [...unique.values()].map(({ key, message }) => {
    const path = [...above, ...key];
    return document === null
      ? { file, key: path.join('.'), message }
      : { ...problemAt(document, path, 'key'), message };
  });
}
