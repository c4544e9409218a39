/** What a run left behind: the state it should have reached, what it must not have touched, a checker's grades. */
import { z } from 'zod';
import type { Score, TemplateSpec } from '../../inputs/template.ts';
import { isObject } from '../../text/json-object.ts';
import { ownOf } from '../../text/own-entry.ts';
import { deterministic, expectedOf, fail, missing, pass, share } from './define-template.ts';
import { at, changedPath, checksOf, touchedPaths } from './state-match.ts';

const NO_STATE: Score = {
  status: 'unscored',
  code: 'no-state',
  reason: 'the answer tells no state; a program gives it in its row',
};

const CASE = {
  id: 'c1',
  input: 'Refund order 7.',
  expected: { state: { orders: { 7: { status: 'refunded' } } }, before: { orders: { 7: { status: 'paid' }, 8: {} } } },
};
const STATE = { orders: { 7: { status: 'refunded' }, 8: {} } };

const endState = deterministic({
  name: 'EndState',
  version: '1.0.0',
  group: 'E',
  summary: 'Share of the values of the expected state that are there after the last turn; what else is there may be.',
  inputs: ['state', 'expected.state'],
  scale: 'ratio',
  pass: 1,
  passRule:
    'every value of `expected.state` is there; `{equals}`, `{contains}`, `{absent: true}`, `{within: [low, high]}` compare otherwise; lists match in any order, objects in them by `list-key`',
  shape: ['capability', 'prompt'],
  parameters: z.strictObject({
    'list-key': z.string().min(1).default('id'),
    lists: z.enum(['any-order', 'in-order']).default('any-order'),
  }),
  example: { suite: '- EndState', case: CASE, output: 'Done.', call: { trace: { state: STATE } }, score: 1 },
  bind:
    ({ 'list-key': listKey, lists }) =>
    (input) => {
      const wanted = isObject(input.case.expected) ? ownOf(input.case.expected, 'state') : undefined;
      if (wanted === undefined || wanted === null) return missing('expected.state', 'give the state to be reached');
      const found = input.trace?.state;
      return found === undefined ? NO_STATE : share(checksOf(wanted, found, { listKey, lists }));
    },
});

const stateUnchanged = deterministic({
  name: 'StateUnchanged',
  version: '1.0.0',
  group: 'E',
  summary: 'Nothing of the state changed but what the expected state speaks of, or nothing at the paths named.',
  inputs: ['state', 'expected.before'],
  optional: ['expected.state'],
  scale: 'bin',
  pass: 1,
  passRule:
    'the state equals `expected.before` at each of `paths`; without `paths` everywhere but where `expected.state` says something',
  shape: ['capability', 'prompt'],
  parameters: z.strictObject({ paths: z.array(z.string().min(1)).min(1).optional() }),
  example: { suite: '- StateUnchanged', case: CASE, output: 'Done.', call: { trace: { state: STATE } }, score: 1 },
  bind:
    ({ paths }) =>
    (input) => {
      const before = isObject(input.case.expected) ? ownOf(input.case.expected, 'before') : undefined;
      if (before === undefined || before === null)
        return missing('expected.before', 'give the state that the run began with');
      const found = input.trace?.state;
      if (found === undefined) return NO_STATE;
      const apart = touchedPaths(expectedOf(input.case, 'state') ?? null);
      const changed =
        paths === undefined
          ? changedPath(before, found, apart)
          : (paths.find((path) => changedPath(at(before, path), at(found, path), []) !== null) ?? null);
      return changed === null
        ? pass()
        : fail(`changed:${changed.replace(/\d+/g, 'N')}`, `${changed} is not what it was`);
    },
});

const given = deterministic({
  name: 'Given',
  version: '1.0.0',
  group: 'E',
  summary: 'The figure that a checker of the repository gave this run when it was recorded.',
  inputs: ['grades'],
  scale: 'ratio',
  pass: 1,
  passRule: 'the grade, from 0 to 1, as the row holds it under the name of `grade`',
  shape: ['capability', 'prompt'],
  parameters: z.strictObject({ grade: z.string().min(1).max(100) }),
  example: {
    suite: '- { use: Given, grade: solved }',
    case: { id: 'c1', input: 'Refund order 7.' },
    output: 'Done.',
    call: { trace: { grades: { solved: 1 } } },
    score: 1,
  },
  bind:
    ({ grade }) =>
    (input) => {
      const score = ownOf(input.trace?.grades ?? {}, grade);
      if (score === undefined)
        return { status: 'unscored', code: 'no-grade', reason: `the row holds no grade "${grade}"` };
      return score === 1 ? pass() : { status: 'scored', score, code: `grade:${grade}`, reason: `graded ${score}` };
    },
});

export const SPECS: readonly TemplateSpec[] = [endState, stateUnchanged, given];
