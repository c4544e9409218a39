import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { renderJUnit } from '../../../src/report/junit.ts';
import { hostileRecord, situations } from '../../fixtures/records.ts';
import { HOSTILE } from './live.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'testsuite' || name === 'testcase',
});

describe('JUnit', () => {
  it('is well-formed in every situation and with every hostile text', () => {
    for (const record of [...Object.values(situations), ...HOSTILE.map(hostileRecord)])
      expect(XMLValidator.validate(renderJUnit(record))).toBe(true);
  });

  it('has a test case for each template and each broken case, and counts what fails', () => {
    const { testsuites } = parser.parse(renderJUnit(situations['regressed']!));
    expect(testsuites['@_tests']).toBe('30');
    expect(testsuites['@_failures']).toBe('27');
    const cases = testsuites.testsuite[0].testcase;
    expect(cases.filter((item: Record<string, unknown>) => item['@_classname'] === 'support-agent')).toHaveLength(4);
    expect(cases.find((item: Record<string, unknown>) => item['@_name'] === 't-17').failure['#text']).toContain(
      'refund',
    );
  });

  it('turns no report red where the gate lets the merge through', () => {
    for (const name of ['pass', 'inconclusive', 'skipped', 'accepted', 'ruler-moved'])
      expect(renderJUnit(situations[name]!), name).toMatch(/failures="0" errors="0"/);
  });

  it('says an error as an error', () => {
    expect(renderJUnit(situations['error']!)).toMatch(/errors="1"/);
  });
});
