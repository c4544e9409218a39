/** Scores as events of OpenTelemetry: log records in OTLP's JSON form, by the GenAI semantic conventions. */
import { clip } from './escape.ts';

/** One score of one answer, or why there is none. */
export interface Evaluation {
  /** Of the template. */
  readonly name: string;
  /** 0..1; null = the answer could not be scored. */
  readonly score: number | null;
  readonly passed?: boolean | undefined;
  readonly explanation?: string | undefined;
  /** Why there is no score, as a code. */
  readonly error?: string | undefined;
  /** Of the answer, as the provider named it. */
  readonly responseId?: string | undefined;
  /** The trace that the answer is part of, 32 hex digits. */
  readonly traceId?: string | undefined;
  readonly model?: string | undefined;
  /** Under our own prefix: what the conventions have no name for. */
  readonly own: { readonly [key: string]: string | number | undefined };
}

export interface EventSource {
  readonly version: string;
  /** ISO time of the evaluation; empty if unknown. */
  readonly at: string;
  /** Attributes of the resource. */
  readonly resource: { readonly [key: string]: string | number | undefined };
}

type Value = string | number | undefined;

/** Collectors read at most 1 MiB a line. */
const LONGEST_LINE = 512 * 1024;
const MOST_EXPLANATION = 4_000;
const MOST_NAME = 500;
const INFO = 9;
const NAME = 'gen_ai.evaluation.result';

/** JSON lines, each a whole `LogsData`, as a Collector's `otlpjsonfile` receiver reads them; empty without a score. */
export function evaluationEvents(evaluations: Iterable<Evaluation>, source: EventSource): string {
  const time = Date.parse(source.at);
  const nanos = Number.isNaN(time) || time < 0 ? '0' : `${time}000000`;
  const lines: string[] = [];
  let records: string[] = [];
  let length = 0;
  const close = (): void => {
    if (records.length > 0) lines.push(lineOf(records, source));
    records = [];
    length = 0;
  };
  for (const evaluation of evaluations) {
    const record = JSON.stringify(recordOf(evaluation, nanos));
    if (length + record.length > LONGEST_LINE) close();
    records.push(record);
    length += record.length + 1;
  }
  close();
  return lines.map((line) => `${line}\n`).join('');
}

function lineOf(records: readonly string[], { version, resource }: EventSource): string {
  const about = { 'service.name': 'plumbline', 'service.version': version, ...resource };
  const head = JSON.stringify({ attributes: attributesOf(Object.entries(about)) });
  const scope = JSON.stringify({ name: 'plumbline', version });
  return `{"resourceLogs":[{"resource":${head},"scopeLogs":[{"scope":${scope},"logRecords":[${records.join(',')}]}]}]}`;
}

function recordOf(evaluation: Evaluation, nanos: string): object {
  const { name, score, passed, explanation, error, responseId, traceId, model, own } = evaluation;
  return {
    timeUnixNano: nanos,
    observedTimeUnixNano: nanos,
    severityNumber: INFO,
    eventName: NAME,
    ...(traceId === undefined ? {} : { traceId }),
    attributes: attributesOf([
      ['gen_ai.evaluation.name', clip(name, MOST_NAME)],
      ['gen_ai.evaluation.score.value', score ?? undefined],
      ['gen_ai.evaluation.score.label', passed === undefined ? undefined : passed ? 'pass' : 'fail'],
      ['gen_ai.evaluation.explanation', explanation === undefined ? undefined : clip(explanation, MOST_EXPLANATION)],
      ['gen_ai.response.id', responseId === undefined ? undefined : clip(responseId, MOST_NAME)],
      ['gen_ai.request.model', model === undefined || model === '' ? undefined : clip(model, MOST_NAME)],
      ['error.type', error === undefined ? undefined : clip(error, MOST_NAME)],
      ...Object.entries(own).map(([key, value]): [string, Value] => [
        `plumbline.${key}`,
        typeof value === 'string' ? clip(value, MOST_NAME) : value,
      ]),
    ]),
  };
}

/** A score is a double even where it is whole; counts are integers, which this form writes as texts. */
function attributesOf(entries: readonly (readonly [string, Value])[]): readonly object[] {
  return entries.flatMap(([key, value]): readonly object[] => {
    if (value === undefined) return [];
    if (typeof value === 'string') return [{ key, value: { stringValue: value } }];
    return [{ key, value: key.endsWith('.score.value') ? { doubleValue: value } : { intValue: String(value) } }];
  });
}
