/** The subset of Jinja that a prompt may use: refuses the rest by name, and collects what a case must provide. */

import type { Shape } from '../variables.ts';
import { FILTERS } from './jinja-filters.ts';
import { filterOf, type JinjaNode } from './jinja-nodes.ts';

export interface JinjaNames {
  /** Names that a case must provide, in text order. */
  readonly free: ReadonlyMap<string, { readonly optional: boolean; readonly shape: Shape | undefined }>;
  /** The refused word, and the reason. */
  readonly refused: readonly { readonly word: string; readonly why: string }[];
}

export const MOST_RANGE = 1_000;
const MOST_LEVELS = 300;
export const TESTS: ReadonlySet<string> = new Set(
  'defined undefined none string number mapping sequence boolean true false odd even'.split(' '),
);
const CONSTANTS: ReadonlySet<string> = new Set(['true', 'false', 'none', 'True', 'False', 'None']);
const OPERATORS: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '//',
  '%',
  '~',
  '==',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  'and',
  'or',
  'in',
  'not in',
]);

export function namesOfJinja(nodes: readonly JinjaNode[]): JinjaNames {
  const walk = new Walk();
  walk.all(nodes, new Set(), 0);
  const free = new Map(
    [...walk.free].map((name) => [name, { optional: walk.guarded.has(name), shape: walk.shapeOf(name) }] as const),
  );
  return { free, refused: walk.refused };
}

class Walk {
  readonly free = new Set<string>();
  readonly guarded = new Set<string>();
  readonly refused: { word: string; why: string }[] = [];
  readonly #lists = new Set<string>();
  readonly #members = new Map<string, Set<string>>();
  /** Names of loop items, by the list that they are items of. */
  readonly #items = new Map<string, string>();

  shapeOf(name: string): Shape | undefined {
    const members = [...(this.#members.get(name) ?? [])];
    const isList = this.#lists.has(name);
    return isList || members.length > 0 ? { isList, members } : undefined;
  }

  /** Names that are set along the way are known from then on. */
  all(nodes: readonly JinjaNode[], bound: Set<string>, level: number): void {
    for (const node of nodes) this.one(node, bound, level + 1);
  }

  one(node: JinjaNode, bound: Set<string>, level: number): void {
    if (level > MOST_LEVELS) {
      this.#refuse('{', `is nested deeper than ${MOST_LEVELS} levels`);
      return;
    }
    const each = (nodes: readonly JinjaNode[]): void => this.all(nodes, bound, level);
    switch (node.type) {
      case 'StringLiteral':
      case 'IntegerLiteral':
      case 'FloatLiteral':
      case 'Comment':
        return;
      case 'ArrayLiteral':
      case 'TupleLiteral':
        each(node.value);
        return;
      case 'Identifier':
        if (!bound.has(node.value) && !CONSTANTS.has(node.value)) this.free.add(node.value);
        return;
      case 'MemberExpression':
        this.#member(node, bound, level);
        return;
      case 'CallExpression':
        this.#call(node, bound, level);
        return;
      case 'FilterExpression':
        this.#filter(node, bound, level);
        return;
      case 'BinaryExpression':
        if (!OPERATORS.has(node.operator.value))
          this.#refuse(node.operator.value, `the operator ${node.operator.value} is not read`);
        each([node.left, node.right]);
        return;
      case 'UnaryExpression':
        if (!/^(?:not|[-+])$/.test(node.operator.value)) this.#refuse(node.operator.value, 'is not read');
        each([node.argument]);
        return;
      case 'TestExpression':
        if (!TESTS.has(node.test.value))
          this.#refuse(
            node.test.value,
            `the test "is ${node.test.value}" is not read; known are ${[...TESTS].join(', ')}`,
          );
        this.#guard(node.operand, /^(?:un)?defined$/.test(node.test.value));
        each([node.operand]);
        return;
      case 'Ternary':
        each([node.condition, node.trueExpr, node.falseExpr]);
        return;
      case 'SelectExpression':
        each([node.lhs, node.test]);
        return;
      case 'If':
        each([node.test]);
        each(node.body);
        each(node.alternate);
        return;
      case 'For':
        this.#for(node, bound, level);
        return;
      case 'Set':
        if (node.assignee.type !== 'Identifier') {
          this.#refuse('set', 'only a name can be set');
          return;
        }
        each(node.value === null ? node.body : [node.value]);
        bound.add(node.assignee.value);
        return;
      default: {
        const kind = (node as { readonly type: string }).type;
        this.#refuse(kind.toLowerCase().replace(/(?:statement|expression)$/, ''), REFUSED);
      }
    }
  }

  #for(node: Extract<JinjaNode, { type: 'For' }>, bound: Set<string>, level: number): void {
    const { loopvar, iterable } = node;
    const names = loopvar.type === 'TupleLiteral' ? loopvar.value : [loopvar];
    const inside = new Set([...bound, 'loop']);
    const root = rootOf(iterable);
    if (root !== null && !bound.has(root)) {
      this.#lists.add(root);
      if (loopvar.type === 'Identifier') this.#items.set(loopvar.value, root);
    }
    for (const name of names) {
      if (name.type === 'Identifier') inside.add(name.value);
      else this.#refuse('for', 'names what it walks through by anything but names');
    }
    if (iterable.type === 'SelectExpression') {
      this.one(iterable.lhs, bound, level);
      this.one(iterable.test, new Set(inside), level);
    } else this.one(iterable, bound, level);
    this.all(node.body, inside, level);
    this.all(node.defaultBlock, bound, level);
  }

  #member(node: Extract<JinjaNode, { type: 'MemberExpression' }>, bound: Set<string>, level: number): void {
    this.one(node.object, bound, level + 1);
    const { property, computed } = node;
    const name = property.type === 'Identifier' || property.type === 'StringLiteral' ? property.value : '';
    if (node.object.type === 'Identifier' && name !== '') {
      const own = node.object.value;
      const of = bound.has(own) ? this.#items.get(own) : own;
      if (of !== undefined) this.#members.set(of, (this.#members.get(of) ?? new Set()).add(name));
    }
    if (/^__/.test(name)) {
      this.#refuse(name, 'reaches into the language, which is refused');
      return;
    }
    if (!computed) return;
    const isIndex = property.type === 'IntegerLiteral' || property.type === 'StringLiteral';
    if (!isIndex) this.#refuse('[', 'is indexed by what is computed; write the index');
  }

  #call({ callee, args }: Extract<JinjaNode, { type: 'CallExpression' }>, bound: Set<string>, level: number): void {
    const isItems =
      callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.value === 'items';
    if (isItems && args.length === 0) {
      this.one(callee.object, bound, level + 1);
      return;
    }
    if (callee.type === 'Identifier' && callee.value === 'range' && args.length >= 1 && args.length <= 2) {
      for (const arg of args) {
        if (arg.type === 'IntegerLiteral' && arg.value > MOST_RANGE)
          this.#refuse('range', `counts to ${arg.value}; at most ${MOST_RANGE}`);
        this.one(arg, bound, level + 1);
      }
      return;
    }
    const name =
      callee.type === 'Identifier'
        ? callee.value
        : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
          ? callee.property.value
          : '(';
    this.#refuse(name, 'is called, and nothing of a prompt is run; give its result to the cases under a name');
  }

  #filter(
    { operand, filter }: Extract<JinjaNode, { type: 'FilterExpression' }>,
    bound: Set<string>,
    level: number,
  ): void {
    const { name, args } = filterOf(filter);
    if (!FILTERS.has(name))
      this.#refuse(name, `the filter ${name} is not read; known are ${[...FILTERS.keys()].join(', ')}`);
    this.#guard(operand, name === 'default' || name === 'd');
    this.one(operand, bound, level + 1);
    for (const arg of args) this.one(arg.type === 'KeywordArgumentExpression' ? arg.value : arg, bound, level + 1);
  }

  #guard(operand: JinjaNode, isGuard: boolean): void {
    if (isGuard && operand.type === 'Identifier') this.guarded.add(operand.value);
  }

  #refuse(word: string, why: string): void {
    if (this.refused.length < 20) this.refused.push({ word, why });
  }
}

const REFUSED = 'is not read; a prompt may use if, for, set, names, members, comments and some filters';

/** The name that a loop iterates over, whatever filters follow it. */
function rootOf(node: JinjaNode): string | null {
  if (node.type === 'SelectExpression') return rootOf(node.lhs);
  if (node.type === 'FilterExpression') return rootOf(node.operand);
  return node.type === 'Identifier' ? node.value : null;
}
