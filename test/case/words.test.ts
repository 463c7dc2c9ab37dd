import { describe, expect, test } from 'vitest';
import { severities } from '#case/issue.ts';
import en from '#i18n/issues.en.json' with { type: 'json' };
import fr from '#i18n/issues.fr.json' with { type: 'json' };

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, fr };
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('words of issues', () => {
  test.each(Object.keys(severities))(
    '%s is worded in both languages, with the same places',
    (code) => {
      const [english = '', french = ''] = ['en', 'fr'].map(
        (lang) => languages[lang]?.[`issue.${code}`],
      );
      expect(english).toMatch(/\S/);
      expect(french).toMatch(/\S/);
      expect(placeholders(french)).toEqual(placeholders(english));
      for (const name of placeholders(english)) {
        expect(['column', 'expected', 'got', 'count', 'line']).toContain(name);
      }
    },
  );

  test('no word is left for an issue that does not exist', () => {
    const known = Object.keys(severities).map((code) => `issue.${code}`);
    for (const words of [en, fr]) {
      const worded = Object.keys(words).filter((key) => key.startsWith('issue.'));
      expect(worded.filter((key) => !known.includes(key))).toEqual([]);
    }
  });

  test('no sentence ends with a full stop', () => {
    for (const text of [...Object.values(en), ...Object.values(fr)])
      expect(text).not.toMatch(/\.$/);
  });
});
