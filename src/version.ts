/** The engine's version; the build puts package.json's in. */
export const VERSION: string = '0.0.0-source';
