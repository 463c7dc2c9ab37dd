import { fill } from '../fill.ts';
import { eraseOwn, type OwnCase, readOwn, timeLeft } from '../own-case.ts';
import { part, write } from '../part.ts';
import { reload } from '../reload.ts';
import { ownJson } from '../start-state.ts';

interface BarState {
  readonly labels: Readonly<Record<string, string>>;
  /** Numbers this page shows. */
  readonly needs: readonly string[];
}

/** The bar of every page read on the reader's own data: whose they are, what this page lacks, and away with them. */
export async function hostBar(document: Document): Promise<void> {
  const bar = part(document, '[data-own-bar]');
  part(bar, '[data-own-remove]').addEventListener('click', () => void eraseOwn().then(reload));
  // Erased elsewhere, or while this page lay behind another: its numbers go with them.
  const stillThere = () => {
    if (timeLeft() === 0) void eraseOwn().then(reload);
  };
  addEventListener('storage', stillThere);
  addEventListener('pageshow', stillThere);
  setTimeout(stillThere, timeLeft());
  const own = await readOwn();
  if (!own) return;
  write(part(bar, '[data-own-name]'), own.name);
  const needs = bar.querySelector('[data-own-needs]');
  if (needs) write(needs, lackOf(own, ownJson<BarState>(bar)));
}

/** "For all its figures (stock, cost), bring also: stock, activity_costs." */
function lackOf({ report }: OwnCase, { labels, needs }: BarState): string {
  const computable = new Set<string>(report.computable);
  const lacking = needs.filter((name) => !computable.has(name));
  if (lacking.length === 0) return labels['needs.none'] ?? '';
  const tables = report.missing
    .filter(({ neededFor }) => neededFor.some((name) => lacking.includes(name)))
    .map(({ table }) => table);
  return fill(labels['needs'], {
    numbers: lacking.map((name) => labels[`number.${name}`] ?? name).join(', '),
    tables: [...new Set(tables)].join(', '),
  });
}
