/** Addresses and numbers of people, written as people write them, and what only looks alike. */
import { expect, test } from 'vitest';
import { PERSONAL, personalIn } from '../../../src/scoring/deterministic/pii-patterns.ts';
import { loadedAnew } from './stand.ts';

/** `[text, what is found in it, in its order]` */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['Call +49 30 901820 or jo@acme.io.', ['phone:4930901820', 'email:jo@acme.io']],
  ['a@notexample.com, JÜRG@Büro.ch', ['email:a@notexample.com', 'email:jürg@büro.ch']],
  ['a@b.example, a@x.example.org, a@localhost.test, a@b.c, a@b.co1, @acme.io', []],
  // Phones: 8 to 15 digits after + or 00, 9 to 12 in two to six groups after a trunk zero.
  ['+49 30 9018', ['phone:49309018']],
  ['+49 30 901', []],
  ['0049 30 9018', ['phone:49309018']],
  ['+123456789012345', ['phone:123456789012345']],
  ['+1234567890123456', []],
  ['415 867 5309', ['phone:14158675309']],
  ['1 (415) 867-5309', ['phone:14158675309']],
  ['1-41-586-75309', []],
  ['020 794 6001', ['phone:207946001']],
  ['020 79460018', ['phone:2079460018']],
  ['(030) 901820', ['phone:30901820']],
  ['020 12345', []],
  ['01 23 45 67 89 01', ['phone:12345678901']],
  ['01 2 3 4 5 6 789', []],
  ['020 1234567890', []],
  ['0301 --- 901820', []],
  ['0301234567', []],
  ['a+49 30 901820, 5 030 901820, +49 30 901820a', []],
  // A date, but not the first groups of a number.
  ['01.02.2024, 01/2/24, 01-02-2024 10', []],
  ['01.23.45.67.89', ['phone:123456789']],
  ['01-23-45-67-89', ['phone:123456789']],
  // Numbers free of charge and of fiction.
  ['800 273 8255, (888) 273-8255, 1-833-273-8255, 555 123 4567, 415-555-0123, +1 415 555 0199', []],
  ['415 555 1123', ['phone:14155551123']],
  ['+44 8002738255', ['phone:448002738255']],
  ['+800 2738 255 12', ['phone:800273825512']],
  // Cards: one separator throughout, never part of a longer number.
  ['4539-1488-0343-6467', ['card:4539148803436467']],
  ['3056 930902 5904', ['card:30569309025904']],
  ['3852-000002-3237', ['card:38520000023237']],
  ['4539 1488-0343 6467, .4539148803436467, 4539148803436467-1, 45391488034364671', []],
  // What a kind with check digits holds is nothing else.
  ['+378282246310005', ['card:378282246310005']],
  ['DE89370400440532013000@acme.io', ['iban:DE89370400440532013000']],
  ['xDE89370400440532013000, DE8937040044053201300, QQ89370400440532013000', []],
  ['219-09-9999', ['us-ssn:219-09-9999']],
  ['1219-09-9999, 219-09-99990, -219-09-9999, 219-09-9999-1, 666-12-3456, 219-00-9999, 219-09-0000', []],
  ['10.127.0.1 249.250.199.25', ['ip:10.127.0.1', 'ip:249.250.199.25']],
  ['127.0.0.1 0.0.0.0 192.0.2.1 198.51.100.7 203.0.113.9 255.255.255.0 256.1.1.1 1.2.3.4.5 1.2.3', []],
];

test('what is found in each text', async () => {
  const patterns = await loadedAnew<{ personalIn: typeof personalIn }>('pii-patterns');
  for (const [text, found] of ROWS)
    expect(
      patterns.personalIn(text, PERSONAL).map(({ key }) => key),
      text,
    ).toEqual(found);
});

test('kinds that are not asked for are left out, and still no other kind', () => {
  expect(personalIn('+378282246310005 jo@acme.io', ['phone', 'email']).map(({ text }) => text)).toEqual(['jo@acme.io']);
});
