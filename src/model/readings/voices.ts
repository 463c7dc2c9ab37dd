import type { Case } from '../case.ts';
import type { Interval } from '../market/interval.ts';
import { type ShareBand, stratifiedShare } from '../market/stratified-share.ts';
import { gapOf, indispensableShare, type Voice } from '../market/voices.ts';
import type { ReadingView } from '../readings.ts';
import type { Scenario } from '../scenario.ts';

/** Three say it; the fourth is what clients do. */
export const sources = ['sales', 'clients', 'prospects', 'behaviour'] as const;
export type Source = (typeof sources)[number];

/** For whom a criterion is indispensable, by source, and how far the sources stand from one another. */
export interface VoicesReading {
  /** Criteria that were asked about. */
  readonly criteria: readonly string[];
  /** Those of the sources that speak of the criterion looked at. */
  readonly shares: Readonly<Partial<Record<Source, ShareBand>>>;
  /** Difference of each pair, first − second (`sales-clients`), with its interval. */
  readonly gaps: Readonly<Record<string, Interval>>;
}

/** What behaviour shows is the need of a part within a day, and nothing else. */
const SHOWN = 'deliveryClass';

/** View `criterion`: a criterion of the survey. */
export function voicesReading(of: Case, _scenario: Scenario, view: ReadingView): VoicesReading {
  const survey = of.market?.survey ?? null;
  const criterion = view['criterion'] ?? SHOWN;
  const said = (voice: Voice) => survey && indispensableShare(survey, voice, criterion);
  const found = sources.flatMap((source): [Source, ShareBand][] => {
    const share = source === 'behaviour' ? behaviour(of, criterion) : said(source);
    return share ? [[source, share]] : [];
  });
  const pairs = found.flatMap(([one, share], k) =>
    found
      .slice(k + 1)
      .map(([other, next]): [string, Interval] => [`${one}-${other}`, gapOf(share, next)]),
  );
  const asked = (survey?.questions ?? []).filter(({ question }) => question === 'indispensable');
  const names = asked.map((each) => each.criterion);
  const first = names.filter((name) => name === SHOWN);
  return {
    criteria: [...first, ...names.filter((name) => name !== SHOWN)],
    shares: Object.fromEntries(found),
    gaps: Object.fromEntries(pairs),
  };
}

/** Every client is observed: the share has no sampling error. */
function behaviour({ clients }: Case, criterion: string): ShareBand | null {
  const valued = clients?.lines.valued;
  if (!valued || criterion !== SHOWN) return null;
  const yes = valued.reduce((sum, shown) => sum + shown, 0);
  return stratifiedShare([{ yes, answers: valued.length, members: valued.length }]);
}
