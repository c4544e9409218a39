/** LengthBounds with token counts: apart, because the tokenizer's tables are the heaviest thing the library can load. */
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { TemplateSpec } from '../../inputs/template.ts';
import { lengthBounds } from './length.ts';

/** Control sequences in an answer are plain text, not tokens of their own. */
const PLAIN = { disallowedSpecial: new Set<string>() };

export const SPECS: readonly TemplateSpec[] = [lengthBounds((text) => countTokens(text, PLAIN))];
