import { startResults, type Start } from '#build/start-results.ts';
import { pageOfFigure } from './figure-place.ts';
import { pageHere } from './page-here.ts';

/**
 * What the page a component stands on starts from: its `page.json` says it; today on a page without widgets. A
 * figure alone starts as the page it comes from.
 */
export async function pageStart(
  params: Readonly<Record<string, string | undefined>>,
): Promise<Start> {
  const { figure } = params;
  const page = figure === undefined ? await pageHere(params) : await pageOfFigure(figure);
  return startResults(page?.data.start ?? 'S0');
}
