/** The config that `init` writes, with the reasons beside its settings. */
import { stringify } from 'yaml';
import { parseAddress } from '../../inputs/prompt/address.ts';
import { isCodeKind, kindOf } from '../../inputs/prompt/source-kind.ts';
import type { Json } from '../../text/digest.ts';
import { wrap } from '../../text/wrap.ts';
import type { Target } from './part.ts';
import { PROGRAM_PROVIDERS, RECORDED_PROVIDERS } from './recorded.ts';
import { KEY_ENV } from './workflow.ts';

/** Points, and the reasons, one sentence per line. */
export interface WrittenMargin {
  readonly points: number;
  readonly why: readonly string[];
}

export interface StarterConfig {
  readonly targets: readonly Target[];
  /** Besides those of its kind. */
  readonly providers: { readonly [name: string]: Json };
  readonly kind: 'live' | 'recorded' | 'program';
  readonly hasGoal: boolean;
  readonly margin: WrittenMargin;
}

const LIVE_PROVIDERS = `  # Any OpenAI-compatible endpoint. The key comes from the environment, by name.
  default: { base-url: https://api.openai.com/v1, api-key-env: ${KEY_ENV} }
`;

const PROVIDERS = { live: LIVE_PROVIDERS, recorded: RECORDED_PROVIDERS, program: PROGRAM_PROVIDERS } as const;

export function configText({ targets, providers, kind, hasGoal, margin }: StarterConfig): string {
  const more = Object.entries(providers).filter(([name]) => name !== 'pipeline');
  const isLive = kind === 'live';
  return `# Read from the branch a pull request goes into, never from the pull request itself.
version: 1
providers:
${PROVIDERS[kind]}${more.map(([name, block]) => indented({ [name]: block })).join('')}targets:
${targets.map((target) => targetText(target, isLive)).join('')}gate:
${margin.why.map((line) => `${wrap(line, 96, '  # ')}\n`).join('')}  margin: ${String(margin.points).padEnd(20)}# points; a pass has ruled out a drop as large as this
  alpha: 0.05                 # an unchanged suite is blocked at most this often
  on-inconclusive: warn       # too little data to tell: warn | fail | pass
  on-unmeasured: fail         # budget, outage, a judge that cannot be trusted: warn | fail
${isLive ? '  max-cost-usd: 5             # a run stops here and says so\n' : ''}${escalationText(isLive ? 'TaskCompletion' : 'LengthBounds', hasGoal)}`;
}

function targetText({ name, ...rest }: Target, isLive: boolean): string {
  return `${indented({ [name]: { ...rest } })}${sourcesLine(rest.prompt, isLive)}`;
}

/** The code that a prompt comes from, ready to be switched on if an export or answers depend on it. */
function sourcesLine(prompt: string, isLive: boolean): string {
  const { path, selector } = parseAddress(prompt);
  const kind = selector === null ? null : kindOf(path);
  const line = (files: string, why: string): string => `    # sources: [${files}]   # ${why}\n`;
  if (!isCodeKind(kind)) return '';
  return isLive
    ? line(JSON.stringify(path), 'where a build exports this prompt to a file that "prompt" then names')
    : line(JSON.stringify(path), 'the code that the answers hang on: a change of it then wants new ones');
}

/** What the product cannot find out is left for the user to fill in. */
function escalationText(template: string, hasGoal: boolean): string {
  const text = `escalation:                   # when is the next, more expensive lever worth it?
  goal: { template: ${template}, target: 90, max-residual-gap: 3 }   # points
  # profile:                  # what only you know; doctor lists what is missing
  #   requests-per-day: 20000
  #   data-isolation: shared  # shared | per-tenant
  #   release-date: 2027-06-01
  # economics: { tuned: { training-usd: 500 } }
`;
  return hasGoal ? text : text.replace(/^(?=.)/gm, '# ');
}

function indented(block: { readonly [key: string]: Json }): string {
  return stringify(block).replace(/^(?=.)/gm, '  ');
}
