/** The kinds of files that a prompt is read from, by file name, and what each needs to be read. */
import { LANGUAGES, type Language } from '../../text/parsers.ts';
import type { Tree } from '../../text/tree.ts';
import { parseAddress } from './address.ts';
import type { PromptReading } from './prompt-part.ts';

/** Languages of code whose constants may be prompts. */
const CODE = ['script', 'python'] as const;
export type CodeKind = (typeof CODE)[number];

export type SourceKind = CodeKind | 'text' | 'yaml' | 'json' | 'jinja' | 'mustache' | 'prompty';

const NAMES: readonly (readonly [SourceKind, RegExp])[] = [
  ['text', /\.(?:md|markdown|txt)$/],
  ['yaml', /\.ya?ml$/],
  ['json', /\.json$/],
  ['script', /\.[cm]?[jt]sx?$/],
  ['python', /\.py$/],
  ['jinja', /\.(?:j2|jinja|jinja2|njk)$/],
  ['mustache', /\.(?:hbs|handlebars|mustache)$/],
  ['prompty', /\.prompty$/],
];

/** What may be named as a prompt, for messages. */
export const KNOWN_FILES =
  '.md, .txt, .prompt.yml, .yml, .json, .j2, .hbs, .mustache, .prompty; and with #NAME .ts, .tsx, .js, .mjs, .cjs, .py';

/** Null if no prompt can be read from such a file. */
export function kindOf(path: string): SourceKind | null {
  return NAMES.find(([, name]) => name.test(path))?.[0] ?? null;
}

export function isCodeKind(kind: SourceKind | null): kind is CodeKind {
  return CODE.some((code) => code === kind);
}

/** Everything after the base name, which is omitted from a prompt's own name. */
export const EXTENSION =
  /(?:\.prompt)?\.(?:md|markdown|txt|ya?ml|json|[cm]?[jt]sx?|py|j2|jinja2?|njk|hbs|handlebars|mustache|prompty)$/;

/** Formats of other tools state in the file which template language their texts are in. */
const SAYS_JINJA = /jinja/i;

/** Parsers needed to read a prompt at these addresses. */
export function languagesOf(tree: Tree, addresses: readonly string[], reading: PromptReading): readonly Language[] {
  const needed = new Set<Language>(reading.template === 'jinja' ? ['jinja'] : []);
  for (const address of addresses) {
    const { path } = parseAddress(address);
    const kind = kindOf(path);
    switch (kind) {
      case 'script':
      case 'python':
      case 'jinja':
        needed.add(kind);
        break;
      case 'prompty':
        needed.add('jinja');
        break;
      case 'yaml':
      case 'json': {
        const entry = tree.entry(path);
        const text = entry.kind === 'file' ? new TextDecoder().decode(entry.bytes.subarray(0, 1 << 20)) : '';
        if (SAYS_JINJA.test(text)) needed.add('jinja');
        break;
      }
      case 'text': {
        // Few-shots may be in code, which the front matter names.
        const entry = tree.entry(path);
        const front = entry.kind === 'file' ? new TextDecoder().decode(entry.bytes.subarray(0, 2000)) : '';
        const shots = /^few-shots:\s*["']?([^\s"'#]+)#/m.exec(front)?.[1];
        const code = shots === undefined ? null : kindOf(shots);
        if (isCodeKind(code)) needed.add(code);
        break;
      }
      case 'mustache':
      case null:
    }
  }
  return LANGUAGES.filter((language) => needed.has(language));
}
