import './frame/frame.ts';
import { createFormat } from '#i18n/format.ts';
import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import { repair } from '#scenario/repair.ts';
import { announce } from './announcer.ts';
import { createPage } from './create-page.ts';
import { define, later, onceNear, onceOpened } from './define.ts';
import type { OwnCase } from './own-case.ts';
import { ownStart } from './own-start.ts';
import type { Page } from './page.ts';
import { showRepairs } from './repairs.ts';
import { type PageWords, pageJson, type StartState } from './start-state.ts';
import { hostAlone } from './tri-alone.ts';
import { hostControls } from './tri-controls.ts';
import { hostFigure } from './tri-figure.ts';
import { hostLever } from './tri-lever.ts';
import { hostPanel } from './tri-panel.ts';
import { hostSet } from './tri-set.ts';
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
      /** Calls now and after each change of the scenario; returns what stops it. */
      subscribe(listener: () => void): () => void;
      readonly ready: Promise<void>;
    };
  }
}

const root = document.documentElement;
const { lang, labels } = pageJson<PageWords>('triangle-words', document);

/** Widgets awake on the case of the build, or on the reader's own. */
function begin(own: OwnCase | null): void {
  const built = pageJson<StartState>('triangle-start', document);
  const state = own ? ownStart(built, own) : built;
  const { page, opened, computed } = createPage(state, labels, createFormat(lang), {
    own,
    onPending(pending) {
      if (pending) root.dataset['pending'] = '';
      else delete root.dataset['pending'];
    },
  });
  window.triangle = {
    get: () => page.scenario.get(),
    results: () => page.results.get(),
    subscribe: (listener) => page.scenario.subscribe(listener),
    ready: opened.then(() => wake(page)).then(computed),
    async set(scenario) {
      page.change(repair(Object.entries(scenario), page.defaults).scenario);
      page.settle();
      await computed();
      return page.results.get();
    },
  };
}

/** What few pages have: the others do not load it. */
const guessHost = () => import('./in-text.ts').then(({ inText }) => inText.guess);
const importHost = () => import('./tri-import.ts').then(({ hostImport }) => hostImport);
const chooserHost = () => import('./scenario/chooser.ts').then(({ hostChooser }) => hostChooser);
const compareHost = () =>
  import('./compare/host-compare.ts').then(({ hostCompare }) => hostCompare);
const flowsHost = () => import('./flows/host-flows.ts').then(({ hostFlows }) => hostFlows);
const fileHost = () => import('./scenario/file.ts').then(({ hostFile }) => hostFile);
const pinsHost = () => import('./scenario/pins.ts').then(({ hostPins }) => hostPins);

const playerHost = () => import('./tri-player.ts').then(({ hostPlayer }) => hostPlayer);

const editorHost = () => import('./tri-editor.ts').then(({ hostEditor }) => hostEditor);

const documentHost = () => import('./tri-document.ts').then(({ hostDocument }) => hostDocument);

const pinSetHost = () => import('./tri-pin-set.ts').then(({ hostPinSet }) => hostPinSet);

const decisionHost = () => import('./tri-decision.ts').then(({ hostDecision }) => hostDecision);

const gateHost = () => import('./tri-gate.ts').then(({ hostGate }) => hostGate);

function wake(page: Page): void {
  define('tri-lever', hostLever, page);
  define('tri-panel', hostPanel, page);
  define('tri-set', hostSet, page);
  define('tri-value', hostValue, page);
  define('tri-controls', hostControls, page);
  define('tri-figure', hostFigure, page);
  define('tri-guess', later(guessHost), page);
  define('tri-player', later(playerHost), page);
  define('tri-gate', onceNear(gateHost), page);
  define('tri-pin-set', onceNear(pinSetHost), page);
  define('tri-decision', onceNear(decisionHost), page);
  define('tri-editor', onceNear(editorHost), page);
  define('tri-document', onceNear(documentHost), page);
  define('tri-import', later(importHost), page);
  define('tri-alone', (root) => hostAlone(root), page);
  define('tri-chooser', onceOpened(chooserHost), page);
  define('tri-compare', later(compareHost), page);
  define('tri-flows', onceNear(flowsHost), page);
  define('tri-file', onceOpened(fileHost), page);
  define('tri-pins', onceOpened(pinsHost), page);
  announce(document, page);
  showRepairs(document, page);
  untilTouched(document, page);
}

if (root.dataset['case'] === 'own') {
  void import('./own/open-own.ts').then(({ openOwn }) => openOwn(document)).then(begin);
} else begin(null);
