/**
 * An attempt as a file of its own in the ledger's folder, short enough to review, with its cases listed once in a file
 * beside it.
 */
import { bareFolder } from '../inputs/escalation-policy.ts';
import { digestOfText } from '../text/digest.ts';
import type { Attempt } from './ledger.ts';
import { encodeScores, isBinary } from './score-strings.ts';

export interface LedgerFile {
  readonly path: string;
  readonly text: string;
}

/** The attempt's own file first; its list of cases may already exist, from earlier attempts on the same ones. */
export function filesOf(folder: string, attempt: Attempt): readonly LedgerFile[] {
  const at = (name: string): string => `${bareFolder(folder)}/${name}`;
  const { scores, baseScores, ...rest } = attempt;
  const strings = typeof scores === 'object' && baseScores !== undefined ? stringsOf(scores, baseScores) : null;
  const own = at(`${nameOf(attempt)}.json`);
  if (strings === null) return [{ path: own, text: formatFile(attempt) }];
  const { list, before, after } = strings;
  const cases = `cases-${digestOfText(list).slice('sha256:'.length, 'sha256:'.length + 8)}.txt`;
  const { record, ...figures } = rest;
  return [
    { path: own, text: formatFile({ ...figures, scores: { cases, before, after }, record }) },
    { path: at(cases), text: list },
  ];
}

/** One key per line: a reviewer's diff then shows the figure that changed. */
export function formatFile(attempt: object): string {
  const lines = Object.entries(attempt)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Sorts by date, and differs for attempts that are scored at the same time. */
function nameOf({ date, target, lever, commit }: Attempt): string {
  const parts = [date.slice(0, 10), target ?? '', lever, commit.slice(0, 7)].filter((part) => part !== '');
  return parts.join('-').replaceAll(/[^\w.-]+/g, '-');
}

type ByCase = Readonly<Record<string, number>>;

/** Null when an id cannot be written on a line of its own. */
function stringsOf(scores: ByCase, baseScores: ByCase) {
  const ids = Object.keys(scores).sort();
  if (ids.length === 0 || ids.some((id) => id === '' || /[\n\r]/.test(id))) return null;
  const [before, after] = [new Map(Object.entries(baseScores)), new Map(Object.entries(scores))];
  const binary = isBinary(before, after);
  return {
    list: `${ids.join('\n')}\n`,
    before: encodeScores(ids, before, binary),
    after: encodeScores(ids, after, binary),
  };
}
