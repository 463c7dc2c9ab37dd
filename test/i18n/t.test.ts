import { describe, expect, it } from 'vitest';
import { labels, t, words } from '#i18n/t.ts';

describe('t', () => {
  it('words a key in each language', () => {
    expect(t('fr', 'step.5')).toBe('Analyser coûts et stocks');
    expect(t('en', 'step.5')).toBe('Analyse costs and stocks');
  });

  it('puts values in their places', () => {
    expect(t('fr', 'rail.step', { n: 5 })).toBe('Étape 5 sur 8');
  });

  it('refuses an unknown key and a value not given', () => {
    expect(() => t('fr', 'step.9')).toThrow('label must be a key of fr.json; got step.9');
    expect(() => t('en', 'rail.step')).toThrow('rail.step must be given n; got nothing');
  });
});

describe('words', () => {
  const keys = { fr: Object.keys(words.fr).sort(), en: Object.keys(words.en).sort() };

  it('has the same keys in both languages', () => {
    expect(keys.fr).toEqual(keys.en);
  });

  it('has the same places for values in both languages', () => {
    const places = (text = '') =>
      [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
    for (const key of keys.fr)
      expect([key, places(words.fr[key])]).toEqual([key, places(words.en[key])]);
  });

  it('leaves nothing empty', () => {
    for (const dictionary of Object.values(words))
      expect(Object.entries(dictionary).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

it('hands a widget the labels under its prefix', () => {
  expect(labels('fr', 'theme.')).toEqual({ label: 'Thème', toDark: 'Sombre', toLight: 'Clair' });
});
