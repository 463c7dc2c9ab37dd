import type { Words } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import { difference, signOf } from '#figures/sign.ts';
import type { Results } from '#model/results.ts';
import type { OfferChanges } from '#model/readings/offer-changes.ts';

/** One thing that a scenario does otherwise than today, told to a team; none when it does not. */
type Move = (results: Results, changes: OfferChanges, words: Words) => string[];

const moves = {
  offers: ({ before, scenario }, _, words) => {
    const sign = signOf(difference(scenario.offerCount, before.offerCount), 0.5);
    if (sign === 'same' || sign === 'unknown') return [];
    const [then, now] = [before, scenario].map(({ offerCount }) => words.format.number(offerCount));
    return [say(words, `move.offers.${sign}`, { before: then!, after: now! })];
  },
  match: (_, { segments }, words) => {
    const moved = segments.filter(({ before, after }) => before.id !== after.id).length;
    if (moved === 0) return [];
    const key = moved === 1 ? 'move.match.one' : 'move.match';
    const counts = { n: words.format.number(moved), of: words.format.number(segments.length) };
    return [say(words, key, counts)];
  },
  fee: ({ before, scenario }, _, words) => {
    const [then, now] = [before.billedShare, scenario.billedShare];
    const sign = signOf(difference(now, then), 0.0005);
    if (sign === 'same' || sign === 'unknown') return [];
    const values = { before: words.format.percent(then), after: words.format.percent(now) };
    return [say(words, `move.fee.${sign}`, values)];
  },
  list: ({ lists, values }, { segments }, words) => {
    const proposed = new Set(segments.map(({ after }) => after.partsClass));
    const fast = segments.filter(({ after }) => after.listed && after.partsHours !== null);
    const [first] = fast.toSorted((a, b) => a.after.partsHours! - b.after.partsHours!);
    const code = first?.after.partsClass;
    if (code === undefined || !proposed.has(code) || !lists[code]) return [];
    const ruled = ['criticality', 'demands'].some((rule) =>
      Number(values[`lists.${code}.${rule}`]),
    );
    if (!ruled) return [];
    const parts = words.format.number(lists[code].parts);
    return [say(words, 'move.list', { parts, class: nameOf(words, `class.${code}`) })];
  },
  cutoff: ({ values }, { cutoffToday }, words) => {
    const hour = values['cutoffHour'];
    if (typeof hour !== 'number' || cutoffToday === null || hour === cutoffToday) return [];
    return [
      say(words, hour > cutoffToday ? 'move.cutoff.later' : 'move.cutoff.earlier', {
        before: words.format.hour(cutoffToday),
        after: words.format.hour(hour),
      }),
    ];
  },
  night: ({ values }, _, words) =>
    values['nightExpress'] === 'on' ? [say(words, 'move.night')] : [],
  reserve: ({ values }, _, words) => {
    const rule = values['allocationRule'];
    if (rule === 'priority') return [say(words, 'move.priority')];
    const level = Number(values['rationingLevel']);
    if (rule !== 'reserve' || !(level > 0)) return [];
    const pieces = words.format.number(level);
    return [say(words, level === 1 ? 'move.reserve.one' : 'move.reserve', { pieces })];
  },
  policy: ({ values }, _, words) => {
    const policy = String(values['stockPolicy'] ?? 'cover');
    return policy === 'cover' ? [] : [say(words, `move.policy.${policy}`)];
  },
  platforms: ({ values }, _, words) => {
    const states = Object.entries(values).filter(([id]) => id.startsWith('platforms.'));
    const count = (state: string) => states.filter(([, own]) => own === state).length;
    return ['passThrough', 'closed'].flatMap((state) => {
      const n = count(state);
      if (n === 0) return [];
      const key = `move.platforms.${state}${n === 1 ? '.one' : ''}`;
      return [
        say(words, key, { n: words.format.number(n), of: words.format.number(states.length) }),
      ];
    });
  },
  dead: ({ values }, _, words) => {
    const share = values['deadStockScrapped'];
    if (typeof share !== 'number' || share <= 0) return [];
    return [say(words, 'move.dead', { share: words.format.percent(share, 0) })];
  },
  slots: ({ values }, _, words) =>
    values['slotRule'] === 'priority' ? [say(words, 'move.slots')] : [],
  freed: ({ freedHours: { technicians } }, _, words) => {
    const sign = signOf(technicians, 0.5);
    if (sign !== 'up' && sign !== 'down') return [];
    return [
      say(words, `move.freed.${sign}`, { hours: words.format.number(Math.abs(technicians ?? 0)) }),
    ];
  },
  deployment: (_, { segments, deployment }, words) =>
    segments.some(({ before, after }) => before.id !== after.id)
      ? [say(words, `move.deployment.${deployment}`)]
      : [],
} as const satisfies Readonly<Record<string, Move>>;

export type MoveId = keyof typeof moves;

/** The first of these moves that the scenario makes, as many as asked at most. */
export function movesTold(
  ids: readonly MoveId[],
  most: number,
  [results, changes, words]: Parameters<Move>,
): string[] {
  return ids.flatMap((id) => (moves[id] as Move)(results, changes, words)).slice(0, most);
}
