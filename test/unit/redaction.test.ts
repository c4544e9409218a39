import { describe, expect, it } from 'vitest';
import { openRedaction } from '../../src/text/redaction.ts';

const KEY = 'sk-plumb/ine+test/3f9c2a7e51d84b60==';
const percent = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const unicode = (text: string) =>
  [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const base64 = (text: string) => Buffer.from(text).toString('base64');

const SPELLINGS: Record<string, string> = {
  'as it is': KEY,
  'in upper case': KEY.toUpperCase(),
  'in JSON as PHP writes it': KEY.replaceAll('/', '\\/'),
  'in JSON by code': unicode(KEY),
  'in JSON by code, in upper case': unicode(KEY).toUpperCase().replaceAll('\\U', '\\u'),
  'in JSON inside JSON': JSON.stringify(JSON.stringify({ key: unicode(KEY) })),
  'in a URL': encodeURIComponent(KEY),
  'in a URL in lower case': encodeURIComponent(KEY).toLowerCase(),
  'in a URL, every letter': percent(KEY),
  'in a URL inside a URL': encodeURIComponent(encodeURIComponent(KEY)),
  'in HTML': KEY.replaceAll('/', '&#x2F;').replaceAll('+', '&#43;').replaceAll('=', '&equals;'),
  'in HTML inside JSON': JSON.stringify({ html: KEY.replaceAll('/', '&sol;') }).replaceAll('&', '\\u0026'),
  'in base64': base64(KEY),
  'in base64 one byte on': base64(`x${KEY}!`),
  'in base64 two bytes on': base64(`xy${KEY}!!`),
  'in base64 after Bearer': base64(`Bearer ${KEY}`),
  'in base64 for URLs': Buffer.from(`?${KEY}`).toString('base64url'),
  'in base64 over lines': base64(`Authorization: Bearer ${KEY} and much more behind it`).replaceAll(/.{20}/g, '$&\r\n'),
  'in base64 inside a URL': encodeURIComponent(base64(`a${KEY}`)),
  'in hex': Buffer.from(KEY).toString('hex'),
  'with blanks inside': `${KEY.slice(0, 9)} ${KEY.slice(9, 20)}\n${KEY.slice(20)}`,
  'with marks without width inside': `${KEY.slice(0, 9)}\u200b${KEY.slice(9)}`,
};

describe('redaction', () => {
  const redaction = openRedaction([KEY]);

  it.each(Object.entries(SPELLINGS))('cuts out a secret %s, and nothing around it', (_, spelling) => {
    const cut = redaction.text(`before [${spelling}] after`);
    expect(cut).toMatch(/^before \[.*\*\*\*.*\] after$/s);
    // What is left in place of the secret never says it again, however it is read.
    for (const kept of [cut, decodeURIComponent(cut)]) {
      expect(kept.toLowerCase()).not.toContain(KEY.slice(0, 12).toLowerCase());
      expect(kept).not.toContain(base64(KEY).slice(4, 20));
    }
  });

  it('cuts out each of several secrets, and every time', () => {
    const two = openRedaction([KEY]);
    two.add(['another-secret-1']);
    expect(two.text(`${KEY} another-secret-1 ${KEY}`)).toBe('*** *** ***');
  });

  it('leaves JSON well-formed', () => {
    const body = `{"a":"x ${unicode(KEY)} y","b":["${KEY.replaceAll('/', '\\/')}"]}`;
    expect(JSON.parse(redaction.text(body))).toEqual({ a: 'x *** y', b: ['***'] });
  });

  it('reaches the texts and the keys of a value, and keeps its other parts', () => {
    const value = { n: 1, list: [KEY, null, true], [`k ${KEY}`]: { deep: base64(KEY) } };
    expect(redaction.value(value)).toEqual({
      n: 1,
      list: ['***', null, true],
      'k ***': { deep: expect.stringContaining('***') },
    });
  });

  it('leaves a text alone that holds no secret, and a secret too short to be one', () => {
    const text = 'a \\u0041 %41 &amp; b\n';
    expect(redaction.text(text)).toBe(text);
    expect(openRedaction(['ollama']).text('ask ollama')).toBe('ask ollama');
  });

  it.each([
    ['backslashes', '\\'],
    ['percent signs', '%'],
    ['ampersands', '&#x'],
    ['blanks', ' '],
    ['halves of the secret', KEY.slice(0, 18)],
  ])('takes a megabyte of %s in its stride', (_, piece) => {
    const started = performance.now();
    redaction.text(piece.repeat(1_000_000 / piece.length));
    redaction.text(`${piece.repeat(1_000_000 / piece.length)}${KEY}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
