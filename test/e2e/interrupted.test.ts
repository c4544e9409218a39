import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { BOT_KEY, botFiles, botReply, prompt } from '../servers/bot.ts';
import { CLI, plumbline } from '../servers/built.ts';
import { startModelServer } from '../servers/model.ts';
import { put, temporaryFolder, workshop } from '../servers/repository.ts';

const CASES = 60;
const HELD_BACK_AFTER = 40;

it('an interrupted run ends with 130, leaves nothing half, and goes on next time where it was', async () => {
  let holdsBack = true;
  const answer = botReply({});
  const server = await startModelServer((call) =>
    holdsBack && server.calls.length > HELD_BACK_AFTER ? { hang: true } : answer(call),
  );
  const shop = workshop();
  const results = temporaryFolder('interrupted');
  const json = join(results.path, 'record.json');
  // The model answers in this very process, so the command must not be waited for blocking.
  const run = (...args: readonly string[]) => {
    const child = spawn(process.execPath, [CLI, 'run', '--base', 'HEAD', ...args], {
      cwd: shop.root,
      env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...BOT_KEY },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    const ended = new Promise<{ readonly code: number | null; readonly said: string }>((done) =>
      child.on('close', (code) => done({ code, said })),
    );
    return { child, ended };
  };
  try {
    put(shop.root, botFiles(server.url, { cases: CASES }));
    expect(plumbline(shop.root, ['lock']).status).toBe(0);
    shop.commit({});
    put(shop.root, { 'prompts/bot.md': prompt('same') });

    const first = run('--json', json);
    await vi.waitFor(() => expect(server.calls.length).toBeGreaterThan(HELD_BACK_AFTER), { timeout: 10_000 });
    // A finished call is stored within half a second.
    await sleep(600);
    first.child.kill('SIGINT');
    const { code, said } = await first.ended;
    expect(code, said).toBe(130);
    expect(said).toBe('interrupted; finished calls are kept in the store\n');
    expect(existsSync(json)).toBe(false);
    expect(shop.git('status', '--porcelain')).toBe('M prompts/bot.md');

    const kept = server.answered().length;
    expect(kept).toBe(HELD_BACK_AFTER);
    holdsBack = false;
    server.calls.length = 0;
    expect(await run('--json', json).ended).toEqual({ code: 0, said: '' });
    expect(server.calls.length).toBeLessThanOrEqual(2 * CASES - kept);
    expect(existsSync(json)).toBe(true);
  } finally {
    await server.close();
    shop.remove();
    results.remove();
  }
});
