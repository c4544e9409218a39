/** The workflow that records the program of each side in a separate job, and gates what they wrote. */
import { envOf, UPLOAD } from './workflow.ts';

/** Name of the secret that holds the program's own key. */
export const PROGRAM_KEY = 'PROGRAM_KEY';

/** Where the gate finds the rows of each side: the artifacts of the two jobs. */
export const RECORDED_ROWS = 'runs/plumbline-{arm}/rows.jsonl';

const MAIN = `git checkout -q --detach "\${BASE:-HEAD^1}"`;

/** A checkout of both sides' commits in a folder; `HEAD^1` of a test merge is the main commit that is compared. */
function checkout(path: string, comment: string): string {
  return `      - uses: actions/checkout@v6    # ${comment}
        with: { path: ${path}, fetch-depth: "\${{ github.event_name == 'merge_group' && '0' || '2' }}", persist-credentials: false }
`;
}

function toMain(path: string, condition = ''): string {
  return `      - run: ${MAIN}
${condition}        working-directory: ${path}
        env: { BASE: "\${{ github.event.merge_group.base_sha }}" }
`;
}

/** `keys`: names of the secrets that are passed to the gate's judge. */
export function recordWorkflowText(keys: readonly string[]): string {
  return `name: plumbline
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited, labeled, unlabeled]
  merge_group:
permissions: {}
concurrency:
  group: plumbline-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  record:
    strategy: { matrix: { arm: [base, head] }, fail-fast: false }
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions: { contents: read }      # the pull request's code runs here: no right to write, no other secret
    steps:
${checkout('ruler', "what asks: main's cases and scorers, on both sides")}${toMain('ruler')}${checkout('program', 'what answers')}${toMain('program', "        if: matrix.arm == 'base'\n")}      - run: npm ci --ignore-scripts     # whatever your program needs
        working-directory: program
      - uses: plumbline/plumbline/record@v0
        with: { arm: "\${{ matrix.arm }}", ruler: ruler, program: program, command: node agent.js }
        env:                             # the program's own key: a low limit, a project of its own
          ${PROGRAM_KEY}: \${{ secrets.${PROGRAM_KEY} }}
      - uses: actions/upload-artifact@v6
        if: always()
        with: { name: "plumbline-\${{ matrix.arm }}", path: rows.jsonl, overwrite: true, retention-days: 3 }
  gate:
    needs: record
    if: always()
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2, persist-credentials: false }
      - uses: actions/download-artifact@v6
        with: { path: runs, pattern: 'plumbline-*' }
      - uses: plumbline/plumbline@v0     # scores, judges, comments; runs nothing of the pull request
        id: gate
${envOf(keys)}${UPLOAD}`;
}
