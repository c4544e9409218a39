/** Fills in a checked Jinja text for a case. Nothing of the host can be reached: all names are the case's values. */

import type { Json } from '../../../text/digest.ts';
import { isObject } from '../../../text/json-object.ts';
import type { Values } from '../variables.ts';
import { isTrue, isUndefined, type JinjaValue, printed } from './jinja-filters.ts';
import type { JinjaNode } from './jinja-nodes.ts';
import { Frame, type JinjaText, JinjaValues, wordOf } from './jinja-values.ts';

export function fillJinja(text: JinjaText, values: Values, most: number): string {
  return new Filling(text, values, most).all(text.nodes, new Frame(null));
}

class Filling {
  readonly #text: JinjaText;
  readonly #values: Values;
  readonly #most: number;
  readonly #expressions: JinjaValues;

  constructor(text: JinjaText, values: Values, most: number) {
    this.#text = text;
    this.#values = values;
    this.#most = most;
    this.#expressions = new JinjaValues(text, values, most);
  }

  all(nodes: readonly JinjaNode[], frame: Frame): string {
    let said = '';
    for (const node of nodes) {
      this.#expressions.step();
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
        return this.all(isTrue(this.#expressions.value(node.test, frame)) ? node.body : node.alternate, frame);
      case 'For':
        return this.#loop(node, frame);
      case 'Set': {
        const value =
          node.value === null ? this.all(node.body, new Frame(frame)) : this.#expressions.value(node.value, frame);
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
    const value = this.#expressions.value(node, frame);
    // An `a if b` whose condition fails prints nothing, as in Jinja.
    if (node.type === 'SelectExpression' && isUndefined(value)) return '';
    if (isUndefined(value)) this.#expressions.missing(value.undefined);
    return printed(value, (why) => this.#expressions.refuse(wordOf(node), why));
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
        this.#expressions.refuse('for', `unpacks ${names.length} names from what does not have as many`);
      for (const [index, name] of names.entries()) into.set(name, values[index]!);
    };
    const items = all.filter((item) => {
      if (test === null) return true;
      const inner = new Frame(frame);
      bind(item, inner);
      return isTrue(this.#expressions.value(test, inner));
    });
    if (items.length === 0) return this.all(node.defaultBlock, frame);
    let said = '';
    for (const [index, item] of items.entries()) {
      this.#expressions.step();
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
    const value = this.#expressions.value(node, frame);
    if (Array.isArray(value)) {
      const isPlain = node.type === 'Identifier' && node.value === 'context' && !frame.has('context');
      const isText = isPlain && (this.#text.variables.get('context')?.shape?.members.length ?? 0) === 0;
      const items = value as readonly Json[];
      return isText
        ? items.map((item) => (isObject(item) && typeof item['text'] === 'string' ? item['text'] : item))
        : items;
    }
    if (isUndefined(value)) return this.#expressions.missing(value.undefined);
    if (isObject(value)) return Object.keys(value);
    return this.#expressions.refuse(
      wordOf(node),
      `is walked through and is ${value === null ? 'none' : typeof value === 'string' ? 'a text' : 'a plain value'}; give the cases a list`,
    );
  }
}
