import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONCE } from '../../../src/model-call/call.ts';
import {
  askOf,
  contextText,
  defused,
  isTrivial,
  material,
  referenceOf,
} from '../../../src/scoring/judge/judge-prompt-material.ts';
import { caseOf } from './seat.ts';

describe('outputs too empty to judge', () => {
  it.each([
    '',
    ' \n\t',
    ':',
    '...',
    '—',
    '"',
    '***',
    '```',
    '\u200b\u200b',
    '\u3164',
    '\u2800',
    '.\u202e.',
    '¡!',
    'Thought process:',
    'thought process',
    'Solution',
    '**Solution:**',
    '# Answer:',
    "Let's solve this problem step by step.",
    'Let’s think step by step:',
    'Sure, here is the answer:',
    'Here’s my solution:',
    'Final answer:',
    '解',
    'Respuesta:',
    '「答案」',
    'Ｓｏｌｕｔｉｏｎ：',
    'Step 1:',
  ])('%j says nothing', (text) => {
    expect(isTrivial(text)).toBe(true);
  });

  it.each([
    'Yes',
    'No.',
    '42',
    '0',
    'B',
    '(c)',
    'ok',
    'Solution: 42',
    'First',
    'Result',
    'analysis',
    'Thought process: add 2 and 2, so 4.',
    'Paris',
    '是',
    '<',
    '👍',
    '$5',
    'The answer is 4',
    'First, open the lid.',
    'Here is the answer: 7',
  ])('%j says something', (text) => {
    expect(isTrivial(text)).toBe(false);
  });

  it('never throws and never takes letters or digits for nothing, openers apart', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof isTrivial(text) === 'boolean'));
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,3}[0-9]{1,5}$/), (text) => !isTrivial(text)));
  });
});

describe('material', () => {
  it('keeps foreign text whole, apart from anything that looks like a key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 0, maxLength: 300 }), (text) => {
        const told = material([{ name: 'output', text }], 'Grade.');
        expect(told).toContain(`<output key="${NONCE}">\n${defused(text)}\n</output key="${NONCE}">`);
        if (!/nonce/i.test(text)) expect(defused(text)).toBe(text.toWellFormed());
      }),
    );
  });

  it('removes the form of a key wherever it stands, also when removal would join two halves', () => {
    expect(defused(`a ${NONCE} b`)).toBe('a [key removed] b');
    expect(defused(`NONCE-NONCE-00000000000000000000000000000000`)).not.toContain(NONCE);
    expect(defused(NONCE.toLowerCase())).not.toMatch(/nonce-0{8}/i);
    expect(defused(`${NONCE.slice(0, 9)}${NONCE}${NONCE.slice(9)}`)).not.toContain(NONCE);
    expect(defused('a nonce-based policy')).toBe('a nonce-based policy');
  });

  it('truncates nothing', () => {
    const long = 'x'.repeat(300_000);
    expect(material([{ name: 'output', text: long }], 'Grade.')).toContain(long);
  });

  it('shows chunks with the ids they can be cited by', () => {
    expect(contextText([{ text: 'one' }])).toBe('one');
    expect(contextText([{ id: 'a', title: 'T', text: 'one' }, { text: 'two' }])).toBe('[a] T\none\n\n[2]\ntwo');
  });

  it('finds what was asked and what was expected', () => {
    expect(askOf(caseOf({ input: 'q' }))).toEqual({ name: 'input', text: 'q' });
    expect(askOf(caseOf({ messages: [{ role: 'user', content: 'q' }] }))).toEqual({
      name: 'conversation',
      text: '[turn 1, user]\nq',
    });
    expect(askOf(caseOf({ vars: { word: 'w' } }))).toEqual({ name: 'input', text: 'w' });
    expect(askOf(caseOf())).toBeNull();
    expect(referenceOf(caseOf({ expected: 'a' }))).toBe('a');
    expect(referenceOf(caseOf({ expected: { answer: 4 } }))).toBe('4');
    expect(referenceOf(caseOf({ expected: ['a', 'b'] }))).toBe('a\nb');
    expect(referenceOf(caseOf({ expected: { label: 'x' } }))).toBeNull();
  });
});
