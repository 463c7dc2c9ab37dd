import { all, on } from './define.ts';
import type { Playback } from './playback.ts';
import { part, write } from './part.ts';

export interface PlayerControls {
  /** Shows the frame in place and what can be done from it. */
  show(frames: number, moment: string): void;
  speed(): number;
  stop(): void;
}

/** Play and pause, a step back, a step on, the time, the speed: native buttons and fields, so that keys work. */
export function bindControls(
  root: HTMLElement,
  playback: Playback,
  labels: Readonly<Record<string, string>>,
  { moved, play }: { readonly moved: () => void; readonly play: () => void },
): PlayerControls {
  const place = part(root, '[data-controls]');
  const button = part<HTMLButtonElement>(place, '[data-play]');
  const slider = part<HTMLInputElement>(place, 'input[type="range"]');
  const speed = part<HTMLSelectElement>(place, '[data-speed]');
  const says = part(root, '[data-says]');
  place.hidden = false;
  const stop = all(
    on(button, 'click', () => {
      if (playback.isPlaying()) playback.pause();
      else play();
      moved();
    }),
    ...[...place.querySelectorAll<HTMLButtonElement>('[data-step]')].map((step) =>
      on(step, 'click', () => {
        playback.step(Number(step.dataset['step']));
        moved();
      }),
    ),
    on(slider, 'input', () => {
      playback.seek(Number(slider.value));
      moved();
    }),
  );
  return {
    show(frames, moment) {
      const at = String(playback.at());
      const last = String(frames - 1);
      if (slider.max !== last) slider.max = last;
      if (slider.value !== at) slider.value = at;
      slider.setAttribute('aria-valuetext', moment);
      write(part(place, 'output'), moment);
      write(button, labels[playback.isPlaying() ? 'pause' : 'play'] ?? '');
      for (const step of place.querySelectorAll<HTMLButtonElement>('[data-step]')) {
        const end = Number(step.dataset['step']) < 0 ? '0' : last;
        step.disabled = at === end;
      }
      // A sentence that changes eight times a second is not to be read aloud.
      says.setAttribute('aria-live', playback.isPlaying() ? 'off' : 'polite');
    },
    speed: () => Number(speed.value),
    stop,
  };
}
