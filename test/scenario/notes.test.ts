import { expect, test } from 'vitest';
import { createNotes, type Json, type Shelf } from '#scenario/notes.ts';

/** Two windows on one shelf. */
function shelf(text: string | null = null) {
  const listeners: (() => void)[] = [];
  let refuses = false;
  const open = (): Shelf => ({
    read: () => text,
    write(next) {
      if (!refuses) text = next;
      return !refuses;
    },
    onChange: (listener) => void listeners.push(listener),
  });
  return {
    open,
    text: () => text,
    refuse: () => void (refuses = true),
    tell: () => listeners.forEach((listener) => listener()),
  };
}

test('a note is kept from one visit to the next, and taken away', () => {
  const { open, text } = shelf();
  const notes = createNotes('notes', open());
  notes.set('votes', { sales: ['S4', 'S3'] });
  notes.set('reason', 'because');
  const later = createNotes('notes', open());
  expect(later.get('votes')).toEqual({ sales: ['S4', 'S3'] });
  later.set('votes', undefined);
  expect(JSON.parse(text() ?? '')).toEqual({ reason: 'because' });
  expect(later.all()).toEqual({ reason: 'because' });
});

test('whoever follows a note is told of that note, once a change', () => {
  const notes = createNotes('notes', shelf().open());
  const told: (Json | undefined)[] = [];
  const stop = notes.subscribe('votes', (value) => told.push(value));
  notes.set('votes', [1]);
  notes.set('votes', [1]);
  notes.set('reason', 'because');
  notes.set('votes', undefined);
  stop();
  notes.set('votes', [2]);
  expect(told).toEqual([undefined, [1], undefined]);
});

test('another window’s change comes in', () => {
  const kept = shelf();
  const [here, there] = [createNotes('notes', kept.open()), createNotes('notes', kept.open())];
  const told: (Json | undefined)[] = [];
  there.subscribe('votes', (value) => told.push(value));
  here.set('votes', [1]);
  kept.tell();
  expect(told).toEqual([undefined, [1]]);
  there.set('reason', 'because');
  expect(JSON.parse(kept.text() ?? '')).toEqual({ votes: [1], reason: 'because' });
});

test('what the browser refuses to keep lasts as long as the page, and is known', () => {
  const kept = shelf();
  const notes = createNotes('notes', kept.open());
  expect(notes.kept.get()).toBe(true);
  kept.refuse();
  notes.set('votes', [1]);
  expect(notes.kept.get()).toBe(false);
  expect(notes.get('votes')).toEqual([1]);
});

test.each([null, '', '[1]', 'null', '7', '{"a":'])('%s is no notes', (text) => {
  expect(createNotes('notes', shelf(text).open()).all()).toEqual({});
});

test('a key is its own, whatever it is called', () => {
  const notes = createNotes('notes', shelf().open());
  expect(notes.get('toString')).toBeUndefined();
  notes.set('toString', 1);
  expect(notes.get('toString')).toBe(1);
});
