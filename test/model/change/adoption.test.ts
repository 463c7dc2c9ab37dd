import { describe, expect, test } from 'vitest';
import { adoption, adoptionRamp, type Change } from '#model/change/adoption.ts';
import { readiness, scoreShare } from '#model/change/readiness.ts';
import { changeSteps, teams } from '#model/change/teams.ts';
import { weakestTeam } from '#model/change/weakest-team.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { near } from '../near.ts';

const draw = mulberry32(17);
const scoresOf = (score: () => number) => teams.map(() => changeSteps.map(score));
const anyScore = (): number => 1 + Math.floor(5 * draw());

/** A change with scores and habits drawn. */
const anyChange = (): Change => ({
  scores: scoresOf(anyScore),
  derogationRate: draw(),
  incentiveAlignment: draw(),
  coachingHours: 10 * draw(),
});
const changes = Array.from({ length: 200 }, anyChange);

test('a team is as ready as its lowest step', () => {
  expect([5, 3, 1].map((score) => readiness([5, score, 5]))).toEqual([1, 0.5, 0]);
  expect(readiness([4])).toBe(0.75);
  near(scoreShare([5, 3, 4, 2, 1]), 0.6);
  expect(() => readiness([6])).toThrow('score must be from 1 to 5; got 6');
  expect(() => readiness([])).toThrow('scores must be one at least; got 0');
});

test('the weakest team and its step are named, the first of equals', () => {
  const scores = scoresOf(() => 4);
  expect(weakestTeam(scores)).toEqual({ team: 0, step: 0, readiness: 0.75 });
  scores[4] = [4, 2, 3, 2, 4];
  scores[6] = [2, 4, 4, 4, 4];
  expect(weakestTeam(scores)).toEqual({ team: 4, step: 1, readiness: 0.25 });
  expect(() => weakestTeam([])).toThrow('teams must be one at least; got 0');
});

describe('the share of benefits', () => {
  test('is all of them, at once, when everybody is ready, aligned, and nobody derogates', () => {
    const perfect = {
      scores: scoresOf(() => 5),
      derogationRate: 0,
      incentiveAlignment: 1,
      coachingHours: 0,
    };
    expect(adoption(perfect)).toMatchObject({ share: 1, delay: 0 });
  });

  test('stays between 0 and 1, and so do its three factors', () => {
    for (const change of changes) {
      const { share, reach, aligned, ruled, delay } = adoption(change);
      for (const each of [share, reach, aligned, ruled]) {
        expect(each).toBeGreaterThanOrEqual(0);
        expect(each).toBeLessThanOrEqual(1);
      }
      near(share, reach * aligned * ruled);
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThanOrEqual(6);
    }
  });

  test('falls with derogations, rises with alignment and coaching; coaching shortens the delay', () => {
    for (const change of changes) {
      const { share, delay } = adoption(change);
      const more = (part: number): number => part + (1 - part) * 0.3;
      const derogating = adoption({ ...change, derogationRate: more(change.derogationRate) });
      expect(derogating.share).toBeLessThan(share);
      const aligned = adoption({ ...change, incentiveAlignment: more(change.incentiveAlignment) });
      expect(aligned.share).toBeGreaterThan(share);
      const coached = adoption({ ...change, coachingHours: change.coachingHours + 2 });
      expect(coached.share).toBeGreaterThanOrEqual(share);
      expect(coached.delay).toBeLessThanOrEqual(delay);
    }
  });

  test('moves with the weakest team only', () => {
    for (const change of changes) {
      const base = adoption(change);
      const raise = (team: number) => ({
        ...change,
        scores: change.scores.map((scores, k) => (k === team ? changeSteps.map(() => 5) : scores)),
      });
      const others = teams.map((_, k) => k).filter((k) => k !== base.team);
      for (const team of others) expect(adoption(raise(team)).share).toBe(base.share);
      expect(adoption(raise(base.team)).share).toBeGreaterThanOrEqual(base.share);
    }
  });

  test('eight percent of derogations leave 85 % of the gain, thirty less than half', () => {
    const base = { scores: scoresOf(() => 5), incentiveAlignment: 1, coachingHours: 0 };
    near(adoption({ ...base, derogationRate: 0.08 }).share, 0.8464);
    near(adoption({ ...base, derogationRate: 0.3 }).share, 0.49);
    expect(adoption({ ...base, derogationRate: 1 }).share).toBe(0);
  });

  test('is what each client ramps up to', () => {
    const found = adoption(changes[0]!);
    expect(adoptionRamp(found, 3)).toEqual({ months: 3, delay: found.delay, reach: found.share });
    expect(() => adoptionRamp(found, 0)).toThrow('ramp must be a number > 0; got 0');
  });

  test('says what it refuses', () => {
    const change = changes[0]!;
    expect(() => adoption({ ...change, derogationRate: 2 })).toThrow('derogation rate must be');
    expect(() => adoption({ ...change, coachingHours: -1 })).toThrow('coaching hours must be');
  });
});
