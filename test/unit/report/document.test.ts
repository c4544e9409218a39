import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../../src/report/html/document.ts';
import { h } from '../../../src/report/html/markup.ts';

describe('the frame of every page', () => {
  it('lets nothing run and nothing be fetched where the page brings no script of its own', () => {
    const page = htmlDocument({ title: 'A </title><script>x</script>', body: h`<p>${'<script>x</script>'}</p>` });
    expect(page).toContain(`default-src 'none'; script-src 'none'; style-src 'sha256-`);
    expect(page).not.toContain('<script');
    expect(page.match(/<\/title>/g)).toHaveLength(1);
  });

  it('names its own script and data by their digests, and nothing else', () => {
    const page = htmlDocument({
      title: 'A',
      body: h``,
      live: { script: 'find()', data: { id: 'rows', json: '[]' } },
    });
    expect(page).toMatch(/script-src 'sha256-[\w+/]{43}=' 'sha256-[\w+/]{43}='; style-src 'sha256-/);
    expect(page).not.toContain('unsafe-inline');
  });
});
