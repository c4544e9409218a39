/** `plumbline doctor`: checks everything a gate needs in a repository and says what to do; uses no network. */
import { execFileSync } from 'node:child_process';
import { cleanEnvironment } from '../../adapters/git/environment.ts';
import { gitProgram } from '../../adapters/git/program.ts';
import { folderTree } from '../../adapters/system/folder-tree.ts';
import { namedFile, nearestConfig } from '../../adapters/system/nearest-config.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { withoutLfs } from '../../change/lfs-files.ts';
import { undeclared, undeclaredWords } from '../../escalation/facts.ts';
import { loadConfig } from '../../inputs/config.ts';
import { lockPath, suiteTemplateNames } from '../../inputs/suite-names.ts';
import { readable } from '../../run/load-parsers.ts';
import { loadSpecs } from '../../run/template-library.ts';
import { formatProblem, Problems } from '../../text/problem.ts';
import { readDocument } from '../../text/read-document.ts';
import type { Tree } from '../../text/tree.ts';
import { wrap } from '../../text/wrap.ts';
import { batchedWatchFindings } from '../../tools/doctor/batched-watch.ts';
import { advice, at, type Finding, fault } from '../../tools/doctor/finding.ts';
import { lookAtOwners } from '../../tools/doctor/owners.ts';
import { lookAtRuler, type RulerLook } from '../../tools/doctor/ruler.ts';
import { lookAtWorkflows } from '../../tools/doctor/workflow.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline doctor [--config FILE]

Looks at config, suites, locks, keys, workflow and owners of this repository and
says what to do about each fault. Asks no network and shows no key.

  fault    keeps the gate from working, or lets a bad change through
  advice   makes it stronger; never fails the command

  --config FILE  config to read (default: the nearest plumbline.yml or
                 .github/plumbline.yml from this folder upwards)

Exit codes: 0 nothing to fix · 1 faults · 2 usage
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const { values } = readOptions('doctor', args, { config: { type: 'string' } });
  const place = nearestConfig(io.cwd);
  const { root } = place;
  const tree = withoutLfs(folderTree(root));
  const ruler = await rulerOf(tree, values.config === undefined ? place.file : namedFile(place, io.cwd, values.config));
  const keys = ruler.keys.map(({ name }) => name);
  const workflows = lookAtWorkflows(tree, keys, ruler.tuned);
  const judged = [...ruler.files, ...workflows.files];
  const findings = [
    ...ruler.findings,
    ...workflows.findings,
    ...batchedWatchFindings(tree, workflows.files, ruler.config),
    ...keyFindings(ruler, tree, io),
    ...profileFindings(ruler),
    ...gitFindings(root, [...judged, ...(ruler.config?.targets.map(({ suite }) => lockPath(suite)) ?? [])]),
    ...(ruler.config === null ? [] : lookAtOwners(tree, judged)),
  ];
  io.say(told(findings, ruler, workflows.files, Math.min(io.columns, 80)));
  return findings.some(({ kind }) => kind === 'fault') ? 1 : 0;
}

async function rulerOf(tree: Tree, path: string | null): Promise<RulerLook> {
  const config = path === null ? null : loadConfig(tree, path, new Problems());
  const suites = [...new Set(config?.targets.map(({ suite }) => suite) ?? [])];
  const loaded = new Map(
    await Promise.all(suites.map(async (suite) => [suite, await loadSpecs(suiteTemplateNames(tree, suite))] as const)),
  );
  return lookAtRuler(
    await readable(tree, config),
    path ?? undefined,
    (suite) => loaded.get(suite) ?? new Map(),
    new Date().toISOString(),
  );
}

/** Checked by name alone: a key is either set or not. */
function keyFindings({ keys, config }: RulerLook, tree: Tree, io: Terminal): readonly Finding[] {
  const document = config === null ? null : readDocument(tree, config.file, new Problems());
  if (document === null) return [];
  return keys
    .filter(({ name }) => (io.env[name] ?? '').trim() === '')
    .map(({ name, provider }) => {
      const message = `${name} is not set here; export it to run the gate on this machine, and keep it as a secret of that name in the repository's settings`;
      return fault(at(document, ['providers', provider, 'api-key-env'], message));
    });
}

/** What only people know about a goal's traffic and terms; a run finds the rest. */
function profileFindings({ config }: RulerLook): readonly Finding[] {
  if (config === null) return [];
  const policies = [config.escalation, ...config.targets.map(({ escalation }) => escalation)];
  const missing = new Set(policies.flatMap((policy) => (policy?.goal === undefined ? [] : undeclared(policy))));
  if (missing.size === 0) return [];
  const message = `${undeclaredWords([...missing])}; a run finds out the rest, these stay unknown to the ladder until you write them (escalation.profile, and training-usd under escalation.economics.tuned)`;
  return [advice({ file: config.file, key: 'escalation', message })];
}

/** Only files committed to the main branch gate anything. */
function gitFindings(root: string, files: readonly string[]): readonly Finding[] {
  const env = cleanEnvironment(process.env);
  const git = (...args: string[]): readonly string[] =>
    execFileSync(gitProgram(env), ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-C', root, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString('utf8')
      .split('\0')
      .filter((line) => line !== '');
  try {
    const tracked = new Set(git('ls-files', '-z', '--cached'));
    const loose = [...new Set(files)].filter((file) => !tracked.has(file));
    if (loose.length === 0) return [];
    const message = `${loose.join(', ')}: not committed; only what lies on the main branch gates a pull request`;
    return [advice({ file: '.', message })];
  } catch {
    return [
      fault({
        file: '.',
        message: 'is in no git repository, or git is not on PATH; the gate reads both sides from git',
      }),
    ];
  }
}

function told(findings: readonly Finding[], ruler: RulerLook, workflows: readonly string[], columns: number): string {
  const faults = findings.filter(({ kind }) => kind === 'fault');
  const hints = findings.filter(({ kind }) => kind === 'advice');
  const shown = (kind: string, finding: Finding): string =>
    wrap(formatProblem(finding), columns, ' '.repeat(8)).replace(/^ {8}/, kind.padEnd(8));
  const targets = ruler.config?.targets.map(({ name }) => name) ?? [];
  const looked = [
    ...(ruler.config === null ? [] : [`${ruler.config.file} (${targets.join(', ')})`]),
    ...ruler.files.slice(1),
    ...workflows,
  ];
  return [
    ...(looked.length === 0 ? [] : [wrap(`Looked at ${looked.join(', ')}.`, columns), '']),
    ...faults.map((finding) => shown('fault', finding)),
    ...(faults.length > 0 && hints.length > 0 ? [''] : []),
    ...hints.map((finding) => shown('advice', finding)),
    ...(findings.length > 0 ? [''] : []),
    faults.length === 0
      ? `Nothing to fix${hints.length === 0 ? '' : `; ${hints.length} to think about`}.`
      : `${faults.length} to fix.`,
    ...(faults.length === 0
      ? [wrap('Not visible from here: in the settings of the main branch, the job must be a required check.', columns)]
      : []),
    '',
  ].join('\n');
}
