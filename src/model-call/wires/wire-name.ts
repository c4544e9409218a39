/** The wire formats that models are asked in. */
export const WIRES = ['chat', 'responses', 'messages', 'gemini', 'converse'] as const;
export type WireName = (typeof WIRES)[number];
