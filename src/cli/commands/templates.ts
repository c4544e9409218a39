/** `plumbline templates`: the library, as a list, one template in full, or JSON. */

import { writeJson } from '../../adapters/system/output-files.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { libraryRow, libraryText, templateText } from '../../report/template-docs.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../run/template-library.ts';
import { UsageError } from '../../text/problem.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline templates [NAME...] [--json [FILE]]

The library of templates. Without a name: all of them by group, one line of
purpose each. With names: what each reads, its scale, parameters, pass rule,
and an example for suite, case and answer.

  --json [FILE]    the same as JSON: name, version, kind, inputs, scale, pass,
                   shape (what a failure suggests), digest

  plumbline templates Groundedness
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const { values, positionals } = readOptions(
    'templates',
    args,
    { json: { type: 'string' } },
    { positionals: true, alone: ['json'] },
  );
  const names = positionals.map(nameOf);
  const specs = [...(await loadSpecs(names.length === 0 ? TEMPLATE_NAMES : names)).values()];
  if (writeJson(io, values.json, specs.map(libraryRow))) return 0;
  const width = Math.min(80, Math.max(40, io.columns));
  io.say(names.length === 0 ? libraryText(specs, width) : specs.map((spec) => templateText(spec, width)).join('\n'));
  return 0;
}

/** A name of the library, ignoring letter case; else the names that come closest. */
function nameOf(given: string): string {
  const wanted = given.toLowerCase();
  const found = TEMPLATE_NAMES.find((name) => name.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const near = TEMPLATE_NAMES.filter(
    (name) => name.toLowerCase().includes(wanted) || wanted.includes(name.toLowerCase()),
  );
  throw new UsageError(
    `no template "${given}"${near.length === 0 ? '; "plumbline templates" lists them' : `; did you mean ${near.join(', ')}?`}`,
  );
}
