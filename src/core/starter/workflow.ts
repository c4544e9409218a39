/** The workflow that runs the gate, as `init` writes it and the README shows it. */

export const WORKFLOW_FILE = '.github/workflows/plumbline.yml';

/** Name of the secret and variable that holds the key, until someone says otherwise. */
export const KEY_ENV = 'OPENAI_API_KEY';

export function workflowText(branch: string): string {
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
        env:
          ${KEY_ENV}: \${{ secrets.${KEY_ENV} }}
`;
}
