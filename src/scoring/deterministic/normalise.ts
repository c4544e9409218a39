/** When two texts count as equal: always in NFC, and without what the suite lists as not counting. */
import { z } from 'zod';

/** `case`: lower case; `punctuation`: punctuation and symbols dropped, full-width and other compatibility forms folded; `space`: white space dropped. */
export const NORMALISE = z.array(z.enum(['case', 'punctuation', 'space'])).default([]);

export function normaliser(drop: readonly ('case' | 'punctuation' | 'space')[]): (text: string) => string {
  const lower = drop.includes('case');
  const punctuation = drop.includes('punctuation');
  const space = drop.includes('space');
  return (text) => {
    let out = text.normalize(punctuation ? 'NFKC' : 'NFC');
    if (lower) out = out.toLowerCase();
    if (punctuation) out = out.replace(/[\p{P}\p{S}]/gu, '');
    if (space) out = out.replace(/\s+/gu, '');
    return out;
  };
}
