/** The evidence page of an `optimize` run as markdown: the claim, the diff, guards and ceilings, and what was tried. */
import { createTwoFilesPatch } from 'diff';
import type { FileChange, OptimizeResult } from '../../optimize/result.ts';
import { clip, codeSpan, fenced, oneLine, prose } from '../escape.ts';

const MARKER = '<!-- plumbline:optimize -->';
const LONGEST_DIFF = 20_000;
const MOST_ROWS = 40;

const signed = (points: number): string => `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;

/** A patch that `git apply` accepts; empty when nothing was edited. */
export function patchOf({ changes }: OptimizeResult): string {
  return changes.map(filePatch).join('');
}

function filePatch(change: FileChange): string {
  const from = change.before === null ? '/dev/null' : `a/${change.file}`;
  const body = createTwoFilesPatch(from, `b/${change.file}`, change.before ?? '', change.after, '', '', { context: 3 });
  const lines = body.split('\n').filter((line) => !/^=+$/.test(line));
  const tidy = lines.map((line) => (/^(---|\+\+\+) /.test(line) ? line.trimEnd() : line)).join('\n');
  const mode = change.before === null ? 'new file mode 100644\n' : '';
  return `diff --git a/${change.file} b/${change.file}\n${mode}${tidy}`;
}

/** The sentence that opens the page, title and terminal output; plain text. */
export function outcomeSentence(result: OptimizeResult): string {
  const { claim, goal, usage, ceilings } = result;
  const cost = `$${usage.total.costUsd.toFixed(2)}, ${usage.total.calls} calls`;
  const tokens = ceilings.promptTokens;
  const size = tokens === null ? '' : `, prompt ${tokens.base} -> ${tokens.head} tokens`;
  switch (result.outcome) {
    case 'improved':
    case 'shorter':
    case 'migrated':
    case 'guards-open':
    case 'guard-regressed':
    case 'ceiling': {
      const c = claim!;
      const said = `expected ${signed(c.expected)} points on ${goal} (${c.base.toFixed(1)} -> ${c.head.toFixed(1)} on ${c.n} cases nobody searched on, ${signed(c.interval[0])} to ${signed(c.interval[1])})${size}, ${cost}`;
      return `${leadOf(result)}${said}`;
    }
    case 'unproven':
      return claim === null
        ? `nothing could be compared on the held-out cases; ${cost}`
        : `no claim: ${signed(claim.points)} points on ${claim.n} held-out cases (${signed(claim.interval[0])} to ${signed(claim.interval[1])}), which chance gives too easily; ${cost}`;
    case 'nothing':
      return `nothing to propose: ${NOTHING[result.reason ?? 'none-kept']}; the held-out cases stay untouched; ${cost}`;
    case 'stopped':
      return `stopped before a look: the ${result.reason ?? 'budget'} ended first; the same command with a higher cap goes on where this one ended; ${cost}`;
  }
}

const LEAD: Readonly<Record<string, string>> = {
  improved: '',
  shorter: 'shorter at no loss: ',
  'guards-open': 'not proposed, a guard is not shown to hold: ',
  'guard-regressed': 'not proposed, a guard fell: ',
  ceiling: 'not proposed, a ceiling is not kept: ',
};

function leadOf({ outcome, models }: OptimizeResult): string {
  if (outcome !== 'migrated') return LEAD[outcome] ?? '';
  return models === null
    ? 'moved to the new model at no loss: '
    : `moved from ${models.from} to ${models.to} at no loss: `;
}

const NOTHING: Readonly<Record<string, string>> = {
  weak: 'the best candidate gains too little to be worth a look',
  'none-kept': 'no candidate did better than the prompt as it is',
  control: 'the prompt as it is, asked once more, did as well as the best candidate',
  headroom: 'the prompt leaves less room than a lift that could be shown',
  exhausted: "no strategy's reply could be read",
  budget: 'the budget ended first',
  minutes: 'the time ended first',
};

export function renderEvidence(result: OptimizeResult): string {
  const patch = patchOf(result);
  const parts = [
    MARKER,
    `**${prose(outcomeSentence(result))}**`,
    `Target ${codeSpan(result.target)}, run \`${result.run}\`, outcome \`${result.outcome}\`.`,
    noteLines(result),
    patch === '' ? '' : fenced(clip(patch, LONGEST_DIFF), 'diff'),
    lineage(result),
    guardTable(result),
    ceilingLines(result),
    candidateTable(result),
    strategyTable(result),
    lookLine(result),
    limits(),
    `Reproduce: ${codeSpan(result.provenance.reproduce, 400)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What the model file lost or gained on the way to another model. */
function noteLines({ notes }: OptimizeResult): string {
  return notes.map((note) => `- ${prose(oneLine(note, 300))}`).join('\n');
}

function lineage({ candidates, finalist }: OptimizeResult): string {
  const byId = new Map(candidates.map((one) => [one.id, one]));
  const steps: string[] = [];
  for (let at = finalist; at !== null && steps.length < 20; ) {
    const one = byId.get(at);
    if (one === undefined || one.strategy === 'seed') break;
    steps.unshift(
      `- \`${one.id}\` (${one.strategy}): ${one.hypothesis === '' ? 'no word on why' : prose(oneLine(one.hypothesis, 300))}`,
    );
    at = one.parent;
  }
  return steps.length === 0 ? '' : `What changed and why:\n\n${steps.join('\n')}`;
}

function guardTable({ guards }: OptimizeResult): string {
  const rows = Object.entries(guards).map(
    ([name, one]) =>
      `| ${codeSpan(name)} | ${one.state} | ${signed(one.points)} | ${signed(one.interval[0])} to ${signed(one.interval[1])} | ${one.margin} | ${one.n} |`,
  );
  return rows.length === 0
    ? ''
    : `| guard | state | points | 95 % | margin | cases |\n|---|---|---|---|---|---|\n${rows.join('\n')}`;
}

function ceilingLines({ ceilings }: OptimizeResult): string {
  const { promptTokens, costRatio, latencyRatio } = ceilings;
  const ratio = (name: string, one: typeof costRatio): string =>
    one === null || one === undefined
      ? ''
      : `- ${name}: ${one.ratio.toFixed(2)} times${one.interval === null ? '' : ` (${one.interval[0].toFixed(2)} to ${one.interval[1].toFixed(2)})`}${one.limit === null ? '' : `, ceiling ${one.limit}: ${one.state}`}`;
  return [
    promptTokens === null
      ? ''
      : `- prompt tokens: ${promptTokens.base} -> ${promptTokens.head}, limit ${promptTokens.limit}`,
    ratio('cost of a request', costRatio),
    ratio('waiting time', latencyRatio),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function candidateTable({ candidates }: OptimizeResult): string {
  const rows = candidates.slice(0, MOST_ROWS).map((one) => {
    const select =
      one.select === null
        ? '–'
        : `${signed(one.select.points)} of ${one.select.n}, posterior ${signed(one.select.posterior)}`;
    return `| \`${one.id}\` | ${one.parent ?? '–'} | ${one.strategy} | ${select} | ${one.tokens ?? '–'} | ${one.state}${one.why === null ? '' : `: ${prose(oneLine(one.why, 120))}`} |`;
  });
  const more = candidates.length > MOST_ROWS ? `\n\n… and ${candidates.length - MOST_ROWS} more.` : '';
  return `<details><summary>${candidates.length} candidates</summary>\n\n| id | from | strategy | select | tokens | state |\n|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}

function strategyTable({ strategies }: OptimizeResult): string {
  const rows = Object.entries(strategies)
    .filter(([, one]) => one.tickets > 0)
    .map(([name, one]) => `| ${name} | ${one.tickets} | ${one.candidates} | ${one.kept} | ${signed(one.gain)} |`);
  return rows.length === 0
    ? ''
    : `<details><summary>Strategies</summary>\n\n| strategy | turns | candidates | kept | mean gain |\n|---|---|---|---|---|\n${rows.join('\n')}\n\n</details>`;
}

function lookLine({ heldout }: OptimizeResult): string {
  return heldout.asked
    ? `Look ${heldout.look} at these ${heldout.cases} held-out cases, alpha ${heldout.alpha}, ${heldout.samples} ${heldout.samples === 1 ? 'pass' : 'passes'}; recorded in ${heldout.recorded.join(' and ')}. Whoever deletes that record can look again.`
    : `The ${heldout.cases} held-out cases were not looked at.`;
}

function limits(): string {
  return "The claim is about this suite's population and this model. A judge can be pleased without the product being better: keep a deterministic guard beside it.";
}
