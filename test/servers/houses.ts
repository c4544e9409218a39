/** What the houses publish of their requests, as far as a gate sends them: a fake server that refuses whatever does not fit. */
import { z } from 'zod';
import type { WireName } from '../../src/model-call/wires/wire-name.ts';
import type { ServerCall, ServerReply } from './model.ts';

const schema = z.record(z.string(), z.unknown());
const text = z.string().min(1);
const base64 = z.base64().min(1);
const dataUrl = (type: RegExp) => z.string().regex(new RegExp(`^data:${type.source};base64,[A-Za-z0-9+/]+=*$`));
const IMAGE = /image\/(?:png|jpeg|gif|webp)/;
const PDF = /application\/pdf/;
const sampling = { temperature: z.number().min(0).max(2).optional() };

/** POST /responses: `input` items, flat tools, `text.format`. */
const RESPONSES = z.strictObject({
  model: text,
  input: z
    .array(
      z.union([
        z.strictObject({ role: z.enum(['system', 'developer', 'user', 'assistant']), content: z.string() }),
        z.strictObject({
          role: z.literal('user'),
          content: z
            .array(
              z.union([
                z.strictObject({ type: z.literal('input_text'), text }),
                z.strictObject({ type: z.literal('input_image'), image_url: dataUrl(IMAGE) }),
                z.strictObject({ type: z.literal('input_file'), filename: text, file_data: dataUrl(PDF) }),
              ]),
            )
            .min(1),
        }),
        z.strictObject({ type: z.literal('function_call'), call_id: text, name: text, arguments: z.string() }),
        z.strictObject({ type: z.literal('function_call_output'), call_id: text, output: z.string() }),
      ]),
    )
    .min(1),
  store: z.boolean(),
  ...sampling,
  top_p: z.number().optional(),
  max_output_tokens: z.int().min(16).optional(),
  reasoning: z.strictObject({ effort: z.enum(['none', 'low', 'medium', 'high', 'xhigh', 'max']) }).optional(),
  tools: z
    .array(
      z.strictObject({
        type: z.literal('function'),
        name: text,
        description: z.string().optional(),
        parameters: schema,
        strict: z.boolean(),
      }),
    )
    .optional(),
  tool_choice: z.strictObject({ type: z.literal('function'), name: text }).optional(),
  text: z
    .strictObject({
      verbosity: z.enum(['low', 'medium', 'high']).optional(),
      format: z
        .union([
          z.strictObject({ type: z.literal('json_object') }),
          z.strictObject({ type: z.literal('json_schema'), name: text, schema, strict: z.boolean().optional() }),
        ])
        .optional(),
    })
    .optional(),
});

/** POST /messages: content blocks, `max_tokens` required, turns that alternate or are joined by the server. */
const textBlock = z.strictObject({ type: z.literal('text'), text });
const MESSAGES = z.strictObject({
  model: text,
  max_tokens: z.int().min(1),
  system: z.array(textBlock).optional(),
  messages: z
    .array(
      z.discriminatedUnion('role', [
        z.strictObject({
          role: z.literal('user'),
          content: z
            .array(
              z.union([
                textBlock,
                z.strictObject({
                  type: z.literal('image'),
                  source: z.strictObject({
                    type: z.literal('base64'),
                    media_type: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp']),
                    data: base64,
                  }),
                }),
                z.strictObject({
                  type: z.literal('document'),
                  source: z.strictObject({
                    type: z.literal('base64'),
                    media_type: z.literal('application/pdf'),
                    data: base64,
                  }),
                }),
                z.strictObject({ type: z.literal('tool_result'), tool_use_id: text, content: z.array(textBlock) }),
              ]),
            )
            .min(1),
        }),
        z.strictObject({
          role: z.literal('assistant'),
          content: z
            .array(
              z.union([
                textBlock,
                z.strictObject({ type: z.literal('tool_use'), id: text, name: text, input: schema }),
                z.strictObject({ type: z.literal('thinking'), thinking: z.string(), signature: text }),
              ]),
            )
            .min(1),
        }),
      ]),
    )
    .min(1),
  temperature: z.number().min(0).max(1).optional(),
  top_p: z.number().optional(),
  tools: z
    .array(
      z.strictObject({
        name: text,
        description: z.string().optional(),
        input_schema: z.looseObject({ type: z.literal('object') }),
        strict: z.boolean().optional(),
      }),
    )
    .optional(),
  tool_choice: z.strictObject({ type: z.literal('tool'), name: text }).optional(),
  output_config: z
    .strictObject({
      effort: z.enum(['low', 'medium', 'high', 'xhigh', 'max']).optional(),
      format: z.strictObject({ type: z.literal('json_schema'), schema }).optional(),
    })
    .optional(),
});

/** POST /models/ID:generateContent: parts, two roles, `generationConfig`. */
const GEMINI = z.strictObject({
  systemInstruction: z.strictObject({ parts: z.array(z.strictObject({ text })).min(1) }).optional(),
  contents: z
    .array(
      z.strictObject({
        role: z.enum(['user', 'model']),
        parts: z
          .array(
            z.union([
              z.strictObject({ text: z.string() }),
              z.strictObject({
                inlineData: z.strictObject({
                  mimeType: z.enum(['image/png', 'image/jpeg', 'image/webp', 'application/pdf']),
                  data: base64,
                }),
              }),
              z.strictObject({
                functionCall: z.strictObject({ id: text.optional(), name: text, args: schema }),
                thoughtSignature: text,
              }),
              z.strictObject({
                functionResponse: z.strictObject({ id: text.optional(), name: text, response: schema }),
              }),
            ]),
          )
          .min(1),
      }),
    )
    .min(1),
  tools: z
    .array(
      z.strictObject({
        functionDeclarations: z.array(
          z.strictObject({ name: text, description: z.string().optional(), parametersJsonSchema: schema }),
        ),
      }),
    )
    .optional(),
  toolConfig: z
    .strictObject({
      functionCallingConfig: z.strictObject({ mode: z.literal('ANY'), allowedFunctionNames: z.array(text) }),
    })
    .optional(),
  generationConfig: z
    .strictObject({
      ...sampling,
      maxOutputTokens: z.int().min(1).optional(),
      seed: z.int().optional(),
      topK: z.int().optional(),
      responseMimeType: z.enum(['application/json', 'text/plain']).optional(),
      responseJsonSchema: schema.optional(),
      thinkingConfig: z.strictObject({ thinkingLevel: z.enum(['low', 'medium', 'high']) }).optional(),
    })
    .optional(),
});

/** POST /model/ID/converse: blocks without a type, turns that alternate, the schema as text. */
const CONVERSE = z
  .strictObject({
    system: z.array(z.strictObject({ text })).optional(),
    messages: z
      .array(
        z.strictObject({
          role: z.enum(['user', 'assistant']),
          content: z
            .array(
              z.union([
                z.strictObject({ text: z.string() }),
                z.strictObject({
                  image: z.strictObject({
                    format: z.enum(['png', 'jpeg', 'gif', 'webp']),
                    source: z.strictObject({ bytes: base64 }),
                  }),
                }),
                z.strictObject({
                  document: z.strictObject({
                    format: z.literal('pdf'),
                    name: z.string().regex(/^[A-Za-z0-9()[\]-]+(?: [A-Za-z0-9()[\]-]+)*$/),
                    source: z.strictObject({ bytes: base64 }),
                  }),
                }),
                z.strictObject({ toolUse: z.strictObject({ toolUseId: text, name: text, input: schema }) }),
                z.strictObject({
                  toolResult: z.strictObject({
                    toolUseId: text,
                    content: z.array(z.strictObject({ text: z.string() })),
                  }),
                }),
              ]),
            )
            .min(1),
        }),
      )
      .min(1),
    inferenceConfig: z
      .strictObject({ maxTokens: z.int().min(1).optional(), ...sampling, topP: z.number().optional() })
      .optional(),
    toolConfig: z
      .strictObject({
        tools: z
          .array(
            z.strictObject({
              toolSpec: z.strictObject({
                name: text,
                description: z.string().optional(),
                inputSchema: z.strictObject({ json: schema }),
                strict: z.boolean().optional(),
              }),
            }),
          )
          .min(1),
        toolChoice: z.strictObject({ tool: z.strictObject({ name: text }) }).optional(),
      })
      .optional(),
    outputConfig: z
      .strictObject({
        textFormat: z.strictObject({
          type: z.literal('json_schema'),
          structure: z.strictObject({ jsonSchema: z.strictObject({ schema: text, name: text.optional() }) }),
        }),
      })
      .optional(),
    additionalModelRequestFields: schema.optional(),
  })
  .refine(
    ({ messages }) => messages.every(({ role }, index) => index === 0 || role !== messages[index - 1]!.role),
    'turns must alternate',
  );

type House = Exclude<WireName, 'chat'>;
const BODIES: Readonly<Record<House, z.ZodType>> = {
  responses: RESPONSES,
  messages: MESSAGES,
  gemini: GEMINI,
  converse: CONVERSE,
};
const PATHS: Readonly<Record<House, RegExp>> = {
  responses: /^\/v1\/responses$/,
  messages: /^\/v1\/messages$/,
  gemini: /^\/v1\/models\/[^/]+:generateContent$/,
  converse: /^\/v1\/model\/[^/]+\/converse$/,
};

/** Answers a request that fits; anything else is refused in the words of the house's own validation. */
export function houseServer(wire: House, answer: (call: ServerCall) => unknown): (call: ServerCall) => ServerReply {
  return (call) => {
    if (!PATHS[wire].test(call.url)) return refused(404, `no route ${call.url}`);
    const read = BODIES[wire].safeParse(call.body);
    if (!read.success) return refused(400, z.prettifyError(read.error));
    const body = answer(call);
    return typeof body === 'object' && body !== null && 'status' in body && 'headers' in body
      ? (body as ServerReply)
      : { body };
  };
}

function refused(status: number, message: string): ServerReply {
  return { status, body: { error: { type: 'invalid_request_error', message } } };
}

interface Telling {
  readonly text?: string;
  readonly call?: { readonly name: string; readonly args: object };
  /** In the house's own words. */
  readonly finish?: string;
  readonly thought?: string;
}

/** An answer of a house, with usage that has every kind of token in it. */
export const ANSWERS: Readonly<Record<House, (telling: Telling) => object>> = {
  responses: ({ text: said, call, finish = 'completed', thought }) => ({
    id: 'resp_1',
    object: 'response',
    status: finish === 'completed' ? 'completed' : 'incomplete',
    incomplete_details: finish === 'completed' ? null : { reason: finish },
    error: null,
    model: 'house-model-1',
    output: [
      { type: 'reasoning', summary: thought === undefined ? [] : [{ type: 'summary_text', text: thought }] },
      ...(call === undefined
        ? []
        : [{ type: 'function_call', call_id: 'c1', name: call.name, arguments: JSON.stringify(call.args) }]),
      ...(said === undefined
        ? []
        : [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: said, annotations: [] }] }]),
    ],
    usage: {
      input_tokens: 100,
      input_tokens_details: { cached_tokens: 40, cache_write_tokens: 20 },
      output_tokens: 50,
      output_tokens_details: { reasoning_tokens: 30 },
      total_tokens: 150,
    },
  }),
  messages: ({ text: said, call, finish, thought }) => ({
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'house-model-1',
    content: [
      ...(thought === undefined ? [] : [{ type: 'thinking', thinking: thought, signature: 's' }]),
      ...(said === undefined ? [] : [{ type: 'text', text: said }]),
      ...(call === undefined ? [] : [{ type: 'tool_use', id: 'c1', name: call.name, input: call.args }]),
    ],
    stop_reason: finish ?? (call === undefined ? 'end_turn' : 'tool_use'),
    usage: {
      input_tokens: 40,
      cache_read_input_tokens: 40,
      cache_creation_input_tokens: 20,
      output_tokens: 50,
      output_tokens_details: { thinking_tokens: 30 },
    },
  }),
  gemini: ({ text: said, call, finish = 'STOP', thought }) => ({
    candidates: [
      {
        content: {
          role: 'model',
          parts: [
            ...(thought === undefined ? [] : [{ text: thought, thought: true }]),
            ...(said === undefined ? [] : [{ text: said }]),
            ...(call === undefined ? [] : [{ functionCall: { id: 'c1', ...call }, thoughtSignature: 's' }]),
          ],
        },
        finishReason: finish,
      },
    ],
    modelVersion: 'house-model-1',
    usageMetadata: {
      promptTokenCount: 100,
      cachedContentTokenCount: 40,
      candidatesTokenCount: 20,
      thoughtsTokenCount: 30,
      totalTokenCount: 150,
    },
  }),
  converse: ({ text: said, call, finish, thought }) => ({
    output: {
      message: {
        role: 'assistant',
        content: [
          ...(thought === undefined ? [] : [{ reasoningContent: { reasoningText: { text: thought } } }]),
          ...(said === undefined ? [] : [{ text: said }]),
          ...(call === undefined ? [] : [{ toolUse: { toolUseId: 'c1', name: call.name, input: call.args } }]),
        ],
      },
    },
    stopReason: finish ?? (call === undefined ? 'end_turn' : 'tool_use'),
    usage: {
      inputTokens: 40,
      cacheReadInputTokens: 40,
      cacheWriteInputTokens: 20,
      outputTokens: 50,
      totalTokens: 150,
    },
  }),
};
