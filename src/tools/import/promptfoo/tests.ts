/** The tests of a promptfoo config: in the config, in files beside it, as scenarios; `defaultTest` applies to each. */

import type { Json } from '../../../text/digest.ts';
import { isObject, type JsonObject } from '../../../text/json-object.ts';
import { Problems, show } from '../../../text/problem.ts';
import type { DraftRule } from '../draft.ts';
import type { Losses } from '../losses.ts';
import { TheirObject } from '../their-object.ts';
import { GRADED } from './assertion-kinds.ts';
import { type Assertion, rulesOf } from './assertions.ts';
import { cellAssertion, csvTests } from './csv.ts';
import { isCode, parseTheirs, type TheirFiles } from './files.ts';
import { combinations, filledText, filledValue, type Vars } from './variables.ts';

/** One test with its variables as they are filled in. */
export interface Test {
  readonly name: string;
  readonly where: string;
  readonly vars: Vars;
  readonly rules: readonly DraftRule[];
  readonly metadata: JsonObject;
  readonly prefix: string;
  readonly suffix: string;
  /** An answer that the test itself contains. */
  readonly output: string | undefined;
}

/** The judge, as promptfoo's config names it. */
export interface TheirJudge {
  readonly provider: Json;
  readonly where: string;
}

export interface Tests {
  readonly tests: readonly Test[];
  readonly judges: readonly TheirJudge[];
  /** Tests that code makes. */
  readonly byCode: readonly string[];
}

interface Raw {
  readonly value: JsonObject;
  readonly where: string;
}

export class TestReader {
  readonly #files: TheirFiles;
  readonly #losses: Losses;
  readonly #problems: Problems;
  readonly #judges: TheirJudge[] = [];
  readonly #byCode: string[] = [];

  constructor(files: TheirFiles, losses: Losses, problems: Problems) {
    this.#files = files;
    this.#losses = losses;
    this.#problems = problems;
  }

  read(config: TheirObject): Tests {
    const shared = this.#defaultTest(config.take('defaultTest'));
    const raw = [
      ...this.#expand(config.take('tests'), 'tests'),
      ...config.list('scenarios').flatMap((item, index) => this.#scenarios(item, `scenarios[${index}]`)),
    ];
    this.#sharedLosses(shared);
    const tests = raw.flatMap((one) => this.#testsOf(one, shared));
    return { tests, judges: this.#judges, byCode: this.#byCode };
  }

  #defaultTest(value: Json | undefined): JsonObject {
    if (typeof value !== 'string') return isObject(value) ? value : {};
    const [found] = this.#expand(value, 'defaultTest');
    return found?.value ?? {};
  }

  /** A list, a single test, or the path of a file that holds tests. */
  #expand(value: Json | undefined, where: string): readonly Raw[] {
    if (Array.isArray(value))
      return (value as readonly Json[]).flatMap((item, index) => this.#expand(item, `${where}[${index}]`));
    if (isObject(value)) {
      const { path } = value;
      if (typeof path === 'string' && value['vars'] === undefined && value['assert'] === undefined)
        return this.#expand(path, where);
      return [{ value, where: nameOf(value) === '' ? where : `${where} (${nameOf(value)})` }];
    }
    if (typeof value !== 'string') {
      if (value !== undefined && value !== null) this.#losses.lost(`${show(value)} is no test`, where);
      return [];
    }
    return this.#fromFile(value, where);
  }

  #fromFile(named: string, where: string): readonly Raw[] {
    if (isCode(named)) {
      this.#byCode.push(named);
      this.#losses.lost(`${named}: its tests are made by code, which an import never runs`, where);
      return [];
    }
    if (/^(https?|huggingface|langfuse|az|s3|gs):\/\//.test(named)) {
      this.#losses.lost(`${named}: lies outside the repository; save it as a .csv, .jsonl or .yaml file`, where);
      return [];
    }
    const paths = this.#files.matching(named);
    if (paths.length === 0) this.#losses.lost(`${named}: is not there`, where);
    return paths.flatMap((path) => {
      if (!/\.(csv|jsonl?|ya?ml)$/.test(path)) {
        this.#losses.lost(`${path}: only .csv, .json, .jsonl and .yaml files are read`, where);
        return [];
      }
      const text = this.#files.text(path) ?? '';
      if (path.endsWith('.csv'))
        return (csvTests(path, text, this.#problems) ?? []).map((row, index) => ({
          value: row,
          where: `${path} row ${index + 1}`,
        }));
      if (path.endsWith('.jsonl'))
        return text
          .split('\n')
          .flatMap((line, index) =>
            line.trim() === '' ? [] : this.#expand(parseTheirs(path, line, this.#problems), `${path}:${index + 1}`),
          );
      return this.#expand(parseTheirs(path, text, this.#problems), path);
    });
  }

  /** Every test combined with every entry of the scenario's config. */
  #scenarios(value: Json, where: string): readonly Raw[] {
    if (typeof value === 'string') {
      return this.#files
        .matching(value)
        .flatMap((path) => this.#files.value(path) ?? [])
        .flatMap((found) => (Array.isArray(found) ? (found as readonly Json[]) : [found]))
        .flatMap((one, index) => this.#scenarios(one, `${where}[${index}]`));
    }
    const scenario = new TheirObject(value);
    const configs = scenario.list('config').flatMap((item, index) => this.#expand(item, `${where}.config[${index}]`));
    const tests = scenario.list('tests').flatMap((item, index) => this.#expand(item, `${where}.tests[${index}]`));
    scenario.ignore('description', 'metadata', 'concurrency');
    for (const key of scenario.rest()) this.#losses.lost(`${key}: no counterpart`, where);
    return (configs.length === 0 ? [{ value: {}, where }] : configs).flatMap((config) =>
      (tests.length === 0 ? [{ value: {}, where }] : tests).map((test) => ({
        value: merged(config.value, test.value),
        where: `${test.where} with ${config.where}`,
      })),
    );
  }

  /** What is lost from `defaultTest` is reported once, not once per test. */
  #sharedLosses(shared: JsonObject): void {
    const object = new TheirObject(shared);
    object.ignore('vars', 'assert', 'options', 'metadata', 'description', 'threshold');
    for (const key of object.rest()) this.#losses.lost(`${key}: no counterpart`, 'defaultTest');
  }

  #testsOf({ value, where }: Raw, shared: JsonObject): readonly Test[] {
    const losses = this.#losses;
    const test = new TheirObject(value);
    const options = new TheirObject({ ...asObject(shared['options']), ...test.object('options') });
    const isExpanded = options.take('disableVarExpansion') !== true;
    const keepsDefaults = options.take('disableDefaultAsserts') !== true;
    const vars = this.#vars(shared['vars'], test.take('vars'), where);
    const combined = combinations(vars, this.#files, isExpanded && !asksContext(shared, value));
    const name = test.text('description') ?? '';
    const threshold = test.number('threshold') ?? shared['threshold'];
    if (threshold !== undefined)
      losses.note(
        `threshold: a test passed there when the weighted mean of its assertions reached ${show(threshold as Json)}; stricter here: each template is judged for itself.`,
      );
    const prefix = options.text('prefix') ?? '';
    const suffix = options.text('suffix') ?? '';
    const metadata = { ...asObject(shared['metadata']), ...test.object('metadata') };
    const output = test.take('providerOutput');
    const assertions = [...(keepsDefaults ? listOf(shared['assert']) : []), ...test.list('assert')];
    const transform = options.text('transform') ?? options.text('postprocess');
    this.#judge(options, where);
    options.ignore('runSerially', 'storeOutputAs', 'disableConversationVar');
    test.ignore('assertScoringFunction');
    for (const key of options.rest()) losses.lost(`options.${key}: no counterpart`, where);
    for (const key of test.rest()) losses.lost(`${key}: no counterpart`, where);
    if (typeof combined === 'string') {
      losses.lost(`${combined}; its test is left out`, where);
      return [];
    }
    return combined.map((filled) => ({
      name: filledText(name, filled) ?? name,
      where,
      vars: filled,
      rules: assertions.flatMap((item) => this.#rules(item, filled, transform, where)),
      metadata,
      prefix: filledText(prefix, filled) ?? prefix,
      suffix: filledText(suffix, filled) ?? suffix,
      output: output === undefined ? undefined : typeof output === 'string' ? output : JSON.stringify(output),
    }));
  }

  /** An object, or the paths of files that hold objects. */
  #vars(shared: Json | undefined, own: Json | undefined, where: string): JsonObject {
    return Object.assign(
      {},
      ...[shared, own].map((value) => {
        if (isObject(value)) return value;
        const paths = listOf(value).filter((item) => typeof item === 'string');
        return Object.assign(
          {},
          ...paths.flatMap((named) => {
            const found = this.#files.matching(named);
            if (found.length === 0) this.#losses.lost(`vars: ${named} is not there`, where);
            return found.map((path) => asObject(this.#files.value(path)));
          }),
        ) as JsonObject;
      }),
    ) as JsonObject;
  }

  #judge(options: TheirObject, where: string): void {
    const provider = options.take('provider');
    if (provider !== undefined) this.#judges.push({ provider, where });
    const prompt = options.take('rubricPrompt');
    if (prompt !== undefined) this.#rubricPrompt();
    options.ignore('factuality');
  }

  #rubricPrompt(): void {
    this.#losses.note(
      'rubricPrompt: the words that their judge was asked with are not taken over; a CustomRubric says in your own words what counts.',
    );
  }

  #rules(item: Json, vars: Vars, transform: string | undefined, where: string): readonly DraftRule[] {
    if (typeof item === 'string') return this.#rules(cellAssertion(item), vars, transform, where);
    const object = new TheirObject(item);
    const type = object.text('type');
    if (type === undefined) {
      this.#losses.lost(`assert ${show(item)}: has no type`, where);
      return [];
    }
    if (type === 'assert-set') return this.#set(object, vars, transform, where);
    const weight = object.number('weight');
    if (weight === 0)
      this.#losses.note(
        'weight 0: an assertion with it never failed a test there; stricter here: every template can block (blocking: false turns that off).',
      );
    else if (weight !== undefined && weight !== 1)
      this.#losses.note('weight: dropped; each template is judged for itself here.');
    const threshold = object.number('threshold');
    if (threshold !== undefined && /rubric|g-eval|closedqa/.test(type))
      this.#losses.note(`threshold ${threshold} of ${type}: not taken over; a checklist is met or not.`);
    const provider = object.take('provider');
    if (provider !== undefined && GRADED.has(type.replace(/^not-/, ''))) this.#judges.push({ provider, where });
    if (object.take('rubricPrompt') !== undefined) this.#rubricPrompt();
    const metric = object.text('metric');
    const own = object.text('transform');
    const value = this.#value(object.take('value'), type, vars);
    for (const key of object.rest()) this.#losses.lost(`assert ${type}: ${key}: no counterpart`, where);
    if ('why' in value) {
      this.#losses.lost(`assert ${type}: ${value.why}`, where);
      return [];
    }
    const assertion: Assertion = {
      type,
      value: value.value,
      threshold,
      metric: metric === undefined ? undefined : (filledText(metric, vars) ?? metric),
      transform: own ?? transform,
    };
    return rulesOf(assertion, where, this.#losses);
  }

  #set(set: TheirObject, vars: Vars, transform: string | undefined, where: string): readonly DraftRule[] {
    const threshold = set.number('threshold');
    set.ignore('weight', 'metric', 'config');
    const rules = set.list('assert').flatMap((item) => this.#rules(item, vars, transform, where));
    for (const key of set.rest()) this.#losses.lost(`assert-set: ${key}: no counterpart`, where);
    this.#losses.note(
      threshold === undefined || threshold >= 1
        ? 'assert-set: every part of one is a template here.'
        : `assert-set: passed there when ${threshold} of its parts did; stricter here: every part must hold.`,
    );
    return rules;
  }

  /**
   * Replaces a file by its content, then fills in the variables; code stays unchanged, since it is read by its form.
   */
  #value(
    given: Json | undefined,
    type: string,
    vars: Vars,
  ): { readonly value: Json | undefined } | { readonly why: string } {
    const isScript = type === 'javascript' || type === 'python';
    if (typeof given === 'string' && given.startsWith('file://')) {
      if (isCode(given)) return { why: 'runs code of the repository, which a gate never does' };
      const [path] = this.#files.matching(filledText(given, vars) ?? given);
      const found = path === undefined ? undefined : this.#files.value(path);
      if (found === undefined) return { why: `${given} cannot be read` };
      return this.#value(found, type, vars);
    }
    if (isScript) return { value: given };
    const filled = filledValue(given, vars);
    if (filled === null && given !== null) return { why: 'its value uses more of the template language than names' };
    if (/^(not-)?(is|contains)-json$/.test(type) && typeof filled === 'string' && filled.trim() !== '') {
      const schema = parseTheirs('value.yaml', filled, new Problems());
      return schema === undefined ? { why: 'its schema does not read as YAML or JSON' } : { value: schema };
    }
    return { value: filled ?? undefined };
  }
}

function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function nameOf(value: JsonObject): string {
  const { description } = value;
  return typeof description === 'string' ? description : '';
}

/** A scenario's config under its test: variables and options are merged, assertions of both apply. */
function merged(config: JsonObject, test: JsonObject): JsonObject {
  const both = (key: string): Json => ({ ...asObject(config[key]), ...asObject(test[key]) });
  return {
    ...config,
    ...test,
    vars: both('vars'),
    options: both('options'),
    metadata: both('metadata'),
    assert: [...listOf(config['assert']), ...listOf(test['assert'])],
  };
}

/** If passages are judged, a list of texts under `context` is one list of passages. */
function asksContext(shared: JsonObject, test: JsonObject): boolean {
  return [...listOf(shared['assert']), ...listOf(test['assert'])].some(
    (item) => isObject(item) && typeof item['type'] === 'string' && item['type'].startsWith('context-'),
  );
}
