/** Settings that a model is known to refuse: told before the first call, by lock, doctor and the gate alike. */
import { type AskedModel, modelRow } from '../model-call/models/known-models.ts';
import type { ModelRow } from '../model-call/models/model-row.ts';
import type { WireName } from '../model-call/wires/wire-name.ts';
import type { Json } from '../text/digest.ts';
import { type Path, problemAt } from '../text/document.ts';
import { type Problem, Problems, show } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import type { Tree } from '../text/tree.ts';
import type { ModelConfig } from './model-file.ts';
import { housesOf, type ProviderConfig, wireOf } from './provider.ts';
import type { JudgeConfig } from './suite.ts';

/** What a model is asked with. */
export interface Settings {
  readonly model: string;
  readonly temperature?: number | undefined;
  readonly params: { readonly [key: string]: Json };
  readonly hasTools: boolean;
  /** A tool that must be called. */
  readonly forcesTool: boolean;
}

export interface RefusedSetting {
  readonly key: Path;
  readonly message: string;
}

/** Nothing where the model is not known: what is unknown is sent, and the provider says. */
export function refusedSettings(settings: Settings, provider: ProviderConfig): readonly RefusedSetting[] {
  const wire = wireOf(provider);
  const asked: AskedModel = { model: settings.model, houses: housesOf(provider) };
  const row = wire === null ? null : modelRow(asked);
  if (wire === null || row === null) return [];
  const effort = effortOf(settings.params, wire);
  const refused = [
    temperatureRefused(settings, row, effort),
    effortRefused(settings, row, effort),
    wire === 'chat' ? chatToolsRefused(settings, row, { effort, provider: provider.name }) : null,
    forcedToolRefused(settings, row),
  ];
  return refused.filter((one) => one !== null);
}

/** Where a wire takes the reasoning effort, as a path inside `params`; the word that stands there. */
interface Effort {
  readonly path: Path;
  readonly value: Json | undefined;
}

const EFFORT_PATHS: Readonly<Record<WireName, readonly string[]>> = {
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

/** Of a model file: its own model, and every other one that the same settings are sent to. */
export function refusedOfModel(
  { model: config, provider }: { readonly model: ModelConfig; readonly provider: ProviderConfig },
  providers: Readonly<Record<string, ProviderConfig>>,
  tree: Tree,
): readonly Problem[] {
  if (provider.type === 'recorded') return [];
  const { temperature, params, tools = [], route, cascade } = config;
  const others = [...Object.values(route?.classes ?? {}), ...(cascade === undefined ? [] : [cascade.escalateTo])];
  const own = route === undefined ? [{ model: config.model, provider: config.provider }] : [];
  const seats = [...own, ...others];
  const found = seats.flatMap((seat) => {
    const asked = providers[seat.provider ?? config.provider];
    const settings = { model: seat.model, temperature, params, hasTools: tools.length > 0, forcesTool: false };
    return asked === undefined ? [] : refusedSettings(settings, asked);
  });
  return placed(tree, config.file, [], found);
}

/** Of a judge. */
export function refusedOfJudge(
  judge: JudgeConfig,
  provider: ProviderConfig | undefined,
  suite: string,
  tree: Tree,
): readonly Problem[] {
  if (provider === undefined) return [];
  const { model, temperature, params, structured } = judge;
  const forcesTool = structured === 'tool';
  const found = refusedSettings({ model, temperature, params, hasTools: forcesTool, forcesTool }, provider);
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

/** With the line that holds each; the file is read again only where there is something to tell. */
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
