import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Message } from '../../src/model-call/call.ts';
import { asJson, canonical, digestOf, type JsonLike } from '../../src/text/digest.ts';

interface Point {
  readonly y: number;
  readonly x: number;
  readonly name?: string | undefined;
}

describe('the canonical form', () => {
  it('does not depend on the order of keys and leaves out what is undefined', () => {
    const point: Point = { y: 2, x: 1, name: undefined };
    expect(canonical({ points: [point], all: true })).toBe('{"all":true,"points":[{"x":1,"y":2}]}');
    expect(digestOf(point)).toBe(digestOf({ x: 1, y: 2 }));
  });

  it('is refused to numbers and gaps that JSON cannot carry', () => {
    expect(() => canonical({ score: Number.NaN })).toThrow('NaN has no canonical form');
    expect(() => canonical({ scores: [1, undefined] })).toThrow('undefined has no canonical form');
  });

  it('takes our own interfaces as they are', () => {
    const message: Message = { role: 'user', content: 'hi' };
    expect(asJson(message)).toBe(message);
    expectTypeOf<Message>().toExtend<JsonLike<Message>>();
    expectTypeOf<readonly Point[]>().toExtend<JsonLike<readonly Point[]>>();
  });

  it('is no type for a date, a map, a function or what nobody knows, however deep', () => {
    expectTypeOf<{ readonly at: Date }>().not.toExtend<JsonLike<{ readonly at: Date }>>();
    expectTypeOf<ReadonlyMap<string, number>>().not.toExtend<JsonLike<ReadonlyMap<string, number>>>();
    expectTypeOf<{ readonly run: () => void }>().not.toExtend<JsonLike<{ readonly run: () => void }>>();
    expectTypeOf<{ readonly a: readonly { readonly b: unknown }[] }>().not.toExtend<
      JsonLike<{ readonly a: readonly { readonly b: unknown }[] }>
    >();
  });
});
