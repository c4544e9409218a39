/** The same evidence as one self-contained HTML page that makes no requests. */
import type { OptimizeResult } from '../../optimize/result.ts';
import { htmlDocument } from '../html/document.ts';
import { h, section, table } from '../html/markup.ts';
import { outcomeSentence, patchOf } from './evidence.ts';

const signed = (points: number): string => `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;

export function renderOptimizeHtml(result: OptimizeResult): string {
  const patch = patchOf(result);
  const guards = Object.entries(result.guards).map(([name, one]) => [
    name,
    one.state,
    signed(one.points),
    `${signed(one.interval[0])} to ${signed(one.interval[1])}`,
    String(one.margin),
    String(one.n),
  ]);
  const candidates = result.candidates.map((one) => [
    one.id,
    one.parent ?? '–',
    one.strategy,
    one.select === null ? '–' : `${signed(one.select.points)} of ${one.select.n}`,
    one.select === null ? '–' : signed(one.select.posterior),
    one.tokens === null ? '–' : String(one.tokens),
    one.why === null ? one.state : `${one.state}: ${one.why}`,
  ]);
  const body = h`<main id="main"><h1>Optimize ${result.target}</h1><p><strong>${outcomeSentence(result)}</strong></p>
${
  result.notes.length === 0
    ? { html: '' }
    : section(
        'notes',
        'The model file',
        table(
          'The model file',
          ['what became of it'],
          result.notes.map((note) => [note]),
        ),
      )
}
${section('diff', 'What changes', patch === '' ? { html: '' } : h`<pre>${patch}</pre>`)}
${section('guards', 'Guards', guards.length === 0 ? { html: '' } : table('Guards', ['guard', 'state', 'points', '95 %', 'margin', 'cases'], guards, [2, 4, 5]))}
${section('candidates', 'Candidates', table('Candidates', ['id', 'from', 'strategy', 'select', 'posterior', 'tokens', 'state'], candidates, [4, 5]))}
</main><footer><p>Plumbline ${result.provenance.engine}. Figures in points are scores × 100. Run ${result.run}.</p></footer>`;
  return htmlDocument({ title: `Optimize ${result.target}`, body });
}
