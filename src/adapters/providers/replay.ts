/** Replays recorded outputs and judge replies: finds the row for a question, or reports which one is missing. */
import type { GateConfig } from '../../inputs/config.ts';
import type { RecordedProvider } from '../../inputs/provider.ts';
import type { JudgeRow, OutputRow } from '../../inputs/recorded-answers.ts';
import type { CallPlace, Question, Reply } from '../../model-call/call.ts';
import { splitThinking } from '../../model-call/thinking.ts';
import { InputError, type Problem } from '../../text/problem.ts';

export interface RecordedAsk {
  readonly provider: RecordedProvider;
  readonly role: 'outputs' | 'judge';
  readonly target: string;
  readonly model: string;
  /** Fills `{prompt}`; empty for a judge. */
  readonly promptName: string;
  readonly arm: 'base' | 'head';
}

export type RecordedFile =
  | {
      readonly role: 'outputs';
      readonly file: string;
      readonly rows: readonly OutputRow[];
      /** If true, a missing row is a fault; otherwise it means that the recorded program returned no answer. */
      readonly whole: boolean;
      /** Cases that the program has been asked, where it is recorded in rounds; absent = all. */
      readonly asked?: ReadonlySet<string> | undefined;
    }
  | { readonly role: 'judge'; readonly file: string; readonly rows: readonly JudgeRow[] };

export type RecordedRows = (ask: RecordedAsk) => RecordedFile;

export interface Replay {
  /** Rejects with InputError for a missing row, naming all rows found missing at about the same time. */
  answer(provider: RecordedProvider, question: Question): Promise<Reply>;
}

interface Indexed {
  readonly file: string;
  readonly find: (place: CallPlace) => { readonly reply: Reply } | { readonly missing: string };
}

/** How long misses are collected, so that one report names many. */
const GATHER_MS = 20;

export function openReplay(config: GateConfig, rows: RecordedRows): Replay {
  const files = new Map<string, Indexed>();
  const byRows = new Map<readonly unknown[], Indexed>();
  const missing = new Map<string, Problem>();
  let verdict: Promise<never> | null = null;

  const fileOf = (provider: RecordedProvider, question: Question): Indexed => {
    const { place } = question;
    const ask: RecordedAsk = {
      provider,
      role: place.role === 'arm' ? 'outputs' : 'judge',
      target: place.target,
      model: question.request.model,
      promptName: place.promptName ?? '',
      arm: place.arm ?? 'head',
    };
    const key = [provider.name, ask.role, ask.target, ask.model, ask.promptName, ask.arm].join('\0');
    let indexed = files.get(key);
    if (indexed === undefined) {
      const file = rows(ask);
      indexed =
        byRows.get(file.rows) ?? (file.role === 'outputs' ? indexOutputs(file) : indexJudge(file.file, file.rows));
      byRows.set(file.rows, indexed);
      files.set(key, indexed);
    }
    return indexed;
  };

  const miss = (file: string, message: string): Promise<never> => {
    missing.set(`${file}\0${message}`, { file, message });
    verdict ??= new Promise((_, reject) => {
      setTimeout(() => {
        verdict = null;
        reject(new InputError([...missing.values()]));
      }, GATHER_MS);
    });
    return verdict;
  };

  return {
    async answer(provider, question) {
      if (question.request.kind === 'embedding') {
        throw new InputError({
          file: config.file,
          key: `providers.${provider.name}`,
          message: "is recorded and holds no embeddings; give the suite's `embedding` another provider",
        });
      }
      const indexed = fileOf(provider, question);
      const found = indexed.find(question.place);
      if ('reply' in found) return found.reply;
      // If a failing case has no reply of the judge, nobody has looked at it, which is not a fault of the file.
      if (question.place.role === 'review')
        return { kind: 'failed', code: 'not-recorded', message: found.missing, attempts: 0 };
      return miss(indexed.file, found.missing);
    },
  };
}

function indexOutputs({ file, rows, whole, asked }: Extract<RecordedFile, { role: 'outputs' }>): Indexed {
  const byCase = new Map<string, Map<number, OutputRow>>();
  for (const row of rows) {
    const samples = byCase.get(row.id) ?? new Map<number, OutputRow>();
    if (!samples.has(row.sample)) samples.set(row.sample, row);
    byCase.set(row.id, samples);
  }
  return {
    file,
    find(place) {
      const samples = byCase.get(place.case);
      if (asked !== undefined && !asked.has(place.case))
        return { reply: { kind: 'failed', code: 'not-recorded', message: 'it has not been asked yet', attempts: 0 } };
      if (!whole && samples?.get(place.sample) === undefined) return { reply: failure('no row was recorded') };
      if (samples === undefined) return { missing: `no row for case "${place.case}"` };
      const row = samples.get(place.sample);
      if (row === undefined)
        return {
          missing: `no row for case "${place.case}" with sample ${place.sample}; it has ${[...samples.keys()].join(', ')}`,
        };
      return { reply: row.failed === undefined ? recorded(row.output ?? '', row) : failure(row.failed) };
    },
  };
}

function indexJudge(file: string, rows: readonly JudgeRow[]): Indexed {
  const byPlace = new Map<string, JudgeRow[]>();
  for (const row of rows) {
    const key = `${row.case}\0${row.template}`;
    const list = byPlace.get(key);
    if (list === undefined) byPlace.set(key, [row]);
    else list.push(row);
  }
  const judged = new Map<string, { readonly arm: CallPlace['arm']; readonly looked: string }>();
  return {
    file,
    find(place) {
      const what = `case "${place.case}", template "${place.template}"`;
      const list = byPlace.get(`${place.case}\0${place.template}`);
      if (list === undefined) return { missing: `no reply for ${what}` };
      // A row that names its output, its context or its sample is more specific than one that does not.
      const fits = list
        .filter((row) => row.outputSha256 === undefined || row.outputSha256 === place.outputSha256)
        .filter((row) => row.contextSha256 === undefined || row.contextSha256 === place.contextSha256)
        .filter((row) => row.sample === undefined || row.sample === place.sample)
        .sort((a, b) => exactness(b) - exactness(a));
      const row = fits[0];
      if (row === undefined) {
        return {
          missing: `no reply for ${what}, sample ${place.sample}, output_sha256 ${place.outputSha256 ?? 'unknown'}; its ${list.length} rows judge other outputs or samples`,
        };
      }
      // One reply for two answers or two retrievals would make them equal, whatever they say.
      const output = row.outputSha256 === undefined ? place.outputSha256 : undefined;
      const context = row.contextSha256 === undefined ? place.contextSha256 : undefined;
      const key = `${row.line}\0${place.target}\0${place.sample}`;
      const looked = `${output ?? ''} ${context ?? ''}`;
      const other = judged.get(key);
      if (other !== undefined && other.arm !== place.arm && other.looked !== looked) {
        return {
          missing: `one reply for ${what} stands for two different outputs or retrieved contexts, base's and head's; give each its own row with output_sha256 or context_sha256`,
        };
      }
      judged.set(key, { arm: place.arm, looked });
      return { reply: recorded(typeof row.reply === 'string' ? row.reply : JSON.stringify(row.reply), {}) };
    },
  };
}

function exactness(row: JudgeRow): number {
  const said = [row.contextSha256, row.outputSha256, row.sample];
  return said.reduce<number>((sum, one, at) => sum + (one === undefined ? 0 : 4 >> at), 0);
}

function failure(message: string): Reply {
  return { kind: 'failed', code: 'program', message, attempts: 1 };
}

function recorded(text: string, row: Partial<OutputRow>): Reply {
  const { toolCalls = [], meta, context, trace, usage, latencyMs, model, finishReason } = row;
  // A program that reports its usage but not the cost leaves the cost unknown.
  const costUsd = row.costUsd ?? (usage === undefined ? 0 : undefined);
  return {
    kind: 'answered',
    ...splitThinking(text),
    toolCalls,
    refused: false,
    ...(costUsd !== undefined && { costUsd }),
    ...(usage !== undefined && { usage }),
    ...(latencyMs !== undefined && { latencyMs }),
    ...(model !== undefined && { model }),
    ...(finishReason !== undefined && { finishReason }),
    ...(meta !== undefined && { meta }),
    ...(context !== undefined && { context }),
    ...(trace !== undefined && { trace }),
    origin: { kind: 'recorded' },
  };
}
