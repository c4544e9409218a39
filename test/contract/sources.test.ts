/** `plumbline sources`: says which files a prompt is exported from, and marks that both belong together, row by row. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Terminal } from '../../src/adapters/system/terminal.ts';
import { command } from '../../src/cli/commands/sources.ts';

const FILES = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.github/plumbline.yml': `version: 1
providers: { default: {} }
targets:
  a: { prompt: p/a.md, model: m.yml, suite: s.yml, sources: ["src/*.ts"], export: "npm run export" }
  b: { prompt: p/b.md, model: m.yml, suite: s.yml, sources: ["src/b.ts"] }
  c: { prompt: p/c.md, model: m.yml, suite: s.yml }
`,
  'p/a.md': 'A\n',
  'p/b.md': 'B\n',
  'src/a.ts': 'a\n',
  'src/b.ts': 'b\n',
};

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'sources-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function run(root: string, ...args: string[]): Promise<string> {
  const said: string[] = [];
  const io = { cwd: join(root, 'src'), columns: 80, say: (text: string) => said.push(text) };
  await command(args, io as unknown as Terminal);
  return said.join('');
}

describe('sources', () => {
  it('lists what is exported from what, and by which command', async () => {
    expect(await run(folder())).toBe(
      'a: p/a.md from 2 files (src/*.ts), exported by: npm run export\nb: p/b.md from 1 file (src/b.ts)\n',
    );
  });

  it('marks the targets that are named and keeps the rows of others', async () => {
    const root = folder();
    const file = join(root, 'plumbline.sources.json');
    const sha = /^sha256:[0-9a-f]{64}$/;
    await run(root, '--same');
    const all = JSON.parse(readFileSync(file, 'utf8')) as { target: string; sources: string; prompt: string }[];
    expect(all.map(({ target }) => target)).toEqual(['a', 'b']);
    expect(all[0]).toMatchObject({
      sources: expect.stringMatching(sha) as string,
      prompt: 'sha256:06f961b802bc46ee168555f066d28f4f0e9afdf3f88174c1ee6f9de004fc30a0',
    });
    writeFileSync(join(root, 'src/a.ts'), 'other\n');
    expect(await run(root)).toMatch(
      /^a: (?!.*together).*\nb: .*plumbline\.sources\.json says that they belong together\n$/,
    );
    await run(root, 'a', '--same');
    const again = JSON.parse(readFileSync(file, 'utf8')) as typeof all;
    expect(again.find(({ target }) => target === 'b')).toEqual(all[1]);
    expect(again.find(({ target }) => target === 'a')?.sources).not.toBe(all[0]!.sources);
  });

  it('names a target that has none', async () => {
    await expect(run(folder(), 'c')).rejects.toThrow(
      /no target "c" of \.github\/plumbline\.yml has "sources".*a, b|did you mean/,
    );
  });
});
