import type { Window } from '../windows.ts';

/** Is a lane of so many hours in time for a promise? NaN = no lane; null = a confirmed date, always. */
export function meets(hours: number, window: Window | null): boolean {
  if (!window) return true;
  if (window.counting !== 'open_days') return hours <= window.hours;
  return Math.max(1, Math.ceil(hours / 24)) <= Math.ceil(window.hours / 24);
}
