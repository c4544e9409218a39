import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/text/problem.ts';
import type { Finding } from '../../../src/tools/doctor/finding.ts';
import { lookAtWorkflows } from '../../../src/tools/doctor/workflow.ts';
import { recordWorkflowText } from '../../../src/tools/starter/record-workflow.ts';
import { WORKFLOW_FILE, workflowText } from '../../../src/tools/starter/workflow.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const PINNED = `plumbline/plumbline@${'0'.repeat(40)} # v0.1.0`;
const GOOD = workflowText('main').replace('plumbline/plumbline@v0', PINNED);
const look = (text: string, keys: readonly string[] = ['OPENAI_API_KEY']): readonly Finding[] =>
  lookAtWorkflows(memoryTree({ [WORKFLOW_FILE]: text }), keys).findings;
const edited = (from: string | RegExp, to: string): string => {
  const text = GOOD.replace(from, to);
  if (text === GOOD) throw new Error(`the workflow has no ${from}`);
  return text;
};
const told = (findings: readonly Finding[], kind: Finding['kind']): string =>
  findings
    .filter((finding) => finding.kind === kind)
    .map(formatProblem)
    .join('\n');

describe('doctor on the workflow', () => {
  it('has nothing to say of the one that init writes but that a commit is safer than a tag', () => {
    expect(look(GOOD)).toEqual([]);
    const found = look(workflowText('main'));
    expect(found.map(({ kind }) => kind)).toEqual(['advice']);
    expect(told(found, 'advice')).toMatch(/steps\[1\]\.uses: "plumbline\/plumbline@v0": a tag can be moved/);
  });

  it('says which rights are missing where permissions are empty', () => {
    const found = told(look(edited(/permissions:\n.*\n.*\n/, 'permissions:\n')), 'fault');
    expect(found).toMatch(/permissions.*contents[\s\S]*pull-requests/);
  });

  it.each([
    [
      'a path filter',
      edited('types:', "paths: ['prompts/**']\n    types:"),
      'on.pull_request.paths',
      'pending for ever',
    ],
    [
      'missing types',
      edited('edited, labeled, unlabeled', 'labeled'),
      'on.pull_request.types',
      'lacks edited, unlabeled',
    ],
    ['default types', edited(/pull_request:\n.*\n/, 'pull_request:\n'), 'on.pull_request.types', 'labeled'],
    ['no pull request', edited(/ {2}pull_request:\n.*\n/, ''), 'on', 'no pull_request'],
    ['no permissions', edited(/permissions:\n.*\n.*\n/, ''), 'permissions', 'is missing'],
    [
      'no right to comment',
      edited('pull-requests: write', 'pull-requests: read'),
      'permissions.pull-requests',
      'write',
    ],
    ['no right to read', edited('contents: read', 'issues: read'), 'permissions.contents', 'contents: read'],
    ['no concurrency', edited(/concurrency:\n.*\n.*\n/, ''), 'concurrency', 'is missing'],
    ['one group for all', edited(/group: .*/, 'group: plumbline'), 'concurrency', 'cancel each other'],
    [
      'a shallow checkout',
      edited(/ {8}with: \{ fetch-depth: 2 \}\n/, ''),
      'jobs.gate.steps[0].with.fetch-depth',
      'fetch-depth: 2',
    ],
    ['no checkout', edited(/ {6}- uses: actions.*\n.*\n/, ''), 'jobs.gate.steps', 'actions/checkout'],
    ['needs', edited('runs-on:', 'needs: test\n    runs-on:'), 'jobs.gate.needs', 'counts as passed'],
    [
      'a condition',
      edited('runs-on:', "if: github.actor != 'bot'\n    runs-on:"),
      'jobs.gate.if',
      'counts as a passed',
    ],
    [
      'continue-on-error',
      edited('runs-on:', 'continue-on-error: true\n    runs-on:'),
      'jobs.gate.continue-on-error',
      'turn green',
    ],
    [
      'a step that may fail',
      edited('        env:', '        continue-on-error: true\n        env:'),
      'steps[1].continue-on-error',
      'turn green',
    ],
    ['a moving branch', edited(PINNED, 'plumbline/plumbline@main'), 'steps[1].uses', 'pin a release'],
    ['a key not handed on', edited(/ {8}env:\n.*\n/, ''), 'steps[1].env', 'OPENAI_API_KEY is not handed'],
    ['a key in a variable', edited('secrets.OPENAI', 'vars.OPENAI'), 'env.OPENAI_API_KEY', 'make it a secret'],
    [
      'events without types',
      GOOD.replace(/on:\n[\s\S]*?permissions:/, 'on: [pull_request, push, merge_group]\npermissions:'),
      'on',
      'lacks edited, labeled, unlabeled',
    ],
    ['ignored paths', edited('types:', "paths-ignore: ['docs/**']\n    types:"), 'paths-ignore', 'pending for ever'],
    [
      'a condition behind always()',
      edited('runs-on:', "if: always() && needs.changes.outputs.prompts == 'true'\n    runs-on:"),
      'jobs.gate.if',
      'counts as a passed',
    ],
    [
      'a conditional step',
      edited('        id: gate', "        if: github.event_name == 'pull_request'"),
      'jobs.gate.steps[1].if',
      'green without a verdict',
    ],
    [
      'a checkout beside the workspace',
      edited('{ fetch-depth: 2 }', '{ fetch-depth: 2, path: app }'),
      'jobs.gate.steps[0].with.path',
      'take path out',
    ],
    [
      'a check run without its right',
      edited('        env:', '        with: { check-run: true }\n        env:'),
      'permissions.checks',
      'check-run: true needs checks: write',
    ],
    [
      'a command whose failure is thrown away',
      edited(/ {6}- uses: plumbline.*\n.*\n/, '      - run: npx plumbline run --base origin/main || true\n'),
      'jobs.gate.steps[1].run',
      'exit code',
    ],
    [
      'a shard that uploads nothing',
      edited('        env:', '        with: { shard: 1/2 }\n        env:').replace(
        / {6}- uses: actions\/upload[\s\S]*$/,
        '',
      ),
      'jobs.gate.steps',
      'the merge finds nothing',
    ],
    [
      'no rights at all',
      edited(/permissions:\n.*\n.*\n/, 'permissions: { contents: read }\n'),
      'permissions',
      'not given',
    ],
  ])('names file and key of %s', (_, text, key, words) => {
    const found = told(look(text), 'fault');
    expect(found).toContain(WORKFLOW_FILE);
    expect(found).toContain(key);
    expect(found).toContain(words);
    expect(found.split('\n')).toHaveLength(1);
  });

  it('names file and line of a workflow that is no YAML, and does not ask for another', () => {
    const findings = look(edited('permissions:', 'permissions: ['));
    expect(findings.every(({ kind, file, line }) => kind === 'fault' && file === WORKFLOW_FILE && line! > 5)).toBe(
      true,
    );
    expect(told(findings, 'fault')).not.toContain('no workflow runs the gate');
  });

  it('points at the line', () => {
    const [finding] = look(edited('fetch-depth: 2', 'fetch-depth: 1'));
    expect(GOOD.split('\n')[(finding?.line ?? 0) - 1]).toContain('fetch-depth');
  });

  it('lets needs and a condition stand where the job runs whatever happened', () => {
    expect(look(edited('runs-on:', 'needs: test\n    if: always()\n    runs-on:'))).toEqual([]);
    expect(look(edited('runs-on:', 'needs: test\n    if: "!cancelled()"\n    runs-on:'))).toEqual([]);
    const wrapped = ['if: $', '{{ always() }}'].join('');
    expect(look(edited('runs-on:', `needs: test\n    ${wrapped}\n    runs-on:`))).toEqual([]);
  });

  it('takes job permissions before those of the workflow', () => {
    const text = edited('runs-on:', 'permissions: { contents: read }\n    runs-on:');
    expect(told(look(text), 'fault')).toContain('jobs.gate.permissions');
  });

  it('says when pull request code is checked out where secrets lie open', () => {
    const text = edited('pull_request:', 'pull_request_target:').replace(
      'fetch-depth: 2',
      ['fetch-depth: 2, ref: "$', '{{ github.event.pull_request.head.sha }}"'].join(''),
    );
    expect(told(look(text), 'fault')).toContain('secrets and a writing token');
  });

  it.each([
    ['behind the gate', '      - uses: actions/checkout@v6\n        with: { ref: refs/pull/7/merge, path: pr }\n'],
    ['of the fork', '      - uses: actions/checkout@v6\n        with: { repository: $PR, path: pr }\n'],
    ['by command', '      - run: gh pr checkout 7\n'],
    ['by git', '      - run: git fetch origin pull/7/head && git checkout FETCH_HEAD\n'],
  ])('sees pull request code under pull_request_target: %s', (_, step) => {
    const text = edited('pull_request:', 'pull_request_target:').replace(
      '      - uses: actions/upload',
      `${step.replace('$PR', ['"$', '{{ github.event.pull_request.head.repo.full_name }}"'].join(''))}      - uses: actions/upload`,
    );
    const found = told(look(text), 'fault');
    expect(found).toMatch(/jobs\.gate\.steps\[2\]\.(?:run|with\.\w+): (?:checks out|fetches) the pull request's code/);
    expect(found.split('\n')).toHaveLength(1);
  });

  it('reads a reusable workflow together with what calls it', () => {
    const callee = GOOD.replace(/on:\n[\s\S]*?jobs:/, 'on: workflow_call\njobs:');
    const caller = (job: string): string =>
      GOOD.replace(/jobs:\n[\s\S]*$/, `jobs:\n  prompts:\n    uses: ./.github/workflows/gate.yml\n${job}`);
    const called = (job: string) =>
      lookAtWorkflows(memoryTree({ '.github/workflows/gate.yml': callee, '.github/workflows/pr.yml': caller(job) }), [
        'OPENAI_API_KEY',
      ]);
    expect(called('    secrets: inherit\n')).toEqual({
      files: ['.github/workflows/gate.yml', '.github/workflows/pr.yml'],
      findings: [],
    });
    expect(told(called('').findings, 'fault')).toMatch(/pr\.yml:\d+:\d+: jobs\.prompts\.secrets: hands no secrets on/);
    expect(told(called('    secrets: inherit\n    needs: test\n').findings, 'fault')).toContain('jobs.prompts.needs');
    const alone = lookAtWorkflows(memoryTree({ '.github/workflows/gate.yml': callee }), ['OPENAI_API_KEY']);
    expect(told(alone.findings, 'advice')).toContain('called from another repository');
  });

  it('looks at the job that only shows a record', () => {
    const posts = (text: string) =>
      lookAtWorkflows(memoryTree({ [WORKFLOW_FILE]: GOOD, '.github/workflows/post.yml': text }), ['OPENAI_API_KEY']);
    const good = `on: { workflow_run: { workflows: [plumbline], types: [completed] } }
permissions: { actions: read, pull-requests: write }
jobs:
  post:
    runs-on: ubuntu-latest
    steps: [{ uses: ${PINNED.split(' ')[0]}, with: { mode: post, report-dir: measured } }]
`;
    expect(posts(good).findings).toEqual([]);
    expect(told(posts(good.replace('write', 'read')).findings, 'fault')).toContain(
      'post.yml:2:31: permissions.pull-requests',
    );
    expect(told(posts(good.replace('actions: read, ', '')).findings, 'fault')).toContain('permissions.actions');
    expect(told(posts(good.replace(/on: .*/, 'on: pull_request')).findings, 'fault')).toContain('no workflow_run');
  });

  it('advises to upload the report, after a red too, and says what a schedule cannot do', () => {
    const without = look(edited(/ {6}- uses: actions\/upload[\s\S]*$/, ''));
    expect(told(without, 'advice')).toContain('nobody can open it');
    const green = look(edited(/ {8}if: always.*\n/, ''));
    expect(told(green, 'advice')).toContain('jobs.gate.steps[2].if: is skipped after a red gate');
    const watch = look(edited('  merge_group:', "  merge_group:\n  schedule: [{ cron: '0 4 * * 1' }]"));
    expect(told(watch, 'advice')).toContain('lacks issues: write');
  });

  it('advises a ruleset for the branch on which a job that may write keeps its looks', () => {
    const started = (contents: string) =>
      look(`on: { workflow_dispatch: {} }
permissions: { contents: ${contents}, pull-requests: write }
jobs:
  gate:
    runs-on: ubuntu-latest
    env: { OPENAI_API_KEY: '\${{ secrets.OPENAI_API_KEY }}' }
    steps: [{ uses: actions/checkout@v4, with: { fetch-depth: 0 } }, { uses: ${PINNED.split(' ')[0]}, with: { mode: optimize, target: bot } }]
`);
    expect(told(started('write'), 'advice')).toMatch(
      /permissions\.contents: is write.*plumbline\/ledger.*blocks force pushes/,
    );
    expect(told(started('read'), 'advice')).not.toContain('plumbline/ledger');
    expect(told(look(edited('contents: read', 'contents: write')), 'advice')).toContain(
      'a gate of pull requests only reads',
    );
  });

  it('never shows a key that somebody wrote out', () => {
    const found = look(edited(/OPENAI_API_KEY: .*/, 'OPENAI_API_KEY: sk-very-secret'));
    expect(told(found, 'fault')).toContain('make it a secret');
    expect(JSON.stringify(found)).not.toContain('sk-very-secret');
  });

  it('asks for each key that the providers in use need, and for no other', () => {
    expect(told(look(GOOD, ['OPENAI_API_KEY', 'AZURE_KEY']), 'fault')).toContain('AZURE_KEY');
    expect(look(GOOD, [])).toEqual([]);
  });

  it('advises merge queue and push without failing for them', () => {
    const found = look(GOOD.replace('  merge_group:\n', '').replace(/ {2}push: .*\n/, ''));
    expect(found.map(({ kind }) => kind)).toEqual(['advice', 'advice']);
    expect(told(found, 'advice')).toContain('merge_group');
  });

  describe("of GitHub's lock file for actions", () => {
    const COMMIT = `sha1-${'b'.repeat(40)}`;
    const lockOf = (pins: readonly string[], dependencies: readonly string[], commit = COMMIT): string =>
      [
        "version: 'v0.0.3'",
        'workflows:',
        `    '${WORKFLOW_FILE}':`,
        ...pins.map((pin) => `        - '${pin}'`),
        'dependencies:',
        ...dependencies.flatMap((pin) => [
          `    '${pin}':`,
          "        ref: 'v0.1.0'",
          `        commit: '${commit}'`,
          '        owner_id: 1',
          '        repo_id: 2',
        ]),
        '',
      ].join('\n');
    const lookWith = (lock: string, text = workflowText('main')): readonly Finding[] =>
      lookAtWorkflows(memoryTree({ [WORKFLOW_FILE]: text, '.github/workflows/actions.lock': lock }), ['OPENAI_API_KEY'])
        .findings;
    const OWN = 'plumbline/plumbline@v0';
    const ALL = ['actions/checkout@v6', OWN];

    it.each([
      ['a tag', OWN, workflowText('main')],
      ['a branch', 'plumbline/plumbline@main', workflowText('main').replace(OWN, 'plumbline/plumbline@main')],
      ['another case of the owner', OWN, workflowText('main').replace(OWN, 'Plumbline/plumbline@v0')],
    ])('asks for no commit where it locks the action: %s', (_, pin, text) => {
      expect(lookWith(lockOf([pin], [pin]), text)).toEqual([]);
    });

    it.each([
      ['the workflow does not name it', lockOf(['actions/checkout@v6'], ALL)],
      ['another version is locked', lockOf(['plumbline/plumbline@v1'], ['plumbline/plumbline@v1'])],
      ['no commit stands with it', lockOf(ALL, ['actions/checkout@v6'])],
      ['its commit is none', lockOf(ALL, ALL, 'sha1-main')],
    ])('is a fault at the step where it would not start: %s', (_, lock) => {
      const found = told(lookWith(lock), 'fault');
      expect(found).toMatch(/plumbline\.yml:\d+.*steps\[1\]\.uses: "plumbline\/plumbline@v0".*refuses to start/);
      expect(found).toContain('run "gh actions-lock"');
    });

    it('leaves a workflow that it does not list to the advice about tags, which names it', () => {
      const found = told(lookWith(lockOf(ALL, ALL).replace(WORKFLOW_FILE, '.github/workflows/other.yml')), 'advice');
      expect(found).toMatch(/a tag can be moved.*"gh actions-lock" fixes them too/);
    });

    it.each(['workflows: [', 'workflows: 1\n', '- a\n', "workflows: { '__proto__': [x] }\n", ''])(
      'takes a file of another form for no lock: %j',
      (lock) => {
        const found = lookWith(lock);
        expect(told(found, 'advice')).toContain('a tag can be moved');
        if (lock === 'workflows: [') expect(told(found, 'fault')).toContain('actions.lock:1');
      },
    );
  });

  it('sees that a merge of shards runs although a shard failed', () => {
    const merge = (
      condition: string,
      env = `        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }\n`,
    ) => `${edited('        env:', '        with: { shard: 1/2 }\n        env:').replace('pull-requests: write', 'pull-requests: read')}
  merge:
    needs: gate
${condition}    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2 }
      - uses: ${PINNED}
        with: { mode: merge, report-dir: shards }
${env}      - uses: actions/upload-artifact@v6
        if: always()
`;
    expect(told(look(merge('')), 'fault')).toContain('jobs.merge.needs');
    expect(look(merge('    if: always()\n'))).toEqual([]);
    const keyless = told(look(merge('    if: always()\n', '')), 'fault');
    expect(keyless).toContain('jobs.merge.steps[1].env.OPENAI_API_KEY: OPENAI_API_KEY is not handed to the gate');
  });

  it('a tuned model that main asks wants a schedule: only that sees its base move', () => {
    const look = (text: string, tuned: readonly string[]) =>
      told(lookAtWorkflows(memoryTree({ [WORKFLOW_FILE]: text }), ['OPENAI_API_KEY'], tuned).findings, 'fault');
    const scheduled = GOOD.replace(/^on:.*\n/m, (line) => `${line}  schedule: [{ cron: "17 5 * * 1" }]\n`);
    expect(scheduled).not.toBe(GOOD);
    expect(look(GOOD, ['models/agent.yml'])).toContain('has no schedule, and models/agent.yml names a tuned model');
    expect(look(scheduled, ['models/agent.yml'])).not.toContain('has no schedule');
    expect(look(GOOD, [])).not.toContain('has no schedule');
  });

  it('finds the gate in any file, and says when there is none', () => {
    const other = memoryTree({
      '.github/workflows/ci.yaml': GOOD,
      '.github/workflows/docs.yml': 'on: push\njobs: {}\n',
    });
    expect(lookAtWorkflows(other, ['OPENAI_API_KEY'])).toEqual({ files: ['.github/workflows/ci.yaml'], findings: [] });
    expect(told(lookAtWorkflows(memoryTree({}), []).findings, 'fault')).toContain('no workflow runs the gate');
  });

  it('has no fault to find in the workflows that the pages show', () => {
    const pages = readdirSync(new URL('../../../docs/', import.meta.url)).filter((name) => name.endsWith('.md'));
    const shown = pages.flatMap((name) => {
      const text = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
      return [...text.matchAll(/```yaml\n(name: [\s\S]*?)```/g)].map(([, yaml]) => [name, yaml!] as const);
    });
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const [name, yaml] of shown) {
      const gates = lookAtWorkflows(memoryTree({ [WORKFLOW_FILE]: yaml }), ['OPENAI_API_KEY']);
      const found = gates.findings.filter(
        ({ kind, message }) => kind === 'fault' && !message.startsWith('no workflow'),
      );
      const alone = /^on:\n {2}(workflow_dispatch|schedule)/m.test(yaml) ? ' no pull request is checked' : '';
      expect(found.map(({ message }) => message.split(':').at(-1)).join(), name).toBe(alone);
    }
  });

  it('survives a workflow of odd shapes', () => {
    for (const text of [
      '',
      '[]',
      'on: 1\njobs: 2\n',
      'jobs:\n  a: null\n',
      'jobs:\n  a: { steps: { uses: plumbline } }\n',
      'jobs: [1',
    ])
      expect(() => look(text)).not.toThrow();
  });
});

describe('doctor on a workflow that records a program', () => {
  const good = recordWorkflowText(['JUDGE_KEY']).replace('plumbline/plumbline@v0', PINNED);
  const changed = (from: string | RegExp, to: string): string => {
    const text = good.replace(from, to);
    if (text === good) throw new Error(`the workflow has no ${from}`);
    return text;
  };

  it('has nothing to say of the one that init writes', () => {
    expect(look(good, ['JUDGE_KEY'])).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      'a target event',
      changed('  pull_request:', '  pull_request_target:'),
      'jobs.record',
      'under pull_request_target, where secrets',
    ],
    [
      'a right to write',
      changed('contents: read }      #', 'contents: write }      #'),
      'contents',
      'is write, in a job',
    ],
    [
      'no rights said',
      changed(/permissions: \{ contents: read \} .*\n/, '\n').replace('permissions: {}\n', ''),
      '',
      'is missing',
    ],
    ["the judge's key", changed('          PROGRAM_KEY:', '          JUDGE_KEY:'), 'env.JUDGE_KEY', "gate's own key"],
    [
      'no upload',
      changed(/ {6}- uses: actions\/upload-artifact[\s\S]*? {2}gate:/, '  gate:'),
      'steps',
      'no step uploads',
    ],
    [
      'no download',
      changed(/ {6}- uses: actions\/download-artifact.*\n.*\n/, ''),
      'steps',
      'no actions/download-artifact',
    ],
    ['a gate that does not wait', changed('    needs: record\n', ''), 'jobs.gate', 'does not wait for job record'],
    [
      'a gate that a failed record skips',
      changed('    if: always()\n    runs-on', '    runs-on'),
      'needs',
      'skipped too',
    ],
  ])('names %s', (_, text, key, message) => {
    const found = told(look(text, ['JUDGE_KEY']), 'fault');
    expect(found).toContain(key);
    expect(found).toContain(message);
  });

  it('names the command in the job of the gate, and a token that stays in the folder', () => {
    const one = GOOD.replace(
      '      - uses: plumbline',
      '      - run: npx plumbline record --arm head -- node a.js\n      - uses: plumbline',
    );
    const found = look(one);
    expect(told(found, 'fault')).toContain("records in the gate's own job");
    expect(told(found, 'advice')).toContain('persist-credentials: false');
  });
});
