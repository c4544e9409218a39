/** One editable text of a prompt, extracted and put back: the body of a text file or one message of a chat file. */
import { parseDocument } from 'yaml';
import type { Tree } from '../text/tree.ts';

/** `message`: index in `messages` of a chat file; absent for the body of a text file. */
export interface Component {
  readonly name: string;
  readonly file: string;
  readonly message?: number | undefined;
}

/** Components of a prompt file with their text; none when the format cannot be written back. */
export function componentsOf(file: string, text: string): readonly (Component & { readonly text: string })[] {
  if (/\.(md|markdown|txt)$/.test(file)) return [{ name: file, file, text: bodyOf(file, text).body }];
  if (/\.(ya?ml|json)$/.test(file)) {
    const messages = messagesOf(file, text);
    return messages.flatMap((content, message) =>
      content === null
        ? []
        : [{ name: messages.length === 1 ? file : `${file}#${message}`, file, message, text: content }],
    );
  }
  return [];
}

/** The file with the component's text replaced; everything else is unchanged, including comments and front matter. */
export function withText(component: Component, file: string, text: string): string {
  if (component.message === undefined) {
    const { front, final } = bodyOf(component.file, file);
    return `${front}${text}${final}`;
  }
  if (component.file.endsWith('.json')) {
    const value = JSON.parse(file) as unknown;
    const list = (Array.isArray(value) ? value : (value as { messages: unknown[] }).messages) as { content: string }[];
    list[component.message]!.content = text;
    return `${JSON.stringify(value, null, indentOf(file))}${file.endsWith('\n') ? '\n' : ''}`;
  }
  const document = parseDocument(file);
  document.setIn(['messages', component.message, 'content'], text);
  return document.toString({ lineWidth: 0 });
}

/** A revision's tree with the bytes of one file replaced. */
export function overlayTree(tree: Tree, file: string, text: string): Tree {
  const bytes = new TextEncoder().encode(text);
  return {
    revision: tree.revision,
    parsers: tree.parsers,
    entry: (path) => (path === file ? { kind: 'file', bytes, id: `overlay ${text.length}` } : tree.entry(path)),
    paths: () => tree.paths(),
  };
}

/** The YAML between the front matter marks and everything after it; `exists` = whether there is any. */
export function frontMatterOf(file: string, text: string) {
  const { front } = bodyOf(file, text);
  return {
    exists: front !== '',
    yaml: front.replace(/^---[ \t]*\n/, '').replace(/(?:^|(?<=\n))---[ \t]*\n?$/, ''),
    rest: text.slice(front.length),
  };
}

function bodyOf(file: string, text: string): { readonly front: string; readonly body: string; readonly final: string } {
  const front = file.endsWith('.txt') ? '' : (/^---[ \t]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? '');
  const rest = text.slice(front.length);
  return rest.endsWith('\n') ? { front, body: rest.slice(0, -1), final: '\n' } : { front, body: rest, final: '' };
}

function messagesOf(file: string, text: string): readonly (string | null)[] {
  const value: unknown = file.endsWith('.json') ? JSON.parse(text) : parseDocument(text).toJS();
  const list: unknown = Array.isArray(value) ? value : (value as { readonly messages?: unknown } | null)?.messages;
  if (!Array.isArray(list)) return [];
  return list.map((message: unknown) => {
    const content: unknown = (message as { readonly content?: unknown } | null)?.content;
    return typeof content === 'string' ? content : null;
  });
}

function indentOf(text: string): number {
  return /^\{?\[?\n( +)/.exec(text)?.[1]?.length ?? 2;
}
