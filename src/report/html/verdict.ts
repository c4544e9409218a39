/** The top of the report: the verdict in one sentence and what it rests on. */
import type { PlumblineRecord } from '../../record/record.ts';
import { many, moment, shortSha, usd } from '../format-numbers.ts';
import { headlineOf } from '../headline.ts';
import { say } from '../safe-words.ts';
import { blocks, findings, type Situation, situationOf, worst } from '../situation.ts';
import { templateSentence } from '../template-sentence.ts';
import { type Html, h, nothing, spoken } from './markup.ts';

export type Tone = 'good' | 'bad' | 'open' | 'plain';

const TONE: Readonly<Record<Situation, Tone>> = {
  pass: 'good',
  improved: 'good',
  regressed: 'bad',
  accepted: 'open',
  'tuned-set': 'bad',
  'order-skipped': 'bad',
  inconclusive: 'open',
  'not-measured': 'open',
  skipped: 'plain',
  error: 'bad',
};

function evidence(record: PlumblineRecord): Html {
  const situation = situationOf(record);
  const open = findings(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
  const shown = situation === 'regressed' || situation === 'accepted' ? worst(record) : open;
  const critical = Object.entries(record.targets).flatMap(([name, target]) =>
    (target.critical ?? [])
      .filter(({ verdict }) => verdict !== 'held')
      .map(
        (item) =>
          h`<li>Critical case <code>${item.case}</code> of <code>${name}</code> ${item.verdict}: ${item.detail}</li>`,
      ),
  );
  const lines = shown
    .slice(0, 6)
    .map(
      ({ target, template, result }) =>
        h`<li>${spoken(say`${target} at ${template}`)}: ${spoken(templateSentence(result))}</li>`,
    );
  return critical.length + lines.length === 0 ? nothing : h`<ul>${critical}${lines}</ul>`;
}

function acceptance(record: PlumblineRecord): Html {
  if (record.accepted === null) return nothing;
  const { by, reason, sha, expires } = record.accepted;
  return h`<p>Accepted by <code>${by}</code> for <code>${shortSha(sha)}</code> until ${moment(expires)}${reason === '' ? ', without a reason' : h`, because: <q>${reason}</q>`}. The verdict stays; a new push ends the acceptance.</p>`;
}

function problems(record: PlumblineRecord): Html {
  const list = record.problems ?? [];
  return list.length === 0 ? nothing : h`<pre>${list.join('\n')}</pre>`;
}

export function verdictBanner(record: PlumblineRecord): Html {
  const situation = situationOf(record);
  const { provenance, usage } = record;
  const place = [
    provenance.repository ?? '',
    provenance.pullRequest === undefined ? '' : `pull request ${provenance.pullRequest}`,
  ].filter((part) => part !== '');
  const judged = findings(record);
  const failing = judged.filter(({ result }) => blocks(result)).length;
  const words = spoken(headlineOf(record));
  return h`<div class="verdict ${TONE[situation]}"><h1>${words}</h1>
${evidence(record)}${acceptance(record)}${problems(record)}<p class="small soft">${judged.length === 0 ? '' : `${many(judged.length, 'template')} judged${failing === 0 ? '' : `, ${failing} blocking`}. `}${place.length === 0 ? '' : `${place.join(', ')}; `}${provenance.base.label} (<code>${shortSha(provenance.base.sha)}</code>) against ${provenance.head.label} (<code>${shortSha(provenance.head.sha)}</code>); ${many(usage.calls, 'call')}, ${usage.costKnown ? '' : 'at least '}${usd(usage.costUsd)}${record.redacted ? '; case and model text is redacted' : ''}.</p></div>
`;
}
