import type { MatchingReading } from '#model/readings/matching.ts';
import type { ReadAnswer } from './answer.ts';

/** Of the clients promised 24 h today, the share whose behaviour shows that it serves them: at most all those who value it. */
export const valuedAmongFast: ReadAnswer = {
  reading: 'matching',
  number(read) {
    const { segments } = read as MatchingReading;
    const fast = segments.reduce((sum, { clients, fastToday }) => sum + clients * fastToday, 0);
    if (fast === 0 || segments.some(({ valued }) => valued === null)) return null;
    const served = segments.reduce(
      (sum, { clients, fastToday, valued }) => sum + clients * Math.min(fastToday, valued!),
      0,
    );
    return served / fast;
  },
};
