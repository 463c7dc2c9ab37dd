import type { Engine } from '#engine/engine.ts';
import type { Format } from '#figures/figure.ts';
import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import type { History } from '#scenario/history.ts';
import type { Named } from '#scenario/nearest-name.ts';
import type { Notes } from '#scenario/notes.ts';
import type { Pins } from '#scenario/pins.ts';
import type { Repair } from '#scenario/repair.ts';
import type { Defaults } from '#scenario/scenario.ts';
import type { Store } from '#scenario/store.ts';
import type { OwnCase } from './own-case.ts';
import type { Now } from './page-now.ts';

/** What every widget of a page shares. Words come from the page's JSON; there are none in scripts. */
export interface Page {
  readonly format: Format;
  /** Labels under `panel.`, without the prefix. */
  readonly labels: Readonly<Record<string, string>>;
  /** The reader's own case, when the page is read on it; null = the case of the build. */
  readonly own: OwnCase | null;
  /** The page's start: what it was built with. */
  readonly start: { readonly name: string; readonly scenario: Scenario; readonly results: Results };
  /** Scenarios with a name, S0 to S5. */
  readonly named: Named;
  /** What `now` shows: the last pin, else the page's start. */
  readonly now: Store<Now>;
  /** Scenarios set aside by the reader, up to four. */
  readonly pins: Pins;
  /** What the reader writes and no computation reads. */
  readonly notes: Notes;
  /** Values of S0. */
  readonly defaults: Defaults;
  readonly scenario: Store<Scenario>;
  /** Of the scenario, or of the one before while it is computed. */
  readonly results: Store<Results>;
  /** Whether `results` answer the scenario in force. */
  isFresh(): boolean;
  readonly history: History;
  /** True from the first touch of a lever. */
  readonly touched: Store<boolean>;
  /** True when the last evaluation was refused. */
  readonly failed: Store<boolean>;
  readonly repairs: Store<readonly Repair[]>;
  /** Started when first asked for. */
  engine(): Engine;
  /** Moves the scenario; changes that carry the same `drag` are one step of undo. */
  change(next: Scenario, drag?: object): void;
  /** Moves the scenario to one with a name: one step of undo, and back in the browser leads to the one before. */
  choose(next: Scenario): void;
  /** The movement is over: the address is written now. */
  settle(): void;
  /** The same, and the address says the scenario. */
  written(): Promise<void>;
}
