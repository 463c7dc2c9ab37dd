import type { DeployAndBill, GridCell, GridNumber } from '#model/deployment/deploy-and-bill.ts';
import type { FigureInput, ViewChoice } from '../figure.ts';
import { missingTables } from '../missing.ts';

/** The number shown in the cells. */
export const gridViews: readonly ViewChoice[] = [
  { id: 'number', options: ['margin', 'stock', 'service', 'clientsLost', 'payback'] },
];

/** Changes that the page would print as none, in the unit of each number. */
const same: Readonly<Record<GridNumber, number>> = {
  margin: 500,
  stock: 500,
  service: 0.0005,
  clientsLost: 0.05,
  payback: 0.05,
};
/** Of which of these less is better. */
const lessIsBetter: ReadonlySet<GridNumber> = new Set(['stock', 'clientsLost', 'payback']);

export interface CellRow {
  readonly cell: GridCell;
  /** `deployment.waves`: a key of the labels. */
  readonly way: string;
  readonly change: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** 0 … 1: how far a change for the better goes, the best cell's being 1; 0 when it is none, or for the worse. */
  readonly good: number;
  readonly worse: boolean;
  /** Its band holds both a gain and a loss. */
  readonly unsure: boolean;
  readonly best: boolean;
  readonly here: boolean;
}

export interface GridRows {
  readonly number: GridNumber;
  /** Row by row, a way of deploying each. */
  readonly cells: readonly CellRow[];
  readonly best: CellRow | null;
  /** The nearest to it, when their bands overlap. */
  readonly tie: CellRow | null;
  readonly draws: number;
  readonly standIn: boolean;
  readonly stale: boolean;
  readonly missing: readonly string[];
}

export function gridRows({
  scenario,
  read,
  view,
  stale = false,
}: FigureInput<unknown, DeployAndBill>): GridRows {
  const number = (view['number'] ?? 'margin') as GridNumber;
  const cells = read?.cells ?? [];
  const worth = (cell: GridCell): number => {
    const change = cell.numbers[number].change;
    if (change === null) return -Infinity;
    return lessIsBetter.has(number) ? -change : change;
  };
  const ranked = cells
    .filter((cell) => worth(cell) > -Infinity)
    .sort((a, b) => worth(b) - worth(a));
  const top = ranked[0];
  const own = nearest(cells, read?.here);
  const rows = cells.map((cell): CellRow => {
    const { change, band } = cell.numbers[number];
    return {
      cell,
      way: `deployment.${cell.deployment}`,
      change,
      low: band?.p10 ?? null,
      high: band?.p90 ?? null,
      good: goodness(number, worth(cell), ranked.map(worth)),
      worse: number !== 'payback' && worth(cell) < -same[number],
      unsure: number !== 'payback' && band !== null && band.p10 < 0 && band.p90 > 0,
      best: cell === top,
      here: cell === own,
    };
  });
  const best = rows.find((row) => row.best) ?? null;
  const tie = rows.find((row) => row.cell === ranked[1]) ?? null;
  return {
    ...{ number, cells: rows, best, stale, tie: best && tie && overlap(best, tie) ? tie : null },
    ...{ draws: read?.draws ?? 0, standIn: read?.standIn ?? false },
    missing: missingTables(scenario),
  };
}

/** Months are all costs of waiting: the shortest wait weighs most. A change weighs by its size. */
function goodness(number: GridNumber, worth: number, all: readonly number[]): number {
  if (worth === -Infinity) return 0;
  const most = Math.max(...all);
  if (number !== 'payback') return worth > same[number] ? worth / most : 0;
  const least = Math.min(...all);
  return most > least ? (worth - least) / (most - least) : 1;
}

function overlap(a: CellRow, b: CellRow): boolean {
  return a.low !== null && a.high !== null && b.low !== null && b.high !== null
    ? a.low <= b.high && b.low <= a.high
    : false;
}

/** The cell of the scenario's own way, whose share billed is nearest to its own. */
function nearest(cells: readonly GridCell[], here: DeployAndBill['here'] | undefined) {
  if (!here || here.billed === null) return undefined;
  const far = ({ billed }: GridCell) => Math.abs((billed ?? Infinity) - here.billed!);
  return cells
    .filter(({ deployment }) => deployment === here.deployment)
    .sort((a, b) => far(a) - far(b))[0];
}

export function isSame(number: GridNumber, change: number): boolean {
  return Math.abs(change) < same[number];
}
