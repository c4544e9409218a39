/** Composite: what a composition makes of the scores of its parts, and how it names faults of the suite. */
import { describe, expect, test } from 'vitest';
import type { BindContext, TemplateSpec } from '../../../src/inputs/template.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { type Answer, bind, type Given, loadedAnew } from './stand.ts';

const PARTS = ['IsJson', 'LengthBounds', 'FuzzyMatch', 'ExactMatch', 'SystemPromptLeak', 'LatencyBudget', 'LabelMatch'];
const WITH_OTHERS = [...PARTS, 'StartsWith', 'Composite', 'TaskCompletion'];

async function composed(parameters: Record<string, unknown>, files: Record<string, string> = {}) {
  const [spec] = (await loadedAnew('composite')).SPECS as [TemplateSpec];
  return bind(spec, parameters, files, await loadSpecs(WITH_OTHERS));
}
const score = async (parameters: Record<string, unknown>, answer: Answer | string, row: Given = {}) =>
  (await composed(parameters)).score(row, answer);
const short = { use: 'LengthBounds', 'max-chars': 5 };
const near = { use: 'FuzzyMatch', id: 'near', pass: 0.5 };
const abcd: Given = { expected: { answer: 'abcd' } };

describe('a composition', () => {
  test('of which all must pass is 1 only if all do, and otherwise has the code of the first that does not', async () => {
    expect(await score({ of: ['IsJson', short] }, '[1]')).toEqual({
      status: 'scored',
      score: 1,
      parts: [
        { text: 'IsJson', verdict: 'pass' },
        { text: 'LengthBounds', verdict: 'pass' },
      ],
    });
    expect(await score({ of: [short, 'IsJson'] }, '[1, 2, 3]')).toMatchObject({ score: 0, code: 'long:chars' });
    expect(await score({ of: ['IsJson', short] }, 'x')).toMatchObject({ score: 0, code: 'not-json' });
    const none = await score({ of: ['IsJson', short] }, 'too long');
    expect(none).toMatchObject({ score: 0, code: 'not-json', parts: [{ verdict: 'fail' }, { verdict: 'fail' }] });
    expect(none).toMatchObject({ reason: expect.stringMatching(/^IsJson: .+; LengthBounds: .*8/) });
  });

  test('of which any may pass is 0 only if none does', async () => {
    const either = { of: ['IsJson', short], combine: 'any' };
    expect(await score(either, '[1]')).toMatchObject({ score: 1 });
    const one = await score(either, '[1, 2, 3]');
    expect(one).toMatchObject({ score: 1, reason: expect.stringMatching(/^LengthBounds: /) });
    expect(one).not.toHaveProperty('code');
    expect(await score(either, 'too long')).toMatchObject({ score: 0, code: 'not-json' });
  });

  test('with weights is the weighted mean of the scores, whether or not the parts pass', async () => {
    const weighed = { of: [{ use: 'IsJson', weight: 3 }, near], combine: 'weighted' };
    // IsJson 0 with weight 3; abcx is three quarters of abcd, with weight 1.
    expect(await score(weighed, 'abcx', abcd)).toMatchObject({ score: 0.75 / 4, code: 'not-json' });
    expect(await score({ ...weighed, of: [near] }, 'abcx', abcd)).toEqual({
      status: 'scored',
      score: 0.75,
      parts: [{ text: 'near', verdict: 'pass', reason: 'similarity 0.750' }],
    });
    expect(await score({ ...weighed, of: [near] }, 'abcd', abcd)).toEqual({
      status: 'scored',
      score: 1,
      parts: [{ text: 'near', verdict: 'pass' }],
    });
  });

  test('measures a part by the threshold that the suite gives it, else by its own', async () => {
    const of = (part: object) => score({ of: [part] }, 'abxx', abcd);
    expect(await of(near)).toMatchObject({ score: 1 });
    expect(await of({ ...near, pass: 0.51 })).toMatchObject({ score: 0, code: 'differs' });
    expect(await of({ use: 'FuzzyMatch' })).toMatchObject({ score: 0, reason: 'FuzzyMatch: similarity 0.500' });
  });

  test('leaves out a part that is skipped, and is skipped where all are', async () => {
    expect(await score({ of: ['SystemPromptLeak', 'IsJson'] }, '[1]')).toEqual({
      status: 'scored',
      score: 1,
      parts: [{ text: 'IsJson', verdict: 'pass' }],
    });
    expect(await score({ of: ['SystemPromptLeak'] }, '[1]')).toEqual({
      status: 'skipped',
      reason: 'every part was skipped',
    });
  });

  test('has no score where one of its parts has none, and names the part', async () => {
    const fast = { use: 'LatencyBudget', id: 'fast', 'max-ms': 9 };
    expect(await score({ of: ['IsJson', fast] }, '[1]')).toEqual({
      status: 'unscored',
      code: 'no-latency',
      reason: 'fast: the provider gave no latency figure for this call',
    });
    expect(await score({ of: ['IsJson', 'ExactMatch'] }, '[1]')).toMatchObject({
      status: 'error',
      reason: expect.stringMatching(/^ExactMatch: the case has no usable expected/),
    });
  });
});

describe('a fault of the suite in a composition is noted at its part', () => {
  test.each<[string, Record<string, unknown>, string, RegExp]>([
    ['a template that is not in the library', { use: 'IsJsom' }, 'of[1]', /^unknown template "IsJsom"/],
    ['a composition', { use: 'Composite', of: ['IsJson'] }, 'of[1]', /^"Composite" is itself a composition/],
    ['a template that asks a model', { use: 'TaskCompletion' }, 'of[1]', /^"TaskCompletion" is not deterministic/],
    ['a parameter out of range', { use: 'SystemPromptLeak', run: 2 }, 'of[1].run', /3/],
    ['a parameter that is not known', { use: 'IsJson', fence: true }, 'of[1]', /fence/],
    ['a file that is not there', { use: 'LabelMatch', labels: 'l.json' }, 'of[1].labels', /l\.json/],
    ['a pattern that does not compile', { use: 'ExactMatch', extract: '(' }, 'of[1].extract', /RE2/],
  ])('%s', async (_, part, key, message) => {
    const { notes, score: of } = await composed({ of: ['IsJson', part] });
    expect(notes).toMatchObject([{ key, message: expect.stringMatching(message) }]);
    if (key !== 'of[1].labels' && key !== 'of[1].extract')
      expect(of({}, '[1]')).toMatchObject({ parts: [{ text: 'IsJson' }] });
  });

  test('and every template is unknown where the suite has none', async () => {
    const [spec] = (await loadedAnew('composite')).SPECS as [TemplateSpec];
    expect(bind(spec, { of: ['IsJson'] }).notes).toMatchObject([{ key: 'of[0]' }]);
  });

  test('a part without a key of its own is named by its place', async () => {
    const [spec] = (await loadedAnew('composite')).SPECS as [TemplateSpec];
    const part = (await loadSpecs(['IsJson'])).get('IsJson')!;
    const noting: TemplateSpec = {
      ...part,
      bind: (raw, context) => {
        context.note({ message: 'odd' });
        return part.bind(raw, context);
      },
    };
    expect(bind(spec, { of: ['IsJson'] }, {}, new Map([['IsJson', noting]])).notes).toEqual([
      { key: 'of[0]', message: 'odd' },
    ]);
  });
});

test('the digest of a composition covers its parts and the files that they read', async () => {
  const [spec] = (await loadedAnew('composite')).SPECS as [TemplateSpec];
  const pinned = async (...of: unknown[]) => {
    const bytes: string[] = [];
    const read = (path: string, key: string) => {
      bytes.push(`${key}=${path}`);
      return '["a"]';
    };
    const context: BindContext = { read, note: () => {}, pin: (one) => bytes.push(one), specs: await loadSpecs(PARTS) };
    spec.bind(spec.parameters.parse({ of }), context);
    return bytes;
  };
  expect(await pinned('IsJson')).toEqual(['["IsJson","1.0.0",{},null]']);
  // The name, the weight and the threshold of a part are parameters of the composition itself.
  expect(await pinned({ use: 'IsJson', id: 'a', weight: 2, pass: 0.5 })).toEqual(await pinned('IsJson'));
  expect(await pinned({ use: 'LabelMatch', labels: 'l.json' })).toEqual([
    'of[0].labels=l.json',
    expect.stringMatching(/^\["LabelMatch","[\d.]+",\{"labels":"l\.json"\},/),
  ]);
  expect((await pinned('SystemPromptLeak'))[0]).toMatch(/^\["SystemPromptLeak","[\d.]+",\{\},null\]$/);
  expect(await pinned({ use: 'ExactMatch' })).not.toEqual(await pinned({ use: 'ExactMatch', extract: '(a)' }));
});
