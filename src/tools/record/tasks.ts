/** What a recorded program is asked: the cases, limited to what it may see, and which samples of them. */
import type { Case } from '../../inputs/case/case.ts';
import { messageJson, typedVar } from '../../inputs/case/case-values.ts';
import type { Message } from '../../model-call/call.ts';
import { isMedia, type Media, writtenPath } from '../../model-call/media.ts';
import { PLAN_SCHEMA } from '../../run/recording-plan.ts';
import type { Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import type { Problems } from '../../text/problem.ts';
import { show } from '../../text/problem.ts';
import { resolvePath } from '../../text/tree.ts';

/** One sample of one case. */
export interface Task {
  readonly row: Case;
  /** 0-based. */
  readonly sample: number;
}

/** Samples per case id, for the requested cases. */
export type Wanted = ReadonlyMap<string, number>;

export const MOST_SAMPLES = 100;

/** Sample by sample, so that a recording that is cut short covers as many cases as it can. */
export function tasksOf(cases: readonly Case[], wanted: Wanted): readonly Task[] {
  const most = Math.max(0, ...wanted.values());
  return Array.from({ length: most }, (_, sample) =>
    cases.filter(({ id }) => (wanted.get(id) ?? 0) > sample).map((row) => ({ row, sample })),
  ).flat();
}

/**
 * What a program is told about a task, in one line. What is expected, whether a case is critical or held out, and what
 * people noted beside it belong to the ruler. `dataset` is the file of the cases, which their files are relative to.
 */
export function taskJson({ row, sample }: Task, dataset: string): JsonObject {
  const { id, input, messages, vars, tools, files } = row;
  const names = Object.keys(vars);
  return {
    id,
    sample,
    input,
    files: files?.map((media) => fileJson(media, dataset)),
    messages: messages?.map((message) => toldMessage(message, dataset)),
    vars: names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, typedVar(vars, name) ?? ''])),
    tools,
  };
}

/** A picture or document by its path in the repository and its digest, never its bytes. */
function fileJson(media: Media, dataset: string): Json {
  const file = resolvePath(dataset, writtenPath(media)) ?? media.name;
  return { file, type: media.type, sha256: media.sha256, size: media.size };
}

function toldMessage(message: Message, dataset: string): Json {
  const json = messageJson(message);
  if (message.parts === undefined || !isObject(json)) return json;
  const content = message.parts.map((part) =>
    isMedia(part) ? { ...(fileJson(part, dataset) as object), type: part.kind } : { type: 'text', text: part.text },
  );
  return { ...json, content: content as Json };
}

/** What is asked when no plan says otherwise. */
export interface Askable {
  readonly target: string;
  readonly cases: readonly Case[];
  readonly samples: number;
}

/**
 * A plan file: ids, or `{id, samples}`, as a JSON list or under `cases`; or what the gate writes, which has such a list
 * for each target that is not decided yet. Null when a fault was noted.
 */
export function readWanted(
  file: string,
  value: Json,
  { target, cases, samples }: Askable,
  problems: Problems,
): Wanted | null {
  const known = new Set(cases.map(({ id }) => id));
  const before = problems.count;
  const isPlan = isObject(value) && value['schema'] === PLAN_SCHEMA;
  const planned = isPlan && isObject(value['targets']) ? value['targets'] : null;
  // Nothing more is asked of a target that is decided.
  if (planned !== null && !Object.hasOwn(planned, target)) return new Map();
  const whole = planned === null ? value : planned[target];
  const list = isObject(whole) ? whole['cases'] : whole;
  if (!Array.isArray(list)) {
    problems.add({ file, message: `expected a list of case ids, or {"cases": [...]}, found ${show(value)}` });
    return null;
  }
  const wanted = new Map<string, number>();
  for (const [index, item] of (list as readonly Json[]).entries()) {
    const { id, samples: own = samples } = isObject(item) ? item : { id: item };
    const at = { file, key: `cases[${index}]` };
    if (typeof id !== 'string' || !known.has(id))
      problems.add({ ...at, message: `${show(id)} is no case of the suite` });
    else if (typeof own !== 'number' || !Number.isInteger(own) || own < 1 || own > MOST_SAMPLES)
      problems.add({ ...at, message: `expected samples from 1 to ${MOST_SAMPLES}, found ${show(own)}` });
    else if (isPlan && own !== samples)
      problems.add({
        ...at,
        message: `asks ${own} samples a case, and this recording has ${samples}; leave --samples out, or set repeats: ${samples} in the suite`,
      });
    else wanted.set(id, own);
  }
  return problems.count > before ? null : wanted;
}
