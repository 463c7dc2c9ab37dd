import { nice, ticks } from 'd3-array';

export interface Linear {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  ticks(count: number): readonly number[];
}

/** Straight scale from values to px. An empty domain is centred. */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
): Linear {
  const [low, high] = domain;
  const [from, to] = range;
  const place = (value: number) =>
    high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
  return Object.assign(place, {
    domain,
    range,
    ticks: (count: number) => ticks(low, high, count),
  });
}

/** Widened to round numbers, so that axes keep still while a lever moves. */
export function rounded(low: number, high: number, count: number): [number, number] {
  return nice(low, high, count);
}
