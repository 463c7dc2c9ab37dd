import type { EvaluatedAnswer } from './answer.ts';

/** By how much stock grows when the availability aimed at goes from 90 to 98 %, all else as it stands: a share of the former. */
export const stockFrom90To98: EvaluatedAnswer = {
  scenarios: (scenario) => [0.9, 0.98].map((serviceTarget) => ({ ...scenario, serviceTarget })),
  number([low, high]) {
    const [from, to] = [low?.scenario.stock ?? null, high?.scenario.stock ?? null];
    return from === null || to === null || from === 0 ? null : to / from - 1;
  },
};
