/** Identifies a mutant by its position and by what it turns the code into. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const onOneLine = (text) => text.replace(/\s+/g, ' ').trim();
const fileOf = (fileName) => fileName.replace(/^.*(?=\bsrc\/)/, '');

/** `src/stats/normal.ts:12:8 a - b`: file, line, column (from one) and the replacement on one line. */
export function placeOf({ fileName, location, replacement }) {
  return `${fileOf(fileName)}:${location.start.line}:${location.start.column} ${onOneLine(replacement)}`;
}

/** The same, but with the text of its line instead of the number, so that it survives edits of other lines. */
export function textOf({ fileName, location, replacement }) {
  const file = fileOf(fileName);
  const line = readFileSync(file, 'utf8').split('\n')[location.start.line - 1] ?? '';
  const indent = line.length - line.trimStart().length;
  return `${file} | ${line.trim()} | ${location.start.column - indent} ${onOneLine(replacement)}`;
}

/**
 * A number that depends only on seed and position, so that a larger sample of the same seed contains the smaller one.
 */
export function rankOf(seed, place) {
  return createHash('sha256').update(`${seed}\n${place}`).digest().readUIntBE(0, 6);
}
