/** Five megabytes of the worst: every reader ends within a bound, with a value or a refusal. */
import { beforeAll, describe, expect, it } from 'vitest';
import { logLines } from '../../../src/adapters/actions/log-line.ts';
import { batch, listings } from '../../../src/adapters/git/output.ts';
import { parseLine, sealWith } from '../../../src/adapters/store/stored-line.ts';
import { readState } from '../../../src/change/acceptance.ts';
import { parseAttempt, parseLedger } from '../../../src/escalation/ledger.ts';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { loadConfig } from '../../../src/inputs/config.ts';
import { parseEvent } from '../../../src/inputs/event.ts';
import { parseLevelHistory } from '../../../src/inputs/level-history.ts';
import { loadModel } from '../../../src/inputs/model-file.ts';
import { loadPrompt } from '../../../src/inputs/prompt/prompt.ts';
import { parseRecordedOutputs } from '../../../src/inputs/recorded-answers.ts';
import { loadSuite } from '../../../src/inputs/suite.ts';
import { parseReply } from '../../../src/model-call/answer-limits.ts';
import { readError } from '../../../src/model-call/error-shapes.ts';
import { statedWait, waitOf } from '../../../src/model-call/stated-waits.ts';
import { anthropicResult, openAiResult, resultLines } from '../../../src/model-call/wires/batch.ts';
import { readCompletion } from '../../../src/model-call/wires/chat.ts';
import { CONVERSE } from '../../../src/model-call/wires/converse.ts';
import { GEMINI } from '../../../src/model-call/wires/gemini.ts';
import { MESSAGES } from '../../../src/model-call/wires/messages.ts';
import { RESPONSES } from '../../../src/model-call/wires/responses.ts';
import { parseRecord } from '../../../src/record/parse-record.ts';
import { parsePoints } from '../../../src/record/trend-points.ts';
import { codeSpan, fenced, html, prose } from '../../../src/report/escape.ts';
import { readHistory } from '../../../src/report/push-history.ts';
import { parsersFor } from '../../../src/run/load-parsers.ts';
import { readReply } from '../../../src/scoring/judge/read-reply.ts';
import { parseLabels } from '../../../src/stats/agreement.ts';
import { LANGUAGES, type Parsers } from '../../../src/text/parsers.ts';
import { Problems } from '../../../src/text/problem.ts';
import { lookAtOwners } from '../../../src/tools/doctor/owners.ts';
import { lookAtWorkflows } from '../../../src/tools/doctor/workflow.ts';
import { draftOfPromptYml } from '../../../src/tools/import/prompt-yml.ts';
import { draftOfPromptfoo } from '../../../src/tools/import/promptfoo.ts';
import { importRows } from '../../../src/tools/import/rows.ts';
import { WORKFLOW_FILE } from '../../../src/tools/starter/workflow.ts';
import { readTraces } from '../../../src/tools/traces/read-traces.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { says } from '../judging/seat.ts';
import { count, soundly } from './damage.ts';
import { BODIES } from './provider-bodies.ts';

const SEAL = sealWith('a secret of the run');

const SIZE = 5_000_000;
/** Of the processor, since other people's work may run beside it. */
const LONGEST_MS = 10_000;

/** All of them with `npm run fuzz`; three with every `npm test`. */
const ALL: readonly (readonly [string, () => string])[] = [
  ['one letter', () => 'a'.repeat(SIZE)],
  ['brackets', () => '['.repeat(SIZE)],
  ['a list of lists', () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['braces', () => '{"a":'.repeat(SIZE / 5)],
  ['open tags', () => '{{#a}}'.repeat(SIZE / 6)],
  ['open blocks', () => '{% if a %}'.repeat(SIZE / 10)],
  ['quotes', () => '"'.repeat(SIZE)],
  ['backslashes', () => '\\'.repeat(SIZE)],
  ['back ticks', () => '`'.repeat(SIZE)],
  ['line ends', () => '\n'.repeat(SIZE)],
  ['carriage returns', () => '\r'.repeat(SIZE)],
  ['NUL', () => '\0'.repeat(SIZE)],
  ['lone surrogates', () => '\ud800'.repeat(SIZE / 3)],
  ['marks that turn the text', () => '\u202e'.repeat(SIZE / 3)],
  ['front matter without end', () => `---\n${'a: b\n'.repeat(SIZE / 5)}`],
  ['list items', () => '- '.repeat(SIZE / 2)],
  ['keys', () => Array.from({ length: SIZE / 10 }, (_, i) => `k${i}: 1`).join('\n')],
  ['aliases that grow', () => bomb(30)],
  ['indents', () => Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ['empty objects', () => '{}\n'.repeat(SIZE / 3)],
  ['numbers', () => `[${'1e400,'.repeat(SIZE / 6)}1]`],
  ['commas', () => ','.repeat(SIZE)],
  ['closing comments', () => '*/'.repeat(SIZE / 2)],
  ['template literals', () => '`${'.repeat(SIZE / 3)],
  ['brackets of calls', () => 'f('.repeat(SIZE / 2)],
  ['entities', () => '&#64;'.repeat(SIZE / 5)],
];
const TEXTS =
  process.env['FUZZ_LARGE'] === undefined
    ? ALL.filter(([name]) => /^(?:aliases that grow|a list of lists|indents)$/.test(name))
    : ALL;

/** When `npm run fuzz` has spent this part of its time; its report says how many readings there were, and of how many. */
const UNTIL = Number(process.env['FUZZ_UNTIL'] ?? Number.POSITIVE_INFINITY);

/** Each list holds ten of the one before. */
function bomb(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < levels; i += 1)
    lines.push(`a${i}: &a${i} [${Array.from({ length: 10 }, () => `*a${i - 1}`).join(', ')}]`);
  return lines.join('\n');
}

let parsers: Parsers;
beforeAll(async () => {
  parsers = await parsersFor(LANGUAGES);
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const prompt =
  (file: string, address = file) =>
  (text: string) =>
    loadPrompt({ ...memoryTree({ [file]: text }), parsers }, [address], new Problems());

type Wire = keyof typeof BODIES;
/** The body with every text in it replaced. */
function filled(body: unknown, text: string): unknown {
  return JSON.parse(JSON.stringify(body), (_, value: unknown) =>
    typeof value === 'string' && value.length < 2 ? text : value,
  );
}

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['config', (text) => loadConfig(memoryTree({ 'x.yml': text }), 'x.yml', new Problems())],
  ['config as JSON', (text) => loadConfig(memoryTree({ 'x.json': text }), 'x.json', new Problems())],
  ['model file', (text) => loadModel(memoryTree({ 'x.yml': text }), 'x.yml', new Problems())],
  ['suite', (text) => loadSuite(memoryTree({ 'x.yml': text }), 'x.yml', new Map(), new Problems(), { knownNames: [] })],
  ['cases', (text) => parseCases('c.jsonl', bytes(text), new Problems())],
  ['cases as CSV', (text) => parseCases('c.csv', bytes(text), new Problems())],
  ['recorded answers', (text) => parseRecordedOutputs('o.jsonl', bytes(text), new Problems())],
  ...['p.md', 'p.j2', 'p.mustache', 'p.hbs', 'p.prompty', 'p.prompt.yml', 'p.json'].map(
    (file) => [file, prompt(file)] as const,
  ),
  ...['p.ts', 'p.py'].map((file) => [file, prompt(file, `${file}#P`)] as const),
  ['p.md, 1 MB of it', (text) => prompt('p.md')(text.slice(0, 999_000))],
  ['p.j2, 1 MB of it', (text) => prompt('p.j2')(text.slice(0, 999_000))],
  ['p.hbs, 1 MB of it', (text) => prompt('p.hbs')(text.slice(0, 999_000))],
  ['p.ts, 1 MB of it', (text) => prompt('p.ts', 'p.ts#P')(text.slice(0, 999_000))],
  ['p.py, 1 MB of it', (text) => prompt('p.py', 'p.py#P')(text.slice(0, 999_000))],
  ['promptfoo', (text) => draftOfPromptfoo(memoryTree({ 'c.yml': text }), 'c.yml', 'x', new Problems())],
  ['rows', (text) => importRows('r.jsonl', bytes(text), new Problems())],
  ['record', (text) => parseRecord('r.json', bytes(text))],
  ['ledger', (text) => parseLedger('l.jsonl', text, new Problems())],
  ['attempt', (text) => parseAttempt('l.json', text, new Problems())],
  ['trend', (text) => parsePoints(text)],
  ['store line', (text) => parseLine(Buffer.from(text), SEAL, 0)],
  [
    'completion',
    (text) =>
      readCompletion({
        choices: [{ message: { content: text, tool_calls: [{ function: { name: text, arguments: text } }] } }],
      }),
  ],
  ...Object.entries({ responses: RESPONSES, messages: MESSAGES, gemini: GEMINI, converse: CONVERSE }).map(
    ([wire, { read }]) => [`body of ${wire}`, (text: string) => read(filled(BODIES[wire as Wire], text))] as const,
  ),
  ['body of any wire', (text) => parseReply(text)],
  ['results of a batch', (text) => [resultLines(text, openAiResult), resultLines(text, anthropicResult)]],
  ['wait', (text) => [statedWait(() => text, { retry_after: text }, text, 0), waitOf(text, 0)]],
  ['levels by push', (text) => parseLevelHistory('h.jsonl', bytes(text), new Problems())],
  ['labels', (text) => parseLabels('l.jsonl', bytes(text), new Problems())],
  ['.prompt.yml of GitHub', (text) => draftOfPromptYml(memoryTree({ 'c.yml': text }), 'c.yml', 'x', new Problems())],
  ['workflow', (text) => lookAtWorkflows(memoryTree({ [WORKFLOW_FILE]: text }), [])],
  ['owners', (text) => lookAtOwners(memoryTree({ '.github/CODEOWNERS': text }), ['.github/plumbline.yml'])],
  ['comment of ours', (text) => [readState(text), readHistory(text)]],
  ['log', (text) => logLines(text)],
  [
    'traces',
    (text) =>
      readTraces([{ file: 't.json', bytes: Buffer.from(text) }], {
        lost: () => {},
        problems: new Problems(),
        map: undefined,
      }),
  ],
  ['error of a provider', (text) => readError(text)],
  [
    'verdict of a judge',
    (text) =>
      readReply(says(text) as never, { kind: 'object', fields: { verdict: { kind: 'choice', of: ['a', 'b'] } } }),
  ],
  ['objects of git', (text) => batch(Buffer.from(text))],
  ['listings of git', (text) => listings(Buffer.from(text))],
  [
    'event',
    (text) =>
      parseEvent(
        'pull_request',
        { pull_request: { body: text, title: text }, repository: text },
        { GITHUB_SHA: '1'.repeat(40), GITHUB_REPOSITORY: 'a/b' },
      ),
  ],
  ['markdown', (text) => [prose(text), codeSpan(text), fenced(text)]],
  ['HTML', (text) => html(text)],
];

// In another order each time, since the time may not be enough for all.
const ORDER = process.env['FUZZ_UNTIL'] === undefined ? TEXTS : TEXTS.toSorted(() => Math.random() - 0.5);

describe.each(ORDER)('five megabytes of %s', (_what, text) => {
  it('end every reader within ten seconds of the processor', () => {
    const whole = text();
    const slow: string[] = [];
    const started = performance.now();
    let looked = 0;
    for (const [name, read] of READERS) {
      if (Date.now() > UNTIL) break;
      looked += 1;
      const before = process.cpuUsage().user;
      soundly(() => read(whole), Number.POSITIVE_INFINITY);
      const took = (process.cpuUsage().user - before) / 1000;
      if (took > LONGEST_MS) slow.push(`${name}: ${Math.round(took)} ms`);
    }
    const peakMb = process.resourceUsage().maxRSS / 1024;
    count({ looked, of: READERS.length, ms: performance.now() - started, peakMb });
    expect(slow).toEqual([]);
  }, 600_000);
});
