/** Codes that reveal the kind of failure, and those that only say that the expected text is missing. */

/** A whole code, or a prefix ending in `:*`. A new template adds those of its codes that speak. */
const SPEAKING: readonly string[] = [
  'wrong-type:*',
  'wrong-function:*',
  'missing-argument:*',
  'unexpected-argument:*',
  'unparsable-arguments',
  'missed-tool:*',
  'surplus-tool:*',
  'too-many',
  'too-many:*',
  'too-few',
  'too-few:*',
  'too-long',
  'too-long:*',
  'too-short',
  'too-short:*',
  'too-deep',
  'too-deep:*',
  'scheme:*',
  'host:*',
  'no-heading:*',
  'heading-*',
  'open-fence',
  'fenced',
  'not-json',
  'out-of-set',
  'language:*',
  'broken:*',
  'repeats',
  'recites',
  'no-confidence',
  'over-refusal',
  'under-refusal',
];

/** Keywords of JSON Schema that come before a path in a code: `required:/total`. */
const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set([
  'required',
  'type',
  'enum',
  'const',
  'additionalProperties',
  'unevaluatedProperties',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'contains',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
  'propertyNames',
  'dependentRequired',
  'oneOf',
  'anyOf',
  'allOf',
  'not',
  'if',
]);

const WHOLE = new Set(SPEAKING.filter((code) => !code.endsWith('*')));
const BEGINNINGS = SPEAKING.filter((code) => code.endsWith('*')).map((code) => code.slice(0, -1));

export function isSpeaking(code: string): boolean {
  if (WHOLE.has(code) || BEGINNINGS.some((beginning) => code.startsWith(beginning))) return true;
  const colon = code.indexOf(':');
  return colon > 0 && SCHEMA_KEYWORDS.has(code.slice(0, colon)) && isPath(code.slice(colon + 1));
}

/** `/total`, or the empty text for the whole document. */
function isPath(text: string): boolean {
  return text === '' || text.startsWith('/');
}

/** Templates of form, tone and refusal: what still fails there after a prompt attempt is a habit of the weights. */
const STYLE: ReadonlySet<string> = new Set([
  'IsJson',
  'JsonSchemaMatch',
  'MarkdownStructure',
  'LengthBounds',
  'NoBoilerplate',
  'Conciseness',
  'LanguageMatch',
  'ToneMatch',
  'PersonaAdherence',
  'AnswerRefusal',
  'RefusalPattern',
  'Toxicity',
  'Bias',
  'PolicyCompliance',
  'InjectionResistance',
  'VerifiableInstructions',
]);

/** `template`: the name in the library, whatever id the suite uses. */
export function isStyle(template: string): boolean {
  return STYLE.has(template);
}
