import { expect, test } from 'vitest';
import { scenarioLabel } from '#widgets/scenario-label.ts';
import { smallPage } from './small-page.ts';

const labels = { 'file.today': 'today', 'file.start': 'start' };
const levers = `<tri-lever name="serviceTarget"><label class="lever__label"><span>Aimed at</span><output>96.0%</output></label></tri-lever>
  <tri-lever name="stockPolicy"><legend class="lever__label">Policy</legend>
    <label><input type="radio" checked=""><span><strong>By value.</strong> More words.</span></label></tri-lever>`;

test('names the levers moved as the page does, and as the address does where it has none', async () => {
  const { document, page, opened } = smallPage(levers);
  await opened;
  expect(scenarioLabel(document, page, labels)).toBe('today');
  page.change({ serviceTarget: 0.96, stockPolicy: 'marginal', cutoffHour: 18 });
  expect(scenarioLabel(document, page, labels)).toBe(
    'Aimed at 96.0% · Policy By value · cutoffHour = 18',
  );
});
