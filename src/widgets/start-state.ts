import type { Results } from '#model/results.ts';
import type { Named } from '#scenario/nearest-name.ts';

/** What State.astro wrote into the page. */
export interface StartState {
  /** Name of the scenario the page starts from, its results, and the values of today (S0). */
  readonly start: string;
  readonly results: Results;
  readonly defaults: Results['values'];
  /** Every scenario with a name, the start among them. */
  readonly named: Named;
  /** Changes with the case and with the model: results kept from another edition are computed anew; null = always. */
  readonly edition: string | null;
}

export interface PageWords {
  readonly lang: 'fr' | 'en';
  readonly labels: Readonly<Record<string, string>>;
}

/** JSON that the page's build put in the element `id`. */
export function pageJson<T>(id: string, document: Document): T {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`page must hold the element ${id}; got none`);
  return JSON.parse(text) as T;
}

/** JSON in a `<script type="application/json">` of a widget; those of the widgets inside it are theirs. */
export function ownJson<T>(root: Element): T {
  const text = root.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!text) throw new Error(`${root.localName} must hold its words; got none`);
  return JSON.parse(text) as T;
}
