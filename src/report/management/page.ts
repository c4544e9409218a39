/** The management report as one self-contained HTML page that makes no requests. */
import { escalationSentence } from '../escalation-words.ts';
import { ledger } from '../html/attempts.ts';
import { economics } from '../html/break-even.ts';
import { htmlDocument } from '../html/document.ts';
import { criteria, gap, levers } from '../html/escalation.ts';
import { failures } from '../html/failures.ts';
import { type Html, h, section, told } from '../html/markup.ts';
import { costNow, type ManagedTarget } from './markdown.ts';

export function renderManagementHtml(targets: readonly ManagedTarget[]): string {
  const body = h`<main id="main"><h1>Where the quality stands</h1>${targets.map(part)}</main>`;
  return htmlDocument({ title: 'Where the quality stands', body });
}

function part({ target, entry }: ManagedTarget, index: number): Html {
  const body = h`<p><strong>${told(escalationSentence(entry))}</strong></p>${gap(target, entry)}
<h3>What the gap is made of</h3>${failures(target, entry, undefined)}
<h3>Levers, in order</h3>${levers(target, entry)}
<h3>Attempts so far</h3>${ledger(target, entry)}
<h3>Money a month</h3><p>${told(costNow(entry))}</p>${economics(target, entry)}
<h3>What is known and what is not</h3>${criteria(target, entry)}`;
  return section(`target-${index}`, target, body);
}
