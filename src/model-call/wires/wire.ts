/** What a wire format is: a request to what is sent, a body to an answer. Pure; who sends it is another matter. */
import type { Json } from '../../text/digest.ts';
import type { ChatRequest } from '../call.ts';
import type { Reading } from './reading.ts';
import type { WireName } from './wire-name.ts';

export type JsonObject = { readonly [key: string]: Json | undefined };

export interface Sending {
  /** Behind the base URL. */
  readonly path: string;
  readonly body: JsonObject;
}

export interface WireFormat {
  readonly name: WireName;
  /** Every nonce placeholder in the messages becomes `nonce`; `params` come last, as they are, and win. */
  send(request: ChatRequest, nonce: string): Sending;
  read(body: unknown): Reading;
}

/** Names in a body that an error may speak of: its own, and those of the objects directly inside it. */
export function namesIn(body: JsonObject): readonly string[] {
  const inner = Object.entries(body).flatMap(([key, value]) =>
    GROUPS.has(key) && typeof value === 'object' && value !== null ? Object.keys(value) : [],
  );
  return [...Object.keys(body), ...inner];
}

/** Objects that hold parameters rather than content. */
const GROUPS: ReadonlySet<string> = new Set([
  'generationConfig',
  'inferenceConfig',
  'output_config',
  'outputConfig',
  'additionalModelRequestFields',
]);
