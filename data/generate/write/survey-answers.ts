import { at } from '../at.ts';
import type { Market } from '../market/market.ts';
import type { ClientAnswerer, OtherAnswerer } from '../market/respondents.ts';
import type { Cell } from './csv.ts';
import { round, writeCsv } from './csv.ts';

const HEADER = `
  response_id criterion_id question score scale_min scale_max competitor_id respondent_role
  customer_id stratum invited_in_stratum weight`;
const SCALES: Readonly<Record<string, readonly [number, number]>> = {
  importance: [0, 10],
  satisfaction: [1, 10],
  indispensable: [0, 1],
  willingness_to_pay: [0, 300],
  recommend: [0, 10],
  kano_functional: [1, 5],
  kano_dysfunctional: [1, 5],
};

/** Who answers stands on the first row of his answers, the scale of a question on its first row. */
export function writeSurveyAnswers(folder: string, { respondents, answers }: Market): void {
  const everybody: readonly (ClientAnswerer | OtherAnswerer)[] = [
    ...respondents.clients,
    ...respondents.others,
  ];
  const scaled = new Set<string>();
  const rows = everybody.flatMap((answerer, index) =>
    at(answers, index).map(({ criterion, question, score, rival }, rank): Cell[] => {
      const scale = scaled.has(question) ? ['', ''] : (SCALES[question] ?? ['', '']);
      scaled.add(question);
      const who = rank === 0 ? identity(answerer) : ['', '', '', '', ''];
      return [answerer.id, criterion, question, score, ...scale, rival, ...who];
    }),
  );
  writeCsv(folder, 'survey_answers', HEADER, rows);
}

function identity(answerer: ClientAnswerer | OtherAnswerer): Cell[] {
  const { role, stratum, invited, weight } = answerer;
  const client = answerer.role === 'customer' ? answerer.client.id : '';
  return [role, client, stratum, invited, round(weight, 4)];
}
