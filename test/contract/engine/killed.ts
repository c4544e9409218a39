/** A process that asks 400 questions with a store, to be killed in the middle. */
import { KEY, open, openai, question } from './port.ts';

const [url, storeDir] = process.argv.slice(2);
const { models } = await open(openai(url!), { storeDir: storeDir!, concurrency: 4, env: { ENGINE_KEY: KEY } });
await Promise.all(Array.from({ length: 400 }, (_, i) => models.ask(question(`k${i}`))));
await models.close();
