/** Secrets with a recognizable shape: keys of well-known services, private keys, tokens, passwords in addresses. */

/** Prefix and length as the issuers document them. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  'aws-access-key': /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}(?![A-Za-z0-9])/gu,
  'anthropic-key': /\bsk-ant-[A-Za-z0-9_-]{20,200}/gu,
  'openai-key': /\bsk-(?!ant-)(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,200}|[A-Za-z0-9]{32,64}(?![A-Za-z0-9]))/gu,
  'github-token': /\bgh[pousr]_[A-Za-z0-9]{36,255}|\bgithub_pat_[A-Za-z0-9_]{36,255}/gu,
  'gitlab-token': /\bglpat-[A-Za-z0-9_-]{20,64}/gu,
  'slack-token': /\bxox[abeoprs]-[A-Za-z0-9-]{20,200}|\bxapp-\d-[A-Za-z0-9-]{20,200}/gu,
  'stripe-key': /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}|\bwhsec_[A-Za-z0-9]{24,100}/gu,
  'google-key':
    /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])|\bGOCSPX-[A-Za-z0-9_-]{20,40}|\bya29\.[A-Za-z0-9_-]{20,300}/gu,
  'npm-token': /\bnpm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/gu,
  'pypi-token': /\bpypi-AgEI[A-Za-z0-9_-]{50,300}/gu,
  'huggingface-token': /\bhf_[A-Za-z0-9]{30,64}(?![A-Za-z0-9])/gu,
  'sendgrid-key': /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/gu,
  'azure-key': /\bAccountKey=[A-Za-z0-9+/]{80,100}={0,2}/gu,
  'private-key': /-----BEGIN (?:[A-Z0-9]{2,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/gu,
  jwt: /\beyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,500}/gu,
  'password-in-url': /\b[a-z][a-z0-9+]{1,15}:\/\/[^\s:/@<>{}[\]$*]{1,64}:[^\s:/@<>{}[\]$*]{3,128}@[A-Za-z0-9[]/gu,
};

/** A value with fewer different characters, or with such a word, is a placeholder. */
const FEWEST_DIFFERENT = 7;
const PLACEHOLDER =
  /example|placeholder|your[-_]?(?:api|secret|key|token|password)|redacted|x{6}|0{8}|1234567890abcdef/iu;

export const SECRETS_PIN = JSON.stringify({
  SHAPES: Object.entries(SHAPES).map(([kind, { source }]) => [kind, source]),
  FEWEST_DIFFERENT,
  PLACEHOLDER: PLACEHOLDER.source,
});

export interface Secret {
  readonly kind: string;
  readonly text: string;
}

/** Placeholders are left out. Every pattern has bounded repeats, so the time is linear in the text. */
export function secretsIn(text: string): readonly Secret[] {
  return Object.entries(SHAPES).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap(([found]) =>
      kind !== 'private-key' && (new Set(found).size < FEWEST_DIFFERENT || PLACEHOLDER.test(found))
        ? []
        : [{ kind, text: found }],
    ),
  );
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A shorter canary, with all marks removed, would be found by chance. */
const FOLDED_LEAST = 6;

/**
 * How a canary occurs in a text: as it is, with marks between its letters, backwards, in Base64 or hexadecimal; null =
 * it does not.
 */
export function canaryIn(text: string, canary: string): string | null {
  if (text.toLowerCase().includes(canary.toLowerCase())) return 'as it is';
  const small = folded(canary);
  if (small.length >= FOLDED_LEAST) {
    const all = folded(text);
    if (all.includes(small)) return 'spelt with marks between';
    if (all.includes([...small].reverse().join(''))) return 'backwards';
  }
  const bytes = Buffer.from(canary, 'utf8');
  if (text.includes(bytes.toString('base64').replace(/.?=*$/u, '')) && bytes.length >= 4) return 'in Base64';
  return bytes.length >= 4 && text.toLowerCase().includes(bytes.toString('hex')) ? 'in hexadecimal' : null;
}
