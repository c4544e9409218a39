import { describe, expect, it } from 'vitest';
import { CASE_KEYS } from '../../../src/inputs/case/case.ts';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { checkInputs } from '../../../src/inputs/check-case-inputs.ts';
import type { BoundTemplate } from '../../../src/inputs/template.ts';
import { parseRecord } from '../../../src/record/parse-record.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../../src/run/template-library.ts';
import { Problems } from '../../../src/text/problem.ts';
import { PAGE, VALUES } from '../inputs/case-field-values.ts';
import { CONFIG, caseOf, fakePorts, project, request, rows } from './project.ts';

/** Half of the cases are asked by their input, half by their messages; each says something in every other field. */
async function record(more: string) {
  const whole = (i: number): object => {
    const { input, messages, files, ...rest } = VALUES;
    const asked = i % 2 === 0 ? { input: `Question ${i}`, files: ['page.pdf'] } : { input: undefined, messages };
    const own = { id: `c-${i}`, cluster: `d-${i}`, expected: `answer ${i}`, split: 'search', critical: i === 3 };
    return { ...rest, ...asked, ...own };
  };
  const base = await project({
    '.github/plumbline.yml': `${CONFIG}${more}`,
    'prompts/sums.md': 'Answer.\n',
    'evals/sums.cases.jsonl': rows(120, whole),
    'evals/page.pdf': PAGE.toString('utf8'),
  });
  const ports = fakePorts((question) => {
    const { messages } = question.request as { messages: readonly { content: string | null }[] };
    const isHead = messages.some(({ content }) => content?.includes('briefly') === true);
    const i = caseOf(question);
    return isHead && i % 3 === 0 ? 'no idea' : `answer ${i}`;
  });
  return runGate(request(base, { ...base, 'prompts/sums.md': 'Answer briefly.\n' }), ports);
}

describe('the record of a run over cases with every field', () => {
  it.each([
    ['', true],
    ['redact: true\n', false],
  ])('is read again by its own schema, with config "%s"', async (more, hasTexts) => {
    const written = JSON.parse(JSON.stringify(await record(more))) as unknown;
    const read = parseRecord('record.json', Buffer.from(JSON.stringify(written)));
    expect(read.problems).toBeUndefined();
    const { exhibits, cases } = read.targets['sums']!;
    expect(new Set(exhibits.map(({ kind }) => kind))).toEqual(new Set(['critical', 'broken']));
    expect(exhibits.every(({ line, tags }) => (line !== undefined && tags !== undefined) === hasTexts)).toBe(true);
    expect(cases?.length).toBeGreaterThan(0);
    expect(read).toEqual(written);
  });
});

describe('what a template says that it reads', () => {
  const [bare] = parseCases('c.jsonl', Buffer.from('{"id":"bare"}'), new Problems())!;
  const lacks = (spec: object): string => {
    const problems = new Problems();
    const template = { id: 'T', spec: { name: 'T', ...spec }, parameters: {}, scorer: { kind: 'asking' } };
    checkInputs('c.jsonl', { cases: [bare!] }, [template as unknown as BoundTemplate], problems);
    return problems.list.map(({ key }) => key).join();
  };

  it('is known of every template of the library', async () => {
    const specs = await loadSpecs(TEMPLATE_NAMES);
    for (const spec of specs.values()) {
      const named = spec.inputs
        .flatMap((input) => input.split('|'))
        .filter((input) => !input.startsWith('as declared'));
      expect(() => lacks({ inputs: named })).not.toThrow();
    }
    expect(() => lacks({ inputs: ['nothing.known'] })).toThrow('nothing.known');
  });

  it.each(CASE_KEYS)('is missed where a case has no %s', (key) => {
    // A case has an id and says whether it is critical; without a question the prompt may ask alone, without tools the model file.
    const always = ['id', 'critical', 'input', 'messages', 'tools', 'vars'];
    expect(lacks({ inputs: [key] })).toBe(always.includes(key) ? '' : key);
  });
});
