import { describe, expect, it } from 'vitest';
import {
  type ArmFacts,
  compareStated,
  inferLever,
  leverTrailer,
  stepsOf,
} from '../../../src/escalation/infer-lever.ts';
import type { ModelConfig } from '../../../src/inputs/model-file.ts';

const arm = (change: Partial<ModelConfig> = {}, facts: Partial<ArmFacts> = {}): ArmFacts => {
  const model = { file: 'm.yml', provider: 'default', model: 'small', params: {}, ...change };
  const { file: _file, ...sent } = model;
  return { promptDigest: 'p1', fewShots: 0, ...facts, model: { ...model, source: JSON.parse(JSON.stringify(sent)) } };
};
const route = {
  classifier: { model: 'tiny', prompt: 'which?' },
  classes: { easy: { model: 'tiny' } },
  otherwise: 'easy',
};
const cascade = { escalateTo: { model: 'large' }, when: { empty: true, refused: true, cut: false } };

describe('the lever of a change', () => {
  it.each([
    ['nothing', arm(), arm(), null],
    ['prompt text', arm(), arm({}, { promptDigest: 'p2' }), 'prompt-optimize'],
    ['few-shots', arm(), arm({}, { fewShots: 3 }), 'prompt-optimize'],
    ['a sampling parameter', arm(), arm({ temperature: 0 }), 'prompt-optimize'],
    ['another base model', arm(), arm({ model: 'large' }), 'model-swap'],
    ['the same model of another provider', arm(), arm({ provider: 'other' }), 'model-swap'],
    ['a tuned id', arm(), arm({ model: 'ft:small:acme::1' }), 'fine-tune'],
    ['the same model, now declared as tuned', arm(), arm({ tuned: true }), 'fine-tune'],
    ['the same model, now with what it was tuned from', arm(), arm({ tunedFrom: 'tiny' }), 'fine-tune'],
    ['a retrieval that is null, where there was none', arm(), arm({ retrieval: null }), 'prompt-optimize'],
    ['a declared tune', arm(), arm({ model: 'acme-7b', tunedFrom: 'small' }), 'fine-tune'],
    [
      'the prompt of a model that was tuned before',
      arm({ model: 'ft:x' }),
      arm({ model: 'ft:x' }, { promptDigest: 'p2' }),
      'prompt-optimize',
    ],
    ['back from the tune', arm({ model: 'ft:x', tunedFrom: 'small' }), arm(), 'model-swap'],
    ['retrieval', arm(), arm({ retrieval: { index: 'docs', 'top-k': 4 } }), 'rag'],
    [
      'a retrieval parameter and the prompt',
      arm({ retrieval: { k: 4 } }),
      arm({ retrieval: { k: 8 } }, { promptDigest: 'p2' }),
      'rag',
    ],
    ['retrieval taken out', arm({ retrieval: { k: 4 } }), arm(), 'prompt-optimize'],
    ['a tool', arm(), arm({ tools: [{ name: 'search' }] }), 'tools'],
    [
      'a tool less',
      arm({ tools: [{ name: 'search' }, { name: 'book' }] }),
      arm({ tools: [{ name: 'search' }] }),
      'prompt-optimize',
    ],
    [
      'a tool described anew',
      arm({ tools: [{ name: 'search' }] }),
      arm({ tools: [{ name: 'search', description: 'x' }] }),
      'tools',
    ],
    [
      'a tuned model behind a route',
      arm({ route }),
      arm({ route: { ...route, classes: { easy: { model: 'ft:tiny' } } } }),
      'fine-tune',
    ],
    [
      'a tuned model behind a new cascade',
      arm(),
      arm({ cascade: { ...cascade, escalateTo: { model: 'ft:large' } } }),
      'fine-tune',
    ],
    [
      'the prompt of a route to a model that was tuned before',
      arm({ route: { ...route, classes: { easy: { model: 'ft:tiny' } } } }),
      arm({ route: { ...route, classes: { easy: { model: 'ft:tiny' } } } }, { promptDigest: 'p2' }),
      'prompt-optimize',
    ],
    ['routing', arm(), arm({ route }), 'route'],
    ['a cascade', arm(), arm({ cascade }), 'cascade'],
    [
      'a tune and everything else',
      arm(),
      arm({ model: 'ft:x', route, cascade, tools: [{}] }, { promptDigest: 'p2' }),
      'fine-tune',
    ],
  ] as const)('%s', (_name, base, head, lever) => {
    expect(inferLever(base, head)).toBe(lever);
  });
});

describe('the steps of a request', () => {
  const of = (change: Partial<ModelConfig>) => stepsOf(arm(change).model);
  it('are those that its model file takes, in the order of the ladder', () => {
    expect(of({})).toEqual([]);
    const whole = { cascade, route, tools: [{ name: 'search' }], retrieval: { k: 4 } };
    expect(of(whole)).toEqual(['route', 'rag', 'tools', 'cascade']);
    expect([of({ route }), of({ cascade }), of({ retrieval: 'docs' }), of({ tools: [{}] })]).toEqual([
      ['route'],
      ['cascade'],
      ['rag'],
      ['tools'],
    ]);
  });
  it('do not hold a block that is empty', () => {
    expect([of({ tools: [] }), of({ retrieval: null })]).toEqual([[], []]);
  });
});

describe('the Lever: trailer', () => {
  it('is the last such line of the body, whatever its case', () => {
    expect(leverTrailer('Some text\n\nlever: rag\nLever:  Fine-Tune \r\n')).toBe('fine-tune');
    expect(leverTrailer('The lever: is in the middle of a word, clever: rag')).toBeNull();
    expect(leverTrailer('')).toBeNull();
    expect(leverTrailer('**Lever:** `rag`')).toBe('rag');
    expect([leverTrailer('Levers: rag'), leverTrailer('Lever of it: rag'), leverTrailer('Lever: `*`')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(leverTrailer(`Lever: ${'x'.repeat(41)}`)).toBe('x'.repeat(40));
  });

  it('is not what an HTML comment hides', () => {
    expect(leverTrailer('<!-- one of\nLever: fine-tune\n-->\nText')).toBeNull();
    expect(leverTrailer('Lever: <!-- rag | tools -->\n')).toBeNull();
    expect(leverTrailer('Lever: rag <!-- say one -->\n<!-- Lever: tools')).toBe('rag');
    expect(leverTrailer('Lever: rag\n<!-- never closed\nLever: tools\n')).toBe('rag');
    const hostile = 'lever: '.repeat(5_000) + '<!--'.repeat(15_000);
    const start = performance.now();
    leverTrailer(hostile);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('contradicts when it differs from the change or is no lever at all', () => {
    expect(compareStated('rag', 'rag')).toEqual({ lever: 'rag', contradicts: false });
    expect(compareStated('prompt-optimize', 'fine-tune')).toEqual({ lever: 'prompt-optimize', contradicts: true });
    expect(compareStated('magic', 'rag')).toEqual({ lever: 'magic', contradicts: true });
    expect(compareStated(null, 'rag')).toBeUndefined();
    // A change of files that no lever covers contradicts nobody.
    expect(compareStated('rag', null)).toEqual({ lever: 'rag', contradicts: false });
    expect(compareStated('magic', null)).toEqual({ lever: 'magic', contradicts: true });
  });
});
