import { describe, expect, it } from 'vitest';
import { isMarked, marker } from '../../../src/report/marker.ts';

const OTHER = 'services/a/plumbline.yml';

describe('the mark of a comment', () => {
  it.each(['', '.github/plumbline.yml', 'plumbline.yaml', './plumbline.yml'])(
    'stays as it was for the config %s',
    (config) => {
      expect(marker('pass', config)).toBe('<!-- plumbline:v1 verdict=pass -->');
      expect(isMarked(`${marker('running', '')}\nx`, config)).toBe(true);
      expect(isMarked(marker('pass', OTHER), config)).toBe(false);
    },
  );

  it('names any other config, and belongs to that one alone', () => {
    expect(marker('pass', OTHER)).toBe(`<!-- plumbline:v1 verdict=pass config=${OTHER} -->`);
    expect(isMarked(marker('regressed', OTHER), OTHER)).toBe(true);
    expect(isMarked(marker('regressed', OTHER), 'services/b/plumbline.yml')).toBe(false);
    expect(isMarked(marker('pass', ''), OTHER)).toBe(false);
  });

  it.each(['a --> b/plumbline.yml', 'a\nb.yml', 'x--y.yml', 'ä <b>.yml'])(
    'is not ended by a path such as %j',
    (config) => {
      const mark = marker('pass', config);
      expect(mark.split('-->')).toHaveLength(2);
      expect(mark).not.toMatch(/[\n<>].*[\n<>].*[\n<>]/);
      expect(isMarked(mark, config)).toBe(true);
    },
  );

  it('is no mark where a comment only quotes one', () => {
    expect(isMarked(`see <!-- plumbline:v1 verdict=pass -->`, '')).toBe(false);
  });
});
