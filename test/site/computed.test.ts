import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { again, readLine } from '../figures/read-line.ts';
import { framed } from './dist.ts';

/** Each figure on its own page, with the numbers of the case: anybody can compute them again from the page. */
describe.each(framed)('$file', ({ file, html }) => {
  const lang = file.startsWith('fr/') ? 'fr' : 'en';
  const { document } = parseHTML(html);
  const lines = [...document.querySelectorAll('[data-how] li')];

  it('says how it is computed, and every line holds', () => {
    const faults = lines
      .map((line) => readLine(line, lang))
      .filter((line) => Math.abs(again(line) - line.result) > line.half * 1.000_001);
    expect(faults.map(({ text }) => text)).toEqual([]);
  });

  it('is left to the page it comes from by search engines, and leads back to it', () => {
    expect(html).toMatch(/<meta name="robots" content="noindex">/);
    const link = document.querySelector('.alone__from a');
    expect(link?.hasAttribute('data-keep')).toBe(true);
    expect(link?.getAttribute('href')).toMatch(/^\.\.\/\.\.\//);
  });
});

it('most figures say it', () => {
  const saying = framed.filter(({ html }) => /<ol class="figure__how"><li/.test(html));
  expect(saying.length).toBeGreaterThan(framed.length / 2);
});
