/** Stryker's checker that lets only the mutants of a random sample through: all others are ignored and not counted. */
import { CheckStatus } from '@stryker-mutator/api/check';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { placeOf, rankOf } from './place.mjs';

const LEFT_OUT = { status: CheckStatus.CompileError, reason: 'not in the sample' };
const TAKEN = { status: CheckStatus.Passed };

function sample({ mutationSample: { seed, mutants, only } }) {
  const taken = (all) => {
    if (only.length > 0) return all.filter((one) => only.includes(placeOf(one)));
    const byRank = all.map((one) => ({ one, rank: rankOf(seed, placeOf(one)) })).sort((a, b) => a.rank - b.rank);
    return byRank.slice(0, mutants ?? byRank.length).map(({ one }) => one);
  };
  return {
    init: async () => {},
    check: async (all) => {
      const chosen = new Set(taken(all).map(({ id }) => id));
      return Object.fromEntries(all.map(({ id }) => [id, chosen.has(id) ? TAKEN : LEFT_OUT]));
    },
    // All at once, since the first N are known only once all are compared.
    group: async (all) => [all.map(({ id }) => id)],
  };
}
sample.inject = [commonTokens.options];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', sample)];
