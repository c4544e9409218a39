/** A process under a watchdog whose time is up after a moment; it blocks, goes on answering, or is done at once. */
import { openWatchdog } from '../../../src/adapters/system/watchdog.ts';

const [how, file, record, line] = process.argv.slice(2);
const watchdog = openWatchdog();
watchdog.start({
  file: file || undefined,
  record: JSON.parse(record!),
  line: line!,
  leftMs: 60,
  silenceMs: 1000,
  usage: () => ({
    calls: 7,
    reused: 2,
    promptTokens: 100,
    completionTokens: 30,
    costUsd: 0.25,
    costKnown: false,
    errors: 1,
  }),
});
if (how === 'answers') {
  const until = Date.now() + 3000;
  while (Date.now() < until) await new Promise((go) => setTimeout(go, 50));
} else if (how !== 'leaves') {
  if (how === 'recorded') watchdog.recorded();
  setTimeout(() => {
    for (;;);
  }, 100);
}
