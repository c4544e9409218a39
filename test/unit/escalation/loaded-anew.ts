/** A module of escalation, loaded anew: what it does while it loads happens within the test that asks for it. */

let loads = 0;

export async function loadedAnew<Module>(file: string): Promise<Module> {
  const path = new URL(`../../../src/escalation/${file}.ts`, import.meta.url).pathname;
  return (await import(/* @vite-ignore */ `${path}?load=${++loads}`)) as Module;
}
