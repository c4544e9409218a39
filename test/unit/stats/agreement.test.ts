import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementOf,
  correctedRate,
  kappaOf,
  type LabelRow,
  lengthBiasOf,
  parseLabels,
} from '../../../src/stats/agreement.ts';
import { formatProblem, Problems } from '../../../src/text/problem.ts';

function rows(bothPass: number, judgeOnly: number, humanOnly: number, bothFail: number): LabelRow[] {
  const make = (count: number, judge: number, human: number): Omit<LabelRow, 'case'>[] =>
    Array.from({ length: count }, () => ({ judge, human }));
  return [...make(bothPass, 1, 1), ...make(judgeOnly, 1, 0), ...make(humanOnly, 0, 1), ...make(bothFail, 0, 0)].map(
    (row, i) => ({
      case: String(i),
      ...row,
    }),
  );
}

const parse = (text: string): { rows: readonly LabelRow[] | null; faults: readonly string[] } => {
  const problems = new Problems();
  const found = parseLabels('labels.jsonl', new TextEncoder().encode(text), problems);
  return { rows: found, faults: problems.list.map(formatProblem) };
};

describe('agreement', () => {
  test('of a table known by hand', () => {
    const found = agreementOf(rows(40, 10, 5, 45));
    expect(found.agreement.value).toBeCloseTo(0.85, 12);
    expect(found.kappa!.value).toBeCloseTo(0.7, 12);
    expect(found.tpr!.value).toBeCloseTo(40 / 45, 12);
    expect(found.tnr!.value).toBeCloseTo(45 / 55, 12);
    expect(found.counts).toEqual({ bothPass: 40, judgeOnly: 10, humanOnly: 5, bothFail: 45 });
    expect(found.disagreements.length).toBe(15);
    expect(found.kappaLinear).toBeNull();
  });

  test('corrects its own rows to the share that people pass', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 60 }),
        fc.nat(8),
        fc.nat(8),
        fc.integer({ min: 20, max: 60 }),
        (a, b, c, d) => {
          const found = agreementOf(rows(a, b, c, d));
          expect(found.corrected!.value).toBeCloseTo((a + c) / (a + b + c + d), 10);
          const [low, high] = found.corrected!.interval!;
          expect(low).toBeLessThanOrEqual(found.corrected!.value);
          expect(high).toBeGreaterThanOrEqual(found.corrected!.value);
        },
      ),
    );
  });

  test('of graded scores weighs how far apart they are', () => {
    const graded = [
      ...Array<[number, number]>(4).fill([0, 0]),
      ...Array<[number, number]>(2).fill([0, 0.5]),
      ...Array<[number, number]>(5).fill([0.5, 0.5]),
      ...Array<[number, number]>(3).fill([0.5, 1]),
      ...Array<[number, number]>(8).fill([1, 1]),
      [1, 0],
      [0, 1],
    ] as [number, number][];
    expect(kappaOf(graded, 1)!.value).toBeCloseTo(0.5731225296442688, 12);
    expect(kappaOf(graded, 2)!.value).toBeCloseTo(0.5916230366492147, 12);
  });

  test('has a kappa interval that covers', () => {
    // True kappa of these chances: agreement 0.8, both sides half pass, so kappa 0.6.
    let state = 12345;
    const random = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296;
    };
    let covered = 0;
    for (let run = 0; run < 400; run++) {
      const pairs = Array.from({ length: 120 }, (): [number, number] => {
        const human = random() < 0.5 ? 1 : 0;
        return [random() < 0.8 ? human : 1 - human, human];
      });
      const [low, high] = kappaOf(pairs, 1)!.interval!;
      if (low <= 0.6 && high >= 0.6) covered += 1;
    }
    expect(covered / 400).toBeGreaterThan(0.92);
    expect(covered / 400).toBeLessThan(0.98);
  });

  test('says where a figure is not defined instead of giving one', () => {
    const constant = agreementOf(rows(30, 0, 0, 0));
    expect([constant.kappa, constant.tnr, constant.corrected]).toEqual([null, null, null]);
    expect(constant.warnings.join(' ')).toContain('no case that people fail');
    const chance = agreementOf(rows(25, 25, 25, 25));
    expect(chance.corrected).toBeNull();
    expect(chance.warnings.join(' ')).toContain('hardly better than chance');
  });
});

describe('the corrected rate', () => {
  const counts = { bothPass: 90, judgeOnly: 10, humanOnly: 10, bothFail: 90 };
  test('is Rogan and Gladen, kept in 0..1', () => {
    expect(correctedRate(0.7, 500, counts)!.value).toBeCloseTo((0.7 + 0.9 - 1) / 0.8, 12);
    expect(correctedRate(0.05, 500, counts)!.value).toBe(0);
    expect(correctedRate(0.98, 500, counts)!.value).toBe(1);
  });

  test('carries the uncertainty of the calibration beside that of the rate', () => {
    const width = (interval: readonly [number, number] | null): number => interval![1] - interval![0];
    const few = { bothPass: 18, judgeOnly: 2, humanOnly: 2, bothFail: 18 };
    expect(width(correctedRate(0.7, 500, few)!.interval)).toBeGreaterThan(
      width(correctedRate(0.7, 500, counts)!.interval),
    );
    expect(width(correctedRate(0.7, 100, counts)!.interval)).toBeGreaterThan(
      width(correctedRate(0.7, 1000, counts)!.interval),
    );
    expect(width(correctedRate(0.7, null, counts)!.interval)).toBeGreaterThan(0.05);
  });

  test('has an interval that covers', () => {
    let state = 99;
    const random = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296;
    };
    const count = (n: number, chance: number): number =>
      Array.from({ length: n }, random).filter((u) => u < chance).length;
    let covered = 0;
    for (let run = 0; run < 400; run++) {
      const bothPass = count(60, 0.9);
      const bothFail = count(60, 0.8);
      const rate = count(300, 0.7 * 0.9 + 0.3 * 0.2) / 300;
      const found = correctedRate(rate, 300, {
        bothPass,
        humanOnly: 60 - bothPass,
        bothFail,
        judgeOnly: 60 - bothFail,
      })!;
      if (found.interval![0] <= 0.7 && found.interval![1] >= 0.7) covered += 1;
    }
    expect(covered / 400).toBeGreaterThan(0.92);
  });
});

describe('length bias', () => {
  test('is flagged when long answers are flattered, and not without cause', () => {
    const flattered = Array.from(
      { length: 40 },
      (_, i): LabelRow => ({ case: String(i), judge: i > 20 ? 1 : 0, human: i % 2, length: 10 * i }),
    );
    expect(lengthBiasOf(flattered)).toMatchObject({ n: 40, flagged: true });
    const fair = Array.from(
      { length: 40 },
      (_, i): LabelRow => ({ case: String(i), judge: i % 4 === 0 ? 1 : 0, human: i % 2, length: (i * 37) % 41 }),
    );
    expect(lengthBiasOf(fair)!.flagged).toBe(false);
    expect(lengthBiasOf(rows(10, 0, 0, 10))).toBeNull();
  });
});

describe('a label file', () => {
  test('is read with blank lines, CRLF and a byte order mark', () => {
    const found = parse(
      '\ufeff{"case":"a","judge":1,"human":0}\r\n\r\n{"case":"b","judge":0.5,"human":1,"output":"four"}',
    );
    expect(found.rows).toEqual([
      { case: 'a', judge: 1, human: 0 },
      { case: 'b', judge: 0.5, human: 1, length: 4, output: 'four' },
    ]);
  });

  test('has every fault named with its line', () => {
    const found = parse(
      '{"case":"a","judge":1.2,"human":0}\n{"case":"a","judge":1,"human":0}\n{"judge":1,"human":0}\n{"case":"c","judge":1\n[]\n',
    );
    expect(found.rows).toBeNull();
    expect(found.faults.join('\n')).toMatch(/labels\.jsonl:1: judge: must be a number from 0 to 1, is 1\.2/);
    expect(found.faults.join('\n')).toMatch(/labels\.jsonl:2: case: "a" stands in line 1 already/);
    expect(found.faults.join('\n')).toMatch(/labels\.jsonl:3: case: must be a text/);
    expect(found.faults.join('\n')).toMatch(/labels\.jsonl:4/);
    expect(found.faults.join('\n')).toMatch(/labels\.jsonl:5: must be an object/);
    expect(parse('').faults).toEqual([expect.stringContaining('holds no row')]);
  });
});
