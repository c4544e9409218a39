/** Why a change of a target cannot be measured, although it may well change what users receive. */
import { hasTwoPrograms, type ProviderConfig } from '../inputs/provider.ts';
import type { Arms } from './arms.ts';
import type { RecordedProgram } from './recorded-program.ts';
import type { RowsComparison } from './recorded-rows.ts';
import type { SurfaceChange } from './rendered-change.ts';

export interface Hindrance {
  readonly reason: 'not-recorded' | 'stale-source' | 'not-executed';
  /** Includes the files concerned. */
  readonly why: string;
}

/** What is known about a change once its cases have been rendered and its rows read. */
export interface ChangeFacts {
  readonly arms: Arms;
  readonly surface: SurfaceChange;
  /** Cases whose messages differ. */
  readonly differing: number;
  /** Null when an arm asks a model. */
  readonly rows: RowsComparison | null;
  readonly program: RecordedProgram;
  /** Head's rows are a file of main's own that was selected by the name of head's prompt. */
  readonly choseMainsRows: boolean;
}

/** The first reason that applies; null = the change can be measured. */
export function hindranceOf(facts: ChangeFacts): Hindrance | null {
  const switched = switchedAnswers(facts);
  if (switched !== null || facts.rows === null) return switched ?? unasked(facts);
  return ofProgram(facts, facts.rows);
}

/**
 * Whether an arm asks a model or replays rows, and who supplies them, is decided by main: head's model file can only
 * choose among main's providers.
 */
function switchedAnswers({ arms }: ChangeFacts): Hindrance | null {
  const [base, head] = [kindOf(arms.base.provider), kindOf(arms.head.provider)];
  if (base === head) return null;
  const why = `${arms.head.model.file} names provider "${arms.head.model.provider}" (${head}) in place of "${arms.base.model.provider}" (${base}), and which of them answers belongs to the ruler; change that on the base branch first`;
  return { reason: 'not-recorded', why };
}

function kindOf(provider: ProviderConfig): string {
  return provider.type === 'recorded' ? `recorded answers, from: ${provider.from}` : 'asked live';
}

/** When a model is asked, a change must reach a request to be measured. */
function unasked({ arms, surface, differing }: ChangeFacts): Hindrance | null {
  // Each side's own program is asked: its code need not show in any request.
  if (differing > 0 || hasTwoPrograms(arms.head.provider)) return null;
  if (surface.sources.length > 0) return staleExport(arms, surface);
  if (!surface.retrieval || surface.model) return null;
  const why = `only "retrieval" of ${arms.head.model.file} changed, and no request says so`;
  return { reason: 'not-executed', why };
}

/** A stamp of head's own program vouches that its rows are head's own, for every file that belongs to it. */
function ofProgram(facts: ChangeFacts, rows: RowsComparison): Hindrance | null {
  const { program, arms, surface, differing } = facts;
  switch (program.kind) {
    case 'unstamped':
      return unrecorded(facts, rows);
    case 'another':
      return { reason: 'not-recorded', why: program.why };
    case 'own': {
      const changed = [
        ...(differing > 0 ? arms.head.promptFiles : []),
        ...(surface.model || surface.retrieval ? [arms.head.model.file] : []),
        ...surface.sources,
      ];
      return changed.every(program.covers) ? null : unrecorded(facts, rows);
    }
  }
}

/** Replayed rows must be head's own; when the answers are equal, only a stamp of head's prompt can show that. */
function unrecorded(facts: ChangeFacts, rows: RowsComparison): Hindrance | null {
  const { arms, surface, differing } = facts;
  const isPrompt = differing > 0 || surface.sources.length > 0;
  const file = arms.head.promptFiles.join(', ');
  if (!isPrompt) {
    const isChanged = surface.model || surface.retrieval;
    const why = `both sides replay the same recorded answers, so what the changed ${arms.head.model.file} would give is not recorded`;
    return rows.equal && isChanged ? { reason: 'not-recorded', why } : null;
  }
  switch (rows.stamp) {
    case 'of-head':
      return null;
    case 'of-another': {
      const why = `head's rows are stamped with the digest of another prompt than ${file} is now`;
      return { reason: 'not-recorded', why };
    }
    case 'none': {
      if (rows.equal && differing === 0) return staleExport(arms, surface);
      const same = `both sides replay the same recorded answers, so what the changed ${file} would give is not recorded`;
      const bare = "main's rows are stamped with the digest of their prompt and head's are not";
      if (rows.equal) return facts.choseMainsRows ? null : { reason: 'not-recorded', why: same };
      return rows.isBaseStamped ? { reason: 'not-recorded', why: bare } : null;
    }
  }
}

const NAMED = 3;

function staleExport({ head, target }: Arms, { sources }: SurfaceChange): Hindrance {
  const more = sources.length > NAMED ? ` and ${sources.length - NAMED} more` : '';
  const again = target.exportedBy === undefined ? 'export it again' : `run ${target.exportedBy}`;
  const why = `${sources.slice(0, NAMED).join(', ')}${more} changed, and ${head.promptFiles.join(', ')} says what it said before; ${again}, commit what it writes, or say that they belong together as they are: plumbline sources --same`;

  return { reason: 'stale-source', why };
}
