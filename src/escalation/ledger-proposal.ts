/** The ledger entries that a run on main proposes, as a patch to review; and whether an entry agrees with its record. */
import type { PlumblineRecord } from '../record/record.ts';
import { canonical, digestOf } from '../text/digest.ts';
import { type Attempt, formatEntry, type LedgerEntry, type Refused } from './ledger.ts';
import { entryFromRecord, MIN_SHARED, NOT_VERIFIED, recordDigest } from './usable-attempts.ts';

export interface Proposal {
  /** Ledger file, a path in the repository. */
  readonly path: string;
  readonly target: string;
  readonly attempt: Attempt;
}

/** One for each target that pulled a lever towards a goal and was scored on enough cases to count. */
export function proposals(
  record: PlumblineRecord,
  ledgers: ReadonlyMap<string, string>,
  at: { readonly commit: string; readonly date: string },
): readonly Proposal[] {
  return [...ledgers].flatMap(([target, path]) => {
    const attempt = entryFromRecord(record, target, at);
    if (attempt === null || attempt.lift.n + (attempt.holdout?.n ?? 0) < MIN_SHARED) return [];
    return [{ path, target, attempt }];
  });
}

/** Appends the lines to a ledger (null = there is none yet); for `git apply --unidiff-zero`. */
export function ledgerPatch(path: string, text: string | null, attempts: readonly Attempt[]): string {
  const added = attempts.map((attempt) => `+${formatEntry(attempt)}\n`).join('');
  if (text === null || text === '') {
    const from = text === null ? '/dev/null' : `a/${path}`;
    const mode = text === null ? `new file mode 100644\n` : '';
    return `diff --git a/${path} b/${path}\n${mode}--- ${from}\n+++ b/${path}\n@@ -0,0 +1,${attempts.length} @@\n${added}`;
  }
  const lines = text.split('\n');
  const head = `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n`;
  if (lines.at(-1) === '') {
    const last = lines.length - 1;
    return `${head}@@ -${last},0 +${last + 1},${attempts.length} @@\n${added}`;
  }
  const last = lines.length;
  const open = `-${lines.at(-1)}\n\\ No newline at end of file\n+${lines.at(-1)}\n`;
  return `${head}@@ -${last},1 +${last},${attempts.length + 1} @@\n${open}${added}`;
}

/** A ledger with the lines of those attempts that it lacks; null = it holds them all. */
export function withAttempts(text: string, attempts: readonly Attempt[]): string | null {
  const added = attempts.filter(({ record }) => !text.includes(`"${record}"`));
  if (added.length === 0) return null;
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${before}${added.map((attempt) => `${formatEntry(attempt)}\n`).join('')}`;
}

export interface Verified {
  readonly entries: readonly LedgerEntry[];
  readonly refused: readonly Refused[];
  /** Entries whose record is not stored here: they rest on the review of the branch that holds them. */
  readonly unknown: number;
}

/** `stored` gives the record of a digest, null when it is not here. An entry that says other than its record is forged. */
export function verifyEntries(
  entries: readonly LedgerEntry[],
  stored: (digest: string) => PlumblineRecord | null,
): Verified {
  const kept: LedgerEntry[] = [];
  const refused: Refused[] = [];
  let unknown = 0;
  for (const entry of entries) {
    const { attempt, source } = entry;
    const record = stored(attempt.record);
    if (record === null) unknown++;
    if (record === null || agrees(attempt, record)) kept.push(entry);
    else refused.push({ entry: source, why: `${NOT_VERIFIED}: its figures are not those of the stored record` });
  }
  return { entries: kept, refused, unknown };
}

function agrees(attempt: Attempt, record: PlumblineRecord): boolean {
  if (recordDigest(record) !== attempt.record) return false;
  return Object.keys(record.targets).some((target) => {
    const own = entryFromRecord(record, target, attempt);
    return own !== null && figures(own) === figures(attempt) && isRest(attempt, own);
  });
}

/** What a forger would change; commit and date stand beside the record. */
function figures({ lever, suite, templates, goal, before, after, lift, holdout }: Attempt): string {
  const of = (one: Attempt['holdout']): unknown => (one === undefined ? null : [one.points, one.interval, one.n]);
  return JSON.stringify([lever, suite, canonical(templates), goal, before, after, of(lift), of(holdout)]);
}

/** What an entry may leave out and may not say otherwise: its cost, and the scores by which lifts are computed again on another suite. */
function isRest(told: Attempt, own: Attempt): boolean {
  const bill = ({ costPerRequest: cost }: Attempt): unknown =>
    cost && [cost.before, cost.after, cost.lift?.percent, cost.lift?.interval];
  if (told.costPerRequest !== undefined && JSON.stringify(bill(told)) !== JSON.stringify(bill(own))) return false;
  return areScores(told.scores, own.scores) && areScores(told.baseScores, own.baseScores);
}

/** A ledger may hold scores in whole per cent. */
const ROUNDED = 0.006;

function areScores(told: Attempt['scores'], own: Attempt['scores']): boolean {
  if (told === undefined) return true;
  if (typeof told === 'string') return told === (typeof own === 'object' ? digestOf(own) : own);
  if (typeof own !== 'object') return own === digestOf(told);
  const [before, after] = [new Map(Object.entries(own)), Object.entries(told)];
  return after.every(([id, score]) => Math.abs(score - (before.get(id) ?? Number.NaN)) <= ROUNDED);
}

const SHOWN_BYTES = 60_000;

/** For the job summary: what to add to the ledger, and how. */
export function renderProposals(
  found: readonly Proposal[],
  patch: string,
  file: string,
  branch: { readonly name: string; readonly url: string } | null,
): string {
  const lines = found.map(({ target, attempt: { lever, lift, goal, record } }) => {
    const [low, high] = lift.interval.map((value) => value.toFixed(1));
    return `- \`${target}\`: ${lever}, ${goal} ${lift.points >= 0 ? '+' : ''}${lift.points.toFixed(1)} points [${low}, ${high}] on ${lift.n} cases, record \`${record}\``;
  });
  const shown =
    patch.length > SHOWN_BYTES
      ? `The patch is too long to show here; it is \`${file}\`, beside the record.`
      : `\`\`\`\`diff\n${patch}\`\`\`\``;
  const way =
    branch === null
      ? ''
      : `It is committed to the branch [\`${branch.name}\`](${branch.url}): open a pull request from there, review and merge it. Or take the patch: `;
  return `### A scored attempt for the ledger\n\n${lines.join('\n')}\n\n${way}${way === '' ? 'Review it, then ' : ''}\`git apply --unidiff-zero ${file}\` and commit: later runs count it as evidence.\n\n<details><summary>Patch</summary>\n\n${shown}\n\n</details>\n`;
}
