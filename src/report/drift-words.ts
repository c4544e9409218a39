/** Describes what main has lost since its anchor: many small losses that no single comparison has to show. */
import type { PlumblineRecord } from '../record/record.ts';
import { interval, many, points } from './format-numbers.ts';
import { own, say, type Words } from './safe-words.ts';

/** One sentence for each alarm. */
export function driftSentences({ drift = {} }: Pick<PlumblineRecord, 'drift'>): readonly Words[] {
  const several = Object.keys(drift).length > 1;
  return Object.entries(drift).flatMap(([target, templates]) =>
    Object.entries(templates).flatMap(([template, { anchor, merges, lost, interval: range, alarm, provider }]) => {
      if (!alarm) return [];
      const where = several ? say`${template} of ${target}` : say`${template}`;
      const asked =
        provider == null
          ? own('')
          : own(
              ` The anchor was asked again today, so this is the merges' part; the provider's is ${points(provider)}.`,
            );
      return [
        say`Since ${anchor} (${own(many(merges, 'merge'))}) main lost ${own(points(lost))} points at ${where} (${own(interval(range))}): small losses add up that no pull request alone has to show.${asked}`,
      ];
    }),
  );
}
