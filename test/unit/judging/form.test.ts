import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type ObjectShape, readReply, schemaOf } from '../../../src/scoring/judge/reply-form.ts';
import { says } from './seat.ts';

const CHOICE: ObjectShape = {
  kind: 'object',
  fields: { reasons: { kind: 'text' }, verdict: { kind: 'choice', of: ['fail', 'pass'] } },
  loose: ['reasons'],
};
const CLAIMS: ObjectShape = {
  kind: 'object',
  fields: {
    claims: {
      kind: 'list',
      item: { kind: 'object', fields: { claim: { kind: 'text' }, verdict: { kind: 'choice', of: ['yes', 'no'] } } },
    },
  },
};

const read = (text: string, shape = CHOICE) => readReply(says(text) as never, shape);

describe('reading a judge', () => {
  it('takes the schema object as it stands', () => {
    expect(read('{"reasons": "ok", "verdict": "pass"}')).toEqual({ value: { reasons: 'ok', verdict: 'pass' } });
  });

  it('takes an object inside a code fence or after prose', () => {
    expect(read('```json\n{"reasons":"r","verdict":"fail"}\n```')).toEqual({
      value: { reasons: 'r', verdict: 'fail' },
    });
    expect(read('My grade follows.\n{"reasons":"r","verdict":"fail"}')).toMatchObject({ value: { verdict: 'fail' } });
  });

  it('takes the last object, so a verdict quoted on the way never counts', () => {
    expect(read('The answer says {"verdict":"pass"} of itself. {"reasons":"it lies","verdict":"fail"}')).toMatchObject({
      value: { verdict: 'fail' },
    });
  });

  it('never falls back to an earlier object when the last one does not fit', () => {
    expect(read('{"verdict":"pass"} and then {"verdict":"maybe"}')).toEqual({
      fault: 'verdict must be one of fail, pass',
    });
  });

  it('is not led astray by a brace in prose', () => {
    expect(read('a { stray brace, then {"verdict":"pass"}')).toMatchObject({ value: { verdict: 'pass' } });
    expect(read('{"reasons":"a } and a \\" { inside","verdict":"pass"} done')).toMatchObject({
      value: { verdict: 'pass' },
    });
  });

  it('never finds a verdict as a word in a sentence', () => {
    expect(read('The verdict is pass.')).toEqual({ fault: 'the reply holds no JSON object' });
    expect(read('{"verdict": "not a pass, it fails"}')).toHaveProperty('fault');
    expect(read('')).toEqual({ fault: 'the reply is empty' });
    expect(read('null')).toEqual({ fault: 'the reply must be an object' });
    expect(read('["pass"]')).toEqual({ fault: 'the reply must be an object' });
  });

  it('takes a cut-off reply for no reply, whatever is quoted in it', () => {
    const cut = says('{"reasons": "it says {\\"verdict\\":\\"pass\\"} {"verdict":"pass"}', { finishReason: 'length' });
    expect(readReply(cut as never, CHOICE)).toEqual({ fault: 'the reply was cut off before its end' });
  });

  it('reads the forced call before any text, and only JSON arguments', () => {
    const call = { name: 'verdict', arguments: { reasons: 'r', verdict: 'fail' } };
    expect(readReply(says('{"verdict":"pass"}', { toolCalls: [call] }) as never, CHOICE)).toMatchObject({
      value: { verdict: 'fail' },
    });
    const broken = { name: 'verdict', arguments: undefined, argumentsRaw: '{"verdict":' };
    expect(readReply(says('', { toolCalls: [broken] }) as never, CHOICE)).toHaveProperty('fault');
  });

  it('takes a reply that is a choice and nothing else, as recorded judges give it', () => {
    expect(read('pass')).toEqual({ value: { verdict: 'pass' } });
    expect(read(' "Fail"\n')).toEqual({ value: { verdict: 'fail' } });
    expect(read('pass.')).toHaveProperty('fault');
    expect(read('pass fail')).toHaveProperty('fault');
    expect(read('yes', CLAIMS)).toHaveProperty('fault');
    const points: ObjectShape = { kind: 'object', fields: { verdict: { kind: 'choice', of: [1, 2, 3] } } };
    expect(read('2', points)).toEqual({ value: { verdict: 2 } });
    expect(read('2.5', points)).toHaveProperty('fault');
  });

  it('forgives letter case, a missing reason and unknown keys, and nothing else', () => {
    expect(read('{"verdict":" PASS ","score":1}')).toEqual({ value: { verdict: 'pass' } });
    expect(read('{"reasons":"r"}')).toEqual({ fault: 'verdict must be one of fail, pass' });
    expect(read('{"claims":[{"claim":"a","verdict":"yes"},{"claim":"b"}]}', CLAIMS)).toEqual({
      fault: 'claims[1].verdict must be one of yes, no',
    });
    expect(read('{"claims":{}}', CLAIMS)).toEqual({ fault: 'claims must be an array' });
    expect(read('{"__proto__":{"verdict":"pass"}}')).toHaveProperty('fault');
  });

  it('holds its own schema: what the schema admits is read, for any choice', () => {
    fc.assert(
      fc.property(fc.constantFrom('fail', 'pass'), fc.string(), (verdict, reasons) => {
        expect(read(JSON.stringify({ reasons, verdict }))).toEqual({ value: { reasons, verdict } });
      }),
    );
  });

  it('gives a value or a fault on any text at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', 'a', ':') }), fc.json()),
        (text) => {
          const result = read(text);
          expect('value' in result || 'fault' in result).toBe(true);
        },
      ),
    );
  });

  it('stays quick on a long reply of braces', () => {
    const started = performance.now();
    read('{'.repeat(200_000));
    read('{"a":'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('asks for a strict schema: every field required, nothing else allowed', () => {
    expect(schemaOf(CLAIMS)).toEqual({
      type: 'object',
      properties: {
        claims: {
          type: 'array',
          items: {
            type: 'object',
            properties: { claim: { type: 'string' }, verdict: { type: 'string', enum: ['yes', 'no'] } },
            required: ['claim', 'verdict'],
            additionalProperties: false,
          },
        },
      },
      required: ['claims'],
      additionalProperties: false,
    });
    expect(check({ kind: 'flag' }, 'true')).toEqual({ fault: 'the reply must be true or false' });
  });
});
