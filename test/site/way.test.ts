import { readdirSync, existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages } from './dist.ts';

interface PageJson {
  readonly id: string;
  readonly step: number | null;
  readonly place?: 'before' | 'after' | 'beside';
}

/** Pages of the method, from their sources, in the order a reader meets them. */
const written = readdirSync('content')
  .filter((folder) => existsSync(`content/${folder}/page.json`))
  .sort()
  .map((folder) => JSON.parse(readFileSync(`content/${folder}/page.json`, 'utf8')) as PageJson);
const placed = (place: string) => written.filter((page) => page.place === place);
const steps = written.filter(({ step }) => step !== null);
const way = [
  ...placed('before'),
  ...steps.sort((a, b) => Number(a.step) - Number(b.step)),
  ...placed('after'),
].map(({ id }) => id);

/** Id of the page, as its own rail marks it. */
const hereOf = (html: string) =>
  /<li data-stage="([^"]+)"[^>]*> ?<a class="rail__step"[^>]*aria-current="page"/.exec(html)?.[1];

/** All but the door, the page of lost addresses and figures that stand alone. */
const framed = pages.filter(({ html }) => html.includes('class="masthead"'));

describe.each(framed)('$file', ({ html }) => {
  const stages = [...html.matchAll(/<li data-stage="([^"]+)" data-minutes="(\d+)"/g)].map(
    ([, id, minutes]) => ({ id, minutes: Number(minutes) }),
  );

  it('has every page of the method on its rail, in order', () => {
    expect(stages.map(({ id }) => id)).toEqual(way);
  });

  it('promises before any script the minutes of them all, and of itself the same as its opening', () => {
    const all = /<span data-left[^>]*>(\d+)/.exec(html)?.[1];
    expect(Number(all)).toBe(stages.reduce((sum, { minutes }) => sum + minutes, 0));
    const own = stages.find(({ id }) => id === hereOf(html))?.minutes;
    const opening = /opening__kicker">[^<]*· (\d+)/.exec(html)?.[1];
    expect(Number(opening)).toBeGreaterThan(0);
    if (own !== undefined) expect(Number(opening)).toBe(own);
  });
});

it('every page of the method finds itself on the rail, in both languages', () => {
  const found = pages.flatMap(({ html }) => hereOf(html) ?? []);
  expect(found.sort()).toEqual([...way, ...way].sort());
});
