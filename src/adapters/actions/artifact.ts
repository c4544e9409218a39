/** The store as a workflow artifact: what an earlier run uploaded, used when the cache has nothing. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Artifact, type CodeHost, CodeHostError } from '../../run/code-host.ts';
import { errorText } from '../../text/error-text.ts';
import { OutsideError } from '../../text/problem.ts';
import { isKeptFile, MOST_KEPT_FILES } from '../store/kept-files.ts';
import { STORE_BYTES } from '../store/segments.ts';

/** The name under which a workflow uploads the store's folder. */
export const ARTIFACT = 'plumbline-store';

export interface ArtifactOptions {
  readonly host: Pick<CodeHost, 'artifacts' | 'artifactAddress'>;
  /**
   * The runs that are trusted: what a store says decides verdicts, and every run of the repository, even a fork's pull
   * request, can upload an artifact of any name.
   */
  readonly branches: readonly string[];
  readonly log: { note(text: string): void };
  /** Bytes, of a zip and of its contents; default the size of a store. */
  readonly maxBytes?: number | undefined;
}

/** A download that takes longer costs more than it saves. */
const TRANSFER_MS = 120_000;

/**
 * Adds to `dir` what the newest artifact of each branch holds, and keeps what is there. Any failure becomes a note.
 * True when some run of these branches has uploaded one, expired or not: then what this run adds is uploaded as well.
 */
export async function restoreArtifact(dir: string, options: ArtifactOptions): Promise<boolean> {
  const { host, branches, log, maxBytes = STORE_BYTES } = options;
  let isUploaded = false;
  try {
    const newest = new Map<string, Artifact>();
    for await (const artifact of host.artifacts(ARTIFACT)) {
      const { branch } = artifact;
      if (branch === null || !branches.includes(branch)) continue;
      isUploaded = true;
      const known = newest.get(branch);
      if (!artifact.expired && (known === undefined || artifact.createdAt > known.createdAt))
        newest.set(branch, artifact);
      if (branches.every((one) => newest.has(one))) break;
    }
    if (newest.size === 0) log.note(`no artifact "${ARTIFACT}" of ${branches.join(' or ')} to take answers from`);
    for (const [branch, artifact] of newest) {
      if (artifact.bytes > maxBytes) throw new OutsideError(`it is larger than ${maxBytes} bytes`);
      const zip = await download(await host.artifactAddress(artifact.id), maxBytes);
      const added = unpack(zip, dir, maxBytes);
      log.note(`earlier answers taken from the artifact of ${branch} of ${artifact.createdAt}: ${added} files`);
    }
  } catch (error) {
    log.note(`no earlier answers from the artifact "${ARTIFACT}": ${reason(error)}`);
  }
  return isUploaded;
}

function reason(error: unknown): string {
  if (error instanceof CodeHostError && (error.status === 403 || error.status === 404))
    return `${error.message}; the job needs the permission \`actions: read\``;
  return errorText(error);
}

/**
 * Sent without the token, since the address is signed and belongs to another host. It is a secret, so no error shows
 * it.
 */
async function download(address: string, most: number): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TRANSFER_MS) });
  } catch (error) {
    throw new OutsideError(`the download failed (${(error as Error).name})`, { cause: error });
  }
  if (!response.ok || response.body === null)
    throw new OutsideError(`the download was answered with ${response.status}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = response.body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) {
        await reader.cancel();
        throw new OutsideError(`it is larger than ${most} bytes`);
      }
      parts.push(next.value);
    }
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    throw new OutsideError('the download was cut', { cause: error });
  }
  return Buffer.concat(parts);
}

/** Only file names of a store, and only as much as one may hold; each line is verified when it is read. */
function unpack(zip: Uint8Array, dir: string, most: number): number {
  let files = 0;
  let bytes = 0;
  const wanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!isKeptFile(name) || existsSync(join(dir, name))) return false;
    files += 1;
    bytes += originalSize;
    if (files > MOST_KEPT_FILES || bytes > most)
      throw new OutsideError(`it holds more than ${most} bytes or ${MOST_KEPT_FILES} files`);
    return true;
  };
  let found: Readonly<Record<string, Uint8Array>>;
  try {
    found = unzipSync(zip, { filter: wanted });
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    throw new OutsideError(`it is no sound zip (${(error as Error).message})`, { cause: error });
  }
  const entries = Object.entries(found);
  for (const [name, content] of entries) {
    const path = join(dir, name);
    mkdirSync(dirname(path), { recursive: true });
    // All or nothing: a later step assumes that a file which exists is complete.
    writeFileSync(`${path}.part`, content);
    renameSync(`${path}.part`, path);
  }
  return entries.length;
}
