/** What the models of a config cost: by its own prices, by the price list of the vendor that is asked, or nothing. */
import { FREE, type Price } from '../model-call/price.ts';
import { highestPriceOf, priceOf } from '../model-call/pricing.ts';
import type { GateConfig } from './config.ts';
import { costsNothing, housesOf } from './provider.ts';

/** A model and the provider that is asked for it. */
export interface ModelSeat {
  readonly provider: string;
  readonly model: string;
}

export interface ModelPrices {
  /** What a call is expected to cost; null = nobody knows. */
  usual(seat: ModelSeat): Price | null;
  /** What a call costs at the very most, where money is bounded. */
  highest(seat: ModelSeat): Price | null;
}

/** `now`: an ISO time; a price holds from one day to another. */
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
