/** The block rules of Markdown at their edges: what opens, closes or interrupts a heading, a list, a table, a code block. */
import { describe, expect, test } from 'vitest';
import { bind, loadedAnew, outcome, type Row, specOf } from './stand.ts';

const NO_HEADING = { 'max-headings': 0 };
const A_HEADING = { 'min-headings': 1 };
const NO_TABLE = { table: 'forbidden' };
const NO_CODE = { code: 'forbidden' };
const NO_HTML = { html: 'forbidden' };
const CLOSED = { 'closed-fences': true };

const kept = (what: string, rule: Record<string, unknown>, ...outputs: readonly string[]): readonly Row[] =>
  outputs.map((output) => [`${what}: ${JSON.stringify(output)}`, rule, {}, output, 1] as const);
const broken = (what: string, code: string, rule: Record<string, unknown>, ...outputs: readonly string[]): Row[] =>
  outputs.map((output) => [`${what}: ${JSON.stringify(output)}`, rule, {}, output, 0, code] as const);

const ROWS: readonly Row[] = [
  ...kept('a heading opens its line', NO_HEADING, 'about # C', 'C #', '#5 is done', '####### seven'),
  ...kept('a heading', A_HEADING, '#', '   ###### six', '#\tTab', 'A\n=== ', 'A\n-', '**A**\n---'),
  ...kept('an underline stands alone', NO_HEADING, 'a\nb ===', 'a\n--- b', 'a\n    ---', '\n---', '  \n==='),
  ...kept('a rule is not underlined', NO_HEADING, '---\n===', '***\n===', '___\n===', '- - -\n===', ' _ _ _\n==='),
  ...kept('no rule', A_HEADING, 'so ---\n===', 'so ***\n===', 'so ___\n===', '---so\n===', '***so\n===', '___so\n==='),
  ...kept('two marks are no rule', A_HEADING, '**\n===', '__\n===', '--\n===', '-a-b-c\n===', '_a_b_c\n==='),
  ...kept('an item or a row is not underlined', NO_HEADING, '- a\n===', '12. a\n===', '| a |\n---'),
  ...broken('an underline of equals signs is of level 1', 'heading-too-high', { 'top-level': 2 }, 'A\n  ===', '# A'),
  ...kept('one of hyphens is of level 2', { 'top-level': 2 }, 'A\n---', '## A\n### B', '## A\n## B', 'none'),
  ...kept('a wanted heading, blanks and case aside', { headings: [' Next  '] }, '# NEXT', '#  next', 'Next\n==='),
  ...broken('another letter is another heading', 'no-heading:Strasse', { headings: ['Strasse'] }, '# Straße'),
  ...kept('marks within a heading', { headings: ['Use #1 now'] }, '# **Use** `#1` _now_ ##'),

  ...kept('one bullet', { 'min-bullets': 1, 'max-bullets': 1 }, '-  two blanks', '+ plus', '- - - x', '-\ta\n-'),
  ...kept('no bullet', { 'max-bullets': 0 }, '-x', '    - code', '\t- code', 'a - b', '* * *', '_ _ _', '- - -', '---'),
  ...kept('one number', { 'min-numbered': 1, 'max-numbered': 1 }, '12. x', '1)  x', '   3. x', '1. x\n1990 was'),
  ...kept(
    'two bullets, the second nested by four',
    { 'min-bullets': 2, 'max-bullets': 2 },
    '- a\n    - b',
    '- a\n\t- b',
  ),
  ...kept('one level', { 'max-list-depth': 1 }, '- a\n- b', '  - a\n- b', '- a\n\ntext\n\n - b'),
  ...broken(
    'a list goes on after an indented line',
    'too-many:list levels',
    { 'max-list-depth': 1 },
    '- a\n  more\n  - b',
  ),

  ...kept('a table', { table: 'required' }, 'a | b\n--- | ---', '  | a | b |\n  | --- | :-: |', '|a|\n|-|'),
  ...kept('no table', NO_TABLE, 'a | b\n|---|---|---|', '| a | b |\n|---|x|', '| a |\n|x---|', '| a |\n|---x|'),
  ...kept('no table without bars or in code', NO_TABLE, '| a |\n---', '    a | b\n|---|---|', '```\na | b\n```\n-|-'),

  ...kept('code', { code: 'required' }, '~~~\nx\n~~~', '1. run\n     ```\n     x\n     ```', '   ```js\nx'),
  ...kept(
    'no code',
    NO_CODE,
    'see ```js',
    '```inline```',
    '~~struck~~',
    '~~ x',
    '    ```\n    x',
    '- a\n\ntext\n\n    ```',
  ),
  ...kept('a fence that is closed', CLOSED, '```\nx\n```', '```\nx\n``` ', '```\nx\n   ```', '~~~~\nx\n~~~~~', 'x'),
  ...kept(
    'a fence closed within its item',
    CLOSED,
    '1. run\n\n    ```\n    x\n    ```',
    '10. a\n    ```\n    x\n       ```',
  ),
  ...broken(
    'a fence that stays open',
    'open-fence',
    CLOSED,
    '```\nx\n    ```',
    '```js\nlet a = 1;',
    '```\nx\n~~~',
    '````\n```',
  ),
  ...kept('what is in a code block does not count', { 'max-bullets': 1 }, '- a\n```\n- b\n- c\n```'),

  ...kept('HTML beside a code span', { html: 'required' }, '`x` <b>y</b>', 'a `x` <b>', 'x    <b>', '</p>', '<BR>'),
  ...kept('HTML in indented code', NO_HTML, '    <b>', '\t<b>', '- a\n\ntext\n\n    <b>x</b>', '`<b>` and `<i>`'),
  ...broken('HTML within an item', 'present:html', NO_HTML, '- a\n\n    <b>x</b>'),
];

describe('MarkdownStructure', () => {
  test('each rule is kept and broken at its edges', async () => {
    const [spec] = (await loadedAnew('markdown')).SPECS;
    for (const row of ROWS) expect(outcome(spec!, row), row[0]).toEqual([row[4], row[5]]);
  });

  test('tells of each rule what was found instead', async () => {
    const rules = {
      headings: ['Costs', 'Summary'],
      'max-headings': 2,
      'top-level': 2,
      'no-skipped-levels': true,
      'min-bullets': 1,
      table: 'forbidden',
      'closed-fences': true,
    };
    const score = bind(await specOf('MarkdownStructure'), rules).score({}, '# Summary\n\n### Costs\n\n## End\n\n```');
    expect(score).toMatchObject({
      score: 2 / 8,
      code: 'no-heading:Summary',
      parts: [
        { text: 'heading "Costs"', verdict: 'ok' },
        { text: 'heading "Summary"', verdict: 'out-of-order' },
        { text: 'at most 2 headings', verdict: 'too-many', reason: '3 found' },
        { text: 'no heading above level 2', verdict: 'too-high', reason: '"Summary"' },
        { text: 'no heading level is skipped', verdict: 'skipped', reason: '"Costs"' },
        { text: 'at least 1 bullets', verdict: 'too-few', reason: '0 found' },
        { text: 'table forbidden', verdict: 'ok' },
        { text: 'fences are closed', verdict: 'open' },
      ],
    });
  });

  test('refuses rules that ask for nothing or contradict each other, and says so', async () => {
    const { parameters } = await specOf('MarkdownStructure');
    const fault = (rules: object) => parameters.safeParse(rules).error?.issues[0]?.message;
    expect(fault({ 'no-skipped-levels': false })).toBe('give at least one rule, such as max-bullets: 5');
    for (const what of ['headings', 'bullets', 'numbered']) {
      expect(fault({ [`min-${what}`]: 3, [`max-${what}`]: 2 })).toBe('a min- bound is above its max- bound');
      expect(fault({ [`min-${what}`]: 3, [`max-${what}`]: 3 })).toBeUndefined();
    }
  });
});
