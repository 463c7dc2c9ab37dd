import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { embedCode } from '#widgets/embed-code.ts';

test('ten lines: a frame with its title, and what gives it its height', () => {
  const title = 'Coût « a & b », "c" <d>';
  const code = embedCode('https://site.example/fr/integrer/triangle/?a=1&v=1', title);
  expect(code.split('\n').length).toBeLessThanOrEqual(10);
  const { document } = parseHTML(`<html><body>${code}</body></html>`);
  const frame = document.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe('https://site.example/fr/integrer/triangle/?a=1&v=1');
  expect(frame?.getAttribute('title')).toBe(title);
  expect(document.body.children).toHaveLength(2);
});
