import { expect, test } from 'vitest';
import { createNotes } from '#scenario/notes.ts';
import { createPins, mostPins, type Pin } from '#scenario/pins.ts';
import { moved } from '../fixtures/figures/results.ts';
import { memoryShelf } from '../widgets/small-page.ts';
import { defaults } from './any-scenario.ts';

const known = { defaults };
const pin = (name: string, hour: number): Pin => ({
  name,
  scenario: { cutoffHour: hour },
  results: moved,
});

test('pins come back with their results, in their order', () => {
  const shelf = memoryShelf();
  createPins(createNotes('notes', shelf), known, 'one').set([pin('Late', 18), pin('Later', 19)]);
  const { list } = createPins(createNotes('notes', shelf), known, 'one');
  expect(list.get()).toEqual([pin('Late', 18), pin('Later', 19)]);
});

test('results of another edition of the model are not believed', () => {
  const shelf = memoryShelf();
  createPins(createNotes('notes', shelf), known, 'one').set([pin('Late', 18)]);
  const { list } = createPins(createNotes('notes', shelf), known, 'two');
  expect(list.get()).toEqual([{ ...pin('Late', 18), results: null }]);
});

test('on the reader’s own case no result is written', () => {
  const shelf = memoryShelf();
  createPins(createNotes('notes', shelf), known, null).set([pin('Late', 18)]);
  expect(shelf.text()).not.toContain(String(moved.scenario.stock));
  expect(createPins(createNotes('notes', shelf), known, null).list.get()).toHaveLength(1);
});

test('four at most', () => {
  const pins = createPins(createNotes('notes', memoryShelf()), known, 'one');
  pins.set([15, 16, 17, 18, 19].map((hour) => pin(String(hour), hour)));
  expect(pins.list.get().map(({ name }) => name)).toEqual(['15', '16', '17', '18']);
  expect(mostPins).toBe(4);
});

test('a pin of before, or of another hand, is repaired like an address; what is none is left out', () => {
  const text = JSON.stringify({
    pins: {
      edition: 'one',
      pins: [
        { name: 'Impossible', query: 'cutoffHour=30&fuel=2&v=1', results: null },
        { name: 7, query: '' },
        null,
      ],
    },
  });
  const { list } = createPins(createNotes('notes', memoryShelf(text)), known, 'one');
  expect(list.get()).toEqual([{ name: 'Impossible', scenario: { cutoffHour: 20 }, results: null }]);
});

test('without pins nothing is kept', () => {
  const notes = createNotes('notes', memoryShelf());
  const pins = createPins(notes, known, 'one');
  pins.set([pin('Late', 18)]);
  pins.set([]);
  expect(notes.all()).toEqual({});
});
