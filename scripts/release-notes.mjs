// Prints the changelog's section of a release: `node scripts/release-notes.mjs v1.2.3`. Fails when the tag is not the
// version of package.json or the changelog has no section of it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Throws an Error that says what to do. */
export function releaseNotes(tag, version, changelog) {
  if (tag !== `v${version}`) throw new Error(`tag ${tag} is not v${version}, the version in package.json`);
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  const notes = section?.slice(section.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md has no section "## ${version}" with text: rename "Unreleased"`);
  return `${notes}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  try {
    const { version } = JSON.parse(read('package.json'));
    process.stdout.write(releaseNotes(process.argv[2], version, read('CHANGELOG.md')));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
