/** When the gate runs: the events of a workflow for pull requests, and the filters that keep a required check waiting. */
import type { Document } from '../../text/document.ts';
import { advice, at, type Finding, fault } from './finding.ts';
import { block, eventsOf, list } from './jobs.ts';

const TYPES: Readonly<Record<string, string>> = {
  opened: 'a new pull request is not checked',
  synchronize: 'a push to a pull request is not checked',
  reopened: 'a reopened pull request keeps its old verdict',
  edited: 'a pull request that is moved to another base branch keeps its old verdict',
  labeled: 'the label that accepts a regression has no effect',
  unlabeled: 'taking the label off again has no effect',
};
/** The types that GitHub assumes when none are given. */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];

/** `isRecorded`: the answers of both sides are recorded for each pull request, so a push has no answers to store. */
export function eventFindings(document: Document, isRecorded = false): readonly Finding[] {
  const on = block(document.value)['on'];
  const names = eventsOf(document);
  const found: Finding[] = [];
  const pull = names.includes('pull_request') ? 'pull_request' : 'pull_request_target';
  const settings = block(block(on)[pull]);
  const types = settings['types'] === undefined ? DEFAULT_TYPES : list(settings['types']).map(String);
  const missing = Object.keys(TYPES).filter((type) => !types.includes(type));
  if (missing.length > 0) {
    const why = missing.map((type) => `without ${type} ${TYPES[type]}`).join('; ');
    found.push(fault(at(document, ['on', pull, 'types'], `lacks ${missing.join(', ')}: ${why}`)));
  }
  for (const key of ['paths', 'paths-ignore']) {
    if (settings[key] === undefined) continue;
    const message =
      'take this filter out: a required check that is filtered away stays pending for ever. The action passes in seconds when nothing relevant changed';
    found.push(fault(at(document, ['on', pull, key], message)));
  }
  if (!names.includes('merge_group')) {
    const message =
      'has no merge_group: with a merge queue a required check would never report, and nothing could merge';
    found.push(advice(at(document, ['on'], message)));
  }
  if (!names.includes('push') && !isRecorded) {
    const message = "has no push to the main branch: main's answers are not stored and its history has no trend";
    found.push(advice(at(document, ['on'], message)));
  }
  return found;
}
