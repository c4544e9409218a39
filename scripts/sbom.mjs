// The software bill of materials of what users run: every package in dist/, as CycloneDX 1.6, on standard output.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

const HEADING = /^((?:@[\w.-]+\/)?[\w.-]+)@(\S+) \((.+)\)$/gm;

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const bundled = [...readFileSync('dist/cli/licenses.txt', 'utf8').matchAll(HEADING)];
assert(bundled.length > 20, 'dist/cli/licenses.txt names hardly any package; run npm run build first');

const own = `pkg:github/plumbline/plumbline@${version}`;
const components = bundled.map(([, library, release, licence]) => component(library, release, licence));
const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': own,
      name,
      version,
      licenses: [{ license: { id: license } }],
      purl: own,
    },
  },
  components,
  dependencies: [{ ref: own, dependsOn: components.map((each) => each['bom-ref']) }],
};
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);

function component(library, release, licence) {
  const locked = lockedAs(library, release);
  const purl = `pkg:npm/${library.replace('@', '%40')}@${release}`;
  const [algorithm, digest] = locked.integrity.split('-');
  assert.equal(algorithm, 'sha512', `${library} is locked by ${algorithm}`);
  return {
    type: 'library',
    'bom-ref': purl,
    name: library,
    version: release,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    licenses: [/[ ()]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    purl,
  };
}

/** A package may be locked several times, below the one that asked for it. */
function lockedAs(library, release) {
  const found = Object.entries(packages).find(
    ([path, entry]) => path.endsWith(`node_modules/${library}`) && entry.version === release && entry.integrity,
  );
  assert(found, `${library}@${release} is in dist/ and not in package-lock.json`);
  return found[1];
}
