import { describe, expect, it } from 'vitest';
import { comparePromptHealth, countRules, promptHealth } from '../../../src/inputs/prompt/prompt-health.ts';

const system = (content: string) => [{ role: 'system' as const, content }];
const filler = 'The assistant answers questions about cards and payments. ';

describe('prompt health', () => {
  it('counts distinct rules: list items and commanding sentences, repeats once, headings never', () => {
    expect(
      countRules(
        '# You must read this\n- Be brief.\n- be brief\n1) Never guess.\nYou should cite. It is nice weather. Always greet.',
      ),
    ).toBe(4);
    expect(countRules('')).toBe(0);
  });

  it('flags a system prompt above 1,000 tokens and fifteen rules', () => {
    const rules = (n: number) => Array.from({ length: n }, (_, index) => `- Rule number ${index}`).join('\n');
    expect(promptHealth({ messages: system(rules(15)), fewShots: 1 }).flags).toEqual(['many-rules']);
    expect(promptHealth({ messages: system(rules(14)), fewShots: 1 }).flags).toEqual([]);
    expect(promptHealth({ messages: system('x'.repeat(4_004)), fewShots: 1 }).flags).toEqual(['long-system-prompt']);
    expect(promptHealth({ messages: system('x'.repeat(4_000)), fewShots: 1 }).flags).toEqual([]);
  });

  it('sees variable text before fixed text', () => {
    const late = promptHealth({ messages: system(`{{input}}\n${filler.repeat(20)}`), fewShots: 0 });
    const early = promptHealth({ messages: system(`${filler.repeat(20)}\n{{input}}`), fewShots: 0 });
    expect(late.flags).toEqual(['cache-hostile']);
    expect(late.cacheable).toBe(0);
    expect(early.flags).toEqual([]);
    expect(early.cacheable).toBeGreaterThan(0.99);
    expect(promptHealth({ messages: system('{{input}}'), fewShots: 0 }).flags).toEqual([]);
  });

  it('asks for examples only where labels are expected', () => {
    expect(promptHealth({ messages: system('Classify.'), fewShots: 0, labels: true }).flags).toEqual(['no-few-shots']);
    expect(promptHealth({ messages: system('Classify.'), fewShots: 3, labels: true }).flags).toEqual([]);
  });

  it('the whole is the mean of what was rendered, and unknown when nothing was', () => {
    expect(
      promptHealth({ messages: system('x'), fewShots: 0, rendered: [system('x'.repeat(40)), system('x'.repeat(80))] })
        .wholeTokens,
    ).toBe(15);
    expect(promptHealth({ messages: system('x'), fewShots: 0 }).wholeTokens).toBeNull();
  });

  it('the comparison tells what the head adds, and that tokens are an estimate', () => {
    const base = promptHealth({ messages: system(filler), fewShots: 0 });
    const head = promptHealth({ messages: system(filler.repeat(80)), fewShots: 0 });
    const { notes, flags, head: json } = comparePromptHealth(base, head);
    expect(flags).toEqual(['long-system-prompt']);
    expect(notes[0]).toContain('New with this change.');
    expect(notes[1]).toContain('Fixed prompt text: about 15 -> 1160 tokens (+1145)');
    expect(json).toMatchObject({ estimate: 'characters / 4' });
    expect(comparePromptHealth(head, head).notes[0]).not.toContain('New with');
  });

  it('tells when a cacheable beginning is lost', () => {
    const base = promptHealth({ messages: system(`${filler.repeat(80)}{{input}}`), fewShots: 0 });
    const head = promptHealth({ messages: system(`{{input}}${filler.repeat(80)}`), fewShots: 0 });
    expect(comparePromptHealth(base, head).notes.join(' ')).toContain('below the 1024');
  });
});
