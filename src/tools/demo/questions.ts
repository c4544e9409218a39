/** The demo's questions as cases of a suite: both stories ask the same customers. */
import { jsonLines } from '../../text/json-lines.ts';
import { caseId, ticketOf } from './answers.ts';
import { POLICIES, type Policy, type Question } from './policies.ts';

export interface Asked {
  readonly id: string;
  readonly policy: Policy;
  readonly question: Question;
}

export function asked(): readonly Asked[] {
  return POLICIES.flatMap((policy) =>
    policy.questions.map((question, index) => ({ id: caseId(policy, index), policy, question })),
  );
}

/** The suite's dataset. */
export function cases(): string {
  return jsonLines(
    asked().map(({ id, policy, question }) => ({
      id,
      cluster: policy.id,
      input: question.asks,
      context: policy.text,
      vars: { ticket: ticketOf(id) },
      tags: [policy.area],
    })),
  );
}
