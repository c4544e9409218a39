/** JavaScript and Python assertions of one comparison, read by their form and never run -> checks of ours. */
import type { Json } from '../../../text/digest.ts';
import type { DraftRule, DraftSlot } from '../draft.ts';
import { literalPattern } from '../names.ts';

const TERMS: DraftSlot = { kind: 'expected', key: 'terms' };
const PARAMETERS: DraftSlot = { kind: 'parameters' };
const FOLD: Json = ['case'];

type Language = 'javascript' | 'python';

/** Longer code is more than one comparison. */
const LONGEST = 2_000;

/** The checks that a code assertion amounts to, all of which must pass; null = it is more than one comparison. */
export function checksOfCode(language: Language, code: string): readonly DraftRule[] | null {
  const text = code.length > LONGEST ? '' : expressionOf(code);
  if (text === '') return null;
  const parts = splitAt(text, language === 'javascript' ? '&&' : ' and ');
  const rules = parts.map((part) => checkOf(language, part));
  return rules.every((rule) => rule !== null) ? rules : null;
}

/** `return x;` and `x` are the same; more than one statement yields an empty text. */
function expressionOf(code: string): string {
  const bare = code
    .trim()
    .replace(/^return\s+/, '')
    .replace(/;\s*$/, '')
    .trim();
  return /[;\n{}]|=>|\breturn\b/.test(withoutTexts(bare)) ? '' : bare;
}

/** The code with its quoted texts and patterns blanked out, at the same length. */
function withoutTexts(code: string): string {
  return code.replace(
    /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`|(?<=[(!&|=,]\s*|^\s*)\/(?:[^/\\\n]|\\.)+\/[a-z]*/g,
    (part) => '_'.repeat(part.length),
  );
}

/** Splits at an operator outside texts and brackets; brackets around the whole are removed. */
function splitAt(code: string, operator: string): readonly string[] {
  const text = unwrapped(code);
  const blank = withoutTexts(text);
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < blank.length; at += 1) {
    if (blank[at] === '(' || blank[at] === '[') depth += 1;
    if (blank[at] === ')' || blank[at] === ']') depth -= 1;
    if (depth === 0 && blank.startsWith(operator, at)) {
      parts.push(text.slice(from, at));
      from = at + operator.length;
    }
  }
  return [...parts, text.slice(from)].map((part) => unwrapped(part));
}

function unwrapped(code: string): string {
  const text = code.trim();
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  const blank = withoutTexts(text);
  let depth = 0;
  for (let at = 0; at < blank.length; at += 1) {
    if (blank[at] === '(') depth += 1;
    if (blank[at] === ')') depth -= 1;
    if (depth === 0 && at < blank.length - 1) return text;
  }
  return unwrapped(text.slice(1, -1));
}

function checkOf(language: Language, code: string): DraftRule | null {
  const or = splitAt(code, language === 'javascript' ? '||' : ' or ');
  if (or.length > 1) return anyOf(or.map((part) => checkOf(language, part)));
  return language === 'javascript' ? javascript(unwrapped(code)) : python(unwrapped(code));
}

/** Several texts of which one must occur; a template cannot express other alternatives. */
function anyOf(rules: readonly (DraftRule | null)[]): DraftRule | null {
  const [first] = rules;
  const isAlike = rules.every(
    (rule) => rule?.use === 'ContainsAll' && JSON.stringify(rule.parameters) === JSON.stringify(first?.parameters),
  );
  if (!isAlike || first === null || first === undefined) return null;
  return {
    ...first,
    use: 'ContainsAny',
    name: 'contains-any',
    join: undefined,
    value: rules.flatMap((rule) => rule!.value as Json[]),
  };
}

// --- the forms ------------------------------------------------------------------------------------------------------

const QUOTED = String.raw`("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|${'`'}(?:[^${'`'}\\$]|\\.)*${'`'})`;
const NUMBER = String.raw`(-?[0-9]+(?:\.[0-9]+)?)`;
const COMPARE = '(<=|>=|===|==|<|>)';
const form = (source: string): RegExp => new RegExp(`^${source}$`);

const JS_OUTPUT = String.raw`(?:String\(output\)|output)(?:\.trim\(\))?`;
const JS_LENGTH = form(`${JS_OUTPUT}\\.length\\s*${COMPARE}\\s*${NUMBER}`);
const JS_WORDS = form(
  `${JS_OUTPUT}\\.split\\((?:' '|" "|/\\\\s\\+/|/ /)\\)(?:\\.filter\\(Boolean\\))?\\.length\\s*${COMPARE}\\s*${NUMBER}`,
);
const JS_LINES = form(`${JS_OUTPUT}\\.split\\((?:'\\\\n'|"\\\\n")\\)\\.length\\s*${COMPARE}\\s*${NUMBER}`);
const JS_INCLUDES = form(
  `(!?)\\s*${JS_OUTPUT}(\\.toLowerCase\\(\\))?\\.includes\\(${QUOTED}(?:\\.toLowerCase\\(\\))?\\)`,
);
const JS_EDGE = form(`(!?)\\s*${JS_OUTPUT}(\\.toLowerCase\\(\\))?\\.(starts|ends)With\\(${QUOTED}\\)`);
const JS_TEST = form(`(!?)\\s*/((?:[^/\\\\\\n]|\\\\.)+)/([a-z]*)\\.test\\(${JS_OUTPUT}\\)`);
const JS_MATCH = form(`(!{0,2})\\s*${JS_OUTPUT}\\.match\\(/((?:[^/\\\\\\n]|\\\\.)+)/([a-z]*)\\)(?:\\s*!==?\\s*null)?`);
const JS_REGEXP = form(`(!?)\\s*new RegExp\\(${QUOTED}(?:,\\s*["']([a-z]*)["'])?\\)\\.test\\(${JS_OUTPUT}\\)`);
const JS_EQUALS = form(`${JS_OUTPUT}(\\.toLowerCase\\(\\))?\\s*===?\\s*${QUOTED}`);
const JS_FIELD = form(
  `JSON\\.parse\\(output\\)((?:\\??\\.[A-Za-z_$][\\w$]*|\\[(?:"[^"\\\\]*"|'[^'\\\\]*')\\])+)\\s*===?\\s*(?:${QUOTED}|${NUMBER}|(true|false|null))`,
);

function javascript(code: string): DraftRule | null {
  let found = JS_LENGTH.exec(code);
  if (found !== null) return bounds('chars', found[1]!, Number(found[2]), {});
  found = JS_WORDS.exec(code);
  if (found !== null) return bounds('words', found[1]!, Number(found[2]), { 'words-by': 'blanks' });
  found = JS_LINES.exec(code);
  if (found !== null) return bounds('lines', found[1]!, Number(found[2]), {});
  found = JS_INCLUDES.exec(code);
  if (found !== null) return includes({ negated: found[1] === '!', fold: found[2] !== undefined }, textOf(found[3]!));
  found = JS_EDGE.exec(code);
  if (found !== null)
    return edge(
      { negated: found[1] === '!', fold: found[2] !== undefined },
      found[3] as 'starts' | 'ends',
      textOf(found[4]!),
    );
  found = JS_TEST.exec(code) ?? JS_MATCH.exec(code);
  if (found !== null) return pattern(found[1] === '!', found[2]!.replaceAll('\\/', '/'), found[3]!);
  found = JS_REGEXP.exec(code);
  if (found !== null) return pattern(found[1] === '!', textOf(found[2]!), found[3] ?? '');
  found = JS_EQUALS.exec(code);
  if (found !== null) return equals(found[1] !== undefined, textOf(found[2]!));
  found = JS_FIELD.exec(code);
  if (found !== null) return field(found[1]!, literalOf(found[2], found[3], found[4]));
  return null;
}

const PY_OUTPUT = String.raw`(?:str\(output\)|output)(?:\.strip\(\))?`;
const PY_LENGTH = form(`len\\(${PY_OUTPUT}\\)\\s*${COMPARE}\\s*${NUMBER}`);
const PY_WORDS = form(`len\\(${PY_OUTPUT}\\.split\\(\\)\\)\\s*${COMPARE}\\s*${NUMBER}`);
const PY_LINES = form(`len\\(${PY_OUTPUT}\\.splitlines\\(\\)\\)\\s*${COMPARE}\\s*${NUMBER}`);
const PY_IN = form(`${QUOTED}(?:\\.lower\\(\\))?\\s+(not\\s+)?in\\s+${PY_OUTPUT}(\\.lower\\(\\))?`);
const PY_EDGE = form(`(not\\s+)?${PY_OUTPUT}(\\.lower\\(\\))?\\.(starts|ends)with\\(${QUOTED}\\)`);
const PY_SEARCH = form(
  `(not\\s+)?(?:bool\\()?re\\.search\\(r?${QUOTED},\\s*${PY_OUTPUT}(?:,\\s*(?:re\\.I|re\\.IGNORECASE))?\\)\\)?(?:\\s+is\\s+not\\s+None)?`,
);
const PY_EQUALS = form(`${PY_OUTPUT}(\\.lower\\(\\))?\\s*==\\s*${QUOTED}`);
const PY_FIELD = form(
  `json\\.loads\\(output\\)((?:\\[(?:"[^"\\\\]*"|'[^'\\\\]*')\\]|\\.get\\((?:"[^"\\\\]*"|'[^'\\\\]*')\\))+)\\s*(?:==|is)\\s*(?:${QUOTED}|${NUMBER}|(True|False|None))`,
);

function python(code: string): DraftRule | null {
  let found = PY_LENGTH.exec(code);
  if (found !== null) return bounds('chars', found[1]!, Number(found[2]), {});
  found = PY_WORDS.exec(code);
  if (found !== null) return bounds('words', found[1]!, Number(found[2]), { 'words-by': 'blanks' });
  found = PY_LINES.exec(code);
  if (found !== null) return bounds('lines', found[1]!, Number(found[2]), {});
  found = PY_IN.exec(code);
  if (found !== null)
    return includes({ negated: found[2] !== undefined, fold: found[3] !== undefined }, textOf(found[1]!));
  found = PY_EDGE.exec(code);
  if (found !== null)
    return edge(
      { negated: found[1] !== undefined, fold: found[2] !== undefined },
      found[3] as 'starts' | 'ends',
      textOf(found[4]!),
    );
  found = PY_SEARCH.exec(code);
  if (found !== null) {
    const raw = /re\.search\(r/.test(code) ? found[2]!.slice(1, -1) : textOf(found[2]!);
    return pattern(found[1] !== undefined, raw, /re\.I/.test(code) ? 'i' : '');
  }
  found = PY_EQUALS.exec(code);
  if (found !== null) return equals(found[1] !== undefined, textOf(found[2]!));
  found = PY_FIELD.exec(code);
  if (found !== null)
    return field(found[1]!, literalOf(found[2], found[3], found[4]?.toLowerCase().replace('none', 'null')));
  return null;
}

// --- what a form amounts to -----------------------------------------------------------------------------------------

/** A quoted text of either language, unescaped; escapes that JSON does not know stand for themselves. */
function textOf(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(n|t|r|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/g, (_whole, mark: string) => {
    if (mark === 'n') return '\n';
    if (mark === 't') return '\t';
    if (mark === 'r') return '\r';
    return mark.length > 1 ? String.fromCharCode(Number.parseInt(mark.slice(1), 16)) : mark;
  });
}

function literalOf(quoted: string | undefined, number: string | undefined, word: string | undefined): Json {
  if (quoted !== undefined) return textOf(quoted);
  return number !== undefined ? Number(number) : (JSON.parse(word!) as Json);
}

function bounds(
  unit: 'chars' | 'words' | 'lines',
  operator: string,
  than: number,
  parameters: DraftRule['parameters'],
): DraftRule | null {
  const least = operator === '>' ? Math.floor(than) + 1 : Math.ceil(than);
  const most = operator === '<' ? Math.ceil(than) - 1 : Math.floor(than);
  const has = (...operators: readonly string[]): boolean => operators.includes(operator);
  const value: Record<string, Json> = {
    ...(has('>', '>=', '==', '===') ? { [`min-${unit}`]: least } : {}),
    ...(has('<', '<=', '==', '===') ? { [`max-${unit}`]: most } : {}),
  };
  if (Object.values(value).some((bound) => (bound as number) < 0)) return null;
  return { use: 'LengthBounds', name: 'length', parameters: parameters ?? {}, slot: PARAMETERS, value, join: 'object' };
}

interface Sense {
  readonly negated: boolean;
  /** Upper and lower case are the same. */
  readonly fold: boolean;
}

function includes({ negated, fold }: Sense, text: string): DraftRule | null {
  if (text === '') return null;
  return {
    use: negated ? 'ContainsNone' : 'ContainsAll',
    name: `${negated ? 'not-' : ''}${fold ? 'i' : ''}contains`,
    parameters: fold ? { normalise: FOLD } : {},
    slot: TERMS,
    value: [text],
    join: 'list',
  };
}

function edge({ negated, fold }: Sense, where: 'starts' | 'ends', text: string): DraftRule | null {
  if (text.trim() === '') return null;
  if (!negated) {
    return {
      use: where === 'starts' ? 'StartsWith' : 'EndsWith',
      name: `${where}-with`,
      parameters: fold ? { normalise: FOLD } : {},
      slot: PARAMETERS,
      value: { text },
    };
  }
  const literal = literalPattern(text);
  return pattern(true, where === 'starts' ? `^${literal}` : `${literal}$`, fold ? 'i' : '');
}

export function pattern(negated: boolean, source: string, flags: string): DraftRule | null {
  if (/[^gimsuy]/.test(flags)) return null;
  const inline = [...flags].filter((flag) => 'ims'.includes(flag)).join('');
  return {
    use: 'RegexMatch',
    name: negated ? 'not-regex' : 'regex',
    parameters: negated ? { negate: true } : {},
    slot: PARAMETERS,
    value: { pattern: inline === '' ? source : `(?${inline})${source}` },
  };
}

function equals(fold: boolean, text: string): DraftRule {
  return {
    use: 'ExactMatch',
    name: 'equals',
    parameters: fold ? { normalise: FOLD } : {},
    slot: { kind: 'expected', key: 'answer' },
    value: text,
  };
}

/** `.a.b` or `["a"]["b"]` of the answer's JSON equals a value. */
function field(path: string, value: Json): DraftRule {
  return {
    use: 'JsonFieldMatch',
    name: 'json-field',
    slot: { kind: 'expected', key: 'json' },
    value: nested(keysOf(path), value),
  };
}

export function keysOf(path: string): readonly string[] {
  return [...path.matchAll(/\??\.(?:get\()?["']?([^"'.()[\]?]+)["']?\)?|\[["']([^"']*)["']\]/g)].map(
    ([, dotted, bracketed]) => dotted ?? bracketed!,
  );
}

export function nested(keys: readonly string[], value: Json): Json {
  return keys.reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
}
