/** `plumbline calibrate`: how far a judge agrees with people, from a file of labels. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { writeJson } from '../../adapters/system/output-files.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { oneLine } from '../../report/escape.ts';
import { type Agreement, agreementOf, type Figure, parseLabels } from '../../stats/agreement.ts';
import { Problems, UsageError } from '../../text/problem.ts';
import { wrap } from '../../text/wrap.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline calibrate --labels FILE [--rate R] [--json [FILE]]

How far a judge agrees with people. The file is JSONL, one case a row:

  {"case": "t-17", "judge": 1, "human": 0}

judge and human are 0..1; 0.5 and more counts as a pass. "length" (characters)
or "output" (the judged text) adds a check whether long answers are flattered.
In a suite, "output" or "model" (who gave the answer) also says whose answer a
row judges: a change is then corrected for the judge's errors on each side.

  --rate R         the judge's pass rate on unlabelled cases, 0..1, to correct
                   for its errors (default: its pass share in the file)
  --rate-cases N   over how many cases that rate was seen; without it the
                   interval carries the uncertainty of the labels alone
  --json [FILE]    all figures, each {"value", "interval"}

Kappa is the agreement beyond chance: 0.6 and more is what a suite asks for by
default before its judge may block or pass.
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const { values } = readOptions(
    'calibrate',
    args,
    {
      labels: { type: 'string' },
      rate: { type: 'string' },
      'rate-cases': { type: 'string' },
      json: { type: 'string' },
    },
    { alone: ['json'] },
  );
  if (values.labels === undefined) throw new UsageError('calibrate needs --labels FILE');
  const rate = shareOf(values.rate);
  const cases = countOf(values['rate-cases'], rate);
  const problems = new Problems();
  const full = resolve(io.cwd, values.labels);
  const name = relative(io.cwd, full) || values.labels;
  let bytes: Uint8Array | null = null;
  try {
    bytes = readFileSync(full);
  } catch {
    problems.add({
      file: name,
      message: 'cannot be read; --labels names a JSONL file of {"case", "judge", "human"} rows',
    });
  }
  const rows = bytes === null ? null : parseLabels(name, bytes, problems);
  problems.throwIfAny();
  const agreement = agreementOf(rows!, rate, cases);
  if (!writeJson(io, values.json, agreement)) io.say(text(agreement));
  return 0;
}

function shareOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (!(value >= 0 && value <= 1)) throw new UsageError(`--rate must be a share from 0 to 1, is "${given}"`);
  return value;
}

function countOf(given: string | undefined, rate: number | undefined): number | null {
  if (given === undefined) return null;
  const value = Number(given);
  if (!(Number.isInteger(value) && value > 0))
    throw new UsageError(`--rate-cases must be a whole number above 0, is "${given}"`);
  if (rate === undefined) throw new UsageError('--rate-cases goes with --rate');
  return value;
}

function text(found: Agreement): string {
  const { counts } = found;
  const rows: [string, Figure | null, string][] = [
    ['agreement', found.agreement, 'same side of 0.5'],
    ['kappa', found.kappa, 'beyond chance'],
    ['kappa, linear', found.kappaLinear, 'graded, weights |a - b|'],
    ['kappa, quadratic', found.kappaQuadratic, 'graded, weights (a - b)^2'],
    ['TPR', found.tpr, 'of what people pass, the judge passes'],
    ['TNR', found.tnr, 'of what people fail, the judge fails'],
    ['corrected rate', found.corrected, `from a judged pass rate of ${found.rate.toFixed(3)}`],
  ];
  const graded = found.kappaLinear !== null;
  const lines = [
    `${found.n} labelled cases: ${counts.bothPass} pass for both, ${counts.bothFail} fail for both,`,
    `${counts.judgeOnly} pass for the judge alone, ${counts.humanOnly} for people alone`,
    '',
    ...rows
      .filter(([name]) => graded || !name.startsWith('kappa,'))
      .map(([name, figure, what]) => `${name.padEnd(17)}${shown(figure).padEnd(24)}${what}`),
  ];
  const bias = found.lengthBias;
  if (bias !== null) {
    const say = bias.flagged
      ? bias.correlation > 0
        ? 'long answers are flattered'
        : 'short answers are flattered'
      : 'none seen';
    lines.push(
      `${'length bias'.padEnd(17)}${shown({ value: bias.correlation, interval: bias.interval }).padEnd(24)}${say}`,
    );
  }
  if (found.kappa !== null && found.kappa.value < 0.6)
    lines.push('', `kappa ${found.kappa.value.toFixed(3)} is below 0.6: this judge could neither block nor pass`);
  lines.push('', ...found.warnings.map((warning) => wrap(`note: ${warning}`, 80)));
  const doubtful = found.disagreements.slice(0, 10);
  if (doubtful.length > 0) {
    lines.push('', 'They disagree on (judge or label may be wrong):');
    for (const row of doubtful) lines.push(`  ${oneLine(row.case, 60)}: judge ${row.judge}, human ${row.human}`);
    if (found.disagreements.length > doubtful.length)
      lines.push(`  and ${found.disagreements.length - doubtful.length} more (--json has all)`);
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function shown(figure: Figure | null): string {
  if (figure === null) return 'not defined';
  const told = (value: number): string => (Math.abs(value) < 0.0005 ? '0.000' : value.toFixed(3));
  const { value, interval } = figure;
  return interval === null ? told(value) : `${told(value)} [${told(interval[0])}, ${told(interval[1])}]`;
}
