/** Length of the longest common subsequence of two lists of words or calls, 32 cells at a time. */

/**
 * Bit-parallel recurrence of Hyyrö (2004): V' = (V + (V & M)) | (V & ~M), where M marks the positions of the word in
 * `reference`; the zero bits of V count the subsequence. O(words x reference / 32).
 */
export function commonSubsequence(reference: readonly string[], words: readonly string[]): number {
  const places = new Map<string, number[]>();
  for (const [at, word] of reference.entries()) {
    const list = places.get(word);
    if (list === undefined) places.set(word, [at]);
    else list.push(at);
  }
  const size = Math.ceil(reference.length / 32);
  const v = new Uint32Array(size).fill(0xffffffff);
  const mask = new Uint32Array(size);
  for (const word of words) {
    const at = places.get(word);
    if (at === undefined) continue;
    for (const place of at) mask[place >>> 5]! |= 1 << (place & 31);
    let carry = 0;
    for (let block = 0; block < size; block++) {
      const old = v[block]!;
      const hit = mask[block]!;
      const sum = old + ((old & hit) >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      v[block] = (sum >>> 0) | (old & ~hit);
    }
    for (const place of at) mask[place >>> 5] = 0;
  }
  let length = 0;
  for (let place = 0; place < reference.length; place++) if ((v[place >>> 5]! & (1 << (place & 31))) === 0) length += 1;
  return length;
}
