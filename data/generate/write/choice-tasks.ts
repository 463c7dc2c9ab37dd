import { at } from '../at.ts';
import type { Market } from '../market/market.ts';
import type { Cell } from './csv.ts';
import { writeCsv } from './csv.ts';

const HEADER = `
  response_id task_id alternative_id chosen is_status_quo competitor_id price_eur_machine_year
  parts_hours response_hours availability reliability`;

/** One row per alternative shown, numbered within its task; flags empty = no. */
export function writeChoiceTasks(folder: string, { respondents, choices }: Market): void {
  writeCsv(
    folder,
    'choice_tasks',
    HEADER,
    respondents.clients.flatMap(({ id }, index) => {
      const shown = at(choices, index);
      return shown.map((each, row): Cell[] => {
        const first = shown.findIndex(({ task }) => task === each.task);
        return [
          ...[id, each.task, row - first + 1, Number(each.chosen), each.statusQuo ? 1 : ''],
          ...[each.rival, each.price, each.parts, each.response],
          ...[each.availability, each.reliability],
        ];
      });
    }),
  );
}
