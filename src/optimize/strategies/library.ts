/** The proposers by name. */
import type { StrategyName } from '../../inputs/optimize-policy.ts';
import type { Strategy } from '../strategy.ts';
import { critique } from './critique.ts';
import { fewShots } from './few-shots.ts';
import { gradients } from './gradients.ts';
import { metaPrompt } from './meta-prompt.ts';
import { reflectFailures } from './reflect-failures.ts';
import { rephrase } from './rephrase.ts';

const LIBRARY: Readonly<Record<StrategyName, Strategy>> = {
  reflect: reflectFailures,
  critique,
  gradients,
  'meta-prompt': metaPrompt,
  rephrase,
  'few-shots': fewShots,
};

export function strategyNamed(name: StrategyName): Strategy {
  return LIBRARY[name];
}
