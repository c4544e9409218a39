/** Loads the parsers for prompts in code and in Jinja, but only if a target of a revision names such a file. */
import type { PartialParse, Tree as PythonTree } from '@lezer/common';
import { changedSources } from '../change/sources.ts';
import { expectFiles } from '../change/targets.ts';
import { type GateConfig, loadConfig, type TargetConfig } from '../inputs/config.ts';
import { languagesOfModel } from '../inputs/model-file.ts';
import { NotLiteral } from '../inputs/prompt/code/literal.ts';
import { forParser } from '../inputs/prompt/code/python-dialect.ts';
import { logicalLines, NO_PYTHON } from '../inputs/prompt/code/python-lines.ts';
import { readingOf } from '../inputs/prompt/prompt-part.ts';
import { kindOf, languagesOf } from '../inputs/prompt/source-kind.ts';
import { LANGUAGES, type Language, type Parsers } from '../text/parsers.ts';
import { Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';

const TYPESCRIPT = /\.[cm]?tsx?$/;

/**
 * After 300 reductions from one place the parser assumes that an expression is too deep, and statements between blank
 * lines or comments count as well. No option changes that, so this restarts the count at each line on which a statement
 * can begin; an expression on one line stays as bounded as before.
 */
function wholeTree(parse: PartialParse & { bigReductionCount?: number }, lines: readonly number[]): PythonTree {
  let line = 0;
  try {
    for (;;) {
      if (parse.parsedPos >= (lines[line] ?? Infinity)) parse.bigReductionCount = 0;
      while (parse.parsedPos >= (lines[line] ?? Infinity)) line++;
      const tree = parse.advance();
      if (tree !== null) return tree;
    }
  } catch (error) {
    if (error instanceof SyntaxError) throw new NotLiteral(parse.parsedPos, NO_PYTHON);
    throw error;
  }
}

export async function parsersFor(languages: Iterable<Language>): Promise<Parsers> {
  const parsers: { -readonly [K in keyof Parsers]: Parsers[K] } = {};
  for (const language of new Set(languages)) {
    switch (language) {
      case 'script': {
        const { parse } = await import('@babel/parser');
        parsers.script = (text, path) => {
          const isTyped = TYPESCRIPT.test(path);
          const isMarkup = !isTyped || path.endsWith('x');
          return parse(text, {
            sourceType: 'unambiguous',
            allowReturnOutsideFunction: true,
            plugins: [
              ...(isTyped ? (['typescript'] as const) : []),
              ...(isMarkup ? (['jsx'] as const) : []),
              'decorators',
            ],
          });
        };
        break;
      }
      case 'python': {
        const { parser } = await import('@lezer/python');
        const strict = parser.configure({ strict: true });
        parsers.python = (text) => wholeTree(strict.startParse(forParser(text)), logicalLines(text));
        break;
      }
      case 'jinja': {
        const { parse, tokenize } = await import('@huggingface/jinja');
        parsers.jinja = (text, { trimBlocks, lstripBlocks }) =>
          parse(tokenize(text, { trim_blocks: trimBlocks, lstrip_blocks: lstripBlocks }));
        break;
      }
    }
  }
  return parsers;
}

/** The same tree with the parsers that the config's prompts need; the tree itself if they need none. */
export async function readable(tree: Tree, config: GateConfig | null): Promise<Tree> {
  const languages = config === null ? [] : languagesOfConfig(tree, config);
  return languages.length === 0 ? tree : { ...tree, parsers: { ...tree.parsers, ...(await parsersFor(languages)) } };
}

function modelsOf({ model, escalation }: TargetConfig): readonly string[] {
  const { strongerModel, cheapModel } = escalation?.probes ?? {};
  return [model, ...[strongerModel, cheapModel].filter((one) => one !== undefined)];
}

export function languagesOfConfig(tree: Tree, config: GateConfig): readonly Language[] {
  return config.targets.flatMap((target) => [
    ...languagesOf(tree, target.prompt, readingOf(target)),
    ...modelsOf(target).flatMap((model) => languagesOfModel(tree, model)),
  ]);
}

/** A changed source in code also counts for its texts, so that both of its versions are read. */
function languagesOfSources(
  { targets }: GateConfig,
  { base, head }: { readonly base: Tree; readonly head: Tree },
): readonly Language[] {
  const kinds = targets.flatMap((target) => changedSources(target, base, head).map(kindOf));
  return LANGUAGES.filter((language) => language !== 'jinja' && kinds.includes(language));
}

/**
 * Both sides with the parsers that either side's config needs, since a target may be elsewhere on the other one.
 * `begun` gets main's config before anything else is read.
 */
export async function readableSides<T extends { readonly base: Tree; readonly head: Tree }>(
  trees: T,
  { file, after }: { readonly file: string; readonly after: string | null },
  begun: (config: GateConfig) => void = () => {},
): Promise<T> {
  const main = loadConfig(trees.base, file, new Problems());
  if (main !== null) {
    begun(main);
    expectFiles(trees.base, main);
  }
  const head = after === null ? null : loadConfig(trees.head, after, new Problems());
  const languages = [main, head].flatMap((config) =>
    config === null
      ? []
      : [
          ...[trees.base, trees.head].flatMap((tree) => languagesOfConfig(tree, config)),
          ...languagesOfSources(config, trees),
        ],
  );
  if (languages.length === 0) return trees;
  const parsers = await parsersFor(languages);
  const base = { ...trees.base, parsers };
  return { ...trees, base, head: trees.head === trees.base ? base : { ...trees.head, parsers } };
}
