/** What a refused request means, in every vendor's error shapes: one closed table that reads codes before messages. */
import { type Foreign, isObject } from '../text/json-object.ts';
import { parseReply } from './answer-limits.ts';

export interface ErrorBody {
  readonly message: string;
  /** Every code in the body, outermost first: `code`, `type`, `status`, reasons in the details. */
  readonly codes: readonly string[];
  readonly param?: string | undefined;
  /** The object the message was found in. */
  readonly source: Foreign;
}

/** Why a refused request can never succeed as it stands. */
export type Permanent =
  | { readonly why: 'credentials' | 'gone' | 'quota' | 'bad-request' }
  | { readonly why: 'too-long' }
  /** Both sides would be answered by the same program. */
  | { readonly why: 'same-program'; readonly program: string }
  /** The address redirects elsewhere; the key is not sent there. */
  | { readonly why: 'moved'; readonly to: string }
  /** `name` is the wire's, e.g. `max_tokens`. */
  | { readonly why: 'parameter'; readonly name: string };

export type ErrorKind =
  | Permanent
  /** Too many calls: the server, or the one behind it, wants a pause. */
  | { readonly why: 'limit' }
  | { readonly why: 'transient' }
  /** A filter refused this one request: an answer that is a refusal. */
  | { readonly why: 'filtered' };

type Simple = 'quota' | 'filtered' | 'limit' | 'too-long' | 'credentials' | 'gone' | 'transient';

/** A row matches if its status, its code and its pattern do; the first match counts. A new shape is one more line. */
interface Row {
  readonly means: Simple;
  readonly status?: readonly number[];
  /** As `wordsOf` writes them: only letters and digits. */
  readonly codes?: readonly string[];
  /** For servers without a code; never for limits. */
  readonly says?: RegExp;
}

const REFUSED = [400, 403, 422] as const;

const TABLE: readonly Row[] = [
  { means: 'too-long', status: [413] },
  {
    means: 'quota',
    codes: [
      'insufficientquota',
      'billinghardlimitreached',
      'billingnotactive',
      'billingerror',
      'paymentrequired',
      'insufficientbalance',
      'insufficientcredits',
      'insufficientfunds',
      'insufficientuserquota',
      'quotanotenough',
      'exceededcurrentquotaerror',
      'creditbalancetoolow',
      'accountoverdueerror',
      'arrearage',
      'freetieronly',
      'spendlimitreached',
      'dailyquota',
      '1113',
      '1008',
    ],
  },
  {
    means: 'filtered',
    codes: [
      'contentfilter',
      'contentfiltered',
      'contentfiltering',
      'contentpolicyviolation',
      'contentpolicy',
      'contentblocked',
      'responsibleaipolicyviolation',
      'invalidprompt',
      'cyberpolicyviolation',
      'biopolicyviolation',
      'usagepolicyviolation',
      'safetyviolation',
      'safety',
      'moderation',
      'moderationblocked',
      'flaggedinput',
      'datainspectionfailed',
      'datainspection',
      'sensitive',
      'sensitivecontent',
      'sensitivecontentdetected',
      'inputtextsensitivecontentdetected',
      'outputtextsensitivecontentdetected',
      'inappropriatecontent',
      'prohibitedcontent',
      'promptblocked',
      'promptthreatdetected',
      'guardrailviolation',
      'guardrailintervened',
      'riskcontrol',
      '1301',
      '1026',
      '1027',
      '2016',
      '2017',
    ],
  },
  { means: 'filtered', status: [446, 451] },
  {
    means: 'filtered',
    status: REFUSED,
    says: /requires moderation|(?:input|prompt|content|output) (?:was|has been|is) (?:flagged|filtered|blocked)|request was flagged|content management policy|safety system|usage polic(?:y|ies)|inappropriate content|content exists risk|content[_ ]filter|data inspection/i,
  },
  { means: 'limit', status: [429] },
  {
    means: 'limit',
    status: [400, 403, 409, 420, 422, 503, 529],
    codes: [
      'ratelimitexceeded',
      'ratelimiterror',
      'ratelimited',
      'ratelimitreachederror',
      'toomanyrequests',
      'toomanyrequestsexception',
      'throttling',
      'throttled',
      'throttlingexception',
      'resourceexhausted',
      'concurrencylimitexceeded',
      'limitrequests',
      'limitburstrate',
      'overloadederror',
      'engineoverloadederror',
      '1302',
      '1303',
      '1305',
      '1002',
    ],
  },
  { means: 'transient', status: [408, 409, 420, 421, 423, 424, 425, 449, 460, 498, 499] },
  {
    means: 'too-long',
    codes: [
      'contextlengthexceeded',
      'contextlengthexceedederror',
      'contextwindowexceeded',
      'exceedcontextsizeerror',
      'stringabovemaxlength',
      'toomanytokens',
      'promptistoolong',
      'requesttoolarge',
      'inputtoolong',
    ],
  },
  {
    means: 'too-long',
    status: [400, 422, 500],
    says: /maximum context|context (?:length|window|size)|(?:prompt|input) is too long|too many (?:input )?tokens|maximum number of tokens allowed|input length .{0,40}exceeds|range of input length/i,
  },
  { means: 'transient', codes: ['servererror', 'serviceunavailable', 'overloaded', 'modelnotready', 'modelloading'] },
  {
    means: 'credentials',
    codes: [
      'invalidapikey',
      'apikeyinvalid',
      'incorrectapikey',
      'authenticationerror',
      'unauthorized',
      'unauthenticated',
      'accountdeactivated',
      'unrecognizedclientexception',
      'expiredtokenexception',
      'invalidsignatureexception',
      '1004',
    ],
  },
  { means: 'credentials', status: [401, 403, 407] },
  { means: 'quota', status: [402] },
  { means: 'quota', status: [400], says: /credit balance is too low|specified api usage limits/i },
  { means: 'gone', status: [404, 410] },
  { means: 'gone', codes: ['modelnotfound', 'modelnotexist', 'deploymentnotfound', 'invalidmodel', 'modeldeprecated'] },
];

/** `sent` are the names in the request body: a parameter fault must name one of them. */
export function errorKind(status: number, error: ErrorBody, sent: readonly string[]): ErrorKind {
  const words = new Set(error.codes.flatMap(wordsOf));
  const row = TABLE.find(
    ({ status: of, codes, says }) =>
      (of === undefined || of.includes(status)) &&
      (codes === undefined || codes.some((code) => words.has(code))) &&
      (says === undefined || says.test(error.message)),
  );
  if (row !== undefined) return { why: row.means };
  if (status >= 500) return { why: 'transient' };
  const name = parameterOf(error, sent);
  return name === undefined ? { why: 'bad-request' } : { why: 'parameter', name };
}

/** `Throttling.RateQuota`, `content_filter: SAFETY` and `com.amazon#ThrottlingException` each contain several words. */
function wordsOf(code: string): string[] {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
  return [plain(code), ...code.split(/[.:#\s/]/).map(plain)];
}

/** What an error body says, in any of the usual shapes. */
export function readError(text: string): ErrorBody {
  const parsed = parseReply(text);
  if ('fault' in parsed) {
    const title = /<title>([^<]{0,300})<\/title>/i.exec(text.slice(0, 20_000))?.[1] ?? text;
    return { message: oneLine(title), codes: [], source: {} };
  }
  return errorIn(parsed.value, text, 0);
}

/** Gateways put the upstream server's body into their own, as text; no deeper level than this is read. */
const DEEPEST = 2;

function errorIn(body: unknown, text: string, depth: number): ErrorBody {
  const outer = Array.isArray(body) ? (body as readonly unknown[])[0] : body;
  const list: unknown = isObject(outer) ? (outer['error'] ?? outer['errors'] ?? outer) : outer;
  const error = Array.isArray(list) ? (list as readonly unknown[])[0] : list;
  if (typeof error === 'string') return { message: oneLine(error), codes: codesOf(outer), source: asObject(outer) };
  if (!isObject(error)) return { message: oneLine(text), codes: codesOf(outer), source: asObject(outer) };
  const said = textOf(error['message']) ?? textOf(error['Message']) ?? textOf(error['error_msg']);
  const first = firstDetail(error['detail']);
  const inner = depth < DEEPEST ? innerError(error['metadata'], depth) : undefined;
  const message = said ?? textOf(error['detail']) ?? first?.message ?? JSON.stringify(error);
  return {
    message: oneLine(inner === undefined ? message : `${message}: ${inner.message}`),
    codes: [...codesOf(error), ...(error === outer ? [] : codesOf(outer)), ...(inner?.codes ?? [])],
    param: textOf(error['param']) ?? first?.param ?? fieldOf(error['details']) ?? inner?.param,
    source: error,
  };
}

/** FastAPI's list of `{loc: [body, name], msg}`. */
function firstDetail(detail: unknown): { readonly message: string; readonly param: string | undefined } | undefined {
  const first: unknown = Array.isArray(detail) ? (detail as readonly unknown[])[0] : undefined;
  if (!isObject(first)) return undefined;
  const loc: readonly unknown[] = Array.isArray(first['loc']) ? first['loc'] : [];
  const param = loc.find((part): part is string => typeof part === 'string' && part !== 'body');
  const message = textOf(first['msg']) ?? JSON.stringify(first);
  return { message: param === undefined ? message : `${message}: ${param}`, param };
}

/** Google's `fieldViolations`. */
function fieldOf(details: unknown): string | undefined {
  for (const detail of listOf(details)) {
    for (const violation of listOf(isObject(detail) ? detail['fieldViolations'] : undefined)) {
      const field = isObject(violation) ? textOf(violation['field']) : undefined;
      if (field !== undefined) return field.split('.').at(-1);
    }
  }
  return undefined;
}

function innerError(metadata: unknown, depth: number): ErrorBody | undefined {
  const raw = isObject(metadata) ? metadata['raw'] : undefined;
  if (typeof raw !== 'string' || !raw.trimStart().startsWith('{') || raw.length > 100_000) return undefined;
  try {
    return errorIn(JSON.parse(raw), raw, depth + 1);
  } catch {
    return undefined;
  }
}

function codesOf(error: unknown): string[] {
  if (!isObject(error)) return [];
  const codes: string[] = [];
  const add = (value: unknown): void => {
    if (typeof value === 'string' && value !== '') codes.push(value.slice(0, 200));
    else if (typeof value === 'number') codes.push(String(value));
  };
  for (const key of ['code', 'type', 'status', 'reason', '__type', 'error_code', 'error_type']) add(error[key]);
  const inner = error['innererror'];
  if (isObject(inner)) {
    add(inner['code']);
    if ('content_filter_result' in inner || 'content_filter_results' in inner) codes.push('content_filter');
  }
  const metadata = error['metadata'];
  if (isObject(metadata)) {
    add(metadata['error_type']);
    if (Array.isArray(metadata['reasons']) || 'flagged_input' in metadata) codes.push('moderation');
  }
  const status = error['base_resp'];
  if (isObject(status)) add(status['status_code']);
  for (const detail of listOf(error['details'])) {
    if (!isObject(detail)) continue;
    add(detail['reason']);
    for (const violation of listOf(detail['violations'])) {
      const quota = isObject(violation) ? textOf(violation['quotaId']) : undefined;
      if (quota !== undefined && /PerDay/.test(quota)) codes.push('daily_quota');
    }
  }
  return codes;
}

/** Parameters that servers call by another name. */
const ALIASES: readonly (readonly [string, RegExp])[] = [
  ['response_format', /json[_ ]?schema|json mode|structured output|guided (?:decoding|json)|response format/i],
  ['tools', /tool[_ ]choice|function[_ ]call|tool[_ ]use|tool calls?\b/i],
  ['reasoning_effort', /reasoning[_. ]effort/i],
];

function parameterOf({ param, message, codes }: ErrorBody, sent: readonly string[]): string | undefined {
  const names = sent.filter((name) => name !== 'messages' && name !== 'model');
  const root = param?.split(/[.[]/)[0];
  if (root !== undefined && names.includes(root)) return root;
  const objects =
    /unsupported|unrecogni[sz]ed|unknown|unexpected|not support|not permitted|not allowed|unavailable|deprecated|extra|invalid|requires|must be/i;
  if (!objects.test(`${codes.join(' ')} ${message}`)) return undefined;
  return (
    names.find((name) => mentions(message, name)) ??
    ALIASES.find(([name, says]) => names.includes(name) && says.test(message))?.[0]
  );
}

/** Matches whole words only. */
function mentions(text: string, name: string): boolean {
  const isWord = (char: string | undefined): boolean => char !== undefined && /\w/.test(char);
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return true;
  return false;
}

/** The vendors' names for the cap on answer tokens and for the response format. */
const CAP_NAMES: ReadonlySet<string> = new Set([
  'max_tokens',
  'max_completion_tokens',
  'max_output_tokens',
  'maxOutputTokens',
  'maxTokens',
]);
const FORMAT_NAMES: ReadonlySet<string> = new Set([
  'response_format',
  'text',
  'format',
  'textFormat',
  'responseMimeType',
  'responseJsonSchema',
]);

/** The user's name for a wire parameter, as a key of the model file. */
export function keyOfParameter(name: string): string {
  if (CAP_NAMES.has(name)) return 'max-tokens';
  if (FORMAT_NAMES.has(name)) return 'response-format';
  return ['temperature', 'seed', 'tools'].includes(name) ? name : `params.${name}`;
}

function oneLine(text: string): string {
  const line = text.slice(0, 3000).replaceAll(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

function asObject(value: unknown): Foreign {
  return isObject(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]).slice(0, 50) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
