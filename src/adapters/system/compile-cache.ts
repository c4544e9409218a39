/**
 * V8's compiler, set up for commands that start often and end soon: code compiled once is kept for the next time, and
 * optimising it waits until a run turns out to be long.
 */
// Node's own modules come compiled for V8's usual flags: those a command needs anyway load before the flags change.
import 'node:child_process';
import 'node:util';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { sha256Hex } from '../../text/digest.ts';

/* The bundler's own names for loading a part of the bundle; from source there are none. */
type Part = { readonly ids: readonly number[]; readonly modules: Readonly<Record<string, unknown>> };
declare let __webpack_chunk_load__: (id: number) => Promise<unknown>;
declare const __webpack_get_script_filename__: (id: number) => string;
declare const __webpack_modules__: Record<string, unknown>;

/** A part of the bundle that was loaded as a script. */
interface Loaded {
  readonly name: string;
  readonly script: Script;
  /** Of its text: code compiled from another text is not used. */
  readonly source: string;
  /** V8 takes code only under the flags it was made under. */
  readonly patient: boolean;
}

/** The first line of a kept file; the code of each part follows, in order. */
interface Contents {
  readonly sum: string;
  readonly parts: readonly { readonly name: string; readonly source: string; readonly bytes: number }[];
}

const MODULES = /^export const id = \d+;\nexport const ids = (\[[\d,]+\]);\nexport const modules = (?=\{)/;
/** Calls of a function before it is optimised: by default, and in a run that will be over before that pays. */
const USUAL_CALLS = 400;
const PATIENT_CALLS = 4000;

let patient = false;

/**
 * Node's own cache of modules keeps what was compiled when a module was loaded, which is little: functions are compiled
 * at their first call. What is kept here is taken when the command ends, with every function it used. It lies in the
 * user's own cache folder, never in a shared temporary one: what lies there is run. Where nothing can be written,
 * nothing is kept.
 */
export function keepCompiled(command: string, entry: string, env: Readonly<Record<string, string | undefined>>): void {
  if (typeof __webpack_chunk_load__ === 'undefined') return;
  if (env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_COMPILE_CACHE']) return;
  const own = env['XDG_CACHE_HOME'];
  const folder = join(own && isAbsolute(own) ? own : join(homedir(), '.cache'), 'plumbline', 'compiled');
  if (!isAbsolute(folder)) return;
  const place = sha256Hex(`${process.version} ${process.arch} ${entry}`).slice(0, 16);
  const file = join(folder, `${command}-${place}`);
  const kept = readKept(file);
  const loaded: Loaded[] = [];
  const installed = new Set<number>();
  let isNew = false;

  setPatience(true);
  const asModule = __webpack_chunk_load__;
  __webpack_chunk_load__ = (id) => {
    if (installed.has(id)) return Promise.resolve();
    const name = __webpack_get_script_filename__(id);
    const path = join(dirname(entry), name);
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    const head = MODULES.exec(text);
    if (head === null) return asModule(id);
    const source = sha256Hex(bytes);
    const known = kept.get(name);
    const script = new Script(
      `'use strict';({ids:${head[1]},modules:${text.slice(head[0].length).trimEnd().slice(0, -1)}})`,
      {
        filename: path,
        cachedData: known?.source === source ? known.code : undefined,
      },
    );
    isNew ||= script.cachedDataRejected !== false;
    loaded.push({ name, script, source, patient });
    const part = script.runInThisContext() as Part;
    Object.assign(__webpack_modules__, part.modules);
    for (const one of part.ids) installed.add(one);
    return Promise.resolve();
  };
  process.on('exit', () => {
    if (isNew) writeKept(file, loaded);
  });
}

/** A model is about to be asked: there will be time for optimised code to pay. */
export function expectLongRun(): void {
  if (patient) setPatience(false);
}

function setPatience(wanted: boolean): void {
  // Older versions of V8 do not know the compiler that this is about.
  if (Number.parseInt(process.versions.v8, 10) < 12) return;
  patient = wanted;
  setFlagsFromString(`--invocation-count-for-maglev=${wanted ? PATIENT_CALLS : USUAL_CALLS}`);
}

function readKept(file: string): ReadonlyMap<string, { readonly source: string; readonly code: Buffer }> {
  const kept = new Map<string, { source: string; code: Buffer }>();
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(10);
    const { sum, parts } = JSON.parse(bytes.toString('utf8', 0, end)) as Contents;
    let at = end + 1;
    // Damaged code would take the process down.
    if (sha256Hex(bytes.subarray(at)) !== sum) return kept;
    for (const { name, source, bytes: length } of parts) {
      kept.set(name, { source, code: bytes.subarray(at, at + length) });
      at += length;
    }
  } catch {
    kept.clear();
  }
  return kept;
}

function writeKept(file: string, loaded: readonly Loaded[]): void {
  const written = `${file}.${process.pid}`;
  try {
    const codes = loaded.map((part) => {
      if (part.patient !== patient) setPatience(part.patient);
      return part.script.createCachedData();
    });
    const code = Buffer.concat(codes);
    const parts = loaded.map(({ name, source }, index) => ({ name, source, bytes: codes[index]!.length }));
    const head: Contents = { sum: sha256Hex(code), parts };
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(written, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), code]), { mode: 0o600 });
    renameSync(written, file);
  } catch {
    try {
      rmSync(written, { force: true });
    } catch {
      // There is no such folder.
    }
  }
}
