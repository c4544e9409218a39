/** What a decision starts from, and what has been measured and decided before it is put into words. */

import type { Trees } from '../change/recorded-rows.ts';
import type { Family } from '../decision/family.ts';
import type { CriticalRow } from '../decision/template-result.ts';
import type { GateConfig } from '../inputs/config.ts';
import type { Estimate } from '../model-call/pricing.ts';
import type { GatePorts, GateRequest } from './gate-request.ts';
import type { Measurement } from './measure/measurement.ts';
import type { Drift, Work } from './measure/work.ts';
import type { Models, Shelf } from './ports.ts';
import type { Prepared } from './prepare-targets.ts';

export interface DecideInput {
  readonly prepared: readonly Prepared[];
  /** Targets that the change reaches only through cases it adds. */
  readonly gaining: readonly Prepared[];
  readonly config: GateConfig;
  readonly models: Models;
  readonly request: GateRequest;
  readonly ports: GatePorts;
  readonly trees: Trees;
  /** There is nothing to compare with, so head is scored alone. */
  readonly alone: boolean;
  /** Nothing changed; head is asked again and compared with what is stored. */
  readonly drift?: Drift | undefined;
  /** Stores texts worth showing at the end. */
  readonly shelf: Shelf;
}

/** What has been measured and decided, before it is put into words. */
export interface Measured {
  readonly family: Family;
  readonly works: readonly Work[];
  readonly measurement: Measurement;
  readonly critical: ReadonlyMap<string, readonly CriticalRow[]>;
  readonly planned: Estimate;
  /** By member key. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}
