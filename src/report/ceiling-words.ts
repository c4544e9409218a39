/** Describes exceeded ceilings on latency and cost. */
import { size } from './format-numbers.ts';
import { own, say, type Words } from './safe-words.ts';
import type { Unheaded } from './situation.ts';

/** Latency and cost above what the config allows, in words, the largest excess first. */
export function ceilings(record: Unheaded): readonly { readonly target: string; readonly words: Words }[] {
  const verbs = { latencyMs: 'takes', costUsd: 'costs' } as const;
  const unit = { latencyMs: 'as long', costUsd: 'as much a request' } as const;
  return Object.entries(record.operational.targets)
    .flatMap(([target, figures]) =>
      (['latencyMs', 'costUsd'] as const).flatMap((kind) => {
        const figure = figures[kind];
        if (figure?.state !== 'exceeded' || figure.ceiling === undefined) return [];
        const shown = size(figure.ratio) === size(figure.ceiling) ? figure.ratio.toFixed(2) : size(figure.ratio);
        const words = say`${target} ${own(verbs[kind])} ${own(shown)} times ${own(unit[kind])} as before, above the ceiling of ${own(size(figure.ceiling))}`;
        return [{ target, words, excess: figure.ratio / figure.ceiling }];
      }),
    )
    .sort((a, b) => b.excess - a.excess);
}
