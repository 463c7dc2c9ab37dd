import { describe, expect, test } from 'vitest';
import { readings } from '#engine/readings.ts';
import type { Editor, EditorInput } from '#editors/editor.ts';
import { impactSheet } from '#editors/impact-sheet.ts';
import { offerBuilder } from '#editors/offer-builder.ts';
import { partLists } from '#editors/part-lists.ts';
import { labels } from '#i18n/t.ts';
import { createFormat } from '#i18n/format.ts';
import type { Lang } from '#i18n/lang.ts';
import { evaluate } from '#model/evaluate.ts';
import type { Scenario } from '#model/scenario.ts';
import { entriesOf } from '#scenario/entries.ts';
import { namedScenario } from '#scenario/named.ts';
import { corvane } from '../fixtures/corvane.ts';

const today = evaluate(corvane, {});
const recommended = namedScenario('S4', corvane);

/** What the host gives an editor on a scenario. */
function input(of: Editor, scenario: Scenario, notes: EditorInput['notes'] = {}): EditorInput {
  const name = of.reading?.name;
  const read = name === undefined ? null : readings[name]!(corvane, scenario, {});
  const results = evaluate(corvane, scenario);
  return {
    ...{ now: today, scenario: results, view: {}, studied: [], reference: [], notes },
    ...{ read, readNow: read, entries: entriesOf(scenario, today.values) },
  };
}

const wordsOf = (id: string, lang: Lang) => ({
  labels: { ...labels(lang, 'figure.common.'), ...labels(lang, `editor.${id}.`) },
  format: createFormat(lang),
});

const added = { ...recommended, 'offers.N5.deliveryClass': 'h24' };

describe.each([offerBuilder, partLists, impactSheet] as readonly Editor[])('$id', (editor) => {
  test.each([{}, recommended, added])('says what it knows and nothing else', (scenario) => {
    for (const lang of ['fr', 'en'] as const) {
      const said = editor.says(editor.rows(input(editor, scenario)), wordsOf(editor.id, lang));
      expect(said).not.toMatch(/NaN|undefined|Infinity|null|\{\w+\}/);
    }
  });

  test('every line has a cell for each column, and every column a name', () => {
    for (const which of ['new', 'today']) {
      const rows = editor.rows({ ...input(editor, recommended), view: { which } });
      const { columns, lines } = editor.grid(rows);
      expect(lines.length).toBeGreaterThan(0);
      for (const { cells } of lines) expect(cells).toHaveLength(columns.length - 1);
      for (const lang of ['fr', 'en'] as const)
        for (const column of columns)
          expect(wordsOf(editor.id, lang).labels).toHaveProperty([`column.${column}`]);
    }
  });
});

test('an offer is written once its delay is chosen, and not before', () => {
  const cellOf = (scenario: Scenario) => {
    const rows = offerBuilder.rows(input(offerBuilder, scenario) as never);
    const line = offerBuilder
      .grid({ ...rows, which: 'new' })
      .lines.find(({ id }) => id === 'price');
    return line?.cells[0];
  };
  expect(cellOf({})).toBeNull();
  expect(cellOf(recommended)).toEqual({ kind: 'lever', id: 'offers.N1.price' });
});

test('lists are written for the classes that promise hours; the slowest takes what is left', () => {
  const { lines } = partLists.grid(partLists.rows(input(partLists, {}) as never));
  const written = lines.filter(({ cells }) => cells[0]?.kind === 'lever').map(({ id }) => id);
  expect(written).toEqual(['AOG', '24H', '48H']);
});

test('a note is written over the sheet that comes with the offer; what is no level is not', () => {
  const notes = { impactSheets: { 'N1.demand': 3, 'N2.demand': 9, 'comment.demand': 'peaks' } };
  const rows = impactSheet.rows(input(impactSheet, recommended, notes) as never);
  const line = impactSheet.grid(rows).lines.find(({ id }) => id === 'demand');
  const values = line?.cells.map((cell) => (cell?.kind === 'note' ? cell.value : undefined));
  expect(values).toEqual([3, 2, 1, 2, 'peaks']);
});

test('an offer changed by the reader comes with an empty sheet', () => {
  const changed = { ...recommended, 'offers.N3.price': 300 };
  const rows = impactSheet.rows(input(impactSheet, changed) as never);
  const { lines } = impactSheet.grid(rows);
  for (const { cells } of lines) expect(cells[2]).toMatchObject({ value: null });
});

test('a list that nobody’s offer follows is not said to cover anything', () => {
  const said = (scenario: Scenario) =>
    partLists.says(
      partLists.rows(input(partLists, scenario) as never),
      wordsOf('part-lists', 'en'),
    );
  const lists = { 'lists.AOG.criticality': 3, 'lists.24H.demands': 24 };
  expect(said({ ...lists, 'offers.N5.deliveryClass': 'h24' })).toMatch(/Nobody holds/);
  expect(said(recommended)).toMatch(/covers \d/);
});

test('without a new offer the recommended sheets are read, and not written', () => {
  const notes = { impactSheets: { 'N1.demand': 3 } };
  const { lines } = impactSheet.grid(impactSheet.rows(input(impactSheet, {}, notes) as never));
  expect(lines).toHaveLength(12);
  expect(lines.flatMap(({ cells }) => cells).every((cell) => cell?.kind === 'said')).toBe(true);
  expect(lines.find(({ id }) => id === 'demand')?.cells[0]).toMatchObject({ value: 0 });
});
