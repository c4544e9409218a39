import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCases } from '../../src/inputs/case/dataset.ts';
import { parseRecordedOutputs } from '../../src/inputs/recorded-answers.ts';
import { Problems } from '../../src/text/problem.ts';

const DATA = '../shared/data';
const there = existsSync(DATA);
if (!there) console.log(`skipped: no recorded data at ${DATA}`);
const folders = there ? readdirSync(DATA).filter((name) => existsSync(`${DATA}/${name}/cases.jsonl`)) : ['none'];

describe.skipIf(!there)('recorded data', () => {
  it.each(folders)('%s loads whole: every case and every recorded answer', (folder) => {
    const problems = new Problems();
    const text = readFileSync(`${DATA}/${folder}/cases.jsonl`, 'utf8');
    const cases = parseCases('cases.jsonl', Buffer.from(text), problems);
    expect(problems.list).toEqual([]);
    expect(cases).toHaveLength(text.trim().split('\n').length);
    const outputs = `${DATA}/${folder}/outputs`;
    for (const file of existsSync(outputs) ? readdirSync(outputs) : []) {
      parseRecordedOutputs(file, readFileSync(`${outputs}/${file}`), problems);
    }
    expect(problems.list).toEqual([]);
  });
});
