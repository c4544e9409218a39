/** The workflow that runs the gate, as `init` writes it and the README shows it. */

export const WORKFLOW_FILE = '.github/workflows/plumbline.yml';

/** Name of the secret and variable that holds the key, unless someone changes it. */
export const KEY_ENV = 'OPENAI_API_KEY';

export const UPLOAD = `      - uses: actions/upload-artifact@v6
        if: always() && steps.gate.outputs.report-path != ''
        continue-on-error: true
        with: { name: plumbline-report, path: '\${{ steps.gate.outputs.report-path }}', overwrite: true }
`;

export function envOf(keys: readonly string[]): string {
  return keys.length === 0
    ? ''
    : `        env:\n${keys.map((key) => `          ${key}: \${{ secrets.${key} }}\n`).join('')}`;
}

/** `keys`: names of the secrets that are passed to the gate; empty = it calls no model. */
export function workflowText(branch: string, keys: readonly string[] = [KEY_ENV]): string {
  return `name: plumbline
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited, labeled, unlabeled]
  push: { branches: [${branch}] }
  merge_group:
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: plumbline-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2 }
      - uses: plumbline/plumbline@v0
        id: gate
${envOf(keys)}${UPLOAD}`;
}

export const LADDER_FILE = '.github/workflows/plumbline-ladder.yml';

/** Scores an attempt before its merge when someone asks for it by name, and asks main's cases again each week. */
export function ladderText(keys: readonly string[] = [KEY_ENV]): string {
  // Replayed answers cannot have drifted.
  const schedule = keys.length === 0 ? '' : "  schedule: [{ cron: '17 4 * * 1' }]      # has the provider moved?\n";
  return `name: plumbline ladder
on:
  workflow_dispatch:
    inputs:
      attempt:
        description: Branch, tag or commit to score for the ledger
        required: true
${schedule}permissions:
  contents: write         # the branch plumbline/ledger, nothing else
  pull-requests: write    # proposes scored attempts
  issues: write           # tells of drift
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 0 }
      - uses: plumbline/plumbline@v0
        id: gate
${envOf(keys)}${UPLOAD}`;
}
