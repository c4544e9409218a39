/** What asked for a run: a webhook payload or a command line, reduced to what the gate needs to know. */

export type GateEvent =
  | {
      readonly kind: 'pull_request';
      readonly repository: string;
      readonly number: number;
      readonly action: string;
      readonly baseSha: string;
      readonly headSha: string;
      /** Commit checked out by the runner (the merge commit, usually). */
      readonly checkoutSha: string;
      readonly fork: boolean;
      readonly draft: boolean;
      readonly actor: string;
      readonly author: string;
      readonly body: string;
      readonly labels: readonly string[];
      /** Of a labeled or unlabeled event. */
      readonly label?: string | undefined;
      /** `pull_request_target` runs with secrets on code it must not run. */
      readonly target: boolean;
    }
  | { readonly kind: 'push'; readonly repository: string; readonly before: string; readonly after: string; readonly branch: string; readonly defaultBranch: string }
  | { readonly kind: 'merge_group'; readonly repository: string; readonly baseSha: string; readonly headSha: string; readonly headRef: string }
  | { readonly kind: 'schedule'; readonly repository: string; readonly sha: string }
  | { readonly kind: 'workflow_dispatch'; readonly repository: string; readonly sha: string; readonly base?: string | undefined; readonly head?: string | undefined; readonly attempt?: string | undefined }
  | { readonly kind: 'command'; readonly base: string; readonly head: string };
