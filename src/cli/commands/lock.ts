/** `plumbline lock`: pins the suites of the working folder, and says what each can and cannot see. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderTree } from '../../adapters/system/folder-tree.ts';
import { namedFile, nearestConfig } from '../../adapters/system/nearest-config.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { type Arm, loadArm, messagesOf } from '../../change/arms.ts';
import { withoutLfs } from '../../change/lfs-files.ts';
import { contextsIn } from '../../change/recorded-rows.ts';
import { checkSources } from '../../change/sources.ts';
import { checkGoals } from '../../escalation/write-goal.ts';
import { type GateConfig, loadConfig } from '../../inputs/config.ts';
import { drift, lockText } from '../../inputs/lock.ts';
import { modelPrices } from '../../inputs/model-prices.ts';
import { foreignMarksNote } from '../../inputs/prompt/foreign-marks.ts';
import { noteUnknown } from '../../inputs/prompt/prompt.ts';
import { refusedOfModel } from '../../inputs/refused-settings.ts';
import { loadSuite, type Suite } from '../../inputs/suite.ts';
import { lockPath, suiteTemplateNames } from '../../inputs/suite-names.ts';
import { batchText } from '../../run/batch-preview.ts';
import { readable } from '../../run/load-parsers.ts';
import { endNotes, priceNotes, snapshotNote } from '../../run/model-notes.ts';
import type { AskingTarget } from '../../run/models-used.ts';
import { previewText } from '../../run/preview-text.ts';
import { blindTemplates } from '../../run/recorded-levels.ts';
import { lockRefusals, preview } from '../../run/suite-preview.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../run/template-library.ts';
import { Problems, UsageError } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { wrapLines } from '../../text/wrap.ts';
import { VERSION } from '../../version.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline lock [SUITE...] [--check] [--config FILE]

Writes the lock beside every suite of the config (or beside the suites named):
digests over everything that can move a score. Only main's lock counts in the
gate. Reads the working folder; needs neither git nor a commit.

  --check        write nothing; exit 1 when a lock is missing or has drifted
  --config FILE  config to read (default: the nearest plumbline.yml or
                 .github/plumbline.yml from this folder upwards)
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const { values, positionals } = readOptions(
    'lock',
    args,
    { check: { type: 'boolean', default: false }, config: { type: 'string' } },
    { positionals: true },
  );
  const place = nearestConfig(io.cwd);
  const folder = withoutLfs(folderTree(place.root));
  const problems = new Problems();
  const configFile = values.config === undefined ? place.file : namedFile(place, io.cwd, values.config);
  const config = configFile === null ? null : loadConfig(folder, configFile, problems);
  const tree = await readable(folder, config);
  const files = positionals.length > 0 ? positionals.map((path) => namedFile(place, io.cwd, path)) : suitesOf(config);
  if (files.length === 0) {
    problems.throwIfAny();
    throw new UsageError(
      'no config (.github/plumbline.yml or plumbline.yml) in this folder or above it, and no suite named; "plumbline init" writes one',
    );
  }
  const arms = new Map<string, Arm[]>();
  const asked: (Omit<AskingTarget, 'suite'> & { readonly suite: string })[] = [];
  for (const target of config?.targets.filter(({ suite }) => files.includes(suite)) ?? []) {
    const arm = config === null ? null : loadArm('head', tree, target, config, { problems, isAlone: true });
    if (arm !== null && config !== null) {
      for (const refused of refusedOfModel(arm, config.providers, tree)) problems.add(refused);
      arms.set(target.suite, [...(arms.get(target.suite) ?? []), arm]);
      asked.push({ name: target.name, suite: target.suite, arms: [arm] });
    }
    if (config !== null) checkSources(config, target, tree, problems);
  }
  const suites: Suite[] = [];
  for (const file of files) {
    const contexts = contextsIn(tree, arms.get(file) ?? []);
    const suite = loadSuite(tree, file, await loadSpecs(suiteTemplateNames(tree, file)), problems, {
      knownNames: TEMPLATE_NAMES,
      contexts,
      ...(config === null ? {} : { providers: Object.keys(config.providers) }),
    });
    if (suite === null) continue;
    for (const problem of lockRefusals(suite, config === null ? undefined : { tree, config })) problems.add(problem);
    // If recorded rows bring a case's context, they are checked when the gate reads them.
    const whole = suite.cases.filter(({ id, context }) => context !== undefined || !contexts.has(id));
    for (const arm of arms.get(file) ?? []) {
      for (const refused of refusedOfModel(arm, config?.providers ?? {}, tree, suite.media)) problems.add(refused);
      if (!noteUnknown(arm.prompt, whole, problems)) for (const row of whole) messagesOf(arm, row, problems);
    }
    suites.push(suite);
  }
  if (config !== null) {
    const ids = new Map(suites.map((suite) => [suite.file, suite.templates.map(({ id }) => id)]));
    checkGoals(tree, config, ids, problems);
  }
  problems.throwIfAny();
  if (values.check) return check(tree, suites, io);
  const asking = asked.flatMap((one) => {
    const suite = suites.find(({ file }) => file === one.suite);
    return suite === undefined ? [] : [{ ...one, suite }];
  });
  return write({ root: place.root, tree, suites, config, arms, asking }, io);
}

function suitesOf(config: GateConfig | null): readonly string[] {
  return config === null ? [] : [...new Set(config.targets.map((target) => target.suite))];
}

function check(tree: Tree, suites: readonly Suite[], io: Terminal): number {
  let drifted = 0;
  for (const suite of suites) {
    const path = lockPath(suite.file);
    const entry = tree.entry(path);
    const moved = entry.kind === 'file' ? drift(new TextDecoder().decode(entry.bytes), suite) : ['missing'];
    if (moved.length === 0) {
      io.say(`${path}: up to date\n`);
      continue;
    }
    drifted++;
    io.say(`${path}: drifted\n${moved.map((line) => `  ${line}\n`).join('')}`);
  }
  if (drifted > 0) io.say('Run "plumbline lock" and commit the result if this is meant.\n');
  return drifted > 0 ? 1 : 0;
}

interface Locked {
  /** The folder of the tree. */
  readonly root: string;
  readonly tree: Tree;
  readonly suites: readonly Suite[];
  readonly config: GateConfig | null;
  /** By suite file. */
  readonly arms: ReadonlyMap<string, readonly Arm[]>;
  readonly asking: readonly AskingTarget[];
}

function write({ root, tree, suites, config, arms, asking }: Locked, io: Terminal): number {
  const now = new Date().toISOString();
  const prices = config === null ? undefined : modelPrices(config, now);
  for (const suite of suites) {
    const path = lockPath(suite.file);
    writeFileSync(join(root, path), lockText(suite, VERSION));
    const asked = arms.get(suite.file) ?? [];
    const models = asked.map(({ model }) => model);
    const sent = asked.map((arm) => charactersSent(arm, suite));
    io.say(`${path}: written\n${previewText(preview(suite, config, models, { sent, prices }))}`);
    if (config !== null) io.say(batchText({ suite, config, models, options: { sent, prices } }));
    const blind = asked.flatMap((arm) => (config === null ? [] : blindTemplates(suite, arm, config, tree)));
    for (const message of new Set(blind.map(({ message }) => message)))
      io.say(`${wrapLines(`  note: ${message}`, 80)}\n`);
    for (const { prompt } of asked) {
      const foreign = foreignMarksNote(prompt);
      if (foreign !== null) io.say(wrapLines(`  note: ${prompt.files[0]}: ${foreign}\n`, 80));
    }
  }
  const told =
    config === null
      ? []
      : [
          ...priceNotes(asking, config, now).map(({ message }) => message),
          ...endNotes(asking, config, now),
          ...[snapshotNote(asking, config) ?? []].flat(),
        ];
  for (const message of new Set(told)) io.say(`${wrapLines(`  note: ${message}`, 80)}\n`);
  return 0;
}

/** For all cases, prompt included; a case that does not render is left for the gate to report. */
function charactersSent(arm: Arm, suite: Suite): number {
  const ignored = new Problems();
  const messages = suite.cases.flatMap((row) => messagesOf(arm, row, ignored) ?? []);
  return messages.reduce((sum, { content }) => sum + (content ?? '').length, 0);
}
