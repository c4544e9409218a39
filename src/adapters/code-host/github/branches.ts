/** Branches and the files on them. */
import { type Branches, type BranchFile, CodeHostError } from '../../../run/code-host.ts';
import { InputError } from '../../../text/problem.ts';
import { LEDGER_LIMIT, tooLarge } from '../../../text/size-limits.ts';
import { type Api, orAbsent } from './api.ts';

/** Needs `contents: write`. */
export function branchesOf(api: Api): Branches {
  const { at } = api;
  return {
    createBranch(name, sha) {
      const made = api.ask(
        ({ rest }) => rest.git.createRef({ ...at, ref: `refs/heads/${name}`, sha }),
        () => true,
      );
      return falseWhere(made, [422]);
    },

    async branchFile(branch, path) {
      const asked = api.ask(
        ({ rest }) => rest.repos.getContent({ ...at, path, ref: branch }),
        (found) => {
          if (Array.isArray(found) || found.type !== 'file') throw new Error(`${path} is no file`);
          return found;
        },
      );
      const found = await orAbsent(asked);
      if (found === null) return null;
      const { sha, size } = found;
      if (size > LEDGER_LIMIT.bytes) throw tooLargeThere(branch, path, size);
      // Above 1 MiB the contents are left out, and only the blob has them.
      const content =
        found.encoding === 'base64'
          ? found.content
          : await api.ask(
              ({ rest }) => rest.git.getBlob({ ...at, file_sha: sha }),
              (blob) => blob.content,
            );
      const bytes = Buffer.from(content, 'base64');
      if (bytes.length > LEDGER_LIMIT.bytes) throw tooLargeThere(branch, path, bytes.length);
      return { sha, text: bytes.toString('utf8') } satisfies BranchFile;
    },

    async branchFolder(branch, path) {
      const asked = api.ask(
        ({ rest }) => rest.repos.getContent({ ...at, path, ref: branch }),
        (found) => (Array.isArray(found) ? found.filter(({ type }) => type === 'file').map(({ name }) => name) : []),
      );
      return (await orAbsent(asked)) ?? [];
    },

    mergeInto(branch, sha) {
      const merged = api.ask(
        ({ rest }) => rest.repos.merge({ ...at, base: branch, head: sha, commit_message: `Merge main into ${branch}` }),
        () => true,
      );
      return falseWhere(merged, [409]);
    },

    commitFile({ branch, path, text, message, earlier }) {
      const content = Buffer.from(text, 'utf8').toString('base64');
      const replaced = earlier === null ? {} : { sha: earlier.sha };
      const written = api.ask(
        ({ rest }) => rest.repos.createOrUpdateFileContents({ ...at, path, message, content, branch, ...replaced }),
        () => true,
      );
      // 422 too: a file created in the meantime must be named by its sha.
      return falseWhere(written, [409, 422]);
    },
  };
}

async function falseWhere(asked: Promise<boolean>, refusals: readonly number[]): Promise<boolean> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof CodeHostError && refusals.includes(error.status)) return false;
    throw error;
  }
}

/** GitHub hands over up to 100 MB, and whoever may write to the branch decides how much lies there. */
function tooLargeThere(branch: string, path: string, size: number): InputError {
  const remedy = `see \`git log ${branch} -- ${path}\` for who wrote it, and commit it there without what no run has written`;
  return new InputError({ file: path, message: `on the branch ${branch} ${tooLarge(size, LEDGER_LIMIT)}; ${remedy}` });
}
