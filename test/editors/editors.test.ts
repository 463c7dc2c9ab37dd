import { describe, expect, test } from 'vitest';
import { editorWords } from '#components/figure-words.ts';
import { editorFigure } from '#editors/editor.ts';
import { editors } from '#editors/editors.ts';
import { readings } from '#engine/readings.ts';
import { firstView } from '#figures/views.ts';
import { labels } from '#i18n/t.ts';
import { evaluate } from '#model/evaluate.ts';
import { readWhole } from '#model/readings.ts';
import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import { entriesOf } from '#scenario/entries.ts';
import { lever } from '#scenario/levers.ts';
import { namedScenario } from '#scenario/named.ts';
import { editorNames, loadEditor } from '#widgets/editor-modules.ts';
import { newDocument } from '../figures/draw.ts';
import { corvane } from '../fixtures/corvane.ts';

const start = evaluate(corvane, {});
const plan = namedScenario('S4', corvane);
const states: readonly (readonly [string, Scenario, Results])[] = [
  ['S0', {}, start],
  ['S4', plan, evaluate(corvane, plan)],
];
/** Long ones are kept with the studies: here their shape is enough, and they say that nothing is known. */
const long = new Set(['frontier']);

test('the page loads the editors that the build draws', async () => {
  expect(editorNames.toSorted()).toEqual(Object.keys(editors).toSorted());
  for (const [name, editor] of Object.entries(editors)) expect(await loadEditor(name)).toBe(editor);
});

test('both languages have the same labels of editors', () => {
  expect(Object.keys(labels('en', 'editor.'))).toEqual(Object.keys(labels('fr', 'editor.')));
});

describe.each(Object.entries(editors))('%s', (name, editor) => {
  const { reading } = editor;
  const readOf = (scenario: Scenario) =>
    reading && !long.has(reading.name)
      ? readWhole(readings, reading.name, corvane, reading.of === 'case' ? {} : scenario)
      : null;

  test.each(states)(
    'in %s, writes what the register or the notes have, and says it whole',
    (_, scenario, results) => {
      const read = readOf(scenario);
      for (const seen of [read, null]) {
        const entries = entriesOf(scenario, start.values);
        const figure = editorFigure(editor, () => ({ notes: {}, entries }));
        const view = firstView(editor.views?.(seen) ?? []);
        const rows = figure.rows({
          ...{ now: start, scenario: results, studied: [], reference: [] },
          ...{ read: seen, readNow: seen, view },
        });
        const { columns, lines } = editor.grid(rows);
        for (const { cells } of lines) {
          expect(cells).toHaveLength(columns.length - 1);
          for (const cell of cells) {
            if (cell?.kind === 'lever') expect([cell.id, lever(cell.id)]).not.toContain(undefined);
            if (cell?.kind === 'note') expect(editor.notes).toContain(cell.key);
          }
        }
        for (const lang of ['fr', 'en'] as const) {
          const words = editorWords(editor, lang, corvane);
          const said = [figure.says(rows, words), figure.alt(rows, words)];
          if (editor.draw) {
            for (const width of [360, 720] as const) {
              const svg = figure.draw(rows, {
                ...words,
                document: newDocument(),
                width,
                svg: null,
              });
              said.push(svg.outerHTML);
              for (const text of svg.querySelectorAll(':scope > text')) {
                expect(Number(text.getAttribute('x'))).toBeGreaterThanOrEqual(0);
                expect(Number(text.getAttribute('x'))).toBeLessThanOrEqual(width);
              }
            }
          }
          expect([name, said.join('\n')]).toEqual([
            name,
            expect.not.stringMatching(/NaN|undefined|Infinity|null|\{\w+\}/),
          ]);
        }
      }
    },
  );
});
