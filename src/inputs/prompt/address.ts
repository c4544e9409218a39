/** Where a prompt is: a path, and after `#` which of several prompts in the file. */

export interface PromptAddress {
  readonly path: string;
  readonly selector: string | null;
}

export function parseAddress(address: string): PromptAddress {
  const at = address.lastIndexOf('#');
  return at <= 0 || at === address.length - 1
    ? { path: address, selector: null }
    : { path: address.slice(0, at), selector: address.slice(at + 1) };
}

/** The file that an address names. */
export function fileOf(address: string): string {
  return parseAddress(address).path;
}
