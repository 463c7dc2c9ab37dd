import type { Words } from '#figures/figure.ts';

const DAY = 86_400_000;

/** Month in which a week of the plan falls, "septembre 2027": the plan is counted from the last day of the data. */
export function planMonth(extractedOn: string, week: number, { format }: Words): string {
  const date = new Date(Date.parse(`${extractedOn}T00:00:00Z`) + week * 7 * DAY);
  return date.toLocaleDateString(format.lang === 'fr' ? 'fr-FR' : 'en-GB', {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
}
