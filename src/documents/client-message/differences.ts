import type { Words } from '#figures/figure.ts';
import { say } from '#figures/say.ts';
import type { Results } from '#model/results.ts';
import type { OfferChanges, OfferTerms, SegmentChange } from '#model/readings/offer-changes.ts';
import { partsText, responseText } from './terms-text.ts';

/** What a client gains, loses, keeps: sentences, the weightiest first. */
export interface Differences {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  readonly same: readonly string[];
}

type Side = 'gain' | 'loss' | 'same';

/** One term before and after, read by the client: a greater worth is a gain. */
interface Term {
  readonly key: string;
  readonly worth: readonly [before: number, after: number];
  readonly values: Readonly<Record<string, string>>;
}

/** Worth of what is not promised: less than any promise. */
const NOTHING = -Infinity;

/** From the offer most clients of a segment hold to the one most are proposed, by signs. */
export function differencesOf(
  segment: SegmentChange,
  { cutoffToday }: OfferChanges,
  results: Results,
  words: Words,
): Differences {
  const { before, after } = segment;
  const told = [
    ...promises(before, after, words),
    ...penalty(before, after, words),
    ...list(before, after, results, words),
    ...cutoff(cutoffToday, results, words),
    {
      key: 'price',
      worth: [-before.price, -after.price] as const,
      values: {
        before: words.format.money(before.price),
        after: words.format.money(after.price),
        billing: say(words, `billing.${after.billing}`),
      },
    },
  ].flatMap(({ key, worth, values }) => {
    const side = sideOf(worth);
    const told = `${key}.${side}${absence(worth)}`;
    // What neither offer has is told only where the words say something of it.
    return told.endsWith('.none') && !(told in words.labels)
      ? []
      : [{ side, text: say(words, told, values) }];
  });
  const of = (side: Side) => told.filter((each) => each.side === side).map(({ text }) => text);
  return { gains: of('gain'), losses: of('loss'), same: of('same') };
}

function promises(before: OfferTerms, after: OfferTerms, words: Words): Term[] {
  const slowness = (hours: number | null) => (hours === null ? NOTHING : -hours);
  const share = (value: number | null) => (value === null || value === 0 ? NOTHING : value);
  const percents = (of: (terms: OfferTerms) => number | null) => ({
    before: words.format.percent(of(before)),
    after: words.format.percent(of(after)),
  });
  return [
    {
      key: 'parts',
      worth: [slowness(before.partsHours), slowness(after.partsHours)],
      values: {
        before: partsText(words, before.partsHours),
        after: partsText(words, after.partsHours),
      },
    },
    {
      key: 'response',
      worth: [slowness(before.responseHours), slowness(after.responseHours)],
      values: {
        before: responseText(words, before.responseHours),
        after: responseText(words, after.responseHours),
      },
    },
    {
      key: 'availability',
      worth: [share(before.availability), share(after.availability)],
      values: percents(({ availability }) => availability),
    },
    {
      key: 'target',
      worth: [share(before.target), share(after.target)],
      values: percents(({ target }) => target),
    },
  ];
}

function penalty(before: OfferTerms, after: OfferTerms, words: Words): Term[] {
  const worth = ({ penaltyPerPoint }: OfferTerms) => penaltyPerPoint || NOTHING;
  const owed = ({ penaltyPerPoint, penaltyCap }: OfferTerms) =>
    say(words, penaltyCap ? 'penalty.capped' : 'penalty.open', {
      point: words.format.percent(penaltyPerPoint),
      cap: words.format.percent(penaltyCap),
    });
  return [
    {
      key: 'penalty',
      worth: [worth(before), worth(after)],
      values: { before: owed(before), after: owed(after) },
    },
  ];
}

/** A promise that bears on a list, where it bore on the whole catalogue; or the reverse. */
function list(before: OfferTerms, after: OfferTerms, { lists }: Results, words: Words): Term[] {
  const catalogue = Math.max(0, ...Object.values(lists).map(({ parts }) => parts));
  const own = lists[after.partsClass]?.parts ?? catalogue;
  if (after.partsHours === null || before.listed || !after.listed || own >= catalogue) return [];
  const values = {
    parts: words.format.number(own),
    catalogue: words.format.number(catalogue),
  };
  return [{ key: 'list', worth: [catalogue, own], values }];
}

function cutoff(today: number | null, { values }: Results, words: Words): Term[] {
  const after = values['cutoffHour'];
  if (today === null || typeof after !== 'number') return [];
  return [
    {
      key: 'cutoff',
      worth: [today, after],
      values: { before: words.format.hour(today), after: words.format.hour(after) },
    },
  ];
}

function sideOf([before, after]: Term['worth']): Side {
  if (before === after) return 'same';
  return after > before ? 'gain' : 'loss';
}

/** A term that only one side has is told otherwise than a term that moves; one that neither has, not at all. */
function absence([before, after]: Term['worth']): '' | '.new' | '.gone' | '.none' {
  if (before === NOTHING) return after === NOTHING ? '.none' : '.new';
  return after === NOTHING ? '.gone' : '';
}
