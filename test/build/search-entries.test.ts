import { expect, test } from 'vitest';
import { searchEntries } from '#build/search-entries.ts';
import { searchIndex, searchScript } from '#build/search-index.ts';

const page = (prose: string) =>
  `<!doctype html><html><body><h1>Costs</h1><p class="opening__question">Where?</p><div class="prose">${prose}</div></body></html>`;

test('a page is cut at its headings, each with its anchor', () => {
  const found = searchEntries(
    page('<p>Begin\n <b>h</b>ere.</p><h2 id="a">A&nbsp;part</h2><ul><li>One</li><li>two</li></ul>'),
  );
  expect(found).toEqual({
    title: 'Costs',
    entries: [
      { anchor: '', heading: 'Costs', text: 'Where? Begin here.', bundled: '' },
      { anchor: '#a', heading: 'A\u00a0part', text: 'One two', bundled: '' },
    ],
  });
});

test('numbers, tables and tips are left out; figures and levers give their names', () => {
  const found = searchEntries(
    page(`<p>It costs <tri-value><data>12</data></tri-value>.</p><table><tr><td>13</td></tr></table>
      <span class="term">Fleet<span class="term__tip">Tip</span></span>
      <tri-figure><p class="figure__title">The curve</p><p data-says>At 14</p></tri-figure>
      <tri-lever><label class="lever__label"><span>Target</span><output>15</output></label></tri-lever>`),
  );
  expect(found?.entries[0]?.text).toBe('Where? It costs …. Fleet The curve Target');
});

test('what is said of the bundled company stands apart', () => {
  const found = searchEntries(page('<p>All.</p><div data-case><p>Corvane.</p></div><p>End.</p>'));
  expect(found?.entries[0]).toMatchObject({ text: 'Where? All. End.', bundled: 'Corvane.' });
});

test('an index holds the pages of its language, named from its own folder', () => {
  const built = [
    { file: 'fr/b/index.html', html: page('') },
    { file: 'en/a/index.html', html: page('<h2 id="x">X</h2>') },
    { file: 'en/index.html', html: page('') },
    { file: '404.html', html: '<h1>Lost</h1>' },
  ];
  const index = searchIndex('en', built);
  expect(index.pages.map(({ href }) => href)).toEqual(['../en/a/', '../en/']);
  expect(index.entries.map(({ page, anchor }) => [page, anchor])).toEqual([
    [0, ''],
    [0, '#x'],
    [1, ''],
  ]);
  expect(searchScript('en', index)).toMatch(/^\(globalThis\.__triangleSearch\?\?=\{\}\)\.en=\{/);
});
