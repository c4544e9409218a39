/** A prompt as text: .md with front matter, few-shots and includes, or .txt. */
import { z } from 'zod';
import type { Message } from '../../model-call/call.ts';
import type { Media } from '../../model-call/media.ts';
import { check } from '../../text/check-schema.ts';
import { type Document, follow, type Path, problemAt, valueAt } from '../../text/document.ts';
import type { Problems } from '../../text/problem.ts';
import { PROMPT_LIMIT, tooLarge } from '../../text/size-limits.ts';
import { type Place, placeOf, readText } from '../../text/utf8.ts';
import { parseYamlText } from '../../text/yaml.ts';
import { mediaFiles } from '../media-files.ts';
import { loadFewShots } from './few-shots.ts';
import type { MessageParts, Piece, PromptSource } from './prompt-part.ts';
import { languageOf, type SplitText, splitText } from './template-language.ts';
import { type TemplateFault, variablesIn } from './variables.ts';

const ROLE = z.enum(['system', 'developer', 'user', 'assistant']);
const FILES = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** Front matter of a `.md` prompt. */
export const FRONT_MATTER_SCHEMA = z.strictObject({
  name: z.string().min(1).max(200).optional(),
  role: ROLE.optional(),
  'few-shots': z.string().min(1).optional(),
  include: FILES.optional(),
  files: FILES.optional().describe('Pictures and PDFs that are sent before the text.'),
});

/** A text that mentions the input is a user message, any other a system message. */
export function textPiece(source: PromptSource, problems: Problems): Piece | null {
  const { tree, path, text: whole, reading } = source;
  const language = languageOf(source, 'own');
  const front = !/\.(?:md|markdown)$/.test(path) ? null : splitFrontMatter(path, whole, problems);
  const part = source.selector === null ? null : partOf(source, front?.bodyStart ?? 0, problems);
  if (source.selector !== null && part === null) return null;
  const bodyStart = part?.from ?? front?.bodyStart ?? 0;
  const text = whole.slice(0, part?.to);
  const settings = front?.settings ?? {};
  const note = (fault: TemplateFault, file: string): void =>
    problems.add({ file, line: fault.line, column: fault.column, message: fault.message });

  // Jinja removes a final newline itself.
  const isOwnEnd = language === 'jinja' && part === null;
  const body = isOwnEnd ? text.slice(bodyStart) : withoutFinalNewline(text.slice(bodyStart));
  const pieces: SplitText[] = [];
  let size = body.length;
  for (const at of includesOf(settings)) {
    const file = follow(front!.document, at, path, problems);
    const included = file === null ? null : readText(tree, file, problems, problemAt(front!.document, at));
    if (file === null || included === null) continue;
    const plain = withoutFinalNewline(included.replaceAll('\r\n', '\n'));
    size += plain.length;
    if (size > PROMPT_LIMIT.bytes) {
      problems.add({ file: path, message: `with all that it includes ${tooLarge(size, PROMPT_LIMIT)}` });
      return null;
    }
    const whereIs = (offset: number): Place => placeOf(plain, offset);
    const from = { ...source, path: file, text: plain };
    pieces.push(splitText(from, { segments: [plain], language, note: (fault) => note(fault, file), whereIs }));
  }
  if (body !== '' || pieces.length === 0) {
    const whereIs = (offset: number): Place => placeOf(text, bodyStart + offset);
    pieces.push(splitText(source, { segments: [body], language, note: (fault) => note(fault, path), whereIs }));
  }
  const content = pieces.map((piece) => piece.content).join('\n\n');
  const parts = pieces.flatMap((piece, index) => (index === 0 ? piece.parts : ['\n\n', ...piece.parts]));
  const asks = variablesIn(parts).some(({ name }) => name === (reading.inputVar ?? 'input'));
  const shots = settings['few-shots'] === undefined ? [] : loadFewShots(tree, front!.document, path, problems);
  if (content.trim() === '' && shots.length === 0 && settings.files === undefined) {
    problems.add({ file: path, message: 'is empty: nothing would be sent; a prompt that adds nothing is {{input}}' });
    return null;
  }
  const role = settings.role ?? (asks ? 'user' : 'system');
  const media = front === null ? [] : mediaOf(front.document, source, role, problems);
  const sent = media.length === 0 ? {} : { parts: content === '' ? media : [...media, { text: content }] };
  const own: readonly Message[] = content === '' && media.length === 0 ? [] : [{ role, content, ...sent }];
  const ownParts: MessageParts = [...media, ...parts];
  const literal = shots.map(() => null);
  const before = own[0]?.role === 'user';
  return {
    name: settings.name,
    messages: before ? [...shots, ...own] : [...own, ...shots],
    parts: before ? [...literal, ...own.map(() => ownParts)] : [...own.map(() => ownParts), ...literal],
    fewShots: shots.length / 2,
  };
}

/** One of several texts that `---` lines separate, counted from 1; blanks around it are not part of it. */
function partOf(
  { path, text, selector }: PromptSource,
  start: number,
  problems: Problems,
): { readonly from: number; readonly to: number } | null {
  const parts: { from: number; to: number }[] = [];
  let from = start;
  const close = (to: number): void => {
    const body = text.slice(from, to);
    if (body.trim() === '') return;
    parts.push({ from: from + body.search(/\S/), to: from + body.trimEnd().length });
  };
  for (const line of text.slice(start).matchAll(/^[ \t]*---[ \t]*$/gm)) {
    close(start + line.index);
    from = start + line.index + line[0].length;
  }
  close(text.length);
  const found = /^[0-9]+$/.test(selector!) ? parts[Number(selector) - 1] : undefined;
  if (found !== undefined) return found;
  const message = `#${selector} is none of its ${parts.length} texts; lines of --- keep them apart, and #1 is the first`;
  problems.add({ file: path, message });
  return null;
}

type Settings = z.infer<typeof FRONT_MATTER_SCHEMA>;

/** null = no front matter. After a fault the body can still be checked: one report names all. */
function splitFrontMatter(
  file: string,
  text: string,
  problems: Problems,
): { settings: Settings; document: Document; bodyStart: number } | null {
  if (!/^---[ \t]*\n/.test(text)) return null;
  const start = text.indexOf('\n') + 1;
  const none = { settings: {}, document: { file, value: {}, place: () => undefined } };
  const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
  if (close === null) {
    problems.add({ file, line: 1, message: 'opens front matter with --- but never closes it; add a second --- line' });
    return { ...none, bodyStart: start };
  }
  const yaml = text.slice(start, start + close.index);
  const bodyStart = start + close.index + close[0].length;
  if (yaml.trim() === '') return { ...none, bodyStart };
  const document = parseYamlText(file, yaml, problems, { firstLine: 2 });
  const settings = document === null ? null : check(document, FRONT_MATTER_SCHEMA, problems);
  return document === null || settings === null ? { ...none, bodyStart } : { settings, document, bodyStart };
}

function includesOf(settings: Settings): readonly Path[] {
  if (settings.include === undefined) return [];
  return typeof settings.include === 'string' ? [['include']] : settings.include.map((_, index) => ['include', index]);
}

function withoutFinalNewline(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** Files that the front matter names; vendors take them in a user's message alone. */
function mediaOf(
  document: Document,
  { tree, path }: PromptSource,
  role: Message['role'],
  problems: Problems,
): readonly Media[] {
  const named = valueAt(document.value, ['files']);
  const paths = Array.isArray(named) ? named : named === undefined ? [] : [named];
  if (paths.length > 0 && role !== 'user') {
    const message = `are sent in a user's message, and this is a ${role} message; write role: user, or name them in the cases (files)`;
    problems.add({ ...problemAt(document, ['files'], 'key'), message });
    return [];
  }
  const { find } = mediaFiles(tree, path);
  return paths.flatMap((file, index) => {
    const at = Array.isArray(named) ? ['files', index] : ['files'];
    return find(String(file), (_path, message) => problems.add({ ...problemAt(document, at), message })) ?? [];
  });
}
