/** The comment as a reader sees it before unfolding anything, as plain text for a terminal. */
import { wrap } from '../../text/wrap.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const ESC = String.fromCharCode(27);

/** Text of at most `columns` columns, except for table rows; ends with a line feed. */
export function asSeen(comment: string, columns: number, color: boolean): string {
  const out: string[] = [];
  let table: string[][] = [];
  const flush = (): void => {
    if (table.length > 0) out.push(...aligned(table));
    table = [];
  };
  for (const line of folded(comment).split('\n')) {
    if (line.startsWith('|')) {
      if (!/^\|[ :|-]+\|$/.test(line)) table.push(cellsOf(line));
      continue;
    }
    flush();
    const text = plain(line);
    if (text === '' && (out.at(-1) ?? '') === '') continue;
    if (line.startsWith('### ')) {
      const headline = wrap(text.slice(4), columns);
      out.push(color ? `${ESC}[1m${headline}${ESC}[0m` : headline);
    } else if (line.startsWith('#')) out.push(...(out.at(-1) === '' ? [] : ['']), text.replace(/^#+ /, ''));
    else if (/^[-▸] /.test(text)) out.push(wrap(text.slice(2), columns, '  ').replace(/^ {2}/, text.slice(0, 2)));
    else out.push(wrap(text, columns));
  }
  flush();
  return `${out.join('\n').trim()}\n`;
}

/** Shows each folded part by its title alone and removes comments. */
function folded(comment: string): string {
  return comment
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<details>\s*<summary>([\s\S]*?)<\/summary>[\s\S]*?<\/details>\n*/g, '▸ $1\n');
}

function plain(markdown: string): string {
  return markdown
    .replace(/<\/?[a-z]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll('**', '')
    .replaceAll('`', '')
    .trimEnd();
}

function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => plain(cell.trim()));
}

/** Columns of equal width, two spaces apart. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
  return rows.map((row) =>
    row
      .map((cell, at) => `${cell}${' '.repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length))}`)
      .join('  ')
      .trimEnd(),
  );
}
