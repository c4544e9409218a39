import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Bill {
  readonly specVersion: string;
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
    readonly licenses: readonly object[];
  }[];
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly integrity?: string; readonly link?: boolean }>
  >;
}

describe('what the bundle is made of', () => {
  it('the bill of materials names each package whose licence is in dist/, with its digest and licence', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/sbom.mjs'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { specVersion, components } = JSON.parse(stdout) as Bill;
    expect(specVersion).toBe('1.6');
    const licensed = [...readFileSync('dist/cli/licenses.txt', 'utf8').matchAll(/^=+\n(.+) \(.+\)\n=+$/gm)];
    expect(components.map(({ name, version }) => `${name}@${version}`)).toEqual(licensed.map(([, heading]) => heading));
    for (const { hashes, licenses } of components) {
      expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
      expect(licenses).toHaveLength(1);
    }
  });

  it('every package is locked by digest and comes from the registry', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
    const foreign = Object.entries(packages).filter(
      ([path, { link }]) => path.startsWith('node_modules/') && link !== true,
    );
    expect(foreign.length).toBeGreaterThan(100);
    for (const [path, { resolved, integrity }] of foreign) {
      // The lock leaves out addresses of the registry that npm is set to.
      expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  it.each([
    'CODE_OF_CONDUCT.md',
    '.github/CODEOWNERS',
    '.github/PULL_REQUEST_TEMPLATE.md',
    '.github/ISSUE_TEMPLATE/config.yml',
  ])('%s is there', (path) => {
    expect(existsSync(path)).toBe(true);
  });
});
