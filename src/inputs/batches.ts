/** What may go by the vendors' batch interfaces, at which price, and which providers have such an interface. */
import type { LiveProvider } from './provider.ts';

/** What can wait for hours: the words of `gate.batch`. */
export const BATCH_USES = ['baseline', 'drift', 'held-out'] as const;
export type BatchUse = (typeof BATCH_USES)[number];

/** Share of the normal price that a batch costs, at every vendor that has batches. */
export const BATCH_SHARE = 0.5;

/** The vendors that offer batches without a bucket of the user's own. */
export type BatchProvider = Extract<LiveProvider, { type: 'openai' | 'anthropic' | 'google' }>;

/** Vertex accepts a batch only from a bucket, and Bedrock only from S3. */
export function hasBatches(provider: LiveProvider): provider is BatchProvider {
  if (provider.type === 'google') return !provider.baseUrl.includes('/projects/');
  return provider.type === 'openai' || provider.type === 'anthropic';
}

/** Why a provider is asked call by call although its answers could wait. */
export function callByCall({ name, type }: LiveProvider): string {
  const why =
    type === 'bedrock'
      ? 'batches of Bedrock need a bucket of S3'
      : type === 'google'
        ? 'batches of Vertex need a bucket'
        : `a provider of type ${type} has no batches`;
  return `provider "${name}" is asked call by call: ${why}`;
}
