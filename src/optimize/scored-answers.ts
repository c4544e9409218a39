/**
 * Candidates' answers as scores, by candidate, case and draw; no text is kept except for cases the reflector may see.
 */
import { meanOf } from '../decision/score-table.ts';

/**
 * Which answer of a candidate to a case. `race` is the one that steers the search (for the seed every stored sample
 * counts), `control` the seed asked once more, `critical` a critical case asked again, `guard` a fresh one that the
 * race has not selected on, `look` the held-out answer.
 */
export type DrawKind = 'race' | 'control' | 'critical' | 'guard' | 'look';
export interface Draw {
  readonly kind: DrawKind;
  /** 0-based. */
  readonly sample: number;
}

export interface Ask {
  readonly candidate: string;
  readonly case: string;
  readonly draw: Draw;
  /** `goal`: the goal's template and the deterministic guards; `all`: judged guards too. */
  readonly templates: 'goal' | 'all';
}

/** Template id -> score 0..1; null = no score. */
export type TemplateScores = ReadonlyMap<string, number | null>;

export interface ScoredAnswer {
  readonly scores: TemplateScores;
  readonly costUsd?: number | undefined;
  readonly promptTokens?: number | undefined;
  readonly latencyMs?: number | undefined;
  /** Only of cases that the reflector may see. */
  readonly shown?: ShownAnswer | undefined;
}

export interface ShownAnswer {
  readonly output: string;
  readonly code?: string | undefined;
  readonly reason?: string | undefined;
}

/** One request with all its results: several samples if the store had them, none if the call failed. */
export interface Measured {
  readonly ask: Ask;
  readonly answers: readonly ScoredAnswer[];
}

export class ScoredAnswers {
  readonly #rows = new Map<string, readonly ScoredAnswer[]>();

  put({ ask, answers }: Measured): void {
    const before = this.#rows.get(keyOf(ask));
    // Judged guards are asked later than the goal: what is known about an answer is added to, never dropped.
    const merged = answers.map((answer, index) => {
      const known = before?.[index];
      return known === undefined ? answer : { ...answer, scores: new Map([...known.scores, ...answer.scores]) };
    });
    this.#rows.set(keyOf(ask), merged);
  }

  has(ask: Omit<Ask, 'templates'>, template: string): boolean {
    const rows = this.#rows.get(keyOf(ask));
    return rows !== undefined && (rows.length === 0 || rows[0]!.scores.has(template));
  }

  of(ask: Omit<Ask, 'templates'>): readonly ScoredAnswer[] {
    return this.#rows.get(keyOf(ask)) ?? [];
  }

  /** Mean over the samples of a case that have a score; null = none has one. */
  mean(candidate: string, id: string, template: string, draws: readonly Draw[]): number | null {
    return meanOf(
      draws.flatMap((draw) => this.of({ candidate, case: id, draw }).map(({ scores }) => scores.get(template) ?? null)),
    );
  }
}

export const RACE: readonly Draw[] = [{ kind: 'race', sample: 0 }];
export const CONTROL: readonly Draw[] = [{ kind: 'control', sample: 0 }];

export function draws(kind: DrawKind, count: number): readonly Draw[] {
  return Array.from({ length: count }, (_, sample) => ({ kind, sample }));
}

function keyOf({ candidate, case: id, draw }: Omit<Ask, 'templates'>): string {
  return `${candidate}\0${id}\0${draw.kind}\0${draw.sample}`;
}
