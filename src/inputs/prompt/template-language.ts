/** Splits texts of a prompt at what is filled in, whatever template language they are written in. */
import { type Place, placeOf } from '../../text/utf8.ts';
import type { Segment } from './code/literal.ts';
import { jinjaPart } from './jinja/jinja-text.ts';
import { mustacheParts } from './mustache-text.ts';
import type { PromptSource } from './prompt-part.ts';
import { kindOf } from './source-kind.ts';
import { isName, type Part, parseTemplate, type TemplateFault } from './variables.ts';

/** `loose`: as in code, where two braces may mean anything; `braces`: `{name}` of Python's str.format and LangChain. */
export type TemplateLanguage = 'own' | 'loose' | 'braces' | 'jinja' | 'mustache';

export interface TextToSplit {
  /** Literal text of the file, and names that are filled into it. */
  readonly segments: readonly Segment[];
  readonly language: TemplateLanguage;
  readonly note: (fault: TemplateFault) => void;
  /** The place of an offset of the first segment. */
  readonly whereIs: (offset: number) => Place;
}

export interface SplitText {
  /** With every variable as `{{name}}`. */
  readonly content: string;
  readonly parts: readonly Part[];
}

/** What the target's config says, else what the file's name says, else the language given. */
export function languageOf({ path, reading }: PromptSource, otherwise: TemplateLanguage): TemplateLanguage {
  if (reading.template !== undefined) return reading.template;
  const kind = kindOf(path);
  if (kind === 'jinja' || kind === 'mustache') return kind;
  return reading.format === 'python' && kind !== 'text' ? 'braces' : otherwise;
}

/** Faults are noted; whatever was read without one can be filled in. */
export function splitText(source: PromptSource, { segments, language, note, whereIs }: TextToSplit): SplitText {
  const file = source.path;
  const content = segments.map((one) => (typeof one === 'string' ? one : `{{${one.name}}}`)).join('');
  const [only] = segments;
  const plain = segments.length === 0 ? '' : segments.length === 1 && typeof only === 'string' ? only : null;
  switch (language) {
    case 'own':
      return { content, parts: parseTemplate(file, content, note, whereIs) };
    case 'loose':
    case 'braces': {
      const split = language === 'loose' ? looseParts : braceParts;
      const parts = segments.flatMap((one): readonly Part[] =>
        typeof one === 'string' ? split(file, one, whereIs) : [{ ...one, file }],
      );
      const texts = parts.map((part) => (typeof part === 'string' ? part : 'name' in part ? `{{${part.name}}}` : ''));
      return { content: language === 'loose' ? content : texts.join(''), parts };
    }
    case 'jinja':
    case 'mustache': {
      if (plain === null) {
        note({
          ...whereIs(0),
          message: `names are filled in by code and by ${language}; only one of them can be read`,
        });
        return { content, parts: [] };
      }
      const parts =
        language === 'jinja'
          ? jinjaPart({ source, text: plain, note, whereIs })
          : mustacheParts({ source, text: plain, note, whereIs });
      return { content, parts };
    }
  }
}

/** `{{name}}` is a variable; any other braces belong to the text. */
function looseParts(file: string, text: string, whereIs: (offset: number) => Place): readonly Part[] {
  return partsBy(text, /\{\{[ \t]{0,9}([^{}\n]{1,200}?)[ \t]{0,9}\}\}/g, (found) =>
    isName(found[1]!) ? { name: found[1]!, file, ...whereIs(found.index) } : null,
  );
}

/** `{name}` is a variable, `{{` and `}}` are braces. */
function braceParts(file: string, text: string, whereIs: (offset: number) => Place): readonly Part[] {
  return partsBy(text, /\{\{|\}\}|\{([^{}\n]{1,200})\}/g, (found) => {
    if (found[1] === undefined) return found[0][0]!;
    return isName(found[1]) ? { name: found[1], file, ...whereIs(found.index) } : null;
  });
}

function partsBy(text: string, pattern: RegExp, part: (found: RegExpExecArray) => Part | null): readonly Part[] {
  const parts: Part[] = [];
  let literal = '';
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    const one = part(found);
    literal += text.slice(at, found.index);
    at = found.index + found[0].length;
    if (one === null) literal += found[0];
    else if (typeof one === 'string') literal += one;
    else {
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push(one);
    }
  }
  literal += text.slice(at);
  return literal === '' ? parts : [...parts, literal];
}

/** Places of a text that begins somewhere in a file, exact to the line. */
export function placesFrom(text: string, at: number): (offset: number) => Place {
  const start = placeOf(text, at);
  return () => start;
}
