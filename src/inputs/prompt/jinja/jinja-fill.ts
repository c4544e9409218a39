/** Fills a checked Jinja text for a case. Nothing of the host can be reached: names are a case's values and no others. */

import type { Json } from '../../../text/digest.ts';
import { isObject } from '../../../text/json-object.ts';
import { Unfillable, type Values, type Variable } from '../variables.ts';
import { MOST_RANGE } from './jinja-check.ts';
import { FILTERS, isTrue, isUndefined, type JinjaValue, printed, undefinedValue } from './jinja-filters.ts';
import { filterOf, type JinjaNode } from './jinja-nodes.ts';

/** Steps of loops in one text. */
const MOST_STEPS = 100_000;

export interface JinjaText {
  readonly nodes: readonly JinjaNode[];
  /** Names that a case gives, with their places. */
  readonly variables: ReadonlyMap<string, Variable>;
  readonly lineOf: (word: string) => number;
}

export function fillJinja(text: JinjaText, values: Values, most: number): string {
  return new Filling(text, values, most).all(text.nodes, new Frame(null));
}

/** Names set by the text; a loop has a frame of its own. */
class Frame {
  readonly #own = new Map<string, JinjaValue>();
  readonly #outer: Frame | null;
  constructor(outer: Frame | null) {
    this.#outer = outer;
  }
  get(name: string): JinjaValue | undefined {
    return this.#own.get(name) ?? this.#outer?.get(name);
  }
  has(name: string): boolean {
    return this.#own.has(name) || this.#outer?.has(name) === true;
  }
  set(name: string, value: JinjaValue): void {
    this.#own.set(name, value);
  }
}

class Filling {
  readonly #text: JinjaText;
  readonly #values: Values;
  readonly #most: number;
  #steps = 0;

  constructor(text: JinjaText, values: Values, most: number) {
    this.#text = text;
    this.#values = values;
    this.#most = most;
  }

  all(nodes: readonly JinjaNode[], frame: Frame): string {
    let said = '';
    for (const node of nodes) {
      this.#step();
      said += this.#statement(node, frame);
      if (said.length > this.#most) return said;
    }
    return said;
  }

  #statement(node: JinjaNode, frame: Frame): string {
    switch (node.type) {
      case 'Comment':
        return '';
      case 'If':
        return this.all(isTrue(this.#value(node.test, frame)) ? node.body : node.alternate, frame);
      case 'For':
        return this.#loop(node, frame);
      case 'Set': {
        const value = node.value === null ? this.all(node.body, new Frame(frame)) : this.#value(node.value, frame);
        frame.set((node.assignee as { readonly value: string }).value, value);
        return '';
      }
      default:
        return this.#print(node, frame);
    }
  }

  #print(node: JinjaNode, frame: Frame): string {
    if (node.type === 'Identifier' && node.value === 'context' && !frame.has('context')) {
      const context = this.#values.text('context');
      if (context !== undefined) return context;
    }
    const value = this.#value(node, frame);
    // What `a if b` leaves out prints nothing, as in Jinja.
    if (node.type === 'SelectExpression' && isUndefined(value)) return '';
    if (isUndefined(value)) this.#missing(value.undefined);
    return printed(value, (why) => this.#refuse(wordOf(node), why));
  }

  #loop(node: Extract<JinjaNode, { type: 'For' }>, frame: Frame): string {
    const { iterable, loopvar } = node;
    const [from, test] = iterable.type === 'SelectExpression' ? [iterable.lhs, iterable.test] : [iterable, null];
    const all = this.#items(from, frame);
    const bind = (item: JinjaValue, into: Frame): void => {
      const isTuple = loopvar.type === 'TupleLiteral';
      const names = (isTuple ? loopvar.value : [loopvar]).map((name) => (name as { readonly value: string }).value);
      const values: readonly JinjaValue[] = !isTuple ? [item] : Array.isArray(item) ? item : [];
      if (values.length !== names.length)
        this.#refuse('for', `unpacks ${names.length} names from what does not have as many`);
      for (const [index, name] of names.entries()) into.set(name, values[index]!);
    };
    const items = all.filter((item) => {
      if (test === null) return true;
      const inner = new Frame(frame);
      bind(item, inner);
      return isTrue(this.#value(test, inner));
    });
    if (items.length === 0) return this.all(node.defaultBlock, frame);
    let said = '';
    for (const [index, item] of items.entries()) {
      this.#step();
      const inner = new Frame(frame);
      bind(item, inner);
      const count = items.length;
      const loop = {
        index: index + 1,
        index0: index,
        first: index === 0,
        last: index === count - 1,
        length: count,
        revindex: count - index,
        revindex0: count - index - 1,
      };
      inner.set('loop', loop);
      said += this.all(node.body, inner);
      if (said.length > this.#most) return said;
    }
    return said;
  }

  #items(node: JinjaNode, frame: Frame): readonly Json[] {
    const value = this.#value(node, frame);
    if (Array.isArray(value)) {
      const isPlain = node.type === 'Identifier' && node.value === 'context' && !frame.has('context');
      const isText = isPlain && (this.#text.variables.get('context')?.shape?.members.length ?? 0) === 0;
      const items = value as readonly Json[];
      return isText
        ? items.map((item) => (isObject(item) && typeof item['text'] === 'string' ? item['text'] : item))
        : items;
    }
    if (isUndefined(value)) return this.#missing(value.undefined);
    if (isObject(value)) return Object.keys(value);
    return this.#refuse(
      wordOf(node),
      `is walked through and is ${value === null ? 'none' : typeof value === 'string' ? 'a text' : 'a plain value'}; give the cases a list`,
    );
  }

  #value(node: JinjaNode, frame: Frame): JinjaValue {
    this.#step();
    switch (node.type) {
      case 'StringLiteral':
      case 'IntegerLiteral':
      case 'FloatLiteral':
        return node.value;
      case 'ArrayLiteral':
      case 'TupleLiteral':
        return node.value.map((item) => this.#known(item, frame));
      case 'Identifier':
        return this.#named(node.value, frame);
      case 'MemberExpression':
        return this.#member(node, frame);
      case 'CallExpression':
        return this.#call(node, frame);
      case 'FilterExpression':
        return this.#filter(node, frame);
      case 'BinaryExpression':
        return this.#binary(node, frame);
      case 'UnaryExpression': {
        const value = this.#value(node.argument, frame);
        if (node.operator.value === 'not') return !isTrue(value);
        if (typeof value !== 'number') return this.#refuse(node.operator.value, 'needs a number');
        return node.operator.value === '-' ? -value : value;
      }
      case 'TestExpression':
        return holds(node.test.value, this.#value(node.operand, frame)) !== node.negate;
      case 'Ternary':
        return this.#value(isTrue(this.#value(node.condition, frame)) ? node.trueExpr : node.falseExpr, frame);
      case 'SelectExpression':
        return isTrue(this.#value(node.test, frame)) ? this.#value(node.lhs, frame) : undefinedValue('');
      default:
        return this.#refuse(node.type, 'is not read');
    }
  }

  /** A value that is there. */
  #known(node: JinjaNode, frame: Frame): Json {
    const value = this.#value(node, frame);
    return isUndefined(value) ? this.#missing(value.undefined) : value;
  }

  #named(name: string, frame: Frame): JinjaValue {
    if (frame.has(name)) return frame.get(name)!;
    switch (name) {
      case 'true':
      case 'True':
        return true;
      case 'false':
      case 'False':
        return false;
      case 'none':
      case 'None':
        return null;
      default:
        return this.#values.value(name) ?? undefinedValue(name);
    }
  }

  #member(node: Extract<JinjaNode, { type: 'MemberExpression' }>, frame: Frame): JinjaValue {
    const object = this.#value(node.object, frame);
    const key = (node.property as { readonly value: string | number }).value;
    const name = `${wordOf(node.object)}.${key}`;
    if (isUndefined(object)) return this.#values.value(name) ?? this.#missing(object.undefined);
    if (typeof key === 'number') {
      const items = Array.isArray(object) ? object : typeof object === 'string' ? [...object] : [];
      return (items.at(key) as Json | undefined) ?? undefinedValue(name);
    }
    return isObject(object) && Object.hasOwn(object, key) ? (object[key] as Json) : undefinedValue(name);
  }

  #call({ callee, args }: Extract<JinjaNode, { type: 'CallExpression' }>, frame: Frame): JinjaValue {
    if (callee.type === 'MemberExpression') {
      const object = this.#known(callee.object, frame);
      if (!isObject(object)) return this.#refuse('items', 'needs an object');
      return Object.entries(object).map(([key, value]) => [key, value as Json]);
    }
    const numbers = args.map((arg) => this.#known(arg, frame));
    if (!numbers.every((number) => Number.isSafeInteger(number))) return this.#refuse('range', 'needs whole numbers');
    const [from, to] = numbers.length === 1 ? [0, Number(numbers[0])] : [Number(numbers[0]), Number(numbers[1])];
    if (to - from > MOST_RANGE) return this.#refuse('range', `counts ${to - from} steps; at most ${MOST_RANGE}`);
    return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  }

  #filter(node: Extract<JinjaNode, { type: 'FilterExpression' }>, frame: Frame): JinjaValue {
    const { name, args } = filterOf(node.filter);
    const named = args.flatMap((arg) =>
      arg.type === 'KeywordArgumentExpression' ? [[arg.key.value, this.#known(arg.value, frame)] as const] : [],
    );
    const plain = args.flatMap((arg) => (arg.type === 'KeywordArgumentExpression' ? [] : [this.#known(arg, frame)]));
    const operand = this.#value(node.operand, frame);
    const isGuard = name === 'default' || name === 'd';
    if (isUndefined(operand) && !isGuard) return this.#missing(operand.undefined);
    const value = FILTERS.get(name)!(operand, {
      args: plain,
      named: new Map(named),
      refuse: (why) => this.#refuse(name, why),
    });
    return this.#small(value);
  }

  #binary(node: Extract<JinjaNode, { type: 'BinaryExpression' }>, frame: Frame): JinjaValue {
    const operator = node.operator.value;
    if (operator === 'and' || operator === 'or') {
      const left = this.#value(node.left, frame);
      return isTrue(left) === (operator === 'and') ? this.#value(node.right, frame) : left;
    }
    const [left, right] = [this.#known(node.left, frame), this.#known(node.right, frame)];
    const refuse = (why: string): never => this.#refuse(operator, why);
    switch (operator) {
      case '~':
        return this.#small(printed(left, refuse) + printed(right, refuse));
      case '==':
      case '!=':
        return (JSON.stringify(left) === JSON.stringify(right)) === (operator === '==');
      case 'in':
      case 'not in':
        return isIn(left, right, refuse) === (operator === 'in');
      case '+':
        if (typeof left === 'string' && typeof right === 'string') return this.#small(left + right);
    }
    if (typeof left === 'string' && typeof right === 'string' && /^[<>]/.test(operator))
      return compared(operator, left < right ? -1 : left > right ? 1 : 0);
    if (typeof left !== 'number' || typeof right !== 'number') return refuse('needs two numbers or two texts');
    return counted(operator, left, right, refuse);
  }

  #small(value: JinjaValue): JinjaValue {
    if (typeof value === 'string' && value.length > this.#most)
      this.#refuse('~', `makes a text of more than ${this.#most} characters`);
    return value;
  }

  #step(): void {
    if (++this.#steps > MOST_STEPS) this.#refuse('for', `its loops take more than ${MOST_STEPS} steps`);
  }

  #missing(name: string): never {
    const root = name.split('.')[0] ?? name;
    const known = this.#text.variables.get(root);
    const line = this.#text.lineOf(root);
    throw new Unfillable(
      known === undefined ? line : { ...known, name },
      known === undefined ? `${name} has no value` : '',
    );
  }

  #refuse(word: string, why: string): never {
    throw new Unfillable(this.#text.lineOf(word), `${word}: ${why}`);
  }
}

function wordOf(node: JinjaNode): string {
  switch (node.type) {
    case 'Identifier':
      return node.value;
    case 'MemberExpression':
      return `${wordOf(node.object)}.${(node.property as { readonly value?: unknown }).value ?? '?'}`;
    case 'FilterExpression':
      return wordOf(node.operand);
    default:
      return '{{';
  }
}

function holds(test: string, value: JinjaValue): boolean {
  if (test === 'defined' || test === 'undefined') return isUndefined(value) === (test === 'undefined');
  if (isUndefined(value)) return false;
  switch (test) {
    case 'none':
      return value === null;
    case 'string':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' || typeof value === 'boolean';
    case 'boolean':
      return typeof value === 'boolean';
    case 'mapping':
      return isObject(value);
    case 'sequence':
      return typeof value === 'string' || (typeof value === 'object' && value !== null);
    case 'true':
    case 'false':
      return value === (test === 'true');
    case 'odd':
    case 'even':
      return typeof value === 'number' && Math.abs(value % 2) === (test === 'odd' ? 1 : 0);
    default:
      return false;
  }
}

function isIn(item: Json, all: Json, refuse: (why: string) => never): boolean {
  if (typeof all === 'string')
    return typeof item === 'string' ? all.includes(item) : refuse('needs a text to look for in a text');
  if (Array.isArray(all)) return all.some((one) => JSON.stringify(one) === JSON.stringify(item));
  return isObject(all) && typeof item === 'string'
    ? Object.hasOwn(all, item)
    : refuse('needs a list, an object or a text');
}

function compared(operator: string, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

function counted(operator: string, left: number, right: number, refuse: (why: string) => never): Json {
  if (/^[<>]/.test(operator)) return compared(operator, left - right);
  if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return refuse('counts with whole numbers alone');
  if ((operator === '//' || operator === '%') && right === 0) return refuse('divides by zero');
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '//':
      return Math.floor(left / right);
    default:
      return left - right * Math.floor(left / right);
  }
}
