/** Stryker's checker that lets only the listed mutants through: all others are ignored and not counted. */
import { CheckStatus } from '@stryker-mutator/api/check';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { placeOf } from './place.mjs';

const LEFT_OUT = { status: CheckStatus.CompileError, reason: 'not asked for' };
const TAKEN = { status: CheckStatus.Passed };

function only({ mutationPlaces }) {
  const places = new Set(mutationPlaces);
  return {
    init: async () => {},
    check: async (all) => Object.fromEntries(all.map((one) => [one.id, places.has(placeOf(one)) ? TAKEN : LEFT_OUT])),
    group: async (all) => [all.map(({ id }) => id)],
  };
}
only.inject = [commonTokens.options];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'only', only)];
