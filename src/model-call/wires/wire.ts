/** What a wire format does: turns a request into what is sent, and a body into an answer. Sends nothing itself. */
import type { JsonObject } from '../../text/json-object.ts';
import type { ChatRequest } from '../call.ts';
import type { Reading } from './reading.ts';
import type { WireName } from './wire-name.ts';

export interface Sending {
  /** Appended to the base URL. */
  readonly path: string;
  readonly body: JsonObject;
}

export interface WireFormat {
  readonly name: WireName;
  /** Every nonce placeholder in the messages becomes `nonce`; `params` come last, unchanged, and take precedence. */
  send(request: ChatRequest, nonce: string): Sending;
  read(body: unknown): Reading;
}

/** Names in a body that an error may refer to: its own, and those of the objects directly inside it. */
export function namesIn(body: JsonObject): readonly string[] {
  const inner = Object.entries(body).flatMap(([key, value]) =>
    GROUPS.has(key) && typeof value === 'object' && value !== null ? Object.keys(value) : [],
  );
  return [...Object.keys(body), ...inner];
}

/** Objects that contain parameters rather than content. */
const GROUPS: ReadonlySet<string> = new Set([
  'generationConfig',
  'inferenceConfig',
  'output_config',
  'outputConfig',
  'additionalModelRequestFields',
]);
