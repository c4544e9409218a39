/** Branches and the files on them. */
import { type Api, field, GitHubError, orAbsent, text } from './api.ts';

export interface BranchFile {
  /** Of the blob. */
  readonly sha: string;
  readonly text: string;
}

export interface Contents {
  /** False where a branch of that name is there already. Needs `contents: write`. */
  createBranch(name: string, sha: string): Promise<boolean>;
  /** A file as a branch holds it; null = it is not there. */
  branchFile(branch: string, path: string): Promise<BranchFile | null>;
  /** Commits a file to a branch; false where it is no longer `earlier` there. Needs `contents: write`. */
  commitFile(branch: string, path: string, text: string, message: string, earlier: BranchFile | null): Promise<boolean>;
}

export function contentsOf(api: Api): Contents {
  const { repo } = api;
  const contents = (path: string): string => `${repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
  return {
    async createBranch(name, sha) {
      try {
        await api.send('POST', `${repo}/git/refs`, { ref: `refs/heads/${name}`, sha });
        return true;
      } catch (error) {
        if (error instanceof GitHubError && error.status === 422) return false;
        throw error;
      }
    },

    async branchFile(branch, path) {
      const found = await orAbsent(api.get(`${contents(path)}?ref=${encodeURIComponent(branch)}`));
      if (found === null) return null;
      const sha = text(field(found, 'sha'));
      // Above 1 MiB the contents are left out, and the blob has them.
      const isWhole = field(found, 'encoding') === 'base64';
      const body = isWhole ? found : await api.get(`${repo}/git/blobs/${sha}`);
      return { sha, text: Buffer.from(text(field(body, 'content')), 'base64').toString('utf8') };
    },

    async commitFile(branch, path, content, message, earlier) {
      const file = Buffer.from(content, 'utf8').toString('base64');
      const body = { message, content: file, branch, ...(earlier === null ? {} : { sha: earlier.sha }) };
      try {
        await api.send('PUT', contents(path), body);
        return true;
      } catch (error) {
        // 422 too: a file that came about meanwhile is to be named by its sha.
        if (error instanceof GitHubError && (error.status === 409 || error.status === 422)) return false;
        throw error;
      }
    },
  };
}
