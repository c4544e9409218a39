/**
 * Which changed sources of an exported prompt count as a change to it, and the file in which a change declares that
 * none do.
 */
import type { TargetConfig } from '../inputs/config.ts';
import { fileOf } from '../inputs/prompt/address.ts';
import { openCode } from '../inputs/prompt/code/code-file.ts';
import { isCodeKind, kindOf } from '../inputs/prompt/source-kind.ts';
import { isModel, type ProviderConfig } from '../inputs/provider.ts';
import type { RulerMove } from '../record/record.ts';
import { canonical, type Json } from '../text/digest.ts';
import { isObject } from '../text/json-object.ts';
import { Problems } from '../text/problem.ts';
import { parseDocumentText } from '../text/read-document.ts';
import type { Tree } from '../text/tree.ts';
import type { SurfaceChange } from './rendered-change.ts';
import { changedSources, stampOf } from './sources.ts';

/** Next to the config's folders, so that an exporter finds it: rows with a target and two digests. */
export const SAME_FILE = 'plumbline.sources.json';

/**
 * When a model is asked, a source counts only by its texts: editing the code around them exports nothing different. The
 * answers of a program, recorded or asked, may depend on any line of it.
 */
export function countedSources(
  target: TargetConfig,
  provider: ProviderConfig,
  { base, head }: { readonly base: Tree; readonly head: Tree },
): Pick<SurfaceChange, 'sources' | 'vouched'> {
  const changed = changedSources(target, base, head);
  if (!isModel(provider) || changed.length === 0) return { sources: changed, vouched: [] };
  const counted = changed.filter((path) => saysOther(path, base, head));
  return isVouched(target, head) ? { sources: [], vouched: counted } : { sources: counted, vouched: [] };
}

/** False only when both sides parse and both contain every text of the file. */
function saysOther(path: string, base: Tree, head: Tree): boolean {
  const [before, after] = [textsOf(path, base), textsOf(path, head)];
  return before === null || after === null || before !== after;
}

function textsOf(path: string, tree: Tree): string | null {
  const kind = kindOf(path);
  if (kind === 'yaml' || kind === 'json') return promptsOf(path, tree);
  if (!isCodeKind(kind) || tree.parsers?.[kind] === undefined) return null;
  const entry = tree.entry(path);
  if (entry.kind !== 'file') return null;
  const text = new TextDecoder().decode(entry.bytes).replaceAll('\r\n', '\n');
  const code = openCode(kind, { path, text, tree }, new Problems());
  if (code === null) return null;
  const texts = [...code.writtenTexts()].filter(([, own]) => own.length > 0);
  // A source without texts of its own supplies the prompt with something else.
  return texts.length === 0 ? null : canonical(texts.map(([name, own]) => [name, [...own]] as Json).sort(byName));
}

/** For a promptfoo config, whose tests are edited more often than its prompts. */
function promptsOf(path: string, tree: Tree): string | null {
  const entry = tree.entry(path);
  if (entry.kind !== 'file' || entry.bytes.length > LARGEST_CONFIG) return null;
  const document = parseDocumentText(path, new TextDecoder().decode(entry.bytes), new Problems());
  const value = document?.value;
  if (!isObject(value) || value['prompts'] === undefined || !('providers' in value || 'tests' in value)) return null;
  return canonical({ prompts: value['prompts'], around: value['defaultTest'] ?? null });
}

function byName(a: Json, b: Json): number {
  const [first, second] = [String((a as readonly Json[])[0]), String((b as readonly Json[])[0])];
  return first < second ? -1 : first > second ? 1 : 0;
}

// --- sources and export that belong together ------------------------------------------------------------------------

/** One row of the file. */
export interface SameRow {
  readonly target: string;
  /** SHA-256 over the bytes of the sources by path. */
  readonly sources: string;
  /** SHA-256 over the bytes of the prompt files in their order. */
  readonly prompt: string;
}

export function sameRow({ name, prompt, sources }: TargetConfig, tree: Tree): SameRow {
  return {
    target: name,
    sources: `sha256:${stampOf([], sources, tree)}`,
    prompt: `sha256:${stampOf(prompt.map(fileOf), [], tree)}`,
  };
}

/** The tree's file declares this for exactly what the tree contains. */
export function isVouched(target: TargetConfig, tree: Tree): boolean {
  const wanted = canonical({ ...sameRow(target, tree) });
  return sameRows(tree)?.some((row) => canonical(row) === wanted) ?? false;
}

/** Null = the file does not exist, or is not a list of rows. */
export function sameRows(tree: Tree): readonly Json[] | null {
  const entry = tree.entry(SAME_FILE);
  if (entry.kind !== 'file' || entry.bytes.length > LARGEST) return null;
  try {
    const read = JSON.parse(new TextDecoder().decode(entry.bytes)) as Json;
    return Array.isArray(read) && read.every((row) => isObject(row)) ? (read as readonly Json[]) : null;
  } catch {
    return null;
  }
}

const LARGEST = 256 * 1024;
const LARGEST_CONFIG = 1024 * 1024;
const NAMED = 3;

/** What a change declares about itself is listed among the moves, since nothing was measured for it. */
export function vouchedMove({ name, prompt }: TargetConfig, vouched: readonly string[]): readonly RulerMove[] {
  if (vouched.length === 0) return [];
  const more = vouched.length > NAMED ? ` and ${vouched.length - NAMED} more` : '';
  const change = `this change says by it that ${prompt.join(', ')} is what ${vouched.slice(0, NAMED).join(', ')}${more} exports for ${name}; nothing was measured of that`;
  return [{ path: SAME_FILE, what: 'sources', change }];
}
