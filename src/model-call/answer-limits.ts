/** How much of one answer is read: more than any prompt is meant to bring about, and little enough to be scored at once. */

/** Bytes of text and arguments together. */
export const MOST_ANSWER_BYTES = 1_000_000;
/** Levels of JSON inside each other. */
export const MOST_ANSWER_DEPTH = 200;
