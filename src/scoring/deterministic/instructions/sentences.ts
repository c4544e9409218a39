/** Counts English sentences by the rules an unsupervised boundary detector learns: abbreviations, initials, numbers. */

/** Abbreviations whose full stop rarely ends a sentence, in lower case, without the last full stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'dr mr mrs ms prof sen rep gov gen col maj lt capt sgt adm st jr sr hon ' +
    'vs inc corp co ltd bros dept est ' +
    'jan feb aug sept oct nov dec ' +
    'ave blvd ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'u.s u.k u.n u.s.a d.c n.y n.j n.c n.d n.h n.m s.c s.d a.m p.m i.e e.g ph.d m.d b.a m.a a.d b.c p.s'
  ).split(' '),
);

/** Words that open a sentence far more often than they occur inside one. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'the this that these those a an in on at by for from with to as if when while since after before because although however ' +
    'he she it they we you i his her its their our your my there here what who how why where and but or so yet also then ' +
    'no yes not some many most each every one two all both please'
  ).split(' '),
);

function isUpperStart(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function firstWord(text: string): string {
  return /[\p{L}\p{N}']*/u.exec(text)![0];
}

/** Does the full stop at the end of `word` end a sentence when `next` follows? */
function stopEnds(word: string, next: string): boolean {
  const bare = word
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\.$/u, '')
    .toLowerCase();
  const follows = next.replace(/^[("'`[{*#&@:;-]+/u, '');
  const plain = firstWord(follows.toLowerCase());
  const opens = isUpperStart(follows) && OPENERS.has(plain);
  if (/^\p{L}$/u.test(bare)) return bare !== 'i' && !isUpperStart(follows) ? follows === '' : opens;
  const tail = bare.slice(bare.lastIndexOf('-') + 1);
  if (ABBREVIATIONS.has(bare) || ABBREVIATIONS.has(tail)) return opens;
  if (/^[\d.,]+$/u.test(bare)) return !/^\p{Ll}/u.test(follows);
  return true;
}

/** An ellipsis ends a sentence only before a word that opens one. */
function ellipsisEnds(next: string): boolean {
  const follows = next.replace(/^[("'`[{*]+/u, '');
  return isUpperStart(follows) && OPENERS.has(firstWord(follows.toLowerCase()));
}

/** What may follow an end mark within a word: further marks, brackets, quotes, list asterisks. */
const GLUED = '?!)";}]*:@\'({[';

/** Index in a word of its last mark at its end or before what may follow one, or -1. */
function lastMark(word: string): number {
  for (let at = word.length - 1; at >= 0; at -= 1) {
    if (!'.!?'.includes(word[at]!)) continue;
    const after = word[at + 1];
    if (after === undefined || GLUED.includes(after)) return at;
  }
  return -1;
}

/** Number of sentences; text without an end mark counts as one, blank text as none. */
export function countSentences(text: string): number {
  const body = text.trim();
  const words = [...body.matchAll(/\S+/gu)];
  let count = 0;
  let from = 0;
  for (const [index, match] of words.entries()) {
    const word = match[0];
    const next = words[index + 1]?.[0] ?? '';
    const at = lastMark(word);
    if (at < 0) continue;
    const head = word.slice(0, at + 1);
    const rest = word.slice(at + 1);
    const follows = rest === '' ? next : rest.slice(1);
    const ends = /[?!]/u.test(head) || (head.endsWith('..') ? ellipsisEnds(follows) : stopEnds(head, follows));
    if (!ends) continue;
    count += 1;
    from = match.index + at + 1;
  }
  const rest = body
    .slice(from)
    .trimStart()
    .replace(/^[)"'\]}]+(?:\s+|$)/u, '');
  return rest === '' ? count : count + 1;
}
