/** A signature of DSPy: what is asked, from which fields to which, and the demos of a saved program. */
import type { Json } from '../../../text/digest.ts';

export interface SignatureField {
  /** Null = the file does not say it for certain. */
  readonly name: string | null;
  /** As the file calls it, for messages. */
  readonly label: string;
  /** Null where it only repeats the name. */
  readonly description: string | null;
  readonly kind: 'input' | 'output' | null;
  /** Its type in Python; null = not said, which DSPy takes for a text. */
  readonly type: string | null;
}

export type Demo = Readonly<Record<string, Json>>;

export interface Signature {
  /** The predictor of a program, or the class. */
  readonly name: string;
  readonly instructions: string;
  readonly fields: readonly SignatureField[];
  readonly demos: readonly Demo[];
}

/** All that a change of it can be seen by; not what DSPy sends. */
export function identityOf({ name, instructions, fields, demos }: Signature): string {
  const shown = fields.map(({ label, description, kind, type }) => {
    const said = [kind, type].filter((one) => one !== null).join(', ');
    return `- ${label}${said === '' ? '' : ` (${said})`}${description === null ? '' : `: ${description}`}`;
  });
  const told = demos.map((demo, index) => `Demo ${index + 1}: ${JSON.stringify(demo)}`);
  return [`# ${name}`, instructions, shown.join('\n'), told.join('\n')].filter((part) => part !== '').join('\n\n');
}
