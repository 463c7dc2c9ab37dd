import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Session } from './harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export type Theme = 'light' | 'dark';

/** What axe finds on a page, its folds open: a rule and the elements that break it. */
export async function violations(
  session: Session,
  file: string,
  colorScheme: Theme,
): Promise<string[]> {
  // The policy of the pages would refuse a script from outside, axe included.
  const { page } = await session.open(file, { colorScheme, bypassCSP: true });
  await page.evaluate(axe);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const { violations: found } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({ runOnly }),
    tags,
  );
  await page.context().close();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`);
}
