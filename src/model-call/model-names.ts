/** Decides whether the model that a server names is the one that was asked for. */

/**
 * Gateways put a vendor before the name, and servers a date or a build after an alias. A date other than the one asked
 * for, or any other name, means another model.
 */
export function isSameModel(asked: string, reported: string): boolean {
  const [wanted, given] = [bare(asked), bare(reported)];
  return wanted === given || isBuildOf(wanted, given) || isBuildOf(given, wanted);
}

/** Without gateway, region and the suffix of a moving alias. */
function bare(name: string): string {
  const last = name.slice(0, 300).toLowerCase().split('/').at(-1) ?? '';
  return last
    .replace(/^(?:(?:us|eu|apac|global)\.)?(?:anthropic|openai|google|meta|mistral|amazon)\./, '')
    .replace(/[-:@]latest$/, '');
}

/** `gpt-4.1-2025-04-14`, `claude-sonnet-5@20260901`, `gemini-3-pro-001` and `x-preview-09-2026` match their aliases. */
function isBuildOf(alias: string, name: string): boolean {
  if (alias === '' || !name.startsWith(alias)) return false;
  return /^[-:@](?:preview[-:@]?)?(?:v?\d{1,2}(?::\d{1,2})?|\d{3,8}|\d{2}-\d{2,4}|\d{4}-\d{2}-\d{2})(?:-v?\d{1,2}(?::\d{1,2})?)?$/.test(
    name.slice(alias.length),
  );
}
