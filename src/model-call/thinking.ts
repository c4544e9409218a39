/** Splits off thinking that a server leaves in the text of an answer, once, when the answer arrives. */

export interface Thought {
  /** The answer itself. */
  readonly text: string;
  /** What was split off, including tags and the space after them: both together are the text as it came. */
  readonly thinking?: string | undefined;
}

/** The tags that models wrap their thinking in; a new pair is one more line. */
const TAGS: readonly (readonly [string, string])[] = [
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  ['<thought>', '</thought>'],
  ['<thoughts>', '</thoughts>'],
  ['<reasoning>', '</reasoning>'],
  ['<seed:think>', '</seed:think>'],
  ['<|begin_of_thought|>', '<|end_of_thought|>'],
  ['<|start_thinking|>', '<|end_thinking|>'],
  ['<unused94>', '<unused95>'],
  ['[think]', '[/think]'],
  ['◁think▷', '◁/think▷'],
  // Channels: everything but the final one is thinking.
  ['<|channel|>analysis', '<|channel|>final<|message|>'],
];

/**
 * The answer is what follows the last closing tag, if the text begins with an opening one or the server has dropped it.
 * A block that never ends is all thinking. Tags that open later are part of the answer itself.
 */
export function splitThinking(text: string): Thought {
  if (!MAY_HOLD.test(text)) return { text };
  const start = text.search(/\S/);
  const lower = text.toLowerCase();
  const opened = TAGS.find(([open]) => lower.startsWith(open, start));
  if (opened !== undefined) return splitAfter(text, lower, opened[1], text.length);
  const eaten = TAGS.find(([open, close]) => {
    const at = lower.indexOf(close);
    const first = lower.indexOf(open);
    return at !== -1 && (first === -1 || first > at);
  });
  return eaten === undefined ? { text } : splitAfter(text, lower, eaten[1], 0);
}

/** Most answers contain none of the tags' first letters, and need no closer look. */
const MAY_HOLD = /[<[◁]/;

/** `otherwise`: where the answer begins if the block never ends. */
function splitAfter(text: string, lower: string, close: string, otherwise: number): Thought {
  const at = lower.lastIndexOf(close);
  const answer = text.slice(at === -1 ? otherwise : at + close.length).trimStart();
  return { text: answer, thinking: text.slice(0, text.length - answer.length) };
}
