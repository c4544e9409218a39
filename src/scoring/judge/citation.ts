/** CitationCheck: markers and quotations are checked by code, support by a judge. */

import { z } from 'zod';
import type { Chunk } from '../../inputs/case/case-values.ts';
import type { Score, ScoreInput, ScorePart, TemplateSpec } from '../../inputs/template.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { excerpt, fail, missing } from '../deterministic/define-template.ts';
import { judged, lacking, tally } from './define-judged.ts';
import { askOf, chunkId, contextPiece, isTrivial } from './judge-prompt-material.ts';

/** One marker with the sentence that contains it. */
export interface Citation {
  readonly id: string;
  readonly sentence: string;
}

const MARKER = /[[【]([^[\]【】\n]{1,80})[\]】](?!\()/gu;
/** Where a sentence ends: an end mark, perhaps a closing quote, then white space; or a line break. */
const SENTENCE_END = /(?<=[.!?。！？]["'”’)]?)\s+|(?<=[。！？])|\n+/u;
/** Markers that follow the end mark belong to the sentence before it. */
const TRAILING = /([.!?。！？])((?:\s?[[【][^[\]【】\n]{1,80}[\]】])+)(?=\s*(?:$|\n|\p{Lu}))/gmu;

/** All citations in an answer, in order. A bracket counts if it names a chunk or looks like an id: `[2]`, `[doc-3]`. */
export function citationsIn(text: string, chunks: readonly Chunk[]): readonly Citation[] {
  const known = new Set(chunks.map(chunkId));
  const sentences = text.replace(TRAILING, '$2$1').split(SENTENCE_END);
  return sentences.flatMap((sentence) =>
    [...sentence.matchAll(MARKER)].flatMap((match) => {
      const ids = known.has(match[1]!.trim())
        ? [match[1]!.trim()]
        : match[1]!.split(/[,;]/u).map((id) => id.trim().replace(/^\^/u, ''));
      const cites = ids.every((id) => known.has(id) || (/\d/u.test(id) && /^[\w.:-]+$/u.test(id)));
      return cites ? ids.map((id) => ({ id, sentence: sentence.trim() })) : [];
    }),
  );
}

/** The chunk an id names: by the chunk's own id, or else by its position counted from 1. */
function chunkOf(id: string, chunks: readonly Chunk[]): Chunk | null {
  return chunks.find((chunk) => chunk.id === id) ?? (/^\d{1,4}$/u.test(id) ? (chunks[Number(id) - 1] ?? null) : null);
}

const QUOTED = /[“"„«]([^“”"„«»]+)[”"»]/gu;
/** Shorter quotations are terms, not quotes. */
const QUOTE_WORDS = 3;

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();
}

/** A quotation in the sentence that the chunk does not contain; null when it contains all of them. */
function misquoted(sentence: string, chunk: Chunk): string | null {
  const source = folded(`${chunk.title ?? ''} ${chunk.text}`);
  for (const [, quote] of sentence.matchAll(QUOTED)) {
    const wanted = withoutTrailing(folded(quote!.replace(MARKER, '')), '.,;:!?…');
    if (wanted.split(' ').length >= QUOTE_WORDS && !source.includes(wanted)) return quote!;
  }
  return null;
}

/** What code alone can settle about each citation; null = the judge decides on support. */
function looked(citations: readonly Citation[], chunks: readonly Chunk[]): readonly (ScorePart | null)[] {
  return citations.map(({ id, sentence }) => {
    const text = `[${id}] ${sentence}`;
    const chunk = chunkOf(id, chunks);
    if (chunk === null) return { text, verdict: 'unknown-source', reason: `there is no passage ${id}` };
    const quote = misquoted(sentence, chunk);
    return quote === null ? null : { text, verdict: 'misquoted', reason: `not in passage ${id}: ${excerpt(quote)}` };
  });
}

function scoreOf(parts: readonly ScorePart[]): Score {
  const { held, told } = tally(parts, 'supported', 'citations');
  const code = parts.find(({ verdict }) => verdict !== 'supported')?.verdict;
  return { status: 'scored', score: held / parts.length, ...(code === undefined ? {} : { code }), reason: told, parts };
}

interface Parameters extends Record<string, unknown> {
  readonly mode: 'auto' | 'deterministic';
  readonly 'allow-none': boolean;
}

function settled(input: ScoreInput, own: Parameters): Score | null {
  const chunks = input.case.context ?? [];
  if (chunks.length === 0) return missing('context', 'give the passages that can be cited');
  const citations = citationsIn(input.output, chunks);
  if (citations.length === 0) {
    return own['allow-none'] && !isTrivial(input.output)
      ? { status: 'scored', score: 1, reason: 'nothing is cited' }
      : fail('no-citation', 'nothing is cited');
  }
  const seen = looked(citations, chunks);
  if (own.mode !== 'deterministic' && seen.some((part) => part === null)) return null;
  return scoreOf(
    seen.map(
      (part, index) =>
        part ?? {
          text: `[${citations[index]!.id}] ${citations[index]!.sentence}`,
          verdict: 'supported',
          reason: 'the passage exists',
        },
    ),
  );
}

const citationCheck = judged<Parameters>('CitationCheck', {
  parameters: z.strictObject({
    mode: z.enum(['auto', 'deterministic']).default('auto'),
    'allow-none': z.boolean().default(false),
  }),
  alone: ({ mode }) => mode === 'deterministic',
  first: settled,
  plan: (input) => {
    const context = contextPiece(input.case);
    const chunks = input.case.context ?? [];
    if (context === null) return lacking('context', 'give the passages that can be cited');
    const citations = citationsIn(input.output, chunks);
    const seen = looked(citations, chunks);
    const open = citations.filter((_, index) => seen[index] === null);
    if (open.length === 0) return { settled: fail('no-citation', 'no citation to judge') };
    const rows = open.map(({ id, sentence }) => `[${id}] ${sentence}`);
    const ask = askOf(input.case);
    const passages = chunks.map(
      (chunk, index) =>
        `[${chunkId(chunk, index)}]${chunk.title === undefined ? '' : ` ${chunk.title}`}\n${chunk.text}`,
    );
    return {
      form: 'default',
      rows,
      pieces: [
        ...(ask === null ? [] : [ask]),
        { name: 'context', text: passages.join('\n\n') },
        { name: 'citations', text: rows.map((row, index) => `item_${index + 1}: ${row}`).join('\n') },
      ],
      score: ({ table }) => {
        const judgedParts = [...table];
        return scoreOf(seen.map((part) => part ?? judgedParts.shift()!));
      },
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [citationCheck];
