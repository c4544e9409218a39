/** A module loaded anew: what it does while it loads happens within the test that asks for it, not only in the first one. */

let loads = 0;

/** `file`: its path below `src`, without the ending. */
export async function loadedAnew<Module>(file: string): Promise<Module> {
  const path = new URL(`../../src/${file}.ts`, import.meta.url).pathname;
  return (await import(/* @vite-ignore */ `${path}?load=${++loads}`)) as Module;
}
