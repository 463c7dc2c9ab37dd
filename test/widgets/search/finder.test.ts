import { describe, expect, test } from 'vitest';
import { excerpt } from '#widgets/search/excerpt.ts';
import { createFinder, termOf } from '#widgets/search/finder.ts';

const index: TriangleSearch.Index = {
  pages: [
    { href: 'https://site.example/fr/a/', title: 'Coûts' },
    { href: 'https://site.example/fr/b/', title: 'Glossaire' },
  ],
  entries: [
    { page: 0, anchor: '', heading: 'Coûts', text: 'Un délai, une égalité.', bundled: 'Corvane.' },
    { page: 0, anchor: '#x', heading: 'Réseaux', text: 'Des cœurs de métier.', bundled: '' },
    { page: 1, anchor: '#p', heading: 'Pénalité', text: 'Somme due.', bundled: '' },
  ],
};
const find = createFinder(index, false);
const headings = (query: string) => find(query).hits.map(({ heading }) => heading);

describe('finder', () => {
  test.each([
    ['penalite', 'Pénalité'],
    ['PÉNALITÉS', 'Pénalité'],
    ['pén', 'Pénalité'],
    ['reseau', 'Réseaux'],
    ['coeur', 'Réseaux'],
    ['délais égalité', 'Coûts'],
    // A slip of the finger, when nothing is spelt so.
    ['pennalite', 'Pénalité'],
    // All the words first; one of them when nothing holds all.
    ['somme inconnue', 'Pénalité'],
  ])('%s finds %s first', (query, heading) => {
    expect(headings(query)[0]).toBe(heading);
  });

  test('a word found as it is calls in no word that looks like it', () => {
    expect(headings('penalite')).toEqual(['Pénalité']);
  });

  test('leads to the part of the page', () => {
    expect(find('somme').hits[0]?.href).toBe('https://site.example/fr/b/#p');
  });

  test('a reader with his own data does not find the bundled company', () => {
    expect(headings('corvane')).toEqual(['Coûts']);
    expect(createFinder(index, true)('corvane')).toEqual({ hits: [], total: 0 });
  });

  test('short words and plurals', () => {
    expect(['l', '5', 'Stocks', 'niveaux', 'prix', 'bus'].map(termOf)).toEqual([
      null,
      '5',
      'stock',
      'niveau',
      'prix',
      'bus',
    ]);
  });
});

describe('excerpt', () => {
  const long = `${'avant '.repeat(30)}le délai promis ${'après '.repeat(40)}`.trim();

  test('is cut at spaces around the first word found, which stands apart', () => {
    const pieces = excerpt(long, ['delai']);
    const text = pieces.map((piece) => piece.text).join('');
    expect(pieces.filter(({ found }) => found)).toEqual([{ text: 'délai', found: true }]);
    expect(text).toMatch(/^… (avant )+le délai promis (après )+…$/);
    expect(text.length).toBeLessThan(170);
  });

  test('loses nothing of a short text', () => {
    const pieces = excerpt('Un délai, des délais.', ['delai']);
    expect(pieces.map(({ text }) => text).join('')).toBe('Un délai, des délais.');
    expect(pieces.filter(({ found }) => found)).toHaveLength(2);
  });

  test('never misses the word found, even without a space to cut at', () => {
    const pieces = excerpt(`${'x'.repeat(80)}-délai-${'y'.repeat(300)}`, ['delai']);
    expect(pieces.some(({ found }) => found)).toBe(true);
  });
});
