import { openMirror } from '#scenario/mirror.ts';
import type {} from '#widgets/boot.ts';
import { deckKey } from './deck-key.ts';
import { fillScreen } from './fullscreen.ts';
import { openSpeaker, speakerName } from './open-window.ts';
import { startClock } from './clock.ts';

/** What the two windows tell each other: which screen, whether it is black, and the scenario. */
interface Told {
  readonly at: number;
  readonly black: boolean;
  readonly scenario: ReturnType<Window['triangle']['get']>;
}

/** The committee's screens: one at a time on the projector, with notes in the speaker's window; each follows the other. */
export function hostDeck(root: HTMLElement, triangle: Window['triangle']): () => void {
  const { documentElement: html } = root.ownerDocument;
  const screens = [...root.querySelectorAll<HTMLElement>('[data-screen]')];
  const isSpeaker = window.name === speakerName;
  let at = 0;
  let black = false;
  let told = JSON.stringify(triangle.get());

  const mirror = openMirror<Told>('triangle-deck', (message) => {
    const { at: there, black: dark, scenario } = message as Partial<Told>;
    if (typeof there !== 'number' || typeof scenario !== 'object') return;
    [at, black] = [clamp(there), dark === true];
    show();
    const next = JSON.stringify(scenario);
    if (next === told) return;
    told = next;
    void triangle.set(scenario);
  });
  const tell = () => mirror.send({ at, black, scenario: triangle.get() });
  const clamp = (place: number) => Math.min(screens.length - 1, Math.max(0, place));

  function show(): void {
    screens.forEach((screen, k) => {
      screen.toggleAttribute('data-current', k === at);
      screen.toggleAttribute('data-next', k === at + 1);
    });
    html.toggleAttribute('data-black', black && !isSpeaker);
    const count = root.querySelector('[data-count]');
    if (count) count.textContent = `${String(at + 1)} / ${String(screens.length)}`;
  }
  function go(place: number): void {
    [at, black] = [clamp(place), false];
    show();
    tell();
    screens[at]?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }
  function present(on: boolean): void {
    html.toggleAttribute('data-presenting', on);
    show();
    if (on) screens[at]?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  const press = (event: KeyboardEvent): void => {
    if (!html.hasAttribute('data-presenting')) return;
    const asked = deckKey(event);
    if (asked === null) return;
    event.preventDefault();
    if (asked === 'end') present(isSpeaker);
    else if (asked === 'full') fillScreen(html);
    else if (asked === 'black') {
      black = !black;
      show();
      tell();
    } else go(asked === 'first' ? 0 : asked === 'last' ? screens.length - 1 : at + asked);
  };
  const click = ({ target }: MouseEvent): void => {
    const asked = target instanceof Element ? target.closest<HTMLElement>('[data-deck]') : null;
    switch (asked?.dataset['deck']) {
      case 'present':
        present(true);
        return;
      case 'speaker':
        openSpeaker(root.ownerDocument);
        return;
      case 'next':
        go(at + 1);
        return;
      case 'back':
        go(at - 1);
        return;
      case 'end':
        present(false);
    }
  };
  const stopHearing = triangle.subscribe(() => {
    const now = JSON.stringify(triangle.get());
    if (now === told) return;
    told = now;
    tell();
  });
  root.ownerDocument.addEventListener('keydown', press);
  root.addEventListener('click', click);
  html.toggleAttribute('data-speaker', isSpeaker);
  const clock = root.querySelector<HTMLElement>('[data-clock]');
  const stopClock = isSpeaker && clock ? startClock(clock) : () => undefined;
  if (isSpeaker) present(true);
  show();
  root.dataset['live'] = '';
  return () => {
    stopHearing();
    stopClock();
    mirror.stop();
    root.ownerDocument.removeEventListener('keydown', press);
    root.removeEventListener('click', click);
  };
}
