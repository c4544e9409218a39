/**
 * Uploads the store's archive to the address signed by the cache service. The build puts this in the place of the
 * cloud's SDK, of which the cache client uses one request: that protocol is public and versioned, unlike the service's
 * own.
 */
import { openAsBlob } from 'node:fs';
import { OutsideError } from '../../text/problem.ts';

/** The first version that accepts archives of this size in one request. */
const BLOB_API = '2021-12-02';
const TRIES = 3;
const WAIT_MS = 1_000;
const TRANSFER_MS = 120_000;

/** A signed address is a secret: no message shows it. Throws OutsideError. */
export async function uploadBlob(address: string, file: string): Promise<void> {
  for (let turn = 1; ; turn++) {
    const failure = await sent(address, file);
    if (failure === null) return;
    if (turn >= TRIES || !failure.passing) throw new OutsideError(`the upload of the cache ${failure.why}`);
    await new Promise((resume) => setTimeout(resume, WAIT_MS * turn));
  }
}

async function sent(
  address: string,
  file: string,
): Promise<{ readonly why: string; readonly passing: boolean } | null> {
  try {
    const { ok, status } = await fetch(address, {
      method: 'PUT',
      redirect: 'error',
      signal: AbortSignal.timeout(TRANSFER_MS),
      headers: {
        'x-ms-blob-type': 'BlockBlob',
        'x-ms-version': BLOB_API,
        'content-type': 'application/octet-stream',
      },
      body: await openAsBlob(file),
    });
    return ok ? null : { why: `was answered with ${status}`, passing: status >= 500 || status === 408 };
  } catch (error) {
    return { why: `failed (${(error as Error).name})`, passing: true };
  }
}
