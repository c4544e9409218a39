/** What the tests read of generate.mjs. */
export const target: string;
export const modelTarget: string;
export function generated(): string;
export function generatedModels(): string;
