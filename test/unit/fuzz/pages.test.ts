/** Whatever text it is made of, nothing foreign is alive in a page of ours, as a renderer of GitHub's dialect or a browser reads it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLines } from '../../../src/adapters/actions/log-line.ts';
import { escalate } from '../../../src/escalation/decide-lever.ts';
import { evidenceFromRecord, recordView } from '../../../src/escalation/evidence.ts';
import { parseRecord } from '../../../src/record/parse-record.ts';
import type { PlumblineRecord } from '../../../src/record/record.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { codeSpan, entities, fenced, prose } from '../../../src/report/escape.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { renderJUnit } from '../../../src/report/junit.ts';
import { type ManagedTarget, renderManagement } from '../../../src/report/management/markdown.ts';
import { renderManagementHtml } from '../../../src/report/management/page.ts';
import { renderOtel } from '../../../src/report/otel.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { hostileRecords, situations } from '../../fixtures/records.ts';
import { foreign, strange, vocabulary } from '../report/as-github.ts';
import { alive, brokenTables, HOSTILE } from '../report/live.ts';
import { always, damaged, NASTY, soundly } from './damage.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const MARKS = [
  ...'@ # ` `` ``` ~~~ | \\ < > [ ] ( ) ! * _ ~ & $ : / - = + 1 . a <b <!-- --> </pre> </code> </script> <script> <details> ]( http:// www. @a #1 &#64; &lt; " \' onload= ='.split(
    ' ',
  ),
  ...['\n', '\n\n', ' ', '\t', '\r', '\u2028', '::error::', '##[error]', '\u001b[31m', '\u202e'],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...MARKS), { maxLength: 24 }).map((all) => all.join('')),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE, ...NASTY)).map((both) => both.join('')),
);
/** A text, and in which of the records that hold it everywhere. */
const placed = fc.tuple(texts, fc.nat(4));
const recordOf = ([text, at]: readonly [string, number]): PlumblineRecord => hostileRecords(text)[at]!;
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
/** What `escalate` shows of a record and its ledger. */
function managed(value: unknown): readonly ManagedTarget[] {
  const record = recordView('record.json', value);
  return Object.entries(record.targets).map(([target, { suite, lever, verdict }]) => ({
    target,
    entry: escalate(evidenceFromRecord(record, target, {}, { ledger: undefined, today: '2026-11-02' })),
    beside: { lever: lever ?? null, verdict, isBlocked: false },
    suite: suite ?? null,
  }));
}
const OURS = [...Object.values(situations), ...hostileRecords('plain')];
const PAGES = vocabulary(OURS.flatMap((record) => [renderHtml(record), renderManagementHtml(managed(asJson(record)))]));

describe('text from elsewhere', () => {
  it('stands in a page of markdown as text, whatever it is', () => {
    always(texts, (text) => {
      const page = `| a | b |\n| - | - |\n| ${codeSpan(text)} | ${prose(text)} |\n\n${fenced(text)}\n\n<pre>${entities(text)}</pre>\n\nend`;
      expect(foreign(prose(text))).toEqual([]);
      expect(foreign(page)).toEqual([]);
    });
  });

  it('is no command of the runner in a log, and hides nothing', () => {
    always(texts, (text) => {
      for (const line of logLines(`${text}\n${text}`).split('\n')) {
        expect(line).not.toMatch(/^\s*::|##\[/);
        expect(line).not.toMatch(control);
      }
    });
  });

  it('in every place of a record is alive in no comment, summary, report, terminal or file of results', () => {
    always(
      placed,
      (one) => {
        const record = recordOf(one);
        for (const markdown of [renderComment(record), renderSummary(record), renderComment(record, 4_000)]) {
          expect(foreign(markdown)).toEqual([]);
          expect(alive(markdown)).toEqual([]);
          expect(brokenTables(markdown)).toEqual([]);
        }
        expect(strange(renderHtml(record), PAGES)).toEqual([]);
        expect(renderTerminal(record, { columns: 80 } as never)).not.toMatch(control);
        expect(renderJUnit(record)).not.toMatch(/<!|[\u0000-\u0008\u000b\u000c\u000e-\u001f]|<script/);
        for (const line of renderOtel(record).split('\n')) if (line !== '') JSON.parse(line);
      },
      2,
    );
  });
});

describe('a page of a damaged record', () => {
  it('has nothing that pages of sound ones have not', () => {
    always(damaged(Object.values(situations)), (value) => {
      const outcome = soundly(() => parseRecord('record.json', bytes(JSON.stringify(value) ?? '')));
      if ('error' in outcome) return;
      for (const markdown of [renderComment(outcome.value), renderSummary(outcome.value)])
        expect(foreign(markdown)).toEqual([]);
      expect(strange(renderHtml(outcome.value), PAGES)).toEqual([]);
    });
  });

  it('for those who never open a pull request neither', () => {
    always(
      fc.oneof(
        damaged(Object.values(situations).map(asJson)),
        placed.map((one) => asJson(recordOf(one))),
      ),
      (value) => {
        const outcome = soundly(() => managed(value));
        if ('error' in outcome) return;
        expect(foreign(renderManagement(outcome.value))).toEqual([]);
        expect(strange(renderManagementHtml(outcome.value), PAGES)).toEqual([]);
      },
    );
  });
});

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
