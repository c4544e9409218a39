/** A prompt as chat messages: .prompt.yml as GitHub published it, or .json. */
import { z } from 'zod';
import { isMedia, type Media } from '../../model-call/media.ts';
import { readMessages } from '../../model-call/messages.ts';
import { check } from '../../text/check-schema.ts';
import { suggestion } from '../../text/did-you-mean.ts';
import type { Json } from '../../text/digest.ts';
import { type Document, type Path, problemAt, valueAt } from '../../text/document.ts';
import { isObject } from '../../text/json-object.ts';
import { type Problems, show } from '../../text/problem.ts';
import { parseDocumentText } from '../../text/read-document.ts';
import { offsetOf, type Place, placeOf } from '../../text/utf8.ts';
import { mediaFiles } from '../media-files.ts';
import type { MessageParts, Piece, PromptSource } from './prompt-part.ts';
import { languageOf, splitText } from './template-language.ts';
import type { Part, TemplateFault } from './variables.ts';

/** A `.prompt.yml` as GitHub published the format. */
export const PROMPT_YML_SCHEMA = z.strictObject({
  name: z.string().optional(),
  description: z.string().optional(),
  model: z.string().min(1).optional(),
  modelParameters: z.record(z.string(), z.unknown()).optional(),
  responseFormat: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  jsonSchema: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  messages: z.array(z.unknown()).min(1),
  testData: z.array(z.unknown()).optional(),
  evaluators: z.array(z.unknown()).optional(),
});

export function ymlPiece(source: PromptSource, problems: Problems): Piece | null {
  const { path, text } = source;
  const document = parseDocumentText(path, text, problems);
  const read = document === null ? null : check(document, PROMPT_YML_SCHEMA, problems);
  if (document === null || read === null) return null;
  const format = read.responseFormat;
  const responseFormat = responseFormatOf(
    document,
    typeof format === 'object' ? (format as Json) : format,
    read.jsonSchema as Json | undefined,
    problems,
  );
  return {
    ...chatPiece(source, document, ['messages'], problems),
    name: undefined,
    model: read.model,
    modelParameters: read.modelParameters as { readonly [key: string]: Json } | undefined,
    responseFormat,
  };
}

/** `json_schema` takes the schema from `jsonSchema`, a text or the value itself; `text` is the default anyway. */
function responseFormatOf(
  document: Document,
  format: Json | undefined,
  schema: Json | undefined,
  problems: Problems,
): Json | undefined {
  const known = ['text', 'json_object', 'json_schema'];
  if (typeof format === 'string' && !known.includes(format)) {
    problems.add({
      ...problemAt(document, ['responseFormat']),
      message: `expected one of ${known.join(', ')}, found ${show(format)}`,
    });
    return undefined;
  }
  if (format === 'json_object') return { type: 'json_object' };
  if (format !== 'json_schema') return typeof format === 'object' ? format : undefined;
  if (typeof schema !== 'string') {
    if (schema === undefined)
      problems.add({
        ...problemAt(document, ['jsonSchema']),
        key: 'jsonSchema',
        message: 'is missing; responseFormat json_schema needs it',
      });
    return schema === undefined ? undefined : { type: 'json_schema', json_schema: schema };
  }
  try {
    return { type: 'json_schema', json_schema: JSON.parse(schema) as Json };
  } catch {
    problems.add({ ...problemAt(document, ['jsonSchema']), message: 'is not valid JSON' });
    return undefined;
  }
}

/** A list of chat messages, or an object whose `messages` is one. JSON is parsed before variables are filled in. */
export function jsonPiece(source: PromptSource, problems: Problems): Piece | null {
  const { path, text } = source;
  const document = parseDocumentText(path, text, problems);
  if (document === null) return null;
  const under = isObject(document.value);
  if (isObject(document.value)) {
    for (const key of Object.keys(document.value)) {
      if (key !== 'messages')
        problems.add({
          ...problemAt(document, [key], 'key'),
          message: `unknown key ${show(key)}${suggestion(key, ['messages'])}`,
        });
    }
  }
  return { ...chatPiece(source, document, under ? ['messages'] : [], problems), name: undefined };
}

function chatPiece(source: PromptSource, document: Document, at: Path, problems: Problems): Omit<Piece, 'name'> {
  const { text } = source;
  const messages =
    readMessages(
      valueAt(document.value, at),
      (path, message) => problems.add({ ...problemAt(document, [...at, ...path]), message }),
      mediaFiles(source.tree, source.path).find,
    ) ?? [];
  const parts = messages.map((message, index): MessageParts => {
    if (message.content === null) return null;
    const { content } = message;
    const place = document.place([...at, index, 'content']);
    const start = place === undefined ? 0 : offsetOf(text, place);
    // The file's text differs from the value by quoting and indentation, but both have the same {{ in the same order.
    let found = text.indexOf('{{', start);
    let open = content.indexOf('{{');
    const whereIs = (offset: number): Place => {
      for (; open >= 0 && open < offset; open = content.indexOf('{{', open + 2))
        found = found < 0 ? found : text.indexOf('{{', found + 2);
      return placeOf(text, found < 0 ? start : found);
    };
    const note = ({ line, column, message: said }: TemplateFault): void =>
      problems.add({ file: document.file, line, column, message: said });
    const split = (segment: string, before: number): readonly Part[] =>
      splitText(source, {
        segments: [segment],
        language: languageOf(source, 'own'),
        note,
        whereIs: (offset) => whereIs(before + offset),
      }).parts;
    let before = 0;
    return (message.parts ?? [{ text: content }]).flatMap((part): readonly (Part | Media)[] => {
      if (isMedia(part)) return [part];
      const found = split(part.text, before);
      before += part.text.length;
      return found;
    });
  });
  return { messages, parts, fewShots: messages.filter((message) => message.role === 'assistant').length };
}
