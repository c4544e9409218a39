/** JUnit XML: a suite for each target, a test case for each template, critical case and broken case. */
import type { PlumblineRecord } from '../record/record.ts';
import type { TargetResult } from '../record/target-result.ts';
import { xml } from './escape.ts';
import { score } from './format-numbers.ts';
import { headlineOf } from './headline.ts';
import { plain } from './safe-words.ts';
import { blocks, templateVerdict } from './situation.ts';
import { templateSentence } from './template-sentence.ts';

interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly outcome?: {
    readonly tag: 'failure' | 'error' | 'skipped';
    readonly message: string;
    readonly text?: string | undefined;
  };
}

function templateCases(target: string, result: TargetResult): readonly TestCase[] {
  return Object.entries(result.templates).map(([name, template]) => {
    const message = `${templateVerdict(template)}: ${plain(templateSentence(template))}`;
    const tag = blocks(template)
      ? 'failure'
      : template.verdict === 'inconclusive' || template.verdict === 'regressed'
        ? 'skipped'
        : null;
    return { classname: target, name, ...(tag === null ? {} : { outcome: { tag, message } }) };
  });
}

function brokenCases(target: string, result: TargetResult): readonly TestCase[] {
  return result.regressions.map((item) => {
    const exhibit = result.exhibits.find((one) => one.case === item.case && one.template === item.template);
    const counts = result.templates[item.template] !== undefined && blocks(result.templates[item.template]!);
    const text = [
      exhibit?.input === undefined ? '' : `Asked: ${exhibit.input}`,
      exhibit?.baseOutput === undefined ? '' : `Before: ${exhibit.baseOutput}`,
      exhibit?.headOutput === undefined ? '' : `After: ${exhibit.headOutput}`,
      exhibit?.reason === undefined ? '' : `Why: ${exhibit.reason}`,
    ].filter((line) => line !== '');
    const message = `${score(item.base)} before, ${score(item.head)} after`;
    return {
      classname: `${target}.${item.template}`,
      name: item.case,
      outcome: {
        tag: counts ? ('failure' as const) : ('skipped' as const),
        message,
        text: text.join('\n') || undefined,
      },
    };
  });
}

function criticalCases(target: string, result: TargetResult): readonly TestCase[] {
  return (result.critical ?? []).map((item) => {
    const tag = item.verdict === 'broken' ? 'failure' : item.verdict === 'held' ? null : 'skipped';
    return {
      classname: `${target}.critical`,
      name: item.case,
      ...(tag === null ? {} : { outcome: { tag, message: `${item.verdict}: ${item.detail}` } as const }),
    };
  });
}

/** An accepted regression must not turn a test report red when the gate lets the merge through. */
function excused(record: PlumblineRecord, cases: readonly TestCase[]): readonly TestCase[] {
  const { accepted } = record;
  if (accepted === null) return cases;
  return cases.map((item) =>
    item.outcome?.tag === 'failure'
      ? { ...item, outcome: { tag: 'skipped', message: `accepted by ${accepted.by}: ${item.outcome.message}` } }
      : item,
  );
}

function testCase({ classname, name, outcome }: TestCase): string {
  const open = `    <testcase classname="${xml(classname)}" name="${xml(name)}"`;
  if (outcome === undefined) return `${open}/>`;
  const text =
    outcome.text === undefined || outcome.tag === 'skipped' ? '/>' : `>${xml(outcome.text)}</${outcome.tag}>`;
  return `${open}><${outcome.tag} message="${xml(outcome.message)}"${text}</testcase>`;
}

function suite(name: string, cases: readonly TestCase[]): string {
  const of = (tag: string): number => cases.filter(({ outcome }) => outcome?.tag === tag).length;
  return [
    `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}">`,
    ...cases.map(testCase),
    '  </testsuite>',
  ].join('\n');
}

/** A run without targets (skipped, error) is one test case that says so. */
export function renderJUnit(record: PlumblineRecord): string {
  const headline = plain(headlineOf(record));
  const suites = Object.entries(record.targets).map(([name, target]) => ({
    name,
    cases: excused(record, [
      ...templateCases(name, target),
      ...criticalCases(name, target),
      ...brokenCases(name, target),
    ]),
  }));
  if (suites.length === 0) {
    const tag = record.verdict === 'error' ? 'error' : record.exitCode === 0 ? 'skipped' : 'failure';
    const text = record.problems === undefined || record.problems.length === 0 ? undefined : record.problems.join('\n');
    suites.push({
      name: 'plumbline',
      cases: [{ classname: 'plumbline', name: 'gate', outcome: { tag, message: headline, text } }],
    });
  }
  const all = suites.flatMap(({ cases }) => cases);
  const of = (tag: string): number => all.filter(({ outcome }) => outcome?.tag === tag).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="plumbline: ${xml(headline)}" tests="${all.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}">`,
    ...suites.map(({ name, cases }) => suite(name, cases)),
    '</testsuites>',
    '',
  ].join('\n');
}
