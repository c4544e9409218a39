/** Path patterns with `*`, `**`, `?` and `{a,b}`: matched step by step, since a pattern or a path may be hostile. */

/** More alternatives than anyone writes by hand. */
const MOST_ALTERNATIVES = 64;

/** Whether a path matches; null for a pattern whose braces expand to more than 64 alternatives. */
export function globOf(pattern: string): ((path: string) => boolean) | null {
  const plain = alternativesOf(pattern);
  if (plain === null) return null;
  const all = plain.map((one) => one.split('/'));
  return (path) => {
    const parts = path.split('/');
    return all.some((one) => fits(one, parts));
  };
}

/** `a/{b,c}` as `a/b` and `a/c`; braces without a comma stand for themselves. */
function alternativesOf(pattern: string): readonly string[] | null {
  let done: readonly string[] = [''];
  let rest = pattern;
  for (;;) {
    const open = rest.indexOf('{');
    const close = open < 0 ? -1 : rest.indexOf('}', open);
    if (close < 0) return done.map((one) => one + rest);
    const inside = rest.slice(open + 1, close).split(',');
    const choices = inside.length > 1 ? inside : [rest.slice(open, close + 1)];
    if (done.length * choices.length > MOST_ALTERNATIVES) return null;
    const before = rest.slice(0, open);
    done = done.flatMap((one) => choices.map((choice) => one + before + choice));
    rest = rest.slice(close + 1);
  }
}

/** Matches folder by folder; `**` stands for any number. At most (parts of the pattern) x (parts of the path) steps. */
export function fits(pattern: readonly string[], path: readonly string[]): boolean {
  // reached[n]: the pattern so far can end before part n of the path.
  let reached = Array.from({ length: path.length + 1 }, (_, at) => at === 0);
  for (const part of pattern) {
    const next = new Array<boolean>(path.length + 1).fill(false);
    for (let at = 0; at <= path.length; at++) {
      if (part === '**') next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
      else if (at > 0) next[at] = reached[at - 1] === true && isLike(part, path[at - 1] ?? '');
    }
    reached = next;
  }
  return reached[path.length] === true;
}

/** `*` stands for any text and `?` for one character, with `/` an ordinary character; at most pattern x text steps. */
export function isLike(pattern: string, text: string): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let held = 0;
  while (at < text.length) {
    if (pattern[place] === '*') {
      star = place++;
      held = at;
    } else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
      place++;
      at++;
    } else if (star >= 0) {
      place = star + 1;
      at = ++held;
    } else return false;
  }
  while (pattern[place] === '*') place++;
  return place === pattern.length;
}
