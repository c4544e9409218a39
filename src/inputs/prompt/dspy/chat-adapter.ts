/** The messages that DSPy 3 sends for a signature through its ChatAdapter, provided that all its fields are texts. */
import type { Json } from '../../../text/digest.ts';
import { NotLiteral, textwrapDedent } from '../code/literal.ts';
import type { Demo, Signature } from './signature.ts';

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  /** A field that a case fills in is represented by an object with its name. */
  readonly segments: readonly (string | { readonly field: string })[];
}

const STRUCTURE = 'All interactions will be structured in the following way, with the appropriate values filled in.';
const INCOMPLETE = 'This is an example of the task, though some input or output fields are not supplied.';
const NOT_SUPPLIED = 'Not supplied for this particular example. ';
const COMPLETED = '[[ ## completed ## ]]';

/** Throws `NotLiteral` if what is sent depends on more than the file says. */
export function chatMessages(signature: Signature): readonly ChatMessage[] {
  const { inputs, outputs } = sided(signature);
  const demos = sorted(signature.demos, inputs, outputs);
  return [
    { role: 'system', segments: [systemText(signature, inputs, outputs)] },
    ...demos.flatMap(({ demo, isWhole }) => turn(demo, { inputs, outputs, isWhole })),
    { role: 'user', segments: request(inputs, outputs) },
  ];
}

interface Field {
  readonly name: string;
  readonly description: string | null;
}

interface Sides {
  readonly inputs: readonly Field[];
  readonly outputs: readonly Field[];
}

function sided({ name, fields }: Signature): Sides {
  const side = (kind: 'input' | 'output'): readonly Field[] =>
    fields.flatMap((field) => {
      if (field.name === null)
        throw new NotLiteral(
          null,
          `${name}: the name of the field "${field.label}" is neither in its description nor in a demo`,
        );
      if (field.kind === null)
        throw new NotLiteral(null, `${name}: a saved program does not say which of its fields are outputs`);
      if (field.type !== null && field.type !== 'str')
        throw new NotLiteral(
          null,
          `${name}: ${field.name} is of the type ${field.type}, which DSPy describes in words of its own; only str is laid out`,
        );
      return field.kind === kind ? [{ name: field.name, description: field.description }] : [];
    });
  const [inputs, outputs] = [side('input'), side('output')];
  if (inputs.length === 0 || outputs.length === 0)
    throw new NotLiteral(null, `${name}: has no ${inputs.length === 0 ? 'input' : 'output'} field`);
  return { inputs, outputs };
}

function systemText({ instructions }: Signature, inputs: Sides['inputs'], outputs: Sides['outputs']): string {
  const listed = (fields: readonly Field[]): string =>
    fields
      .map(({ name, description }, index) => `${index + 1}. \`${name}\` (str): ${description ?? ''}`)
      .join('\n')
      .trim();
  const shape = (fields: readonly Field[]): string => sections(fields, ({ name }) => `{${name}}`);
  const objective = ['', ...linesOf(textwrapDedent(instructions))].join(`\n${' '.repeat(8)}`);
  return [
    `Your input fields are:\n${listed(inputs)}`,
    `Your output fields are:\n${listed(outputs)}`,
    [STRUCTURE, shape(inputs), shape(outputs), COMPLETED].join('\n\n'),
    `In adhering to this structure, your objective is: ${objective}`,
  ].join('\n');
}

/** Python's `splitlines`: a line break at the end does not begin another line. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function sections(fields: readonly Field[], said: (field: Field) => string): string {
  return fields
    .map((field) => `[[ ## ${field.name} ## ]]\n${said(field)}`)
    .join('\n\n')
    .trim();
}

/** Incomplete demos come first; those without any input or any output are dropped. */
function sorted(
  demos: readonly Demo[],
  inputs: Sides['inputs'],
  outputs: Sides['outputs'],
): readonly { readonly demo: Demo; readonly isWhole: boolean }[] {
  const has = (demo: Demo, { name }: Field): boolean => Object.hasOwn(demo, name);
  const all = demos.map((demo) => {
    const isWhole = [...inputs, ...outputs].every((field) => has(demo, field) && demo[field.name] !== null);
    const isShown = isWhole || (inputs.some((field) => has(demo, field)) && outputs.some((field) => has(demo, field)));
    return { demo, isWhole, isShown };
  });
  return [...all.filter(({ isWhole, isShown }) => isShown && !isWhole), ...all.filter(({ isWhole }) => isWhole)];
}

function turn(demo: Demo, { inputs, outputs, isWhole }: Sides & { readonly isWhole: boolean }): readonly ChatMessage[] {
  const given = inputs
    .filter(({ name }) => Object.hasOwn(demo, name))
    .map(({ name }) => `[[ ## ${name} ## ]]\n${said(demo[name]!, name)}`);
  const asked = [...(isWhole ? [] : [INCOMPLETE]), ...given].join('\n\n').trim();
  const answered = sections(outputs, ({ name }) =>
    Object.hasOwn(demo, name) ? said(demo[name]!, name) : NOT_SUPPLIED,
  );
  return [
    { role: 'user', segments: [asked] },
    { role: 'assistant', segments: [`${answered}\n\n${COMPLETED}\n`] },
  ];
}

function said(value: Json, name: string): string {
  if (typeof value === 'string') return value;
  throw new NotLiteral(null, `a demo's ${name} is no text; only fields that are texts are laid out`);
}

function request(inputs: Sides['inputs'], outputs: Sides['outputs']): ChatMessage['segments'] {
  const wanted = outputs.map(({ name }) => `\`[[ ## ${name} ## ]]\``).join(', then ');
  const how = `Respond with the corresponding output fields, starting with the field ${wanted}, and then ending with the marker for \`${COMPLETED}\`.`;
  return [
    ...inputs.flatMap(({ name }, index) => [`${index === 0 ? '' : '\n\n'}[[ ## ${name} ## ]]\n`, { field: name }]),
    `\n\n${how}`,
  ];
}
