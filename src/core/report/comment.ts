/** The pull request comment: the verdict first, then what a reader needs next, shrunk step by step to fit. */
import type { EscalationEntry } from '../escalation/outcome.ts';
import type { PlumblineRecord, TargetOperational, TargetResult, TemplateResult, Verdict } from '../record.ts';
import {
  criterionWords,
  escalationLines,
  escalationSentence,
  failureSentence,
  gapSentence,
  nextSentence,
  triedSentence,
} from './escalating.ts';
import { clip, codeSpan, fenced, oneLine, ownLink, prose } from './escape.ts';
import { exhibitMarkdown, exhibitsByWeight } from './exhibits.ts';
import {
  change,
  changeWithInterval,
  count,
  daysBetween,
  interval,
  many,
  moment,
  points,
  ratio,
  share,
  shortDigest,
  shortSha,
  size,
  usd,
} from './figures.ts';
import { hiddenHistory, historyLine } from './history.ts';
import {
  asSentence,
  blocks,
  byTrouble,
  casesWords,
  findings,
  headlineOf,
  leverWords,
  marginNote,
  type Situation,
  say,
  situationOf,
  templateSentence,
  templateVerdict,
  type Words,
  worst,
} from './sentences.ts';
import { trendLines } from './trend.ts';

/** GitHub refuses 65,536 characters; the rest is room for what a poster may add. */
export const COMMENT_LIMIT = 65_000;
export const COMMENT_MARKER = '<!-- plumbline:';

/** How much of the record a rendering shows. */
interface Depth {
  readonly exhibits: number;
  /** Code points for each text of an exhibit. */
  readonly text: number;
  readonly details: boolean;
  readonly rows: boolean;
  /** Items of a list before "and n more". */
  readonly list: number;
}

/** Full, fewer exhibits, shorter texts, none, rows only, verdict only. */
const LADDER: readonly Depth[] = [
  { exhibits: 6, text: 900, details: true, rows: true, list: 100 },
  { exhibits: 3, text: 900, details: true, rows: true, list: 50 },
  { exhibits: 3, text: 450, details: true, rows: true, list: 50 },
  { exhibits: 3, text: 200, details: true, rows: true, list: 20 },
  { exhibits: 0, text: 0, details: true, rows: true, list: 20 },
  { exhibits: 0, text: 0, details: false, rows: true, list: 10 },
  { exhibits: 0, text: 0, details: false, rows: false, list: 3 },
];

export const ICON: Readonly<Record<Situation, string>> = {
  pass: '🟢',
  improved: '🟢',
  regressed: '🔴',
  accepted: '🟠',
  'order-skipped': '🔴',
  inconclusive: '🟡',
  // The first words must be NOT MEASURED.
  'not-measured': '',
  skipped: '⚪',
  error: '⛔',
};

const VERDICT_ICON: Readonly<Record<Verdict, string>> = {
  pass: '🟢',
  regressed: '🔴',
  inconclusive: '🟡',
  skipped: '⚪',
  error: '⛔',
};

/** Words as markdown: names as code, foreign prose with everything live taken out. */
export function markdown(words: Words, limit = 300): string {
  return words
    .map((word) =>
      typeof word === 'string' ? word : 'name' in word ? codeSpan(word.name, 100) : prose(word.prose, limit),
    )
    .join('');
}

function rowIcon(result: TemplateResult): string {
  if (blocks(result)) return '🔴';
  if (result.verdict === 'regressed') return '🟠';
  if (result.verdict === 'inconclusive') return templateVerdict(result) === 'not measured' ? '⚪' : '🟡';
  return '🟢';
}

function verdictCell(result: TemplateResult): string {
  const word = templateVerdict(result);
  const add = result.verdict === 'inconclusive' && word === 'inconclusive' ? casesWords(result) : null;
  const extra = [
    add ?? '',
    result.floor === undefined || result.floor.state === 'held' || word === 'below its floor'
      ? ''
      : `near its floor of ${size(result.floor.points)}`,
    result.blocking || result.verdict === 'regressed' ? '' : 'reported only',
  ].filter((text) => text !== '');
  return [`${rowIcon(result)} ${blocks(result) ? `**${word}**` : word}`, ...extra].join(', ');
}

function table(target: TargetResult, list: number): string {
  const rows = byTrouble(target.templates);
  const head = ['| template | base | head | change (95 % interval) | verdict |', '| :-- | --: | --: | :-- | :-- |'];
  const body = rows
    .slice(0, list)
    .map(
      ([id, result]) =>
        `| ${codeSpan(id, 100)} | ${points(result.base)} | ${points(result.head)} | ${changeWithInterval(result)} | ${verdictCell(result)} |`,
    );
  const more = rows.length > list ? [`\n_and ${many(rows.length - list, 'more template')} in the report_`] : [];
  return [...head, ...body, ...more].join('\n');
}

/** `How sure` lines of what blocks, or of what stayed open: one a template, at most three. */
function evidence(record: PlumblineRecord, situation: Situation): readonly string[] {
  const open = findings(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
  const shown =
    situation === 'regressed' || situation === 'accepted'
      ? worst(record)
      : situation === 'inconclusive' || situation === 'not-measured'
        ? open
        : [];
  const several = Object.keys(record.targets).length > 1;
  return shown.slice(0, 3).map(({ target, template, result }) => {
    const place = several ? say`${target} at ${template}` : say`${template}`;
    const chance =
      result.verdict === 'regressed' && result.p !== null && result.p < 0.05
        ? ' A change this size is very unlikely to be chance.'
        : '';
    const cases = record.targets[target]?.suite.cases ?? 0;
    const early =
      result.verdict === 'regressed' && result.n < cases
        ? ` ${count(result.n)} of ${many(cases, 'case')} were enough to tell.`
        : '';
    return `- ${markdown(place)}: ${markdown(templateSentence(result))}${chance}${early}`;
  });
}

function criticalLines(record: PlumblineRecord): readonly string[] {
  return Object.entries(record.targets).flatMap(([name, target]) =>
    (target.critical ?? [])
      .filter(({ verdict }) => verdict !== 'held')
      .slice(0, 5)
      .map((item) => {
        const word = {
          broken: '🔴 critical case broken',
          flaky: '🟡 critical case flaky, not counted',
          unmeasured: '⚪ critical case not measured',
          held: '',
        }[item.verdict];
        return `- ${word}: ${markdown(say`${item.case} of ${name}`)}. ${prose(asSentence(item.detail))}`;
      }),
  );
}

function acceptance(record: PlumblineRecord): string {
  if (record.accepted === null) return '';
  const { by, reason, sha, expires } = record.accepted;
  const why = reason === '' ? 'without a reason' : `because: ${prose(reason)}`;
  return `Accepted by ${codeSpan(by)} for ${codeSpan(shortSha(sha))} until ${prose(moment(expires), 40)}, ${why}. The verdict stays; a new push ends the acceptance.`;
}

function waysOut(situation: Situation, record: PlumblineRecord): string {
  if (situation === 'regressed' && record.provenance.pullRequest !== undefined) {
    return 'If the drop is meant: someone with write access comments `/plumbline accept` and the reason, then sets the label `plumbline: accept`.';
  }
  return '';
}

function targetHead(name: string, target: TargetResult): string {
  const { cases, holdout, clusters } = target.suite;
  const suite = [
    many(cases, 'case'),
    holdout > 0 ? `${count(holdout)} held out` : '',
    clusters > 0 ? many(clusters, 'cluster') : '',
  ].filter((part) => part !== '');
  const judge =
    target.judge === undefined
      ? ''
      : ` · judge ${codeSpan(target.judge.model)}${target.judge.recorded ? ' (recorded)' : ''}`;
  const changed =
    target.changed.length === 0
      ? ''
      : `: ${target.changed
          .slice(0, 3)
          .map((item) => prose(item, 120))
          .join('; ')}${target.changed.length > 3 ? ` and ${count(target.changed.length - 3)} more` : ''}`;
  return `**${codeSpan(name, 100)}** · ${leverWords(target.lever)}${changed} · ${suite.join(', ')}${judge}`;
}

function sight(target: TargetResult): string {
  const mdes = Object.values(target.templates).flatMap(({ mde, measured }) =>
    mde === null || measured === 0 ? [] : [mde],
  );
  const margins = [...new Set(Object.values(target.templates).map(({ margin }) => margin))];
  const seen =
    mdes.length === 0
      ? ''
      : ` This run could see a drop of ${points(Math.max(...mdes))} points or more (with 80 % probability, at worst among its templates).`;
  const margin =
    margins.length === 1
      ? marginNote(margins[0] ?? 0)
      : 'Each template’s margin is the drop that must be ruled out to pass, not a drop that is tolerated.';
  return `<sub>${margin}${seen}</sub>`;
}

export function folded(title: string, body: string): string {
  return body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** In words: a tick could be read as the verdict. */
const STATE = {
  met: 'met',
  unmet: '**unmet**',
  unknown: '_unknown_',
  waived: 'waived',
  'not-applicable': 'not applicable',
} as const;

function escalation(record: PlumblineRecord, depth: Depth): readonly string[] {
  const entries = Object.entries(record.escalation);
  return entries.slice(0, depth.list).flatMap(([name, entry]) => {
    const who = entries.length > 1 ? `${codeSpan(name, 100)}: ` : '';
    const cost = record.operational.targets[name]?.costUsd ?? null;
    const lines = escalationLines(entry, record.targets[name]?.lever ?? null, cost);
    const line = [
      `🧭 ${who}${prose(escalationSentence(entry))}`,
      ...lines.map(({ label, text }) => `**${label}:** ${prose(text, 600)}`),
    ].join('\n');
    if (!depth.details || entry.criteria.length === 0) return [line];
    const step = nextSentence(entry);
    const told = gapSentence(entry, record.targets[name]);
    const parts = [
      step === '' ? '' : prose(step, 600),
      told === '' ? '' : prose(told, 400),
      prose(failureSentence(entry), 600),
      prose(triedSentence(entry), 300),
      checklist(entry),
      noted(entry, depth.list),
    ];
    const title = `${entry.outcome === 'not-needed' ? 'Level and target' : `Escalation checklist${openWords(entry)}`}${who === '' ? '' : ` of <code>${codeSpanHtml(name)}</code>`}`;
    return [line, folded(title, parts.filter((part) => part !== '').join('\n\n'))];
  });
}

/** A target that is reached asks for no lever, so what one would need is nobody's task. */
const CALM = { ...STATE, unmet: 'unmet', unknown: 'unknown' } as const;

/** ` (2 unmet, 3 unknown)`. */
function openWords({ criteria }: EscalationEntry): string {
  const tally = (['unmet', 'unknown'] as const).flatMap((state) => {
    const n = criteria.filter((item) => item.state === state).length;
    return n === 0 ? [] : [`${count(n)} ${state}`];
  });
  return tally.length === 0 ? '' : ` (${tally.join(', ')})`;
}

/** All criteria with their evidence; what makes an unknown known is said once. */
function checklist({ criteria, outcome }: EscalationEntry): string {
  const rows = criteria.map((item) => {
    const first = criteria.find(({ todo }) => todo === item.todo)?.id ?? item.id;
    const todo =
      item.todo === undefined || item.todo === '' ? '' : first === item.id ? prose(item.todo, 200) : `as ${first}.`;
    return `| ${criterionWords(item.id)} | ${outcome === 'not-needed' ? CALM[item.state] : STATE[item.state]} | ${prose(item.evidence, 240)}${todo === '' ? '' : ` _To know:_ ${todo}`} |`;
  });
  return ['| criterion | state | evidence |', '| :-- | :-- | :-- |', ...rows].join('\n');
}

/** What else was looked at: the tuned-model protocol, the failure review, the declared profile. */
function noted({ tuned, review, notes }: EscalationEntry, list: number): string {
  const all = [...(tuned?.notes ?? []), ...(review.notes ?? []), ...(notes ?? [])];
  const more = all.length > list ? [`- and ${many(all.length - list, 'more note')} in the report`] : [];
  const shown = [...all.slice(0, list).map((note) => `- ${prose(note, 300)}`), ...more];
  return shown.join('\n');
}

function codeSpanHtml(text: string): string {
  return oneLine(text, 100).replace(/[^\w .-]/g, (char) => `&#${char.codePointAt(0)};`);
}

function brokenSection(record: PlumblineRecord, depth: Depth, situation: Situation): readonly string[] {
  const shown = exhibitsByWeight(record, depth.exhibits);
  const lists = Object.entries(record.targets).flatMap(([name, target]) => {
    const ids = [...new Set(target.regressions.map((item) => item.case))];
    if (ids.length === 0) return [];
    const several = Object.keys(record.targets).length > 1;
    const rest = ids.length > depth.list ? ` and ${count(ids.length - depth.list)} more` : '';
    return [
      `${several ? `${codeSpan(name, 100)}: ` : ''}${ids
        .slice(0, depth.list)
        .map((id) => codeSpan(id, 60))
        .join(' ')}${rest}`,
    ];
  });
  const total = new Set(
    Object.entries(record.targets).flatMap(([name, target]) =>
      target.regressions.map((item) => `${name}\n${item.case}`),
    ),
  ).size;
  if (shown.length === 0 && lists.length === 0) return [];
  const across = new Set(
    Object.values(record.targets).flatMap(({ regressions }) => regressions.map((item) => item.template)),
  );
  const scope = across.size > 1 ? ' (all templates)' : '';
  const title =
    situation === 'regressed' || situation === 'accepted'
      ? 'Worst broken cases'
      : 'Cases that went from right to wrong all the same';
  const heading = shown.length === 0 ? [] : [`#### ${title}`];
  const bodies = shown.map((exhibit) => exhibitMarkdown(exhibit, depth.text));
  const all =
    total === 0
      ? []
      : [folded(total === 1 ? 'The broken case' : `All ${many(total, 'broken case')}${scope}`, lists.join('\n\n'))];
  const block = [...heading, ...bodies];
  return situation === 'regressed' || situation === 'accepted'
    ? [...block, ...all]
    : [folded(`${title} (${count(total)})`, [...bodies, ...lists].join('\n\n'))];
}

/** Where it fell most, so that a reader knows where to look; never part of the verdict. */
function slices(record: PlumblineRecord): string {
  const rows = Object.entries(record.targets).flatMap(([name, target]) =>
    (target.slices ?? [])
      .filter(({ delta, interval: range }) => delta < 0 && range !== null && range[1] < 0)
      .sort((a, b) => a.delta - b.delta)
      .slice(0, 6)
      .map(
        (slice) =>
          `| ${codeSpan(slice.name, 80)} | ${codeSpan(Object.keys(record.targets).length > 1 ? `${name} / ${slice.template}` : slice.template, 100)} | ${count(slice.n)} | ${change(slice.delta)} (${interval(slice.interval)}) |`,
      ),
  );
  if (rows.length === 0) return '';
  return [
    'Exploratory: with many slices some look bad by chance, so none of them decides anything.',
    '',
    '| slice | template | cases | change (95 % interval) |',
    '| :-- | :-- | --: | :-- |',
    ...rows,
  ].join('\n');
}

function rulerSection(record: PlumblineRecord, depth: Depth): readonly string[] {
  const { moved } = record.ruler;
  if (moved.length === 0) return [];
  const items = moved
    .slice(0, depth.list)
    .map((move) => `- ${codeSpan(move.path, 120)} (${prose(move.what, 40)}): ${prose(move.change, 240)}`);
  const more = moved.length > depth.list ? [`- and ${count(moved.length - depth.list)} more`] : [];
  return [
    `📏 **The ruler moved.** This change also edits what it is judged by. The base branch’s ruler decided; these edits count from the merge on:`,
    [...items, ...more].join('\n'),
  ];
}

function newCases(record: PlumblineRecord): readonly string[] {
  return Object.entries(record.targets).flatMap(([name, target]) => {
    if (target.newCases === undefined) return [];
    const rows = Object.entries(target.newCases.templates).map(
      ([id, item]) => `| ${codeSpan(id, 100)} | ${count(item.n)} | ${points(item.base)} | ${points(item.head)} |`,
    );
    return [
      `${many(target.newCases.n, 'new case')} of ${codeSpan(name, 100)}, scored with the base branch’s templates and kept apart from the verdict:`,
      ['| template | n | base | head |', '| :-- | --: | --: | --: |', ...rows].join('\n'),
    ];
  });
}

function ratioLine(label: string, figure: TargetOperational['latencyMs'], unit: (value: number) => string): string {
  if (figure === undefined) return '';
  const range = figure.interval === null ? '' : ` (${ratio(figure.interval[0])} to ${ratio(figure.interval[1])})`;
  const ceiling =
    figure.ceiling === undefined
      ? ''
      : `, ceiling ${size(figure.ceiling)} times ${figure.state === 'exceeded' ? '**exceeded**' : 'held'}`;
  return `- ${label}: ${unit(figure.base)} → ${unit(figure.head)}, ${ratio(figure.ratio)}${range}${ceiling}`;
}

/** Ceilings that were passed, where they cannot be overlooked. */
function ceilingLines(record: PlumblineRecord): readonly string[] {
  const several = Object.keys(record.targets).length > 1;
  return Object.entries(record.operational.targets).flatMap(([name, { latencyMs, costUsd }]) => {
    const who = several ? ` of ${codeSpan(name, 100)}` : '';
    return [
      latencyMs?.state === 'exceeded' ? ratioLine(`Latency${who}`, latencyMs, (value) => `${count(value)} ms`) : '',
      costUsd?.state === 'exceeded'
        ? ratioLine(`Cost a request${who}`, costUsd, (value) => `$${value.toPrecision(3)}`)
        : '',
    ].filter((line) => line !== '');
  });
}

/** What the run cost, what it saved, and what the change does to speed and price. */
function spending(record: PlumblineRecord): string {
  const { usage, operational } = record;
  const asked = usage.calls + usage.reused;
  const reused = usage.reused === 0 ? '' : `, ${count(usage.reused)} answers reused`;
  const saved =
    operational.fullCalls === undefined || operational.fullCalls <= usage.calls
      ? ''
      : `; measuring everything afresh would have taken ${many(operational.fullCalls, 'call')}, so ${share(1 - usage.calls / operational.fullCalls)} were saved`;
  const tokens =
    usage.promptTokens + usage.completionTokens === 0
      ? ''
      : `, ${count(usage.promptTokens)} tokens in and ${count(usage.completionTokens)} out`;
  const errors = usage.errors === 0 ? '' : `, ${many(usage.errors, 'failed attempt')} (retried)`;
  const lines =
    asked === 0
      ? ['- No model was called.']
      : [
          `- ${many(usage.calls, 'call')}${reused}${tokens}, ${usage.costKnown ? '' : 'at least '}${usd(usage.costUsd)}${errors}${saved}.`,
        ];
  for (const [name, figures] of Object.entries(operational.targets)) {
    const target = record.targets[name];
    const age = figures.baseline?.oldest == null ? null : daysBetween(figures.baseline.oldest, operational.startedAt);
    const baseline =
      figures.baseline === undefined
        ? ''
        : `- Baseline of ${codeSpan(name, 100)}: ${many(figures.baseline.samples, 'sample')}, ${count(figures.baseline.fresh)} drawn fresh${age === null ? '' : age === 0 ? ', the oldest from today' : `, the oldest ${many(age, 'day')} old`}.`;
    lines.push(
      ...[
        baseline,
        ratioLine('Latency', figures.latencyMs, (value) => `${count(value)} ms`),
        ratioLine('Prompt tokens', figures.promptTokens, count),
        ratioLine('Answer tokens', figures.completionTokens, count),
        ratioLine('Cost a request', figures.costUsd, (value) => `$${value.toPrecision(3)}`),
        ...promptNotes(figures).map((note) => `- Prompt: ${prose(note, 240)}`),
        ...(target?.notes ?? []).slice(0, 8).map((note) => `- ${prose(note, 240)}`),
      ].filter((line) => line !== ''),
    );
  }
  for (const note of operational.notes.slice(0, 6)) lines.push(`- ${prose(note, 240)}`);
  return lines.join('\n');
}

function promptNotes({ promptHealth }: TargetOperational): readonly string[] {
  return (promptHealth?.notes ?? promptHealth?.flags ?? []).slice(0, 6);
}

function pins(record: PlumblineRecord): string {
  const { provenance } = record;
  const lines = [
    `- base ${codeSpan(provenance.base.label)} at ${codeSpan(shortSha(provenance.base.sha))}, head ${codeSpan(provenance.head.label)} at ${codeSpan(shortSha(provenance.head.sha))}`,
    ...Object.entries(record.targets).flatMap(([name, target]) => {
      const models =
        target.models.base === target.models.head
          ? `model ${codeSpan(target.models.head)}`
          : `model ${codeSpan(target.models.base)} → ${codeSpan(target.models.head)}`;
      const templates = Object.entries(target.templates)
        .slice(0, 40)
        .map(([id, item]) => `${codeSpan(id, 60)} ${codeSpan(shortDigest(item.digest))}`);
      const judge = target.judge === undefined ? '' : `; judge ${codeSpan(target.judge.model)}`;
      return [
        `- ${codeSpan(name, 100)}: ${models}${judge}; suite ${codeSpan(shortDigest(target.suite.digest))}, repeats ${count(target.suite.repeats)}; templates ${templates.join(', ')}`,
      ];
    }),
    `- config ${codeSpan(provenance.config)}, margin ${size(record.gate.margin)}, alpha ${record.gate.alpha}, order of cases by seed ${codeSpan(record.seed)}, engine ${codeSpan(provenance.engine)}`,
  ];
  return lines.join('\n');
}

function trend(record: PlumblineRecord): string {
  return trendLines(record)
    .map(({ target, template, points: past, head }) => {
      const place =
        Object.keys(record.targets).length > 1
          ? `${codeSpan(target, 100)} ${codeSpan(template, 100)}`
          : codeSpan(template, 100);
      return `- ${place}: ${past.map(({ level }) => points(level)).join(' → ')}; this change ${points(head)}`;
    })
    .join('\n');
}

function history(record: PlumblineRecord): string {
  return [...(record.history ?? [])]
    .reverse()
    .slice(0, 20)
    .map((entry) => `- ${codeSpan(shortSha(entry.sha))} ${VERDICT_ICON[entry.verdict]} ${prose(entry.summary, 200)}`)
    .join('\n');
}

function footer(record: PlumblineRecord): string {
  const run = ownLink(record.provenance.runUrl);
  const report = ownLink(record.provenance.reportUrl);
  const links = [
    run === null ? '' : `[run](${run})`,
    report === null ? '' : `[full report](${report})`,
    record.redacted ? 'case and model text is redacted' : '',
  ].filter((part) => part !== '');
  return links.length === 0 ? '' : `<sub>${links.join(' · ')}</sub>`;
}

function problemList(record: PlumblineRecord, list: number): readonly string[] {
  const problems = record.problems ?? [];
  if (problems.length === 0) return [];
  const more = problems.length > list ? `\nand ${count(problems.length - list)} more` : '';
  return [
    fenced(
      problems
        .slice(0, list)
        .map((problem) => oneLine(problem, 400))
        .join('\n') + more,
      'text',
    ),
  ];
}

function marker(record: PlumblineRecord): string {
  return `${COMMENT_MARKER}v1 verdict=${record.verdict} -->`;
}

/** `depth` decides what is shown; the verdict always is. */
function body(record: PlumblineRecord, depth: Depth): string {
  const situation = situationOf(record);
  const first = `### ${[ICON[situation], markdown(headlineOf(record))].filter((part) => part !== '').join(' ')}`;
  if (situation === 'skipped' && Object.keys(record.targets).length === 0) {
    return [
      first,
      ...problemList(record, depth.list),
      ...rulerSection(record, depth),
      depth.details ? folded('Earlier pushes', history(record)) : '',
      footer(record),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  }
  if (!depth.rows) return [first, acceptance(record), footer(record)].filter((part) => part !== '').join('\n\n');
  const lines = [...criticalLines(record), ...evidence(record, situation), ...ceilingLines(record)].join('\n');
  const tables = Object.entries(record.targets)
    .slice(0, depth.list)
    .flatMap(([name, target]) => [
      targetHead(name, target),
      ...(Object.keys(target.templates).length === 0 ? [] : [table(target, depth.list), sight(target)]),
    ]);
  const tail = depth.details
    ? [
        folded('Where it fell most', slices(record)),
        folded('Cost, speed and notes', situation === 'error' && record.usage.calls === 0 ? '' : spending(record)),
        folded('The base branch over its last runs', trend(record)),
        folded('What was pinned', pins(record)),
        folded('Reproduce it locally', fenced(record.provenance.reproduce, 'sh')),
        folded('Earlier pushes', history(record)),
      ]
    : [];
  return [
    first,
    acceptance(record),
    lines,
    waysOut(situation, record),
    ...problemList(record, depth.list),
    ...rulerSection(record, depth),
    ...tables,
    ...escalation(record, depth),
    ...brokenSection(record, depth, situation),
    ...newCases(record),
    ...tail,
    footer(record),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The comment within `limit` UTF-16 units: the fullest rendering that fits, the bare verdict at worst. */
export function renderComment(record: PlumblineRecord, limit: number = COMMENT_LIMIT): string {
  const room = Math.min(limit, COMMENT_LIMIT);
  for (const depth of LADDER) {
    const text = `${marker(record)}\n${body(record, depth)}\n\n${historyLine(record)}\n`;
    if (text.length < room) return text;
  }
  return `${marker(record)}\n${clip(`${ICON[situationOf(record)]} ${markdown(headlineOf(record), 100)}`.trim(), Math.max(80, room - 200))}\n`;
}

/** The same text for a job summary, with room for more; no marker, no hidden history. */
export function renderBody(record: PlumblineRecord, limit: number): string {
  for (const depth of [{ exhibits: 20, text: 4_000, details: true, rows: true, list: 300 }, ...LADDER]) {
    const text = `${body(record, depth)}\n`;
    if (text.length < limit) return text;
  }
  return `${clip(markdown(headlineOf(record), 100), 500)}\n`;
}

/** Shown while the gate works; the verdict replaces it. */
export function renderRunning(head: string, targets: readonly string[], previous: string | null): string {
  const about =
    targets.length === 0
      ? ''
      : ` ${targets
          .slice(0, 5)
          .map((name) => codeSpan(name, 100))
          .join(', ')}`;
  const hidden = previous === null ? '' : hiddenHistory(previous);
  return [
    `${COMMENT_MARKER}v1 verdict=running -->`,
    `### ⏳ Measuring${about} at ${codeSpan(shortSha(head))}; the verdict will stand here.`,
    '',
    hidden,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
