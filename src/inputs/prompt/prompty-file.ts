/** A `.prompty` file: front matter about the model, then texts under lines that name their role. */
import { z } from 'zod';
import { check } from '../../text/check-schema.ts';
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import type { Problems } from '../../text/problem.ts';
import { parseYamlText } from '../../text/yaml.ts';
import type { Literal } from './code/literal.ts';
import { literalPiece, noteNotLiteral } from './literal-piece.ts';
import type { Piece, PromptSource } from './prompt-part.ts';

/** Both versions of the format; what it says about author, inputs and samples is ignored. */
const SCHEMA = z.looseObject({
  name: z.string().optional(),
  model: z.union([z.string(), z.looseObject({ parameters: z.record(z.string(), z.unknown()).optional() })]).optional(),
  template: z
    .union([z.string(), z.looseObject({ format: z.unknown().optional(), type: z.unknown().optional() })])
    .optional(),
});

const ROLE_LINE = /^[ \t]{0,9}#?[ \t]{0,9}(system|developer|user|assistant)[ \t]{0,9}:[ \t]{0,9}$/gim;

export function promptyPiece(source: PromptSource, problems: Problems): Piece | null {
  const { path, text, selector } = source;
  if (selector !== null) {
    problems.add({ file: path, message: `#${selector}: a .prompty file is one prompt; leave the selector out` });
    return null;
  }
  const front = /^---[ \t]*\n/.exec(text);
  const close = front === null ? null : /^---[ \t]*(?:\n|$)/m.exec(text.slice(front[0].length));
  if (front === null || close === null) {
    problems.add({
      file: path,
      line: 1,
      message: 'has no front matter between two lines of ---, as a .prompty file begins with',
    });
    return null;
  }
  const start = front[0].length;
  const document = parseYamlText(path, text.slice(start, start + close.index), problems, { firstLine: 2 });
  const read = document === null ? null : check(document, SCHEMA, problems);
  if (read === null) return null;
  const language = languageOf(read.template as Json | undefined);
  if (language === null) {
    problems.add({ file: path, key: 'template', message: 'is neither jinja2 nor mustache' });
    return null;
  }
  const { model } = read;
  const options = isObject(model) && isObject(model['options']) ? model['options'] : undefined;
  const parameters = typeof model === 'object' ? (model.parameters ?? options) : undefined;
  try {
    const literal = bodyOf(text, start + close.index + close[0].length);
    const piece = literalPiece(
      { ...source, reading: { ...source.reading, template: language } },
      literal,
      language,
      problems,
    );
    return {
      ...piece,
      name: undefined,
      model: modelIn(model),
      modelParameters: parameters as Piece['modelParameters'],
    };
  } catch (error) {
    return noteNotLiteral(source, error, problems);
  }
}

/** By the name of the model; an Azure deployment's name is its owner's choice. */
function modelIn(model: unknown): string | undefined {
  if (typeof model === 'string') return model;
  if (!isObject(model)) return undefined;
  const settings = isObject(model['configuration']) ? model['configuration'] : {};
  const said = [model['id'], settings['model'], settings['name'], settings['azure_deployment']];
  return said.find((one) => typeof one === 'string' && one !== '' && !one.startsWith('${')) as string | undefined;
}

function languageOf(template: Json | undefined): 'jinja' | 'mustache' | null {
  const said = isObject(template) ? (template['format'] ?? template['type']) : template;
  const kind = isObject(said) ? said['kind'] : said;
  if (kind === undefined || /^jinja2?$/.test(String(kind))) return 'jinja';
  return kind === 'mustache' ? 'mustache' : null;
}

/** Without any line that names a role, the whole text is the system's. */
function bodyOf(text: string, from: number): Literal {
  const body = text.slice(from);
  const marks = [...body.matchAll(ROLE_LINE)];
  if (marks.length === 0) return record('system', body.trim(), from);
  const items = marks.map((mark, index) => {
    const start = mark.index + mark[0].length;
    const said = body.slice(start, marks[index + 1]?.index ?? body.length);
    return record(mark[1]!.toLowerCase(), said.trim(), from + start);
  });
  return { kind: 'list', items };
}

function record(role: string, content: string, at: number): Literal {
  const text = (said: string): Literal => ({ kind: 'text', segments: [said], at });
  return {
    kind: 'record',
    entries: new Map([
      ['role', text(role)],
      ['content', text(content)],
    ]),
  };
}
