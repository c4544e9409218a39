/** What the models of a config cost: by its own prices, by the price list of the vendor that is called, or nothing. */
import { FREE, type Price } from '../model-call/price.ts';
import { highestPriceOf, priceOf } from '../model-call/pricing.ts';
import type { GateConfig } from './config.ts';
import { costsNothing, housesOf } from './provider-vendors.ts';

/** A model and the provider through which it is called. */
export interface ModelSeat {
  readonly provider: string;
  readonly model: string;
}

export interface ModelPrices {
  /** What a call is expected to cost; null = unknown. */
  usual(seat: ModelSeat): Price | null;
  /** The most a call can cost, for a limit on money. */
  highest(seat: ModelSeat): Price | null;
}

/** `now`: an ISO time; each price applies from one day to another. */
export function modelPrices({ providers, prices }: Pick<GateConfig, 'providers' | 'prices'>, now: string): ModelPrices {
  const book = { own: prices, day: now.slice(0, 10) };
  const find =
    (by: typeof priceOf) =>
    ({ provider, model }: ModelSeat): Price | null => {
      const asked = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
      return by({ model, houses: housesOf(asked) }, book) ?? (costsNothing(asked) ? FREE : null);
    };
  return { usual: find(priceOf), highest: find(highestPriceOf) };
}
