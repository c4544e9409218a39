/** The lock of a suite: digests over everything that can move a score, and what has moved since. */
import { canonical, type Json } from '../text/digest.ts';
import type { Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { type Suite, USUAL_FORM } from './suite.ts';
import { lockPath } from './suite-names.ts';

/** Raised when the reading of judge replies changes: part of every lock. */
export const PARSER_VERSION = 1;

type Pins = { readonly [key: string]: Json };

/** What the lock pins, flat: each line of difference names one thing that changed. */
function pinsOf(suite: Suite): Pins {
  const pins: { [key: string]: Json } = {
    suite: suite.digest,
    parser: PARSER_VERSION,
    [`dataset ${suite.datasetFile}`]: suite.datasetDigest,
    cases: suite.cases.length,
    repeats: suite.repeats,
    holdout: suite.holdout,
  };
  for (const template of suite.templates) {
    pins[`template ${template.id}`] = `${template.spec.name}@${template.spec.version} ${template.digest}`;
  }
  if (suite.judge !== undefined) {
    const { provider, model, temperature, seed, structured = USUAL_FORM, votes } = suite.judge;
    pins['judge'] = canonical({ provider, model, temperature, seed, structured, votes, params: suite.judge.params });
  }
  if (suite.embedding !== undefined) pins['embedding'] = canonical(suite.embedding);
  for (const file of suite.files) pins[`file ${file.path}`] = file.digest;
  for (const { path, media } of suite.media) pins[`file ${path}`] = `sha256:${media.sha256}`;
  return pins;
}

/** The bytes of a lock file. `engine` is informational: it never counts as drift. */
export function lockText(suite: Suite, engine: string): string {
  return `${JSON.stringify({ lock: 1, engine, pins: pinsOf(suite) }, null, 2)}\n`;
}

/** What changed between a lock's text and the present suite, one line each; empty = no drift. Never throws. */
export function drift(text: string, suite: Suite): readonly string[] {
  const parsed = parseLock(text);
  if (parsed === null) return ['the lock is not readable as JSON with "pins"'];
  const now = pinsOf(suite);
  const keys = [...new Set([...Object.keys(parsed), ...Object.keys(now)])].filter((key) => key !== 'suite');
  const moved = keys.flatMap((key) => {
    const before = parsed[key];
    const after = now[key];
    if (before === after) return [];
    if (before === undefined) return [`${key}: not locked yet`];
    if (after === undefined) return [`${key}: locked, but gone`];
    return [`${key}: ${shorten(before)} -> ${shorten(after)}`];
  });
  if (moved.length === 0 && parsed['suite'] !== now['suite']) return ['suite: other parameters than at lock time'];
  return moved;
}

function shorten(value: Json): string {
  return String(value).replace(/(sha256:[0-9a-f]{12})[0-9a-f]+/g, '$1');
}

function parseLock(text: string): Pins | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pins' in value)) return null;
    const { pins } = value;
    return typeof pins === 'object' && pins !== null && !Array.isArray(pins) ? (pins as Pins) : null;
  } catch {
    return null;
  }
}

/** Reports a missing or drifted lock as one problem, with what changed and the command that fixes it. */
export function checkLock(tree: Tree, suite: Suite, problems: Problems, remedy = 'commit the file'): void {
  const path = lockPath(suite.file);
  const entry = tree.entry(path);
  if (entry.kind === 'refused') {
    problems.add({ file: path, message: `cannot be read: ${entry.why}` });
    return;
  }
  if (entry.kind !== 'file') {
    problems.add({
      file: path,
      message: `is missing; run "plumbline lock" and ${remedy} (it pins ${suite.file})`,
    });
    return;
  }
  const moved = drift(new TextDecoder().decode(entry.bytes), suite);
  if (moved.length === 0) return;
  problems.add({
    file: path,
    message: `does not match ${suite.file}: ${moved.join('; ')}. If that is meant, run "plumbline lock" and ${remedy}`,
  });
}
