/** Jinja prompts against Jinja2 itself (test/fixtures/jinja/make.py): byte for byte what it renders, or a fault; never another text. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../../src/inputs/case/case.ts';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { loadPrompt, renderPrompt } from '../../../src/inputs/prompt/prompt.ts';
import { parsersFor } from '../../../src/run/load-parsers.ts';
import type { Parsers } from '../../../src/text/parsers.ts';
import { Problems } from '../../../src/text/problem.ts';
import { memoryTree, read } from './memory-tree.ts';

interface Pair {
  readonly template: string;
  readonly trim?: boolean;
  readonly lstrip?: boolean;
  readonly rendered?: string;
  readonly error?: string;
}
const [FIRST, ...ROWS] = readFileSync(new URL('../../fixtures/jinja/pairs.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const PAIRS = {
  vars: (JSON.parse(FIRST!) as { readonly vars: object }).vars,
  pairs: ROWS.map((line) => JSON.parse(line) as Pair),
};

let parsers: Parsers;
let row: Case;
beforeAll(async () => {
  parsers = await parsersFor(['jinja']);
  const line = JSON.stringify({ id: 'a', input: 'Hi', vars: PAIRS.vars });
  row = parseCases('c.jsonl', Buffer.from(`${line}\n`), new Problems())![0]!;
});

/** What would be sent, or null and the fault. */
function ours({ template, trim = false, lstrip = false }: Pair): {
  readonly sent: string | null;
  readonly fault: string;
} {
  const { value, text } = read((problems) => {
    const reading = { jinja: { trimBlocks: trim, lstripBlocks: lstrip } };
    const prompt = loadPrompt({ ...memoryTree({ 'p.j2': template }), parsers }, ['p.j2'], problems, { reading });
    return prompt === null ? null : (renderPrompt(prompt, row, problems)?.[0]?.content ?? null);
  });
  return { sent: value, fault: text };
}

const shown = ({ template, trim, lstrip }: Pair): string =>
  `${JSON.stringify(template)}${trim ? ' trim' : ''}${lstrip ? ' lstrip' : ''}`;

describe('Jinja prompts', () => {
  it('say what Jinja2 says, or are a fault', () => {
    const different = PAIRS.pairs.flatMap((pair) => {
      const { sent } = ours(pair);
      return sent === null || sent === pair.rendered ? [] : [`${shown(pair)}: ${JSON.stringify(sent)}`];
    });
    expect(different).toEqual([]);
  });

  it('that Jinja2 refuses are a fault with their line', () => {
    for (const pair of PAIRS.pairs.filter(({ error }) => error !== undefined)) {
      const { sent, fault } = ours(pair);
      expect([shown(pair), sent]).toEqual([shown(pair), null]);
      expect(fault).toMatch(/^p\.j2:\d+/);
    }
  });

  it('are refused where Jinja2 renders them in these forms alone', () => {
    const refused = PAIRS.pairs.filter((pair) => pair.rendered !== undefined && ours(pair).sent === null);
    expect(refused.map(shown)).toMatchInlineSnapshot(`
      [
        ""{{ 2 ** 3 }}"",
        ""{{ 7 / 2 }}"",
        ""{{ \\"%s!\\" | format(tone) }}"",
        ""{{ \\"y\\" if 1 < n <= 3 else \\"n\\" }}"",
        ""{{ \\"y\\" if obj == {\\"a\\": \\"1\\", \\"b\\": \\"2\\"} else \\"n\\" }}"",
        ""{{ yes }}"",
        ""{{ nil }}"",
        ""{{ words }}"",
        ""{{ obj }}"",
        ""{{ missing }}|"",
        ""{{ user.missing }}|"",
        ""{{ tone | upper }} {{ shout | lower }} {{ shout | title }} {{ tone | capitalize }}"",
        ""{{ docs | selectattr(\\"score\\", \\">\\", 1) | map(attribute=\\"title\\") | join(\\",\\") }}"",
        ""{{ docs | selectattr(\\"title\\", \\"in\\", [\\"T1\\", \\"T3\\"]) | map(attribute=\\"title\\") | join(\\",\\") }}"",
        ""{{ none_left | first }}|"",
        ""{{ words | map(\\"upper\\") | join(\\",\\") }}"",
        ""{{ words | reverse | join(\\",\\") }}"",
        ""{{ words | unique | join(\\",\\") }}"",
        ""{{ tone | replace(\\"k\\", \\"m\\") }} {{ \\"aaa\\" | replace(\\"a\\", \\"b\\", 2) }}"",
        ""{{ html | escape }}"",
        ""{{ tone | wordcount }}"",
        ""{{ \\"abcdefghij\\" | truncate(5) }}"",
        ""{{ n | string ~ \\"x\\" }}"",
        ""{{ \\"42\\" | int + 1 }}"",
        ""{{ -5 | abs }}"",
        ""{{ nums | sum }} {{ nums | max }} {{ nums | min }}"",
        ""{{ words[1:3] | join(\\",\\") }}"",
        ""{{ tone.upper() }}"",
        ""{{ \\"a,b\\".split(\\",\\") | join(\\"|\\") }}"",
        ""{{ obj | dictsort | length }}"",
        ""{{ range(0, 10, 3) | join(\\",\\") }}"",
        ""{{ tone is defined }}"",
        ""{{ \\"y\\" if n is odd else \\"n\\" }} {{ \\"y\\" if n is even else \\"n\\" }} {{ \\"y\\" if words is sequence else \\"n\\" }} {{ \\"y\\" if words is iterable else \\"n\\" }}"",
        ""{{ \\"y\\" if n is divisibleby 3 else \\"n\\" }} {{ \\"y\\" if n is not none else \\"n\\" }}"",
        ""{{ \\"y\\" if n is eq 3 else \\"n\\" }} {{ \\"y\\" if tone is in [\\"kind\\"] else \\"n\\" }}"",
        ""{% for x in missing %}a{% else %}nothing{% endfor %}"",
        ""{% for k, v in obj | dictsort %}{{ k }}={{ v }};{% endfor %}"",
        ""{% for c in \\"abc\\" %}{{ c }}-{% endfor %}"",
        ""{% for d in docs %}{{ loop.cycle(\\"a\\", \\"b\\") }}{% endfor %}"",
        ""{% for d in docs %}{{ loop.previtem.title if loop.previtem is defined else \\"-\\" }}{% endfor %}"",
        ""{% set ns = namespace(c=0) %}{% for w in words %}{% set ns.c = ns.c + 1 %}{% endfor %}{{ ns.c }}"",
        ""{% set a, b = 1, 2 %}{{ a }}{{ b }}"",
        ""{% raw %}{{ not }}{% endraw %}"",
        ""{% macro m(a) %}{{ a }}{% endmacro %}{{ m(\\"x\\") }}"",
        ""{% block b %}x{% endblock %}"",
        ""{% with a = 1 %}{{ a }}{% endwith %}"",
        ""{% filter upper %}abc{% endfilter %}"",
        ""{% autoescape true %}x{% endautoescape %}"",
        ""{{ cycler(\\"a\\").next() }}"",
        ""{{ lipsum() }}"",
        ""{{ self }}"",
        ""{{ tone.__class__ }}"",
        ""{{ ().__class__.__bases__ }}"",
        ""{{ range.constructor }}"",
        ""{{ words[9] }}|"",
        ""{%+ if yes %}a{% endif %}"",
        ""{%+ if yes %}a{% endif %}" trim",
        ""{%+ if yes %}a{% endif %}" lstrip",
        ""{%+ if yes %}a{% endif %}" trim lstrip",
      ]
    `);
  });
});
