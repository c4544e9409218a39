/** Reads the policies of a config, or of a file with a bare `escalation` block. */
import { check } from '../text/check-schema.ts';
import { suggestion } from '../text/did-you-mean.ts';
import { type Document, problemAt, valueAt } from '../text/document.ts';
import { type Problems, show } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import type { Tree } from '../text/tree.ts';
import { fromRepository } from './config-paths.ts';
import type { EscalationPolicy, PolicySet } from './escalation-policy.ts';
import { type Block, POLICY_SCHEMA, TARGET_POLICY_SCHEMA, toPolicy } from './policy-schema.ts';

/**
 * Reads `escalation` and `targets.NAME.escalation` of a document. A target's keys override the global ones; `goal` and
 * `profile` are merged key by key, all others replaced whole.
 */
export function readPolicies(document: Document, problems: Problems): PolicySet {
  const block =
    valueAt(document.value, ['escalation']) === undefined
      ? undefined
      : check(document, POLICY_SCHEMA, problems, ['escalation']);
  const named = valueAt(document.value, ['targets']);
  const targets = new Map<string, EscalationPolicy>();
  if (named !== null && typeof named === 'object' && !Array.isArray(named)) {
    for (const name of Object.keys(named)) {
      const at = ['targets', name, 'escalation'];
      if (valueAt(document.value, at) === undefined) continue;
      const own = check(document, TARGET_POLICY_SCHEMA, problems, at);
      if (own === null) continue;
      const goal = own.goal === undefined ? block?.goal : { ...block?.goal, ...own.goal };
      const merged: Block = {
        ...block,
        ...own,
        goal,
        profile: mergedProfile(block?.profile, own.profile),
      };
      for (const key of ['template', 'target'] as const) {
        if (goal !== undefined && goal[key] === undefined) {
          problems.add({
            ...problemAt(document, [...at, 'goal', key]),
            message: 'is missing here and in the global escalation.goal',
          });
        }
      }
      targets.set(name, toPolicy(merged));
    }
  }
  return { global: block ? toPolicy(block) : undefined, targets };
}

/** Merges key by key; a target's own release time replaces the global one, whichever way either is written. */
function mergedProfile(global: Block['profile'], own: Block['profile']): Block['profile'] {
  if (own === undefined) return global;
  const isTimed = own['release-date'] !== undefined || own['release-in-days'] !== undefined;
  const { 'release-date': date, 'release-in-days': days, ...rest } = global ?? {};
  return { ...rest, ...(isTimed ? {} : { 'release-date': date, 'release-in-days': days }), ...own };
}

/** Top-level keys of a config; a policy file that has others besides `escalation` must be a config. */
export const CONFIG_KEYS = [
  'version',
  'paths',
  'providers',
  'targets',
  'gate',
  'escalation',
  'prices',
  'optimize',
  'redact',
] as const;

/** The policies of a file that is a config or a bare `escalation` block; null if a problem was noted. */
export function loadPolicy(tree: Tree, path: string, problems: Problems): PolicySet | null {
  const read = readDocument(tree, path, problems);
  if (read === null) return null;
  const document = fromRepository(read);
  const before = problems.count;
  const { value } = document;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    problems.add({ file: path, line: 1, message: `expected an object with the key escalation, found ${show(value)}` });
    return null;
  }
  const config = 'version' in value || 'targets' in value;
  const known: readonly string[] = config ? CONFIG_KEYS : ['escalation'];
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      problems.add({
        ...problemAt(document, [key], 'key'),
        message: `unknown key ${show(key)}${suggestion(key, known)}`,
      });
  }
  if (!config && !('escalation' in value)) {
    problems.add({
      file: path,
      line: 1,
      key: 'escalation',
      message: 'is missing; a policy file is a config or holds a bare escalation block',
    });
  }
  const set = readPolicies(document, problems);
  return problems.count > before ? null : set;
}
