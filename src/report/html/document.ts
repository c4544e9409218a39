/** The frame of every page, which makes no requests and runs only its own hashed styles and scripts. */
import { createHash } from 'node:crypto';
import { html } from '../escape.ts';
import type { Html } from './markup.ts';
import { STYLE } from './style.ts';

export interface Page {
  /** Plain text. */
  readonly title: string;
  readonly body: Html;
  /** For a page that a reader can search; if absent, the page runs no script. */
  readonly live?:
    | { readonly script: string; readonly data: { readonly id: string; readonly json: string } }
    | undefined;
}

/** One self-contained file; the same page always produces the same bytes. */
export function htmlDocument({ title, body, live }: Page): string {
  const scripts = live === undefined ? `'none'` : `${cspHash(live.script)} ${cspHash(live.data.json)}`;
  const csp = `default-src 'none'; script-src ${scripts}; style-src ${cspHash(STYLE)}; base-uri 'none'; form-action 'none'`;
  const running =
    live === undefined
      ? ''
      : `<script type="application/json" id="${live.data.id}">${live.data.json}</script>\n<script>${live.script}</script>\n`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(title.slice(0, 160))}</title>
<style>${STYLE}</style>
</head>
<body>
${body.html}${running}</body>
</html>
`;
}

function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
