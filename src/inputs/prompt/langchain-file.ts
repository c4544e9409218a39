/** Reads prompts that LangChain wrote as JSON or YAML. Nothing is constructed: known classes are read as data. */

import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import type { Problems } from '../../text/problem.ts';
import { NotLiteral } from './code/literal.ts';
import { literalOfJson, literalPiece } from './literal-piece.ts';
import type { Piece, PromptSource } from './prompt-part.ts';
import type { TemplateLanguage } from './template-language.ts';

type Block = { readonly [key: string]: Json };

export function isLangChain(value: Json): boolean {
  return isObject(value) && (typeof value['_type'] === 'string' || value['lc'] === 1);
}

/** Null if a fault was noted. */
export function langChainPiece(source: PromptSource, value: Json, problems: Problems): Piece | null {
  try {
    const { messages, language } = (value as Block)['lc'] === 1 ? dumped(value as Block) : saved(value as Block);
    const at = (): number => 0;
    const reading = { ...source.reading, ...(language === 'jinja' ? ({ template: 'jinja' } as const) : {}) };
    return literalPiece({ ...source, reading }, literalOfJson(messages, at), language, problems);
  } catch (error) {
    if (!(error instanceof NotLiteral)) throw error;
    problems.add({ file: source.path, message: error.message });
    return null;
  }
}

interface Read {
  readonly messages: Json;
  readonly language: TemplateLanguage;
}

function refuse(message: string): never {
  throw new NotLiteral(null, message);
}

/** `_type: prompt` and `_type: few_shot`. */
function saved(value: Block): Read {
  const language = languageOf(value['template_format']);
  switch (value['_type']) {
    case 'prompt': {
      const { template } = value;
      if (typeof template !== 'string')
        refuse('template: expected a text; one in a file of its own (template_path) is gated as that file');
      return { messages: template, language };
    }
    case 'few_shot':
      return { messages: fewShot(value, language), language };
    default:
      return refuse(`_type: ${String(value['_type'])} of LangChain is not read; known are prompt and few_shot`);
  }
}

/** Prefix, the examples in their own template, suffix: joined as LangChain does. */
function fewShot(value: Block, language: TemplateLanguage): string {
  const { examples, prefix = '', suffix = '' } = value;
  const example = value['example_prompt'];
  const template = isObject(example) ? example['template'] : undefined;
  const separator = typeof value['example_separator'] === 'string' ? value['example_separator'] : '\n\n';
  if (!Array.isArray(examples))
    refuse('examples: expected a list; examples in a file of their own are not looked into');
  if (typeof template !== 'string' || language === 'jinja')
    refuse('example_prompt.template: expected a text in f-string form');
  const shown = examples.map((row) =>
    template.replace(/\{\{|\}\}|\{([^{}\n]{1,200})\}/g, (whole, name: string | undefined) => {
      if (name === undefined) return whole;
      const said = isObject(row) && Object.hasOwn(row, name) ? row[name] : refuse(`examples: one has no ${name}`);
      return String(said).replaceAll('{', '{{').replaceAll('}', '}}');
    }),
  );
  return [String(prefix), ...shown, String(suffix)].filter((part) => part !== '').join(separator);
}

/** `lc: 1`: a prompt template as written by LangChain's `dumps`. */
function dumped(value: Block): Read {
  const name = className(value);
  const kwargs = isObject(value['kwargs']) ? (value['kwargs'] as Block) : {};
  if (name === 'PromptTemplate')
    return { messages: templateOf(value), language: languageOf(kwargs['template_format']) };
  if (name !== 'ChatPromptTemplate')
    refuse(`the class ${name} of LangChain is not read; known are PromptTemplate and ChatPromptTemplate`);
  const list = kwargs['messages'];
  if (!Array.isArray(list)) refuse('kwargs.messages: expected a list');
  const languages = new Set<TemplateLanguage>();
  const messages = list.flatMap((item): Json[] => {
    const kind = className(item);
    const own = isObject(item) && isObject(item['kwargs']) ? (item['kwargs'] as Block) : {};
    if (kind === 'MessagesPlaceholder') return [];
    const role = ROLES.get(kind);
    if (role === undefined)
      return refuse(`the class ${kind} of LangChain is not read; known are ${[...ROLES.keys()].join(', ')}`);
    if (/^(?:System|Human|AI)Message$/.test(kind)) {
      languages.add('braces');
      return [
        {
          role,
          content: String(own['content'] ?? '')
            .replaceAll('{', '{{')
            .replaceAll('}', '}}'),
        },
      ];
    }
    const prompt = own['prompt'] ?? null;
    languages.add(
      languageOf(
        isObject(prompt) && isObject(prompt['kwargs']) ? (prompt['kwargs'] as Block)['template_format'] : undefined,
      ),
    );
    return [{ role, content: templateOf(prompt) }];
  });
  if (languages.size > 1) refuse('its messages are in several template languages');
  const [language = 'braces'] = languages;
  return { messages, language };
}

const ROLES: ReadonlyMap<string, string> = new Map([
  ['SystemMessagePromptTemplate', 'system'],
  ['HumanMessagePromptTemplate', 'user'],
  ['AIMessagePromptTemplate', 'assistant'],
  ['SystemMessage', 'system'],
  ['HumanMessage', 'user'],
  ['AIMessage', 'assistant'],
]);

function className(value: Json): string {
  const id = isObject(value) ? value['id'] : undefined;
  return Array.isArray(id) ? String(id.at(-1)) : '?';
}

function templateOf(value: Json): string {
  const kwargs = isObject(value) && isObject(value['kwargs']) ? (value['kwargs'] as Block) : {};
  if (isObject(kwargs['partial_variables']) && Object.keys(kwargs['partial_variables']).length > 0)
    refuse('partial_variables are filled in by LangChain and are not read');
  const { template } = kwargs;
  return typeof template === 'string' ? template : refuse('kwargs.template: expected a text');
}

function languageOf(format: Json | undefined): TemplateLanguage {
  switch (format ?? 'f-string') {
    case 'f-string':
      return 'braces';
    case 'jinja2':
      return 'jinja';
    case 'mustache':
      return 'mustache';
    default:
      return refuse(`template_format: ${String(format)} is not read; known are f-string, mustache and jinja2`);
  }
}
