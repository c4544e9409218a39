/** What is known about a model before it is called: the shape of a row of models.yaml. */
import type { Json } from '../../text/digest.ts';
import type { Media } from '../media.ts';
import type { Price } from '../price.ts';
import type { WireName } from '../wires/wire-name.ts';

/** The vendor whose model it is and whose price list applies. */
export type House = 'openai' | 'anthropic' | 'google' | 'mistral' | 'deepseek' | 'xai' | 'groq';

/** `effort-none`: accepted only with reasoning effort none; `without-effort`: refused with any but none. */
export type TakesTemperature =
  | 'taken'
  | 'ignored'
  | 'refused'
  | 'effort-none'
  | 'without-effort'
  /** Refused by that version of its API and by later ones. */
  | 'until-2026-10-21';

/** A price with the first and last day it applies, and where it was read. */
export interface DatedPrice extends Price {
  /** The price that applies again when a sale ends. */
  readonly list?: { readonly input: number; readonly output: number } | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly source: string;
  /** Day, or month, on which it was read. */
  readonly read: string;
}

/** An announced retirement. */
export interface ModelEnd {
  readonly on: string;
  readonly replacement?: string | undefined;
  readonly source: string;
}

export interface ModelRow {
  /** Without a gateway's prefix and without a date; a trailing `*` matches anything. */
  readonly ids: readonly string[];
  readonly house: House;
  readonly wires: readonly WireName[];
  readonly temperature?: TakesTemperature | undefined;
  /** The accepted values of its reasoning effort. */
  readonly efforts?: readonly string[] | undefined;
  readonly defaultEffort?: string | undefined;
  /** Whether it accepts tools over Chat Completions. */
  readonly chatTools?: 'refused' | 'effort-none' | undefined;
  /** Whether it accepts a tool that must be called. */
  readonly forcedTool?: 'refused' | undefined;
  /** What it accepts beside text; absent = nobody has checked, and it is sent. */
  readonly media?: readonly Media['kind'][] | undefined;
  /** No dated id is offered that would stay unchanged. */
  readonly snapshots?: 'none' | undefined;
  readonly ends?: ModelEnd | undefined;
  readonly prices: readonly DatedPrice[];
}

/** Where a figure was read. `third-party`: not confirmed on a page of the maker. */
export interface ModelSource {
  readonly kind: 'vendor' | 'library' | 'data-set' | 'third-party';
  readonly where: string;
}

export interface ModelData {
  /** Day the table was last checked. */
  readonly asOf: string;
  /** What `init` writes. */
  readonly defaults: Readonly<Record<'target' | 'judge', DefaultModel>>;
  readonly sources: Readonly<Record<string, ModelSource>>;
  readonly models: readonly ModelRow[];
}

export interface DefaultModel {
  readonly model: string;
  readonly params: { readonly [key: string]: Json };
}
