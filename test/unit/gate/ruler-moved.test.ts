import { describe, expect, it } from 'vitest';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, type Files, fakePorts, project, request } from './project.ts';

const PIN = 'plumbline/plumbline@v0';
const BASE: Files = {
  '.github/plumbline.yml': CONFIG,
  '.github/workflows/gate.yml': `jobs: { a: { steps: [{ uses: ${PIN} }] } }\n`,
  '.github/workflows/call.yml': 'jobs: { a: { uses: ./.github/workflows/gate.yml } }\n',
  '.github/workflows/other.yml': 'jobs: { a: { steps: [] } }\n',
  '.github/workflows/actions.lock': `version: v0.0.3\ndependencies:\n  '${PIN}': { commit: sha1-${'a'.repeat(40)} }\n`,
  '.github/actions/gate/action.yml': `runs: { steps: [{ uses: ${PIN} }] }\n`,
  CODEOWNERS: '* @team\n',
};

async function movesOf(change: Files) {
  const before = await project(BASE);
  const record = await runGate(
    request(before, { ...before, ...change }),
    fakePorts((question) => `answer ${caseOf(question)}`),
  );
  return record.ruler.moved.map(({ path, what }) => `${what}: ${path}`);
}

describe('an edit of what judges, beside nothing else, is listed', () => {
  it.each<[string, string]>([
    ['.github/workflows/gate.yml', 'workflow'],
    ['.github/workflows/call.yml', 'workflow'],
    ['.github/workflows/actions.lock', 'workflow'],
    ['.github/actions/gate/action.yml', 'workflow'],
    ['CODEOWNERS', 'code owners'],
    ['.github/plumbline.yml', 'config'],
  ])('%s', async (path, what) => {
    expect(await movesOf({ [path]: `${BASE[path]}# edited\n` })).toEqual([`${what}: ${path}`]);
  });

  it.each<[string, string, string]>([
    ['plumbline.yml', CONFIG, 'config'],
    ['.gitattributes', '*.md working-tree-encoding=UTF-16\n', 'attributes'],
  ])('where it is added: %s', async (path, text, what) => {
    expect(await movesOf({ [path]: text })).toEqual([`${what}: ${path}`]);
  });

  it('and no workflow that the gate does not run in', async () => {
    expect(await movesOf({ '.github/workflows/other.yml': 'jobs: {}\n' })).toEqual([]);
  });
});
