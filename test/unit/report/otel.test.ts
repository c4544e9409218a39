import { describe, expect, it } from 'vitest';
import type { PlumblineRecord } from '../../../src/record/record.ts';
import { renderOtel } from '../../../src/report/otel.ts';
import { type Evaluation, evaluationEvents } from '../../../src/report/otlp-events.ts';
import { hostileRecord, makeRecord, situations } from '../../fixtures/records.ts';
import { HOSTILE } from './live.ts';

interface LogRecord {
  readonly timeUnixNano: string;
  readonly eventName: string;
  readonly traceId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly [kind: string]: unknown } }[];
}

/** The log records of a file in OTLP's JSON form, with their attributes as an object. */
function read(text: string) {
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  const records = lines.flatMap((line) => {
    const { resourceLogs, ...rest } = JSON.parse(line);
    expect(rest).toEqual({});
    return resourceLogs[0].scopeLogs[0].logRecords as readonly LogRecord[];
  });
  return records.map(({ attributes, ...record }) => ({
    ...record,
    ...Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
  })) as readonly { readonly [key: string]: unknown }[];
}

const source = { version: '1.2.3', at: '2026-11-30T10:00:00.123Z', resource: { 'vcs.change.id': '7' } };
const one: Evaluation = { name: 'Groundedness', score: 0.75, own: {} };

describe('an event', () => {
  it('is a log record with the names of the conventions, its resource and its time', () => {
    const text = evaluationEvents(
      [
        {
          name: 'Groundedness',
          score: 1,
          passed: true,
          explanation: 'Every claim is in the passages.',
          responseId: 'chatcmpl-1',
          traceId: 'a'.repeat(32),
          model: 'm',
          own: { case: 't-1', sample: 0 },
        },
        { name: 'Groundedness', score: null, error: 'no-output', own: {} },
      ],
      source,
    );
    expect(JSON.parse(text)).toEqual({
      resourceLogs: [
        {
          resource: {
            attributes: [
              { key: 'service.name', value: { stringValue: 'plumbline' } },
              { key: 'service.version', value: { stringValue: '1.2.3' } },
              { key: 'vcs.change.id', value: { stringValue: '7' } },
            ],
          },
          scopeLogs: [
            {
              scope: { name: 'plumbline', version: '1.2.3' },
              logRecords: [
                {
                  timeUnixNano: '1796032800123000000',
                  observedTimeUnixNano: '1796032800123000000',
                  severityNumber: 9,
                  eventName: 'gen_ai.evaluation.result',
                  traceId: 'a'.repeat(32),
                  attributes: [
                    { key: 'gen_ai.evaluation.name', value: { stringValue: 'Groundedness' } },
                    { key: 'gen_ai.evaluation.score.value', value: { doubleValue: 1 } },
                    { key: 'gen_ai.evaluation.score.label', value: { stringValue: 'pass' } },
                    {
                      key: 'gen_ai.evaluation.explanation',
                      value: { stringValue: 'Every claim is in the passages.' },
                    },
                    { key: 'gen_ai.response.id', value: { stringValue: 'chatcmpl-1' } },
                    { key: 'gen_ai.request.model', value: { stringValue: 'm' } },
                    { key: 'plumbline.case', value: { stringValue: 't-1' } },
                    { key: 'plumbline.sample', value: { intValue: '0' } },
                  ],
                },
                {
                  timeUnixNano: '1796032800123000000',
                  observedTimeUnixNano: '1796032800123000000',
                  severityNumber: 9,
                  eventName: 'gen_ai.evaluation.result',
                  attributes: [
                    { key: 'gen_ai.evaluation.name', value: { stringValue: 'Groundedness' } },
                    { key: 'error.type', value: { stringValue: 'no-output' } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('stands in a line that a collector reads, however many there are and however long what is said', () => {
    const said = 'é'.repeat(100_000);
    const text = evaluationEvents(
      Array.from({ length: 500 }, () => ({ ...one, explanation: said })),
      source,
    );
    expect(read(text)).toHaveLength(500);
    for (const line of text.split('\n')) expect(Buffer.byteLength(line)).toBeLessThan(1024 * 1024);
    expect([...(read(text)[0]!['gen_ai.evaluation.explanation'] as string)].length).toBeLessThanOrEqual(4_000);
  });

  it('has no time where none is known', () => {
    expect(read(evaluationEvents([one], { ...source, at: '' }))[0]!['timeUnixNano']).toBe('0');
    expect(evaluationEvents([], source)).toBe('');
  });
});

describe('a record as events', () => {
  const record = makeRecord();
  const [name = '', target] = Object.entries(record.targets)[0]!;
  const template = Object.keys(target.templates)[0]!;
  const withCases = (cases: typeof target.cases, exhibits: typeof target.exhibits = []): PlumblineRecord => ({
    ...record,
    targets: { [name]: { ...target, cases, exhibits, models: { base: 'm-1', head: 'm-2' } } },
  });

  it('tells each score of each side, with what is said about head’s answer', () => {
    const binary = { ...target.templates[template]!, binary: true };
    const graded = { ...binary, binary: false };
    const given = withCases(
      [{ case: 't-1', scores: { [template]: [1, 0], Tone: [0.9, 0.2], Other: [null, null] } }],
      [
        { case: 't-1', template: 'Tone', kind: 'broken', base: 0.9, head: 0.2, reason: 'Too curt.' },
        { case: 't-1', template: 'Other', kind: 'unscored', base: null, head: null, code: 'judge-reply' },
      ],
    );
    const all = { ...given.targets[name]!, templates: { [template]: binary, Tone: graded, Other: graded } };
    const events = read(renderOtel({ ...given, targets: { [name]: all } }));
    const told = events.map((event) =>
      ['name', 'score.value', 'score.label', 'explanation'].map((key) => event[`gen_ai.evaluation.${key}`]),
    );
    expect(told).toEqual([
      [template, 1, 'pass', undefined],
      [template, 0, 'fail', undefined],
      ['Tone', 0.9, undefined, undefined],
      ['Tone', 0.2, 'fail', 'Too curt.'],
      ['Other', undefined, undefined, undefined],
    ]);
    expect(events.map((event) => [event['plumbline.arm'], event['gen_ai.request.model'], event['error.type']])).toEqual(
      [
        ['base', 'm-1', undefined],
        ['head', 'm-2', undefined],
        ['base', 'm-1', undefined],
        ['head', 'm-2', undefined],
        ['head', 'm-2', 'judge-reply'],
      ],
    );
    expect(events.every((event) => event['plumbline.case'] === 't-1' && event['plumbline.target'] === name)).toBe(true);
  });

  it('counts a held-out case without its name, last, and without a word about it', () => {
    const text = renderOtel(
      withCases(
        [
          { case: 'secret', split: 'holdout', scores: { [template]: [1, 0] } },
          { case: 'open', split: 'search', scores: { [template]: [1, 1] } },
        ],
        [{ case: 'secret', template, kind: 'broken', base: 1, head: 0, reason: 'Said secretly.' }],
      ),
    );
    expect(text).not.toContain('secret');
    expect(read(text).map((event) => [event['plumbline.case'], event['plumbline.split']])).toEqual([
      ['open', undefined],
      ['open', undefined],
      [undefined, 'holdout'],
      [undefined, 'holdout'],
    ]);
  });

  it('reads in every situation and with every hostile text, and a run without scores has no event', () => {
    for (const given of [...Object.values(situations), ...HOSTILE.map(hostileRecord)]) read(renderOtel(given));
    expect(renderOtel(situations['skipped']!)).toBe('');
  });
});
