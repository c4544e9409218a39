import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plumbline } from '../servers/built.ts';
import { put, workshop } from '../servers/repository.ts';
import { CONFIG, prompt, RULER } from './recorded.ts';

const SERVICE = 'services/billing';
const LOCK = `${SERVICE}/evals/support.suite.lock`;

/** The ruler as the one of a service, with its paths counted from the repository or from the service. */
function service(paths: 'root' | 'config', place = `${SERVICE}/plumbline.yml`): ReturnType<typeof workshop> {
  const shop = workshop();
  const files = Object.entries(RULER).filter(([path]) => path !== '.github/plumbline.yml');
  const prefix = paths === 'root' ? `${SERVICE}/` : '';
  const config = CONFIG.replace('version: 1', `version: 1\npaths: ${paths}`)
    .replace('"evals/outputs', `"${prefix}evals/outputs`)
    .replaceAll(/(prompt|model|suite): (\w+\/)/g, `$1: ${prefix}$2`);
  put(shop.root, { ...Object.fromEntries(files.map(([path, text]) => [`${SERVICE}/${path}`, text])), [place]: config });
  mkdirSync(join(shop.root, SERVICE, 'src/deep'), { recursive: true });
  return shop;
}

describe('a config beside its service', () => {
  it.each([
    ['root', SERVICE],
    ['config', `${SERVICE}/src/deep`],
  ] as const)('with paths from the %s is locked, looked at and run from %s as from the root', (paths, from) => {
    const shop = service(paths);
    const here = join(shop.root, from);
    expect(plumbline(here, ['lock']).stderr).toBe('');
    expect(readFileSync(join(shop.root, LOCK), 'utf8')).not.toBe('');
    expect(plumbline(here, ['lock', '--check']).status).toBe(0);
    shop.commit({}, 'gate billing');
    shop.publish('main');
    shop.git('checkout', '-q', '-b', 'change');
    put(shop.root, { [`${SERVICE}/prompts/support.md`]: prompt('worse') });
    expect(plumbline(here, ['run']).status).toBe(1);
    expect(plumbline(shop.root, ['run', '--config', `${SERVICE}/plumbline.yml`]).status).toBe(1);
    expect(plumbline(here, ['run', '--levels']).stdout).toMatch(/ExactMatch +60\.0/);
    expect(plumbline(here, ['doctor']).stdout).toContain(`Looked at ${SERVICE}/plumbline.yml (support)`);
    shop.remove();
  });

  it("is the repository's own where nothing nearer is", () => {
    const shop = service('root', '.github/plumbline.yml');
    expect(plumbline(join(shop.root, SERVICE, 'src'), ['lock']).status).toBe(0);
    expect(readFileSync(join(shop.root, LOCK), 'utf8')).not.toBe('');
    shop.remove();
  });

  it('may not reach out of the repository, nor name another way to count', () => {
    const shop = service('config');
    const file = `${SERVICE}/plumbline.yml`;
    const text = readFileSync(join(shop.root, file), 'utf8');
    put(shop.root, { [file]: text.replace('prompt: prompts', 'prompt: ../../../prompts') });
    expect(plumbline(join(shop.root, SERVICE), ['lock']).stderr).toMatch(/not a path inside the repository/);
    put(shop.root, { [file]: text.replace('paths: config', 'paths: here') });
    expect(plumbline(join(shop.root, SERVICE), ['lock']).stderr).toMatch(/paths: .*root.*config/s);
    shop.remove();
  });
});
