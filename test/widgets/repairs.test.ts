import { afterEach, expect, test, vi } from 'vitest';
import { showRepairs } from '#widgets/repairs.ts';
import { find, fire, flush, smallPage } from './small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

test('lists what a link could not mean, until it is read', async () => {
  const { document, page } = smallPage('', '?serviceTarget=1.4&nonsense=2');
  showRepairs(document, page);
  await flush();
  const notice = find(document, '[data-repairs]');
  expect([...notice.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'serviceTarget: “1.4” becomes 0.995',
    'nonsense: “2” is ignored',
  ]);
  fire(find(notice, 'button'), 'click');
  expect(document.querySelector('[data-repairs]')).toBeNull();
});

test('a good link says nothing', async () => {
  const { document, page } = smallPage('', '?serviceTarget=0.95&v=1');
  showRepairs(document, page);
  await flush();
  expect(document.querySelector('[data-repairs]')).toBeNull();
});
