/** The wire formats in which models are called. */
export const WIRES = ['chat', 'responses', 'messages', 'gemini', 'converse'] as const;
export type WireName = (typeof WIRES)[number];
