/** `plumbline compare`: the statistics alone, on two files of scores. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { writeJson } from '../../adapters/system/output-files.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { estimateOf } from '../../decision/early-stop.ts';
import { advance, type Family, openFamily } from '../../decision/family.ts';
import { type Member, orderUnits, type Unit } from '../../decision/member.ts';
import { type MemberResult, resultsOf } from '../../decision/member-result.ts';
import { meanOf } from '../../decision/score-table.ts';
import { templateResult } from '../../decision/template-result.ts';
import { parseScoreFiles, type ScoreFile, type ScoreRows } from '../../inputs/score-files.ts';
import type { Regression } from '../../record/target-result.ts';
import type { TemplateResult } from '../../record/template-result.ts';
import { oneLine } from '../../report/escape.ts';
import { Problems, UsageError } from '../../text/problem.ts';
import { wrap } from '../../text/wrap.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline compare --base FILE --head FILE [OPTIONS]

Decides whether head is worse than base, from scores alone: no suite, no lock,
no key, no git. Both files are JSONL, one row a score:

  {"case": "t-17", "template": "Groundedness", "score": 0.75}

score is 0..1 (1 = good) or null for unscored. "sample": 0, 1, ... tells repeats
of a case apart; "cluster" names the document, user or conversation that cases
share. Other keys are ignored, and so is the order of the rows. All templates
of the files are one family: the more there are, the more each must show.

  --margin POINTS  the drop that must be ruled out to pass (default 5)
  --alpha A        chance of a false block over the whole file (default 0.05)
  --seed S         order in which cases are looked at (default empty)
  --fixed          one look at everything, instead of stopping as soon as it is
                   clear
  --json [FILE]    {"verdict", "templates": {NAME: {...}}, "regressions"}

Exit code: 1 when a template regressed, else 0.
`;

const BETA = 0.05;
const FUTILITY = 0.1;
/** Graded scores count as broken or fixed when they cross this value. */
const PASS = 0.5;

interface Settings {
  readonly base: string;
  readonly head: string;
  /** Points. */
  readonly margin: number;
  readonly alpha: number;
  readonly seed: string;
  readonly fixed: boolean;
  readonly json: string | undefined;
}

export async function command(args: string[], io: Terminal): Promise<number> {
  const settings = settingsOf(args);
  const problems = new Problems();
  const base = readScores(settings.base, io, problems);
  const head = readScores(settings.head, io, problems);
  problems.throwIfAny();
  const rows = parseScoreFiles(base!, head!, problems);
  problems.throwIfAny();
  const family = decided(rows!, settings);
  const results = resultsOf(family);
  const about = { digest: '', kind: 'scores', blocking: true, margin: settings.margin, floor: null } as const;
  const templates = Object.fromEntries(
    [...results].map(([name, result]) => [
      name,
      templateResult(result, { ...about, estimate: estimateOf(family, name) }),
    ]),
  );
  const verdict = suiteVerdict(Object.values(templates));
  const { margin, alpha, seed, fixed } = settings;
  const report = { verdict, templates, regressions: regressionsOf(rows!, results), margin, alpha, seed, fixed };
  if (!writeJson(io, settings.json, report)) io.say(text(verdict, templates, settings));
  return verdict === 'regressed' ? 1 : 0;
}

function settingsOf(args: readonly string[]): Settings {
  const { values } = readOptions(
    'compare',
    args,
    {
      base: { type: 'string' },
      head: { type: 'string' },
      margin: { type: 'string' },
      alpha: { type: 'string' },
      seed: { type: 'string' },
      fixed: { type: 'boolean' },
      json: { type: 'string' },
    },
    { alone: ['json'] },
  );
  if (values.base === undefined || values.head === undefined)
    throw new UsageError('compare needs --base FILE and --head FILE');
  return {
    base: values.base,
    head: values.head,
    margin: numberOf('--margin', values.margin, 5, (x) => x >= 0 && x <= 100, 'points from 0 to 100'),
    alpha: numberOf('--alpha', values.alpha, 0.05, (x) => x > 0 && x <= 0.5, 'a share above 0, at most 0.5'),
    seed: values.seed ?? '',
    fixed: values.fixed ?? false,
    json: values.json,
  };
}

function numberOf(
  option: string,
  given: string | undefined,
  fallback: number,
  allowed: (x: number) => boolean,
  what: string,
): number {
  if (given === undefined) return fallback;
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (!allowed(value)) throw new UsageError(`${option} must be ${what}, is "${given}"`);
  return value;
}

function readScores(path: string, io: Terminal, problems: Problems): ScoreFile | null {
  const full = resolve(io.cwd, path);
  const name = relative(io.cwd, full) || path;
  try {
    return { name, bytes: readFileSync(full) };
  } catch (error) {
    const why =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    problems.add({ file: name, message: `${why}; a JSONL file of scores is expected` });
    return null;
  }
}

/** Recorded scores are complete, so every demand is met at once. */
function decided(rows: ScoreRows, { margin, alpha, seed, fixed }: Settings): Family {
  const units: Unit[] = [...rows.cases].map((id) => ({ id, cluster: rows.clusters.get(id), equal: false }));
  const ordered = orderUnits(units, seed);
  const members = [...rows.templates].map(([key, cells]): Member => {
    let base = 1;
    let head = 1;
    for (const cell of cells.values()) {
      base = Math.max(base, cell.base.length);
      head = Math.max(head, cell.head.length);
    }
    return {
      key,
      units: ordered.filter(({ id }) => cells.has(id)),
      repeats: Math.min(base, head),
      margin: margin / 100,
      blocking: true,
      pass: PASS,
    };
  });
  let family = openFamily(members, { alpha, beta: BETA, futility: FUTILITY, fixed, smallSuite: 'report' });
  while (family.demands.length > 0) family = advance(family, (key, id) => rows.templates.get(key)!.get(id)!);
  return family;
}

/** No correction, since the family's error rate is already in each verdict. */
function suiteVerdict(templates: readonly TemplateResult[]): TemplateResult['verdict'] {
  for (const verdict of ['regressed', 'inconclusive'] as const) {
    if (templates.some((template) => template.verdict === verdict)) return verdict;
  }
  return 'pass';
}

/** Cases that broke, among those examined, deepest fall first. */
function regressionsOf(rows: ScoreRows, results: ReadonlyMap<string, MemberResult>): readonly Regression[] {
  const list: Regression[] = [];
  for (const [template, { binary, asked }] of results) {
    const cells = rows.templates.get(template)!;
    for (const id of asked.ids) {
      const cell = cells.get(id)!;
      const base = meanOf(cell.base.slice(0, asked.repeats));
      const head = meanOf(cell.head.slice(0, asked.repeats));
      if (base === null || head === null) continue;
      if (binary ? head < base : base >= PASS && head < PASS) list.push({ case: id, template, base, head });
    }
  }
  return list.sort((a, b) => a.head - a.base - (b.head - b.base));
}

const NAME = 22;

function text(verdict: string, templates: Readonly<Record<string, TemplateResult>>, settings: Settings): string {
  const lines = [
    `${verdict.toUpperCase()}  (margin ${settings.margin} points, alpha ${settings.alpha}${settings.fixed ? ', one look' : ''})`,
    '',
  ];
  lines.push(`${'template'.padEnd(NAME)}   base   head  change  95 % interval   verdict`);
  for (const [name, result] of Object.entries(templates)) {
    const shown = oneLine(name, 60);
    const cells = [
      (shown.length > NAME ? `${shown.slice(0, NAME - 1)}…` : shown).padEnd(NAME),
      figure(result.base).padStart(6),
      figure(result.head).padStart(6),
      figure(result.delta, true).padStart(7),
      (result.interval === null ? '' : `[${figure(result.interval[0])}, ${figure(result.interval[1])}]`).padEnd(15),
      result.verdict,
    ];
    lines.push(cells.join(' '));
  }
  lines.push('');
  for (const [name, result] of Object.entries(templates))
    lines.push(wrap(`${oneLine(name, 60)}: ${sentence(result)}`, 80));
  return `${lines.join('\n')}\n`;
}

function figure(value: number | null, signed = false): string {
  if (value === null) return '-';
  const rounded = Math.abs(value) < 0.05 ? 0 : value;
  return `${signed && rounded > 0 ? '+' : ''}${rounded.toFixed(1)}`;
}

function sentence(result: TemplateResult): string {
  const { n, reason, broken, fixed, looks, samples, unscored } = result;
  const seen = `${n} case${n === 1 ? '' : 's'}, ${broken} broken, ${fixed} fixed`;
  const missing = unscored > 0 ? `, ${unscored} without a score` : '';
  const at = `${seen}${missing}; look ${looks}, ${samples.head} samples a side`;
  switch (reason) {
    case 'bound':
      return `worse than chance explains (p = ${probability(result.p)}). ${at}.`;
    case 'exact':
      return `worse than chance explains, by the exact test (p = ${probability(result.p)}). ${at}.`;
    case 'margin':
      return `a drop of ${result.margin} points is ruled out. ${at}.`;
    case 'small-suite':
      return `fewer than 50 compared cases decide nothing. ${at}.`;
    case 'few-clusters':
      return `fewer than 10 clusters decide nothing. ${at}.`;
    case 'missing':
      return `too many cases lack a score to decide. ${at}.`;
    case 'missing-one-sided':
      return `one side lacks scores more often than the other, which could hide a drop. ${at}.`;
    default: {
      const needed =
        result.casesNeeded === undefined ? '' : ` About ${result.casesNeeded} cases would do if nothing changed.`;
      const visible =
        result.mde === null ? '' : ` This many see a drop of ${result.mde.toFixed(1)} points 8 times in 10.`;
      return `neither a drop nor its absence is shown. ${at}.${visible}${needed}`;
    }
  }
}

function probability(p: number | null): string {
  if (p === null) return '-';
  return p < 0.0001 ? p.toExponential(1) : p.toFixed(4);
}
