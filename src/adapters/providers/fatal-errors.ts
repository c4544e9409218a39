/** Permanent refusals of a provider that only the user can fix, as messages: which file, which key, what to do. */

import type { LiveProvider } from '../../inputs/provider.ts';
import type { CallPlace, Question } from '../../model-call/call.ts';
import { keyOfParameter, type Permanent } from '../../model-call/error-shapes.ts';
import { InputError } from '../../text/problem.ts';

/** File (and line) of `key` for the call's model; undefined = the config file. */
export type Locate = (place: CallPlace, key: string) => { readonly file: string; readonly line?: number | undefined };

/** Parameters that request a judge's verdict; `judge.structured` chooses among them. */
const FORM_PARAMETERS: ReadonlySet<string> = new Set([
  'response_format',
  'text',
  'format',
  'output_config',
  'outputConfig',
  'textFormat',
  'responseMimeType',
  'responseJsonSchema',
  'tools',
  'tool_choice',
  'toolConfig',
]);

export function refusedForGood(
  { request, place }: Question,
  provider: LiveProvider,
  { fault, said }: { readonly fault: Permanent; readonly said: string },
  config: { readonly file: string; readonly locate?: Locate | undefined },
): InputError {
  const { model } = request;
  const owner = place.role === 'judge' ? 'judge.' : '';
  const at = (key: string): { readonly file: string; readonly line?: number | undefined; readonly key: string } => ({
    ...(config.locate?.(place, key) ?? { file: config.file }),
    key: `${owner}${key}`,
  });
  const who = `provider "${provider.name}"`;
  const inConfig = (key: string, message: string): InputError =>
    new InputError({ file: config.file, key: `providers.${provider.name}.${key}`, message });
  switch (fault.why) {
    case 'credentials':
      return inConfig(
        'api-key-env',
        `${who} refused the key in ${provider.apiKeyEnv ?? 'no variable'} (${said}); check that it is the key of this provider and may use model "${model}"`,
      );
    case 'quota':
      return inConfig('api-key-env', `${who} says that the account has no quota left (${said})`);
    case 'gone':
      return new InputError({
        ...at('model'),
        message:
          `${who} does not serve model "${model}" (${said}). If it was retired, re-pin: write a dated id that the provider lists, ` +
          `${place.role === 'judge' ? 'run "plumbline lock", ' : ''}and merge that as a change of its own; if it was not, check base-url`,
      });
    case 'too-long':
      return new InputError({
        ...at('prompt'),
        key: 'prompt',
        message:
          `prompt "${place.promptName ?? ''}" of target "${place.target}" (${place.arm ?? 'head'} arm) with case "${place.case}" ` +
          `is longer than model "${model}" takes (${said}); shorten the prompt or the case`,
      });
    case 'same-program':
      return inConfig(
        'url',
        `both addresses of ${who} run the same program (${fault.program}), so head's is not measured; deploy head's own at url.head`,
      );
    case 'moved':
      return inConfig(
        'base-url',
        `${who} sends on to ${fault.to}, and the key is not sent to another address (${said}); write the address that answers as base-url`,
      );
    case 'parameter': {
      if (place.role === 'judge' && FORM_PARAMETERS.has(fault.name)) {
        return new InputError({
          ...at('structured'),
          message:
            `judge model "${model}" does not take the form its verdict is asked for in (${said}); write another one: ` +
            'json-schema, tool (a forced call), or text, which every model takes; then run "plumbline lock"',
        });
      }
      const key = keyOfParameter(fault.name);
      return new InputError({
        ...at(key),
        message: `model "${model}" does not take it (${said}); change or remove this line`,
      });
    }
    case 'bad-request':
      return new InputError({
        ...at('model'),
        message: `${who} refused the request for case "${place.case}" (${said})`,
      });
  }
}
