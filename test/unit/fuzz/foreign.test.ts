/** What servers, git, GitHub and earlier runs hand us: whatever it holds, it is read, refused by name, or as if it were not there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batch, commitOf, listings } from '../../../src/adapters/git/output.ts';
import { formatLine, keyOfLine, parseLine, sealWith } from '../../../src/adapters/store/stored-line.ts';
import { recordView } from '../../../src/escalation/evidence.ts';
import { entriesFromRecord, parseAttempt, parseLedger } from '../../../src/escalation/ledger.ts';
import { entryOf } from '../../../src/escalation/usable-attempts.ts';
import { parseEvent, parsePostEvent } from '../../../src/inputs/event.ts';
import { errorKind, readError } from '../../../src/model-call/error-shapes.ts';
import { readCompletion, readEmbedding } from '../../../src/model-call/wires/chat.ts';
import { CONVERSE } from '../../../src/model-call/wires/converse.ts';
import { GEMINI } from '../../../src/model-call/wires/gemini.ts';
import { MESSAGES } from '../../../src/model-call/wires/messages.ts';
import type { Reading } from '../../../src/model-call/wires/reading.ts';
import { RESPONSES } from '../../../src/model-call/wires/responses.ts';
import { storedResult } from '../../../src/optimize/stored-result.ts';
import { parseRecord } from '../../../src/record/parse-record.ts';
import { parsePoints } from '../../../src/record/trend-points.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { renderJUnit } from '../../../src/report/junit.ts';
import { renderOtel } from '../../../src/report/otel.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { readReply } from '../../../src/scoring/judge/read-reply.ts';
import type { ObjectShape } from '../../../src/scoring/judge/reply-form.ts';
import type { Digest, Json } from '../../../src/text/digest.ts';
import { Problems } from '../../../src/text/problem.ts';
import { makeRecord, situations } from '../../fixtures/records.ts';
import { says } from '../judging/seat.ts';
import { alive, brokenTables } from '../report/live.ts';
import { always, binary, damaged, scrambled, soundly } from './damage.ts';
import { BODIES } from './provider-bodies.ts';

const SEAL = sealWith('a secret of the run');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a record', () => {
  const SOUND = Object.values(situations);

  it('with any damage is refused by name, or rendered everywhere with nothing alive', () => {
    always(damaged(SOUND), (value) => {
      const outcome = soundly(() => parseRecord('record.json', bytes(JSON.stringify(value) ?? '')));
      if ('error' in outcome) return;
      const { value: record } = outcome;
      for (const markdown of [renderComment(record), renderSummary(record)]) {
        expect(alive(markdown)).toEqual([]);
        expect(brokenTables(markdown)).toEqual([]);
      }
      soundly(() => [
        renderHtml(record),
        renderJUnit(record),
        renderOtel(record),
        renderTerminal(record, { columns: 80 } as never),
      ]);
    });
  });

  it('with its text turned is refused by name', () => {
    always(scrambled([JSON.stringify(makeRecord())]), (text) => soundly(() => parseRecord('record.json', bytes(text))));
  });

  it('with any damage is evidence for `escalate`, or refused by name', () => {
    always(damaged(SOUND), (value) => soundly(() => recordView('record.json', value)));
  });
});

describe('a body of a provider', () => {
  const READERS: readonly (readonly [keyof typeof BODIES, (body: unknown) => Reading])[] = [
    ['chat', readCompletion],
    ['embeddings', (body) => readEmbedding(body, 1)],
    ['responses', RESPONSES.read],
    ['messages', MESSAGES.read],
    ['gemini', GEMINI.read],
    ['converse', CONVERSE.read],
  ];

  it.each(READERS)('of %s is an answer, an error or malformed, with counts that add up', (wire, read) => {
    always(fc.oneof(damaged([BODIES[wire]]), fc.jsonValue()), (body) => {
      const outcome = soundly(() => read(body));
      if ('error' in outcome) throw outcome.error;
      const reading = outcome.value;
      if (!('answer' in reading)) return;
      const { usage, costUsd } = reading.answer;
      for (const count of Object.values(usage ?? {}))
        expect(Number.isSafeInteger(count) && count >= 0, String(count)).toBe(true);
      if (costUsd !== undefined) expect(Number.isFinite(costUsd) && costUsd >= 0).toBe(true);
    });
  });

  it('that is an error is of a known kind, in a moment', () => {
    const ERRORS = [
      {
        error: {
          message: 'no',
          code: 'invalid_api_key',
          type: 't',
          param: 'temperature',
          metadata: { raw: '{"error":{"message":"x"}}' },
        },
      },
      [{ error: { status: 'UNAVAILABLE', details: [{ reason: 'x' }] } }],
    ];
    always(
      fc.tuple(
        fc.oneof(
          damaged(ERRORS).map((value) => JSON.stringify(value) ?? ''),
          scrambled(['<html><title>x</title>', '{"message":"a"}']),
        ),
        fc.integer({ min: 300, max: 599 }),
      ),
      ([text, status]) => {
        soundly(() => errorKind(status, readError(text), ['temperature', 'max_tokens']), 1_000);
      },
    );
  });
});

describe("a judge's reply", () => {
  const SHAPES: readonly ObjectShape[] = [
    {
      kind: 'object',
      fields: { reasons: { kind: 'text' }, verdict: { kind: 'choice', of: ['fail', 'pass'] } },
      loose: ['reasons'],
    },
    {
      kind: 'object',
      fields: {
        claims: {
          kind: 'list',
          item: { kind: 'object', fields: { claim: { kind: 'text' }, verdict: { kind: 'choice', of: ['yes', 'no'] } } },
        },
      },
    },
  ];
  const REPLIES = [
    '{"reasons":"r","verdict":"pass"}',
    '```json\n{"claims":[{"claim":"a","verdict":"yes"}]}\n```',
    'I think {"verdict":"fail","reasons":""} so',
  ];
  it('is a verdict of the form that was asked for, or a fault', () => {
    always(fc.tuple(scrambled(REPLIES), fc.constantFrom(...SHAPES)), ([text, shape]) => {
      const outcome = soundly(() => readReply(says(text) as never, shape), 1_000);
      if ('error' in outcome) throw outcome.error;
      const read = outcome.value as { readonly value?: Readonly<Record<string, unknown>>; readonly fault?: string };
      if (read.value === undefined) expect(read.fault).not.toBe('');
      else if (shape === SHAPES[0]) expect(['fail', 'pass']).toContain(read.value['verdict']);
      else expect(read.value['claims']).toBeInstanceOf(Array);
    });
  });
});

describe('what earlier runs left', () => {
  const NOW = Date.parse('2026-11-02T12:00:00Z');
  const KEY = `sha256:${'a'.repeat(64)}` as Digest;
  const ENTRY = {
    at: '2026-11-02T11:00:00.000Z',
    answer: {
      text: 'a',
      model: 'm',
      finish: 'stop',
      usage: { promptTokens: 1, completionTokens: 2 },
      toolCalls: [{ name: 'f', arguments: {} }],
    },
  };

  it('a line of the store is read as it was written, or is as if it were not there', () => {
    const line = formatLine(KEY, ENTRY as never, SEAL);
    always(scrambled([line]), (text) => {
      const buffer = Buffer.from(text);
      soundly(() => keyOfLine(buffer, 0, buffer.length));
      const outcome = soundly(() => parseLine(buffer, SEAL, NOW));
      if ('error' in outcome) throw outcome.error;
    });
  });

  it('a line whose seal is right is held to its form as well', () => {
    always(damaged([ENTRY]), (value) => {
      const line = Buffer.from(formatLine(KEY, value as never, SEAL));
      const outcome = soundly(() => parseLine(line, SEAL, NOW));
      if ('error' in outcome) throw outcome.error;
      if (outcome.value !== null) expect(typeof outcome.value.at).toBe('string');
    });
  });

  const ids = Array.from({ length: 30 }, (_, index) => `c-${index}`);
  const ATTEMPT = entryOf({
    lever: 'prompt-optimize',
    commit: 'abc',
    date: '2026-11-02',
    suite: `sha256:${'a'.repeat(64)}`,
    templates: { T: `sha256:${'b'.repeat(64)}` },
    goal: 'T',
    base: Object.fromEntries(ids.map((id) => [id, 0])),
    head: Object.fromEntries(ids.map((id) => [id, 1])),
    slices: new Map(ids.map((id) => [id, 'search' as const])),
    record: `sha256:${'c'.repeat(64)}`,
  })!;
  it('an attempt of the ledger is one, or a problem with its file', () => {
    always(
      fc.oneof(
        damaged([ATTEMPT]).map((value) => JSON.stringify(value) ?? ''),
        scrambled([JSON.stringify(ATTEMPT)]),
      ),
      (text) => {
        for (const read of [parseAttempt, parseLedger]) {
          const problems = new Problems();
          const outcome = soundly(() => read('l.json', text, problems));
          if ('error' in outcome) throw outcome.error;
          const none = outcome.value === null || (Array.isArray(outcome.value) && outcome.value.length === 0);
          if (none && text.trim() !== '') expect(problems.any).toBe(true);
        }
      },
    );
  });
  it('attempts and results inside a record are read or left aside', () => {
    always(damaged([[ATTEMPT]]), (value) => {
      soundly(() => entriesFromRecord(Array.isArray(value) ? (value as Json[]) : [value as Json]));
      soundly(() => storedResult(value as Json));
    });
  });
  it('points of the trend are read or left aside', () => {
    const POINT = { sha: 'a', at: '2026-11-02T11:00:00Z', target: 't', template: 'T', digest: 'd', level: 5, n: 3 };
    always(
      fc.oneof(
        damaged([POINT]).map((value) => JSON.stringify(value) ?? ''),
        scrambled([JSON.stringify(POINT)]),
      ),
      (text) => {
        for (const { level, n } of parsePoints(text)) expect(level >= 0 && level <= 100 && n > 0).toBe(true);
      },
    );
  });
});

describe('what git writes', () => {
  const ID = 'a'.repeat(40);
  const OBJECTS = `${ID} blob 5\nhello\n${ID} missing\n${ID} commit 60\ntree ${ID}\nparent ${ID}\n\nm\n`;
  const LISTING = `${ID} ${ID}\n:000000 100644 ${ID} ${ID} A\0a/b.md\0:100644 120000 ${ID} ${ID} M\0c\0${ID} ${ID}\n:100644 000000 ${ID} ${ID} D\0c\0`;
  it('is read to its end, whatever it is', () => {
    always(fc.oneof(scrambled([OBJECTS, LISTING]), binary), (text) => {
      const output = Buffer.from(text);
      for (const object of batch(output)) commitOf(object);
      for (const listing of listings(output)) expect(listing).toBeInstanceOf(Map);
    });
  });
});

describe('an event', () => {
  const PULL = {
    action: 'labeled',
    number: 3,
    label: { name: 'plumbline: accept' },
    repository: { full_name: 'acme/bot', default_branch: 'main', owner: { login: 'acme' } },
    pull_request: {
      number: 3,
      draft: false,
      body: 'x',
      labels: [{ name: 'a' }],
      user: { login: 'ada' },
      base: { sha: '1'.repeat(40), ref: 'main', repo: { full_name: 'acme/bot' } },
      head: { sha: '2'.repeat(40), ref: 'x', repo: { full_name: 'acme/bot' } },
    },
    sender: { login: 'ada' },
    before: '1'.repeat(40),
    after: '2'.repeat(40),
    ref: 'refs/heads/main',
    merge_group: {
      base_sha: '1'.repeat(40),
      head_sha: '2'.repeat(40),
      base_ref: 'refs/heads/main',
      head_ref: 'refs/heads/q',
    },
    workflow_run: {
      id: 1,
      head_sha: '2'.repeat(40),
      event: 'pull_request',
      pull_requests: [{ number: 3 }],
      head_repository: { full_name: 'a/b' },
      repository: { full_name: 'acme/bot' },
    },
    inputs: { base: 'a', head: 'b' },
  };
  const env = { GITHUB_SHA: '3'.repeat(40), GITHUB_REPOSITORY: 'acme/bot', GITHUB_ACTOR: 'ada' };
  it('with any damage is one, or names the field', () => {
    const names = fc.constantFrom(
      'pull_request',
      'pull_request_target',
      'push',
      'merge_group',
      'schedule',
      'workflow_dispatch',
      'workflow_run',
    );
    always(fc.tuple(names, damaged([PULL])), ([name, payload]) => {
      soundly(() => parseEvent(name, payload, env));
      soundly(() => parsePostEvent(payload, {}));
    });
  });
});
