/** The action's last word: saves what the run's store gained, also when the run was cancelled. */
import { SAVE_DIR, SAVE_KNOWN, saveStore } from './shell/cache.ts';
import { runnerOf } from './shell/runner.ts';

const runner = runnerOf(process.env);
const dir = runner.state(SAVE_DIR);
if (dir !== '') {
  const log = { note: (text: string) => runner.log(text), warn: (text: string) => runner.warn(text) };
  await saveStore(dir, known(), { env: process.env, log });
}

function known(): readonly string[] {
  try {
    const names: unknown = JSON.parse(runner.state(SAVE_KNOWN));
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
