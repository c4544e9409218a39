/**
 * Probes: failing cases asked again with one thing changed, which reveals the kind of failure better than any text
 * does.
 */

import { scoreInputOf } from '../change/arm-answer.ts';
import { type Askable, armStep } from '../change/arm-call.ts';
import type { Case } from '../inputs/case/case.ts';
import type { GateConfig } from '../inputs/config.ts';
import { DEFAULT_PROBES, type ProbePolicy } from '../inputs/escalation-policy.ts';
import { loadModel } from '../inputs/model-file.ts';
import { loadPrompt, renderPrompt } from '../inputs/prompt/prompt.ts';
import type { BoundTemplate, JudgeSeat, Score } from '../inputs/template.ts';
import { done, type Message, type Step } from '../model-call/call.ts';
import type { Probed, ProbeKind } from '../record/failure-review.ts';
import { follow } from '../scoring/judge/ask-judge.ts';
import { Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { exemplarsOf, type Group, idOf } from './failure-groups.ts';

/** What base's policy requests, read from its files. */
export interface Probing {
  readonly reference: boolean;
  readonly stronger: Askable | null;
  /** A cheaper model that the policy names. */
  readonly cheap: Askable | null;
  /** The messages of the edited prompt for a case; null = the case lacks one of its variables. */
  readonly edited: ((row: Case) => readonly Message[] | null) | null;
  /** Maximum cases per group. */
  readonly cases: number;
  /** Maximum calls, including those of a judge. */
  readonly maxCalls: number;
  readonly maxCostUsd: number;
  /** Requested explicitly by the policy. */
  readonly isAsked: boolean;
}

/**
 * Reads the files that the policy of a target names, from the base side. If the policy does not mention probes, the
 * passages of the cases are tried; `null` there rules out probing. Undefined = no probing, or a fault was noted.
 */
export function loadProbing(
  written: ProbePolicy | null | undefined,
  target: string,
  base: Tree,
  config: GateConfig,
  problems: Problems,
): Probing | undefined {
  const policy = written === undefined ? DEFAULT_PROBES : written;
  if (policy === null) return undefined;
  const before = problems.count;
  const at = (key: string) => ({ file: config.file, key: `escalation.probes.${key} (target ${target})` });
  const { strongerModel, cheapModel, editedPrompt } = policy;
  const askable = (file: string | undefined, key: string): Askable | null => {
    const model = file === undefined ? null : loadModel(base, file, problems, at(key));
    const provider = model === null ? undefined : config.providers[model.provider];
    if (model !== null && provider === undefined) {
      const known = Object.keys(config.providers).join(', ');
      const message = `"${model.provider}" is not a provider of ${config.file} (there: ${known})`;
      problems.add({ file: file!, key: 'provider', message });
    }
    return model === null || provider === undefined ? null : { model, provider };
  };
  const stronger = askable(strongerModel, 'stronger-model');
  const cheap = askable(cheapModel, 'cheap-model');
  const prompt =
    editedPrompt === undefined
      ? null
      : loadPrompt(base, [editedPrompt], problems, { named: () => at('edited-prompt') });
  if (problems.count > before) return undefined;
  return {
    reference: policy.reference,
    stronger,
    cheap,
    edited: prompt === null ? null : (row) => renderPrompt(prompt, row, new Problems()),
    cases: policy.cases,
    maxCalls: policy.maxCalls,
    maxCostUsd: policy.maxCostUsd,
    isAsked: written !== undefined,
  };
}

/** What a probe asks, and how its answer is scored: in the same way as the failing answer. */
export interface ProbedArm {
  readonly target: string;
  readonly arm: Askable;
  readonly promptName: string;
  readonly row: (id: string) => Case;
  readonly messages: (id: string) => readonly Message[];
  readonly template: (id: string) => BoundTemplate;
  /** The judge of the suite; null = there is none that can be asked. */
  readonly seat: JudgeSeat | null;
}

/** By group id. */
export type ProbeResults = ReadonlyMap<string, Readonly<Partial<Record<ProbeKind, Probed>>>>;

export interface ProbeTask {
  readonly group: string;
  readonly case: string;
  /** `repeat` changes nothing: a case that then passes by itself says nothing about a probe. */
  readonly kind: ProbeKind | 'repeat';
  /** Number of model calls it takes. */
  readonly calls: number;
  /** Whether it passes; null = not known (a failed call, no score). */
  readonly step: Step<boolean | null>;
}

/** Maximum groups to probe, largest first. */
export const PROBED_GROUPS = 20;
/** The failing answer was sample 0. */
const SAMPLE = 1;

/** The cases that represent each group, once unchanged and once for each probe that applies to them. */
export function probeTasks(groups: readonly Group[], probing: Probing, at: ProbedArm): readonly ProbeTask[] {
  return groups.slice(0, PROBED_GROUPS).flatMap((group) =>
    exemplarsOf(group, probing.cases).flatMap((item) => {
      const template = at.template(item.template);
      if (template.spec.paired === true || template.spec.repeated === true) return [];
      if (template.scorer.kind === 'asking' && at.seat === null) return [];
      const row = at.row(item.case);
      const sent = at.messages(item.case);
      const task = (kind: ProbeTask['kind'], arm: Askable, messages: readonly Message[]): ProbeTask => ({
        group: idOf(group),
        case: item.case,
        kind,
        calls: template.scorer.kind === 'pure' ? 1 : 1 + (at.seat?.votes ?? 1),
        step: askedAgain({ arm, messages, row, template }, at),
      });
      const reference = probing.reference ? withReference(row, sent) : null;
      const edited = probing.edited?.(row) ?? null;
      const tasks = [
        ...(edited === null ? [] : [task('edited', at.arm, edited)]),
        ...(reference === null ? [] : [task('reference', at.arm, reference)]),
        ...(probing.stronger === null ? [] : [task('stronger', probing.stronger, sent)]),
      ];
      return tasks.length === 0 ? [] : [task('repeat', at.arm, sent), ...tasks];
    }),
  );
}

/** Counts what the probes fixed, over the cases that fail again when nothing is changed. */
export function probeResults(
  told: readonly (Omit<ProbeTask, 'step' | 'calls'> & { readonly passes: boolean | null })[],
): ProbeResults {
  const steady = new Set(
    told.flatMap(({ kind, passes, ...at }) => (kind === 'repeat' && passes === false ? [keyOf(at)] : [])),
  );
  const results = new Map<string, Partial<Record<ProbeKind, Probed>>>();
  for (const { kind, passes, ...at } of told) {
    if (kind === 'repeat' || passes === null || !steady.has(keyOf(at))) continue;
    const of = results.get(at.group) ?? {};
    const { fixed, of: tried } = of[kind] ?? { fixed: 0, of: 0 };
    results.set(at.group, { ...of, [kind]: { fixed: fixed + (passes ? 1 : 0), of: tried + 1 } });
  }
  return results;
}

function keyOf(at: { readonly group: string; readonly case: string }): string {
  return `${at.group}\0${at.case}`;
}

export interface Again {
  readonly arm: Askable;
  readonly messages: readonly Message[];
  readonly row: Case;
  readonly template: BoundTemplate;
}

/** Whether another arm's answer to a case passes; null = it has no score. */
export function askedAgain(
  { arm, messages, row, template }: Again,
  { target, promptName, seat }: Pick<ProbedArm, 'target' | 'promptName' | 'seat'>,
): Step<boolean | null> {
  const step = armStep(arm, messages, {
    role: 'probe',
    arm: 'head',
    target,
    case: row.id,
    sample: SAMPLE,
    turn: 0,
    promptName,
  });
  return follow(step, (run): Step<boolean | null> => {
    if (!('output' in run)) return done(null);
    const input = scoreInputOf(row, run);
    const score: Step<Score> =
      template.scorer.kind === 'pure' ? done(template.scorer.score(input)) : template.scorer.score(input, seat!);
    return follow(score, (given) => done(given.status === 'scored' ? given.score >= template.pass : null));
  });
}

/**
 * Passages of the case that the prompt does not contain; null = there are none. The expected answer is not a passage:
 * it would also fix a wrong layout or label, and that would be taken for missing knowledge.
 */
function withReference(row: Case, sent: readonly Message[]): readonly Message[] | null {
  const all = sent.map(({ content }) => content ?? '').join('\n');
  const passages = (row.context ?? []).map(({ text }) => text).filter((text) => !all.includes(text));
  const text = passages.length === 0 ? null : passages.join('\n\n');
  const last = sent.findLastIndex(({ role }) => role === 'user');
  if (text === null || text.trim() === '' || last < 0) return null;
  const more = `\n\nReference for this question, to be relied on:\n${text}`;
  return sent.map((message, index) =>
    index === last
      ? {
          ...message,
          content: `${message.content ?? ''}${more}`,
          ...(message.parts !== undefined && { parts: [...message.parts, { text: more }] }),
        }
      : message,
  );
}
