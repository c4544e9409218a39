/** E10: does the traffic pay for a tune? By declared prices, else by what the run measured, else by volume alone. */

import type { Economics } from '../inputs/escalation-policy.ts';
import type { Board } from './board.ts';
import { breakEven } from './break-even.ts';
import { ASSUMED_TRAINING_USD, aDay, HIGH_VOLUME, measuredEconomics } from './facts.ts';
import { type Finding, met, unknown, unmet } from './finding.ts';
import { count, usd } from './wording.ts';

const LOW_VOLUME = 1_000;
const DECLARE = 'Declare requests-per-day in escalation.profile.';

export function volumePays(board: Board): Finding {
  const { policy, facts, evidence } = board;
  const volume = facts.requestsPerDay;
  if (policy.economics !== undefined) return byCrossing(policy.economics, volume);
  const measured = measuredEconomics(evidence.request, policy, evidence.prLever);
  if (measured !== undefined)
    return policy.tuneTerms?.trainingUsd === undefined ? byAssumption(measured, volume) : byCrossing(measured, volume);
  return byVolume(volume, policy.profile?.costOfError === 'low');
}

function byCrossing(economics: Economics, volume: number | undefined): Finding {
  const even = breakEven(economics);
  if (even.cached === null)
    return unmet(
      `At a cached share of ${share(even.cachedShare)} the prompted request is not dearer than the tuned one: it never pays.`,
    );
  const without = even.uncached === null ? 'never' : count(even.uncached);
  const mark = `Break-even at ${aDay(even.cached)}${even.cachedShare === 0 ? '' : ` (${without} without caching)`}`;
  if (volume === undefined) return unknown(`${mark}; requests-per-day is not declared.`, DECLARE);
  return volume >= even.cached
    ? met(`${mark}, ${count(volume)} declared: it pays.`)
    : unmet(`${mark}, ${count(volume)} declared: it does not pay yet.`);
}

function share(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * Nobody declared the training cost: the highest cost that would still pay is stated, and compared with the upper end
 * of what is usual.
 */
function byAssumption(economics: Economics, volume: number | undefined): Finding {
  const { perRequest, fixed } = breakEven(economics);
  const saved = perRequest.promptCached - perRequest.tuned;
  const each = `${usd(perRequest.promptCached)} prompted against about ${usd(perRequest.tuned)} tuned a request, as measured`;
  if (saved <= 0) return unmet(`${each}: it never pays.`);
  if (volume === undefined) return unknown(`${each}; requests-per-day is not declared.`, DECLARE);
  const months = economics.tuned.amortiseMonths;
  const pays = (saved * volume * 30 - fixed) * months;
  const said = `${each}: at ${aDay(volume)} it pays if the training costs less than ${usd(Math.max(0, pays))} (kept for ${count(months)} months)`;
  return pays >= ASSUMED_TRAINING_USD
    ? met(`${said}; ${usd(ASSUMED_TRAINING_USD)} is assumed.`)
    : unmet(`${said}; ${usd(ASSUMED_TRAINING_USD)} is assumed, the upper end for a LoRA or a tune by API.`);
}

function byVolume(volume: number | undefined, isCheapError: boolean): Finding {
  if (volume === undefined) return unknown('requests-per-day is not declared.', DECLARE);
  if (volume < LOW_VOLUME) return unmet(`${aDay(volume)}: below ${count(LOW_VOLUME)}, stay on prompts.`);
  const prices = 'Give escalation.economics, so that the break-even decides.';
  if (volume < HIGH_VOLUME)
    return unknown(
      `${aDay(volume)}: between ${count(LOW_VOLUME)} and ${count(HIGH_VOLUME)} only prices decide.`,
      prices,
    );
  return isCheapError
    ? unknown(`${aDay(volume)}, but a low cost of error almost never pays for a tune: prices decide.`, prices)
    : met(`${aDay(volume)}: token economics can pay.`);
}
