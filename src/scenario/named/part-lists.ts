import type { Case } from '#model/case.ts';
import type { Scenario } from '#model/scenario.ts';

/** A part is on the list of a class when it is this critical, or asked for this many times a year. */
interface ListRule {
  readonly criticality: number;
  readonly demands: number;
}

/** By the window of the class, hours: vital parts for machines that stopped, then the parts that move. */
const rules: readonly (readonly [window: number, rule: ListRule])[] = [
  [8, { criticality: 3, demands: 0 }],
  [24, { criticality: 3, demands: 1.5 }],
  [48, { criticality: 2, demands: 1.5 }],
];

/** Lists of parts the promises of the recommended plan bear on, class by class. */
export function partLists({ classes }: Case): Scenario {
  return Object.fromEntries(
    classes.flatMap(({ code, windowHours }) => {
      const rule = rules.find(([window]) => windowHours !== null && windowHours <= window)?.[1];
      if (!rule) return [];
      return Object.entries(rule)
        .filter(([, value]) => value > 0)
        .map(([name, value]) => [`lists.${code}.${name}`, value] as const);
    }),
  );
}
