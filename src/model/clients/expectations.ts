import type { Case } from '../case.ts';
import type { Survey } from '../case/market.ts';
import { heardSources, type HeardSource, type Weighing } from './segmentation-levers.ts';

/** What the survey asks of all, and behaviour shows: is a part within a day indispensable? */
const ASKED = 'deliveryClass';
const roles: Readonly<Partial<Record<HeardSource, number>>> = {
  clients: 0,
  prospects: 1,
  sales: 2,
};

/**
 * How much each client expects a part within a day, by the voices listened to: each says a share in [0, 1] of him, or
 * nothing. Clients speak for themselves first; those who gave no answer, and prospects and sales, by the segment that
 * answers come from.
 *
 * @param segmentOf  by which answers are gathered: [client]
 * @returns [client]; NaN = no voice that weighs says anything of him
 */
export function expectations(
  { clients, market }: Case,
  voices: Weighing['voices'],
  segmentOf: ArrayLike<number>,
): Float64Array {
  const survey = market?.survey ?? null;
  const valued = clients?.lines.valued ?? null;
  const says = heardSources.map((source): ArrayLike<number> | null => {
    if (source === 'behaviour') return valued;
    return survey && saidBy(survey, roles[source]!, segmentOf, source === 'clients');
  });
  return Float64Array.from({ length: clients?.count ?? 0 }, (_, client) => {
    let [sum, weight] = [0, 0];
    heardSources.forEach((source, row) => {
      const said = says[row]?.[client] ?? Number.NaN;
      if (Number.isNaN(said)) return;
      sum += voices[source] * said;
      weight += voices[source];
    });
    return weight > 0 ? sum / weight : Number.NaN;
  });
}

/** Share of yes: the client's own where he answered, else that of the answers from his segment, else of all. */
function saidBy(
  survey: Survey,
  role: number,
  segmentOf: ArrayLike<number>,
  own: boolean,
): Float64Array {
  const asked = survey.questions.find(
    (each) => each.question === 'indispensable' && each.criterion === ASKED,
  );
  const heard = [...survey.role.keys()].filter(
    (row) => survey.role[row] === role && (asked?.above[row] ?? -1) >= 0,
  );
  const shareOf = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + Number(asked!.above[row]! > 0) * survey.weight[row]!, 0) /
    rows.reduce((sum, row) => sum + survey.weight[row]!, 0);
  const bySegment = groups(heard, (row) => segmentOf[survey.client[row]!] ?? -1);
  const byClient = groups(heard, (row) => survey.client[row]!);
  const all = shareOf(heard);
  const shares = new Map([...bySegment].map(([segment, rows]) => [segment, shareOf(rows)]));
  return Float64Array.from({ length: segmentOf.length }, (_, client) => {
    const his = own ? byClient.get(client) : undefined;
    return his ? shareOf(his) : (shares.get(segmentOf[client]!) ?? all);
  });
}

function groups(rows: readonly number[], of: (row: number) => number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const row of rows) found.set(of(row), [...(found.get(of(row)) ?? []), row]);
  return found;
}
