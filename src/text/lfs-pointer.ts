/** Git LFS keeps a pointer in git in place of a file: how to recognise one, and what to say about it. */

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** The specification allows no larger pointer. */
const LARGEST_POINTER = 1024;

export const LFS_REFUSAL = 'it is a Git LFS pointer; keep what the gate reads in git itself';

export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < LARGEST_POINTER && Buffer.from(bytes).toString('latin1').startsWith(LFS_POINTER);
}
