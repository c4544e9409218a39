import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { situations } from '../fixtures/records.ts';

const FOLDER = new URL('./comments/', import.meta.url);

/** The hidden history line is encoded; what it holds is tested elsewhere. */
function readable(comment: string): string {
  return comment.replace(/\n<!-{2} plumbline-history:[\w-]* -{2}>\n/, '');
}

/** The wording is the product: a change of it is read in review. `UPDATE_GOLDEN=1` writes the files anew. */
describe('the comment of each situation', () => {
  it.each(Object.keys(situations))('reads as reviewed: %s', (name) => {
    const file = new URL(`${name}.md`, FOLDER);
    const text = readable(renderComment(situations[name]!));
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
