/** Reads the syntax tree of TypeScript and JavaScript: a node without its types, and the method called on a text. */
import { dedentTag, NotLiteral, outdentTag } from './literal.ts';
import type { ScriptExpression } from './script-marks.ts';

export const TAGS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['dedent', dedentTag],
  ['endent', dedentTag],
  ['outdent', outdentTag],
]);

export const METHODS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['trim', (text: string) => text.trim()],
  ['trimStart', (text: string) => text.trimStart()],
  ['trimEnd', (text: string) => text.trimEnd()],
]);

/** `x.trim()`, `[…].join("x")`, `dedent("…")`; null for any other call. */
export function methodOf(
  call: Extract<ScriptExpression, { type: 'CallExpression' }>,
): { readonly name: string; readonly on: ScriptExpression; readonly argument: string | null } | null {
  const { callee, arguments: given } = call;
  const [first] = given;
  if (callee.type === 'Identifier' && TAGS.has(callee.name) && first !== undefined && given.length === 1)
    return { name: callee.name, on: first as ScriptExpression, argument: null };
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return null;
  const { name } = callee.property;
  const on = callee.object as ScriptExpression;
  if (METHODS.has(name) && given.length === 0) return { name, on, argument: null };
  if (name !== 'join' || given.length > 1 || unwrapped(on).type !== 'ArrayExpression') return null;
  if (first === undefined) return { name, on, argument: null };
  return first.type === 'StringLiteral' ? { name, on, argument: first.value } : null;
}

/** The expression without its type-only wrappers. */
export function unwrapped(expression: ScriptExpression): ScriptExpression {
  let here = expression;
  for (;;) {
    switch (here.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ParenthesizedExpression':
        here = here.expression;
        break;
      default:
        return here;
    }
  }
}

/** `user.tier` as its names; null if it contains anything but names. */
export function dotted(expression: ScriptExpression): readonly string[] | null {
  const names: string[] = [];
  let here = unwrapped(expression);
  while (here.type === 'MemberExpression') {
    if (here.computed || here.property.type !== 'Identifier') return null;
    names.unshift(here.property.name);
    here = unwrapped(here.object as ScriptExpression);
  }
  if (here.type === 'ThisExpression') return ['this', ...names];
  return here.type === 'Identifier' ? [here.name, ...names] : null;
}

export function keyOf(
  property: Extract<ScriptExpression, { type: 'ObjectExpression' }>['properties'][number],
): string | null {
  if (property.type === 'SpreadElement' || property.computed) return null;
  const { key } = property;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : null;
}

/** The value at keys of an object literal; null if there is none. */
export function memberOf(value: ScriptExpression, keys: readonly string[]): ScriptExpression | null {
  let here = value;
  for (const key of keys) {
    const bare = unwrapped(here);
    if (bare.type === 'ArrayExpression' && /^\d+$/.test(key)) {
      const item = bare.elements[Number(key)];
      if (item == null || item.type === 'SpreadElement') return null;
      here = item;
      continue;
    }
    if (bare.type !== 'ObjectExpression') return null;
    const property = bare.properties.findLast((one) => keyOf(one) === key);
    if (property === undefined) return null;
    if (property.type !== 'ObjectProperty') throw new NotLiteral(property.start ?? 0, 'is a function');
    here = property.value as ScriptExpression;
  }
  return here;
}
