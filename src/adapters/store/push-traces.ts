/** What pushes of one pull request left behind, beside the stored answers: one small file per content. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { PushTrace } from '../../decision/earlier-pushes.ts';
import type { PushMemory } from '../../run/ports.ts';
import { sha256Hex } from '../../text/digest.ts';
import { readPlain, writePlain } from './plain-files.ts';

const FOLDER = 'pushes';
const NAME = /^([0-9a-f]{16})-[0-9a-f]{16}\.json$/;
const MOST_BYTES = 1024 * 1024;
/** A pull request has fewer pushes than this, or its oldest ones no longer count. */
const MOST_TRACES = 500;

const TRACE = z.object({
  content: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  red: z.boolean(),
  looked: z.string().regex(/^[0-9a-f]*$/),
});

/** The name of a trace, below the store's folder. */
export function isTraceFile(name: string): boolean {
  return name.startsWith(`${FOLDER}/`) && NAME.test(name.slice(FOLDER.length + 1));
}

/** A file that is not a trace is ignored, as if the push had not happened. */
export function pushTraces(storeDir: string): PushMemory {
  const dir = join(storeDir, FOLDER);
  const keyOf = (pull: string): string => sha256Hex(pull).slice(0, 16);
  return {
    read(pull) {
      const key = keyOf(pull);
      let names: readonly string[];
      try {
        names = readdirSync(dir).filter((name) => NAME.exec(name)?.[1] === key);
      } catch {
        return [];
      }
      return names.slice(0, MOST_TRACES).flatMap((name) => traceIn(storeDir, `${FOLDER}/${name}`) ?? []);
    },
    keep(pull, trace) {
      const name = `${FOLDER}/${keyOf(pull)}-${trace.content.slice(0, 16)}.json`;
      const known = traceIn(storeDir, name);
      // The first time counts: a failure stays on record, and so does the order.
      if (known !== null && (known.red || !trace.red)) return;
      writePlain(storeDir, name, JSON.stringify(known === null ? trace : { ...trace, at: known.at }));
    },
  };
}

function traceIn(storeDir: string, name: string): PushTrace | null {
  try {
    const read = TRACE.safeParse(JSON.parse(readPlain(storeDir, name, MOST_BYTES) ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
