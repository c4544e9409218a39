/** Which stored answer serves a question: answers of a pull request's own head stay valid, all others expire. */

import type { LiveProvider } from '../../inputs/provider.ts';
import type { Question } from '../../model-call/call.ts';
import type { Clock } from '../../run/ports.ts';
import { type Digest, digestOf } from '../../text/digest.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { openMemory, openStore, type Store } from './answer-store.ts';
import { type StoreEntry, sealWith } from './stored-line.ts';

export interface StoredAnswersOptions {
  readonly clock: Clock;
  /** Seed of this run: the `scope` of the answers that it stores. */
  readonly seed: string;
  /** Folder of the store; null = answers stay in memory for this run only. */
  readonly storeDir: string | null;
  /**
   * Marks what is stored, and decides what of it is trusted; null = only what this run writes. Called when a store is
   * opened.
   */
  readonly storeSecret: () => string | null;
  /** Reads the store but writes nothing (a fork). */
  readonly storeReadOnly?: boolean | undefined;
  readonly log: { note(text: string): void; warn(text: string): void };
}

export interface StoredAnswers {
  /** `own`: sampled by this run. Throws OutsideError when the store cannot be read. */
  find(question: Question, key: Digest): { readonly entry: StoreEntry; readonly own: boolean } | null;
  keep(key: Digest, reply: StoreEntry['reply']): StoreEntry;
  /** An answer of an earlier order is as old as the order, never `own`, and does not replace a newer one. */
  collect(key: Digest, reply: StoreEntry['reply'], order: AnsweredOrder): void;
  close(): void;
}

export interface AnsweredOrder {
  /** ISO time of the order: the answer is from then or later, and nobody knows how much later. */
  readonly at: string;
  /** Ordered for what this run does, so it counts as an answer of this run's seed. */
  readonly isSought: boolean;
}

/** The `scope` of an answer that was ordered for something else than the run that collects it; no seed is empty. */
const NO_RUN = '';

/** Stored answers of base older than this are sampled again, since a model behind one name drifts. */
const BASE_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/**
 * Main's answers that were asked again because head looked worse against stored ones are valid for a day; then they are
 * asked once more.
 */
const FRESH_AGE_MS = 24 * 60 * 60 * 1000;

/** Whose program is called, and in which run. */
export interface AskedSide {
  readonly arm?: 'base' | 'head' | undefined;
  readonly run?: string | undefined;
}

/**
 * Represents type, wire, address, version, query and headers of a provider in store keys: two types never share an
 * answer.
 */
export function endpointOf(provider: LiveProvider, asked: AskedSide = {}): Digest {
  const { type, headers } = provider;
  switch (provider.type) {
    case 'openai': {
      const { wire, query, baseUrl } = provider;
      return digestOf({ type, wire, url: withoutTrailing(baseUrl, '/'), query, headers });
    }
    case 'anthropic': {
      const { version, baseUrl } = provider;
      return digestOf({ type, version, url: baseUrl, headers });
    }
    case 'google':
      return digestOf({ type, url: provider.baseUrl, headers });
    case 'bedrock':
      return digestOf({ type, url: provider.baseUrl, region: provider.region, headers });
    case 'http':
      if (typeof provider.url === 'string') return digestOf({ type, url: provider.url, headers });
      // Nobody knows whether the program behind an address is still the one that answered, so only this run's answers
      // count.
      return digestOf({ type, url: provider.url[asked.arm ?? 'head'], arm: asked.arm, run: asked.run, headers });
  }
}

/** Nothing is opened until it is needed. */
export function storedAnswers(options: StoredAnswersOptions): StoredAnswers {
  const { clock, seed, storeDir, storeReadOnly, log } = options;
  let store: Store | null = null;
  let since = { base: '', fresh: '' };
  const collected = new Set<Digest>();

  const opened = (): Store => {
    if (store === null) {
      const now = clock.now();
      const before = (ms: number): string => new Date(Date.parse(now) - ms).toISOString();
      since = { base: before(BASE_AGE_MS), fresh: before(FRESH_AGE_MS) };
      const secret = storeDir === null ? null : options.storeSecret();
      const seal = secret === null ? null : sealWith(secret);
      store =
        storeDir === null
          ? openMemory()
          : openStore(storeDir, { now, seal, readOnly: storeReadOnly, warn: (text) => log.warn(text) });
      if (storeDir !== null) log.note(`the store ${storeDir} holds ${store.size} answers`);
    }
    return store;
  };

  const look = (key: Digest, from?: string): ReturnType<StoredAnswers['find']> => {
    const found = opened().find(key, from);
    if (found === null || !collected.has(key)) return found;
    const { entry } = found;
    return from !== undefined && entry.at < from ? null : { entry, own: false };
  };

  return {
    find({ place, generation, lasting, storedBefore }, key) {
      opened();
      if (storedBefore !== undefined) {
        const found = look(key);
        return found === null || found.own || found.entry.at >= storedBefore ? null : found;
      }
      if (generation !== undefined) return lasting === true ? look(key) : look(key, since.fresh);
      if (place.arm === 'base') return look(key, since.base);
      const found = look(key);
      return found !== null && found.entry.scope !== seed && found.entry.at < since.base ? null : found;
    },
    keep(key, reply) {
      const entry = { at: clock.now(), scope: seed, reply };
      opened().put(key, entry);
      collected.delete(key);
      return entry;
    },
    collect(key, reply, { at, isSought }) {
      const known = opened().find(key);
      if (known !== null && known.entry.at >= at) return;
      opened().put(key, { at, scope: isSought ? seed : NO_RUN, reply });
      collected.add(key);
    },
    close: () => store?.close(),
  };
}
