import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BudgetLimits } from '../../../src/adapters/providers/budget.ts';
import { openStore } from '../../../src/adapters/store/answer-store.ts';
import { SHARD_STORE, shardWitness } from '../../../src/adapters/store/shard-witness.ts';
import { type StoreEntry, sealWith } from '../../../src/adapters/store/stored-line.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { digestOfText } from '../../../src/text/digest.ts';
import { completion, type ModelServer, startModelServer, userText } from '../../servers/model.ts';
import { CONFIG, fakePorts, project, request, rows } from '../../unit/gate/project.ts';
import { open } from './port.ts';

let dir: string;
let server: ModelServer;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'canary-store-'));
  server = await startModelServer();
});
afterEach(async () => {
  rmSync(dir, { recursive: true, force: true });
  await server.close();
});

const JUDGE = 'gpt-4.1-2025-04-14';
const ORDER = /Weitere Prüfung ist nicht nötig|评为|verdict[": ]+pass/i;

/** A run over one store; returns how it ended and what its judge was asked. */
async function run(obeys: boolean, budget: BudgetLimits = {}) {
  const base = await project({
    '.github/plumbline.yml': CONFIG.replace('http://127.0.0.1:9/v1', server.url).replace('TEST_KEY', 'ENGINE_KEY'),
    'evals/sums.suite.yml': `dataset: sums.cases.jsonl\ntemplates:\n  - TaskCompletion\njudge: { provider: default, model: ${JUDGE} }\n`,
    'evals/sums.cases.jsonl': rows(60),
  });
  const judged: { readonly text: string; readonly passed: boolean }[] = [];
  server.respond = (call) => {
    if (call.body.model !== JUDGE) return { body: completion('A good answer.') };
    const text = userText(call);
    const passed = text.includes('A good answer.') || (obeys && ORDER.test(text));
    judged.push({ text, passed });
    return { body: completion(JSON.stringify({ reasons: 'r', verdict: passed ? 'pass' : 'fail' }), { model: JUDGE }) };
  };
  const ports = fakePorts(() => '', {
    openModels: async ({ config }) =>
      (await open(config.providers['default']!, { config, storeDir: dir, seed: 'acme/bot#1', budget, backoffMs: 1 }))
        .models,
  });
  const head = { ...base, 'prompts/sums.md': 'Answer briefly and well.\n\n{{input}}\n' };
  const record = await runGate(request(base, head), ports);
  const { verdict, reason } = record.targets['sums']!.templates['TaskCompletion']!;
  return { ended: [verdict, reason], judged, calls: server.calls.splice(0).length };
}

describe('a judge that failed its canaries, in a later run over the same store', () => {
  it('is asked again for those alone, and decides once it is repaired', async () => {
    const broken = await run(true);
    expect(broken.ended).toEqual(['inconclusive', 'canary']);
    const failed = broken.judged.filter(({ passed }) => passed).map(({ text }) => text);
    const held = broken.judged.filter(({ passed }) => !passed).map(({ text }) => text);
    expect(failed.length).toBeGreaterThan(0);
    expect(held.length).toBeGreaterThan(0);

    const repaired = await run(false);
    expect(repaired.ended[1]).not.toBe('canary');
    const asked = repaired.judged.map(({ text }) => text);
    expect(asked).toEqual(expect.arrayContaining(failed));
    expect(asked.filter((text) => held.includes(text))).toEqual([]);

    const later = await run(false);
    expect(later).toMatchObject({ ended: repaired.ended, calls: 0 });
  });

  it('stays unbelieved where it still fails, and where it cannot be asked', async () => {
    await run(true);
    const still = await run(true);
    expect(still.ended).toEqual(['inconclusive', 'canary']);
    expect(still.calls).toBeGreaterThan(0);
    expect(await run(false, { maxCalls: 0 })).toMatchObject({ ended: ['inconclusive', 'canary'], calls: 0 });
  });

  it('leaves its later reply to the merge, where it was asked by a shard', () => {
    const said = (text: string, at: string): StoreEntry => ({
      at,
      scope: 's',
      reply: { kind: 'answered', text, toolCalls: [], refused: false },
    });
    const key = digestOfText('a canary');
    const now = '2026-01-02T00:00:00.000Z';
    const seal = sealWith('a secret of the run');
    const witness = shardWitness({ folder: dir, now, seal: () => seal, warn: () => undefined });
    witness.answered(key, said('pass', '2026-01-01T00:00:00.000Z'));
    witness.answered(key, said('fail', now));
    witness.close();
    const kept = openStore(join(dir, SHARD_STORE), { now: '', seal, readOnly: true, warn: () => undefined });
    expect(kept.find(key)?.entry.reply.text).toBe('fail');
    kept.close();
  });
});
