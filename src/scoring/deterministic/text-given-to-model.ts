/** What a case gave the model: texts that an answer may repeat without leaking or inventing anything. */
import { z } from 'zod';
import type { ScoreInput } from '../../inputs/template.ts';

/** `input`: the case's input, messages and variables; `context`: its passages; `prompt`: all messages as sent. */
export const SOURCES = ['input', 'context', 'prompt'] as const;
export type Source = (typeof SOURCES)[number];

export function allowFrom(preset: readonly Source[]) {
  return z.array(z.enum(SOURCES)).default([...preset]);
}

export function textsOf({ case: row, messages }: ScoreInput, sources: readonly Source[]): readonly string[] {
  const texts: (string | null | undefined)[] = [];
  if (sources.includes('input'))
    texts.push(row.input, ...(row.messages ?? []).map(({ content }) => content), ...Object.values(row.vars));
  if (sources.includes('context')) for (const chunk of row.context ?? []) texts.push(chunk.title, chunk.text);
  if (sources.includes('prompt')) texts.push(...messages.map(({ content }) => content));
  return texts.filter((text) => typeof text === 'string');
}
