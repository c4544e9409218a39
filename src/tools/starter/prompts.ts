/** Finds what a repository already has: prompt files the gate can read, and configs of promptfoo. */

import { foreignMarksNote } from '../../inputs/prompt/foreign-marks.ts';
import { loadPrompt, type Prompt } from '../../inputs/prompt/prompt.ts';
import { formatProblem, Problems } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';

export interface Found {
  readonly prompts: readonly { readonly path: string; readonly prompt: Prompt }[];
  /** Files that look like prompts and do not read as one, with the first fault. */
  readonly unreadable: readonly string[];
  readonly promptfoo: readonly string[];
}

const PROMPTFOO = /(?:^|\/)[^/]*promptfoo[^/]*\.(?:ya?ml|json)$/i;
/** Named as a prompt wherever it lies. */
const BY_NAME = /\.prompt\.(?:ya?ml|md|txt)$|(?:^|\/)(?:system[-_.]?)?prompt\.(?:md|txt)$/i;
const BY_FOLDER = /(?:^|\/)prompts?\/(?:.+\/)?[^/]+\.(?:md|txt|json)$/i;
/** Other people's code, built things and samples. */
const NOT_OURS =
  /(?:^|\/)(?:node_modules|dist|build|out|vendor|third_party|venv|\.venv|coverage|fixtures|testdata|__tests__)\/|(?:^|\/)(?:readme|changelog|license)\.[a-z]+$/i;
/** Prompts for an editor rather than for a product; the .prompt.yml there are the product's. */
const FOR_EDITORS = /^\.github\/prompts\/.*(?<!\.prompt\.ya?ml)$/i;

/** Throws never; paths come in the tree's order. */
export function findPrompts(tree: Tree): Found {
  const prompts: { path: string; prompt: Prompt }[] = [];
  const unreadable: string[] = [];
  const promptfoo: string[] = [];
  for (const path of tree.paths()) {
    if (NOT_OURS.test(path) || FOR_EDITORS.test(path)) continue;
    if (PROMPTFOO.test(path)) promptfoo.push(path);
    else if (BY_NAME.test(path) || BY_FOLDER.test(path)) {
      const problems = new Problems();
      const prompt = loadPrompt(tree, [path], problems);
      if (prompt !== null) prompts.push({ path, prompt });
      // JSON in a folder of prompts may be anything; only what reads as chat messages is taken for a prompt.
      else if (!path.endsWith('.json')) unreadable.push(problems.list.slice(0, 1).map(formatProblem).join(''));
    }
  }
  return { prompts, unreadable, promptfoo };
}

/** What there is to say of a prompt that reads. */
export function notesOfPrompt(path: string, prompt: Prompt): readonly string[] {
  const foreign = foreignMarksNote(prompt);
  return foreign === null ? [] : [`${path}: ${foreign}`];
}
