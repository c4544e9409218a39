import { describe, expect, it } from 'vitest';
import { invocation } from '../../../src/cli/demo-folder.ts';
import { checkLock } from '../../../src/inputs/lock.ts';
import { loadSuite } from '../../../src/inputs/suite.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { Problems } from '../../../src/text/problem.ts';
import { answerOf, caseId, groundednessReply } from '../../../src/tools/demo/answers.ts';
import { asSeen } from '../../../src/tools/demo/as-seen.ts';
import { POLICIES } from '../../../src/tools/demo/policies.ts';
import { mainFiles } from '../../../src/tools/demo/repository.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const all = POLICIES.flatMap((policy) =>
  policy.questions.map((question, index) => ({ id: caseId(policy, index), policy, question })),
);

describe('the demo suite', () => {
  it('has 160 cases and more, and no question or policy stands twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(160);
    expect(new Set(all.map(({ question }) => question.asks)).size).toBe(all.length);
    expect(new Set(POLICIES.map(({ id }) => id)).size).toBe(POLICIES.length);
  });

  it('is small, and reads without a fault', async () => {
    const files = mainFiles();
    expect(Object.values(files).join('').length).toBeLessThan(500_000);
    const names = ['Groundedness', 'TaskCompletion', 'ContainsNone', 'RegexMatch', 'LengthBounds'];
    const problems = new Problems();
    const suite = loadSuite(memoryTree(files), 'evals/support.suite.yml', await loadSpecs(names), problems);
    expect(problems.list).toEqual([]);
    // The lock is written when the repository is built, by the same code as `lock`.
    checkLock(memoryTree(files), suite!, problems);
    expect(problems.list.map(({ message }) => message).join()).toContain('is missing');
  });

  it('has a judge that marks the promise, and only the promise, as unsupported', () => {
    for (const { id, policy, question } of all) {
      for (const version of ['good', 'worse'] as const) {
        const { claims } = groundednessReply(policy, question, version);
        const answer = answerOf(question, id, version);
        for (const { claim, reason, verdict } of claims) {
          expect(answer, id).toContain(claim);
          expect(reason.length, id).toBeGreaterThan(10);
          if (verdict === 'unsupported') expect(claim, id).toBe(question.slip?.says);
        }
      }
    }
  });

  it('has slips that the policy does not hold word for word', () => {
    for (const { policy, question } of all)
      if (question.slip !== undefined) expect(policy.text).not.toContain(question.slip.says);
  });
});

describe('the comment as seen on a terminal', () => {
  it('folds what is folded, aligns tables, resolves entities and keeps to the width', () => {
    const comment = `<!-- plumbline:v1 -->
### 🔴 Regressed: \`a\` got worse at \`b\`

| t | base |
| :-- | --: |
| \`long-name\` | 91.0 |
| x | 7 |

<details><summary>Case <code>c&#45;1</code></summary>

hidden

</details>

- ${'word '.repeat(30)}
`;
    const text = asSeen(comment, 80, false);
    expect(text).toMatch(/^🔴 Regressed: a got worse at b\n/);
    expect(text).toContain('t          base\nlong-name  91.0\nx          7\n');
    expect(text).toContain('▸ Case c-1');
    expect(text).not.toContain('hidden');
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
});

it('the last line is a command that works from where the program was started', () => {
  expect(invocation('/usr/local/bin/plumbline')).toBe('plumbline');
  expect(invocation('/home/a/plumbline/dist/cli/index.js')).toBe('node /home/a/plumbline/dist/cli/index.js');
  expect(invocation('/home/a b/dist/cli/index.js')).toBe('node "/home/a b/dist/cli/index.js"');
  expect(invocation(undefined)).toBe('plumbline');
});
