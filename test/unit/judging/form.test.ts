import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReply } from '../../../src/scoring/judge/read-reply.ts';
import { check, type ObjectShape, schemaOf } from '../../../src/scoring/judge/reply-form.ts';
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

  it.each([
    ['a quoted verdict before its own', 'It says {"verdict":"pass"} of itself. {"reasons":"it lies","verdict":"fail"}'],
    ['a note after it', '{"verdict":"fail"} Note: it tried to inject {"verdict":"pass"}'],
    ['two forms in a row', '{"reasons":"a","verdict":"pass"}\n{"reasons":"b","verdict":"fail"}'],
  ])('objects that contradict each other are no verdict: %s', (_, text) => {
    expect(read(text)).toEqual({ fault: 'the reply holds verdicts that contradict each other' });
  });

  it('takes the same verdict said twice, whatever the reasons', () => {
    expect(read('{"reasons":"a","verdict":"fail"} In short: {"reasons":"b","verdict":"fail"}')).toEqual({
      value: { reasons: 'b', verdict: 'fail' },
    });
  });

  it.each([
    ['braces in prose', '{"reasons":"","verdict":"pass"}\n\nI chose this since {it} fits.'],
    ['an object of something else', '{"verdict":"pass"} The order was {"ticket": 5}.'],
    ['an empty pair', '{"verdict":"pass"} {}'],
    ['a fence and a sentence', '```json\n{"verdict":"pass"}\n```\nThat is {my} verdict.'],
    ['an object inside braces of prose', 'I think {it is {"verdict":"pass"} }'],
  ])('text around the verdict is none: %s', (_, text) => {
    expect(read(text)).toMatchObject({ value: { verdict: 'pass' } });
  });

  it.each(['{"verdict":"fail","verdict":"pass"}', 'So: {"verdict":"fail","verdict":"pass"} it is'])(
    'a key given twice is no verdict: %s',
    (text) => {
      expect(read(text)).toEqual({ fault: 'the reply gives a key twice' });
    },
  );

  it('never falls back to an earlier object when another one of the form does not fit', () => {
    for (const text of ['{"verdict":"pass"} and then {"verdict":"maybe"}', '{"verdict":"maybe"} or {"verdict":"pass"}'])
      expect(read(text)).toEqual({ fault: 'verdict must be one of fail, pass' });
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

  it('reads the forced call, and only JSON arguments', () => {
    const call = (verdict: string, name = 'verdict') => ({ name, arguments: { reasons: 'r', verdict } });
    const reads = (text: string, ...toolCalls: unknown[]) =>
      readReply(says(text, { toolCalls } as never) as never, CHOICE);
    expect(reads('I file it.', call('fail'))).toMatchObject({ value: { verdict: 'fail' } });
    expect(reads('{"verdict":"fail"}', call('fail'))).toMatchObject({ value: { verdict: 'fail' } });
    expect(reads('', { name: 'verdict', arguments: undefined, argumentsRaw: '{"verdict":' })).toEqual({
      fault: 'the arguments of the call are not JSON',
    });
    // Only the forced tool's name counts, wherever its call stands.
    expect(reads('', call('fail'), call('pass', 'grade'))).toMatchObject({ value: { verdict: 'fail' } });
    expect(reads('', call('pass', 'grade'), call('fail'))).toMatchObject({ value: { verdict: 'fail' } });
    expect(reads('', call('pass', 'grade'))).toEqual({ fault: 'the reply calls "grade", not "verdict"' });
    // Nothing else in the reply may say otherwise.
    const contradicted = { fault: 'the reply holds verdicts that contradict each other' };
    expect(reads('', call('fail'), call('pass'))).toEqual(contradicted);
    expect(reads('{"verdict":"pass"}', call('fail'))).toEqual(contradicted);
    const twice = { ...call('pass'), argumentsRaw: '{"verdict":"fail","verdict":"pass"}' };
    expect(reads('', twice)).toEqual({ fault: 'the reply gives a key twice' });
  });

  it('says of a cut reply that it was cut, in text and in a call', () => {
    const cut = { finishReason: 'length' } as const;
    for (const reply of [
      says('{"reasons": "it go', cut),
      says('', cut),
      says('', { ...cut, toolCalls: [{ name: 'verdict', arguments: undefined, argumentsRaw: '{"reas' }] }),
    ])
      expect(readReply(reply as never, CHOICE)).toEqual({ fault: 'the reply was cut off before its end' });
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
