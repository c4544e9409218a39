/** Parses a command's options; errors are in this product's words and suggest the nearest option. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../text/did-you-mean.ts';
import { UsageError } from '../text/problem.ts';

type Definitions = NonNullable<ParseArgsConfig['options']>;

export interface OptionRules {
  /** Accepts words that are not options, as positionals. */
  readonly positionals?: boolean;
  /** Options that may have no value; their value is then `-`: standard output. */
  readonly alone?: readonly string[];
}

/** Throws UsageError. */
export function readOptions<const Options extends Definitions>(
  command: string,
  args: readonly string[],
  options: Options,
  { positionals = false, alone = [] }: OptionRules = {},
) {
  try {
    const parsed = parseArgs({ args: completed(args, alone), options, allowPositionals: positionals });
    refuseEmpty(command, parsed.values);
    return parsed;
  } catch (error) {
    throw asUsage(command, options, error);
  }
}

/**
 * An unset shell variable becomes an empty value: treated as "not given", it would compare something else than was
 * asked for.
 */
function refuseEmpty(command: string, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const isEmpty = value === '' || (Array.isArray(value) && value.includes(''));
    // An empty seed is valid.
    if (isEmpty && name !== 'seed')
      throw new UsageError(`${command}: --${name} is empty; give a value or leave it out`);
  }
}

/** `--json` at the end or before another option means `--json=-`. */
function completed(args: readonly string[], alone: readonly string[]): string[] {
  return args.map((word, at) => {
    const next = args[at + 1];
    const stands = alone.some((name) => word === `--${name}`) && (next === undefined || next.startsWith('--'));
    return stands ? `${word}=-` : word;
  });
}

/** Options that have another name in other commands and tools. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['preview', ['dry-run']],
  ['dry-run', ['preview', 'check']],
  ['plan', ['preview', 'dry-run']],
  ['estimate', ['preview', 'dry-run']],
  ['filter', ['only']],
  ['grep', ['only']],
  ['output', ['json', 'md', 'out']],
  ['parallel', ['concurrency']],
  ['max-concurrency', ['concurrency']],
  ['no-cache', ['no-store']],
  ['cache', ['store']],
]);

function asUsage(command: string, options: Definitions, error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message: string };
  const named = /'(?:-\w, )?(--?[\w-]+|[^' ]*)[^']*'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const names = Object.keys(options);
      const word = named.replace(/^-+/, '');
      const same = SAME.get(word)?.find((one) => names.includes(one));
      const near = word.length < 3 ? null : (same ?? nearest(word, names));
      const known = names.length === 0 ? 'it takes none' : `it takes ${names.map((name) => `--${name}`).join(', ')}`;
      return new UsageError(
        `${command}: unknown option ${named}; ${near === null ? known : `did you mean --${near}?`}`,
      );
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
      const isFlag = options[named.replace(/^-+/, '')]?.type === 'boolean';
      return new UsageError(`${command}: ${named} ${isFlag ? 'takes no value' : 'needs a value'}`);
    }
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return new UsageError(`${command} takes no argument "${named}"`);
    default:
      return error;
  }
}
