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
import { wilsonInterval } from '../../../src/stats/intervals.ts';
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

describe('agreement of a small table, figure by figure', () => {
  const found = agreementOf(rows(20, 6, 4, 30));
  test('has Wilson intervals around its shares', () => {
    expect(found).toMatchObject({
      n: 60,
      rate: 26 / 60,
      agreement: { value: 50 / 60, interval: wilsonInterval(50, 60) },
      tpr: { value: 20 / 24, interval: wilsonInterval(20, 24) },
      tnr: { value: 30 / 36, interval: wilsonInterval(30, 36) },
      counts: { bothPass: 20, judgeOnly: 6, humanOnly: 4, bothFail: 30 },
      kappaLinear: null,
      kappaQuadratic: null,
      lengthBias: null,
    });
    expect(found.disagreements.map(({ judge, human }) => [judge, human])).toEqual([
      ...Array(6).fill([1, 0]),
      ...Array(4).fill([0, 1]),
    ]);
    expect(found.corrected).toEqual(correctedRate(26 / 60, 60, found.counts));
  });

  test('takes verdicts at a half, and graded rows by their distance too', () => {
    const graded: LabelRow[] = [
      { case: 'a', judge: 0.5, human: 1 },
      { case: 'b', judge: 0.49, human: 0 },
      { case: 'c', judge: 0, human: 0.5 },
      { case: 'd', judge: 1, human: 0.49 },
    ];
    const own = agreementOf(graded);
    expect(own.counts).toEqual({ bothPass: 1, judgeOnly: 1, humanOnly: 1, bothFail: 1 });
    expect(own.disagreements.map((row) => row.case)).toEqual(['c', 'd']);
    const pairs = graded.map(({ judge, human }): [number, number] => [judge, human]);
    expect([own.kappaLinear, own.kappaQuadratic]).toEqual([kappaOf(pairs, 1), kappaOf(pairs, 2)]);
    expect(own.kappa).toEqual(
      kappaOf(
        [
          [1, 1],
          [0, 0],
          [0, 1],
          [1, 0],
        ],
        1,
      ),
    );
    // One graded score on either side is enough.
    for (const [judge, human] of [
      [1, 0.7],
      [0.7, 1],
    ] as const)
      expect(agreementOf([...rows(2, 1, 1, 2), { case: 'g', judge, human }]).kappaQuadratic).not.toBeNull();
  });

  test('corrects a rate from elsewhere, with the cases behind it or as exact', () => {
    const { counts } = found;
    expect(agreementOf(rows(20, 6, 4, 30), 0.6)).toMatchObject({
      rate: 0.6,
      corrected: correctedRate(0.6, null, counts),
    });
    expect(agreementOf(rows(20, 6, 4, 30), 0.6, 300).corrected).toEqual(correctedRate(0.6, 300, counts));
  });

  test('warns of what its rows cannot say', () => {
    const said = (...counts: Parameters<typeof rows>) =>
      agreementOf(rows(...counts)).warnings.map((text) => text.replace(/[:;].*/u, ''));
    const always = 'a difference of two corrected rates assumes that the judge errs equally often on both sides';
    expect(said(25, 0, 0, 25)).toEqual([always]);
    expect(said(25, 0, 0, 24)).toEqual(['49 labelled cases say little', always]);
    expect(said(0, 10, 0, 40)).toEqual(['no case that people pass', always]);
    expect(said(40, 0, 10, 0)).toEqual(['no case that people fail', always]);
    // TPR and TNR of 0.6 each are the limit.
    expect(said(60, 40, 40, 60)).toEqual(['the judge is hardly better than chance', always]);
    expect(said(61, 40, 39, 60)).toEqual([always]);
  });
});

describe('kappa', () => {
  /** Fleiss, Cohen and Everitt, written out for two verdicts with weights 1 and 0. */
  test('of two verdicts has the value and the error of the textbook', () => {
    const [a, b, c, d] = [40, 10, 5, 45].map((count) => count / 100) as [number, number, number, number];
    const pairs = rows(40, 10, 5, 45).map(({ judge, human }): [number, number] => [judge, human]);
    const [judge, human] = [a + b, a + c];
    const expected = judge * human + (1 - judge) * (1 - human);
    const kappa = (a + d - expected) / (1 - expected);
    const diagonal = a * (1 - (judge + human) * (1 - kappa)) ** 2 + d * (1 - (2 - judge - human) * (1 - kappa)) ** 2;
    const off = (1 - kappa) ** 2 * (b * (1 - judge + human) ** 2 + c * (1 - human + judge) ** 2);
    const variance = (diagonal + off - (kappa - expected * (1 - kappa)) ** 2) / (100 * (1 - expected) ** 2);
    const half = 1.959963984540054 * Math.sqrt(variance);
    const found = kappaOf(pairs, 1)!;
    expect(found.value).toBeCloseTo(kappa, 12);
    expect(found.interval).toEqual([expect.closeTo(kappa - half, 9), expect.closeTo(kappa + half, 9)]);
  });

  test('is 1 where all agree, below 0 where they contradict, and undefined on one verdict', () => {
    expect(
      kappaOf(
        [
          [0, 0],
          [1, 1],
        ],
        2,
      ),
    ).toEqual({ value: 1, interval: [1, 1] });
    expect(
      kappaOf(
        [
          [0, 1],
          [1, 0],
        ],
        1,
      ),
    ).toEqual({ value: -1, interval: [-1, -1] });
    expect([kappaOf([], 1), kappaOf([[1, 1]], 1)]).toEqual([null, null]);
    // Verdicts that never vary on a side agree by chance alone.
    expect(
      kappaOf(
        [
          [1, 0],
          [1, 1],
        ],
        1,
      )!.value,
    ).toBe(0);
  });
});

describe('the corrected rate', () => {
  const counts = { bothPass: 90, judgeOnly: 10, humanOnly: 10, bothFail: 90 };
  test('is Rogan and Gladen, kept in 0..1', () => {
    expect(correctedRate(0.7, 500, counts)!.value).toBeCloseTo((0.7 + 0.9 - 1) / 0.8, 12);
    expect(correctedRate(0.05, 500, counts)!.value).toBe(0);
    expect(correctedRate(0.98, 500, counts)!.value).toBe(1);
  });

  test('is not known without both kinds of labels, nor where the judge tells nothing', () => {
    expect(correctedRate(0.5, 100, { bothPass: 0, judgeOnly: 1, humanOnly: 0, bothFail: 9 })).toBeNull();
    expect(correctedRate(0.5, 100, { bothPass: 9, judgeOnly: 0, humanOnly: 1, bothFail: 0 })).toBeNull();
    expect(correctedRate(0.5, 100, { bothPass: 5, judgeOnly: 5, humanOnly: 5, bothFail: 5 })).toBeNull();
    // A judge that errs more often than not has a value and no interval; so does one whose skill may be none.
    expect(correctedRate(0.5, 100, { bothPass: 2, judgeOnly: 8, humanOnly: 8, bothFail: 2 })).toEqual({
      value: expect.closeTo(0.5, 12),
      interval: null,
    });
    expect(correctedRate(0.5, 100, { bothPass: 1, judgeOnly: 9, humanOnly: 0, bothFail: 1 })!.interval).toBeNull();
  });

  test.each<[number, number | null]>([
    [0.7, 500],
    [0.5, 20],
    [0.3, null],
  ])('has the interval of Lang and Reiczigel: rate %f of %s cases', (rate, cases) => {
    const own = { bothPass: 45, judgeOnly: 8, humanOnly: 5, bothFail: 32 };
    const z = 1.959963984540054;
    const [tpr, tnr] = [46 / 52, 33 / 42];
    const shrunk = cases === null ? rate : (cases * rate + z ** 2 / 2) / (cases + z ** 2);
    const middle = (shrunk + tnr - 1) / (tpr + tnr - 1);
    const [ofTpr, ofTnr] = [(tpr * (1 - tpr)) / 52, (tnr * (1 - tnr)) / 42];
    const shift = 2 * z * z * (middle * ofTpr - (1 - middle) * ofTnr);
    const own2 = cases === null ? 0 : (shrunk * (1 - shrunk)) / (cases + z ** 2);
    const half = (z * Math.sqrt(own2 + middle ** 2 * ofTpr + (1 - middle) ** 2 * ofTnr)) / (tpr + tnr - 1);
    const found = correctedRate(rate, cases, own)!;
    expect(found.value).toBeCloseTo((rate + 32 / 40 - 1) / (45 / 50 + 32 / 40 - 1), 12);
    expect(found.interval).toEqual([
      expect.closeTo(Math.max(0, middle + shift - half), 9),
      expect.closeTo(Math.min(1, middle + shift + half), 9),
    ]);
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

describe('length bias, figure by figure', () => {
  const told = (n: number, judge: (i: number) => number): LabelRow[] =>
    Array.from({ length: n }, (_, i) => ({ case: String(i), judge: judge(i), human: 0.5, length: i }));
  test('is a rank correlation with its interval, of either sign', () => {
    const up = lengthBiasOf(told(12, (i) => (i === 0 ? 0.5 : i / 24 + 0.4)))!;
    const half = (1.959963984540054 * Math.sqrt(1.06)) / Math.sqrt(9);
    const z = Math.atanh(up.correlation);
    expect(up.correlation).toBeGreaterThan(0.9);
    expect(up.interval).toEqual([expect.closeTo(Math.tanh(z - half), 9), expect.closeTo(Math.tanh(z + half), 9)]);
    const down = lengthBiasOf(told(12, (i) => (i === 0 ? 0.5 : 0.6 - i / 24)))!;
    expect([up.flagged, down.flagged, down.correlation < 0]).toEqual([true, true, true]);
    // The ranks agree entirely: the interval still has two ends.
    expect(lengthBiasOf(told(12, (i) => i / 12))).toMatchObject({
      correlation: expect.closeTo(1, 12),
      flagged: true,
    });
  });
  test('needs ten rows with a length, and some that differ', () => {
    expect(lengthBiasOf(told(9, (i) => i / 9))).toBeNull();
    expect(lengthBiasOf([...told(9, (i) => i / 9), { case: 'x', judge: 1, human: 1 }])).toBeNull();
    expect(lengthBiasOf(told(10, (i) => i / 10))!.n).toBe(10);
    expect(lengthBiasOf(told(10, () => 0.5))).toBeNull();
  });
});

describe('a label file', () => {
  test('has a row for each answer: by case, output and model', () => {
    const line = (more: object): string => JSON.stringify({ case: 'a', judge: 1, human: 0, ...more });
    const found = parse(
      [
        line({}),
        line({ output: 'x' }),
        line({ output: 'x', model: 'm' }),
        line({ output: 'yy', length: 9 }),
        line({ case: 'b', length: 0 }),
      ].join('\n'),
    );
    expect(found.faults).toEqual([]);
    expect(found.rows).toEqual([
      { case: 'a', judge: 1, human: 0 },
      { case: 'a', judge: 1, human: 0, length: 1, output: 'x' },
      { case: 'a', judge: 1, human: 0, length: 1, output: 'x', model: 'm' },
      { case: 'a', judge: 1, human: 0, length: 9, output: 'yy' },
      { case: 'b', judge: 1, human: 0, length: 0 },
    ]);
  });

  test.each<[object, string]>([
    [{ case: '' }, 'case: must be a text that names the case, is ""'],
    [{ case: 7 }, 'case: must be a text that names the case, is 7'],
    [{ judge: -0.1 }, 'judge: must be a number from 0 to 1, is -0.1'],
    [{ human: 1.1 }, 'human: must be a number from 0 to 1, is 1.1'],
    [{ human: undefined }, 'human: must be a number from 0 to 1, is nothing'],
    [{ length: -1 }, 'length: must be a number of characters, is -1'],
    [{ length: 'long' }, 'length: must be a number of characters, is "long"'],
    [{ model: 3 }, 'model: must be the name of a model, is 3'],
  ])('with %j is refused at its line', (more, fault) => {
    const good = '{"case":"ok","judge":0,"human":1}';
    const found = parse(`${good}\n${JSON.stringify({ case: 'a', judge: 1, human: 0, ...more })}`);
    expect(found.rows).toBeNull();
    expect(found.faults).toEqual([expect.stringContaining(`labels.jsonl:2: ${fault}`)]);
    expect(parse(`${good}\nnull`).faults).toEqual([expect.stringContaining('labels.jsonl:2: must be an object')]);
  });

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
