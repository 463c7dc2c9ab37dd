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
  /** € → "14,3 M€", "380 k€", "940 €"; each `finer` prints ten times closer: "14,31 M€", "380 k€". */
  money(value: number | null, finer?: number): string;
  /** Difference of € with sign. */
  change(value: number | null, finer?: number): string;
  /** 15.5 → "15 h 30" / "15:30". */
  hour(value: number | null): string;
}

/** The words of one figure in one language (keys `figure.<id>.*` without their prefix), and the numbers' dress. */
export interface Words {
  readonly labels: Readonly<Record<string, string>>;
  readonly format: Format;
}

/** How the reader looks: view id → option chosen. Local to the page, never part of a scenario. */
export type View = Readonly<Record<string, string>>;

/** One way of looking: a list of options, the first by default, or a number between two ends. */
export type ViewChoice =
  | { readonly id: string; readonly options: readonly string[] }
  | {
      readonly id: string;
      readonly from: number;
      readonly to: number;
      readonly step: number;
      readonly start: number;
    };

/** What a figure may read. `now` = last pin, else the page's start scenario. */
export interface FigureInput<Point = unknown, Read = unknown> {
  readonly now: Results;
  readonly scenario: Results;
  readonly view: View;
  /** What `reading` found for the scenario, and for `now`; null while unknown, or without a reading. */
  readonly read: Read | null;
  readonly readNow: Read | null;
  /** One point per scenario of `study`, in its order; empty while unknown. */
  readonly studied: readonly Point[];
  /** The same study around `now`: the pale ghost behind. Empty while unknown. */
  readonly reference: readonly Point[];
  /** `studied` or `read` belongs to an earlier scenario: draw it, conclude nothing from it. */
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

export interface Quantity {
  /** A key of the labels, or itself when the labels do not hold it. */
  readonly label: string;
  readonly unit: Unit;
  readonly value: number | null;
}

/**
 * One line of "how it is computed": `result` is what the terms give, in their order, with this sign between
 * them. Recomputed by hand from the numbers printed it gives the result printed, to its rounding (by-hand.ts).
 * In a product or a quotient a point of service counts for one, as a reader says it: € ÷ points = € a point.
 */
export interface Computation {
  readonly result: Quantity;
  readonly sign: '+' | '−' | '×' | '÷';
  readonly terms: readonly Quantity[];
}

/** Something that lasts, in whole days after a first one. */
export interface Dated {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One figure, one file. Pure: no words (they come in `labels`), no global document, no scenario room.
 * `draw` is idempotent: it makes the nodes on the first call and moves them afterwards, on any DOM.
 * Members are methods, so that figures of any rows fit in one list (`Figure`).
 */
export interface Figure<Rows = unknown, Row = unknown, Point = unknown, Read = unknown> {
  readonly id: string;
  /** Register ids this figure follows. */
  readonly levers: readonly string[];
  /**
   * Scenarios to evaluate for one picture, and what is kept of each result (small, plain: it travels in the page).
   * They may be told without the case: `from: 'S4'` starts from a scenario with a name, `premiumShare: 0.3` asks a
   * gesture for that value (`scenario/told.ts`).
   */
  readonly study?: {
    scenarios(scenario: Scenario): readonly Scenario[];
    point(results: Results): Point;
  };
  /**
   * What the worker reads for this figure in the whole case, when results do not hold it: a name of
   * `engine/readings.ts`; asked again when the scenario moves (`of: 'scenario'`) or one of these views does.
   */
  readonly reading?: {
    readonly name: string;
    readonly of: 'case' | 'scenario';
    readonly views?: readonly string[];
  };
  /** Ways of looking at it; options may come from what was read (years, segments, clients). */
  views?(read: Read | null): readonly ViewChoice[];
  rows(input: FigureInput<Point, Read>): Rows;
  draw(rows: Rows, drawing: Drawing): SVGSVGElement;
  table(rows: Rows): readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** The live sentence: wording depends on signs, not only digits. */
  says(rows: Rows, words: Words): string;
  /** "How it is computed", with the numbers in force; a result follows from the lines above it. */
  computed?(rows: Rows): readonly Computation[];
  /** What of it belongs in a calendar, days from the last of the data; `name` is a key of the labels. */
  calendar?(rows: Rows): { readonly from: string; readonly dates: readonly Dated[] };
  /** Text alternative: kind of chart, data, why it is here. */
  alt(rows: Rows, words: Words): string;
}
