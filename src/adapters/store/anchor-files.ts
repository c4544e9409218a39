/** The anchor ledger beside the stored answers: one sealed file, since its content may fail a check. */
import { type AnchorLedger, anchorLedger } from '../../record/anchor-ledger.ts';
import { readPlain, writePlain } from './plain-files.ts';
import { sealWith } from './stored-line.ts';

const FILE = 'anchor-ledger.json';
/** A hundred templates on ten thousand cases need less; we never write a larger file. */
const MOST_BYTES = 64 * 1024 * 1024;
const NONE: AnchorLedger = { entries: [] };

/** The ledger's file name in the store's folder. */
export function isAnchorFile(name: string): boolean {
  return name === FILE;
}

/** Empty if nothing is stored, or if it was not written by a run with this secret. */
export function keptAnchors(dir: string, secret: string): AnchorLedger {
  const [seal = '', body = ''] = (readPlain(dir, FILE, MOST_BYTES) ?? '').split('\n');
  if (sealOf(body, secret) !== seal) return NONE;
  try {
    const read = anchorLedger.safeParse(JSON.parse(body));
    return read.success ? read.data : NONE;
  } catch {
    return NONE;
  }
}

/** Throws what the file system throws. */
export function keepAnchors(dir: string, ledger: AnchorLedger, secret: string): void {
  const body = JSON.stringify(ledger);
  writePlain(dir, FILE, `${sealOf(body, secret)}\n${body}\n`);
}

/** Keeps an answer's seal from being valid for a ledger. */
function sealOf(body: string, secret: string): string {
  return sealWith(secret)(`anchor ledger ${body}`);
}
