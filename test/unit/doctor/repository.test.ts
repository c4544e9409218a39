import { describe, expect, it } from 'vitest';
import { lockText } from '../../../src/inputs/lock.ts';
import { loadSuite } from '../../../src/inputs/suite.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { formatProblem, Problems } from '../../../src/text/problem.ts';
import { lookAtOwners } from '../../../src/tools/doctor/owners.ts';
import { lookAtRuler, type RulerLook } from '../../../src/tools/doctor/ruler.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const specs = await loadSpecs(['ExactMatch', 'TaskCompletion']);
const SUITE = 'evals/a.suite.yml';

function repository(changed: Readonly<Record<string, string>> = {}): Record<string, string> {
  const cases = Array.from({ length: 400 }, (_, n) =>
    JSON.stringify({ id: `c${n}`, input: `${n}?`, expected: `${n}` }),
  );
  const files: Record<string, string> = {
    '.github/plumbline.yml': `version: 1
providers: { default: { api-key-env: MY_KEY } }
targets: { a: { prompt: prompts/a.md, model: models/a.yml, suite: ${SUITE} } }
gate: { on-unmeasured: fail, max-cost-usd: 1 }
`,
    'prompts/a.md': 'Answer.\n\n{{input}}\n',
    'models/a.yml': 'provider: default\nmodel: gpt-4.1-mini-2025-04-14\n',
    [SUITE]: 'dataset: a.cases.jsonl\ntemplates: [ExactMatch]\n',
    'evals/a.cases.jsonl': cases.join('\n'),
    ...changed,
  };
  const suite = loadSuite(memoryTree(files), SUITE, specs, new Problems());
  return { ...(suite === null ? {} : { 'evals/a.suite.lock': lockText(suite, '0') }), ...files };
}

/** Before the end of any model here is near. */
const NOW = '2026-06-01T12:00:00Z';
const look = (files: Readonly<Record<string, string>>, now = NOW): RulerLook =>
  lookAtRuler(memoryTree(files), undefined, () => specs, now);
const told = (files: Readonly<Record<string, string>>, kind: 'fault' | 'advice'): string =>
  look(files)
    .findings.filter((finding) => finding.kind === kind)
    .map(formatProblem)
    .join('\n');

describe('doctor on the ruler', () => {
  it('has nothing to say of a sound one, and knows the keys it needs', () => {
    const found = look(repository());
    expect(found.findings).toEqual([]);
    expect(found.keys).toEqual([{ name: 'MY_KEY', provider: 'default' }]);
    expect(found.files).toEqual(['.github/plumbline.yml', SUITE, 'evals/a.cases.jsonl']);
  });

  it.each([
    ['no config', { '.github/plumbline.yml': undefined }, '.github/plumbline.yml: does not exist'],
    ['a misspelt key', { '.github/plumbline.yml': 'version: 1\nprovider: {}\n' }, 'providers'],
    ['a missing prompt', { 'prompts/a.md': undefined }, 'prompts/a.md'],
    ['an unknown provider', { 'models/a.yml': 'provider: other\nmodel: x\n' }, '"other" is not a provider'],
    ['a variable no case has', { 'prompts/a.md': '{{tone}} {{input}}' }, '{{tone}}'],
    ['a missing lock', { 'evals/a.suite.lock': undefined }, 'evals/a.suite.lock: is missing'],
  ])('finds %s', (_, changed, words) => {
    const files = Object.fromEntries(
      Object.entries({ ...repository(), ...changed }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    );
    expect(told(files, 'fault')).toContain(words);
  });

  it('names config and key of a file that is not there, and speaks of no side', () => {
    const { 'prompts/a.md': _gone, ...files } = repository();
    expect(told(files, 'fault')).toBe('.github/plumbline.yml:3:25: targets.a.prompt: prompts/a.md does not exist');
    const strange = { ...repository(), 'models/a.yml': 'provider: other\nmodel: x\n' };
    expect(told(strange, 'fault')).toBe(
      'models/a.yml: provider: "other" is not a provider of .github/plumbline.yml (there: default)',
    );
  });

  it('names the file that a path of the config probably means', () => {
    const { 'prompts/a.md': text = '', ...files } = repository();
    const config = files['.github/plumbline.yml']!.replace('prompts/a.md', 'prompt/summarize.md');
    const there = { ...files, 'prompts/summarise.md': text, 'prompts/other.md': text, '.github/plumbline.yml': config };
    expect(told(there, 'fault')).toMatch(
      /targets\.a\.prompt: prompt\/summarize\.md does not exist; did you mean prompts\/summarise\.md\?$/m,
    );
  });

  it('says of a misspelt template what lock says, from the whole library', () => {
    const files = {
      ...repository(),
      [SUITE]: 'dataset: a.cases.jsonl\ntemplates: [TaskCompletionn, { use: Blorp, id: b }]\n',
    };
    const [near, far] = told(files, 'fault').split('\n');
    expect(near).toBe(
      `${SUITE}:2:13: templates[0]: "TaskCompletionn" is not a template; did you mean TaskCompletion? ("plumbline templates" lists them)`,
    );
    expect(far).toMatch(/"Blorp" is not a template \("plumbline templates" lists them\)$/);
  });

  it('finds a label that no answer could name', async () => {
    const labels = await loadSpecs(['LabelMatch']);
    const files = {
      ...repository(),
      [SUITE]: 'dataset: a.cases.jsonl\ntemplates: [{ use: LabelMatch, labels: [billing, other] }]\n',
      'evals/a.cases.jsonl':
        '{"id":"a","input":"x","expected":{"label":"Billing"}}\n{"id":"b","input":"y","expected":{"label":"bills"}}\n',
    };
    const { findings } = lookAtRuler(memoryTree(files), undefined, () => labels, NOW);
    expect(findings.map(formatProblem)).toContain(
      'evals/a.cases.jsonl:2: expected.label: "bills" is none of the labels (billing, other)',
    );
  });

  it('says when a model ends, and what its maker names in its place', () => {
    const { findings } = look(repository(), '2026-11-30T12:00:00Z');
    expect(findings.map(formatProblem)).toEqual([
      '.github/plumbline.yml: model "gpt-4.1-mini-2025-04-14" ends on 2027-01-14, in 45 days; its maker names gpt-6-luna in its place',
    ]);
  });

  it('says when the base of a tuned model ends', () => {
    const files = { ...repository({}), 'models/a.yml': 'model: ours\ntuned-from: gpt-4o\n' };
    const said = look(files, '2026-11-30T12:00:00Z').findings.map(formatProblem).join('\n');
    expect(said).toContain('"gpt-4o", the base of model "ours", ends on 2027-01-14, in 45 days');
  });

  it('has a fault where no money can be bounded, and advice where calls bound a run in its place', () => {
    const config = repository()['.github/plumbline.yml']!;
    const files = { ...repository({}), 'models/a.yml': 'model: mine-1\n' };
    expect(told(files, 'fault')).toContain('set prices."mine-1" (USD per million tokens) on the base branch');
    const bounded = {
      ...files,
      '.github/plumbline.yml': config.replace('max-cost-usd: 1', 'max-cost-usd: 1, max-calls: 9'),
    };
    expect(told(bounded, 'fault')).toBe('');
    expect(told(bounded, 'advice')).toContain('max-calls bounds its calls');
  });

  it('has the same fault as the gate for a setting that the model refuses', () => {
    const files = { ...repository(), 'models/a.yml': 'model: gpt-6.1-sol\ntemperature: 0\n' };
    expect(told(files, 'fault')).toBe(
      'models/a.yml:2:1: temperature: model "gpt-6.1-sol" refuses any temperature (0 here); remove this line',
    );
  });

  it('asks for the sources of a program of each side', () => {
    const config = repository()['.github/plumbline.yml']!.replace(
      '{ api-key-env: MY_KEY }',
      '{ type: http, url: { base: "https://a.example/q", head: "https://b.example/q" } }',
    );
    expect(told({ ...repository(), '.github/plumbline.yml': config }, 'advice')).toContain('no "sources" say which');
    const named = config.replace('a.suite.yml }', 'a.suite.yml, sources: ["prompts/**"] }');
    expect(told({ ...repository(), '.github/plumbline.yml': named }, 'advice')).not.toContain('"sources"');
  });

  it('says once that no case has a variable', () => {
    expect(told({ ...repository(), 'prompts/a.md': 'Answer.\n\nTo {{mail}}: {{input}}\n' }, 'fault')).toBe(
      'prompts/a.md:3:4: {{mail}}: no case has "mail" (first: case "c0", line 1); it has input',
    );
  });

  it('finds a goal that no suite of the config can measure', () => {
    const text = repository()['.github/plumbline.yml'] as string;
    const goal = (template: string): string =>
      `${text}escalation: { goal: { template: ${template}, target: 90, max-residual-gap: 2 } }\n`;
    const lost = told({ ...repository(), '.github/plumbline.yml': goal('TaskCompletion') }, 'fault');
    expect(lost).toBe(
      `.github/plumbline.yml:5:33: escalation.goal.template: "TaskCompletion" is not a template of ${SUITE} (there: ExactMatch)`,
    );
    expect(told({ ...repository(), '.github/plumbline.yml': goal('ExactMatch') }, 'fault')).toBe('');
  });

  it('finds a drifted lock and says what moved', () => {
    const files = { ...repository(), [SUITE]: 'dataset: a.cases.jsonl\ntemplates: [ExactMatch]\nrepeats: 2\n' };
    expect(told(files, 'fault')).toContain('repeats');
  });

  it('refuses a judge that moves under its name, and advises against such a model', () => {
    const judged = repository({
      [SUITE]: 'dataset: a.cases.jsonl\ntemplates: [TaskCompletion]\njudge: { model: gpt-4o-latest }\n',
      'models/a.yml': 'provider: default\nmodel: chat-latest\n',
    });
    expect(told(judged, 'fault')).toContain('judge.model: "gpt-4o-latest"');
    expect(told(judged, 'advice')).toContain('models/a.yml:2:1: model: "chat-latest"');
  });

  it('says where a .prompt.yml names another model than the one that is asked', () => {
    const text = (model: string): string => `model: ${model}\nmessages: [{ role: user, content: "Do {{input}}" }]\n`;
    const files = (model: string): Record<string, string> => ({
      ...repository(),
      '.github/plumbline.yml': repository()['.github/plumbline.yml']!.replace('prompts/a.md', 'a.prompt.yml'),
      'a.prompt.yml': text(model),
    });
    expect(told(files('openai/gpt-4.1-mini-2025-04-14'), 'advice')).toBe('');
    expect(told(files('openai/gpt-5'), 'advice')).toMatch(
      /^a\.prompt\.yml:1:1: model: "openai\/gpt-5" is not what is asked: models\/a\.yml says/,
    );
  });

  it('gives the line of a policy that is too lax', () => {
    const files = repository();
    const lax = { ...files, '.github/plumbline.yml': files['.github/plumbline.yml']!.replace('fail', 'warn') };
    expect(told(lax, 'advice')).toMatch(/^\.github\/plumbline\.yml:4:9: gate\.on-unmeasured: warns only/);
  });

  it.each([
    [
      '{ max-cost-usd: 1 }',
      'fault',
      'gate.on-unmeasured: is not set, so a change that could not be measured can be merged',
    ],
    ['{ max-cost-usd: 1, on-inconclusive: warn }', 'fault', 'write "on-unmeasured: fail" under gate'],
    ['{ max-cost-usd: 1, on-unmeasured: warn }', 'advice', 'gate.on-unmeasured: warns only'],
    ['{ max-cost-usd: 1, on-inconclusive: fail }', 'fault', ''],
    ['{ max-cost-usd: 1, on-inconclusive: fail }', 'advice', ''],
  ] as const)('a gate of %s lets nothing unmeasured through without having said so (%s)', (gate, kind, words) => {
    const config = repository()['.github/plumbline.yml']!.replace(/gate: .*/, `gate: ${gate}`);
    const found = told({ ...repository(), '.github/plumbline.yml': config }, kind);
    if (words === '') expect(found).toBe('');
    else expect(found).toContain(words);
  });

  it('finds a config without any gate as lax as one that says nothing of what was not measured', () => {
    const config = repository()['.github/plumbline.yml']!.replace(/gate: .*\n/, '');
    expect(told({ ...repository(), '.github/plumbline.yml': config }, 'fault')).toMatch(
      /gate\.on-unmeasured: is not set/,
    );
  });

  it('says in plain words that a suite is too small, without failing for it', () => {
    const rows = (n: number) =>
      Array.from({ length: n }, (_, i) => JSON.stringify({ id: `${i}`, input: 'x', expected: 'y' })).join('\n');
    expect(told(repository({ 'evals/a.cases.jsonl': rows(12) }), 'advice')).toContain(
      'below 50 the gate reports and never decides',
    );
    expect(told(repository({ 'evals/a.cases.jsonl': rows(100) }), 'advice')).toContain('see a drop of');
    expect(told(repository({ 'evals/a.cases.jsonl': rows(12) }), 'fault')).toBe('');
  });

  it('asks for no key where everything is recorded, and for each missing row', () => {
    const files = repository({
      '.github/plumbline.yml': `version: 1
providers: { default: { type: recorded, outputs: out.jsonl } }
targets: { a: { prompt: prompts/a.md, model: models/a.yml, suite: ${SUITE} } }
gate: { on-unmeasured: fail }
`,
      'out.jsonl': '{"id":"c0","output":"0"}\n',
    });
    expect(look(files).keys).toEqual([]);
    expect(told(files, 'fault')).toContain('no recorded output for case "c1"');
  });
});

describe('doctor on the owners', () => {
  const owners = (text: string, ...files: string[]) =>
    lookAtOwners(memoryTree({ '.github/CODEOWNERS': text }), files).length === 0;

  it.each([
    ['* @team', 'evals/a.suite.yml', true],
    ['/.github/ @team', '.github/plumbline.yml', true],
    ['.github/ @team', '.github/workflows/x.yml', true],
    ['/evals @team', 'evals/a/b.yml', true],
    ['*.yml @team', 'evals/a.suite.yml', true],
    ['evals/* @team', 'evals/a.yml', true],
    ['evals/* @team', 'evals/a/b.yml', false],
    ['evals/**/b.yml @team', 'evals/x/y/b.yml', true],
    ['/evals/ @team', 'src/evals/a.yml', false],
    ['* @team\n/evals/', 'evals/a.yml', false],
    ['# * @team', 'evals/a.yml', false],
  ])('%j owns %s: %s', (text, file, owned) => {
    expect(owners(text, file)).toBe(owned);
  });

  it('in a moment, whatever a pattern is made of', () => {
    const started = performance.now();
    for (const pattern of ['*a'.repeat(40), '**/a'.repeat(40), 'a'.repeat(5_000_000), '['.repeat(100_000)])
      expect(owners(`/${pattern}b @team`, `${'a/'.repeat(20)}${'a'.repeat(80)}`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('names the files that nobody owns', () => {
    const [finding] = lookAtOwners(memoryTree({}), ['a.yml', 'b.yml']);
    expect(finding).toMatchObject({ kind: 'advice', file: '.github/CODEOWNERS' });
    expect(finding?.message).toContain('a.yml, b.yml');
  });
});
