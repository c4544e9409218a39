/**
 * The parts of Mustache and Handlebars that a prompt needs, read and filled in without generating any code: names,
 * sections, `if`, `unless`, `each`. Nothing is escaped, since a prompt is not HTML.
 */

import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import type { Place } from '../../text/utf8.ts';
import type { PromptSource } from './prompt-part.ts';
import { type Part, type TemplateFault, Unfillable, type Values, type Variable } from './variables.ts';

export interface ForeignText {
  readonly source: PromptSource;
  readonly text: string;
  readonly note: (fault: TemplateFault) => void;
  readonly whereIs: (offset: number) => Place;
}

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly variable: Variable }
  | {
      readonly kind: 'if' | 'unless' | 'each' | 'section';
      readonly variable: Variable;
      readonly body: Node[];
      readonly otherwise: Node[];
    };

type Block = Extract<Node, { body: Node[] }>;

const PATH =
  /^(?:@(?:index|first|last|key)|\.|this|(?:this\.)?[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_][\p{L}\p{N}_-]*)*)$/u;
/** Loop iterations in one text. */
const MOST_STEPS = 100_000;
const MOST_LEVELS = 100;

export function mustacheParts(given: ForeignText): readonly Part[] {
  const nodes = parse(given);
  if (nodes === null) return [];
  const variables = new Map(free(nodes).map((variable) => [variable.name, variable]));
  return [{ variables: [...variables.values()], fill: (values, most) => new Filling(values, most).all(nodes, [null]) }];
}

interface Tag {
  /** `` `` for a name, else `#`, `^`, `/`, `!`, `>`, `=`. */
  readonly sign: string;
  readonly body: string;
  readonly from: number;
  readonly to: number;
}

function* tagsOf(text: string): Generator<Tag | { readonly from: number; readonly fault: string }> {
  let at = 0;
  for (let from = text.indexOf('{{'); from >= 0; from = text.indexOf('{{', at)) {
    const isComment = text.startsWith('{{!--', from);
    const isTriple = !isComment && text.startsWith('{{{', from);
    const close = isComment ? '--}}' : isTriple ? '}}}' : '}}';
    const end = text.indexOf(close, from + 2);
    if (end < 0) {
      yield { from, fault: `{{ is never closed with ${close}` };
      return;
    }
    const inside = text.slice(from + (isTriple ? 3 : 2), end);
    const sign = isTriple ? '' : (/^[#^/!>=&~]/.exec(inside)?.[0] ?? '');
    at = end + close.length;
    yield { sign: sign === '&' ? '' : sign, body: inside.slice(sign.length).trim(), from, to: at };
  }
}

function parse({ source, text, note, whereIs }: ForeignText): readonly Node[] | null {
  const top: Node[] = [];
  const open: { block: Block; name: string; into: Node[] }[] = [];
  let into = top;
  let at = 0;
  let sound = true;
  const fault = (offset: number, message: string): void => {
    sound = false;
    note({ ...whereIs(offset), message });
  };
  for (const tag of tagsOf(text)) {
    if ('fault' in tag) {
      fault(tag.from, tag.fault);
      break;
    }
    const { sign, body } = tag;
    const isElse = sign === '' && (body === 'else' || body === '^');
    const [from, to] = sign !== '' || isElse ? standalone(text, tag) : [tag.from, tag.to];
    if (from > at) into.push({ kind: 'text', text: text.slice(at, from) });
    at = Math.max(at, to);
    const variable = (name: string): Variable => ({ name, file: source.path, ...whereIs(tag.from) });
    const last = open.at(-1);
    if (sign === '!') continue;
    if (isElse || (sign === '^' && body === '')) {
      if (last === undefined) fault(tag.from, '{{else}} stands outside of a block');
      else into = last.block.otherwise;
      continue;
    }
    switch (sign) {
      case '': {
        if (PATH.test(body)) into.push({ kind: 'name', variable: variable(body) });
        else fault(tag.from, `{{${shown(body)}}} is a helper or no name; only {{name}} is filled in`);
        break;
      }
      case '#':
      case '^': {
        const block = blockOf(sign, body, variable);
        if (block === null)
          fault(
            tag.from,
            `{{${sign}${shown(body)}}} is a helper; known are {{#name}}, {{^name}}, {{#if name}}, {{#unless name}}, {{#each name}}`,
          );
        if (open.length >= MOST_LEVELS) {
          fault(tag.from, `blocks are nested deeper than ${MOST_LEVELS} levels`);
          return null;
        }
        const kept = block ?? { kind: 'section', variable: variable('this'), body: [], otherwise: [] };
        into.push(kept);
        open.push({ block: kept, name: body.split(/\s/)[0]!, into });
        into = kept.body;
        break;
      }
      case '/': {
        if (last === undefined || last.name !== body)
          fault(tag.from, `{{/${shown(body)}}} closes ${last === undefined ? 'nothing' : `{{#${shown(last.name)}}}`}`);
        if (last !== undefined) {
          into = last.into;
          open.pop();
        }
        break;
      }
      case '>':
        fault(tag.from, `{{>${shown(body)}}} takes in another file, which is not looked into; write its text here`);
        break;
      default:
        fault(tag.from, `{{${sign}${shown(body)}}} is not read: neither other delimiters nor ~ are`);
    }
  }
  if (open.length > 0) fault(text.length, `{{#${shown(open.at(-1)!.name)}}} is never closed`);
  if (at < text.length) into.push({ kind: 'text', text: text.slice(at) });
  return sound ? top : null;
}

function shown(body: string): string {
  return body.length > 40 ? `${body.slice(0, 39)}…` : body;
}

function blockOf(sign: string, body: string, variable: (name: string) => Variable): Block | null {
  const [word = '', name, more] = body.split(/\s+/);
  const empty = { body: [], otherwise: [] };
  if (name === undefined)
    return PATH.test(word) ? { kind: sign === '^' ? 'unless' : 'section', variable: variable(word), ...empty } : null;
  if (sign === '^' || more !== undefined || !PATH.test(name)) return null;
  return word === 'if' || word === 'unless' || word === 'each'
    ? { kind: word, variable: variable(name), ...empty }
    : null;
}

/** A block's tag alone on its line removes the line. Only the blanks next to the tag are read: lines may be long. */
function standalone(text: string, { from, to }: Tag): readonly [number, number] {
  const isBlank = (at: number): boolean => text[at] !== '\n' && text[at] !== undefined && text[at]!.trim() === '';
  let start = from;
  while (isBlank(start - 1)) start -= 1;
  let end = to;
  while (isBlank(end)) end += 1;
  const isAlone = (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
  return isAlone ? [start, Math.min(text.length, end + 1)] : [from, to];
}

/** Names that a case must provide; those of a loop's items are not among them. */
function free(nodes: readonly Node[], isInside = false): readonly Variable[] {
  return nodes.flatMap((node): readonly Variable[] => {
    if (node.kind === 'text') return [];
    const { name } = node.variable;
    const isOwn = isInside || name === '.' || name.startsWith('this') || name.startsWith('@');
    let own: readonly Variable[] = isOwn ? [] : [{ ...node.variable, name: name.split('.')[0]! }];
    if (node.kind === 'name') return own;
    const isLoop = node.kind === 'each' || node.kind === 'section';
    const [first] = own;
    if (first !== undefined && isLoop) own = [{ ...first, shape: { isList: true, members: membersIn(node.body) } }];
    return [...own, ...free(node.body, isInside || isLoop), ...free(node.otherwise, isInside)];
  });
}

/** What names mean at one place; null = the case itself. */
type Frame = { readonly item: Json; readonly index: number; readonly count: number; readonly isClosed: boolean } | null;

class Filling {
  readonly #values: Values;
  readonly #most: number;
  #steps = 0;
  #length = 0;

  constructor(values: Values, most: number) {
    this.#values = values;
    this.#most = most;
  }

  all(nodes: readonly Node[], frames: readonly Frame[]): string {
    let text = '';
    for (const node of nodes) {
      if (++this.#steps > MOST_STEPS) throw new Unfillable(1, `its loops take more than ${MOST_STEPS} steps`);
      const more =
        node.kind === 'text'
          ? node.text
          : node.kind === 'name'
            ? this.#printed(node.variable, frames)
            : this.#block(node, frames);
      text += more;
      if (node.kind === 'text' || node.kind === 'name') this.#length += more.length;
      if (this.#length > this.#most) return text;
    }
    return text;
  }

  #printed(variable: Variable, frames: readonly Frame[]): string {
    const value = this.#value(variable.name, frames);
    if (value === undefined || value === null) throw new Unfillable(variable);
    if (typeof value === 'object') {
      const own = variable.name === 'context' ? this.#values.text('context') : undefined;
      if (own !== undefined) return own;
      throw new Unfillable(
        variable.line,
        `{{${variable.name}}} is a list or an object, and would be sent as the language writes it; name a member, or walk through it`,
      );
    }
    return String(value);
  }

  #block(node: Block, frames: readonly Frame[]): string {
    const value = this.#value(node.variable.name, frames);
    const isEmpty = !value || (Array.isArray(value) && value.length === 0);
    switch (node.kind) {
      case 'if':
        return this.all(isEmpty ? node.otherwise : node.body, frames);
      case 'unless':
        return this.all(isEmpty ? node.body : node.otherwise, frames);
      case 'each':
      case 'section': {
        if (isEmpty) return this.all(node.otherwise, frames);
        const isClosed = node.kind === 'each';
        if (Array.isArray(value))
          return value
            .map((item: Json, index) =>
              this.all(node.body, [...frames, { item, index, count: value.length, isClosed }]),
            )
            .join('');
        if (node.kind === 'each')
          throw new Unfillable(
            node.variable.line,
            `{{#each ${node.variable.name}}} needs a list; the case gives ${typeof value === 'object' ? 'an object' : 'a text'}`,
          );
        return this.all(
          node.body,
          isObject(value) ? [...frames, { item: value as Json, index: 0, count: 1, isClosed }] : frames,
        );
      }
    }
  }

  #value(name: string, frames: readonly Frame[]): Json | undefined {
    const inner = frames.at(-1);
    if (inner != null) {
      if (name === '@index' || name === '@key') return inner.index;
      if (name === '@first') return inner.index === 0;
      if (name === '@last') return inner.index === inner.count - 1;
      if (name === '.' || name === 'this') return inner.item;
    }
    const path = name.startsWith('this.') ? name.slice(5) : name;
    const [root = '', ...keys] = path.split('.');
    for (const frame of frames.toReversed()) {
      if (frame === null) return this.#values.value(path) ?? within(this.#values.value(root), keys);
      if (isObject(frame.item) && Object.hasOwn(frame.item, root)) return within(frame.item[root] as Json, keys);
      if (frame.isClosed && name !== path) return undefined;
    }
    return undefined;
  }
}

function within(value: Json | undefined, keys: readonly string[]): Json | undefined {
  let here = value;
  for (const key of keys) here = isObject(here) && Object.hasOwn(here, key) ? (here[key] as Json) : undefined;
  return here;
}

/** Names in a block's body, which are members of its items. */
function membersIn(nodes: readonly Node[]): readonly string[] {
  const names = nodes.flatMap((node) => (node.kind === 'text' ? [] : [node.variable.name.replace(/^this\./, '')]));
  return [...new Set(names.filter((name) => /^[\p{L}_]/u.test(name) && name !== 'this'))];
}
