import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/inputs/model-file.ts';
import { memoryTree, read } from './memory-tree.ts';

const load = (text: string, more: Readonly<Record<string, string>> = {}) =>
  read((problems) => loadModel(memoryTree({ 'm/a.yml': text, ...more }), 'm/a.yml', problems));

const ROUTED =
  'model: m\nroute: { classifier: { model: c, prompt: x }, classes: { __proto__: { model: a }, b: { model: b } }, otherwise: b }\n';

describe('a model file', () => {
  it('reads every key, tools from a file beside it, and keeps params verbatim', () => {
    const text =
      'provider: replay\nmodel: m1\ntemperature: 0\nmax-tokens: 50\nseed: 7\ntuned-from: m0\nparams: { top_p: 0.5 }\ntools: t.json\nresponse-format: { type: json_object }\nretrieval: { index: a, top-k: 5 }\n';
    const { value, said } = load(text, { 'm/t.json': '[{"type":"function"}]' });
    expect(said).toEqual([]);
    expect(value).toMatchObject({
      provider: 'replay',
      model: 'm1',
      temperature: 0,
      maxTokens: 50,
      seed: 7,
      tunedFrom: 'm0',
      params: { top_p: 0.5 },
      tools: [{ type: 'function' }],
      retrieval: { index: 'a', 'top-k': 5 },
    });
  });

  it('has the same normal form whether tools stand in it or beside it', () => {
    const beside = load('model: m\ntools: t.json\n', { 'm/t.json': '[{"a": 1}]' }).value;
    expect(beside?.source).toEqual(load('model: m\ntools: [{a: 1}]\n').value?.source);
  });

  it('compares classes of a route in lower case, and lets a cascade fire on empty, refused and cut answers by default', () => {
    const { value } = load(
      'model: m\nroute: { classifier: { model: c, prompt: x }, classes: { Easy: { model: a }, hard: { model: b } }, otherwise: Hard }\ncascade: { escalate-to: { model: z } }\n',
    );
    expect(value?.route).toMatchObject({ classes: { easy: { model: 'a' } }, otherwise: 'hard' });
    expect(value?.cascade?.when).toEqual({ matches: undefined, empty: true, refused: true, cut: true });
    expect(
      load('model: m\ncascade: { escalate-to: { model: z }, when: { matches: x } }\n').value?.cascade?.when.empty,
    ).toBe(false);
  });

  it.each([
    [
      'all faults at once',
      'modle: x\nparams: { temperature: 1, stream: true }\n',
      [
        'm/a.yml:1:1: modle: unknown key "modle"; did you mean model?',
        'model: is missing',
        'params.temperature: write it as temperature',
        'params.stream: is set by the gate',
      ],
    ],
    [
      'an otherwise that is no class',
      'model: m\nroute: { classifier: { model: c, prompt: x }, classes: { easy: { model: a } }, otherwise: hard }\n',
      ['route.otherwise: "hard" is not one of the classes'],
    ],
    ['tools that are no list', 'model: m\ntools: t.json\n', ['m/a.yml:2:8: tools: expected a list of tools']],
    ['a tools file that is not there', 'model: m\ntools: no.json\n', ['m/a.yml:2:8: tools: m/no.json does not exist']],
    [
      'a path that leaves the repository',
      'model: m\ntools: ../../t.json\n',
      ['tools: "../../t.json" is not a path inside the repository'],
    ],
    [
      'a parameter that a plain object would lose',
      'model: m\nparams:\n  a: 1\n  __proto__: { b: 2 }\n',
      ['m/a.yml:4:3: params.__proto__: the name __proto__ cannot be used here'],
    ],
    ['the same of a class', ROUTED, ['m/a.yml:2:58: route.classes.__proto__: the name __proto__ cannot be used here']],
    ['the same of the file itself', 'model: m\n__proto__: 1\n', ['m/a.yml:2:1: __proto__: unknown key "__proto__"']],
    ['a temperature of 3', 'model: m\ntemperature: 3\n', ['m/a.yml:2:14: temperature: must be at most 2, found 3']],
  ])('names %s', (_what, text, messages) => {
    const { value, text: said } = load(text, { 'm/t.json': '{}' });
    expect(value).toBeNull();
    for (const message of messages) expect(said).toContain(message);
  });
});
