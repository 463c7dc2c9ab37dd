import { afterEach, expect, test, vi } from 'vitest';
import { hostDecision } from '#widgets/tri-decision.ts';
import { find, fire, flush, named, smallPage } from './small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

const said = { none: 'Not yet.', taken: 'Noted.', elsewhere: 'Elsewhere.', notKept: 'Not kept.' };

async function decision(query = '', startName = 'S0') {
  const small = smallPage(
    `<tri-decision for="plan"><div data-take hidden>
      <button data-option="first"></button><button data-option="second"></button>
      <span data-told></span><a data-open hidden></a></div>
      <script type="application/json">${JSON.stringify(said)}</script></tri-decision>`,
    query,
    startName,
  );
  const root = find(small.document, 'tri-decision');
  await small.opened;
  hostDecision(root, small.page);
  await flush();
  const press = async (option: string) => {
    fire(find(root, `[data-option="${option}"]`), 'click');
    await flush();
  };
  const told = () => find(root, '[data-told]').textContent;
  return { ...small, root, press, told, link: find(root, '[data-open]') };
}

test('notes the option with the scenario in force, and says when it is another now', async () => {
  const { page, press, told, link } = await decision('?cutoffHour=18&v=1');
  expect(told()).toBe('Not yet.');
  await press('second');
  expect(page.notes.get('decision.plan')).toEqual({ option: 'second', state: 'cutoffHour=18&v=1' });
  expect([told(), link.hidden]).toEqual(['Noted.', true]);

  page.change({ cutoffHour: 17 });
  await flush();
  expect([told(), link.hidden]).toEqual(['Elsewhere.', false]);
  expect(link.getAttribute('href')).toBe('?cutoffHour=18&v=1');
});

test('today is said as such, for a page may start elsewhere', async () => {
  const { page, press, told } = await decision('', 'S4');
  page.change({});
  await press('first');
  expect(page.notes.get('decision.plan')).toEqual({ option: 'first', state: 'from=S0' });
  page.change(named.S4);
  await flush();
  expect(told()).toBe('Elsewhere.');
});

test('a second press takes the choice back and leaves who, when and why', async () => {
  const { page, press, root } = await decision();
  page.notes.set('decision.plan', { owner: 'A. B.', option: 'first', state: 'from=S0' });
  expect(root.dataset['taken']).toBe('first');
  await press('first');
  expect(page.notes.get('decision.plan')).toEqual({ owner: 'A. B.' });
  expect(root.dataset['taken']).toBe('');
});
