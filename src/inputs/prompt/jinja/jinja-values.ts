/** Evaluates expressions of a checked Jinja text: the only names are the case's values and what the text sets. */
import type { Json } from '../../../text/digest.ts';
import { isObject } from '../../../text/json-object.ts';
import { Unfillable, type Values, type Variable } from '../variables.ts';
import { MOST_RANGE } from './jinja-check.ts';
import { FILTERS, isTrue, isUndefined, type JinjaValue, printed, undefinedValue } from './jinja-filters.ts';
import { filterOf, type JinjaNode } from './jinja-nodes.ts';
import { compared, counted, holds, isEqual, isIn } from './jinja-operators.ts';

/** Loop iterations in one text. */
const MOST_STEPS = 100_000;

export interface JinjaText {
  readonly nodes: readonly JinjaNode[];
  /** Names that a case provides, with their places. */
  readonly variables: ReadonlyMap<string, Variable>;
  readonly lineOf: (word: string) => number;
}

/** Names set by the text; a loop has a frame of its own. */
export class Frame {
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

export class JinjaValues {
  readonly #text: JinjaText;
  readonly #values: Values;
  readonly #most: number;
  #steps = 0;

  constructor(text: JinjaText, values: Values, most: number) {
    this.#text = text;
    this.#values = values;
    this.#most = most;
  }

  value(node: JinjaNode, frame: Frame): JinjaValue {
    this.step();
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
        const value = this.value(node.argument, frame);
        if (node.operator.value === 'not') return !isTrue(value);
        if (typeof value !== 'number') return this.refuse(node.operator.value, 'needs a number');
        return node.operator.value === '-' ? -value : value;
      }
      case 'TestExpression':
        return holds(node.test.value, this.value(node.operand, frame)) !== node.negate;
      case 'Ternary':
        return this.value(isTrue(this.value(node.condition, frame)) ? node.trueExpr : node.falseExpr, frame);
      case 'SelectExpression':
        return isTrue(this.value(node.test, frame)) ? this.value(node.lhs, frame) : undefinedValue('');
      default:
        return this.refuse(node.type, 'is not read');
    }
  }

  /** A value that must exist. */
  #known(node: JinjaNode, frame: Frame): Json {
    const value = this.value(node, frame);
    return isUndefined(value) ? this.missing(value.undefined) : value;
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
    const object = this.value(node.object, frame);
    const key = (node.property as { readonly value: string | number }).value;
    const name = `${wordOf(node.object)}.${key}`;
    if (isUndefined(object)) return this.#values.value(name) ?? this.missing(object.undefined);
    if (typeof key === 'number') {
      const items = Array.isArray(object) ? object : typeof object === 'string' ? [...object] : [];
      return (items.at(key) as Json | undefined) ?? undefinedValue(name);
    }
    if (isObject(object) && Object.hasOwn(object, key)) return object[key] as Json;
    const isLoop = node.object.type === 'Identifier' && node.object.value === 'loop' && frame.has('loop');
    return isLoop ? this.refuse('loop', `loop.${key} is not read`) : undefinedValue(name);
  }

  #call({ callee, args }: Extract<JinjaNode, { type: 'CallExpression' }>, frame: Frame): JinjaValue {
    if (callee.type === 'MemberExpression') {
      const object = this.#known(callee.object, frame);
      if (!isObject(object)) return this.refuse('items', 'needs an object');
      return Object.entries(object).map(([key, value]) => [key, value as Json]);
    }
    const numbers = args.map((arg) => this.#known(arg, frame));
    if (!numbers.every((number) => Number.isSafeInteger(number))) return this.refuse('range', 'needs whole numbers');
    const [from, to] = numbers.length === 1 ? [0, Number(numbers[0])] : [Number(numbers[0]), Number(numbers[1])];
    if (to - from > MOST_RANGE) return this.refuse('range', `counts ${to - from} steps; at most ${MOST_RANGE}`);
    return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  }

  #filter(node: Extract<JinjaNode, { type: 'FilterExpression' }>, frame: Frame): JinjaValue {
    const { name, args } = filterOf(node.filter);
    const named = args.flatMap((arg) =>
      arg.type === 'KeywordArgumentExpression' ? [[arg.key.value, this.#known(arg.value, frame)] as const] : [],
    );
    const plain = args.flatMap((arg) => (arg.type === 'KeywordArgumentExpression' ? [] : [this.#known(arg, frame)]));
    const operand = this.value(node.operand, frame);
    const isGuard = name === 'default' || name === 'd';
    if (isUndefined(operand) && !isGuard) return this.missing(operand.undefined);
    const value = FILTERS.get(name)!(operand, {
      args: plain,
      named: new Map(named),
      refuse: (why) => this.refuse(name, why),
    });
    return this.#small(value);
  }

  #binary(node: Extract<JinjaNode, { type: 'BinaryExpression' }>, frame: Frame): JinjaValue {
    const operator = node.operator.value;
    if (operator === 'and' || operator === 'or') {
      const left = this.value(node.left, frame);
      return isTrue(left) === (operator === 'and') ? this.value(node.right, frame) : left;
    }
    const [left, right] = [this.#known(node.left, frame), this.#known(node.right, frame)];
    const refuse = (why: string): never => this.refuse(operator, why);
    switch (operator) {
      case '~':
        return this.#small(printed(left, refuse) + printed(right, refuse));
      case '==':
      case '!=':
        return isEqual(left, right) === (operator === '==');
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
      this.refuse('~', `makes a text of more than ${this.#most} characters`);
    return value;
  }

  step(): void {
    if (++this.#steps > MOST_STEPS) this.refuse('for', `its loops take more than ${MOST_STEPS} steps`);
  }

  missing(name: string): never {
    const root = name.split('.')[0] ?? name;
    const known = this.#text.variables.get(root);
    const line = this.#text.lineOf(root);
    throw new Unfillable(
      known === undefined ? line : { ...known, name },
      known === undefined ? `${name} has no value` : '',
    );
  }

  refuse(word: string, why: string): never {
    throw new Unfillable(this.#text.lineOf(word), `${word}: ${why}`);
  }
}

export function wordOf(node: JinjaNode): string {
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
