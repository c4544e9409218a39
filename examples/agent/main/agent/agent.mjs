// A small support agent: a loop of model and tools over the orders of a shop. Speaks Chat Completions to OPENAI_BASE_URL.
// Reads one case a line from standard input and writes one row a line, as "plumbline record" wants it.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const here = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const SYSTEM = here('prompt.md').replace('{{input}}', '').trim();
const MODEL = /^model: *(\S+)/m.exec(here('model.yml'))[1];
const BASE = process.env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1';
const MOST_TURNS = 8;

const tool = (name, description) => ({
  type: 'function',
  function: {
    name,
    description,
    parameters: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'], additionalProperties: false },
  },
});
const TOOLS = [
  tool('find_order', 'Status and total of an order.'),
  tool('refund_order', 'Pays a delivered order back.'),
  tool('cancel_order', 'Cancels an order that has not been shipped.'),
];

/** What a tool does to the orders; throws what the model should read. */
function run(name, { id }, orders) {
  const order = orders[id];
  if (order === undefined) throw new Error(`no order ${id}`);
  switch (name) {
    case 'find_order':
      return order;
    case 'refund_order':
      order.status = 'refunded';
      return order;
    case 'cancel_order':
      if (order.status !== 'paid') throw new Error(`order ${id} is ${order.status}`);
      order.status = 'cancelled';
      return order;
    default:
      throw new Error(`no tool ${name}`);
  }
}

async function ask(messages) {
  const response = await fetch(`${BASE}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.PROGRAM_KEY ?? ''}` },
    body: JSON.stringify({ model: MODEL, messages, tools: TOOLS }),
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) throw new Error(`the model answered ${response.status}`);
  return response.json();
}

async function answer({ input, vars }) {
  const orders = structuredClone(vars.orders);
  const steps = [];
  const usage = { prompt_tokens: 0, completion_tokens: 0, calls: 0 };
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const reply = await ask([{ role: 'system', content: SYSTEM }, { role: 'user', content: input }, ...steps]);
    const { message } = reply.choices[0];
    usage.calls += 1;
    usage.prompt_tokens += reply.usage?.prompt_tokens ?? 0;
    usage.completion_tokens += reply.usage?.completion_tokens ?? 0;
    steps.push({ role: 'assistant', content: message.content ?? null, tool_calls: message.tool_calls });
    if (!message.tool_calls?.length) break;
    for (const { id, function: called } of message.tool_calls) {
      try {
        const result = run(called.name, JSON.parse(called.arguments), orders);
        steps.push({ role: 'tool', tool_call_id: id, content: JSON.stringify(result) });
      } catch (error) {
        steps.push({ role: 'tool', tool_call_id: id, content: error.message, error: true });
      }
    }
  }
  return { output: steps.at(-1).content ?? '', steps, state: { orders }, usage, model: MODEL };
}

/** Several cases at once; each row is written as soon as it is there. */
const open = new Set();
for await (const line of createInterface({ input: process.stdin })) {
  const task = JSON.parse(line);
  const { id, sample } = task;
  const one = answer(task)
    .catch((error) => ({ failed: { why: 'error', message: error.message } }))
    .then((row) => console.log(JSON.stringify({ id, sample, ...row })))
    .finally(() => open.delete(one));
  open.add(one);
  if (open.size >= 8) await Promise.race(open);
}
