/** The tree of a Jinja text as its parser returns it: the kinds of nodes read here, and the place of a word in it. */
import type { JinjaProgram } from '../../../text/parsers.ts';
import { type Place, placeOf } from '../../../text/utf8.ts';

export type JinjaNode =
  | { readonly type: 'StringLiteral'; readonly value: string }
  | { readonly type: 'IntegerLiteral' | 'FloatLiteral'; readonly value: number }
  | { readonly type: 'ArrayLiteral' | 'TupleLiteral'; readonly value: readonly JinjaNode[] }
  | { readonly type: 'Identifier'; readonly value: string }
  | {
      readonly type: 'MemberExpression';
      readonly object: JinjaNode;
      readonly property: JinjaNode;
      readonly computed: boolean;
    }
  | { readonly type: 'CallExpression'; readonly callee: JinjaNode; readonly args: readonly JinjaNode[] }
  | { readonly type: 'KeywordArgumentExpression'; readonly key: { readonly value: string }; readonly value: JinjaNode }
  | { readonly type: 'FilterExpression'; readonly operand: JinjaNode; readonly filter: JinjaNode }
  | {
      readonly type: 'BinaryExpression';
      readonly operator: { readonly value: string };
      readonly left: JinjaNode;
      readonly right: JinjaNode;
    }
  | { readonly type: 'UnaryExpression'; readonly operator: { readonly value: string }; readonly argument: JinjaNode }
  | {
      readonly type: 'TestExpression';
      readonly operand: JinjaNode;
      readonly negate: boolean;
      readonly test: { readonly value: string };
    }
  | {
      readonly type: 'Ternary';
      readonly condition: JinjaNode;
      readonly trueExpr: JinjaNode;
      readonly falseExpr: JinjaNode;
    }
  | { readonly type: 'SelectExpression'; readonly lhs: JinjaNode; readonly test: JinjaNode }
  | {
      readonly type: 'If';
      readonly test: JinjaNode;
      readonly body: readonly JinjaNode[];
      readonly alternate: readonly JinjaNode[];
    }
  | {
      readonly type: 'For';
      readonly loopvar: JinjaNode;
      readonly iterable: JinjaNode;
      readonly body: readonly JinjaNode[];
      readonly defaultBlock: readonly JinjaNode[];
    }
  | {
      readonly type: 'Set';
      readonly assignee: JinjaNode;
      readonly value: JinjaNode | null;
      readonly body: readonly JinjaNode[];
    }
  | { readonly type: 'Comment' };

/** The parser's own types name no closed set of kinds; a kind that is not listed here is refused when it occurs. */
export function nodesOf(program: JinjaProgram): readonly JinjaNode[] {
  return program.body as unknown as readonly JinjaNode[];
}

/** A filter's name and arguments. */
export function filterOf(filter: JinjaNode): { readonly name: string; readonly args: readonly JinjaNode[] } {
  if (filter.type === 'Identifier') return { name: filter.value, args: [] };
  if (filter.type === 'CallExpression' && filter.callee.type === 'Identifier')
    return { name: filter.callee.value, args: filter.args };
  return { name: '?', args: [] };
}

/** The first place of a word inside `{{ }}` or `{% %}`: the parser reports none. */
export function placeOfWord(text: string, word: string): Place {
  for (let from = text.indexOf('{'); from >= 0; from = text.indexOf('{', from + 1)) {
    const kind = text[from + 1];
    if (kind !== '{' && kind !== '%') continue;
    const end = text.indexOf(kind === '{' ? '}}' : '%}', from + 2);
    if (end < 0) break;
    const at = wordAt(text.slice(from, end), word);
    if (at >= 0) return placeOf(text, from + at);
    from = end;
  }
  return { line: 1, column: 1 };
}

function wordAt(tag: string, word: string): number {
  for (let at = tag.indexOf(word); at >= 0; at = tag.indexOf(word, at + 1)) {
    const isWhole = !/[\p{L}\p{N}_.]/u.test(tag[at - 1] ?? '') && !/[\p{L}\p{N}_]/u.test(tag[at + word.length] ?? '');
    if (isWhole) return at;
  }
  return -1;
}
