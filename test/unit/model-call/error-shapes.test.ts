import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ErrorKind, errorKind, keyOfParameter, readError } from '../../../src/model-call/error-shapes.ts';
import type { Json } from '../../../src/text/digest.ts';

const SENT = ['model', 'messages', 'temperature', 'top_k', 'response_format', 'tools', 'reasoning_effort'];
const kind = (status: number, body: Json | string): ErrorKind =>
  errorKind(status, readError(typeof body === 'string' ? body : JSON.stringify(body)), SENT);
const error = (more: Record<string, Json>): Json => ({ error: { message: 'no', ...more } });

/** Status, body, meaning: a new shape is one more line. */
const SHAPES: readonly (readonly [number, Json, ErrorKind['why']])[] = [
  // Limits, whatever the words say.
  [429, error({ message: 'Upgrade at https://x.example/settings/billing', code: 'rate_limit_exceeded' }), 'limit'],
  [
    429,
    error({ message: 'You exceeded your current quota, check your plan and billing', status: 'RESOURCE_EXHAUSTED' }),
    'limit',
  ],
  [429, [{ error: { code: 429, message: 'quota', status: 'RESOURCE_EXHAUSTED' } }], 'limit'],
  [429, 'Too many requests', 'limit'],
  [429, { __type: 'com.amazon.coral#ThrottlingException', message: 'slow down' }, 'limit'],
  [400, { code: 'Throttling.RateQuota', message: 'rate', request_id: 'x' }, 'limit'],
  [403, error({ code: 'rate_limit_exceeded' }), 'limit'],
  [529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }, 'limit'],
  // The account, by its code alone.
  [429, error({ code: 'insufficient_quota' }), 'quota'],
  [429, error({ type: 'insufficient_quota', code: null }), 'quota'],
  [429, error({ type: 'exceeded_current_quota_error' }), 'quota'],
  [400, error({ code: 'billing_hard_limit_reached' }), 'quota'],
  [403, error({ code: 'insufficient_user_quota' }), 'quota'],
  [403, { code: 'AllocationQuota.FreeTierOnly', message: 'free tier' }, 'quota'],
  [402, error({}), 'quota'],
  [
    400,
    { type: 'error', error: { type: 'invalid_request_error', message: 'Your credit balance is too low' } },
    'quota',
  ],
  [
    429,
    error({ status: 'RESOURCE_EXHAUSTED', details: [{ violations: [{ quotaId: 'GenerateRequestsPerDayPerModel' }] }] }),
    'quota',
  ],
  // Filters: that one request.
  [400, error({ code: 'content_filter' }), 'filtered'],
  [400, error({ innererror: { code: 'ResponsibleAIPolicyViolation' } }), 'filtered'],
  [400, error({ code: 'invalid_prompt' }), 'filtered'],
  [400, error({ code: 'content_policy_violation' }), 'filtered'],
  [400, error({ code: 'data_inspection_failed' }), 'filtered'],
  [400, { code: 'DataInspectionFailed', message: 'Input data may contain inappropriate content.' }, 'filtered'],
  [403, error({ code: 403, metadata: { reasons: ['violence'], flagged_input: 'x' } }), 'filtered'],
  [403, error({ message: 'm requires moderation. Your input was flagged for "violence".' }), 'filtered'],
  [400, error({ code: 'invalid_request_error', message: 'Content Exists Risk' }), 'filtered'],
  [400, error({ code: '1301' }), 'filtered'],
  [451, 'no', 'filtered'],
  // Keys.
  [401, error({ code: 'invalid_api_key' }), 'credentials'],
  [403, error({}), 'credentials'],
  [403, 'Your request was blocked.', 'credentials'],
  [400, error({ status: 'INVALID_ARGUMENT', details: [{ reason: 'API_KEY_INVALID' }] }), 'credentials'],
  // Too long.
  [413, error({ code: 'rate_limit_exceeded', type: 'tokens' }), 'too-long'],
  [400, error({ code: 'context_length_exceeded' }), 'too-long'],
  [
    400,
    error({ type: 'exceed_context_size_error', message: 'request exceeds the available context size' }),
    'too-long',
  ],
  [400, error({ message: "This model's maximum context length is 4096 tokens" }), 'too-long'],
  [400, error({ message: 'prompt is too long: 250000 tokens > 200000 maximum' }), 'too-long'],
  [400, error({ message: 'The input token count (2) exceeds the maximum number of tokens allowed (1).' }), 'too-long'],
  // Models.
  [404, error({}), 'gone'],
  [410, error({}), 'gone'],
  [400, error({ code: 'model_not_found' }), 'gone'],
  [400, error({ code: 'DeploymentNotFound' }), 'gone'],
  // Parameters.
  [400, error({ param: 'temperature' }), 'parameter'],
  [400, error({ param: 'response_format.json_schema' }), 'parameter'],
  [
    422,
    { detail: [{ loc: ['body', 'top_k'], msg: 'Extra inputs are not permitted', type: 'extra_forbidden' }] },
    'parameter',
  ],
  [400, error({ message: "Unsupported value: 'temperature' does not support 0" }), 'parameter'],
  [400, error({ message: 'This response_format type is unavailable now', code: 'invalid_request_error' }), 'parameter'],
  [400, error({ message: 'json_schema is not supported by this model' }), 'parameter'],
  [400, error({ message: '"auto" tool choice requires --enable-auto-tool-choice' }), 'parameter'],
  [400, error({ details: [{ fieldViolations: [{ field: 'generation_config.temperature' }] }] }), 'parameter'],
  [400, error({ param: 'messages' }), 'bad-request'],
  [400, error({}), 'bad-request'],
  // Servers.
  [500, error({}), 'transient'],
  [503, '<html><title>503</title>', 'transient'],
  [529, error({}), 'transient'],
  [408, error({}), 'transient'],
  [424, error({}), 'transient'],
  [499, error({}), 'transient'],
];

describe('an error of a provider', () => {
  it.each(SHAPES)('%i %j is %s', (status, body, why) => {
    expect(kind(status, body).why).toBe(why);
  });

  it('a gateway that wraps the error of the server behind it is read through', () => {
    const raw = JSON.stringify({ error: { code: 'content_filter', message: 'filtered' } });
    expect(kind(400, error({ message: 'Provider returned error', code: 400, metadata: { raw } })).why).toBe('filtered');
  });

  it.each([
    ['{"error":{"message":"m","code":"c","param":"p"}}', { message: 'm', codes: ['c'], param: 'p' }],
    ['{"error":"flat"}', { message: 'flat' }],
    ['{"message":"bare","type":"t"}', { message: 'bare', codes: ['t'] }],
    ['{"detail":"Not Found"}', { message: 'Not Found' }],
    ['[{"error":{"message":"listed"}}]', { message: 'listed' }],
    ['{"success":false,"errors":[{"code":2016,"message":"blocked"}]}', { message: 'blocked', codes: ['2016'] }],
    ['<html><head><title>502 Bad\nGateway</title>', { message: '502 Bad Gateway' }],
    ['plain words', { message: 'plain words' }],
  ])('%s is read', (text, expected) => {
    expect(readError(text)).toMatchObject(expected);
  });

  it('never throws, whatever the body', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 300, max: 599 }), (body, status) => {
        kind(status, { error: body });
        kind(status, { error: { details: body, metadata: body, detail: body, innererror: body } });
        return kind(status, body).why.length > 0;
      }),
    );
  });

  it('takes a parameter for a name, never for a pattern', () => {
    const names = ['model', 'messages', '(a+)+$', '['];
    expect(errorKind(400, readError('{"error":{"message":"unknown parameter: (a+)+$"}}'), names)).toEqual({
      why: 'parameter',
      name: '(a+)+$',
    });
  });

  it('names parameters as the model file does', () => {
    expect(['max_tokens', 'max_completion_tokens', 'response_format', 'seed', 'top_p'].map(keyOfParameter)).toEqual([
      'max-tokens',
      'max-tokens',
      'response-format',
      'seed',
      'params.top_p',
    ]);
  });
});
