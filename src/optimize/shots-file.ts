/** The few-shot file of a prompt: which one its front matter names, and the prompt with a different one named. */
import { parseDocument } from 'yaml';
import { parseAddress } from '../inputs/prompt/address.ts';
import { type FewShot, fewShotsText, parseFewShots } from '../inputs/prompt/few-shots.ts';
import { Problems } from '../text/problem.ts';
import { resolvePath, type Tree } from '../text/tree.ts';
import { readText } from '../text/utf8.ts';
import { frontMatterOf } from './component.ts';

/** The worked examples of a prompt. */
export interface Shots {
  /** Path in the repository. */
  readonly file: string;
  readonly list: readonly FewShot[];
  /** The file's bytes as text. */
  readonly text: string;
}

const KEY = 'few-shots';

/** Null = its front matter names none; only Markdown has front matter. */
function namedIn(promptFile: string, text: string): string | null {
  if (!/\.(?:md|markdown)$/.test(promptFile)) return null;
  const named: unknown = parseDocument(frontMatterOf(promptFile, text).yaml).get(KEY);
  return typeof named === 'string' ? named : null;
}

/** Why no few-shot file can be written for a prompt; null = it can. */
export function noShotsFor(promptFile: string, text: string): string | null {
  if (!/\.(?:md|markdown)$/.test(promptFile))
    return 'takes no few-shots, whose file is named in the front matter of a .md prompt; rename it';
  const named = namedIn(promptFile, text);
  return named !== null && parseAddress(named).selector !== null
    ? `has its few-shots in code (${named}), which no machine writes; move them into a file of {"input", "output"} lines`
    : null;
}

/** What the prompt file sends now. Null = it names no few-shot file that can be read. */
export function shotsOf(tree: Tree, promptFile: string, text: string): Shots | null {
  const named = namedIn(promptFile, text);
  if (named === null || noShotsFor(promptFile, text) !== null) return null;
  const file = resolvePath(promptFile, named);
  const found = file === null ? null : readText(tree, file, new Problems());
  return file === null || found === null
    ? null
    : { file, list: parseFewShots(file, found, new Problems()), text: found };
}

/**
 * Where new ones go for a prompt that has none: `prompts/support.md` -> `prompts/support.few-shots.jsonl`, if that name
 * is free.
 */
export function freeShotsFile(tree: Tree, promptFile: string): string {
  const stem = promptFile.replace(/\.(?:md|markdown)$/, '');
  const names = Array.from({ length: 100 }, (_, at) => `${stem}.few-shots${at === 0 ? '' : `-${at + 1}`}.jsonl`);
  return names.find((name) => tree.entry(name).kind === 'absent') ?? names[0]!;
}

export function shotsIn(file: string, list: readonly FewShot[]): Shots {
  return { file, list, text: fewShotsText(list) };
}

/** The prompt file with its front matter naming a few-shot file, or none; everything else is unchanged. */
export function namingShots(promptFile: string, text: string, shots: Shots | null): string {
  const { yaml, rest, exists } = frontMatterOf(promptFile, text);
  const document = parseDocument(yaml);
  const isNamed = document.has(KEY);
  if (isNamed === (shots !== null)) return text;
  // Adds or removes one line: rewriting the whole document would move comments and quotes.
  if (shots !== null) {
    const name = shots.file.slice(shots.file.lastIndexOf('/') + 1);
    return `---\n${yaml}${KEY}: ${JSON.stringify(name)}\n---\n${exists ? rest : text}`;
  }
  document.delete(KEY);
  const isEmpty = document.toJS() === null || Object.keys(document.toJS() as object).length === 0;
  return `---\n${isEmpty ? '' : document.toString({ lineWidth: 0 })}---\n${rest}`;
}
