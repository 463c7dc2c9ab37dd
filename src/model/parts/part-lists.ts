import type { Network, ServiceClass } from '../case.ts';

const MONTHS_PER_YEAR = 12;

/** Which parts a class promises: those at least as critical, or asked for at least as often. */
export interface ListRule {
  /** 1 desirable, 2 essential, 3 vital; 0 = this is no criterion. */
  readonly criticality: number;
  /** Order lines a year, everywhere; 0 = this is no criterion. */
  readonly demands: number;
}

/** What the lists of the classes say of each part. Parts treated alike share a pattern. */
export interface PartLists {
  /** [item]. */
  readonly patternOf: Uint16Array;
  /** Class whose promise a line gets, by the class it is asked in: [pattern][class]. */
  readonly carriedAs: readonly (readonly number[])[];
  /** Tells these lists from others. */
  readonly key: string;
}

/** No list: every class bears on the whole catalogue. */
export function wholeCatalogue(items: number, classes: number): PartLists {
  return {
    patternOf: new Uint16Array(items),
    carriedAs: [Array.from({ length: classes }, (_, k) => k)],
    key: '',
  };
}

/**
 * The lists of a scenario, part by part.
 *
 * A part is on the list of a class when it is alive (its machines are still made or served) and meets
 * either criterion; a class without a criterion bears on the whole catalogue. A line of a part off the list of its class
 * falls back to the fastest slower class whose list has it, else to the slowest one (a confirmed date).
 * Lists need not be nested.
 *
 * @param months  of order history, > 0
 * @param rules   [class]
 * @throws RangeError when a criterion is negative or no number
 */
export function partLists(
  { items, lines }: Network,
  months: number,
  classes: readonly ServiceClass[],
  rules: readonly ListRule[],
): PartLists {
  for (const { criticality, demands } of rules) {
    for (const value of [criticality, demands]) {
      if (!(value >= 0)) throw new RangeError(`a list's criterion must be 0 or more; got ${value}`);
    }
  }
  if (rules.every(isOpen)) return wholeCatalogue(items.count, classes.length);
  const years = months / MONTHS_PER_YEAR;
  const cells = lines.length / Math.max(1, items.count);
  const rows = new Map<string, number>();
  const carriedAs: number[][] = [];
  const patternOf = Uint16Array.from({ length: items.count }, (_, item) => {
    const own = lines.subarray(item * cells, (item + 1) * cells);
    const yearly = own.reduce((sum, count) => sum + count, 0) / years;
    const alive = items.orphan[item] !== 1;
    const carried = fallbacks(
      classes,
      rules.map((rule) => {
        const critical = rule.criticality > 0 && items.criticality[item]! >= rule.criticality;
        const asked = rule.demands > 0 && yearly >= rule.demands;
        return isOpen(rule) || (alive && (critical || asked));
      }),
    );
    const key = carried.join(' ');
    const known = rows.get(key) ?? carriedAs.push(carried) - 1;
    rows.set(key, known);
    return known;
  });
  return { patternOf, carriedAs, key: rules.map((rule) => Object.values(rule).join()).join(' ') };
}

function isOpen({ criticality, demands }: ListRule): boolean {
  return criticality === 0 && demands === 0;
}

/** Class that carries a line of each class: itself when its list has the part, else a slower one. */
function fallbacks(classes: readonly ServiceClass[], listed: readonly boolean[]): number[] {
  const byRank = classes.map((_, k) => k).sort((a, b) => classes[a]!.rank - classes[b]!.rank);
  const slowest = byRank.at(-1) ?? 0;
  return classes.map((_, k) =>
    listed[k]
      ? k
      : (byRank.slice(byRank.indexOf(k) + 1).find((slower) => listed[slower]) ?? slowest),
  );
}
