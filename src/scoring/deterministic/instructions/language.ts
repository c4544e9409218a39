/** Detects a text's language: n-gram profiles of 60 languages, and function words of seven more that they lack. */
import { eld } from 'eld/small';

interface Marks {
  /** What the profiles mistake this language for; empty = anything. */
  readonly mistaken: readonly string[];
  readonly words: ReadonlySet<string>;
  /** At least this share of the words must be marks; default 0.3. */
  readonly share?: number;
  /** Identifies the language wherever it matches a word. */
  readonly shape?: RegExp;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const UNPROFILED: Readonly<Record<string, Marks>> = {
  sw: {
    mistaken: [],
    words: words(
      'kwa na ya wa ni kuwa katika hii hiyo hizi huu huyo yule ili sana lakini kama yako yangu yake wako wangu wake zake hakuna ndiyo hapana ' +
        'unaweza ninaweza anaweza zaidi pia hapa kuna nini sababu yao wao mimi wewe yeye sisi wana watu mtu lugha kati baada kabla bila cha vya la za au kuhusu kwamba kiasi gani basi samahani mwanamke mwanamume hivyo kila wakati',
    ),
    share: 0.25,
    shape: /^(?:ni|u|a|tu|m|wa)(?:na|li|ta|me)\p{L}{4,}$/u,
  },
  ne: {
    mistaken: ['hi', 'mr'],
    words: words('छ छन् छौं छौँ छु हुन्छ हुन् हो र पनि यो त्यो गर्न गर्नुहोस् गर्ने भएको तपाईं तपाईंको म मेरो लागि अनि वा एक दिन'),
    share: 0.2,
    shape: /\p{L}[\p{L}\p{M}]+(?:लाई|हरू|हरु|बाट|सँग|नुहोस्|नुहोला|एको|दैन|न्छ|न्छन्|मा|को)$/u,
  },
  af: { mistaken: ['nl'], share: 0.1, words: words("nie ek jy hulle hierdie baie sal 'n was hy moenie nog") },
  id: {
    mistaken: ['ms'],
    words: words('anda bisa adalah karena untuk tidak dengan yang dan saya kami akan dari ini itu bahwa oleh'),
  },
  cy: {
    mistaken: [],
    words: words("yn y yr mae i o ar ac a'r oes roedd wedi gan bod ond sydd fel hyn ei eu dim eich chi ni nhw"),
  },
  so: {
    mistaken: [],
    words: words('waa iyo oo ka ku ah waxaa aan uu ay soo la loo wax inuu inay laakiin maxaa kale badan'),
  },
  mk: {
    mistaken: ['bg', 'sr', 'ru'],
    words: words('и во на се да од за не со што е ги го како ова тоа сум има'),
    shape: /[ѓќѕ]/u,
  },
};

/** Longer runs of letters are not words, and the shapes take quadratic time on them. */
const LONGEST_WORD = 60;
const SHARE = 0.3;
/** At least this many different marks: one loan word proves nothing. */
const DISTINCT = 2;

function unprofiled(text: string, guess: string): string | null {
  const all = text.match(/[\p{L}\p{M}']+/gu) ?? [];
  let best: { code: string; share: number } | null = null;
  for (const [code, marks] of Object.entries(UNPROFILED)) {
    if (marks.mistaken.length > 0 && !marks.mistaken.includes(guess)) continue;
    const hits = all.filter(
      (word) => marks.words.has(word) || (word.length <= LONGEST_WORD && marks.shape?.test(word) === true),
    );
    const found = hits.length / all.length;
    if (new Set(hits).size >= DISTINCT && found >= (marks.share ?? SHARE) && found > (best?.share ?? 0))
      best = { code, share: found };
  }
  return best?.code ?? null;
}

/** ISO 639-1 code, or null when nothing in the text shows it. */
export function languageOf(text: string): string | null {
  const small = text.normalize('NFC').toLowerCase();
  const { language } = eld.detect(small);
  return unprofiled(small, language) ?? (language === '' ? null : language);
}

/** Codes of one language, or of two that no short text can distinguish. */
const SAME: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn'],
  ['tl', 'fil'],
  ['id', 'ms'],
];

/** Is a detected language the wanted one? Regions (`zh-cn`) do not count. */
export function sameLanguage(found: string, wanted: string): boolean {
  const plain = wanted.toLowerCase().split(/[-_]/u)[0]!;
  return found === plain || SAME.some((set) => set.includes(found) && set.includes(plain));
}

/** Words in capitals show their language only by their first letters and endings, so they need more evidence. */
const EVIDENCE = {
  small: { words: 4, share: 0 },
  capitals: { words: 20, share: 0.06 },
} as const;

/**
 * Is the text evidently English? No when the profiles are unsure, when it has too few different words (a name, a
 * "YES"), or when it mostly repeats itself.
 */
export function showsEnglish(text: string, letters: keyof typeof EVIDENCE): boolean {
  const small = text.normalize('NFC').toLowerCase();
  const all = small.match(/\p{L}+/gu) ?? [];
  if (all.length === 0) return true;
  const different = new Set(all).size;
  const { words: enough, share } = EVIDENCE[letters];
  if (different < enough || different / all.length < share) return false;
  const found = eld.detect(small);
  return found.language === 'en' && found.isReliable();
}
