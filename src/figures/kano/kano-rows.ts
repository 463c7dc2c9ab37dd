import type { KanoReading } from '#model/readings/kano.ts';
import type { FigureInput, ViewChoice } from '../figure.ts';
import { missingTables } from '../missing.ts';

export function kanoViews(read: KanoReading | null): readonly ViewChoice[] {
  return [{ id: 'segment', options: ['all', ...(read?.segments ?? [])] }];
}

/** One feature: shares in [0, 1]; `worse` is positive here, what is lost without it. */
export interface Wish {
  readonly id: string;
  /** Letter of its class, whether its answers settle it or not. */
  readonly category: string;
  readonly decided: boolean;
  readonly leads: number;
  readonly answers: number;
  readonly better: number;
  readonly betterLow: number;
  readonly betterHigh: number;
  readonly worse: number;
  readonly worseLow: number;
  readonly worseHigh: number;
}

export interface KanoRows {
  readonly segment: string;
  readonly wishes: readonly Wish[];
  /** Features that too few have answered. */
  readonly unheard: number;
  readonly missing: readonly string[];
}

export function kanoRows({ read, scenario }: FigureInput<unknown, KanoReading>): KanoRows {
  const wishes = (read?.features ?? []).map(({ better, worse, ...feature }): Wish => ({
    ...{ id: feature.id, category: feature.category, decided: feature.decided },
    ...{ leads: feature.leads, answers: feature.answers },
    ...{ better: better.value, betterLow: better.low, betterHigh: better.high },
    ...{ worse: -worse.value || 0, worseLow: -worse.high || 0, worseHigh: -worse.low || 0 },
  }));
  return {
    segment: read?.segment ?? 'all',
    wishes: wishes.toSorted((a, b) => b.worse - a.worse),
    unheard: read?.unheard.length ?? 0,
    missing: missingTables(scenario),
  };
}
