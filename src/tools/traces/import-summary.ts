/** What `import traces` says of what it took over, and of what it left. */
import { visible } from '../../report/escape.ts';
import { many } from '../../report/format-numbers.ts';
import type { Dataset } from './as-dataset.ts';
import type { Form } from './read-traces.ts';

export interface Imported {
  readonly runs: number;
  readonly forms: ReadonlyMap<Form, number>;
  readonly lost: ReadonlyMap<string, number>;
  /** Texts that lost something. */
  readonly cuts: number;
  /** Places of the map that led nowhere. */
  readonly unfound: readonly string[];
  readonly target: string;
  readonly as: 'cases' | 'rows';
  readonly dryRun: boolean;
  /** The dataset that the target is a patch of. */
  readonly into: string | undefined;
  /** Per cent. */
  readonly holdout: number | undefined;
}

const SHOWN = 3;
const NAMED = 20;

export function importSummary(dataset: Dataset, imported: Imported): string {
  const { lines, twice, known, clusters, heldOut } = dataset;
  const { as, target, dryRun, into, holdout, cuts } = imported;
  const from = [...imported.forms].map(([form, n]) => `${form} (${many(n, 'record')})`).join(', ');
  const what = many(lines.length, as === 'cases' ? 'case' : 'row');
  const told = [
    `${many(imported.runs, 'run')} of ${from}`,
    ...(twice > 0
      ? [`${twice} ask what another one asks${as === 'cases' ? ', and are left out' : ': further samples'}`]
      : []),
    ...(known > 0 ? [`${many(known, 'question')} left out: asked by ${into} already`] : []),
    ...(clusters > 0 ? [`${many(clusters, 'conversation')}, each one cluster`] : []),
    ...(holdout === undefined ? [] : [`${heldOut} of ${lines.length} held out, by the hash of their conversation`]),
    ...(cuts > 0 ? [`${many(cuts, 'text')} held a key or matched a pattern, which is cut out`] : []),
    ...imported.unfound.map((key) => `the map's place of ${key} leads nowhere in any record`),
    ...countsOf(imported.lost).map((line) => `not taken over: ${line}`),
  ];
  return [
    dryRun ? `Nothing is written. ${what} would go to ${target}:\n` : `Wrote ${what} to ${target}:\n`,
    ...told.map((line) => `  ${line}\n`),
    ...(dryRun ? ['\n', ...lines.slice(0, SHOWN).map((line) => `  ${visible(clipped(line))}\n`)] : []),
    `\n${NEXT[into === undefined ? as : 'patch']}\n`,
  ].join('');
}

const NEXT = {
  cases:
    'Read them before you lock them: they hold what people wrote. What is right for each is yours to say (expected).',
  rows: 'Rows of two releases are two arms: a provider of type recorded reads them.',
  patch: 'Read it, apply it at the root of the repository (git apply), then lock.',
} as const;

function clipped(line: string): string {
  return line.length > 300 ? `${line.slice(0, 299)}...` : line;
}

/** The most frequent kinds first. */
export function countsOf(lost: ReadonlyMap<string, number>): readonly string[] {
  const all = [...lost].sort(([, a], [, b]) => b - a);
  const more = all.length > NAMED ? [`and ${all.length - NAMED} more kinds`] : [];
  return [...all.slice(0, NAMED).map(([what, n]) => `${n} x ${visible(what).slice(0, 120)}`), ...more];
}
