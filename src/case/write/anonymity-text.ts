import type { Anonymised } from '../anonymise/anonymise.ts';
import { disarm } from '../formula.ts';
import { csvLine } from './csv-line.ts';

/** `anonymity-report.csv`: how many clients share each set of quasi-identifiers, as anybody can count them in the bundle. */
export function anonymityText({ groups: { quasi, grouping } }: Anonymised): string {
  const lines = grouping.groups.map(({ words, clients }) =>
    csvLine([...words.map(disarm), String(clients)]),
  );
  return [csvLine([...quasi, 'clients']), ...lines, ''].join('\n');
}
