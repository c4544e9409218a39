/** The batch interfaces of a run's providers, each opened when it is first needed. */

import { hasBatches } from '../../inputs/batches.ts';
import type { LiveProvider } from '../../inputs/provider.ts';
import type { Redaction } from '../../text/redaction.ts';
import { LARGEST_LIST, openTransport, type Transport } from '../http/transport.ts';
import { type BatchHouse, openBatchHouse } from './batch-house.ts';
import { keyOf } from './credentials.ts';

export interface BatchHousesOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly redaction: Redaction;
}

export class BatchHouses {
  readonly #options: BatchHousesOptions;
  readonly #houses = new Map<string, Promise<BatchHouse>>();
  #transport: Promise<Transport> | null = null;

  constructor(options: BatchHousesOptions) {
    this.#options = options;
  }

  of(provider: LiveProvider): Promise<BatchHouse> {
    let house = this.#houses.get(provider.name);
    if (house === undefined) {
      const { env, redaction } = this.#options;
      this.#transport ??= openTransport(env, redaction, { largest: LARGEST_LIST });
      house = this.#transport.then((transport) => {
        if (!hasBatches(provider)) throw new Error(`provider "${provider.name}" has no batches`);
        return openBatchHouse(provider, { key: keyOf(provider, env), transport });
      });
      this.#houses.set(provider.name, house);
    }
    return house;
  }

  async close(): Promise<void> {
    if (this.#transport !== null) (await this.#transport).close();
  }
}
