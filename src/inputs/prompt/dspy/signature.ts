/** A DSPy signature: its instructions, its input and output fields, and the demos of a saved program. */
import type { Json } from '../../../text/digest.ts';

export interface SignatureField {
  /** Null = the file does not say for certain. */
  readonly name: string | null;
  /** As the file calls it, for messages. */
  readonly label: string;
  /** Null if it only repeats the name. */
  readonly description: string | null;
  readonly kind: 'input' | 'output' | null;
  /** Its type in Python; null = not given, which DSPy takes to be a text. */
  readonly type: string | null;
}

export type Demo = Readonly<Record<string, Json>>;

export interface Signature {
  /** The name of the program's predictor, or of the class. */
  readonly name: string;
  readonly instructions: string;
  readonly fields: readonly SignatureField[];
  readonly demos: readonly Demo[];
}

/** Everything in which a change would show; not what DSPy sends. */
export function identityOf({ name, instructions, fields, demos }: Signature): string {
  const shown = fields.map(({ label, description, kind, type }) => {
    const said = [kind, type].filter((one) => one !== null).join(', ');
    return `- ${label}${said === '' ? '' : ` (${said})`}${description === null ? '' : `: ${description}`}`;
  });
  const told = demos.map((demo, index) => `Demo ${index + 1}: ${JSON.stringify(demo)}`);
  return [`# ${name}`, instructions, shown.join('\n'), told.join('\n')].filter((part) => part !== '').join('\n\n');
}
