/** Shows single cases on both sides: requests, answers and scores without a verdict; the fast local loop. */

import type { Trees } from '../change/recorded-rows.ts';
import { adoptionOf, apart, intake } from '../change/targets.ts';
import type { Score } from '../inputs/template.ts';
import { OutsideError, Problems, UsageError } from '../text/problem.ts';
import type { CaseChoice } from './case-choice.ts';
import { outputText } from './findings.ts';
import { unconfirmed } from './first-adoption.ts';
import type { GatePorts, GateRequest } from './gate-request.ts';
import { readableSides } from './load-parsers.ts';
import type { Measurement } from './measure/measurement.ts';
import { memberKey, type Work } from './measure/work.ts';
import { openMeasurement } from './measure-targets.ts';
import { prepareChosen } from './prepare-chosen.ts';
import { providersOf } from './prepare-targets.ts';
import { workOf } from './target-work.ts';

const SEED = 'look';

/**
 * Scores the chosen cases of every target that has them, whether or not the change touches them. Throws UsageError for
 * a pattern that matches no case.
 */
export async function lookAt(
  choice: CaseChoice,
  { trees, config: configPath, adopt }: Pick<GateRequest, 'trees' | 'config' | 'adopt'>,
  ports: GatePorts,
  out: (text: string) => void,
): Promise<number> {
  const problems = new Problems();
  const faults = { ruler: problems, head: problems };
  const adoption = adoptionOf(trees, configPath);
  const both: Trees = adoption.kind === 'adoption' ? { ...trees, base: trees.head } : trees;
  const sides = await readableSides(both, adoption);
  const taken = intake(sides, adoption, faults);
  const surface = { prompt: true, model: true, answers: true };
  const drafts = apart(taken?.drafts ?? []);
  const prepared = await prepareChosen({ taken, drafts, trees: sides, choice, surface }, problems, ports);
  problems.throwIfAny();
  choice.refuseStrange(adoption.file);

  const { config } = taken!;
  const arms = new Set(prepared.flatMap((one) => [one.arms.base.model.provider, one.arms.head.model.provider]));
  const unset = ports.missingCredentials(config, [...arms]);
  const asked = prepared.flatMap((one) => providersOf(one, config));
  const adopting = { revision: trees.head.revision, confirmed: adopt === true };
  const held = adoption.kind === 'adoption' ? unconfirmed(config, asked, adopting) : [];
  if (unset.length + held.length > 0) throw new UsageError([...unset, ...held].join('\n'));
  const models = await ports.openModels({ config, works: prepared, trees: sides, seed: SEED });
  try {
    for (const target of prepared) {
      const work = workOf(target, config, SEED);
      const measurement = openMeasurement([work], { models, ports, seed: SEED, keepAll: true });
      for (const unit of work.units) {
        await measurement.single(work, unit, work.suite.templates, 1);
        out(caseText(work, unit.id, measurement));
      }
      if (measurement.dead !== null) throw new OutsideError(`no usable answer at all from the ${measurement.dead}`);
    }
  } finally {
    await models.close();
  }
  return 0;
}

function caseText(work: Work, id: string, measurement: Measurement): string {
  const texts = measurement.kept(work.name).get(id);
  const rows = work.suite.templates.map((template) => {
    const { base, head } = measurement.table.detail(memberKey(work.name, template.id), id);
    return `  ${template.id}: ${scoreText(base)} -> ${scoreText(head)}${reasonText(head)}\n`;
  });
  const answers = (['base', 'head'] as const).map((side) => {
    const run = texts?.[side];
    return run === undefined ? '' : `  ${side}:\n${indent(outputText(run))}`;
  });
  return `${work.name}, case ${id}\n${rows.join('')}${answers.join('')}\n`;
}

function scoreText(score: Score | undefined): string {
  if (score === undefined) return 'not asked';
  return score.status === 'scored' ? String(Number(score.score.toFixed(3))) : score.status;
}

function reasonText(score: Score | undefined): string {
  return score !== undefined && 'reason' in score && score.reason !== undefined
    ? `\n${indent(score.reason)}`.trimEnd()
    : '';
}

function indent(text: string): string {
  return `${text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}\n`;
}
