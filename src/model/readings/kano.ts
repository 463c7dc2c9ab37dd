import type { Case } from '../case.ts';
import { clientSegments } from '../clients/segmented-case.ts';
import { type KanoBands, kanoBands } from '../market/kano-bands.ts';
import { kanoAnswers } from '../market/kano-answers.ts';
import type { ReadingView } from '../readings.ts';
import type { Scenario } from '../scenario.ts';

export interface KanoFeature extends KanoBands {
  readonly id: string;
}

/** What each feature is to the clients of a segment, or to all. */
export interface KanoReading {
  /** Whom it is about: `all`, or the id of a segment. */
  readonly segment: string;
  /** Segments that have clients. */
  readonly segments: readonly string[];
  /** Features answered by enough of them. */
  readonly features: readonly KanoFeature[];
  /** Features asked about that too few have answered. */
  readonly unheard: readonly string[];
}

/** Fewest answers that a class is read from. */
export const ENOUGH_ANSWERS = 20;

/** View `segment`: `all`, or the id of one. */
export function kanoReading(of: Case, _scenario: Scenario, view: ReadingView): KanoReading {
  const survey = of.market?.survey ?? null;
  const chosen = view['segment'] ?? 'all';
  const row = of.segments.findIndex(({ id }) => id === chosen);
  const segmentOf = clientSegments(of);
  const takes = (client: number) => chosen === 'all' || (row >= 0 && segmentOf[client] === row);
  const asked = (survey?.questions ?? []).filter(({ question }) => question === 'kano_functional');
  const answered = asked.map(({ criterion: id }) => ({
    id,
    answers: survey ? kanoAnswers(survey, id, takes) : [],
  }));
  const features = answered.flatMap(({ id, answers }): KanoFeature[] => {
    const bands = answers.length >= ENOUGH_ANSWERS ? kanoBands(answers) : null;
    return bands ? [{ id, ...bands }] : [];
  });
  const heard = new Set(features.map(({ id }) => id));
  return {
    segment: chosen,
    segments: of.segments.filter(({ clients }) => clients > 0).map(({ id }) => id),
    features,
    unheard: answered.map(({ id }) => id).filter((id) => !heard.has(id)),
  };
}
