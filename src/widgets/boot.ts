import { createFormat } from '#i18n/format.ts';
import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import { repair } from '#scenario/repair.ts';
import { announce } from './announcer.ts';
import { createPage } from './create-page.ts';
import { define } from './define.ts';
import { showRepairs } from './repairs.ts';
import { type PageWords, pageJson, type StartState } from './start-state.ts';
import { hostControls } from './tri-controls.ts';
import { hostFigure } from './tri-figure.ts';
import { hostLever } from './tri-lever.ts';
import { hostPanel } from './tri-panel.ts';
import { hostValue } from './tri-value.ts';
import { untilTouched } from './until-touched.ts';

declare global {
  interface Window {
    /** For tests, embedders and scripts. */
    triangle: {
      get(): Scenario;
      /** Illegal values are repaired; resolves with the results shown. */
      set(scenario: Scenario): Promise<Results>;
      results(): Results;
      readonly ready: Promise<void>;
    };
  }
}

const root = document.documentElement;
const { lang, labels } = pageJson<PageWords>('triangle-words', document);
const state = pageJson<StartState>('triangle-start', document);
const { page, opened, computed } = createPage(state, labels, createFormat(lang), {
  onPending(pending) {
    if (pending) root.dataset['pending'] = '';
    else delete root.dataset['pending'];
  },
});

function wake(): void {
  define('tri-lever', hostLever, page);
  define('tri-panel', hostPanel, page);
  define('tri-value', hostValue, page);
  define('tri-controls', hostControls, page);
  define('tri-figure', hostFigure, page);
  announce(document, page);
  showRepairs(document, page);
  untilTouched(document, page);
}

window.triangle = {
  get: () => page.scenario.get(),
  results: () => page.results.get(),
  ready: opened.then(wake).then(computed),
  async set(scenario) {
    page.change(repair(Object.entries(scenario), page.defaults).scenario);
    page.settle();
    await computed();
    return page.results.get();
  },
};
