import type { Survey } from '../case/market.ts';

/**
 * Kano pairs of a feature among the clients asked for: each 1 to 5, feature there, then not there.
 *
 * @param takes  is a client (row of `clients`, −1 unknown) among them?
 * @returns [] when the feature was not asked about
 */
export function kanoAnswers(
  { questions, client }: Survey,
  feature: string,
  takes: (client: number) => boolean,
): [number, number][] {
  const [there, absent] = ['kano_functional', 'kano_dysfunctional'].map((name) =>
    questions.find(({ question, criterion }) => question === name && criterion === feature),
  );
  if (!there || !absent) return [];
  return [...client.keys()].flatMap((respondent): [number, number][] => {
    const pair = [there.above[respondent]!, absent.above[respondent]!] as const;
    const isGiven = pair[0] >= 0 && pair[1] >= 0 && takes(client[respondent]!);
    return isGiven ? [[pair[0] + 1, pair[1] + 1]] : [];
  });
}
