import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../at.ts';
import { CREWS } from '../parameters/field.ts';
import { BANDS, REGIONS } from '../parameters/regions.ts';
import { RANGES } from '../parameters/items.ts';
import { ARCHETYPES } from '../parameters/archetypes.ts';
import { TIERS } from '../parameters/tiers.ts';
import { WORKSHOP } from '../parameters/workshop.ts';
import { isoDay, LAST_DAY } from '../time/timeline.ts';

type Label = readonly [id: string, label: { fr: string; en: string }];

const labels = (
  list: readonly { id: string; fr: string; en: string }[],
): Record<string, { fr: string; en: string }> =>
  Object.fromEntries(list.map(({ id, fr, en }) => [id, { fr, en }]));

export function writeCase(folder: string, seed: number): void {
  const zones = REGIONS.flatMap((region) =>
    BANDS.map((band): Label => [
      `${region.id}/${band.id}`,
      { fr: `${region.fr}, ${band.fr}`, en: `${region.en}, ${band.en}` },
    ]),
  );
  const content = {
    name: 'Corvane',
    fictional: true,
    notice: {
      fr: 'Société fictive, données de synthèse : aucune ligne ne vient d’une entreprise réelle.',
      en: 'Fictional company, synthetic data: no row comes from a real company.',
    },
    seed,
    currency: 'EUR',
    timeZone: 'Europe/Paris',
    extractedOn: isoDay(LAST_DAY),
    resources: {
      ...Object.fromEntries(REGIONS.map(({ id }, zone) => [`crews.${id}`, at(CREWS, zone)])),
      'workshop.benches': WORKSHOP.benches,
      'workshop.benchHours': WORKSHOP.benchHoursPerYear,
      'workshop.exchangePool': WORKSHOP.exchangePool,
    },
    labels: {
      segments: labels([...TIERS, ...ARCHETYPES]),
      regions: labels(REGIONS),
      bands: labels(BANDS),
      zones: Object.fromEntries(zones),
      productFamilies: labels(RANGES),
    },
  };
  writeFileSync(join(folder, 'case.json'), `${JSON.stringify(content, null, 2)}\n`);
}
