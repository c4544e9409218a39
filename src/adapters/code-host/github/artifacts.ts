/** Artifacts of a repository’s workflow runs. */
import { type Artifact, type Artifacts, CodeHostError } from '../../../run/code-host.ts';
import { type Api, PER_PAGE } from './api.ts';

/** Needs `actions: read`. */
export function artifactsOf(api: Api): Artifacts {
  const { at } = api;
  return {
    async *artifacts(name) {
      const found = api.list(
        ({ paginate, rest }) =>
          paginate.iterator(rest.actions.listArtifactsForRepo, { ...at, name, per_page: PER_PAGE }),
        (item): Artifact & { readonly name: string } => {
          const run = item.workflow_run;
          const isHome = run?.repository_id !== undefined && run.head_repository_id === run.repository_id;
          return {
            name: item.name,
            id: item.id,
            bytes: item.size_in_bytes,
            expired: item.expired !== false,
            createdAt: item.created_at ?? '',
            branch: isHome ? (run.head_branch ?? null) : null,
          };
        },
      );
      for await (const artifact of found) if (artifact.name === name) yield artifact;
    },

    async artifactAddress(id) {
      const address = await api.address(({ rest }) =>
        rest.actions.downloadArtifact({
          ...at,
          artifact_id: id,
          archive_format: 'zip',
          request: { redirect: 'manual' },
        }),
      );
      if (address === null) throw new CodeHostError(502, 'the artifact has no address');
      return address;
    },
  };
}
