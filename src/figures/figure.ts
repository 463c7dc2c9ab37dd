import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';

/** Numbers as the page's language writes them. Every method gives "–" for null. */
export interface Format {
  readonly lang: 'fr' | 'en';
  number(value: number | null, digits?: number): string;
  /** Share → "95,5 %" / "95.5%". */
  percent(value: number | null, digits?: number): string;
  /** Difference of shares → "+1,5 pt" / "+1.5 pts", with sign. */
  points(value: number | null, digits?: number): string;
  /** € → "14,3 M€", "380 k€", "940 €". */
  money(value: number | null): string;
  /** Difference of € with sign. */
  change(value: number | null): string;
  /** 15.5 → "15 h 30" / "15:30". */
  hour(value: number | null): string;
}

/** The words of one figure in one language (keys `figure.<id>.*` without their prefix), and the numbers' dress. */
export interface Words {
  readonly labels: Readonly<Record<string, string>>;
  readonly format: Format;
}

/** What a figure may read. `now` = last pin, else the page's start scenario. */
export interface FigureInput<Point = unknown> {
  readonly now: Results;
  readonly scenario: Results;
  /** One point per scenario of `study`, in its order; empty while unknown. */
  readonly studied: readonly Point[];
  /** The same study around `now`: the pale ghost behind. Empty while unknown. */
  readonly reference: readonly Point[];
  /** `studied` belongs to an earlier scenario: draw it, conclude nothing from it. */
  readonly stale?: boolean;
}

export interface Drawing extends Words {
  readonly document: Document;
  /** px: 360 or 720. */
  readonly width: 360 | 720;
  /** An earlier drawing of the same figure and width, to be moved rather than rebuilt. */
  readonly svg: SVGSVGElement | null;
}

export type Unit = 'text' | 'percent' | 'money' | 'change' | 'number' | 'hour' | 'points';

export interface Column<Row = unknown> {
  readonly id: string;
  unit(row: Row): Unit;
  /** Base units; a text is a key of the labels, or itself when the labels do not hold it. */
  value(row: Row): string | number | null;
}

/**
 * One figure, one file. Pure: no words (they come in `labels`), no global document, no scenario room.
 * `draw` is idempotent: it makes the nodes on the first call and moves them afterwards, on any DOM.
 * Members are methods, so that figures of any rows fit in one list (`Figure`).
 */
export interface Figure<Rows = unknown, Row = unknown, Point = unknown> {
  readonly id: string;
  /** Register ids this figure follows. */
  readonly levers: readonly string[];
  /** Scenarios to evaluate for one picture, and what is kept of each result (small, plain: it travels in the page). */
  readonly study?: {
    scenarios(scenario: Scenario): readonly Scenario[];
    point(results: Results): Point;
  };
  rows(input: FigureInput<Point>): Rows;
  draw(rows: Rows, drawing: Drawing): SVGSVGElement;
  table(rows: Rows): readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** The live sentence: wording depends on signs, not only digits. */
  says(rows: Rows, words: Words): string;
  /** Text alternative: kind of chart, data, why it is here. */
  alt(rows: Rows, words: Words): string;
}
