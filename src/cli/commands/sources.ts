/** `plumbline sources`: which files each prompt is exported from, and the mark that sources and export belong together. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderTree } from '../../adapters/system/folder-tree.ts';
import { namedFile, nearestConfig } from '../../adapters/system/nearest-config.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { isVouched, SAME_FILE, sameRow, sameRows } from '../../change/counted-sources.ts';
import { checkSources, sourceFiles } from '../../change/sources.ts';
import { type GateConfig, loadConfig, type TargetConfig } from '../../inputs/config.ts';
import { suggestion } from '../../text/did-you-mean.ts';
import { Problems, UsageError } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline sources [TARGET...] [--same] [--config FILE]

Lists the targets whose prompt is exported from code ("sources" in the config):
how many files, which command exports it ("export"), and whether the working
folder says that sources and export belong together.

  --same         say so: writes ${SAME_FILE}, to be committed. Where
                 a source changed and its export rightly did not, the change is
                 then listed with a note in place of NOT MEASURED. A script that
                 exports may write the file itself
  --config FILE  config to read (default: the nearest plumbline.yml or
                 .github/plumbline.yml from this folder upwards)
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const options = { same: { type: 'boolean', default: false }, config: { type: 'string' } } as const;
  const { values, positionals } = readOptions('sources', args, options, { positionals: true });
  const place = nearestConfig(io.cwd);
  const file = values.config === undefined ? place.file : namedFile(place, io.cwd, values.config);
  const problems = new Problems();
  const tree = folderTree(place.root);
  const config = file === null ? null : loadConfig(tree, file, problems);
  problems.throwIfAny();
  if (config === null)
    throw new UsageError('sources: no config in this folder or above it; "plumbline init" writes one');
  const targets = chosen(config, positionals);
  for (const target of targets) checkSources(config, target, tree, problems);
  problems.throwIfAny();
  if (values.same) {
    writeFileSync(join(place.root, SAME_FILE), sameText(targets, tree));
    io.say(`wrote ${SAME_FILE} for ${targets.map(({ name }) => name).join(', ')}; commit it with the change\n`);
    return 0;
  }
  io.say(targets.map((target) => `${shown(target, tree)}\n`).join(''));
  return 0;
}

function chosen({ file, targets }: GateConfig, names: readonly string[]): readonly TargetConfig[] {
  const exported = targets.filter(({ sources }) => sources.length > 0);
  if (exported.length === 0)
    throw new UsageError(`sources: no target of ${file} has "sources": the files that its prompt is exported from`);
  for (const name of names) {
    const known = exported.map((target) => target.name);
    if (!known.includes(name))
      throw new UsageError(`sources: no target "${name}" of ${file} has "sources"${suggestion(name, known)}`);
  }
  return names.length === 0 ? exported : exported.filter(({ name }) => names.includes(name));
}

function shown(target: TargetConfig, tree: Tree): string {
  const { name, prompt, sources, exportedBy } = target;
  const count = sourceFiles(sources, tree).length;
  const how = exportedBy === undefined ? '' : `, exported by: ${exportedBy}`;
  const mark = isVouched(target, tree) ? `; ${SAME_FILE} says that they belong together` : '';
  return `${name}: ${prompt.join(', ')} from ${count} file${count === 1 ? '' : 's'} (${sources.join(', ')})${how}${mark}`;
}

/** One row per target; rows of other targets stay unchanged. */
function sameText(targets: readonly TargetConfig[], tree: Tree): string {
  const names = new Set(targets.map(({ name }) => name));
  const others = (sameRows(tree) ?? []).filter((row) => !names.has(String((row as { target?: unknown }).target)));
  const rows = [...others, ...targets.map((target) => sameRow(target, tree))];
  return `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}
