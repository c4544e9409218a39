/** What is known of a model before it is asked: the shape of a row of models.yaml. */
import type { Json } from '../../text/digest.ts';
import type { Media } from '../media.ts';
import type { Price } from '../price.ts';
import type { WireName } from '../wires/wire-name.ts';

/** Whose model it is, and whose price list holds. */
export type House = 'openai' | 'anthropic' | 'google' | 'mistral' | 'deepseek' | 'xai' | 'groq';

/** `effort-none`: taken with reasoning effort none alone; `without-effort`: refused with any other effort than none. */
export type TakesTemperature =
  | 'taken'
  | 'ignored'
  | 'refused'
  | 'effort-none'
  | 'without-effort'
  /** Refused by that version of its API and by later ones. */
  | 'until-2026-10-21';

/** A price with the days it holds on, both included, and where it was read. */
export interface DatedPrice extends Price {
  /** What holds again when a sale ends. */
  readonly list?: { readonly input: number; readonly output: number } | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly source: string;
  /** Day, or month, on which it was read. */
  readonly read: string;
}

/** An announced end. */
export interface ModelEnd {
  readonly on: string;
  readonly replacement?: string | undefined;
  readonly source: string;
}

export interface ModelRow {
  /** Without a gateway's prefix and without a date; a `*` at the end stands for anything. */
  readonly ids: readonly string[];
  readonly house: House;
  readonly wires: readonly WireName[];
  readonly temperature?: TakesTemperature | undefined;
  /** The words its reasoning effort may be. */
  readonly efforts?: readonly string[] | undefined;
  readonly defaultEffort?: string | undefined;
  /** Tools over Chat Completions. */
  readonly chatTools?: 'refused' | 'effort-none' | undefined;
  /** A tool that must be called. */
  readonly forcedTool?: 'refused' | undefined;
  /** What it takes beside text; absent = nobody has looked, and it is sent. */
  readonly media?: readonly Media['kind'][] | undefined;
  /** No dated id is offered that would stay as it is. */
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
  /** Day the table was last looked at. */
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
