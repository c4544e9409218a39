/**
 * Personal data with a known shape: addresses, numbers with check digits, phone numbers. Names and streets lack one.
 */

export const PERSONAL = ['email', 'phone', 'card', 'iban', 'us-ssn', 'ip'] as const;
export type PersonalKind = (typeof PERSONAL)[number];

export interface Personal {
  readonly kind: PersonalKind;
  readonly text: string;
  /** Equal for two spellings of one value. */
  readonly key: string;
}

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
/** Domains and endings that RFC 2606 reserves for examples. */
const EXAMPLE = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/u;
/** Sixteen digits or a similar count, in one piece or in printed groups, never part of a longer number. */
const CARD =
  /(?<![\d.])(?:[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|3[47]\d{2}([ -]?)\d{6}\2\d{5}|3(?:0[0-5]|[689]\d)\d([ -]?)\d{6}\3\d{4})(?![\d-])/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/gu;
const SSN = /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/gu;
const PHONE =
  /(?<![\p{L}\p{N}.,/+-]|\d )(?:\+|00(?=[1-9])|\(0?\d|0[1-9]|1[-. ]\(?[2-9]|[2-9]\d{2}[-.) ])[\d ()./-]{5,22}(?<=\d)(?![\p{L}\d]|[.,]\d)/gu;
const IPV4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d)/gu;

/** Length of an IBAN by country, as the SWIFT registry lists them. */
const IBAN_LENGTH: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 ' +
    'FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 ' +
    'LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ' +
    'ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** ISO/IEC 7812: every second digit from the right doubled, the sum divisible by ten. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const weighed = place % 2 === 1 ? 2 * digit : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return digits !== '' && sum % 10 === 0;
}

/** ISO 7064: the first four moved to the end, letters as 10..35, remainder 1 modulo 97. Expects no blanks. */
export function ibanHolds(iban: string): boolean {
  if (iban.length !== IBAN_LENGTH[iban.slice(0, 2)]) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The IBAN at the start of a stretch that may continue into the words after it; null = none. */
function ibanIn(stretch: string): string | null {
  const length = IBAN_LENGTH[stretch.slice(0, 2)];
  if (length === undefined) return null;
  const iban = stretch.replaceAll(' ', '').slice(0, length);
  return ibanHolds(iban) ? iban : null;
}

/**
 * Toll-free numbers belong to companies and help lines; 555 is the area code, and 555-01 the exchange, used in fiction.
 */
const NOBODY = /^1?(?:8(?:00|33|44|55|66|77|88)\d{7}|555\d{7}|\d{3}55501\d{2})$/u;

/** Alone, and not the first groups of a number such as 01.23.45.67.89. */
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?![./-]?\d)/u;

/** International numbers with + or 00; a leading 0 or North American groups need marks between the digits. */
function phoneIn(text: string): string | null {
  const digits = text.replace(/\D/gu, '');
  if (NOBODY.test(digits)) return null;
  if (text.startsWith('+') || text.startsWith('00')) {
    const number = text.startsWith('+') ? digits : digits.slice(2);
    return number.length >= 8 && number.length <= 15 ? number : null;
  }
  if (!/^(?:\(?\d\)?[ ./-]{0,2})+$/u.test(text) || DATE.test(text)) return null;
  const groups = text.split(/\D/u).filter((group) => group !== '');
  const shape = groups.map(({ length }) => length).join();
  if (/^\(?[2-9]/u.test(text) && shape === '3,3,4') return `1${digits}`;
  if (text.startsWith('1') && shape === '1,3,3,4') return digits;
  const trunk = /^\(?0/u.test(text) && groups.length >= 2 && groups.length <= 6;
  return trunk && digits.length >= 9 && digits.length <= 12 ? digits.slice(1) : null;
}

interface Found extends Personal {
  readonly start: number;
}
type Finder = (text: string) => readonly Found[];

function finder(kind: PersonalKind, pattern: RegExp, keyOf: (found: string) => string | null): Finder {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const key = keyOf(match[0]);
      return key === null ? [] : [{ kind, text: match[0], key: `${kind}:${key}`, start: match.index }];
    });
}

const FINDERS: Readonly<Record<PersonalKind, Finder>> = {
  email: finder('email', EMAIL, (found) => {
    const address = found.toLowerCase();
    return EXAMPLE.test(address.slice(address.indexOf('@') + 1)) ? null : address;
  }),
  phone: finder('phone', PHONE, phoneIn),
  card: finder('card', CARD, (found) => {
    const digits = found.replace(/\D/gu, '');
    return luhn(digits) ? digits : null;
  }),
  iban: finder('iban', IBAN, ibanIn),
  'us-ssn': finder('us-ssn', SSN, (found) => found),
  // Loopback, unspecified and documentation addresses identify nobody.
  ip: finder('ip', IPV4, (found) =>
    /^(?:127\.|0\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|255\.)/u.test(found) ? null : found,
  ),
};

/** What decides a finding, for the pin. */
export const PERSONAL_PIN = JSON.stringify({
  patterns: [EMAIL, EXAMPLE, CARD, IBAN, SSN, PHONE, NOBODY, IPV4].map(({ source }) => source),
  IBAN_LENGTH,
});

/** A finding of a kind with check digits takes precedence over what a looser kind would see in it. */
const SUREST_FIRST: readonly PersonalKind[] = ['iban', 'card', 'us-ssn', 'email', 'ip', 'phone'];

/** In the order of the text. Every pattern has bounded repeats, so the time is linear in the text. */
export function personalIn(text: string, kinds: readonly PersonalKind[]): readonly Personal[] {
  const covered = new Uint8Array(text.length);
  const found: Found[] = [];
  for (const kind of SUREST_FIRST)
    for (const one of FINDERS[kind](text)) {
      const end = one.start + one.text.length;
      if (covered[one.start] === 1 || covered[end - 1] === 1) continue;
      covered.fill(1, one.start, end);
      if (kinds.includes(kind)) found.push(one);
    }
  return found.sort((a, b) => a.start - b.start);
}
