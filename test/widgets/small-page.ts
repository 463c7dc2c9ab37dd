import { parseHTML } from 'linkedom';
import { vi } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { createFormat } from '#i18n/format.ts';
import { labels } from '#i18n/t.ts';
import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Shelf } from '#scenario/notes.ts';
import { createStore } from '#scenario/store.ts';
import { createPage } from '#widgets/create-page.ts';
import type { Page } from '#widgets/page.ts';
import { moved, start } from '../fixtures/figures/results.ts';

/** Scenarios with a name, of no case. */
export const named = {
  S0: {},
  S1: { serviceTarget: 0.985 },
  S4: { cutoffHour: 18, serviceTarget: 0.97, nightExpress: 'on' },
};

export interface SmallPage {
  readonly document: Document;
  readonly page: Page;
  readonly opened: Promise<void>;
  /** Evaluations asked for, in order, and what answers them. */
  readonly asked: Scenario[];
  readonly studies: (readonly Scenario[])[];
  answer(results: Results | null): Promise<void>;
  /** Addresses written. */
  readonly written: string[];
  /** Runs what waits for the next frame. */
  frame(now?: number): void;
}

/** A page of widgets without a browser: its engine answers when told to. */
export function smallPage(html: string, query = '', startName = 'S0'): SmallPage {
  const { document, Element, window } = parseHTML(
    `<!doctype html><html lang="en"><body><main>${html}</main></body></html>`,
  );
  vi.stubGlobal('Element', Element);
  const frames: ((now: number) => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (run: (now: number) => void) => frames.push(run));
  void window;

  const asked: Scenario[] = [];
  const studies: (readonly Scenario[])[] = [];
  const written: string[] = [];
  const shelf = memoryShelf();
  let settle: (results: Results | null) => void = () => undefined;
  const engine: Engine = {
    evaluate(scenario) {
      asked.push(scenario);
      settle(null);
      return new Promise((resolve) => (settle = resolve));
    },
    study(_, scenarios) {
      studies.push(scenarios);
      return Promise.resolve(scenarios.map(() => moved));
    },
    read: () => Promise.resolve({}),
    // Asked for today's value, a gesture brings today back.
    gesture: (_, value) =>
      Promise.resolve(
        value === start.before.premiumShare ? {} : { 'match.G1': [Math.round(value * 100), 0] },
      ),
    pending: createStore(false),
    stop: () => undefined,
  };
  const { page, opened } = createPage(
    { start: startName, named, results: start, defaults: start.values, edition: 'test' },
    labels('en', 'panel.'),
    createFormat('en'),
    {
      onPending: () => undefined,
      create: () => engine,
      place: {
        query: () => query,
        write: (text) => written.push(text),
        onReturn: () => () => undefined,
      },
      shelf,
    },
  );
  return {
    document,
    page,
    opened,
    asked,
    studies,
    written,
    async answer(results) {
      settle(results);
      await flush();
    },
    frame(now = 0) {
      for (const run of frames.splice(0)) run(now);
    },
  };
}

/** What a browser keeps, without one. */
export function memoryShelf(text: string | null = null): Shelf & { text(): string | null } {
  return {
    text: () => text,
    read: () => text,
    write: (next) => {
      text = next;
      return true;
    },
    onChange: () => undefined,
  };
}

/** Lets promises that are due settle. */
export async function flush(): Promise<void> {
  for (let k = 0; k < 8; k += 1) await Promise.resolve();
}

export function fire(target: EventTarget, type: string, more: Record<string, unknown> = {}): Event {
  const { Event } = parseHTML('<!doctype html>');
  const event: Event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, more);
  target.dispatchEvent(event);
  return event;
}

/** The shell that Lever.astro writes, as far as its host needs it. */
export function leverShell(id: string, value: number, words: Record<string, string> = {}): string {
  const all = { ...labels('en', 'lever.common.'), ...labels('en', `lever.${id}.`), ...words };
  return `<tri-lever name="${id}">
    <output></output><span data-modified hidden></span>
    <input type="range" value="${value}"><input type="number" value="0">
    <p data-error hidden></p><button data-reset hidden></button>
    <script type="application/json">${JSON.stringify(all)}</script></tri-lever>`;
}

export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`document must hold ${selector}; got none`);
  return found;
}
