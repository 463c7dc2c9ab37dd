import { afterEach, expect, test, vi } from 'vitest';
import { labels } from '#i18n/t.ts';
import { hostGate } from '#widgets/tri-gate.ts';
import { find, smallPage } from './small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

test('follows the scenario and the notes, and says where something is missing', async () => {
  const words = { ...labels('en', 'gate.common.'), ...labels('en', 'gate.impact-sheets.') };
  const { document, page, opened } = smallPage(
    `<tri-gate for="impact-sheets"><p data-gate></p><script type="application/json" data-state>${JSON.stringify(words)}</script></tri-gate>`,
  );
  const root = find(document, 'tri-gate');
  hostGate(root, page);
  await opened;
  await Promise.resolve();
  const said = () => find(root, '[data-gate]').textContent;
  expect(said()).toBe(words['none']);
  page.change({ 'offers.N5.deliveryClass': 'h24' });
  expect(said()).toContain('New offer 5 (12 rows)');
  expect(root.hasAttribute('data-closed')).toBe(true);
  page.notes.set('impactSheets', { 'N5.demand': 2 });
  expect(said()).toContain('New offer 5 (11 rows)');
  page.change({});
  expect(root.hasAttribute('data-closed')).toBe(false);
});
