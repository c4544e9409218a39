/** A target with recorded answers: candidates are also asked from recordings, under a name derived from their text. */
import type { Arm } from '../../change/arms.ts';
import { noteMissing, readRows, recordedRepeats, rowsIdentity, type Trees } from '../../change/recorded-rows.ts';
import type { GateConfig } from '../../inputs/config.ts';
import type { Suite } from '../../inputs/suite.ts';
import type { Digest } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { InputError, type Problems } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import type { OptimizeRequest } from './optimize-request.ts';

export interface Recordings {
  /** Samples per case. */
  readonly samples: number;
  /** Identifies what was recorded: other rows make another run. */
  readonly identity: string;
}

/** Revision and working folder are the same: no two versions of the files are compared. */
export function treesOf(tree: Tree): Trees {
  return { base: tree, head: tree, workspace: tree };
}

/** Null for a target that asks a model, and when a fault was noted. */
export function recordingsOf(
  arm: Arm,
  suite: Suite,
  {
    config,
    request,
    problems,
  }: { readonly config: GateConfig; readonly request: OptimizeRequest; readonly problems: Problems },
): Recordings | null {
  if (arm.provider.type !== 'recorded') return null;
  if (request.reflectorReplies === undefined) {
    const message = `replays recorded answers, and of a prompt that is yet to be written there are none; let ${arm.model.file} name a provider that is asked, or give --reflector-replies FILE with the answers to its prompts recorded under ${arm.prompt.name}@HEX8, the first 8 hex digits of the SHA-256 of the prompt file`;
    problems.add({ file: config.file, key: `providers.${arm.provider.name}`, message });
    return null;
  }
  const trees = treesOf(request.tree);
  const rows = readRows('head', arm, trees, problems);
  if (rows === null || noteMissing(rows, suite.cases, problems)) return null;
  return { samples: recordedRepeats(rows, rows, suite.cases), identity: rowsIdentity('head', arm, trees) ?? '' };
}

/** Replies of a recorded reflector, in the order they are asked for; `text` is JSON lines of `{"reply": ...}`. */
export function repliesOf(text: string, file: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = parsed(line);
    const reply = isObject(row) ? row['reply'] : undefined;
    if (reply === undefined) throw new InputError({ file, line: index + 1, message: 'expected {"reply": ...}' });
    return [typeof reply === 'string' ? reply : JSON.stringify(reply)];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * `{prompt}` in the path of a candidate's recorded rows: the prompt's name and the start of the digest of its changes.
 */
export function recordedName(prompt: string, fingerprint: Digest): string {
  return `${prompt}@${fingerprint.slice('sha256:'.length, 'sha256:'.length + 8)}`;
}
