/** Artifacts of a repository’s workflow runs. */
import { type Api, field, GitHubError, text } from './api.ts';

export interface Artifact {
  readonly id: number;
  /** Of its zip. */
  readonly bytes: number;
  readonly expired: boolean;
  readonly createdAt: string;
  /** Branch of the run that uploaded it; null where that run was of another repository, such as a fork. */
  readonly branch: string | null;
}

export interface Artifacts {
  /** Artifacts of a name, in GitHub's order: newest first. Needs `actions: read`. */
  artifacts(name: string): AsyncIterable<Artifact>;
  /** Where the zip of one lies: a signed address, mostly of another host. It is a secret, and needs no token. */
  artifactAddress(id: number): Promise<string>;
}

export function artifactsOf(api: Api): Artifacts {
  const { repo } = api;
  return {
    async *artifacts(name) {
      for await (const item of api.pages(`${repo}/actions/artifacts?name=${encodeURIComponent(name)}`, 'artifacts')) {
        if (field(item, 'name') !== name) continue;
        const run = field(item, 'workflow_run');
        const home = field(run, 'repository_id');
        const isHome = typeof home === 'number' && field(run, 'head_repository_id') === home;
        const branch = field(run, 'head_branch');
        yield {
          id: Number(field(item, 'id')),
          bytes: Number(field(item, 'size_in_bytes')),
          expired: field(item, 'expired') !== false,
          createdAt: text(field(item, 'created_at')),
          branch: isHome && typeof branch === 'string' ? branch : null,
        };
      }
    },

    async artifactAddress(id) {
      const address = await api.redirection(`${repo}/actions/artifacts/${id}/zip`);
      if (address === null) throw new GitHubError(502, 'the artifact has no address');
      return address;
    },
  };
}
