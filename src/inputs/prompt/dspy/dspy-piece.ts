/** A DSPy program as a prompt: its question as one text, or its ChatAdapter's messages if the config says so. */
import type { Message } from '../../../model-call/call.ts';
import type { Place } from '../../../text/utf8.ts';
import { NotLiteral } from '../code/literal.ts';
import type { Piece, PromptSource } from '../prompt-part.ts';
import type { Part } from '../variables.ts';
import { chatMessages } from './chat-adapter.ts';
import { identityOf, type Signature } from './signature.ts';

const UNSENT =
  'is a program of DSPy, whose own adapter makes the messages: a change of it is seen, and nothing of it is sent. Gate the answers that you record (a provider of type recorded) or the program (type http); or write "dspy: chat-adapter@3" on the target to send what ChatAdapter of DSPy 3 makes of texts';

/** Throws `NotLiteral` if the config asks for more than the file says. */
export function dspyPiece({ path, reading }: PromptSource, programs: readonly Signature[], at: Place): Piece {
  if (reading.dspy === undefined) {
    const content = programs.map(identityOf).join('\n\n');
    return {
      name: undefined,
      messages: [{ role: 'system', content }],
      parts: [null],
      fewShots: programs.reduce((sum, { demos }) => sum + demos.length, 0),
      unsent: UNSENT,
    };
  }
  const [program, second] = programs;
  if (program === undefined || second !== undefined)
    throw new NotLiteral(
      null,
      `name one of its predictors: ${programs.map(({ name }) => `${path}#${name}`).join(', ')}`,
    );
  const read = chatMessages(program);
  const isText = (segments: readonly unknown[]): boolean => segments.every((segment) => typeof segment === 'string');
  return {
    name: undefined,
    messages: read.map(({ role, segments }): Message => {
      const content = segments.map((one) => (typeof one === 'string' ? one : `{{${one.field}}}`)).join('');
      return { role, content };
    }),
    parts: read.map(({ segments }) =>
      isText(segments)
        ? null
        : segments.map((one): Part => (typeof one === 'string' ? one : { name: one.field, file: path, ...at })),
    ),
    fewShots: program.demos.length,
  };
}
