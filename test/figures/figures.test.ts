import { describe, expect, test } from 'vitest';
import { figures } from '#figures/figures.ts';
import { fillTable } from '#figures/table.ts';
import { labels } from '#i18n/t.ts';
import { figureNames, loadFigure } from '#widgets/figure-modules.ts';
import { inputsOf, stateNames } from '../fixtures/figures/inputs.ts';
import { moved } from '../fixtures/figures/results.ts';
import { drawn, markup, newDocument, widths, wordsOf } from './draw.ts';

const every = Object.entries(figures);

test('the page loads the figures that the build draws', async () => {
  expect(figureNames.toSorted()).toEqual(Object.keys(figures).toSorted());
  for (const [name, figure] of every) expect(await loadFigure(name)).toBe(figure);
});

describe.each(every)('%s', (name, figure) => {
  const inputs = inputsOf(figure);

  describe.each(widths)('%i px', (width) => {
    test.each(['start', 'moved', 'bare'] as const)('is drawn as agreed, %s', async (state) => {
      const svg = drawn(figure, inputs[state], width);
      await expect(markup(svg)).toMatchFileSnapshot(`golden/${name}-${state}-${width}.svg`);
    });

    test('redrawn for another state, it is what a fresh drawing would be, on the same nodes', () => {
      const svg = drawn(figure, inputs.start, width);
      const before = [...svg.querySelectorAll('*')];
      for (const state of ['moved', 'extreme', 'unknown', 'bare', 'start'] as const) {
        const again = drawn(figure, inputs[state], width, 'fr', svg);
        expect(again).toBe(svg);
        expect(markup(again)).toBe(markup(drawn(figure, inputs[state], width)));
      }
      drawn(figure, inputs.start, width, 'fr', svg);
      const kept = new Set(svg.querySelectorAll('*'));
      expect(svg.querySelectorAll('*')).toHaveLength(before.length);
      expect(kept.size).toBe(before.length);
    });

    test('moving it makes no node', () => {
      const svg = drawn(figure, inputs.moved, width);
      const before = [...svg.querySelectorAll('*')];
      drawn(figure, inputs.nudged, width, 'fr', svg);
      expect([...svg.querySelectorAll('*')].every((node, k) => node === before[k])).toBe(true);
    });

    test.each(stateNames)('says nothing it does not know, %s', (state) => {
      for (const lang of ['fr', 'en'] as const) {
        const svg = drawn(figure, inputs[state], width, lang);
        const words = wordsOf(name, lang);
        const rows = figure.rows(inputs[state]);
        const said = [svg.outerHTML, figure.says(rows, words), figure.alt(rows, words)].join('\n');
        expect(said).not.toMatch(/NaN|undefined|Infinity|null|\{\w+\}| style=/);
        expect(svg.getAttribute('role')).toBe('img');
        expect(svg.getAttribute('aria-label')).toBe(figure.alt(rows, words));
      }
    });

    test('draws inside its box', () => {
      const svg = drawn(figure, inputs.extreme, width);
      for (const text of svg.querySelectorAll(':scope > text')) {
        const x = Number(text.getAttribute('x'));
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }
      expect(svg.querySelectorAll('*').length).toBeLessThan(1000);
    });
  });

  test('its table holds the values of the model, raw, in both languages', () => {
    const rows = figure.rows(inputs.moved);
    for (const lang of ['fr', 'en'] as const) {
      const table = newDocument().createElement('table');
      fillTable(table, figure, rows, wordsOf(name, lang));
      const body = [...table.querySelectorAll('tbody tr')];
      expect(body).toHaveLength(figure.table(rows).length);
      figure.table(rows).forEach((row, k) => {
        const cells = [...(body[k]?.children ?? [])].map((cell) => cell.getAttribute('data-value'));
        const values = figure.columns.map((column) => column.value(row));
        expect(cells).toEqual(values.map((value) => (value === null ? '' : String(value))));
      });
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      expect(table.querySelectorAll('thead th[scope="col"]')).toHaveLength(figure.columns.length);
      expect(table.querySelectorAll('tbody th[scope="row"]')).toHaveLength(body.length);
    }
  });

  test('refilled, its table keeps its cells', () => {
    const table = newDocument().createElement('table');
    fillTable(table, figure, figure.rows(inputs.start), wordsOf(name, 'fr'));
    const before = [...table.querySelectorAll('td, th')];
    fillTable(table, figure, figure.rows(inputs.start), wordsOf(name, 'fr'));
    expect([...table.querySelectorAll('td, th')]).toEqual(before);
  });

  test.each(['fr', 'en'] as const)('has its claim, caption and column names in %s', (lang) => {
    const own = labels(lang, `figure.${name}.`);
    expect(own).toHaveProperty('title');
    expect(own).toHaveProperty('caption');
    for (const { id } of figure.columns) expect(own).toHaveProperty([`column.${id}`]);
  });

  test('a study asks for legal steps and keeps little', () => {
    if (!figure.study) return;
    const scenarios = figure.study.scenarios({ cutoffHour: 16 });
    const isAlwaysTheSame =
      JSON.stringify(scenarios) === JSON.stringify(figure.study.scenarios({}));
    const follows = scenarios.every((scenario) => scenario['cutoffHour'] === 16);
    expect(follows || isAlwaysTheSame).toBe(true);
    expect(JSON.stringify(scenarios.map(() => figure.study?.point(moved))).length).toBeLessThan(
      3000,
    );
  });
});

test('both languages have the same labels of figures, levers and panel', () => {
  for (const prefix of ['figure.', 'lever.', 'panel.']) {
    expect(Object.keys(labels('en', prefix))).toEqual(Object.keys(labels('fr', prefix)));
  }
});
