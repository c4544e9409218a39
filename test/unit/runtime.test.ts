import { expect, it } from 'vitest';

it('tests run on Node 24, the runtime of the action', () => {
  expect(process.version).toMatch(/^v24\./);
});
