/** Does the declared training file contain eval cases? Finds exact and near duplicates, one training row at a time. */

import type { Json } from '../text/digest.ts';
import type { Case } from './case/case.ts';
import { folded, textIndex } from './text-index.ts';
import { caseText, trainingLines, trainingTexts } from './training-rows.ts';

export interface Overlap {
  readonly case: string;
  readonly kind: 'exact' | 'near';
  /** Jaccard similarity of the character 5-grams, 0..1. */
  readonly similarity: number;
  /** 1-based row of the training file. */
  readonly row: number;
}

export interface OverlapReport {
  /** null = the declared file does not exist. */
  readonly rows: number | null;
  /** Rows without any text that we know how to read. */
  readonly unread: number;
  /** The best match of each case, ascending by case id. */
  readonly overlaps: readonly Overlap[];
  /** Cases to leave out of the comparison. */
  readonly quarantined: readonly string[];
}

/** Takes training rows one by one; memory grows only with the eval cases. */
export interface OverlapScan {
  /** A parsed row; strings, `messages`, `prompt`/`completion`, `input`/`output`, `text` are read. */
  readonly add: (row: Json) => void;
  readonly report: () => OverlapReport;
}

/** Index of the eval cases. The input of a case is compared with the inputs of the training rows. */
export function scanOverlap(cases: readonly Pick<Case, 'id' | 'input' | 'messages' | 'vars'>[]): OverlapScan {
  const index = textIndex();
  for (const row of cases) index.add(row.id, caseText(row));
  const best = new Map<string, Overlap>();
  let rows = 0;
  let unread = 0;
  const note = (overlap: Overlap): void => {
    const before = best.get(overlap.case);
    if (before === undefined || overlap.similarity > before.similarity) best.set(overlap.case, overlap);
  };
  return {
    add(row) {
      rows += 1;
      const texts = new Set(
        trainingTexts(row)
          .map(folded)
          .filter((text) => text !== ''),
      );
      if (texts.size === 0) unread += 1;
      for (const text of texts)
        for (const { id, kind, similarity } of index.similar(text)) note({ case: id, kind, similarity, row: rows });
    },
    report() {
      const overlaps = [...best.values()].sort((a, b) => (a.case < b.case ? -1 : a.case > b.case ? 1 : 0));
      return { rows, unread, overlaps, quarantined: overlaps.map((overlap) => overlap.case) };
    },
  };
}

/** The report for a whole training file, JSONL; null = it does not exist. A line that is not JSON counts as unread. */
export function trainingOverlap(bytes: Uint8Array | null, cases: Parameters<typeof scanOverlap>[0]): OverlapReport {
  if (bytes === null) return { rows: null, unread: 0, overlaps: [], quarantined: [] };
  const scan = scanOverlap(cases);
  for (const row of trainingLines(bytes)) scan.add(row);
  return scan.report();
}
